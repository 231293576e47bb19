"""What there is to tell somebody: their own news, what became of an introduction or of advice, mine, and a clipping."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from quarterhour.drafts.advice import UNSAID, advised
from quarterhour.drafts.introduced import MET, UNANSWERED, led, unanswered
from quarterhour.drafts.letter import Occasion, spoken_day
from quarterhour.drafts.notes import inner, is_shareable, said
from quarterhour.drafts.pronouns import addressed
from quarterhour.drafts.told import OWN, whose
from quarterhour.model import state
from quarterhour.model.body import DONE, DROPPED, Touch, passage
from quarterhour.model.calendar import months
from quarterhour.model.learnings import Learning, told_back
from quarterhour.model.prose import plain
from quarterhour.model.reported import heard_since
from quarterhour.model.timeline import MINE, NEWS, meaningful

TWO_YEARS = 24
MOST = 2
GLAD = {
    "promoted": "I heard that you were promoted, and I am very glad for you. Congratulations.",
    "new-job": "I heard that you have a new job, and I am very glad for you. Congratulations.",
    "published": "I saw that you have published something new. Congratulations: I look forward to reading it.",
    "award": "I heard that you were given an award, and I am very glad for you. Congratulations.",
}
SINCE = {
    "decided": "I have come to a decision",
    "offered": "I have been offered work",
    "landed": "I have found work",
    "graduated": "I have graduated",
}
VERDICTS = {
    "kept": "It was right for me, and I am keeping it up.",
    "dropped": "In the end it was not for me, but I only know that because I tried.",
}
VERDICTS_ON_REFRAINING = {
    "kept": "It was right for me, and I keep to it.",
    "dropped": "In the end I went another way.",
}
OUTCOME = "[[what came of it, in a sentence]]"
REST = "I have followed your other advice as well."
THANKS = {
    True: "Thank you all the same for the name.",
    False: "Thank you for leading me there: I would not have found the way by myself.",
}
NOWHERE = frozenset({"ended", UNANSWERED})
CLIPPING = re.compile(r"(?<!!)\[(?P<title>[^\[\]]+)\]\((?P<link>https?://[^()\s]+)\)(?P<rest>.*)")


class News(NamedTuple):
    """One thing to tell: the variant it makes by itself, its facts, the sentences it is told in, and why now."""

    variant: str
    facts: dict[str, str]
    told: str
    why: str
    interview: str = ""


def news(occasion: Occasion) -> Iterator[News]:
    """Everything there is to tell them, in the order in which it is told."""
    for teller in TELLERS:
        yield from teller(occasion)


def congratulations(occasion: Occasion) -> Iterator[News]:
    """Their own news, where nothing was said to it yet."""
    heard: Touch | None = None
    for line in state.lines(occasion.journal, occasion.contact.id, occasion.today):
        if line.what in NEWS:
            heard = line
        elif line.who == MINE and meaningful(line):
            heard = None
    if heard:
        glad = GLAD[heard.what]
        why = f"{occasion.contact.first} has news, noted on {spoken_day(heard.day, occasion.today)}."
        yield News("congratulations", {"congratulations": glad}, glad, why)


def milestone(occasion: Occasion) -> Iterator[News]:
    """A decision or a new place of mine, told to everyone who helped in the two years before."""
    journal, contact, today, _ = occasion
    mine = [t for t in journal.me.log if t.what in SINCE and t.day <= today]
    if not mine:
        return
    event = max(mine, key=lambda t: t.day)
    helped = [t for t in state.held(journal, contact.id, event.day) if t.day and months(t.day, TWO_YEARS) >= event.day]
    if helped and not heard_since(journal, contact.id, event.day, today):
        words = inner(journal, said(journal, event.text))
        told = f"I have news. {SINCE[event.what]}: {words or '[[what it is]]'}."
        part = next(their_part(occasion), "")
        facts = {"milestone": told, "part": part or "[[what they did for it]]."}
        below = next(advice(occasion), None)
        sentences = f"{told} You had a part in it{'.' if below else ': ' + facts['part']} Thank you."
        yield News("milestone", facts, sentences, f"{contact.first} helped on the way to what you have reached.")


def their_part(occasion: Occasion) -> Iterator[str]:
    """What they did for what was reached: advice that was kept."""
    for each in tried(occasion):
        found = advised(occasion.journal, occasion.contact, each.item)
        if "dropped" not in each.item.tags and found and whose(each.interview, each.item, occasion.contact.id) == OWN:
            yield f"you advised me {found.words}."


def introductions(occasion: Occasion) -> Iterator[News]:
    """What became of those whom they led me to."""
    found = [*led(occasion)]
    silent = [step for step in found if step.what == UNANSWERED]
    steps = [step for step in found if step.what != UNANSWERED][:MOST]
    if found:
        outcome = OUTCOME if any(step.what == MET for step in steps) else ""
        told = " ".join(filter(None, (*(step.told(occasion) for step in steps), unanswered(occasion, silent))))
        thanks = THANKS[all(step.what in NOWHERE for step in found)]
        facts = {"introductions": told, "outcome": outcome, "thanks": thanks}
        why = f"{occasion.contact.first} led you there and has not heard what came of it."
        yield News("introduction", facts, f"{told} {outcome} {thanks}", why)


def advice(occasion: Occasion) -> Iterator[News]:
    """What came of advice that was tried and not yet told of."""
    new = [each for each in tried(occasion) if not told_back(occasion.journal, each, occasion.today)]
    found = [(each, told) for each in new if (told := sentence_of(occasion, each))]
    found = found or [(each, UNSAID.done(each.item.done, occasion.today)) for each in new[:1]]
    if found:
        told = " ".join([*(told for _, told in found[:MOST]), *([REST] if found[MOST:] else [])])
        facts = {"advice": told, "outcome": OUTCOME}
        why = f"You tried what {occasion.contact.first} advised and have not told them yet."
        yield News("advice", facts, f"{told} {OUTCOME} Thank you for it.", why, found[0][0].interview.id)


def tried(occasion: Occasion) -> Iterator[Learning]:
    """The advice that was tried and someone gave, or may have given, the newest talk first."""
    journal, contact, today, _ = occasion
    for talk in state.held(journal, contact.id, today)[::-1]:
        if talk.interview is None or talk.interview.private:
            continue
        for item in talk.interview.learned:
            day = item.done or talk.day or today
            new = "advice" in item.tags and item.box == DONE and day <= today
            if new and is_shareable(item) and whose(talk.interview, item, contact.id):
                yield Learning(item, talk.interview, talk.day)


def sentence_of(occasion: Occasion, learning: Learning) -> str:
    """What they advised, or all of them together, that I did it, and whether it was right; nothing if unsayable."""
    item = learning.item
    found = advised(occasion.journal, occasion.contact, item)
    if not found:
        return ""
    verdicts = VERDICTS_ON_REFRAINING if found.refrain else VERDICTS
    verdict = next((words for tag, words in verdicts.items() if tag in item.tags), "")
    you = "You" if whose(learning.interview, item, occasion.contact.id) == OWN else "Between you, you"
    return f"{found.done(item.done, occasion.today, you)} {verdict}".strip()


def articles(occasion: Occasion) -> Iterator[News]:
    """One clipping that was put aside for them."""
    journal, contact, _, _ = occasion
    theirs = passage(contact.passages, "reading").items
    mine = (i for i in passage(journal.me.passages, "reading").items if any(k.id == contact.id for k in i.links))
    for item in (*theirs, *mine):
        found = CLIPPING.search(item.text)
        if (
            found
            and item.box not in {DONE, DROPPED}
            and is_shareable(item)
            and (title := said(journal, found["title"]))
        ):
            reason = inner(journal, addressed(said(journal, why_them(found["rest"])), contact))
            facts = article_facts(title, found["link"], reason)
            told = f"{facts['article']} {facts['because']} {facts['link']}"
            yield News("article", facts, told, f'You put "{plain(title)}" aside for {contact.first}.')
            return


def article_facts(title: str, link: str, reason: str) -> dict[str, str]:
    """A clipping as sentences."""
    return {
        "article": f'I read "{title}" and thought of you.',
        "because": f"I put it aside for you: {reason}." if reason else "[[why it made you think of them]]",
        "link": f"It is here: {link}" if link else "",
    }


def why_them(rest: str) -> str:
    """The words after the colon that says why a clipping is for somebody."""
    return rest.partition(":")[2].strip()


TELLERS: tuple[Callable[[Occasion], Iterator[News]], ...] = (
    congratulations,
    milestone,
    introductions,
    advice,
    articles,
)
