"""What a note says to do, in the form that `I will` or `to` can stand before; nothing where it says no such thing."""

import re

from quarterhour.model.prose import opening_word

VERBS = frozenset({
    "add", "answer", "apply", "arrange", "ask", "attend", "avoid", "be", "become", "begin", "book", "bring",
    "build", "buy", "call", "change", "check", "choose", "collect", "come", "compare", "connect", "consider",
    "contact", "copy", "count", "create", "cut", "cycle", "decide", "describe", "do", "draw", "drop", "email",
    "enrol", "enroll", "explain", "explore", "find", "finish", "focus", "follow", "forward", "get", "give",
    "go", "help", "hold", "improve", "include", "intern", "interview", "introduce", "invite", "join", "keep",
    "know", "lead", "learn", "leave", "lend", "let", "listen", "live", "look", "mail", "make", "measure",
    "meet", "mention", "move", "negotiate", "network", "observe", "offer", "open", "order", "pass", "pay",
    "phone", "pick", "ping", "plan", "plot", "point", "post", "practice", "practise", "prepare", "present",
    "print", "publish", "put", "raise", "reach", "read", "recommend", "record", "redo", "rehearse", "remember",
    "report", "research", "return", "review", "revise", "rework", "rewrite", "ring", "run", "save", "say",
    "search", "see", "send", "set", "shadow", "share", "shorten", "show", "sign", "sit", "sketch", "skip",
    "speak", "spend", "stand", "start", "stay", "stop", "study", "submit", "subscribe", "swap", "tailor",
    "take", "talk", "target", "teach", "tell", "test", "thank", "think", "trace", "track", "train", "translate",
    "try", "turn", "understand", "update", "use", "visit", "volunteer", "wait", "walk", "watch", "wear", "work",
    "write",
})  # fmt: skip
GIVING = frozenset({"ask", "bring", "find", "forward", "give", "introduce", "lend", "look", "put", "send", "tell",
                    "write"})  # fmt: skip
AFTER_ING = frozenset({
    "a", "an", "the", "this", "that", "my", "your", "some", "more", "one", "two", "up", "in", "on", "to", "for", "with",
    "at", "about", "as", "from", "people", "what", "how", "whether",
})  # fmt: skip
LEAD = re.compile(
    r"(?:(?:i|you|we|he|she|they)(?:'ll|'d| (?:will|would|can|could|should|must|might|need to|have to|ought to))"
    r"|will|would|can|could|should|must|need to|ought to|to|please|maybe|perhaps|promised to|offered to|going to)\s+",
    re.IGNORECASE,
)
UNSURE = re.compile(r",? (?:maybe|perhaps|probably|possibly|hopefully|if possible|i think)$", re.IGNORECASE)
SHORT_FOR = re.compile(r"^intro(?= (?:me|you|us|him|her|them)\b)", re.IGNORECASE)
COMMENT = re.compile(r"(?<=[a-z]{2})[.!?;] |, (?:it|that|this|they|which|because)\b")
REFRAIN = re.compile(r"(?:don't|do not|not to)\s+(?:ever\s+)?|never\s+(?:to\s+)?", re.IGNORECASE)


def deed(text: str) -> str:
    """What a note says to do: `read the book` for `to read the book`, `will read …` and `reading the book`."""
    words = bare(text)
    first, _, rest = words.partition(" ")
    word = opening_word(first)
    if word in VERBS:
        return words
    stem = stem_of(word, rest)
    return f"{stem} {rest}" if stem else ""


def refrained(text: str) -> str:
    """What a note says not to do: `not to apply` for `don't apply`, `never to apply` for `never apply`."""
    words = bare(text)
    found = REFRAIN.match(words)
    if not found or not words[found.end() :]:
        return ""
    return f"{'never' if found[0].casefold().startswith('never') else 'not'} to {words[found.end() :]}"


def bare(text: str) -> str:
    """A note without the words that lead up to what it says to do."""
    text = COMMENT.split(text.strip(), maxsplit=1)[0].rstrip("?.!…;:, ")
    while found := LEAD.match(text):
        text = text[found.end() :]
    return SHORT_FOR.sub("introduce", UNSURE.sub("", text))


def stem_of(word: str, rest: str) -> str:
    """`read` for `reading` and `send` for `sends`, where what follows shows that it is no noun."""
    follower = opening_word(rest)
    if word.endswith("ing") and follower in AFTER_ING:
        stem = word[:-3]
        return next((s for s in (stem, f"{stem}e", stem[:-1]) if s in VERBS), "")
    return word[:-1] if word.endswith("s") and word[:-1] in GIVING else ""
