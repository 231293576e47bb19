"""The small parts of a log line that stand in fixed words: its channel, its minutes, its days."""

import re
from collections.abc import Iterator
from datetime import date

from quarterhour.store import days

CHANNELS = {
    "email": r"e-?mail|gmail",
    "voicemail": r"voice-?\s?mail|vm",
    "phone": r"(?:tele)?phone(?:\s+call)?|mobile|call",
    "letter": r"(?:hand-?written\s+)?(?:letter|card|note)|hand-?written|post|post-?card|thank-you\s+card",
    "message": r"whats\s?app|linked\s?in|li|slack|teams|signal|telegram|messenger|insta(?:gram)?|facebook|sms|dm|text"
    r"|message|chat",
    "in-person": r"in[\s-]person|person|face[\s-]to[\s-]face",
    "video": r"video|zoom|skype|facetime|google\s+meet|webex",
    "mail": r"mail",
}
EXTRA = r"(?:\s+(?:message|dm|chat|call))?"
NAMES = "|".join(f"(?P<{key.replace('-', '_')}>{form})" for key, form in CHANNELS.items())
BRANDS = (
    r"(?:whats\s?app|linked\s?in|li|slack|teams|signal|telegram|zoom|skype|facetime|sms|google\s+meet"
    r"|the\s+(?:tele)?phone)"
)
CLOSED = r"(?=\s*(?:$|[,;:.()!?\u2013\u2014-])|\s+(?:for|about|and|to|that|if|whether|with|from|at|until|on|\d))"
BY = (
    r"(?:(?:by|via|over|through|per)\s+(?:an?\s+|the\s+|my\s+)?|(?:with|in)\s+an?\s+"
    rf"|on\s+(?={BRANDS})(?:the\s+)?|on\s+(?:an?\s+|the\s+)?(?=(?:{'|'.join(CHANNELS.values())}){CLOSED})"
    r"|in\s+(?=person\b)|(?=(?:in|face)[\s-](?:to|person)))"
)
CHANNEL = re.compile(rf"\(?{BY}(?:{NAMES}){EXTRA}(?![\w'])\)?", re.IGNORECASE)
BEFORE_CHANNEL = re.compile(r"\b(?:by|via|over|through|per|with|in|on|face)\b", re.IGNORECASE)
BARE = re.compile(rf"\((?:{NAMES}){EXTRA}\)", re.IGNORECASE)

