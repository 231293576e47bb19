"""A sheet to have at hand before one dials."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guided import JOURNAL, printed
from journals import journal_from
from quarterhour import prep
from quarterhour.model.contact import Contact
from quarterhour.model.guide import Sheet
from quarterhour.model.journal import Journal
from quarterhour.model.me import Me
from quarterhour.model.record import Link, Origin
from quarterhour.prep.voicemail import voicemail

TODAY = date(2026, 11, 24)
HERE = Path(__file__).parent
WORDS = st.text(st.characters(codec="utf-8"), max_size=120)


def sheet(root: Path, text: str, contact: str, talk: str = "") -> Sheet:
    journal, problems = journal_from(root, text)
    assert problems == ()
    return prep.phone(journal, journal.contacts[contact], journal.interviews.get(talk), TODAY)


def whole(found: Sheet) -> str:
    head = f"# {found.title}, {found.when}; missing: {len(found.missing)}"
    return "\n\n".join([head, *map(printed, found.sections)]) + "\n"


def test_a_whole_sheet_for_a_talk_that_is_planned(tmp_path: Path, expected: Callable[[Path, str], None]) -> None:
    expected(HERE / "expected" / "phone.txt", whole(sheet(tmp_path, JOURNAL, "noor", "talk")))


def test_a_whole_sheet_for_somebody_of_whom_nothing_is_known(
    tmp_path: Path, expected: Callable[[Path, str], None]
) -> None:
    found = sheet(tmp_path, "== contacts/noor.md\n---\nname: Noor Haddad\n---\n", "noor")
    assert len(found.missing) == 5
    expected(HERE / "expected" / "phone-empty.txt", whole(found))


def test_everything_at_hand_is_ready(tmp_path: Path) -> None:
    assert sheet(tmp_path, JOURNAL, "noor", "talk").missing == ()


@given(WORDS.filter(str.strip), WORDS, WORDS, WORDS)
def test_a_voicemail_has_sixty_words_at_most_whatever_the_names(name: str, mine: str, number: str, giver: str) -> None:
    contact = Contact(id="noor", origin=Origin("contacts/noor.md"), name=name, via=Link(giver) if giver else None)
    journal = Journal(me=Me(origin=Origin("me.md"), name=mine, phone=number), contacts={"noor": contact})
    said = " ".join(voicemail(journal, contact, TODAY)).removeprefix("Say: ")
    assert len(said.split()) <= 60


def test_a_voicemail_says_the_number_twice_and_when_you_call_again(tmp_path: Path) -> None:
    text = "== me.md\n---\nname: Marnie Holt\nphone: 020 7946 0121\n---\n== contacts/ada.md\n---\nname: Ada Moss\n---\n"
    journal, _ = journal_from(tmp_path, text)
    assert voicemail(journal, journal.contacts["ada"], date(2026, 11, 26)) == (
        "Say: Hello Ada, this is Marnie Holt, H-O-L-T.",
        "I hope to learn about your work.",
        "My number is 020 7946 0121; once more: 020 7946 0121.",
        "I will call again on Thursday 26 November. Thank you.",
    )


def test_hours_elsewhere_are_told_on_both_clocks(tmp_path: Path) -> None:
    def dialled(zone: str) -> str:
        me = "== me.md\n---\ntimezone: Europe/London\n---\n"
        contact = f"== contacts/ada.md\n---\nname: Ada Moss\ntimezone: {zone}\n---\n"
        found = sheet(tmp_path / zone.replace("/", "-"), me + contact, "ada")
        return found.part("dial").lines[-1]

    assert dialled("Europe/London") == "Ring between 09:00 and 17:00 (London)."
    assert dialled("America/Toronto") == ("Their 09:00 to 17:00 (Toronto) is between 14:00 and 22:00 for you (London).")
    assert dialled("Asia/Tokyo") == "Their 09:00 to 17:00 (Tokyo) is between 00:00 and 08:00 for you (London)."
    assert dialled("Pacific/Auckland") == (
        "Their 09:00 to 17:00 (Auckland) is between 20:00 of the day before and 04:00 for you (London)."
    )


LED = """\
== contacts/tom.md
---
name: Tom Okafor
---
== contacts/ada.md
---
name: Ada Moss
phone: 020 7946 0109
via: "[[tom]]"
---
== interviews/talk.md
---
with: tom
when: 2026-11-20
---
## Referrals
- [[ada]]: {words}
"""


@pytest.mark.parametrize(("words", "named"), [("knows nights", 1), ("do not use his name", 0)])
def test_who_led_there_is_named_unless_they_asked_not_to_be(tmp_path: Path, words: str, named: int) -> None:
    found = sheet(tmp_path, LED.format(words=words), "ada")
    said = [line for part in found.sections for line in part.lines if line.startswith(("Say:", "The tie:"))]
    assert said
    assert bool(named) is any("Tom" in line for line in said)
