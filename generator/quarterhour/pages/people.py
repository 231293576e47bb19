"""Everyone in the journal: an index of cards, and a page each."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import partial

from quarterhour.model.ahead import Stand
from quarterhour.model.body import passage
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.names import fold
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.standing import last_touch, relationship
from quarterhour.model.state import HELD, local_day
from quarterhour.model.wording import count
from quarterhour.pages.days import Line, at, by_day, days, old, stamp, threads
from quarterhour.pages.days import lines as reminders
from quarterhour.pages.html import Html, body, el, facts, heading, joined, link, spaced
from quarterhour.pages.lists import any_on, owed, title
from quarterhour.pages.notes import opening, passages, source
from quarterhour.pages.problems import to_mend
from quarterhour.pages.promises import of_person, promise_table
from quarterhour.pages.referrals import leading_here, led_to
from quarterhour.pages.roll import Column, Told, roll, several
from quarterhour.pages.rows import next_of
from quarterhour.pages.talks import how, lines, phone, state, web
from quarterhour.pages.touches import TALK, Entry, story
from quarterhour.pages.view import View, address, position, private, seen
from quarterhour.pages.when import away, on

COLUMNS = (
    Column("Name"),
    Column("Organization", narrows=True),
    Column("Role"),
    Column("State", narrows=True),
    Column("Last word"),
    Column("Next"),
    Column("Tags", narrows=True),
)
TOLD_ELSEWHERE = frozenset({"log", "promises", "referrals"})


def people(snapshot: Snapshot) -> Iterator[Page]:
    """The index of people, then each of them."""
    every = days(seen(snapshot, "people/index.md"))
    view = every[0]
    owing = threads(view, lambda reminder: reminder.contact)
    yield Page(view.path, "People", index(every), nav="People", kind="people")
    for contact in snapshot.journal.contacts.values():
        here = at(every, address("people", contact.id))
        yield Page(here[0].path, contact.name, page(here, contact, owing.get(contact.id, ())), kind="person")


def index(every: tuple[View, ...]) -> str:
    """Everyone by name, in a table that can be sorted and narrowed, or seen as cards."""
    view = every[0]
    found = sorted(view.journal.contacts.values(), key=lambda c: (fold(c.name), c.id))
    if not found:
        return body(
            heading("People"),
            el("p.qh-lede", "Nobody is here yet."),
            el("p.qh-calm", "Add someone with ", el("code", 'qh add "Noor Haddad"'), ", or write a note in contacts/."),
        )
    told = Told(f"{count(len(found), 'person', 'people')}, by name.", "people")
    known = reminders(view)
    rows = (row(every, contact, known) for contact in found)
    return body(heading("People"), old(view), roll("People", told, COLUMNS, rows), stamp(view))


def row(every: tuple[View, ...], contact: Contact, known: Mapping[str, Line]) -> tuple[str, ...]:
    """One person in short: who they are, how it stands, the last word, what is next."""
    view, stands = every[0], stands_of(every[0], contact)
    return (
        spaced(view.person(contact.id), private(contact)),
        view.workplace(contact.organization),
        contact.role,
        by_day(every, (each.state for each in stands), lambda _, state: standing(state)),
        by_day(every, (each.last for each in stands), last_word),
        next_of(every, contact.id, known),
        several("qh-tags", contact.tags),
    )


def stands_of(view: View, contact: Contact) -> tuple[Stand, ...]:
    """How it stands with someone on each day that is known."""
    today = Stand(relationship(view.journal, contact, view.today), last_touch(view.journal, contact.id, view.today))
    return view.snapshot.ahead.people.get(contact.id, (today,))


def last_word(view: View, day: date | None) -> Html:
    """How long ago the last word was."""
    return away(day, view.worded) if day else Html("")


def standing(stands: str) -> Html:
    """How it stands with someone."""
    return el(f"span.qh-pill.qh-is-{stands.replace(' ', '-')}", stands)


def page(every: tuple[View, ...], contact: Contact, owing: tuple[Line, ...]) -> str:
    """One person."""
    view, found = every[0], of_person(every[0], contact.id)
    talks = view.journal.interviews_with.get(contact.id, ())
    stands = by_day(every, (each.state for each in stands_of(view, contact)), lambda _, state: standing(state))
    blocks: list[str] = [
        heading(contact.name),
        el("p.qh-lede", spaced(stands, private(contact), position(view, contact))),
        old(view),
        stopped(view, contact),
        el("div.qh-card", details(view, contact)),
        opening(view, contact.passages),
        "## Next",
        owed(every, owing),
        by_day(every, any_on(every, owing), nothing_due, "div"),
        *passages(view, contact.passages, TOLD_ELSEWHERE - unnamed(contact)),
    ]
    if found:
        blocks += ["## Promises", promise_table(view, found, f"Promises between you and {contact.name}")]
    blocks += leading_here(view, contact) + led_to(view, contact)
    if talks:
        blocks += ["## Talks", lines(every, reversed(talks))]
    mend = to_mend(view, contact.origin.path)
    return body(*blocks, *told(every, contact, talks), *mend, source(view, contact.origin.path))


def nothing_due(_: View, any_due: bool) -> Html:  # noqa: FBT001  # what is told of a day
    """That nothing is owed to someone."""
    return Html("") if any_due else el("p.qh-calm", "Nothing is due.")


def unnamed(contact: Contact) -> frozenset[str]:
    """The section of referrals, where it holds a line that names nobody and would be lost otherwise."""
    named = {referral.line for referral in contact.referrals}
    lines = {item.line for item in passage(contact.passages, "referrals").items}
    return frozenset({"referrals"} if lines - named else ())


def told(every: tuple[View, ...], contact: Contact, talks: Iterable[Interview]) -> list[str]:
    """The story of every line and every talk."""
    view, held = every[0], [*talks_held(every, talks)]
    lines = view.journal.timelines[contact.id]
    shown = story(view, lines, contact.first, also=held)
    there = lines or any(state(view, talk) == HELD for talk in talks)
    return [title("Timeline", there=bool(there)), shown] if shown else []


def talks_held(every: tuple[View, ...], talks: Iterable[Interview]) -> Iterator[Entry]:
    """The talks that took place, as part of the story, from the day on which they did."""
    for talk in talks:
        day = local_day(every[0].journal, talk)
        held = [state(view, talk) == HELD for view in every]
        if day and any(held):
            yield Entry(day, by_day(every, held, partial(talked, talk, day), "li.qh-touch.qh-both"), TALK)


def talked(talk: Interview, day: date, view: View, held: bool) -> Html:  # noqa: FBT001  # what is told of a day
    """A talk as part of a story."""
    if not held:
        return Html("")
    return spaced(on(day), el("span.qh-read", "you talked"), el("span.qh-also", view.interview(talk, how(talk))))


def stopped(view: View, contact: Contact) -> Html:
    """That they asked not to be contacted, where that stands, and how to deny it."""
    stop = view.journal.stops.get(contact.id)
    if stop is None:
        return Html("")
    where = (
        f" Read from line {stop.line} of {stop.path}. If that line says something else, begin it with “noted”."
        if stop.line and contact.do_not_contact is None
        else ""
    )
    since = joined([" since ", on(stop.since)]) if stop.since else ""
    return el(
        "p.qh-stop",
        el("strong", "Do not contact"),
        since,
        ". They asked for that, so nothing is drafted or due to them.",
        where,
    )


def breakable(mail: str) -> Html:
    """An e-mail address that is broken before its `@` where there is too little room."""
    name, _, place = mail.partition("@")
    return joined([name, Html("<wbr>"), f"@{place}"])


def details(view: View, contact: Contact) -> Html:
    """The card: what is known of someone."""
    mail = link(f"mailto:{contact.email}", breakable(contact.email)) if contact.email else ""
    return facts([
        ("Call them", contact.call),
        ("Also known as", ", ".join(contact.aliases)),
        ("Organization", view.workplace(contact.organization)),
        ("Role", contact.role),
        ("Email", mail),
        ("Phone", phone(contact) if contact.phone else ""),
        ("Address", contact.address),
        ("Profile", web(contact.profile) if contact.profile else ""),
        ("Prefers", contact.preferred),
        ("Their time", contact.timezone),
        ("Assistant", contact.assistant),
        ("Known from", contact.relationship.replace("-", " ")),
        ("Through", view.mention(contact.via)),
        ("Seniority", contact.seniority),
        ("Kind of work", contact.function),
        ("Does this work", contact.does_this_work),
        ("Rhythm", contact.cadence or view.journal.playbook(view.today).cadence),
        ("Tags", ", ".join(contact.tags)),
    ])  # fmt: skip
