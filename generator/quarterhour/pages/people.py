"""Everyone in the journal: an index of cards, and a page each."""

from collections.abc import Iterable, Iterator

from quarterhour.model.body import passage
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.names import fold
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.state import HELD, local_day, relationship
from quarterhour.model.wording import count
from quarterhour.pages.duties import brief, duties
from quarterhour.pages.html import Html, body, el, facts, heading, joined, link, listing, spaced
from quarterhour.pages.notes import opening, passages, source
from quarterhour.pages.promises import of_person, promise_table
from quarterhour.pages.referrals import leading_here, led_to
from quarterhour.pages.roll import Column, Told, roll, several
from quarterhour.pages.talks import how, line, phone, state, web
from quarterhour.pages.touches import Entry, last_word, story
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
    view = seen(snapshot, "people/index.md")
    stands = {key: relationship(snapshot.journal, c, snapshot.today) for key, c in snapshot.journal.contacts.items()}
    yield Page(view.path, "People", index(view, stands), nav="People", kind="people")
    for contact in snapshot.journal.contacts.values():
        here = view.at(address("people", contact.id))
        yield Page(here.path, contact.name, page(here, contact, stands[contact.id]), kind="person")


def index(view: View, stands: dict[str, str]) -> str:
    """Everyone by name, in a table that can be sorted and narrowed, or seen as cards."""
    found = sorted(view.journal.contacts.values(), key=lambda c: (fold(c.name), c.id))
    if not found:
        return body(
            heading("People"),
            el("p.qh-lede", "Nobody is here yet."),
            el("p.qh-calm", "Add someone with ", el("code", "qh add Noor Haddad"), "."),
        )
    told = Told(f"{count(len(found), 'person', 'people')}, by name.", "people")
    return body(heading("People"), roll("People", told, COLUMNS, (row(view, c, stands[c.id]) for c in found)))


def row(view: View, contact: Contact, stands: str) -> tuple[str, ...]:
    """One person in short: who they are, how it stands, the last word, what is next."""
    last = last_word(view, contact.id)
    due = view.reminders.get(contact.id, ())
    return (
        spaced(view.person(contact.id), private(contact)),
        view.workplace(contact.organization),
        contact.role,
        standing(stands),
        away(last, view.worded) if last else "",
        brief(view, due[0]) if due else "",
        several("qh-tags", contact.tags),
    )


def standing(stands: str) -> Html:
    """How it stands with someone."""
    return el(f"span.qh-pill.qh-is-{stands.replace(' ', '-')}", stands)


def page(view: View, contact: Contact, stands: str) -> str:
    """One person."""
    due = view.reminders.get(contact.id, ())
    talks = view.journal.interviews_with.get(contact.id, ())
    found = of_person(view, contact.id)
    blocks: list[str] = [
        heading(contact.name),
        el("p.qh-lede", spaced(standing(stands), private(contact), position(view, contact))),
        stopped(view, contact),
        el("div.qh-card", details(view, contact)),
        opening(view, contact.passages),
        "## Next",
        duties(view, due) or el("p.qh-calm", "Nothing is due."),
        drafted(view, contact),
        *passages(view, contact.passages, TOLD_ELSEWHERE - unnamed(contact)),
    ]
    if found:
        blocks += ["## Promises", promise_table(view, found, f"Promises between you and {contact.name}")]
    blocks += leading_here(view, contact) + led_to(view, contact)
    if talks:
        blocks += ["## Talks", listing("ul.qh-talks", (line(view, each) for each in reversed(talks)))]
    told = story(view, view.journal.timelines[contact.id], contact.first, also=talks_held(view, talks))
    blocks += ["## Timeline", told] if told else []
    return body(*blocks, source(view, contact.origin.path))


def unnamed(contact: Contact) -> frozenset[str]:
    """The section of referrals, where it holds a line that names nobody and would be lost otherwise."""
    named = {referral.line for referral in contact.referrals}
    lines = {item.line for item in passage(contact.passages, "referrals").items}
    return frozenset({"referrals"} if lines - named else ())


def talks_held(view: View, talks: Iterable[Interview]) -> Iterator[Entry]:
    """The talks that took place, as part of the story."""
    for talk in talks:
        day = local_day(view.journal, talk)
        if day and state(view, talk) == HELD:
            told = el("span.qh-also", view.interview(talk, how(talk)))
            yield Entry(day, el("li.qh-touch.qh-both", spaced(on(day), el("span.qh-read", "you talked"), told)))


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


def details(view: View, contact: Contact) -> Html:
    """The card: what is known of someone."""
    mail = link(f"mailto:{contact.email}", contact.email) if contact.email else ""
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
        ("Rhythm", contact.cadence or view.journal.playbook.cadence),
        ("Tags", ", ".join(contact.tags)),
    ])  # fmt: skip


def drafted(view: View, contact: Contact) -> Html:
    """The drafts that are ready for someone and that no reminder asks for."""
    wanted = {view.draft_for(reminder) for reminder in view.reminders.get(contact.id, ())}
    ready = [d for d in view.drafts.get(contact.id, ()) if d not in wanted]
    links = [link(view.href(address("drafts", d.id)), d.subject or d.kind) for d in ready]
    return el("p.qh-ways", "Drafts: ", joined(links, ", ")) if links else Html("")
