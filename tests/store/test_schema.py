"""From typed fields to values: each kind of value, and everything that is wrong at once."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.problem import Problem
from quarterhour.model.record import Link, Stop, When
from quarterhour.store import front, schema
from quarterhour.store.fields import Field, Value
from quarterhour.store.values import words_of


def read(kind: type, block: str) -> schema.Read:
    typed = front.read(f"---\n{block}\n---\n", "x.md")
    assert not isinstance(typed, Problem), typed
    return schema.read(kind, typed, "x.md")


def contact(line: str) -> tuple[object, ...]:
    found = read(Contact, f"name: Ada\n{line}")
    return tuple(v for k, v in found.values.items() if k != "name") + tuple(p.name for p in found.problems)


def interview(line: str) -> tuple[object, ...]:
    found = read(Interview, f"with: ada\n{line}")
    return tuple(v for k, v in found.values.items() if k != "attendees") + tuple(p.name for p in found.problems)


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("role: Head of “ops”", ("Head of “ops”",)),
        ("role: “Head of ops”", ("Head of ops",)),
        ("phone: 0123", ("0123",)),
        ("email: ada@example.org", ("ada@example.org",)),
        ("email: Ada <ada@example.org>", ("ada@example.org",)),
        ("email: a@b@c", ("not-an-email",)),
        ("email: a b@c", ("not-an-email",)),
        ("timezone: Europe/London", ("Europe/London",)),
        ("timezone: Europe/Atlantis", ("unknown-zone",)),
        ("timezone: ../etc/passwd", ("unknown-zone",)),
        ("added: 2026-11-02", (date(2026, 11, 2),)),
        ("added: 2 Nov 2026", (date(2026, 11, 2),)),
        ('added: "[[2026-11-02]]"', (date(2026, 11, 2),)),
        ("added: [[2026-11-02]]", (date(2026, 11, 2),)),
        ("added: 20226-01-01", ("not-a-date",)),
        ("added: 0000-00-00", ("not-a-date",)),
        ("added: 3/4/26", ("unclear-date",)),
        ("share: yes", (True,)),
        ("share: off", (False,)),
        ("share: perhaps", (False, "not-yes-or-no")),
        ("private: perhaps", (True, "not-yes-or-no")),
        ("Private: yes", (True, "other-name")),
        ("privat: yes", (True, "other-name")),
        ("seniority: Exec", ("executive",)),
        ("relationship: former colleague", ("former-colleague",)),
        ("relationship: rival", ("unknown-value",)),
        ("does_this_work: true", ("yes",)),
        ("tags: a, b", (("a", "b"),)),
        ("tags: [a, '#b']", (("a", "b"),)),
        ("tag: a", (("a",), "other-name")),
        ("do_not_contact: 2026-05-01", (Stop(date(2026, 5, 1), "", 3),)),
        ("do_not_contact: yes", (Stop(None, "", 3),)),
        ("do_not_contact: no", ()),
        ("do_not_contact: off", (Stop(None, "", 3), "unclear-stop")),
        ("do_not_contact: in May", (Stop(None, "", 3), "unclear-stop")),
        ("do_not_contact:", ()),
        ("via: Jo, my ward manager", (Link("Jo, my ward manager", line=3, column=6),)),
        ("emial: a@b", ("unknown-field",)),
        ("favourite_colour: red", ()),
        ("role:", ()),
        ("tags: []", ()),
    ],
)
def test_the_fields_of_a_contact(line: str, read: tuple[object, ...]) -> None:
    assert contact(line) == read


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("when: 2026-10-29", (When(date(2026, 10, 29)),)),
        ("when: 2026-10-29T15:00", (When(date(2026, 10, 29), time(15)),)),
        ("when: 2026-10-29 15:00:30", (When(date(2026, 10, 29), time(15)),)),
        ("when: 29 Oct 2026 at 3pm", (When(date(2026, 10, 29), time(15)),)),
        ("when: 2026-10-29 12:05 a.m.", (When(date(2026, 10, 29), time(0, 5)),)),
        ("when: 2026-10-29T15:00Z", (When(date(2026, 10, 29)), "offset")),
        ("when: 2026-10-29T24:00", ("not-a-time",)),
        ("when: 3/4/2026 15:00", ("unclear-date",)),
        ("when: next week", ("not-a-date",)),
        ("minutes: 20 min", (20,)),
        ("minutes: 0", ("out-of-range",)),
        ("minutes: twenty", ("not-a-number",)),
        ("minutes: " + "9" * 5000, ("not-a-number",)),
        ("fit: -2", (-2,)),
        ("by: lunch", ("meal",)),
        ("format: In person", ("in-person", "other-name")),
        ("goals: guidance, fame", (("guidance",), "unknown-value")),
        ("status: Canceled", ("cancelled",)),
    ],
)
def test_the_fields_of_an_interview(line: str, read: tuple[object, ...]) -> None:
    assert interview(line) == read


def test_everything_that_is_wrong_is_told_at_once() -> None:
    found = read(Contact, "email: nobody\ntz: EST\nrole: x\ntitle: y\nfirst_time: never")
    assert [str(p) for p in found.problems] == [
        "x.md:3:1: tz: `tz` is read as `timezone`; write `timezone` [other-name]",
        "x.md:5:1: title: `role` and `title` are the same field; keep one of the two [doubled-field]",
        'x.md:2:8: email: "nobody" is not one e-mail address; write it as ada@example.org [not-an-email]',
        'x.md:6:13: first_time: "never" is not one of its words; write one of: yes, no [unknown-value]',
        'x.md:3:5: timezone: "EST" is not the name of a time zone; write America/New_York [unknown-zone]',
        "x.md:1:1: name: nothing is filled in; write it: their full name [missing-field]",
    ]
    assert not found.complete


def test_a_field_under_its_own_name_comes_before_its_other_names() -> None:
    assert read(Interview, "contact: bea\nwith: ada").values["attendees"] == (Link("ada", line=3, column=7),)


def test_places_are_those_of_the_values() -> None:
    assert read(Contact, "name:   Ada\nrole:").places == {"name": (2, 9), "role": (3, 1)}


@given(st.text(st.characters(exclude_categories=["Cs", "Pi", "Pf", "Ps"])))
def test_a_text_field_is_what_was_typed(typed: str) -> None:
    found = schema.read(Contact, {"name": Field(Value("Ada")), "role": Field(Value(typed))}, "x.md")
    assert found.values.get("role", "") == typed.strip()


@given(st.sampled_from(sorted(schema.described_once(Contact))), st.text() | st.lists(st.text(), max_size=3))
def test_a_value_is_read_or_told_or_empty(name: str, typed: str | list[str]) -> None:
    value = Value(typed) if isinstance(typed, str) else Value(items=tuple(Value(item) for item in typed))
    found = schema.read(Contact, {name: Field(value)}, "x.md")
    told = name in found.values or any(problem.field == name for problem in found.problems)
    assert told or words_of(value).casefold() in {"", "no", "false"}
