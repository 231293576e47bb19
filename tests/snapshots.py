"""Snapshots made of one text in every field, and of no journal at all, for what reads them."""

from datetime import date, time

from quarterhour import figures
from quarterhour.model.body import Item, Passage, Referral, Touch
from quarterhour.model.contact import Contact
from quarterhour.model.draft import Draft
from quarterhour.model.figure import Figure, Named
from quarterhour.model.guide import Guide, Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.me import Me
from quarterhour.model.organization import Organization
from quarterhour.model.problem import Problem
from quarterhour.model.record import Email, Link, Origin, Stop, When
from quarterhour.model.reminder import OVERDUE, Closing, Reminder, Why
from quarterhour.model.snapshot import Snapshot

TODAY = date(2026, 11, 24)
BEFORE = date(2026, 11, 2)


def everywhere(text: str) -> Snapshot:
    """A snapshot in which every text that anybody can type is this one."""
    journal = Journal(
        me=Me(origin=Origin("me.md"), name=text, passages=passages(text), log=(line(text, "gave"),)),
        contacts={"ada": person("ada", text), "ben": stopped("ben", text)},
        interviews={"past": talk("past", text, BEFORE), "next": talk("next", text, date(2026, 11, 26))},
        organizations={"acme": place(text)},
        unreadable={text: text},
    )
    return Snapshot(
        journal=journal,
        today=TODAY,
        problems=(Problem(text, 1, 1, "name", text, text, text), Problem(text, 2, 1, "name", text, "", "", "hint")),
        reminders=(owed("ada/thanks", text, Closing(text, text)), owed("ada/promise/x", text, Closing(text, box=3))),
        guides=(guide(text), guide(text)._replace(interview="past", over=True)),
        bank=(Section(text, (text,)),),
        figures=(*figures.run(journal, TODAY), figure(text)),
        drafts=(Draft("thanks-ada", "thanks", text, "ada", text, text, text, f"{text}\n[[{text}]]", text),),
    )


def passages(text: str) -> tuple[Passage, ...]:
    """What stands before the first heading, a passage with a heading, and the purpose of a talk."""
    purpose = Item(text, label="what i want to learn")
    return (
        Passage("", "", text),
        Passage("notes", text, f"- {text}\n\n> {text}"),
        Passage("purpose", text, text, (purpose,)),
        Passage("culture", text, text, (Item(f"3 {text}", label=text), Item(text, label="noise"))),
        Passage("preferences", text, text, (Item(f"2 {text}", label=text),)),
        Passage("research", text, text, (Item(text, label="news"), Item(f"words to use: {text}"))),
        Passage("debrief", text, text, (Item(text, label="fit"),)),
    )


def line(text: str, what: str) -> Touch:
    """A line of a log."""
    here = Link(text, "ada")
    return Touch(BEFORE, "me", what, text, (here,), person=Link(text), text=text, raw=text, path=text, line=4)


def person(key: str, text: str) -> Contact:
    """Somebody whose every field is that text."""
    return Contact(
        id=key, origin=Origin(text), name=text, call=text, aliases=(text,), organization=Link(text, "acme"), role=text,
        email=Email(text), phone=text, address=text, profile=text, preferred=text, assistant=text, seniority=text,
        function=text, relationship=text, via=Link(text), does_this_work=text, tags=(text,), private=True,
        passages=passages(text), promises=(Item(text, text), Item(text, owner=Link(text, key))),
        referrals=(Referral(Link(text), text, text),), log=(line(text, "asked"), line(text, "")),
    )  # fmt: skip


def stopped(key: str, text: str) -> Contact:
    """Somebody who asked not to be contacted."""
    return Contact(id=key, origin=Origin(text), name=text, do_not_contact=Stop(BEFORE, text, 3))


def talk(key: str, text: str, day: date) -> Interview:
    """A talk whose every field is that text."""
    return Interview(
        id=key, origin=Origin(text), attendees=(Link(text, "ada"), Link(text)), when=When(day, time(15)), by=text,
        place=text, goals=(text,), path=text, organization=Link(text, "acme"), tags=(text,), passages=passages(text),
        fit=-1, questions=(Item(text, text),), learned=learned(text), promises=(Item(text, owner=Link(text)),),
        referrals=(Referral(Link(text), text),),
        log=(line(text, "confirmed"), line(text, "")),
    )  # fmt: skip


def learned(text: str) -> tuple[Item, ...]:
    """What was learned: without a topic, on one, as advice, and against the other talk."""
    against = Item(text, text, tags=("contradicts", text), links=(Link(text, "past"), Link(text, "next")))
    return Item(text), Item(text, tags=(text,)), Item(text, tags=("advice", "private"), done=BEFORE), against


def place(text: str) -> Organization:
    """An organization whose every field is that text."""
    return Organization(
        id="acme", origin=Origin(text, {"name": (2, 1)}), name=text, website=text, kind=text, result=text, tags=(text,),
        passages=passages(text), openings=(Item(text),), log=(line(text, "noted"),),
    )  # fmt: skip


def owed(key: str, text: str, closing: Closing) -> Reminder:
    """A reminder whose every text is that one."""
    why = (Why(text, text, BEFORE, text, 3),)
    return Reminder(key, "ada", text, "thanks", BEFORE, OVERDUE, text, why, text, text, closing, "thanks", "", "past")


def figure(text: str) -> Figure:
    """A figure whose every text is that one."""
    return Figure("other", text, text, 1.5, text, 6, text, "", (text, "n"), ((text, 1), (Named(text, "ada"), None)))


def guide(text: str) -> Guide:
    """A guide whose every text is that one."""
    return Guide(
        "next", text, text, 10, 70, (text,), (Section(text, (text,), key="purpose"), Section("Bring", (), text))
    )
