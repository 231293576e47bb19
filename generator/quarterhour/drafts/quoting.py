"""Which notes can be quoted to the person they came from: about the work, and about nobody; in doubt, none."""

import re
from collections.abc import Iterable

from quarterhour.drafts.deeds import VERBS
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
    r"|mess(?:y|ed)?(?! room)|chao\w+|toxic|incompeten\w+|stupid|dumb|idiot\w*|unfriendly|unhelpful"
    r"|condescending|dismissive|distracted|nervous|shy|strange|creepy|fake|liar|lying|lie[sd]?|dishonest"
    r"|greedy|nasty|angry|grumpy|burn(?:ed|t)?[ -]?out|depress\w+|overwhelmed|unhappy|miserable|bitter"
    r"|cynical|jaded|moody|impatient|sloppy|useless|pointless|waste\w*|terribl\w+|awful|horribl\w+"
    r"|bad|badly|poor|poorly|worst|worse|hat(?:e|es|ed)|dislik\w+|disappoint\w*|complain\w*|gossip\w*"
    r"|blam\w+|fired|sacked|drunk|trust\w*|disagreed?|ugly|old-fashioned|argu(?:e|ed|es|ing)|attractive"
    r"|cute|fat|ignor\w+|disaster\w*|nightmare\w*|joke|ridiculous|crap|shit\w*|damn|vain|hierarchical"
    r"|dinosaurs?|cut-?throat|(?:out)?dated|backward|dysfunctional|siloed|snob\w*|cliqu\w+|micromanag\w+"
    r"|unprofessional|unsafe|cheap|stingy|stuffy|rigid|ghosted|old boys|suck\w*|sexis\w+|racis\w+"
    r"|bull(?:y|ies|ied|ying)|divorc\w*|pregnan\w*|sick|cancer)\b",
    re.IGNORECASE,
)
TOUCHY = re.compile(
    r"\b(?:ceos?|ctos?|cfos?|coos?|boss(?:es)?|mgmt|management|leadership|receptionist|secretary|director"
    r"|founder|merg\w+|acquisition|reorg\w*|restructur\w+|hiring freeze|layoffs?|laid off|redundan\w+"
    r"|salar(?:y|ies)|pay|paid|underpaid|bonus\w*|wages?|ill|illness|religio\w*|husband|wife|understaffed"
    r"|politic\w*|bureaucra\w*|struggl\w*)\b|[£$€]",
    re.IGNORECASE,
)
UNSURE = re.compile(
    r"\b(?:was|were|seem\w*|felt|look(?:s|ed) like|sound(?:s|ed)|kept|honestly|frankly|apparently"
    r"|a bit|a little|kind of|sort of|really|very|too|quite|rather|they|them|their|no one|nobody|never"
    r"|lack\w*|problem\w*|right now|wants? to|leav\w+|quit\w*|stress\w*|tired|slow|fail\w*|broken"
    r"|loud|noisy|cold|mean|difficult|person|guy|man|woman|lady|company|office|place|department|org"
    r"|nice)\b",
    re.IGNORECASE,
)
OPENINGS = frozenset({
    "we", "our", "us", "seemed", "seems", "felt", "feels", "looked", "looks", "sounded", "sounds", "maybe", "perhaps",
    "honestly", "frankly", "apparently", "need", "must", "should", "todo", "note", "remember", "think", "guess", "not",
    "has", "had", "got", "said", "thinks", "thought", "left", "came", "went", "likes", "loves", "knows", "is", "wanted",
    "started", "joined", "moved", "studied", "worked", "used", "told", "mentioned", "suggested", "recommended", "wants",
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
    if TOUCHY.search(text) or text.rstrip().endswith("?") or speaks_of_them(text):
        return False
    known = [parted(c.name) for c in [*journal.contacts.values(), *people]]
    names = {part for name in known for part in (*name.first.split()[:1], *name.family.split()[-1:])}
    return not names & {w.removesuffix("'s") for w in words}


def speaks_of_them(text: str) -> bool:
    """Whether a note begins as one about a person, or about the author, does: `works nights`, `seemed tired`."""
    word = opening_word(text)
    return word in OPENINGS or (word.endswith("s") and word[:-1] in VERBS)


def is_kind(text: str) -> bool:
    """Whether a note says nothing in confidence, and judges neither people nor their place."""
    return not IN_CONFIDENCE.search(text) and not JUDGING.search(text)
