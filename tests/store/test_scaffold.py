"""The text of a new note, as it is written and as it is read."""

from datetime import date, time
from pathlib import Path

import pytest

from journals import write_journal
from quarterhour import store
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.me import Me
from quarterhour.model.organization import Organization
from quarterhour.model.record import Link, When

CONTACT = """\
---
name: "Noor: Haddad"
aliases:
  - Noor
  - "N # H"
organization: "[[blue-heron]]"
role: Operations Director
email: noor@example.org
phone: +44 20 7946 0158
via: Jo, my ward manager
does_this_work: yes
added: 2026-11-24
share: true
---

## Log
"""

INTERVIEW = """\
---
with:
  - "[[noor-haddad]]"
when: 2026-10-29T15:00
timezone: Europe/London
by: video
minutes: 15
---

## Purpose

- What I want to learn:

## Questions

## Notes

## Learned

## Promises

## Referrals

## Log
"""


def test_a_new_contact_has_its_fields_in_order_and_its_log_last() -> None:
    values = {
        "added": date(2026, 11, 24),
        "share": True,
        "does_this_work": "yes",
        "via": Link("Jo, my ward manager"),
        "phone": "+44 20 7946 0158",
        "email": "noor@example.org",
        "role": "Operations Director",
        "organization": Link("Blue Heron", "blue-heron"),
        "aliases": ("Noor", "N # H"),
        "name": "Noor: Haddad",
        "call": "",
        "tags": (),
        "cadence": None,
    }
    assert store.scaffold(Contact, values) == CONTACT


def test_a_new_interview_has_the_sections_of_a_talk() -> None:
    values = {
        "minutes": 15,
        "by": "video",
        "timezone": "Europe/London",
        "when": When(date(2026, 10, 29), time(15)),
        "with": [Link("Noor Haddad", "noor-haddad")],
    }
    assert store.scaffold(Interview, values) == INTERVIEW


def headings(text: str) -> list[str]:
    return [line.lstrip("# ") for line in text.split("\n") if line.startswith("#")]


def test_the_full_interview_has_every_section_in_the_order_of_the_day() -> None:
    wanted = [
        *("Purpose", "Research", "Organization", "Person", "Field", "Arrangements", "Questions", "Notes", "Learned"),
        *("Culture", "They asked me", "Promises", "Referrals", "Next step", "Debrief", "Log"),
    ]
    assert headings(store.scaffold(Interview, {"with": ["Jo"]}, full=True)) == wanted
    assert headings(store.scaffold(Interview, {"with": ["Jo"], "kind": "site-visit"})) == wanted


@pytest.mark.parametrize("full", [False, True])
def test_the_log_is_last_in_every_new_note(*, full: bool) -> None:
    for kind in (Contact, Interview, Me, Organization):
        assert store.scaffold(kind, {}, full=full).endswith("\n## Log\n")


def test_me_is_asked_for_what_the_drafts_need() -> None:
    text = store.scaffold(Me, {"name": "Marnie Cole"})
    assert text.startswith("---\nname: Marnie Cole\n---\n")
    assert headings(text) == ["Pitch", "Goals", "Keep private", "Reading", "Log"]


def test_a_field_that_no_note_of_the_kind_has_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="Contact has no field attendees"):
        store.scaffold(Contact, {"attendees": "Jo"})


@pytest.mark.parametrize("full", [False, True])
def test_what_is_written_is_read_back_without_a_problem(tmp_path: Path, *, full: bool) -> None:
    root = write_journal(tmp_path, "")
    store.create(root / "me.md", store.scaffold(Me, {"name": "Marnie Cole"}, full=full))
    store.create(root / "contacts" / "noor.md", store.scaffold(Contact, {"name": "no"}, full=full))
    store.create(root / "organizations" / "acme.md", store.scaffold(Organization, {"name": "Acme: Ltd"}, full=full))
    when = When(date(2026, 10, 29), time(15))
    talk = store.scaffold(Interview, {"with": [Link("no", "noor")], "when": when, "minutes": 20}, full=full)
    store.create(root / "interviews" / "a.md", talk)
    journal, problems = store.load(root)
    assert problems == ()
    assert journal.me.name == "Marnie Cole"
    assert journal.contacts["noor"].name == "no"
    assert journal.organizations["acme"].name == "Acme: Ltd"
    read = journal.interviews["a"]
    assert ([link.id for link in read.attendees], read.when, read.minutes) == (["noor"], when, 20)
    assert not read.written
