"""A whole guide, as it is read before a talk."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guided import JOURNAL, guide, printed
from journals import journal_from
from quarterhour import prep
from quarterhour.model.guide import Guide, Section
from quarterhour.prep.earlier import earlier_talks

TODAY = date(2026, 11, 24)
HERE = Path(__file__).parent


def section(found: Guide, key: str) -> Section | None:
    return next((s for s in found.sections if s.key == key), None)


def test_a_whole_guide(tmp_path: Path, expected: Callable[[Path, str], None]) -> None:
    found = guide(tmp_path, JOURNAL)
    head = f"# {found.title}, {found.when} ({found.score} of {found.threshold})"
    expected(HERE / "expected" / "guide.txt", "\n\n".join([head, *map(printed, found.sections)]) + "\n")


def test_nothing_private_is_told(tmp_path: Path) -> None:
    told = "\n".join(line for s in guide(tmp_path, JOURNAL).sections for line in s.lines)
    assert "wants to leave" not in told
    assert "roster" not in told


PLAIN = """\
== contacts/noor.md
---
name: Noor Haddad
---
== interviews/talk.md
---
with: "[[noor]]"
{fields}
---
"""


def test_a_talk_without_a_day_says_how_to_get_one(tmp_path: Path) -> None:
    found = guide(tmp_path, PLAIN.format(fields="by: phone"))
    assert found.when == "not scheduled yet"
    assert section(found, "who") == Section(
        "Who and when",
        (
            "Noor Haddad.",
            "Not scheduled yet: offer three times, and write the one they choose under when.",
            "By phone.",
            "You call, unless they said otherwise.",
        ),
        "Nobody is named yet: write them under with.",
        "who",
    )


@pytest.mark.parametrize(
    ("fields", "lines"),
    [
        ("by: phone\nwhen: 2026-11-26T15:00", None),
        ("by: video\nwhen: 2026-11-26T15:00", ("Join at 14:57, 3 minutes early.",)),
        (
            "by: coffee\nwhen: 2026-11-26T15:00",
            (
                "Be there at 14:50, 10 minutes early.",
                "Stand up to greet them.",
            ),
        ),
    ],
)
def test_arriving_is_told_where_there_is_a_door(tmp_path: Path, fields: str, lines: tuple[str, ...] | None) -> None:
    arrive = section(guide(tmp_path, PLAIN.format(fields=fields)), "arrive")
    assert (arrive.lines if arrive else None) == lines


@pytest.mark.parametrize(
    ("fields", "papers"),
    [
        ("by: in-person", True),
        ("by: in-person\nkind: practice", False),
        ("by: in-person\nkind: site-visit", False),
        ("by: video", False),
    ],
)
def test_papers_come_along_where_somebody_may_ask_for_them(tmp_path: Path, fields: str, *, papers: bool) -> None:
    bring = section(guide(tmp_path, PLAIN.format(fields=fields)), "bring")
    assert bring is not None
    told = "Two copies of your resume and some work to show, in the bag: they come out only if they ask."
    assert (told in bring.lines) == papers


@pytest.mark.parametrize(
    ("minutes", "shares"),
    [(15, (1, 2, 9, 2, 1)), (20, (1, 3, 12, 3, 1)), (30, (2, 4, 18, 4, 2)), (60, (2, 5, 46, 5, 2)), (5, ())],
)
def test_the_minutes_are_shared_out(tmp_path: Path, minutes: int, shares: tuple[int, ...]) -> None:
    agenda = section(guide(tmp_path, PLAIN.format(fields=f"minutes: {minutes}")), "agenda")
    assert agenda is not None
    assert tuple(int(line.split(", ")[1].split()[0]) for line in agenda.lines) == shares


def test_who_said_stop_is_not_to_be_thanked(tmp_path: Path) -> None:
    text = PLAIN.format(fields="when: 2026-11-26").replace("Haddad\n", "Haddad\ndo_not_contact: yes\n")
    after = section(guide(tmp_path, text), "after")
    assert after is not None
    assert not any("thank" in line for line in after.lines)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    notes=st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=200),
    heading=st.sampled_from(["Purpose", "Questions", "Learned", "Referrals", "Arrangements", "Promises", "Culture"]),
    minutes=st.integers(1, 600),
)
def test_whatever_stands_in_the_notes_a_guide_is_finished_lines(
    tmp_path_factory: pytest.TempPathFactory, notes: str, heading: str, minutes: int
) -> None:
    text = PLAIN.format(fields=f"minutes: {minutes}\nwhen: 2026-11-26T15:00")
    listed = "\n".join(f"- {line}" for line in notes.split("\n"))
    journal, _ = journal_from(tmp_path_factory.mktemp("journal"), f"{text}## {heading}\n{notes}\n{listed}\n")
    if "talk" not in journal.interviews:
        return
    found = prep.guide(journal, journal.interviews["talk"], TODAY)
    lines = [line for s in found.sections for line in s.lines]
    assert [line for line in lines if line != " ".join(line.split()) or not line] == []
    assert all(s.lines or s.empty for s in found.sections)


def test_a_visit_has_no_minutes_to_share_out_and_much_to_look_at(tmp_path: Path) -> None:
    found = guide(tmp_path, PLAIN.format(fields="kind: site-visit\nminutes: 180"))
    agenda = section(found, "agenda")
    assert agenda is not None
    assert not any("minute" in line for line in agenda.lines)
    assert section(found, "observe") is not None
    assert section(guide(tmp_path, PLAIN.format(fields="by: video")), "observe") is None


@pytest.mark.parametrize(("day", "earlier"), [("2026-11-10", True), ("2026-11-22", False)])
def test_what_came_later_is_not_an_earlier_talk(tmp_path: Path, day: str, *, earlier: bool) -> None:
    other = f"== interviews/other.md\n---\nwith: noor\nwhen: {day}\n---\n## Notes\nA good talk.\n"
    journal, _ = journal_from(tmp_path, PLAIN.format(fields="when: 2026-11-20") + other)
    assert bool(earlier_talks(journal, journal.interviews["talk"], "noor", TODAY)) is earlier


def test_with_a_friend_nobody_dresses_up_or_introduces_themselves(tmp_path: Path) -> None:
    me = "== me.md\n---\nname: Jo Tan\n---\n## Pitch\nI study biology.\n"
    told = {}
    for tie in ("friend", "cold"):
        text = me + PLAIN.format(fields="by: coffee").replace("Haddad\n", f"Haddad\nrelationship: {tie}\n")
        found = guide(tmp_path / tie, text)
        told[tie] = [line for s in found.sections for line in s.lines]
    for line in ("Dress a little better than people there do.", "Who you are, in one breath: I study biology."):
        assert line in told["cold"]
        assert line not in told["friend"]


def test_an_email_has_no_minutes_no_door_and_no_last_minute(tmp_path: Path) -> None:
    me = "== me.md\n---\nname: Jo Tan\n---\n## Pitch\nI study biology.\n"
    found = guide(tmp_path, me + PLAIN.format(fields="by: email\nwhen: 2026-11-26\nminutes: 30"))
    assert not {"opening", "closing", "arrive", "bring", "calm"} & {s.key for s in found.sections}
    assert not [line for s in found.sections for line in s.lines if "minute" in line]


@pytest.mark.parametrize("by", ["coffee", "phone", "video", "in-person"])
def test_nothing_is_told_three_times(tmp_path: Path, by: str) -> None:
    found = guide(tmp_path, JOURNAL.replace("by: video\nplace", f"by: {by}\nplace"))
    told = " ".join(line for s in found.sections for line in s.lines)
    for words in ("20 minutes", "Operations Director", "the same move", "of 100", "what planners decide in a week"):
        assert told.casefold().count(words) <= 2, words


def test_what_is_empty_says_what_to_do(tmp_path: Path) -> None:
    found = guide(tmp_path, PLAIN.format(fields="when: 2026-11-26T15:00"))
    assert [s.key for s in found.sections if not s.lines] == ["purpose", "person", "organization", "field", "must-ask"]
    assert [s.empty for s in found.sections if not s.lines and "nder " not in s.empty and "choose" not in s.empty] == []


def test_a_story_written_as_a_list_is_said_in_one_breath(tmp_path: Path) -> None:
    story = "== me.md\n---\nname: Mia Tran\n---\n## Pitch\n- Present: I teach history\n- Past: I sold books\n"
    journal, _ = journal_from(tmp_path, story + PLAIN.format(fields="when: 2026-11-26T15:00"))
    opening = section(prep.guide(journal, journal.interviews["talk"], TODAY), "opening")
    assert opening is not None
    assert "Who you are, in one breath: I teach history." in opening.lines
