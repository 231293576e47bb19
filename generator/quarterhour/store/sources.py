"""Who said something that was learned: `Sam said ...`, `according to Sam`, `... (Sam)`, `Sam's tip: ...`."""

import re

from quarterhour.model.record import Link
from quarterhour.store.around import Around

WORD = r"[^\W\d_](?:[\w.-]|['\u2019](?!s\b))*"
NAME = rf"(?P<words>\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\)|{WORD}(?: {WORD}){{0,3}}?)"
SAYS = r"says|said|told (?:me|us)|advise[sd](?: me| us)?|recommend(?:s|ed)|suggest(?:s|ed)"
THINKS = r"thinks|thought|believes|feels|felt|finds|found|warn(?:s|ed)(?: me| us)?|explain(?:s|ed)|mention(?:s|ed)"
LEADING = r"(?:(?:that )?I should |that |to (?!be\b))?"
FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{NAME}['\u2019]s (?:advice|tip|view)(?: is| was)?[:,]? (?P<rest>.+)",
        rf"{NAME},? (?:also )?(?:{SAYS})[,:]? {LEADING}(?P<rest>.+)",
        rf"according to {NAME}[,:]? (?P<rest>.+)",
        rf"{NAME} [-\u2013\u2014] (?P<rest>.+)",
        rf"(?P<rest>.+?) ?\((?:from |says |said )?{NAME}\)[.!]?",
        rf"(?P<rest>.+?),? [-\u2013\u2014] {NAME}[.!]?",
        rf"(?P<rest>.+?), (?:says|said|according to) {NAME}[.!]?",
        rf"(?P<rest>{NAME},? (?:also )?(?:{THINKS})\b.+)",
    )
)


def source(text: str, around: Around) -> tuple[Link | None, str]:
    """Whom of a talk a text names as its source, and the text without that; nobody where it names none of them."""
    for form in FORMS:
        found = form.fullmatch(text)
        if found and (who := around.person(found["words"].rstrip("."))):
            return who, found["rest"]
    return None, text
