"""Questions whose answer can be looked up, and what to ask once it is known."""

import re
from collections.abc import Sequence
from typing import NamedTuple

LONGEST = 300
KNOWN = re.compile(
    r"\bi(?:'ve| have)? (?:read|saw|seen|understand|understood|heard|know|gather|noticed)\b", re.IGNORECASE
)


class Trap(NamedTuple):
    """A kind of question whose answer can be looked up: how to know it, which research answers it, what to ask then.

    All patterns are regular expressions without regard to case; in them `{org}` stands for the names of the
    organization and `{word}` for what `pattern` called so. `where` is the research that would hold the answer and
    `label` its label there. Each of `answers` is how a fact may hold the answer, and the clause that says it, with the
    parts found as `{0}`, `{1}`; a fact that matches `clause` is said as it stands. `blank` is the clause without it.
    """

    pattern: str
    where: str
    blank: str
    then: str
    answers: tuple[tuple[str, str], ...] = ()
    clause: str = ""
    label: str = ""


KINDS = r"(?:company|organi[sz]ation|firm|business|charity|trust|agency|employer)"
PLACE = rf"(?:{{org}}|(?:your|the|this|their|its) {KINDS})"
BOSS = r"(?:ceo|chief executive(?: officer)?|managing director|boss)"
OTHER = r"(?:director|chair(?:man|woman|person)?|owner|president|principal|headteacher)"
AT = rf"(?: (?:of|at) {PLACE}| here| there| now| these days)*\W*$"
NAME = r"((?-i:[A-Z][\w.'-]+(?: (?:[A-Z][\w.'-]+|de|van|von|der|al))*))"
PART = r"(?:^|[;(]\s*|,\s+)"
REST = r"([^,;.]+)"
MANY = r"(?:about |around |over |some |nearly |almost |roughly |more than )?"
NUMBER = (
    rf"({MANY}(?:\d[\d,.]*k?\+?|(?:an? |one |two |three |four |five |six |seven |eight |nine |several )?"
    r"(?:dozen|hundred|thousand)s?(?: of)?) (?:people|staff|employees|colleagues|workers))"
)
CITY = r"((?:in|at|near|outside) [^,;.]+)"
PAYING = r"(?:pay|pays|paid|salary|salaries|wages?|earns?|band|grade)"
MONEY = (
    r"([£€$]\s?\d[\d,.]*k?(?:\s?(?:to|-|\u2013)\s?[£€$]?\s?\d[\d,.]*k?)?(?: (?:a|an|per) \w+)?)"
    r"(?! ?(?:m|bn|million|billion)\b)"
)
ADJECTIVES = r"(?:(?:usual|typical|starting|published|official|advertised|average|standard|normal|current|entry) ){0,2}"

LEGAL = re.compile(
    r"[\s,]+(?:ltd|limited|inc|llc|llp|plc|corp|gmbh|ag|bv|b\.v|s\.?a|s\.?r\.?l|pty|oy|ab|as|kg|se)\.?$", re.IGNORECASE
)
ASIDE = re.compile(r"\s*\([^()]*\)")
NOWHERE = re.compile(
    r"(?:self-?\s?employed|freelanc\w*|independent|retired|unemployed|none|n/?a|between jobs)\b", re.IGNORECASE
)

