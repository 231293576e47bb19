"""All figures together: honest about little, none about nothing, named where they name."""

from datetime import date

import pytest

from quarterhour import figures, store
from quarterhour.model.figure import FEW, Figure
from quarterhour.model.journal import Journal
from sites import REPOSITORY
from snapshots import TODAY, everywhere

NOTHING = figures.run(Journal(), TODAY)
FULL = figures.run(everywhere("Zyxwvut").journal, TODAY)
SAMPLE, _ = store.load(REPOSITORY / "journal")
NAMES = {
    word
    for text in (
        *(c.name for c in SAMPLE.contacts.values()),
        *(o.name for o in SAMPLE.organizations.values()),
        *(i.path for i in SAMPLE.interviews.values()),
    )
    for word in text.split()
    if len(word) > 3
}


def test_each_figure_is_named_after_its_function() -> None:
    assert [f.name for f in NOTHING] == [f.__name__.replace("_", "-") for f in figures.FIGURES]
    assert len(NOTHING) == 21


@pytest.mark.parametrize("found", NOTHING, ids=lambda found: found.name)
def test_of_nothing_there_is_nothing_to_say(found: Figure) -> None:
    assert not found.value
    assert found.n == 0
    assert all(not cell for row in found.rows for cell in row[1:])


@pytest.mark.parametrize("found", figures.run(SAMPLE, TODAY), ids=lambda found: found.name)
def test_a_figure_that_shows_a_name_says_so(found: Figure) -> None:
    told = f"{found.reading} {found.head} {found.rows}"
    assert found.named or not [name for name in NAMES if name in told]


@pytest.mark.parametrize("found", FULL, ids=lambda found: found.name)
def test_every_row_has_a_cell_for_every_head(found: Figure) -> None:
    assert {len(row) for row in found.rows} <= {len(found.head)}
    assert len({*found.head}) == len(found.head)


@pytest.mark.parametrize("found", FULL, ids=lambda found: found.name)
def test_no_share_is_shown_of_few(found: Figure) -> None:
    assert found.unit != "%" or found.n >= FEW or (found.value is None and found.why_hidden)


def test_before_everything_there_is_only_what_has_no_day() -> None:
    found = figures.run(SAMPLE, date(2020, 1, 1))
    assert {f.name for f in found if f.value} == {"referral-graph"}  # `via` has no day


def test_one_is_not_told_as_many() -> None:
    one = [figures.told(figure._replace(n=1, value=1)) for figure in NOTHING]
    told = {figure.name: (figure.unit, figure.of) for figure in one}
    assert told["response-rate"] == ("%", "person asked whose answer is in")
    assert told["culture-comparison"] == ("place", "organization of which anything was seen")
    assert told["talk-before-apply"] == ("%", "organization applied to")
    assert told["kept-to-time"] == ("minute over", "talk held that says how long it lasted")
    many = [
        words for pair in told.values() for words in pair if words.split()[0].removesuffix("business").endswith("s")
    ]
    assert many == []
    assert "people" not in {words.split()[0] for pair in told.values() for words in pair}
