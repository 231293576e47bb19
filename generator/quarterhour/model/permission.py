"""Whether whoever led you to somebody may be named there: what a note says of it in words."""

import re

WHOSE = r"(?:my|his|her|their|the|\w+['\u2019]s)"
WHOM = r"(?:me|him|her|them)"
NOT = r"(?:\b(?:not|never|without|no|nor|cannot)\b|n['\u2019]?t\b)"
SPEAK = r"(?:us|mention|giv|drop|quot|cit|say|nam|reveal|pass|shar)(?:e|es|ed|ing|ping)?(?: on| out)?"
MAY = re.compile(rf"[,;]?\s*\bmay use {WHOSE} name\b", re.IGNORECASE)
MAY_NOT = (
    rf"{NOT}(?:\s+\w+){{0,3}}?\s+{SPEAK}\s+{WHOSE}\s+name\b"
    rf"|{NOT}(?:\s+\w+){{0,2}}?\s+(?:name|naming|mention|mentioning|quote|quoting|cite|citing)\s+{WHOM}\b"
    rf"|\bnot\s+(?:(?:want|wish|like)\s+)?(?:to\s+)?be\s+(?:named|mentioned|quoted|cited)\b|\bunnamed\b|\banonym\w+"
    rf"|\bwithout\s+(?:{WHOSE}\s+|a\s+)?name\b|\bno\s+names?\b"
    rf"|\b(?:leav|keep)(?:e|ing)?\s+(?:{WHOSE}\s+name|{WHOM})\s+out\b"
)


def permits(text: str) -> bool:
    """Whether a note says that a name may be used, and nothing that denies it."""
    return bool(MAY.search(text)) and not denies(text)


def denies(text: str) -> bool:
    """Whether a note says that a name is not to be used: in doubt it is not."""
    return bool(text) and re.search(MAY_NOT, text, re.IGNORECASE) is not None


def without_permission(text: str) -> str:
    """A note without the words that permit it."""
    return MAY.sub("", text)
