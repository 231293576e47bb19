"""A note that speaks of somebody, as a sentence to them: `her slides` are `your slides`; nothing where it is unsure."""

import re

from quarterhour.model.called import called, parted
from quarterhour.model.contact import Contact

SINGULAR = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself", "he's", "she's"})
PRONOUN = re.compile(
    r"(?i)(?:\b(?P<before>does|is|was|has) )?(?<![\w'-])"
    r"(?P<word>he|she|they|him|her|them|his|hers|their|theirs|himself|herself|themselves|themself)"
    r"(?P<after>(?:'s|'re|'ll|'ve|'d)?)(?![\w'-])"
    r"(?P<next> (?!(?:he|she|they|him|her|them|his|their)\b)[a-z]+)?"
)
MODAL = re.compile(r"\b(?:would|could|can|will|did|should|might|do|must) $", re.IGNORECASE)
DONE = re.compile(r"been|had|got|done|seen|made|become|[a-z]+ed")
PLAIN = {"him": "you", "them": "you", "his": "your", "their": "your", "hers": "yours", "theirs": "yours",
         "himself": "yourself", "herself": "yourself", "themselves": "yourself", "themself": "yourself"}  # fmt: skip
AGREEING = {"is": "are", "was": "were", "has": "have", "does": "do"}
CAUSING = re.compile(
    r"\b(?:let|lets|make|makes|made|help|helps|helped|saw|see|watch|hear|heard|drove|got) $", re.IGNORECASE
)
OBJECT = frozenset({
    "know", "have",
    "a", "an", "the", "my", "some", "what", "how", "that", "about", "when", "whether", "if", "two", "to", "for", "at",
    "in", "on", "with", "from", "and", "or", "by", "as", "again", "back", "first", "later", "today", "tomorrow", "why",
    "where", "who", "before", "after", "this", "next", "up", "over", "through", "most", "best", "more",
})  # fmt: skip
ADVERBS = frozenset({"always", "sometimes", "perhaps", "nowadays", "afterwards", "this", "towards"})
NO_PLURAL = frozenset({
    "this", "is", "was", "his", "hers", "its", "as", "us", "does", "has", "always", "perhaps", "yes", "yours", "theirs",
    "sometimes", "less", "unless", "across", "process", "business", "access", "class", "address", "towards", "thus",
})  # fmt: skip
MANY = frozenset({"people", "women", "men", "children", "staff", "crew", "everybody", "everyone", "somebody", "nobody",
                  "anyone", "someone", "anybody"})  # fmt: skip


def to_them(text: str, contact: Contact) -> str:
    """A note in which their name is `you`; nothing where it speaks of a third person."""
    text = named_as_you(text, contact)
    text = re.sub(
        r"(?i)^(\w+) (him|her|them)(?= (?:a|an|the|my|some|what|how|that|about|when|whether|two)\b|$)", r"\1 you", text
    )
    return "" if {w.casefold() for w in re.findall(r"[\w'-]+", text)} & SINGULAR else text


def addressed(text: str, contact: Contact) -> str:
    """A promise, an offer or a question that speaks of them, as it is said to them; nothing where it is unsure."""
    text = named_as_you(text, contact)
    done, end = "", 0
    for found in PRONOUN.finditer(text):
        before = text[: found.start("word")]
        plural = found["word"].casefold() in {"they", "them", "their", "theirs", "themselves"}
        if plural and any(map(is_plural, re.findall(r"[\w'-]+", before))):
            continue
        said = "" if not plural and re.search(r"\w\W+[A-Z][a-z]", before) else turned(found)
        if not said:
            return ""
        done, end = f"{done}{text[end : found.start()]}{said}", found.end()
    return done + text[end:]


def turned(found: re.Match[str]) -> str:
    """A pronoun with the words beside it, turned to `you`; nothing where the verb cannot be told."""
    word, before, after, follows = found["word"], found["before"] or "", found["after"], found["next"] or ""
    low = word.casefold()
    if low == "her":
        unsure = CAUSING.search(found.string[: found.start("word")])
        if unsure and follows and follows.strip() not in OBJECT:
            return ""
        told = "you" if not follows or follows.strip().casefold() in OBJECT else "your"
    else:
        told = PLAIN.get(low, "you")
    if low in {"he", "she"}:
        before = AGREEING.get(before.casefold(), before) if before else ""
        if not before and not after and not MODAL.search(found.string[: found.start("word")]):
            if follows.strip() in ADVERBS:
                return ""
            follows = f" {agreeing(follows.strip())}" if follows else ""
        if after == "'s":
            after = "'ve" if DONE.fullmatch(follows.strip()) else "'re"
    lead = f"{before} " if before else ""
    if before and found["before"][0].isupper():
        lead = lead[0].upper() + lead[1:]
    return f"{lead}{told.capitalize() if word[0].isupper() else told}{after}{follows}"


def agreeing(verb: str) -> str:
    """A verb as it stands after `you`: `plan` for `plans`."""
    if verb in ADVERBS:
        return verb
    if verb in AGREEING:
        return AGREEING[verb]
    if not verb.endswith("s") or verb.endswith("ss"):
        return verb
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith(("ches", "shes", "sses", "xes", "oes")) else verb[:-1]


def is_plural(word: str) -> bool:
    """Whether `they` can stand for a word."""
    low = word.casefold()
    return low in MANY or (len(low) > len("bus") and low.endswith("s") and low not in NO_PLURAL and "'" not in low)


BEFORE_SUBJECT = r"(?i:^|\b(?:why|how|what|when|where|that|if|because|whether) )"


def named_as_you(text: str, contact: Contact) -> str:
    """A note in which `you` stands for each form of their name."""
    forms = dict.fromkeys([contact.name, contact.full, called(contact.name), contact.call, parted(contact.name).first])
    for form in filter(None, forms):
        text = re.sub(rf"(?<!\w){re.escape(form)}'s(?!\w)", "your", text)
        text = re.sub(rf"\b(does|is|was|has) {re.escape(form)}(?!\w)", lambda m: f"{AGREEING[m[1]]} you", text)
        text = re.sub(rf"({BEFORE_SUBJECT}){re.escape(form)} ([a-z]+)\b", lambda m: f"{m[1]}you {agreeing(m[2])}", text)
        text = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", "you", text)
    return text


def of_me(text: str) -> str:
    """Advice that says `you` to its author, in their own mouth: `before I apply` for `before you apply`."""
    for pattern, mine in MINE:
        text = pattern.sub(mine, text)
    return text


SUBJECT = (
    r"before|after|when|if|what|where|until|till|that|and|how|as|because|than|whatever|while|why|who|which|unless"
    r"|once|since|things?"
)
MINE = tuple(
    (re.compile(pattern, re.IGNORECASE), mine)
    for pattern, mine in (
        (r"\byour\b", "my"),
        (r"\byours\b", "mine"),
        (r"\byourself\b", "myself"),
        (r"\byou(?:'re| are)\b", "I am"),
        (r"\byou were\b", "I was"),
        (r"\byou(?='(?:ve|ll|d)\b)", "I"),
        (rf"\b({SUBJECT}) you\b(?= [a-z])", r"\1 I"),
        (r"(?<!thank[ -])\byou\b", "me"),
    )
)
