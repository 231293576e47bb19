"""One conversation, planned or held."""

import re
from dataclasses import dataclass
from datetime import date

from quarterhour.model.body import Item, Passage, Referral, Touch, passage
from quarterhour.model.record import Link, Origin, When, Zone, about

GOALS = ("market", "guidance", "feedback", "connections", "practice", "path")
VISITS = frozenset({"site-visit", "shadowing"})
WAYS = ("in-person", "coffee", "meal", "video", "phone", "email", "event", "walk")
WAY_SPELLINGS = {
    "in person": "in-person", "lunch": "meal", "dinner": "meal", "breakfast": "meal", "call": "phone",
    "zoom": "video", "teams": "video", "meet": "video", "face to face": "in-person", "office": "in-person",
}  # fmt: skip
RATED = re.compile(r"^\s*[+\u2212-]?\d\b[\s,;:.]*(?:of 2\b[\s,;:.]*)?")
WRITTEN = ("notes", "learned", "promises", "referrals", "debrief")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """One conversation with one person or several."""

    id: str
    origin: Origin
    attendees: tuple[Link, ...] = about("Whom you talk with.", key="with", read=("contact", "contacts", "who"))
    when: When | None = about(
        "The day and time it starts, local to its timezone.", default=None, read=("date", "start")
    )
    timezone: Zone = about("The zone the time is told in; yours where it is missing.", default=Zone(""), read=("tz",))
    by: str = about("How you meet.", default="", choices=WAYS, read=("format", "channel"), spellings=WAY_SPELLINGS)
    minutes: int = about("How long you asked for.", default=15, span=(1, 600), read=("length", "duration"))
    place: str = about("An address, or the link of the call.", default="", read=("where", "location", "link"))
    status: str = about(
        "Only what cannot be seen: cancelled, no-show (they), missed (I), held (of which nothing is written).",
        default="",
        choices=("cancelled", "no-show", "missed", "held", "scheduled"),
        read=("state",),
        spellings={"canceled": "cancelled", "no show": "no-show", "done": "held", "planned": "scheduled"},
    )
    kind: str = about(
        "What sort of talk it is.",
        default="informational",
        choices=("informational", "practice", "follow-on", "site-visit", "shadowing"),
    )
    goals: tuple[str, ...] = about(
        "What you want from it, the main one first.", default=(), choices=GOALS, read=("goal",)
    )
    path: str = about("The work this talk is about.", default="")
    fit: int | None = about("How well that work suits you, after the talk.", default=None, span=(-2, 2))
    lasted: int | None = about("How many minutes it took.", default=None, span=(1, 1440))
    organization: Link | None = about(
        "Where they worked that day; else where they work now.", default=None, read=("org", "company")
    )
    asked_for_resume: bool = about("Whether they asked for your resume.", default=False, unsure=False)
    imported: date | None = about("The day it was imported: history, without duties.", default=None)
    tags: tuple[str, ...] = about("Words to find it by.", default=(), read=("tag",))
    private: bool = about("Whether nothing of it may leave this machine.", default=False, unsure=True)
    ignore: tuple[str, ...] = about("Names of problems and hints not to show for this file.", default=())
    passages: tuple[Passage, ...] = ()
    questions: tuple[Item, ...] = ()
    learned: tuple[Item, ...] = ()
    promises: tuple[Item, ...] = ()
    referrals: tuple[Referral, ...] = ()
    log: tuple[Touch, ...] = ()

    @property
    def day(self) -> date | None:
        """The day it starts, as its own clock tells it."""
        return self.when.day if self.when else None

    @property
    def written(self) -> bool:
        """Whether anything stands in it that only a held talk leaves behind."""
        return any(passage(self.passages, key).text.strip() for key in WRITTEN) or any(
            q.box == "done" for q in self.questions
        )

    @property
    def why_fit(self) -> str:
        """Why the work suits or does not, in the author's words: what stands under Debrief after the number."""
        debrief = passage(self.passages, "debrief")
        return RATED.sub("", debrief.labelled("fit")) or debrief.labelled("keep in mind")
