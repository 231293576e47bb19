"""When to ring somebody elsewhere: their working hours on the author's clock."""

from datetime import date, time

from quarterhour.model.calendar import elsewhere
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.record import When
from quarterhour.model.wording import zone_name

FIRST = time(9)
LAST = time(17)


def hours(journal: Journal, contact: Contact, today: date) -> str:
    """From when to when to ring, told on both clocks where they differ."""
    home = journal.me.timezone
    if not contact.timezone:
        return "You have not noted where they live: ring between 9 and 17 of what you think is their day."
    if not home or home == contact.timezone:
        return f"Ring between {FIRST:%H:%M} and {LAST:%H:%M} ({zone_name(contact.timezone)})."
    ends = [elsewhere(When(today, hour), contact.timezone, home) for hour in (FIRST, LAST)]
    mine = " and ".join(on_my_clock(end, today) for end in ends)
    there = zone_name(contact.timezone)
    return f"Their {FIRST:%H:%M} to {LAST:%H:%M} ({there}) is between {mine} for you ({zone_name(home)})."


def on_my_clock(when: When, today: date) -> str:
    """A time on the author's clock, and whether it is the night before or after."""
    shift = (when.day - today).days
    return f"{when.at:%H:%M}" + {0: "", 1: " of the day after"}.get(shift, " of the day before")
