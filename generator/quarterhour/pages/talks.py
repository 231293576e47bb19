"""Talks as they are shown: who, when, where, and how they stand."""

from collections.abc import Iterable

from quarterhour.model.body import DONE, Item, passage
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.state import HELD, PLANNED, SCHEDULED, UNKNOWN, local_day, local_start, talk_state
from quarterhour.pages.days import by_day
from quarterhour.pages.html import Html, el, facts, joined, link, listing, spaced
from quarterhour.pages.markdown import SCHEME
from quarterhour.pages.view import View, private, who
from quarterhour.pages.when import clocks

STATES = {PLANNED: "no day yet", SCHEDULED: "arranged", HELD: "held", UNKNOWN: "what happened?"}
CLASSES = {PLANNED: "planned", SCHEDULED: "scheduled", HELD: "held", UNKNOWN: "unknown"}


def state(view: View, interview: Interview) -> str:
    """How a talk stands on the day of a view."""
    known = view.snapshot.ahead.talks.get(interview.id)
    return known[(view.today - view.worded).days] if known else talk_state(view.journal, interview, view.today)


def standing(seen: tuple[View, ...], interview: Interview) -> Html:
    """How a talk stands, as a word with a mark, on each day."""
    return by_day(seen, [state(view, interview) for view in seen], lambda _, stands: pill(stands))


def pill(stands: str) -> Html:
    """How a talk stands, as a word with a mark."""
    return el(f"span.qh-pill.qh-talk-{CLASSES.get(stands, 'off')}", STATES.get(stands, stands))


def coming(view: View) -> tuple[Interview, ...]:
    """The talks ahead, the next one first."""
    ahead = [i for i in view.journal.interviews.values() if not_over(view, i) and state(view, i) == SCHEDULED]
    return tuple(sorted(ahead, key=lambda i: (str(local_start(view.journal, i)), i.id)))


def not_over(view: View, interview: Interview) -> bool:
    """Whether the day of a talk is still ahead, or today."""
    day = local_day(view.journal, interview)
    return day is not None and day >= view.today


def place(interview: Interview) -> Html:
    """Where it is: an address, or the link of the call."""
    return web(interview.place) if interview.place else Html("")


def web(target: str) -> Html:
    """A link to a place outside, told without the `https` that nobody reads; else only its words."""
    found = SCHEME.match(target)
    return link(target, target.removeprefix(found[0]).removeprefix("//")) if found else joined([target])


def phone(contact: Contact) -> Html:
    """A number that can be dialled."""
    digits = "".join(c for c in contact.phone if c in "+0123456789")
    return link(f"tel:{digits}", contact.phone) if digits else joined([contact.phone])


def numbers(view: View, interview: Interview) -> Html:
    """The numbers of everyone a talk is with."""
    people = [c for c in view.journal.attendees(interview) if c.phone]
    if len(people) == 1:
        return phone(people[0])
    return joined([joined([c.name, " ", phone(c)]) for c in people], ", ")


def how(interview: Interview) -> str:
    """In which way, and for how long."""
    return ", ".join(part for part in (interview.by.replace("-", " "), f"{interview.minutes} minutes") if part)


def talk_facts(view: View, interview: Interview) -> Html:
    """What is known of a talk, as a list."""
    where = interview.organization
    return facts([
        ("With", view.people(interview)),
        ("When", clocks(view, interview)),
        ("How", how(interview)),
        ("Where", place(interview)),
        ("Their number", numbers(view, interview)),
        ("At", view.workplace(where) if where else Html("")),
        ("Goals", ", ".join(interview.goals)),
        ("Path", interview.path),
        ("Fit", f"{interview.fit:+d} of 2" if interview.fit is not None else ""),
        ("Lasted", f"{interview.lasted} minutes" if interview.lasted else ""),
        ("Kind", interview.kind.replace("-", " ") if interview.kind != "informational" else ""),
        ("Tags", ", ".join(interview.tags)),
    ])  # fmt: skip


def purpose(interview: Interview) -> str:
    """What the author wants to learn."""
    purposes = passage(interview.passages, "purpose")
    return purposes.labelled("what i want to learn") or next((item.text for item in purposes.items), "")


def lines(seen: tuple[View, ...], talks: Iterable[Interview]) -> Html:
    """Several talks, each in one line."""
    return listing("ul.qh-talks", (line(seen[0], each, standing(seen, each)) for each in talks))


def line(view: View, interview: Interview, stands: Html) -> Html:
    """A talk in one line of a list."""
    return joined([
        el("p.qh-act", spaced(view.interview(interview, who(view.journal, interview)), stands, private(interview))),
        el("p.qh-why", joined([clocks(view, interview), how(interview)], ", ")),
        el("p.qh-why", joined(["To learn: ", purpose(interview)])) if purpose(interview) else "",
    ])  # fmt: skip


def box(item: Item) -> Html:
    """Whether something is done, in words."""
    return el(f"span.qh-box.qh-box-{item.box or 'open'}", "done" if item.box == DONE else item.box or "open")
