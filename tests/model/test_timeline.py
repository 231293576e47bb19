"""Small logs of one person: what each line means in its place."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.record import Link, Origin, When
from quarterhour.model.timeline import timeline
from readings import meaning, read, rows, table

NOOR = Link("Noor Haddad", "noor-haddad")


def contact(*log: Touch) -> Contact:
    return Contact(id="noor-haddad", origin=Origin("contacts/noor-haddad.md"), name="Noor Haddad", log=log)


def touches(*lines: str) -> tuple[Touch, ...]:
    return tuple(found for line in lines if isinstance(found := read(line), Touch))


def talk(day: date, *log: Touch, status: str = "") -> Interview:
    return Interview(
        id=f"{day}-noor-haddad",
        origin=Origin("interviews/x.md"),
        attendees=(NOOR,),
        when=When(day),
        status=status,
        log=log,
    )


def logs() -> list[list[tuple[str, str]]]:
    return [rows(block) for block in table("log-context.txt").split("\n---\n")]


@pytest.mark.parametrize("lines", logs())
def test_log(lines: list[tuple[str, str]]) -> None:
    log = touches(*(typed for typed, _ in lines))
    assert [meaning(t) for t in timeline(contact(*log), ())] == [meant for _, meant in lines]


def words(*found: Touch) -> list[str]:
    return [f"{t.who} {t.what}" for t in found]


def test_a_log_may_be_kept_newest_first() -> None:
    log = touches("2026-10-21 nudged", "2026-10-14 emailed")
    assert words(*timeline(contact(*log), ())) == ["me asked", "me nudged"]


def test_after_a_talk_on_file_a_message_is_no_ask_and_nothing_waits() -> None:
    log = touches("2026-10-14 asked", "2026-10-30 emailed", "2026-10-31 followed up")
    held = talk(date(2026, 10, 29))
    assert words(*timeline(contact(*log), (held,))) == ["me asked", "me wrote", "me wrote"]


@pytest.mark.parametrize("status", ["cancelled", "no-show", "missed"])
def test_a_talk_that_did_not_take_place_is_no_meeting(status: str) -> None:
    log = touches("2026-10-30 emailed")
    assert words(*timeline(contact(*log), (talk(date(2026, 10, 29), status=status),))) == ["me asked"]


def test_a_line_of_an_interview_counts_for_those_it_names() -> None:
    everyone, *narrowed = (
        Touch(date(2026, 10, 30), "me", "thanked"),
        Touch(date(2026, 10, 31), "me", "thanked", to=(Link("Sam", "sam-okoro"),)),
        Touch(date(2026, 11, 1), "me", "updated", to=(Link("Noor", "noor-haddad"),)),
    )
    held = talk(date(2026, 10, 29), everyone, *narrowed)
    assert timeline(contact(), (held,)) == (everyone, narrowed[1])


@given(st.lists(st.sampled_from(["emailed", "asked", "replied", "nudged", "she accepted", "talked", "noted: x", "?"])))
def test_every_line_keeps_its_place_and_ends_on_a_side(said: list[str]) -> None:
    log = touches(*(f"2026-10-{n + 1:02} {line}" for n, line in enumerate(said[:28])))
    found = timeline(contact(*log), ())
    assert [t.raw for t in found] == [t.raw for t in log]
    assert not {"?", "messaged"} & {word for t in found for word in (t.who, t.what)}
