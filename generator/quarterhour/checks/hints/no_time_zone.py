"""A call with somebody whose clock may be another."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from quarterhour.checks.hints.talks import ahead
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem

REMOTE = frozenset({"video", "phone"})
ABROAD = re.compile(r"\s*(?:\+|00)\s*(\d[\d\s().-]*)")
# A country's number and its clocks; one of several clocks ends with a stroke. Numbers that are not here tell nothing.
CLOCKS: Mapping[str, tuple[str, ...]] = {
    "1": ("America/", "US/", "Canada/", "Pacific/Honolulu"), "27": ("Africa/Johannesburg",), "30": ("Europe/Athens",),
    "31": ("Europe/Amsterdam",), "32": ("Europe/Brussels",), "33": ("Europe/Paris",), "34": ("Europe/Madrid",),
    "351": ("Europe/Lisbon",), "353": ("Europe/Dublin",), "358": ("Europe/Helsinki",), "39": ("Europe/Rome",),
    "41": ("Europe/Zurich",), "43": ("Europe/Vienna",), "44": ("Europe/London",), "45": ("Europe/Copenhagen",),
    "46": ("Europe/Stockholm",), "47": ("Europe/Oslo",), "48": ("Europe/Warsaw",), "49": ("Europe/Berlin",),
    "52": ("America/",), "55": ("America/",), "61": ("Australia/",), "64": ("Pacific/Auckland",),
    "65": ("Asia/Singapore",), "81": ("Asia/Tokyo",), "82": ("Asia/Seoul",), "852": ("Asia/Hong_Kong",),
    "86": ("Asia/Shanghai",), "91": ("Asia/Kolkata",), "971": ("Asia/Dubai",), "972": ("Asia/Jerusalem",),
    "254": ("Africa/Nairobi",), "234": ("Africa/Lagos",),
}  # fmt: skip


def no_time_zone(journal: Journal, today: date) -> Iterator[Problem]:
    """A call has a time and no time zone, and their number is one of a country where clocks differ from yours."""
    mine = journal.me.timezone
    for interview in ahead(journal, today):
        if not mine or not timed(interview) or interview.timezone:
            continue
        for contact in journal.attendees(interview):
            if not contact.timezone and (code := elsewhere(contact, mine, interview)):
                line, column = interview.origin.at("when")
                yield Problem(
                    interview.origin.path, line, column, "no-time-zone",
                    f"{contact.first}'s number begins with +{code}, and it is not said on whose clock this is",
                    f"add a line timezone: {example(code, mine)}, or {mine} for yours", "when", HINT,
                )  # fmt: skip


def timed(interview: Interview) -> bool:
    """Whether a talk is a call at a certain time."""
    return interview.by in REMOTE and interview.when is not None and interview.when.at is not None


def elsewhere(contact: Contact, mine: str, interview: Interview) -> str:
    """The number of the country where somebody is, if its clocks are others than the author's."""
    found = ABROAD.match(contact.phone)
    digits = re.sub(r"\D", "", found[1]) if found else ""
    code = next((digits[:size] for size in (3, 2, 1) if digits[:size] in CLOCKS), "")
    if not code or any(mine.startswith(clock) for clock in CLOCKS[code]):
        return ""
    theirs = CLOCKS[code][0]
    return "" if not theirs.endswith("/") and same_clock(theirs, mine, interview) else code


def same_clock(one: str, other: str, interview: Interview) -> bool:
    """Whether two zones tell the same time at the hour of a talk."""
    if interview.when is None or interview.when.at is None:
        return True
    start = datetime.combine(interview.when.day, interview.when.at)
    return start.replace(tzinfo=ZoneInfo(one)).utcoffset() == start.replace(tzinfo=ZoneInfo(other)).utcoffset()


def example(code: str, mine: str) -> str:
    """A zone of a country, as it would be written."""
    theirs = CLOCKS[code][0]
    examples = {
        "1": "America/New_York",
        "52": "America/Mexico_City",
        "55": "America/Sao_Paulo",
        "61": "Australia/Sydney",
    }
    return examples.get(code, theirs) if theirs.endswith("/") or theirs == mine else theirs
