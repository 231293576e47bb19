"""One list item: its box, label, tags, links, whose it is, and the days in it."""

import re
from datetime import date
from typing import NamedTuple

from quarterhour.model.body import DONE, DROPPED, OPEN, Item
from quarterhour.model.calendar import DAY
from quarterhour.model.problem import Problem
from quarterhour.model.record import Link
from quarterhour.store import days, headings, links, sources
from quarterhour.store.around import Around
from quarterhour.store.outline import ITEM, Line

BOXES = {" ": OPEN, "x": DONE, "X": DONE, "-": DROPPED}
# What people write where nobody promised anything.
NOTHING = {"", "none", "none yet", "nothing", "nothing yet", "nobody", "no", "n/a", "tbd"}
NUMBERED = re.compile(r"\d{1,3}[.)][ \t]+(?:\[(?P<box>[ xX-])\](?=[ \t]|$))?")
TAG = re.compile(r"(?<!\S)#([^\W\d_][\w/-]*)")
OWN_BLOCK = re.compile(rf"\s*(?:{ITEM.pattern}|{NUMBERED.pattern.replace('box', 'tick')}|>|```|~~~|\|)")
ANSWERED = "questions"
LEARNED = "learned"
PROMISED = "promises"
MENTION = r"\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\)"
BEFORE_COLON = re.compile(rf"(?:\*\*|__)?(?P<words>{MENTION}|[^:*\[\]]{{1,50}}?)(?:\*\*|__)?:(?:\*\*|__)?(?:\s+|$)")
DATED = re.compile(
    r"[(\[]\s*(?P<word>(?<=\()by|(?<=\()closes|(?<=\()due|(?<=\()done|due(?=::)|done(?=::)|completion(?=::))\b"
    r"\s*:{0,2}\s*(?P<day>(?:\[\[[^\]]*\]\]|[^()\[\]])*)[)\]]"
    r"|(?P<sign>[📅✅])\s*(?P<at>\d{4}-\d{2}-\d{2})",
    re.IGNORECASE,
)
DAY_MARK = re.compile("[(\\[📅✅]")
WANTED = frozenset({"by", "due"})
FINISHED = frozenset({"done", "completion", "✅"})
NO_DAY = re.compile(
    r"(?:(?:e-?mail|phone|letter|post|mail|message|hand|video|text|the way|me|her|him|them)\b.*)?", re.IGNORECASE
)
AT_THE_END = re.compile(r"(?<![\w-])(?P<word>by|before|until|till)\s+", re.IGNORECASE)
SPAN = re.compile(r"(?:in\s+)?(?:\d+|a|one|two|three)\s+(?:day|week|month)s?", re.IGNORECASE)
END = " \t.,!?\u2026*_~"
THEM = frozenset({"they", "them", "she", "he"})
ME = frozenset({"i", "me"})


class Days(NamedTuple):
    """The days in an item, its text without them, and the words that are none."""

    text: str
    due: date | None = None
    done: date | None = None
    wrong: tuple[days.Unclear, ...] = ()


def item(line: Line, below: str, section: str, around: Around) -> tuple[Item, tuple[Problem, ...]]:
    """The item on a line, and what in it cannot be read."""
    start = ITEM.match(line.text) or NUMBERED.match(line.text)
    box = BOXES.get((start["box"] or "") if start else "", "")
    more, below = ("", below) if section == ANSWERED else going_on(below)
    typed = f"{line.text[start.end() if start else 0 :].strip()} {more}".strip()
    text, tags = without_tags(typed)
    dated = with_days(text, around.since)
    if section == PROMISED and not dated.due and not dated.wrong:
        dated = with_last_words(dated, around.since)
    owner, text = owned(dated.text, around)
    if owner is None and section == LEARNED:
        owner, text = sources.source(text, around)
    label, text = labelled(text, section)
    boxed = bool(box)
    if section == PROMISED and not box and text.strip(" .-").casefold() not in NOTHING:
        box = DONE if dated.done else OPEN
    mentioned = tuple(around.resolve(link) for link in links.found_in(line.text, line.number))
    read = Item(text, line.text, box, label, tags, mentioned, owner, dated.due, dated.done, below, line.number)
    wrong = dated.wrong if boxed and section == PROMISED else ()
    return read, tuple(w.problem(around.path, line.number, max(line.text.find(w.words), 0) + 1) for w in wrong)


def without_tags(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without its tags, and the tags."""
    if "#" not in text:
        return text, ()
    tags = tuple(dict.fromkeys(tag.casefold().rstrip("/-") for tag in TAG.findall(text)))
    return (" ".join(TAG.sub("", text).split()), tags) if tags else (text, ())


def with_days(text: str, since: date | None) -> Days:
    """The days that stand in an item: by when it is due, when it was done."""
    found = Days(text)
    if not DAY_MARK.search(text):
        return found
    for match in DATED.finditer(text):
        word = (match["word"] or match["sign"]).casefold()
        words = (match["at"] or match["day"]).strip()
        day = days.day(words, since)
        if isinstance(day, date):
            found = found._replace(done=day) if word in FINISHED else found._replace(due=day)
            found = found._replace(text=found.text.replace(match[0], " ", 1))
        elif word in WANTED and not NO_DAY.fullmatch(words):
            found = found._replace(wrong=(*found.wrong, day or days.Unclear(words)))
    return found._replace(text=" ".join(found.text.split())) if found.text != text else found


def with_last_words(found: Days, since: date | None) -> Days:
    """The day that a promise ends with in plain words: `by Friday`, `until 5 Nov`; `before Friday` is the day before.

    What is no clear day, `by hand` or `by two weeks`, is part of the promise.
    """
    for match in AT_THE_END.finditer(found.text):
        words = found.text[match.end() :].strip(END)
        day = None if SPAN.fullmatch(words) else days.day(words, since)
        before = found.text[: match.start()].rstrip(" ,;\u2013\u2014-")
        if found.text.endswith(("*", "_")):
            before = before.lstrip("*_")
        if isinstance(day, date) and before:
            early = match["word"].casefold() == "before"
            return found._replace(text=before, due=day - DAY if early else day)
    return found


def going_on(below: str) -> tuple[str, str]:
    """The words of an item that go on under its first line, and what is below them: a list, or another paragraph."""
    if not below:
        return "", ""
    lines = below.split("\n")
    end = next((n for n, line in enumerate(lines) if not line.strip() or OWN_BLOCK.match(line)), len(lines))
    return " ".join(line.strip() for line in lines[:end]), "\n".join(lines[end:])


def owned(text: str, around: Around) -> tuple[Link | None, str]:
    """Whose an item is where its first words say so, and the text after them; nobody is the author."""
    before = BEFORE_COLON.match(text) if ":" in text else None
    if not before:
        return None, text
    after = text[before.end() :]
    spoken = links.key(before["words"])
    if spoken in ME:
        return None, after
    who = around.person(before["words"])
    if who is None and spoken in THEM:
        all_of_them = dict.fromkeys(around.people.values())
        who = next(iter(all_of_them)) if len(all_of_them) == 1 else Link("they")
    return (who, after) if who else (None, text)


def labelled(text: str, section: str) -> tuple[str, str]:
    """The label that an item begins with, and the text after it."""
    before = BEFORE_COLON.match(text) if ":" in text else None
    after = text[before.end() :] if before else ""
    label = headings.label(before["words"], section, after) if before else ""
    return (label, after) if label else ("", text)
