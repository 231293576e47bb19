"""What the author wants to learn, and why from them, as sentences of a letter; a blank where the notes do not fit."""

import re

from quarterhour.drafts.notes import inner, said
from quarterhour.drafts.pronouns import addressed
from quarterhour.drafts.quoting import is_kind
from quarterhour.model.body import passage
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import opening_word

NARROW = "I would like to learn [[one narrow thing that only they can tell]]."
CAUGHT = "Your [[article, talk or piece of work]] caught my attention, because [[why]]."
WISH = re.compile(
    r"(?:what )?i(?:'d| would)? (?:want|like|love|hope|wish|need) to (?:learn is\s*)?"
    r"|i am (?:trying|hoping) to |want to |to ",
    re.IGNORECASE,
)
LEARNING = re.compile(r"(learn|know|understand|hear|see|find out|get|discover|compare|ask)\b\s*", re.IGNORECASE)
ASKING = frozenset({"do", "does", "did", "is", "are", "was", "were", "can", "could", "should", "would", "will", "has",
                    "have", "am", "may", "might"})  # fmt: skip
WHAT = frozenset({"how", "what", "which", "who", "why", "when", "where", "whether"})
READ = re.compile(r"I (?:\w+ )?(?:read|heard|saw|watched|listened|follow|use|admire|like|enjoyed|came across|found)\b")


def gain(journal: Journal, contact: Contact, plan: Interview | None) -> str:
    """What I want to learn, in a sentence of its own."""
    wish = said(journal, passage(plan.passages, "purpose").labelled("what i want to learn")) if plan else ""
    wish = addressed(wish, contact).strip().rstrip(".!…;:, ")
    bare = LEARNING.sub("", WISH.sub("", wish, count=1), count=1) if wish else ""
    if not bare or not is_kind(wish):
        return NARROW
    if wish.endswith("?") or is_asked(bare):
        return f"My question would be: {inner(journal, bare.rstrip('?'))}?"
    rest = WISH.sub("", wish, count=1)
    if found := LEARNING.match(rest):
        verb = "learn" if found[1].casefold() == "ask" else found[1].casefold()
        return f"I would like to {verb} {inner(journal, rest[found.end() :])}."
    return f"I would like to learn {inner(journal, rest)}." if rest == wish else NARROW


def is_asked(text: str) -> bool:
    """Whether a text is worded as a question, as `how do planners decide` is."""
    words = text.casefold().split()
    return words[0] in ASKING or (words[0] in WHAT and any(word in ASKING for word in words[1:2]))


def hook(journal: Journal, contact: Contact, plan: Interview | None) -> str:
    """What of theirs caught my attention, from what is noted under `Why them`."""
    why = said(journal, passage(plan.passages, "purpose").labelled("why them")) if plan else ""
    words = addressed(why, contact).strip().rstrip(".!…;:, ")
    if not words or not is_kind(words):
        return CAUGHT
    first = opening_word(words)
    if READ.match(words):
        return f"{words}."
    if first == "your":
        return f"{words[0].upper()}{words[1:]} caught my attention."
    return f"I am writing to you because {inner(journal, words)}." if first == "you" else CAUGHT
