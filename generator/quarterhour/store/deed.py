"""The deed in a log line: who did what to whom, by the wording it begins with, and the doubts that leave it unread."""

import re
from typing import NamedTuple

from quarterhour.model.timeline import PRIVATE
from quarterhour.store import details, verbs
from quarterhour.store.mentions import OTHER, THEM, Marked
from quarterhour.store.phrases import OWN_LOG, PERSON, Phrases

SELF = re.compile(r"\b(?:me|us)\b", re.IGNORECASE)
ANYONE = re.compile(rf"(?<!\w){PERSON}", re.IGNORECASE)
OWNED = re.compile(rf"\s+(?:to\s+)?(?:her|his|their|him|them|{THEM})(?!\w)", re.IGNORECASE)
AND = r"(?:\s*,\s*|\s+and\s+|\s*&\s*)"
TO = r"\s+(?:(?:back\s+to|in\s+with|with|to)\s+)?"
OBJECT = re.compile(rf"{TO}{PERSON}(?:{AND}{PERSON})*", re.IGNORECASE)
CAPITALS = rf"(?:{OTHER}|[A-Z][\w'-]*)"
STRANGERS = re.compile(rf"{TO}({CAPITALS}(?:\s+[A-Z][\w'-]*)*)((?:{AND}(?:{CAPITALS}|{THEM}))*)")
TO_STRANGER = re.compile(rf"[^,:;.(]*?\s(?:with|to)\s+({CAPITALS})")
SELVES = re.compile(r"\s+(?:to\s+)?(?:my|him|her|them|our)sel(?:f|ves)\b", re.IGNORECASE)
PASSIVE = re.compile(rf"\s+by\s+((?i:{PERSON})|{CAPITALS})")
PLAIN = (
    "by on via for about with at in to from over after before and but if whether when who what how why that as so "
    "because saying again back up yesterday today tomorrow tonight this last next no yes not through i i'd i'll "
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept "
    "oct nov dec linkedin whatsapp slack teams zoom the a an my our christmas easter"
)
FUNCTION = frozenset(PLAIN.split())
OTHERS = (
    "assistant assistants boss bosses manager managers colleague colleagues pa secretary secretaries office team teams "
    "husband wife partner sister brother mother father mum mom dad son daughter eldest friend friends company "
    "department receptionist reception successor deputy replacement people staff recruiter recruiters hr desk "
    "switchboard employer supervisor mentor neighbour neighbor cousin uncle aunt teacher professor coworker co-worker "
    "co-workers crew flatmate roommate director"
)
PEOPLE = frozenset(OTHERS.split())
POSSESSIVE = re.compile(r"(?:\bher|\bhis|\btheir)$", re.IGNORECASE)
SOMEBODYS = re.compile(rf"{TO}(?:at\s+)?(?:the|an?|my|our|his|her|their|some|another|{THEM}'s)(?=\s)", re.IGNORECASE)
NEXT_WORDS = re.compile(r"(?:\s+[\w-]+){1,3}")
NEXT_WORD = re.compile(r"\s+([\w-]+)")
TO_WORD = re.compile(rf"{TO}([\w-]+)")
WHOSE = re.compile(r"(?:(?<=\bher)|\s+(?:(?:up\s+)?(?:with|to)\s+)?(?:her|his|their))\s+([a-z][\w'-]*)")
PLACED = frozenset(
    (
        "outside", "inside", "near", "around", "during", "online", "there", "here", "downtown", "upstairs", "while",
        "once", "twice", "then", "together", "instead", "already", "face", "until", "between", "beside", "across",
        "through", "out", "off", "down", "half", "ten", "fifteen", "twenty", "thirty", "one", "quickly", "briefly",
        "randomly", "virtually", "properly", "finally", "again",
    )
)  # fmt: skip
THANKS_THEM = re.compile(rf"[\s,;:-]*(?:and\s+|to\s+)*thank(?:ed|ing)?\s+{PERSON}", re.IGNORECASE)
UNTOLD = re.compile(r"offered\b", re.IGNORECASE)

