"""A log line as a whole: its deed, with about whom, until when, and who else comes into it."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from quarterhour.model.body import Touch
from quarterhour.model.names import fold
from quarterhour.model.record import Link
from quarterhour.store import details, verbs
from quarterhour.store.deed import AND, THANKS_THEM, Read
from quarterhour.store.mentions import OTHER, THEM, Marked

Linker = Callable[[str], Link]

PUNCTUATION = f" \t,:;{verbs.DASHES}-"
SKIP = re.compile(rf"[\s,:;{verbs.DASHES}-]*")
CLAUSE = re.compile(rf"[^,:;.({verbs.DASHES}\u201c\"]*")
ABOUT = re.compile(rf"(?:about|on|re|regarding)\s+[{OTHER}{THEM}](?:{AND}[{OTHER}{THEM}])*", re.IGNORECASE)
ABOUT_NAME = re.compile(r"(?i:about)\s+([A-Z][\w'-]*(?:\s+[A-Z][\w'-]*)*)")
VOICEMAIL = re.compile(
    r"(?<!\bno\s)\b(?:voice-?\s?mail|vm|left\s+(?:(?:him|her|them)\s+)?(?:a\s+)?(?:voice\s+)?message)\b", re.IGNORECASE
)
CAPITALS = r"[A-Z][\w-]*(?:\s+[A-Z][\w-]*)*"
LOWER = re.compile(r"\s*(?:(?:to|with)\s+)?([a-z][\w-]+\s+[a-z][\w-]+)")
LOW_ABOUT = re.compile(r"(?i:about)\s+([a-z][\w-]+\s+[a-z][\w-]+)")
ILL = re.compile(r"was\b|could", re.IGNORECASE)
ONE_OF_THEM = re.compile(r"(?:she|he)\b", re.IGNORECASE)
LED_TO = re.compile(rf"^(?:(?:to|with)\s+)?(?:\[\[[^\]]*\]\]|{CAPITALS})(?!\w|')[\s,:;{verbs.DASHES}-]*")
ELSEWHERE = re.compile(r"\b(?:at|in|from|of)\s+(?:the\s+)?$")
BELONGING = re.compile(
    r"'s\b(?!\s+(?:name|number|e-?mail|contact|details|address|card|profile|linkedin)\b)", re.IGNORECASE
)
THANKING = re.compile(
    rf"\s*(?:(?:thanking|to\s+thank)\s+(?:{THEM}|him\b|them\b|her\b(?!\s+[a-z])|her\b(?=\s+(?:for|again)))"
    r"|(?:to\s+say|saying|with)\s+(?:my\s+)?(?:thanks|thank\s+you)\b)",
    re.IGNORECASE,
)
SURELY = re.compile(r"introduced|put\s+me\s+in|connected|gave", re.IGNORECASE)
LOOSE = re.compile(r"\b(?:contact\w*|e-?mail|call|meet|write|reach|pointed|steered|touch)\b", re.IGNORECASE)
WITHOUT = re.compile(r"^\s*(?:of\s+)?(?:the\s+|my\s+)?|[^\w\s/-]")
NAME = re.compile(rf"(?!(?:LinkedIn|WhatsApp|Slack|Teams|I)\b)\b{CAPITALS}")
SPOKE = re.compile(
    rf"(?:\s+(?:back|again|me))*[\s,:;({verbs.DASHES}-]*(?P<spoke>(?:\d{{1,3}}\s*(?:m|mins?|minutes?)"
    r"|(?:half\s+)?an\s+hour))\)?(?=\s*(?:$|[,;:.)!])|\s+(?:about|chat)\b)",
    re.IGNORECASE,
)
NOBODY_THERE = re.compile(
    r"\b(?:no|not|nobody|hold|wait\w*|queue|engaged|busy|tried|assistant|pa|voicemail|in)\b", re.IGNORECASE
)
EXCEPT = re.compile(
    rf"\s+(?:to\s+)?(?:all(?:\s+of\s+them)?|every(?:one|body)|them|them\s+all|both)\s*,?\s+"
    rf"(?P<but>(?:but|except(?:ing)?|save|apart|other\s+than|bar|not|without)(?:\s+(?:for|from|not))?\s+{THEM}(?:{AND}{THEM})*)",
    re.IGNORECASE,
)
STILL_TO_DO = re.compile(
    rf"(?:{AND}|\s+|\s*[;.]\s*)(?:but\s+)?{THEM}\s+(?:is\s+|comes\s+)?(?:tomorrow|later|next|still|not\s+yet|to\s+(?:do|come|follow)"
    r"|tonight|on\s+\w+day|pending|tbd|todo)\b",
    re.IGNORECASE,
)
SOON = 20
ALL = frozenset({"it", "this", "that", "all", "everything"})
DATED = frozenset({"later", "called", "voicemail"})


def told(blank: Touch, read: Read, them: tuple[str, ...], link: Linker) -> Touch | None:
    """A deed with all that its line tells of it; nothing where that shows that another thing is meant."""
    text = read.line.text
    touch = blank._replace(who=read.who, what=read.what, by=read.by)
    place = read.tail
    while step := next_part(touch, text, place, read.line, link):
        touch, place = step
    touch = touch._replace(
        by=touch.by or details.channel_in(clause_of(text[place:])) or details.channel_at_end(text[place:]),
        to=narrowed(read, them, link),
        text=read.line.after(place).strip(PUNCTUATION),
        minutes=touch.minutes or (lasted(text[place:]) if touch.what == "talked" else None),
    )
    if touch.what == "no-show" and not touch.to and unsure_who(read, them, link):
        return None
    return SPECIAL.get(touch.what, as_is)(touch, read, link)


def next_part(touch: Touch, text: str, place: int, line: Marked, link: Linker) -> tuple[Touch, int] | None:
    """A touch with the next part of its line, and where that ends; nothing where the free text begins."""
    skip = SKIP.match(text, place)
    start = skip.end() if skip else place
    if found := details.CHANNEL.match(text, start) or details.BARE.match(text, start):
        return (touch._replace(by=details.channel(found)), found.end()) if touch.by in ("", "letter") else None
    if touch.what == "talked" and touch.minutes is None and (found := details.MINUTES.match(text, start)):
        return touch._replace(minutes=details.minutes(found)), found.end()
    if not touch.about and (found := ABOUT.match(text, start)):
        mentioned = line.named(start, found.end(), OTHER + THEM)
        return touch._replace(about=tuple(link(words) for words in mentioned)), found.end()
    named = ABOUT_NAME.match(text, start) or LOW_ABOUT.match(text, start)
    if not touch.about and named and (known := link(named[1])).id:
        return touch._replace(about=(known,)), named.end()
    if touch.what in DATED and touch.until is None and (found := details.UNTIL.match(text, start)):
        day = details.day_after(text[start:], touch.day)
        return (touch._replace(until=day[0]), start + day[2]) if day and not day[1] else None
    return None


def unsure_who(read: Read, them: Sequence[str], link: Linker) -> bool:
    """Whether somebody stayed away, and which of several it does not say; whoever was ill may have been so any day."""
    several = len({each.id for name in them if " " in name and (each := link(name)).id}) > 1
    return bool(ILL.match(read.said)) or (several and bool(ONE_OF_THEM.match(read.line.text)))


def lasted(text: str) -> int | None:
    """How many minutes a talk took, from the words that come first or a part of their own."""
    return details.minutes_in(clause_of(text)) or details.minutes_apart(text)


def addressed(names: Sequence[str], them: Sequence[str], link: Linker) -> tuple[Link, ...]:
    """Whom of several people a line narrows itself to: a first name means whoever of them has it."""
    if not names or len({each.id for name in them if (each := link(name)).id}) < 2:
        return ()
    found: dict[str, Link] = {}
    for words in names:
        wanted = fold(words)
        full = [name for name in them if wanted in (fold(name), fold(name).split(" ")[0])]
        links = [link(name) for name in (words, *full)]
        known = [each for each in links if each.id] or links[:1]
        found |= {each.id or each.text: each for each in known}
    return tuple(found.values())


def narrowed(read: Read, them: Sequence[str], link: Linker) -> tuple[Link, ...]:
    """Whom of several people a line is about, without those that it leaves out: `thanked all but Colm`."""
    text, line, end = read.line.text, read.line, read.tail
    if found := EXCEPT.match(text, read.end):
        left_out = addressed(line.named(found.start("but"), found.end(), THEM), them, link)
        everyone = dict.fromkeys(each.id for name in them if (each := link(name)).id)
        out = {each.id for each in left_out}
        return tuple(Link(key, key) for key in everyone if key not in out) if out else ()
    if found := STILL_TO_DO.search(text, read.end, end + SOON):
        end = found.start()
    return addressed(line.named(0, end, THEM), them, link)


def as_is(touch: Touch, _read: Read, _link: Linker) -> Touch:
    """A touch that needs no more reading."""
    return touch


def called(touch: Touch, read: Read, _link: Linker) -> Touch:
    """A call of mine that reached only a machine is a voicemail; one of either side that took its time is a talk."""
    left = touch.by == "voicemail" or VOICEMAIL.search(read.rest)
    if left and touch.who == "me":
        return touch._replace(what="voicemail")
    spoke = SPOKE.match(read.rest)
    minutes = details.minutes_in(spoke["spoke"]) if spoke else details.minutes_apart(read.rest)
    if minutes and not NOBODY_THERE.search(read.rest):
        return touch._replace(who="both", what="talked", by="phone", minutes=minutes)
    return touch


def arranged(touch: Touch, read: Read, _link: Linker) -> Touch:
    """An appointment, with its day where one is told."""
    day = details.appointed(read.rest, touch.day)
    return touch._replace(until=day[0], text=without(read, day)) if day else touch


def moved(touch: Touch, read: Read, link: Linker) -> Touch | None:
    """A talk that was moved, with its new day; `moved to Leeds` moves no talk."""
    found = arranged(touch, read, link)
    return None if found.until is None and read.said.casefold().startswith("moved") else found


def without(read: Read, day: tuple[date, int, int]) -> str:
    """The text of a line without the day that it begins with."""
    begins = not read.rest[: day[1]].strip(PUNCTUATION)
    return read.line.after(read.tail + (day[2] if begins else 0)).strip(PUNCTUATION)


def brought_together(touch: Touch, read: Read, link: Linker) -> Touch:
    """The people I brought together, other than the one whose log it is."""
    linked = read.line.named(read.end, len(read.line.text), OTHER)
    names = linked or NAME.findall(clause_of(read.line.after(read.end)))
    return touch._replace(to=tuple(link(words) for words in names))


def postponed(touch: Touch, read: Read, _link: Linker) -> Touch:
    """Their wish to talk later, with the day that they named in any way."""
    if touch.until:
        return touch
    day = details.day_after(read.rest, touch.day, details.AGAIN)
    return touch._replace(until=day[0] if day else None)


def snoozed(touch: Touch, read: Read, _link: Linker) -> Touch:
    """What is to rest, and until when."""
    day = details.day_after(read.rest, touch.day, details.TOWARD)
    if day is None:
        return touch._replace(topic=topic_of(as_typed(read, len(clause_of(read.rest)))))
    text = read.line.after(read.tail + day[2]).strip(PUNCTUATION)
    return touch._replace(topic=topic_of(as_typed(read, day[1])), until=day[0], text=text)


def let_go(touch: Touch, read: Read, _link: Linker) -> Touch:
    """What is let go."""
    size = len(clause_of(read.rest))
    text = read.line.after(read.tail + size).strip(PUNCTUATION)
    return touch._replace(topic=topic_of(as_typed(read, size)), text=text)


def clause_of(text: str) -> str:
    """A text up to its first stop, comma or bracket."""
    found = CLAUSE.match(text)
    return found[0] if found else ""


def as_typed(read: Read, size: int) -> str:
    """The first part of what stands after a deed, with the names that are part of a reminder's own name."""
    rest = read.line.after(read.tail)
    typed = rest[: len(rest) - len(read.line.after(read.tail + size))]
    return typed if "/" in typed else read.rest[:size]