COUNTS = {
    "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40,
    "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip
MINUTES = re.compile(
    r"\(?(?:(?:for|about|around|some|lasted|took|approx\.?|c\.|~)\s*)*(?:"
    rf"(?P<count>\d{{1,3}}|{'|'.join(sorted(COUNTS, key=len, reverse=True))})[\s-]*"
    r"(?:min(?:ute)?s?\b\.?|m\b|'(?!\w))(?!\s+(?:of|late|early|before|after|away)\b)"
    rf"|(?P<quarter>(?:a\s+)?quarter\s+of\s+an\s+hour)|(?P<half>(?:a\s+)?half\s+(?:an\s+)?hour)"
    rf"|(?P<hours>\d(?:\.\d)?|an|one|two)\s*(?:h|hrs?|hours?)(?:\s*(?P<more>\d{{1,2}})(?:\s*min)?)?(?!\w))\)?",
    re.IGNORECASE,
)
LASTING = re.compile(r"\s*(?:$|[)!])|\s+(?:by|on|at|about|with|over|in|and|via)\b", re.IGNORECASE)
APART = re.compile(rf"[,;(]\s*(?P<apart>{MINUTES.pattern})\s*(?=$|[,;.)!])", re.IGNORECASE)
HOURS = {"an": 1.0, "one": 1.0, "two": 2.0}

UNTIL = re.compile(r"\b(?:until|till|til)\s+(?:after\s+)?(?:the\s+)?(?:(?:early|mid|late)[\s-]+)?", re.IGNORECASE)
AGAIN = re.compile(
    r"(?:\b(?:(?:until|till|til|after|from|on|for|to)\s+|(?:in|(?=in\s+(?:\d|a\b|one|two|three)))\s*"
    r"|(?=next\s|tomorrow))|\A\s+(?=\d))"
    r"(?:(?:early|mid|late)[\s-]+)?",
    re.IGNORECASE,
)
TOWARD = re.compile(r"\b(?:to|until|till|for|on)\s+(?:the\s+)?|\A\s+", re.IGNORECASE)
SPAN = re.compile(r"\b(?:days?|weeks?|months?)\b", re.IGNORECASE)
MONTH = re.compile(rf"{days.MONTH}(?:\s+(?P<year>(?:19|20|21)\d{{2}}))?(?!\s*\d|\w)", re.IGNORECASE)


def channel(found: re.Match[str] | None) -> str:
    """The canonical name of a channel."""
    return (found.lastgroup or "").replace("_", "-") if found else ""


def channels_in(text: str) -> Iterator[re.Match[str]]:
    """Each channel that a text names."""
    places = (found.start() for found in BEFORE_CHANNEL.finditer(text))
    return (found for place in places if (found := CHANNEL.match(text, place)))


def channel_in(text: str) -> str:
    """The first channel that a text names, or nothing."""
    return channel(next(channels_in(text), None))


def channel_at_end(text: str) -> str:
    """The channel that a text names at its very end after a comma, or nothing."""
    found = [each for each in channels_in(text) if not text[each.end() :].strip()]
    return channel(found[0]) if found and text[: found[0].start()].rstrip().endswith(",") else ""


def minutes(found: re.Match[str]) -> int:
    """How many minutes some words are."""
    parts = found.groupdict()
    if count := parts["count"]:
        return COUNTS.get(count.casefold()) or int(count)
    if hours := parts["hours"]:
        return int(60 * (HOURS.get(hours.casefold()) or float(hours))) + int(parts["more"] or 0)
    return 15 if parts["quarter"] else 30


def minutes_apart(text: str) -> int | None:
    """How many minutes a text tells of between two commas or at its end: `, 45 min, and a tour`."""
    found = APART.search(text)
    return minutes_in(found["apart"]) if found else None


def minutes_in(clause: str) -> int | None:
    """How many minutes a clause tells of anywhere, where they are no `20 minute walk`."""
    found = next((f for f in MINUTES.finditer(clause) if LASTING.match(clause, f.end())), None)
    return minutes(found) if found else None


def day_after(text: str, since: date, before: re.Pattern[str] = UNTIL) -> tuple[date, int, int] | None:
    """The first day in a text that stands after a word such as `until`, and from where to where."""
    for found in before.finditer(text):
        if read := day_at(text[found.end() :], since):
            day, rest = read
            return day, found.start(), len(text) - len(rest)
    return None


def appointed(text: str, since: date) -> tuple[date, int, int] | None:
    """The day that a talk is set on, and from where to where; `by two weeks` or `in January` is no such day."""
    for found in TOWARD.finditer(text):
        read = days.leading(text[found.end() :], since)
        if read and isinstance(read[0], date) and not SPAN.search(text, found.end(), len(text) - len(read[1])):
            return read[0], found.start(), len(text) - len(read[1])
    return None


def day_at(text: str, since: date) -> tuple[date, str] | None:
    """The day that a text begins with, a month alone being its first day."""
    found = days.leading(text, since)
    if found and isinstance(found[0], date):
        return found[0], found[1]
    month = MONTH.match(text)
    return (month_start(month, since), text[month.end() :]) if month else None


def month_start(found: re.Match[str], since: date) -> date:
    """The first day of a month that was named, the next such month where no year stands."""
    month = days.MONTHS.index(found["month"][:3].casefold()) + 1
    if found["year"]:
        return date(int(found["year"]), month, 1)
    return date(since.year + (month <= since.month), month, 1)
