"""What the sections of a note are called, by all the names that people give them, and the labels inside them."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from quarterhour.store.slug import slug

NAMES = {
    "purpose": ("purpose", "goal", "aim", "objective", "why this talk"),
    "questions": ("questions", "my questions", "questions to ask", "agenda"),
    "notes": ("notes", "note", "minutes"),
    "learned": (
        "learned", "learnt", "what i learned", "what i learnt", "learnings", "lessons", "insights", "takeaways",
        "key takeaways", "advice",
    ),
    "promises": (
        "promises", "promise", "next step", "next steps", "to do", "to-do", "todo", "to dos", "to-dos", "todos",
        "follow-up", "follow-ups", "follow up", "follow ups", "followups", "followup", "action items", "actions",
        "commitments", "i promised",
    ),
    "referrals": ("referrals", "referral", "introductions", "people to meet", "people they named"),
    "log": ("log", "contact log"),
    "debrief": ("debrief", "de-brief", "reflection", "reflections", "afterwards"),
    "research": ("research", "preparation", "prep", "background"),
    "arrangements": ("arrangements", "arrangement", "logistics"),
    "culture": ("culture", "the culture", "atmosphere"),
    "they-asked-me": ("they asked me", "they asked", "they may ask me", "they may ask", "what they asked me"),
    "reading": ("reading", "reading list", "to share", "articles"),
    "openings": ("openings", "opening", "jobs", "vacancies"),
    "pitch": ("pitch", "my pitch", "my story"),
    "goals": ("goals", "my goals"),
    "keep-private": ("keep private", "keep-private", "never mention"),
    "preferences": ("preferences", "culture preferences", "my preferences"),
    "stories": ("stories", "my stories"),
}  # fmt: skip
INSIDE = {
    "research": {
        "research-organization": ("organization", "organisation", "the organization", "company", "employer"),
        "research-person": ("person", "the person", "people", "them"),
        "research-field": ("field", "the field", "industry", "trends"),
    },
}
LABELS = {
    "what i want to learn": ("what i want to learn", "want to learn", "i want to learn"),
    "why them": ("why them", "why her", "why him", "why this person"),
    "why this organization": ("why this organization", "why this organisation", "why this company"),
    "why now": ("why now",),
    "hoped next step": ("hoped next step", "hoped-for next step", "next step hoped for"),
    "what i can offer": ("what i can offer", "i can offer", "what i offer"),
    "what they do": ("what they do", "what it does"),
    "what they stand for": ("what they stand for", "what it stands for", "values"),
    "news": ("news", "recent news"),
    "went well": ("went well", "what went well"),
    "do differently": ("do differently", "what i would do differently", "next time"),
    "quality": ("quality",),
    "fit": ("fit",),
    "leads": ("leads", "lead"),
    "pitch given": ("pitch given", "pitch"),
    "became a job interview": ("became a job interview",),
    "keep in mind": ("keep in mind",),
    "dress": ("dress", "wear"),
    "bring": ("bring",),
    "travel": ("travel", "getting there"),
    "arrive": ("arrive", "arrival"),
    "access": ("access",),
    "who calls": ("who calls",),
    "their instructions": ("their instructions", "instructions"),
    "people met": ("people met", "who i met"),
}
BELONGING = {
    "purpose": ("what i want to learn", "why them", "why this organization", "why now", "hoped next step",
                "what i can offer"),
    "research": ("what they do", "what they stand for", "news"),
    "research-organization": ("what they do", "what they stand for", "news"),
    "debrief": ("went well", "do differently", "quality", "fit", "leads", "pitch given", "became a job interview",
                "keep in mind"),
    "arrangements": ("dress", "bring", "travel", "arrive", "access", "who calls", "their instructions", "people met"),
}  # fmt: skip
SCALES = frozenset({"culture", "preferences"})
SCALE = re.compile(r"[1-5](?![\w.])")
SEEN = frozenset(
    (
        "noise", "chatter", "formality", "dress", "pace", "mood", "welcome", "layout", "privacy", "mix", "interaction",
        "punctuality", "after-hours", "upkeep", "walls", "perks-used", "energy", "remote-signs",
    )
)  # fmt: skip


def by_name(names: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    """The one name for each of the names that people give."""
    return MappingProxyType({spoken: one for one, all_names in names.items() for spoken in all_names})


KEYS = by_name(NAMES)
INNER = {outer: by_name(names) for outer, names in INSIDE.items()}
LABEL_NAMES = by_name(LABELS)


@cache
def plain(title: str) -> str:
    """The words of a heading or a label alone, without case, marks and numbers before them."""
    words = re.sub(r"[*_`#:]|\[\[|\]\]", " ", title.replace("\u2019", "'")).casefold()
    words = re.sub(r"[^\w\s'&/-]", " ", words)
    return " ".join(re.sub(r"^\s*\d+[.)]?\s+", "", words).split()).strip(" -")


def known(title: str, outer: str = "") -> str:
    """The key of a heading that has a meaning, inside the section around it; nothing for any other."""
    words = plain(title)
    return INNER.get(outer, {}).get(words, "") or KEYS.get(words, "")


def key(title: str, outer: str = "") -> str:
    """The key of any heading: its own words where it has no meaning."""
    return known(title, outer) or slug(title)


def label(words: str, section: str, after: str) -> str:
    """The label that some words before a colon are in a section; nothing where they are only words."""
    spoken = plain(words)
    if section in SCALES:
        return spoken.replace(" ", "-") if SCALE.match(after) or spoken.replace(" ", "-") in SEEN else ""
    one = LABEL_NAMES.get(spoken, "")
    return one if one in BELONGING.get(section, ()) else ""
