"""Questions whose answer can be looked up, and what to ask once it is known."""

import re
from collections.abc import Sequence
from typing import NamedTuple

LONGEST = 300
KNOWN = re.compile(
    r"\bi(?:'ve| have)? (?:read|saw|seen|understand|understood|heard|know|gather|noticed)\b", re.IGNORECASE
)


class Trap(NamedTuple):
    """A kind of question whose answer can be looked up: how to know it, where the answer would stand, what to ask then.

    `pattern` and `found` are regular expressions without regard to case, in which `{org}` stands for the names of the
    organization and `{word}` for what `pattern` called so; `where` is the research that would hold the answer, `label`
    its label there, and `frame` how the answer is said.
    """

    pattern: str
    where: str
    found: str
    then: str
    label: str = ""
    frame: str = "{fact}"


PLACE = r"(?:{org}|(?:your|the|this|their) (?:company|organi[sz]ation|firm|business|charity|trust|agency|employer))"
TRAPS = (
    Trap(
        rf"what (?:exactly )?(?:does|do) (?:{PLACE}|they|it) (?:actually |really )?do(?: exactly| here)?\W*$",
        "organization",
        r"\bwe\b|\bthey (?:do|run|make|look after)\b",
        "Which part of that is harder than it looks from outside?",
        label="what they do",
        frame="{org} does this: {fact}",
    ),
    Trap(
        rf"how many (?:people|staff|employees)\b.*(?:work (?:here|there|(?:at|for) {PLACE})|(?:you|{PLACE}) employ"
        rf"|(?:does|do) (?:you|{PLACE}) have\W*$)|how (?:big|large) is {PLACE}",
        "organization",
        r"\d[\d,.]* (?:people|staff|employees|colleagues)|\b(?:thousand|hundred|dozen) (?:people|staff|employees)",
        "How has that changed since you came?",
    ),
    Trap(
        rf"where(?:'s| is| are) (?:{PLACE}|you)\b.*\b(?:head ?quarter|head office|hq\b|based|located)"
        r"|where(?:'s| is) (?:the |your |their )?(?:head ?quarters|head office|hq)\b",
        "organization",
        r"head ?quarter|head office|\bhq\b|\bbased in\b|\blocated in\b",
        "What does that mean for those who work far from it?",
    ),
    Trap(
        rf"who (?:runs|owns|leads|heads|founded) {PLACE}"
        r"|who(?:'s| is) (?:the|your) (?:ceo|chief executive|managing director|director|chair(?:man|woman)?|owner)\b",
        "organization",
        r"\b(?:ceo|chief executive|managing director|run by|led by|owned by|owner|chair)\b",
        "How has that changed what you do?",
    ),
    Trap(
        rf"when (?:was|were|did) (?:{PLACE}|it)\b.*\b(?:founded|start|started|established|set up|begin)"
        rf"|how old is {PLACE}",
        "organization",
        r"\b(?:founded|established|set up|started|began)\b",
        "What is left of how it began?",
    ),
    Trap(
        rf"(?:what|which) (?:products?|services?) (?:do|does|are)\b"
        rf"|what (?:do|does) (?:you|{PLACE}) (?:sell|make|offer|produce)\W*$",
        "organization",
        r"\b(?:products?|services?|sells?|makes?|offers?)\b",
        "Which of it takes up your own days?",
    ),
    Trap(
        rf"who (?:are|is) (?:your|their|the|{PLACE}(?:'s)?)\b.*\bcompetit|who (?:do|does) (?:you|{PLACE}) compete with",
        "organization",
        r"\bcompetit|\brivals?\b|\bcompetes? with\b",
        "What tells you apart from them, seen from inside?",
    ),
    Trap(
        r"(?:what|which) (?:degree|qualification|licen[cs]e|certificate)s? (?:is|are|do|does|would)\b"
        r".*\b(?:required|need|needed|must|law|legally)\b"
        r"|do (?:i|you) (?:have to have|need) an? (?:degree|licen[cs]e)\b",
        "field",
        r"\bdegrees?\b|licen[cs]e|\bcertif|\bqualif|\bdiploma",
        "What does that leave out which the work needs?",
    ),
    Trap(
        r"what(?:'s| is| are) the (?:usual |typical |starting )?(?:pay|salary|salaries|wages?)\b"
        r"|how much (?:do|does|would|can|will|could) .*\b(?:earn|make|get paid|pay)\b"
        r"|what (?:do|does) .{1,40} (?:pay|earn)\W*$",
        "field",
        r"\b(?:pay|pays|paid|salary|salaries|wages?|earns?)\b|[£€$]\s?\d",
        "What does that figure not show: the hours, the nights, how it grows?",
    ),
    Trap(
        r"what (?:does|do) (?:an? |the )?(?P<word>(?-i:[A-Z][A-Z0-9&]{1,6})) (?:mean|stand for)\b"
        r"|what(?:'s| is) an? (?P<other>(?-i:[A-Z][A-Z0-9&]{1,6}))\W*$",
        "field",
        r"(?-i:\b{word}\b)",
        "What does it mean for your own work?",
    ),
    Trap(
        r"^\W*(?:so,? |and )?what(?:'s| is| exactly do| actually do| do)"
        r" (?:you do(?: exactly| here| there| for a living)?|your (?:job|role|title|job title|position))\W*$",
        "role",
        r".",
        "What does that title not say?",
    ),
)


def trap(question: str, places: Sequence[str]) -> tuple[Trap, str] | None:
    """The kind of question that can be looked up, and the word it asks about; nothing where it is a good one.

    `places` are the names of the organizations that the question may be about.
    """
    if KNOWN.search(question):
        return None
    for each in TRAPS:
        if found := re.search(with_names(each.pattern, places), question[:LONGEST], re.IGNORECASE):
            return each, next((part for part in found.groups() if part), "")
    return None


def with_names(pattern: str, places: Sequence[str]) -> str:
    """A pattern with the names of the places in it, or with one that nothing is called."""
    return pattern.replace("{org}", "|".join(map(re.escape, filter(None, places))) or r"(?!)")
