"""How a log line was read, said in a few plain words, and the word to write where one was not read."""

import re
from collections.abc import Iterable, Mapping

from quarterhour.model.body import Touch
from quarterhour.model.record import Link
from quarterhour.model.timeline import BOTH, MINE
from quarterhour.model.wording import count, listed, medium_day

MY_DEEDS = {
    "asked": "asked",
    "messaged": "wrote",
    "nudged": "sent a reminder",
    "thanked": "thanked {first}",
    "updated": "updated {first}",
    "shared": "shared something with {first}",
    "checked-in": "checked in",
    "congratulated": "congratulated {first}",
    "helped": "helped",
    "apologized": "apologized",
    "called": "called",
    "voicemail": "left a voicemail",
    "debriefed": "wrote the debrief",
    "reviewed": "looked over the week",
    "declined": "said no",
    "gave": "gave something back",
    "offered": "got an offer",
}
THEIR_DEEDS = {
    "nudged": "sent a reminder",
    "thanked": "thanked you",
    "updated": "gave you news",
    "shared": "shared something with you",
    "checked-in": "checked in",
    "congratulated": "congratulated you",
    "helped": "helped you",
    "later": "said later",
    "opted-out": "asked not to be contacted",
    "promised": "promised something",
    "promoted": "was promoted",
    "new-job": "has a new job",
    "published": "published something",
    "award": "won an award",
    "voicemail": "left a voicemail",
}
WHOLE = {
    "bounced": "your message came back",
    "replied": "a reply",
    "answered": "an answer",
    "booked": "the talk was booked",
    "confirmed": "the talk was confirmed",
    "rescheduled": "the talk was moved",
    "cancelled": "the talk was cancelled",
    "no-show": "{first} did not come",
    "missed": "you missed the talk",
    "noted": "a note to yourself",
    "promised": "a promise, but not whose",
}
UNSPOKEN = frozenset({"voicemail", "noted", "snoozed", "let-go"})
LET_REST = {"snoozed": "snoozed", "let-go": "let go"}
TOWARD = {"rescheduled": "to", "booked": "for", "confirmed": "for"}
CHANNELS = {"in-person": "in person"}
DAY = r"\d|mon|tue|wed|thu|fri|sat|sun|next|tomorrow|noon|morning|afternoon|evening"
ADVISED = r"recommend\w*|suggest\w*|advis\w*|told|said"
INSTEAD = tuple(
    (rf"\b(?:{words})", word)
    for words, word in (
        (r"(?:I|we)\s+(?:(?:had\s+to|have|politely)\s+)?(?:declin|refus|turned|said\s+no|passed)", "answered"),
        (r"(?:not|\w+n['\u2019]t|never|no|nothing|nobody|should|must|will|would|maybe|perhaps|forgot|need)\b", "noted"),
        (r"(?:want(?:ed)?|plan|meant|going to|have to|had to|hopes?)\b|(?<!\w\s)(?<!\w)(?:to|if)\b", "noted"),
        (r"thank|grateful|gratitude|appreciat", "thanked"),
        (r"voice|vm|answering machine", "left a voicemail"),
        (r"call|phon|ring|rang|dial|tried", "called"),
        (
            rf"(?:suggest|propos|offer)\w*\s+(?:\S+\s+){{0,3}}?(?:{DAY})|can do|(?:is|are|'s) free|availab",
            "they replied",
        ),
        (r"repl|respon|answer|heard|came back", "they replied"),
        (r"cancel|called off|fell through", "cancelled"),
        (r"resched|postpon|moved|push|shift|new time|new date", "rescheduled to 2026-02-28"),
        (r"remind|chas|follow|second try|again", "nudged"),
        (r"agree|yes|happy to|glad|accept|keen", "they accepted"),
        (r"\b(?:sick|ill|flu|absent|unwell)\b", "no-show"),
        (r"declin|refus|turned|busy|reject", "they declined"),
        (r"later|next month|new year|defer|after the", "they later until 2026-02-28"),
        (
            rf"intro|connect\w* me|referr|in touch|(?:{ADVISED})\s+(?:to\s+)?(?:me|I|talk|speak)\b",
            "they introduced me to",
        ),
        (r"met|meet|coffee|lunch|dinner|talk|chat|spoke|visit|zoom|saw", "talked"),
        (r"sent|send|forward|link|article|pass|show", "shared"),
        (r"tell|told|report|news|updat", "updated"),
        (r"congrat|well done|birthday", "congratulated"),
        (r"sorry|apolog|regret", "apologized"),
        (r"promot|job|hired|role|left|join|retir", "new job"),
        (r"e-?mail|mail|text|messag|dm|ping|wrote|write|letter|ask|contact|reach|request", "asked"),
        (r"prep|research|read", "prepared"),
        (r"\bbook(?:ed|ing)|arrang|schedul|invit|slot|calendar", "booked"),
        (r"confirm", "confirmed"),
        (r"help|favou?r", "helped"),
    )
)


def said(touch: Touch, first: str = "", names: Mapping[str, str] | None = None) -> str:
    """How a log line was read: `you asked by email`, `Noor accepted`, `you talked by phone, 20 minutes`.

    `names` gives the name of a person by their id, for those whom the line mentions.
    """
    words = done(touch, first, names)
    if touch.about and touch.what:
        words += f" about {called(touch.about, names or {})}"
    if touch.minutes and touch.what:
        words += f", {count(touch.minutes, 'minute')}"
    if touch.until and touch.what:
        words += f" {TOWARD.get(touch.what, 'until')} {medium_day(touch.until)}"
    return words


def done(touch: Touch, first: str = "", names: Mapping[str, str] | None = None) -> str:
    """What was done, by whom and how: `you asked by email`; `not read` where a line was not understood."""
    if not touch.what:
        return "not read"
    how = CHANNELS.get(touch.by, f"by {touch.by}") if touch.by and touch.what not in UNSPOKEN else ""
    return f"{deed(touch, first or 'they', names or {})} {how}".rstrip()


def deed(touch: Touch, first: str, names: Mapping[str, str]) -> str:
    """Who did what, without channel and days."""
    if touch.what in LET_REST:
        return f"{LET_REST[touch.what]} {touch.topic or 'every reminder'}"
    if touch.what == "introduced-me":
        return f"{first} introduced you to {called((touch.person,) if touch.person else (), names)}"
    if touch.what == "introduced" and touch.who == MINE:
        return f"you introduced {called(touch.to, names)}"
    if touch.what == "bounced" or touch.who in {"-", "?"}:
        return WHOLE.get(touch.what, touch.what).format(first=first)
    if touch.who in {MINE, BOTH}:
        return "you " + MY_DEEDS.get(touch.what, touch.what).format(first=first)
    return f"{first} {THEIR_DEEDS.get(touch.what, touch.what)}"


def called(links: Iterable[Link], names: Mapping[str, str]) -> str:
    """The people of some links by name."""
    return listed(names.get(link.id, link.text) for link in links) or "someone"


def nearest(text: str) -> str:
    """What to write in place of a line that was not read: a word of the same meaning, never of a like spelling."""
    return next((word for form, word in INSTEAD if re.search(form, text, re.IGNORECASE)), "")


def instead(text: str) -> str:
    """What to do about a line that was not read, in one sentence."""
    word = nearest(text)
    if word == "noted":
        return 'if it was done, begin with what was done; if it is only a note, begin with "noted"'
    if word:
        return f'did you mean "{word}"?'
    return 'if this was their answer, begin with "they replied"; if you wrote to them, with "wrote"'