REPORTED = re.compile(r"(?:\s+(?:yet|already|again))?\s*\?")
QUESTION = re.compile(r"[\s\w',]{0,20}\?+\s*(?:$|[:;,])")
TIMED = re.compile(r"\d")
UNDONE = re.compile(
    r"\s+(?:nobody|no[\s-]?one|nothing|none)\b|\W*not\s+yet\b"
    r"|.*\b(?:not\s+(?:yet\s+)?sent|unsent|never\s+sent|didn't\s+send)\b",
    re.IGNORECASE,
)
BOUNCED = re.compile(
    rf"(?:.*[,;:.({verbs.DASHES}-]\s*(?:(?:but|and)\s+)?|.*\bbut\s+|\s+and\s+)(?:it\s+)?bounced\b", re.IGNORECASE
)
SENT = frozenset({"messaged", "asked", "wrote"})

TURNED = {
    ("messaged", "them"): "wrote",
    ("nudged", "them"): "wrote",
    ("answered", "them"): "replied",
    ("answered", "?"): "replied",
    ("no-show", "me"): "missed",
    ("missed", "them"): "no-show",
}
TO_MYSELF = frozenset({"snoozed", "let-go", "noted"})
ANSWERS = frozenset({"accepted", "declined"})
PROMISED = "promised"
TO_THEM = re.compile(
    rf"[^,;:.(]*?(?:\b(?:him|them)\b|{THEM}(?!\w|')|\bher\b(?=\s*(?:$|[,;:.(])|\s+(?:an?|the|my|our|some|this|that|about|by|in"
    r"|on|how|when|if|whether|with|to|more|know|\d+)\b))",
    re.IGNORECASE,
)
WHO_WOULD = re.compile(
    rf"(?:\s+(?:her|him|them|{THEM}))?(?:\s+that)?\s+(?:(?P<me>I\b)|(?:she|he|they)\b)", re.IGNORECASE
)
TO_ME = re.compile(r"[^,;:.(]*?\b(?:me|us)\b", re.IGNORECASE)
DIRECTED = ANSWERS | {
    "promised",
    "asked", "messaged", "nudged", "thanked", "updated", "called", "voicemail", "congratulated", "helped", "talked",
    "apologized", "wrote", "answered", "replied", "checked-in",
}  # fmt: skip
DONE_TO = DIRECTED | {"introduced", "shared"}


class Read(NamedTuple):
    """What a line says as far as it was understood: the wording, and the places where it and its object end."""

    who: str
    what: str
    by: str
    line: Marked
    said: str
    end: int
    tail: int

    @property
    def after(self) -> str:
        """What stands after the wording, mentions marked."""
        return self.line.text[self.end :]

    @property
    def rest(self) -> str:
        """What stands after the wording and its object, mentions marked."""
        return self.line.text[self.tail :]


def begun(line: Marked, phrases: Phrases) -> Read | None:
    """The wording that a line begins with, and whose deed it is; nothing where it begins otherwise."""
    found = phrases.find(line.text)
    if found is None:
        return None
    wording = found.wording
    said = line.text[found.start : found.end]
    whom = None if wording.what in TO_MYSELF | {"introduced-me"} else OBJECT.match(line.text, found.end)
    from_them = wording.says.endswith("from @")
    toward = "" if from_them else said + (whom[0] if whom else "")
    subject = "them" if from_them and not found.subject else found.subject
    who = side(wording.what, subject, toward, line.text[found.end :])
    if phrases is OWN_LOG and who == "them" and not found.subject:
        who = "me"
    what = TURNED.get((wording.what, subject if who == "-" else who), wording.what)
    tail = whom.end() if whom and not owned_thing(line.text, whom.end()) else found.end
    return Read(who, what, wording.by, line, said, found.end, tail) if who else None


def owned_thing(text: str, end: int) -> bool:
    """Whether the `her` that ends at a place owns what follows: `her questions`, but not `her for advice`."""
    following = NEXT_WORD.match(text, end)
    return bool(following and not plain_word(following[1]) and text[end - 3 : end].casefold() == "her")