def topic_of(words: str) -> str:
    """A reminder's name as it stands in a line; nothing where every reminder is meant."""
    name = "-".join(WITHOUT.sub("", words.casefold()).split())
    return "" if name in ALL else name


def referral(touch: Touch, read: Read, link: Linker) -> Touch | None:
    """The person they led me to; a company's name after `contact` or `pointed me to` is none."""
    after = read.line.after(read.end)
    linked = read.line.named(read.end, len(read.line.text), OTHER)
    found = NAME.search(after)
    words = linked[0] if linked else found[0] if found and not ELSEWHERE.search(after[: found.start()]) else ""
    words = words or known_in_lower_case(after, link)
    if not words:
        return touch
    person = link(words)
    if found and not linked and BELONGING.match(after, found.end()):
        return touch._replace(text=after.strip(PUNCTUATION)) if SURELY.match(read.said) else None
    if LOOSE.search(read.said) and not (person.id or linked or " " in words):
        return None
    return touch._replace(person=person, text=LED_TO.sub("", touch.text, count=1))


def known_in_lower_case(text: str, link: Linker) -> str:
    """The full name of somebody who has a file, where a text begins with it in lower case: ` to tasha green`."""
    found = LOWER.match(text)
    return found[1] if found and link(found[1]).id else ""


def messaged(touch: Touch, read: Read, _link: Linker) -> Touch:
    """A message of mine; one that was sent to thank them is the thanks."""
    thanks = touch.who == "me" and THANKING.match(read.rest)
    return touch._replace(what="thanked") if thanks else touch


def answered(touch: Touch, read: Read, _link: Linker) -> Touch:
    """An answer of mine that thanked them is the thanks."""
    thanks = touch.who == "me" and THANKS_THEM.match(read.rest)
    return touch._replace(what="thanked") if thanks else touch


SPECIAL: Mapping[str, Callable[[Touch, Read, Linker], Touch | None]] = {
    "called": called,
    "messaged": messaged,
    "replied": answered,
    "booked": arranged,
    "confirmed": arranged,
    "introduced": brought_together,
    "rescheduled": moved,
    "later": postponed,
    "snoozed": snoozed,
    "let-go": let_go,
    "introduced-me": referral,
}
