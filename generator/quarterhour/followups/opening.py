"""An opening where you know somebody."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from quarterhour.followups.boxes import slug
from quarterhour.followups.events import mine
from quarterhour.followups.words import command
from quarterhour.model import state
from quarterhour.model.body import DONE, DROPPED, Item, passage
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.organization import Organization
from quarterhour.model.prose import plain
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.timeline import BOTH
from quarterhour.model.wording import medium_day

EXPIRES = timedelta(days=30)
MOST = 2
POSTED = re.compile(r"(\d{4}-\d{2}-\d{2})\s+")


def opening(journal: Journal, today: date) -> Iterator[Duty]:
    """Ask someone you met there how they see an opening, within two working days of seeing it; no favour."""
    for organization in journal.organizations.values():
        for item, key in named(organization):
            posted = posted_on(item)
            if item.box in {DONE, DROPPED} or posted is None or posted > today or closed(item, posted, today):
                continue
            people = best(journal, organization, today)
            if not any(spoke(journal, contact.id, posted, today) for contact in people):
                yield from (duty(journal, organization, item, posted, contact, key) for contact in people)


def named(organization: Organization) -> Iterator[tuple[Item, str]]:
    """Each opening with its own name among those of an organization."""
    seen: Counter[str] = Counter()
    for item in organization.openings:
        key = slug(title(item)) or "opening"
        seen[key] += 1
        yield item, key if seen[key] == 1 else f"{key}-{seen[key]}"


def title(item: Item) -> str:
    """What an opening is called."""
    return plain(POSTED.sub("", item.text, count=1))


def posted_on(item: Item) -> date | None:
    """The day an opening was posted, as it stands before it."""
    found = POSTED.match(item.text)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None


def closed(item: Item, posted: date, today: date) -> bool:
    """Whether an opening is closed, or a month old where nobody knows."""
    return today > (item.due or posted + EXPIRES)


def best(journal: Journal, organization: Organization, today: date) -> tuple[Contact, ...]:
    """The one or two people there whom you met and may write to, those who keep you in mind first."""
    there = (c for c in journal.colleagues(organization.id) if c.id not in journal.stops)
    met = [c for c in there if state.held(journal, c.id, today)]
    return tuple(sorted(met, key=lambda c: (not keeps_in_mind(journal, c.id), c.name)))[:MOST]


def keeps_in_mind(journal: Journal, contact: str) -> bool:
    """Whether a debrief says that they keep you in mind."""
    return any(
        passage(i.passages, "debrief").labelled("keep in mind").casefold().startswith("y")
        for i in journal.interviews_with.get(contact, ())
    )


def spoke(journal: Journal, contact: str, since: date, today: date) -> bool:
    """Whether you had a word with someone since a day."""
    return any(t.day >= since and (mine(t) or t.who == BOTH) for t in state.lines(journal, contact, today))


def duty(journal: Journal, organization: Organization, item: Item, posted: date, contact: Contact, key: str) -> Duty:
    """What is owed to one person."""
    soon = journal.calendar.after(posted, 2)
    in_time = max(posted, journal.calendar.before(item.due, 3)) if item.due else soon
    until = f", and it closes on {medium_day(item.due)}" if item.due else ""
    return Duty(
        contact=contact.id,
        due=min(soon, in_time),
        action=f"Ask {contact.name} how they see the opening at {organization.name or organization.id}: {title(item)}",
        why=(
            Why(f"posted on {medium_day(posted)}{until}", "S2.8", posted, organization.origin.path, item.line),
            Why("ask for their view, not for a favour", "S0.13", None, organization.origin.path, item.line),
        ),
        closing=Closing(contact.origin.path, "wrote by email"),
        next=command("draft", "opening", contact.id),
        key=key,
        draft="opening",
        since=posted,
    )
