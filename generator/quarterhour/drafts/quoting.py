"""Which notes can be quoted to the person they came from: about the work, and about nobody; in doubt, none."""

import re
from collections.abc import Iterable

from quarterhour.drafts.notes import is_shareable, said, words_of
from quarterhour.drafts.pronouns import SINGULAR
from quarterhour.model.body import Item
from quarterhour.model.called import parted
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.learnings import NO_TOPIC
from quarterhour.model.prose import lesson, opening_word

OF_US = frozenset({
    "i", "me", "my", "mine", "myself", "i'm", "i'd", "i'll", "i've", "we", "us", "our", "ours", "we're", "we've",
    "we'd", "we'll", "ourselves",
})  # fmt: skip
IN_CONFIDENCE = re.compile(
    r"off[ -](?:the[ -])?record|confiden|between us|in private|privately|secret|hush|not to be (?:shared|repeated|told)"
    r"|(?:don't|do not|not to|never) (?:tell|repeat|share|quote|mention|pass)|keep (?:it|this) (?:quiet|to)|embargo",
    re.IGNORECASE,
)
JUDGING = re.compile(
    r"\b(?:rude|bor(?:ed|ing)|arrogant|lazy|weird|odd|awkward|annoy\w*|(?:dis|un|badly )organi[sz]ed"
    r"|mess(?:y|ed)?(?! room)|chao\w+|toxic|incompeten\w+|stupid|dumb|idiot\w*|unfriendly|unhelpful|condescending"
    r"|dismissive|distracted|nervous|shy|strange|creepy|fake|liar|lying|lie[sd]?|dishonest|greedy|nasty|angry|grumpy"
    r"|burn(?:ed|t)?[ -]?out|depress\w+|overwhelmed|unhappy|miserable|bitter|cynical|jaded|moody|impatient|sloppy"
    r"|useless|pointless|waste\w*|terribl\w+|awful|horribl\w+|bad|badly|poor|poorly|worst|worse|hat(?:e|es|ed)"
    r"|dislik\w+|disappoint\w*|complain\w*|gossip\w*|blam\w+|fired|sacked|drunk|trust\w*|disagreed?|ugly|old-fashioned"
    r"|argu(?:e|ed|es|ing)|attractive|cute|fat|ignor\w+|disaster\w*|nightmare\w*|joke|ridiculous|crap|shit\w*|damn"
    r"|suck\w*|sexis\w+|racis\w+|bull(?:y|ies|ied|ying)|divorc\w*|pregnan\w*|sick|cancer)\b",
    re.IGNORECASE,
)
TOUCHY = re.compile(
    r"\b(?:ceos?|ctos?|cfos?|coos?|boss(?:es)?|mgmt|management|leadership|receptionist|secretary|director|founder"
    r"|layoffs?|laid off|redundan\w+|salar(?:y|ies)|pay|paid|underpaid|bonus\w*|wages?|ill|illness|religio\w*|husband"
    r"|wife|understaffed|politic\w*|bureaucra\w*|struggl\w*)\b|[£$€]",
    re.IGNORECASE,
)
UNSURE = re.compile(
    r"\b(?:was|were|seem\w*|felt|look(?:s|ed) like|sound(?:s|ed)|kept|honestly|frankly|apparently|a bit|a little"
    r"|kind of|sort of|really|very|too|quite|rather|they|them|their|no one|nobody|never|lack\w*|problem\w*"
    r"|right now|wants? to|leav\w+|quit\w*|stress\w*|tired|slow|fail\w*|broken|loud|noisy|cold|mean|difficult)\b",
    re.IGNORECASE,
)
OPENINGS = frozenset({
    "we", "our", "us", "seemed", "seems", "felt", "feels", "looked", "looks", "sounded", "sounds", "maybe", "perhaps",
    "honestly", "frankly", "apparently", "need", "must", "should", "todo", "note", "remember", "think", "guess", "not",
    "kept", "they", "their", "them", "ask", "check", "don't",
})  # fmt: skip


def quotable(journal: Journal, item: Item, people: Iterable[Contact]) -> str:
    """The words of a learning that can be quoted to those it came from; nothing where it is better left out."""
    words = said(journal, lesson(item))
    if "advice" in item.tags or not is_shareable(item) or not can_be_quoted(journal, words, people):
        return ""
    return words if is_tagged(item) or not UNSURE.search(words) else ""


def is_tagged(item: Item) -> bool:
    """Whether its author has said what a learning is about."""
    return "share" in item.tags or bool({*item.tags} - NO_TOPIC)


def can_be_quoted(journal: Journal, text: str, people: Iterable[Contact]) -> bool:
    """Whether a note reads well to the person it came from: about the work, not about them, me or someone else."""
    words = words_of(text)
    if not words or {w.casefold() for w in words} & (SINGULAR | OF_US) or not is_kind(text):
        return False
    if TOUCHY.search(text) or text.rstrip().endswith("?") or opening_word(text) in OPENINGS:
        return False
    known = [parted(c.name) for c in [*journal.contacts.values(), *people]]
    names = {part for name in known for part in (*name.first.split()[:1], *name.family.split()[-1:])}
    return not names & {w.removesuffix("'s") for w in words}


def is_kind(text: str) -> bool:
    """Whether a note says nothing in confidence, and judges neither people nor their place."""
    return not IN_CONFIDENCE.search(text) and not JUDGING.search(text)