TRAPS = (
    Trap(
        rf"what (?:exactly )?(?:does|do) (?:{PLACE}|they|it) (?:actually |really )?do(?: exactly| here)?\W*$",
        "organization",
        "what {org} does is ____",
        "Which part of that is harder than it looks from outside?",
        clause=r"^(?:they|we) (?:do|run|make|build|sell|look after|supply|treat|keep|help)\b",
        label="what they do",
    ),
    Trap(
        rf"how many (?:people|staff|employees)\b.*(?:work (?:here|there|(?:at|for) {PLACE})|(?:you|{PLACE}) employ"
        rf"|(?:does|do) (?:you|it|they|{PLACE}) have\W*$)|how (?:big|large) is {PLACE}\W*$",
        "organization",
        "{org} has ____ people",
        "How has that changed since you came?",
        answers=(
            (
                rf"(?:{PART}|\b(?:has|have|with|employs?) ){NUMBER}(?=$|[,;.)]| (?:work|in|at|across|there)\b)",
                "{org} has {0}",
            ),
            (rf"{PART}(?:staff|employees|people|headcount)\s*(?::|=)\s*({MANY}\d[\d,.]*k?)\b", "{org} has {0} people"),
        ),
    ),
    Trap(
        rf"where(?:'s| is| are) (?:{PLACE}|you|it|they)\b.*\b(?:head ?quarter|head office|hq\b|based|located)"
        r"|where(?:'s| is| are) (?:the |your |their |its )?(?:head ?quarters|head office|hq)\b",
        "organization",
        "the head office is in ____",
        "What does that mean for those who work far from it?",
        answers=(
            (
                rf"\b(?:headquarters|head office|hq)\b(?: (?:is|are)|\s*[:,=-])? (?:based |located )?{CITY}",
                "the head office is {0}",
            ),
            (r"\b(?:headquarters|head office|hq)\b (?:has |have )?moved to ([^,;.]+)", "the head office moved to {0}"),
            (rf"\b(?:headquarters|head office|hq)\s*(?:[:=]| is)\s*{NAME}", "the head office is in {0}"),
            (rf"{NAME},? is (?:its |the |their )?(?:headquarters|head office|hq)\b", "the head office is in {0}"),
            (rf"\b(?:headquartered|based|located) {CITY}", "{org} is based {0}"),
        ),
    ),
    Trap(
        rf"who (?:runs|leads|heads|manages) (?:{PLACE}|it|this place){AT}"
        rf"|who(?:'s| is) in charge{AT}|who(?:'s| is) (?:the|your|its|their) {BOSS}{AT}",
        "organization",
        "{org} is run by ____",
        "How has that changed what you do?",
        answers=(
            (rf"\b({BOSS})(?: is|\s*[:,=-]) (?:now )?{NAME}", "the {0} is {1}"),
            (rf"{NAME}(?: is|,| \() ?(?:now )?(?:the |its |their |a )?(?:new )?({BOSS})", "the {1} is {0}"),
            (r"\b(run|led|headed|managed) by ([^,;.]+)", "{org} is {0} by {1}"),
            (rf"{PART}{NAME} (runs|leads|heads) (?:it|the place|{{org}})\b", "{0} {1} {org}"),
        ),
    ),
    Trap(
        rf"who(?:'s| is) (?:the|your|its|their) (?P<word>{OTHER}){AT}",
        "organization",
        "the {word} is ____",
        "How has that changed what you do?",
        answers=(
            (rf"\b{{word}}(?: is|\s*[:,=-]) (?:now )?{NAME}", "the {word} is {0}"),
            (rf"{NAME}(?: is|,| \() ?(?:now )?(?:the |its |their )?(?:new )?{{word}}", "the {word} is {0}"),
        ),
    ),
    Trap(
        rf"who owns (?:{PLACE}|it){AT}|who does (?:{PLACE}|it) belong to\W*$",
        "organization",
        "{org} belongs to ____",
        "How does one notice that in the day's work?",
        answers=(
            (r"\b(?:owned by|belongs to) ([^,;.]+)", "{org} belongs to {0}"),
            (rf"\bowner(?: is|\s*[:,=-]) {NAME}", "{org} belongs to {0}"),
        ),
    ),
    Trap(
        rf"who (?:founded|started|set up) (?:{PLACE}|it){AT}",
        "organization",
        "{org} was founded by ____",
        "What is left of how it began?",
        answers=((r"\b(?:founded|established|set up|started)(?: in \d{4})? (by [^,;.]+)", "{org} was founded {0}"),),
    ),
    Trap(
        rf"(?:when|what year|which year|in which year) (?:was|were|did) (?:{PLACE}|it)\b.*"
        rf"(?:founded|established|set up|(?:start|started|begin)\W*$)|how old is {PLACE}\W*$",
        "organization",
        "{org} was founded in ____",
        "What is left of how it began?",
        answers=(
            (
                rf"(?:{PART}|\b(?:was|were|been) )(founded|established|set up|started)\b([^,;.]*\b\d{{4}}\b[^,;.)]*)",
                "{org} was {0} {1}",
            ),
        ),
    ),
    Trap(
        rf"(?:what|which) (?:products?|services?)"
        rf"(?: (?:do|does) (?:you|it|they|{PLACE}) (?:sell|make|offer|produce|have|provide)\b|\W*$)"
        rf"|what are (?:your|the|its|their|{PLACE}(?:'s)?) (?:main )?(?:products|services)\W*$"
        rf"|what (?:do|does) (?:you|it|they|{PLACE}) (?:sell|make|offer|produce)\W*$",
        "organization",
        "{org} offers ____",
        "Which of it takes up your own days?",
        answers=(
            (r"\b(?:products?|services?)\s*(?::|=| are| include) ?([^;.]+)", "{org} offers {0}"),
            (r"(?:^|[,;] ?|\b(?:it|they|{org}) )(sells|makes|offers|produces) ([^;.]+)", "{org} {0} {1}"),
            (r"(?:^|\bthey )(sell|make|offer|produce) ([^;.]+)", "they {0} {1}"),
        ),
    ),
    Trap(
        rf"who (?:are|is) (?:your|their|the|its|{PLACE}(?:'s)?)\b.*\bcompetit"
        rf"|who (?:do|does) (?:you|it|they|{PLACE}) compete with",
        "organization",
        "{org} competes with ____",
        "What tells you apart from them, seen from inside?",
        answers=(
            (r"\b(?:competitors?|rivals?)\s*(?::|=| are| is| include) ?([^;.]+)", "{org} competes with {0}"),
            (r"\bcompetes? with ([^;.]+)", "{org} competes with {0}"),
        ),
    ),
    Trap(
        r"(?:what|which) (?:degree|qualification|licen[cs]e|certificate)s? (?:is|are|do|does|would)\b"
        r".*\b(?:required|need|needed|must|law|legally)\b"
        r"|do (?:i|you) (?:have to have|need) an? (?:degree|licen[cs]e)\b",
        "field",
        "one needs ____",
        "What does that leave out which the work needs?",
        clause=r"(?=.*\b(?:degrees?|licen[cs]e|certificat\w*|certified|qualif\w*|diploma)\b)"
        r".*\b(?:needs?|requires?|required|must|have to|has to|asks? for|compulsory)\b",
    ),
    Trap(
        rf"what(?:'s| is| are) (?:the|your) {ADJECTIVES}(?:pay|salary|salaries|wages?)\b"
        r"|how much (?:do|does|would|can|will|could) .*\b(?:earn|make|get paid|pay)\b"
        r"|what (?:do|does) .{1,40} (?:pay|earn)\W*$",
        "field",
        "the pay is ____",
        "What does that figure not show: the hours, the nights, how it grows?",
        answers=(
            (rf"\b{PAYING}\b[^;.£€$]*{MONEY}", "the pay is {0}"),
            (rf"{MONEY}[^;.]*\b{PAYING}\b", "the pay is {0}"),
        ),
    ),
    Trap(
        r"what (?:does|do) (?:an? |the )?(?P<word>(?-i:[A-Z][A-Z0-9&]{1,6})) (?:mean|stand for)\b"
        r"|what(?:'s| is) an? (?P<other>(?-i:[A-Z][A-Z0-9&]{1,6}))\W*$",
        "field",
        "{word} means ____",
        "What does it mean for your own work?",
        answers=(
            (r"(?-i:\b{word}\b)(?: stands for| means| is short for|\s*[:=]| is) ([^;.]+)", "{word} means {0}"),
            (r"([^,;.(]+?) \((?-i:{word})\)", "{word} means {0}"),
        ),
    ),
    Trap(
        r"^\W*(?:so,? |and )?what(?:'s| is| exactly do| actually do| do)"
        r" (?:you do(?: exactly| here| there| for a living)?|your (?:job|role|title|job title|position))\W*$",
        "role",
        "your title is ____",
        "What does it not say?",
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


def with_names(pattern: str, places: Sequence[str], word: str = "") -> str:
    """A pattern with the names of the places in it, or with one that nothing is called, and with a word."""
    known = dict.fromkeys(name for place in places for name in (place, spoken(place)) if name)
    names = "|".join(map(re.escape, known)) or r"(?!)"
    return pattern.replace("{org}", f"(?:{names})").replace("{word}", re.escape(word))


def spoken(name: str) -> str:
    """An organization as one says it: without its legal form, and without what stands in brackets."""
    said = LEGAL.sub("", ASIDE.sub("", name).strip()).rstrip(" .,;:!?")
    if not said or NOWHERE.match(said):
        return ""
    return f"the {said[4:]}" if said.startswith("The ") else said
