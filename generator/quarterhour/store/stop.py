"""Lines that say in words that someone does not want to be contacted: read from the words, failing closed."""

import re

ACTS = (
    r"(?:contact(?:s|ed|ing)?|writ(?:e|es|ing|ten)|wrote|call(?:s|ed|ing)?|e-?mail(?:s|ed|ing)?"
    r"|messag(?:e|es|ed|ing)|lists?)"
)
ORDERS = r"(?:contact|write|call|e-?mail|message)"
DONE = r"(?:contacted|written\s+to|called|e-?mailed|messaged)"
MAIL = r"(?:contact|e-?mails?|mails?|calls?|messages?|letters?)"
WITHIN = r"\W+(?:[\w'\u2019/-]+\W+){0,3}?"
FURTHER = r"\W+(?:[\w'\u2019/-]+\W+){0,4}?"
NOT = r"(?:\bnot|n['\u2019]?t)"
SAYINGS = (
    r"\bopt(?:s|ed|ing)?[\s-]+out",
    r"\bunsubscri(?:be|bes|bed|bing)",
    rf"\b(?:not\s+to|stop(?:s|ped|ping)?|remov(?:e|es|ed|ing)){WITHIN}{ACTS}",
    rf"\b(?:tak(?:e|es|en|ing)|took)\s+(?:[\w'\u2019-]+\s+){{0,2}}off{WITHIN}{ACTS}",
    rf"\b(?:remov(?:e|es|ed|ing)|off){FURTHER}lists?",
    rf"(?<!\bI )(?<!\bwe )(?<!\byou )(?<!\bthey )\bdo(?:\s*not|n['\u2019]?t)\s+(?:ever\s+)?{ORDERS}",
    r"\bnever\s+contact",
    rf"{NOT}\s+(?:want|wish|like)\s+to\s+be\s+{DONE}",
    rf"{NOT}\s+(?:want|wish)\s+me\s+to\s+{ORDERS}",
    rf"\b(?:no\s+(?:more|further)|{NOT}\s+want\s+any(?:\s+more|\s+further)?)\s+{MAIL}",
)
STOP = rf"(?:{'|'.join(SAYINGS)})\b"
TRIGGERS = ("opt", "unsub", "not", "n't", "n\u2019t", "nt ", "stop", "remov", "off", "never", "no more", "no further")
SPOKEN_OF = ("contact", "writ", "wrote", "call", "mail", "messag", "list", "letter", "opt", "unsub")
DENIED = re.compile(r"\W*noted\b", re.IGNORECASE)


def says_stop(text: str) -> bool:
    """Whether a line asks in words not to be contacted; one that begins with `noted` never does."""
    low = " ".join(text.casefold().split())
    if not any(word in low for word in TRIGGERS) or not any(word in low for word in SPOKEN_OF):
        return False
    return bool(re.search(STOP, text, re.IGNORECASE)) and not DENIED.match(text)
