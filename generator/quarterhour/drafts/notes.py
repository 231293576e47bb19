"""An author's notes as words that can be said to the person they are about."""

import re
from collections.abc import Iterable

from quarterhour.model.body import Item, passage
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import opening_word, plain
from quarterhour.model.wording import MONTHS, WEEKDAYS

OF_A_THIRD = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
OF_MYSELF = frozenset({"i", "me", "my", "mine", "myself", "i'm", "i'd", "i'll", "i've"})
VERBS = frozenset({
    "add", "answer", "apply", "arrange", "ask", "avoid", "be", "begin", "book", "bring", "build", "buy", "call",
    "check", "choose", "collect", "come", "connect", "copy", "count", "cut", "cycle", "decide", "do", "draw",
    "drop", "email", "explain", "explore", "find", "finish", "follow", "forward", "get", "give", "go", "help",
    "hold", "introduce", "invite", "join", "keep", "lead", "learn", "leave", "lend", "let", "listen", "live",
    "look", "mail", "make", "measure", "meet", "mention", "move", "observe", "offer", "open", "order", "pass",
    "pay", "phone", "plan", "plot", "point", "post", "practice", "practise", "prepare", "print", "put", "raise",
    "read", "recommend", "record", "remember", "return", "ring", "run", "save", "say", "search", "see", "send",
    "set", "shadow", "share", "show", "sign", "sit", "sketch", "speak", "spend", "stand", "start", "stay", "stop",
    "study", "swap", "take", "talk", "teach", "tell", "test", "thank", "think", "trace", "train", "translate",
    "try", "turn", "use", "visit", "volunteer", "wait", "walk", "watch", "wear", "work", "write",
})  # fmt: skip
LONGEST = 25
SHORT_TERM = 4
SHORT_NAME = 8


def said(journal: Journal, text: str) -> str:
    """A note in plain words, or nothing where it is too long for a message or says what is to be kept private."""
    words = plain(text, {key: c.name for key, c in journal.contacts.items()} if "[[" in text else {})
    if len(words.split()) > LONGEST or any(term.search(words) for term in private_terms(journal)):
        return ""
    return words.replace("\u2019", "'")


def private_terms(journal: Journal) -> tuple[re.Pattern[str], ...]:
    """What must not stand in a message: short terms as whole words, longer ones within words as well."""
    found = passage(journal.me.passages, "keep-private")
    typed = [item.text for item in found.items] or found.text.split("\n")
    terms = (" ".join(term.split()).strip(" .-*+") for term in typed)
    return tuple(
        re.compile(rf"(?<!\w){re.escape(term)}(?!\w)" if len(term) < SHORT_TERM else re.escape(term), re.IGNORECASE)
        for term in terms
        if any(c.isalnum() for c in term)
    )


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text."""
    return tuple(re.findall(r"[\w'-]+", text))


def can_be_quoted(journal: Journal, text: str, people: Iterable[Contact]) -> bool:
    """Whether a note reads well to the person it came from: about the work, not about them, me or someone else."""
    words = words_of(text)
    if not words or {w.casefold() for w in words} & (OF_A_THIRD | OF_MYSELF):
        return False
    names = {part for c in [*journal.contacts.values(), *people] for part in c.name.split()[:1]}
    return not names & {w.removesuffix("'s") for w in words}


def to_them(text: str, contact: Contact) -> str:
    """A note that speaks of someone as a sentence to them: their name is `you`; nothing where it cannot be told."""
    first = re.escape(contact.name.split()[0])
    text = re.sub(rf"(?<!\w){first}'s(?!\w)", "your", text)
    text = re.sub(rf"(?<!\w){first}(?!\w)", "you", text)
    text = re.sub(
        r"(?i)^(\w+) (him|her|them)(?= (?:a|an|the|my|some|what|how|that|about|when|whether|two)\b|$)", r"\1 you", text
    )
    return "" if {w.casefold() for w in words_of(text)} & OF_A_THIRD else text


def inner(journal: Journal, text: str) -> str:
    """A note as part of a sentence: a small first letter, but for names and abbreviations, and no stop at its end."""
    text = text.strip().rstrip(".!…;:, ")
    first = re.match(r"[^\W\d_]+", text)
    if first is None or first[0] in proper(journal) or not first[0][1:].islower():
        return text
    return text[0].lower() + text[1:]


def subject(journal: Journal, interview: Interview | None) -> str:
    """The work that a talk is about, as part of a sentence; nothing where it is private or said in many words."""
    if interview is None or interview.private:
        return ""
    words = inner(journal, said(journal, interview.path))
    return words if len(words.split()) <= SHORT_NAME else ""


def proper(journal: Journal) -> frozenset[str]:
    """Words that keep their capital."""
    names = [c.name for c in journal.contacts.values()] + [o.name for o in journal.organizations.values()]
    return frozenset({*WEEKDAYS, *MONTHS, "I", *(part for name in names for part in name.split())})


def quoted(text: str) -> str:
    """A note between quotation marks, as a whole sentence."""
    text = text.strip().replace('"', "'")
    stopped = text if text.endswith((".", "!", "?", "…")) else f"{text}."
    return f'"{stopped[0].upper()}{stopped[1:]}"'


def is_a_deed(text: str) -> bool:
    """Whether a note begins with something to do, so that `I will` can stand before it."""
    return opening_word(text) in VERBS


def is_shareable(item: Item) -> bool:
    """Whether an item may be spoken of at all."""
    return bool(item.text.strip()) and not item.private