def side(what: str, subject: str, toward: str, after: str) -> str:
    """Whose deed it is: me, them, both, `-` or `?`; nothing where it is somebody else's."""
    usual = verbs.SIDES.get(what, "me")
    if usual == "both":
        return usual
    if what == PROMISED:
        return promiser(subject, after)
    if usual == "-":
        return "" if subject == "them" and what in TO_MYSELF else usual
    if subject:
        return named_side(what, subject, usual, toward)
    if SELF.search(toward):
        return "them"
    to_them = usual == "?" and (ANYONE.search(toward) or THANKS_THEM.match(after))
    mine = to_them or (what in ANSWERS and OWNED.match(after))
    return "me" if mine else usual


def promiser(subject: str, after: str) -> str:
    """Whose promise it is: of whoever is named, else of who is not given the thing; `-` where neither is told."""
    if subject:
        return {"pair": ""}.get(subject, subject)
    if said := WHO_WOULD.match(after):
        return "me" if said["me"] else "them"
    if TO_ME.match(after):
        return "them"
    return "me" if TO_THEM.match(after) else "-"


def named_side(what: str, subject: str, usual: str, toward: str) -> str:
    """Whose deed it is where a line says so; a word of theirs is never mine, and a deed between others is nobody's."""
    if subject == "me":
        return "" if usual == "them" else "me"
    to_others = ANYONE.search(toward) and not SELF.search(toward)
    return "" if subject == "pair" or what in PRIVATE or (to_others and what in DIRECTED) else "them"


def unsure(read: Read) -> bool:
    """Whether a line asks itself if the deed was done, takes it back, or tells of a deed to or by somebody else."""
    question = REPORTED if read.what in SENT or read.what == "nudged" else QUESTION
    doubted = question.match(read.rest)
    if (doubted and not (read.what == "accepted" and TIMED.search(doubted[0]))) or UNDONE.match(read.rest):
        return True
    if UNTOLD.match(read.line.text):
        return True
    if read.what not in DONE_TO:
        return False
    return passive(read) or (given_away(read) if read.what == "shared" else done_elsewhere(read))


def passive(read: Read) -> bool:
    """Whether a deed was done by somebody: `asked by Noor`, but not `asked by email` or `by Friday`."""
    found = PASSIVE.match(read.after)
    return bool(found and not plain_word(found[1])) and not details.CHANNEL.match(read.after.lstrip())


def given_away(read: Read) -> bool:
    """Whether something of mine went to somebody else: `sent her CV to Tom`."""
    found = TO_STRANGER.match(read.after)
    return bool(read.who == "me" and found and not plain_word(found[1]))


def done_elsewhere(read: Read) -> bool:
    """Whether a deed was done to somebody else: `thanked Ana`, `called her assistant`, `reminded myself`."""
    if SELVES.match(read.after):
        return True
    if read.what == "introduced" or (read.what == "helped" and read.after.startswith(" with ")):
        return False
    if read.what == "talked" and (whose := WHOSE.match(read.line.text, read.end)):
        return not plain_word(whose[1]) and whose[1] not in PLACED
    first = TO_WORD.match(read.after)
    owned = SOMEBODYS.match(read.after)
    if (first and first[1].casefold() in PEOPLE) or (owned and someone_s(read.after[owned.end() :])):
        return True
    if POSSESSIVE.search(read.line.text[: read.tail]) and someone_s(read.rest):
        return True
    found = STRANGERS.match(read.after)
    return bool(found and not plain_word(found[1]) and THEM not in found[2])


def someone_s(text: str) -> bool:
    """Whether the first words of a text, up to one that joins, name somebody by their part: ` old boss`."""
    words = NEXT_WORDS.match(text)
    for word in words[0].casefold().split() if words else ():
        if word in PEOPLE or word in FUNCTION:
            return word in PEOPLE
    return False


def plain_word(words: str) -> bool:
    """Whether what looks like a name is a weekday, a channel or a word that joins."""
    return words.split(maxsplit=1)[0].casefold() in FUNCTION
