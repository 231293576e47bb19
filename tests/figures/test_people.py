"""How far it has come with people, how the circle grows, and who led to whom."""

from datetime import date
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from figured import figure, person, table, talk
from journals import journal_from
from quarterhour.figures.coverage import coverage
from quarterhour.figures.favour_balance import favour_balance
from quarterhour.figures.funnel import STAGES, funnel
from quarterhour.figures.network_growth import network_growth
from quarterhour.figures.referral_graph import referral_graph
from quarterhour.figures.referral_yield import referral_yield
from quarterhour.figures.relationship_states import relationship_states

WORDS = (
    "asked by email", "they replied", "they accepted", "they declined", "talked by phone 20 min", "thanked by email",
    "updated by email", "opted out", "noted x",
)  # fmt: skip


def test_each_person_counts_once_in_every_stage_up_to_the_furthest(tmp_path: Path) -> None:
    text = (
        person("ada")
        + person("bob", "2026-11-01 asked by email")
        + person("cy", "2026-11-01 asked by email", "2026-11-02 they replied")
        + person("dan", "2026-11-02 talked by phone 20 min", "2026-11-03 thanked by email")
    )
    found = figure(tmp_path, funnel, text)
    assert table(found) == {
        "identified": 4, "requested": 3, "replied": 2, "scheduled": 1, "held": 1, "thanked": 1, "nurturing": 0,
    }  # fmt: skip
    assert found.reading == "4 people identified, 1 talked with"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.lists(st.tuples(st.integers(1, 28), st.sampled_from(WORDS)), max_size=5), min_size=1, max_size=4),
    st.integers(1, 30),
)
def test_a_funnel_never_widens(tmp_path: Path, people: list[list[tuple[int, str]]], today: int) -> None:
    logs = ([f"2026-11-{day:02} {word}" for day, word in sorted(log)] for log in people)
    text = "".join(person(f"p{n}", *log) for n, log in enumerate(logs))
    journal, _ = journal_from(Path(mkdtemp(dir=tmp_path)), text)
    rows = funnel(journal, date(2026, 11, today)).rows
    numbers = [number for _, number in rows if isinstance(number, int)]
    assert [name for name, _ in rows] == [*STAGES]
    assert numbers[0] == len(people)
    assert numbers == sorted(numbers, reverse=True)


def test_growth_adds_up_by_source_and_ignores_the_day_of_an_import(tmp_path: Path) -> None:
    text = (
        person("ada", "2026-09-10 asked by email", fields="relationship: friend\nimported: 2026-11-20")
        + person("bob", "2026-11-01 asked by email", fields="via: Jo")
        + person("cy", "2026-11-02 left a voicemail", fields="relationship: cold")
    )
    found = figure(tmp_path, network_growth, text)
    assert found.head == ("up to the end of", "warm", "referred", "alumni", "cold", "not said", "all")
    assert found.rows == (
        ("September 2026", 1, 0, 0, 0, 0, 1),
        ("October 2026", 1, 0, 0, 0, 0, 1),
        ("November 2026", 1, 1, 0, 0, 0, 2),
    )


CIRCLE = (
    person("ada", "2026-11-02 she introduced me to [[bob]]", "2026-11-10 updated by email")
    + person("bob", "2026-11-03 asked by email", "2026-11-05 they replied", "2026-11-06 he introduced me to [[cy]]")
    + person("cy", "2026-11-20 asked by email", fields='via: "[[bob]]"')
    + person("dee", "2026-11-07 she introduced me to [[cy]]")
)


def test_who_named_whom_and_how_far_it_came(tmp_path: Path) -> None:
    found = figure(tmp_path, referral_graph, CIRCLE)
    assert found.rows == (
        ("Ada Test", "Bob Test", "2026-11-02", "yes, 2026-11-05", "yes"),
        ("Bob Test", "Cy Test", "2026-11-06", "written to, 2026-11-20", "not yet"),
        ("Dee Test", "Cy Test", "2026-11-07", "written to, 2026-11-20", "not yet"),
    )
    assert found.reading == "3 people named; the longest chain is 1 step; 2 open loops"


def test_a_chain_goes_from_hand_to_hand(tmp_path: Path) -> None:
    text = CIRCLE.partition("== contacts/dee.md")[0]
    assert figure(tmp_path, referral_graph, text).reading == "2 people named; the longest chain is 2 steps; 1 open loop"


def test_a_circle_has_an_end(tmp_path: Path) -> None:
    text = person("ada", "2026-11-02 she introduced me to [[bob]]") + person(
        "bob", "2026-11-03 he introduced me to [[ada]]"
    )
    assert "chain is 1 step;" in figure(tmp_path, referral_graph, text).reading


def test_what_becomes_of_referrals(tmp_path: Path) -> None:
    text = CIRCLE + "".join(talk("ada", f"2026-10-0{n}") for n in range(1, 6))
    found = figure(tmp_path, referral_yield, text)
    assert (found.value, found.n) == (0.6, 5)
    assert table(found) == {
        "named": 3,
        "written to": 3,
        "written to within two business days": 1,
        "reached": 1,
        "told what came of it": 1,
    }


def test_somebody_met_at_two_places_counts_in_both(tmp_path: Path) -> None:
    fields = "organization: Acme\nseniority: senior\nfunction: research\ndoes_this_work: yes"
    text = (
        person("ada", fields=fields)
        + talk("ada", "2026-11-02", fields="organization: Old Mill")
        + talk("ada", "2026-11-05")
    )
    found = figure(tmp_path, coverage, text + person("bob", fields="organization: Acme\nseniority: entry"))
    assert found.head == ("organization", "senior", "work: research")
    assert found.rows == (("Acme", 1, 1), ("Old Mill", 1, 1))
    assert (found.value, found.n, found.why_hidden) == (None, 1, "counts only: fewer than 5")


def test_states_today_and_since_the_quarter_began(tmp_path: Path) -> None:
    cold = ("2026-04-01 talked by phone 20 min", "2026-04-02 thanked by email", "2026-06-10 updated by email")
    text = person("ada", *cold, fields="cadence: quarterly") + person("bob", "2026-11-20 asked by email")
    found = figure(tmp_path, relationship_states, text)
    assert found.rows == (("identified", 0, "-1"), ("requested", 1, "+1"), ("nurturing", 0, "-1"), ("cooling", 1, "+1"))
    assert found.reading == "in touch with 0 of 2 people as often as you meant; going cold: Ada Test"


def test_whoever_was_added_later_is_not_counted_when_the_quarter_began(tmp_path: Path) -> None:
    text = person("bob", "2026-11-20 asked by email", fields="added: 2026-11-18") + person(
        "cy", fields="added: 2026-09-18"
    )
    assert figure(tmp_path, relationship_states, text).rows == (("identified", 1, "+0"), ("requested", 1, "+1"))


def test_favours_both_ways_and_forward(tmp_path: Path) -> None:
    text = (
        "== me.md\n---\nname: M\n---\n## Log\n- 2026-10-03 gave an evening\n"
        + person("ada", "2026-11-03 shared by email", "2026-11-05 they helped me with the form")
        + talk("ada", "2026-11-02", "## Promises\n- [x] send the map (done 2026-11-03)\n- [x] sing (done 2026-11-04)")
    )
    found = figure(tmp_path, favour_balance, text)
    assert found.rows == (("October 2026", 0, 0, 1), ("November 2026", 2, 2, 1))
    assert found.reading == "2 received, 3 given, 1 of them forward"
