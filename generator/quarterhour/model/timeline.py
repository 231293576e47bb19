"""One person's story: the lines of every log that concern them, in order, each meaning what its place gives it."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview

MINE = "me"
THEIRS = "them"
BOTH = "both"
TRIES = frozenset({"asked", "nudged"})
THEIR_NO = frozenset({"declined", "later", "opted-out"})
UNHEARD = frozenset({"voicemail", "bounced", "nudged"})
NEWS = frozenset({"promoted", "new-job", "published", "award"})
PRIVATE = frozenset({"prepared", "debriefed", "reviewed", "noted", "snoozed", "let-go"})
SILENT = NEWS | PRIVATE | {"bounced", "opted-out"}


def timeline(contact: Contact, interviews: Sequence[Interview]) -> tuple[Touch, ...]:
    """Every touch with a contact, oldest first, with the words resolved that depend on what came before."""
    lines = [*in_order(contact.log)]
    for interview in interviews:
        lines += [t for t in in_order(interview.log) if not t.to or any(link.id == contact.id for link in t.to)]
    lines.sort(key=lambda t: t.day)
    held = sorted(i.day for i in interviews if i.day and i.status not in {"cancelled", "no-show", "missed"})
    return tuple(resolved(lines, held))


def in_order(log: Sequence[Touch]) -> Sequence[Touch]:
    """A log oldest first, however its author keeps it."""
    return log[::-1] if len(log) > 1 and log[0].day > log[-1].day else log


def resolved(lines: Sequence[Touch], talks: Sequence[date]) -> Iterator[Touch]:
    """The lines with `messaged` read as the ask or a later word, `nudged` only while an ask is open, `?` as a side."""
    standing = Standing()
    since = date.min
    for line in lines:
        if any(since <= day < line.day for day in talks):
            standing = standing.after_talk()
        since = line.day
        touch = standing.meaning(line)
        standing = standing.after(touch)
        yield touch


class Standing(NamedTuple):
    """How it stands between two people before a line: what was asked, whether it waits, whose word was the last."""

    asked: bool = False
    waiting: bool = False
    met: bool = False
    last: str = MINE

    def meaning(self, line: Touch) -> Touch:
        """What a line means here."""
        who = line.who if line.who != "?" else THEIRS if self.last == MINE else MINE
        if line.what == "messaged":
            return line._replace(who=who, what="wrote" if self.asked or self.met or who != MINE else "asked")
        if line.what == "nudged" and (not self.waiting or who != MINE):
            return line._replace(who=who, what="wrote")
        return line._replace(who=who)

    def after(self, touch: Touch) -> "Standing":
        """How it stands after a line; a note to self, news of them and a mail that came back change nothing."""
        if not touch.what or touch.what in SILENT:
            return self
        if touch.who == BOTH:
            return self.after_talk()
        if touch.who == THEIRS:
            return self._replace(waiting=False, last=THEIRS)
        if touch.who != MINE:
            return self
        ask = touch.what == "asked"
        return self._replace(asked=self.asked or ask, waiting=self.waiting or ask, last=MINE)

    def after_talk(self) -> "Standing":
        """How it stands after a talk."""
        return self._replace(met=True, waiting=False)


def meaningful(touch: Touch) -> bool:
    """Whether a line is a word between two people: any line of either side but voicemail, bounced and nudged.

    What was heard about them is no word from them.
    """
    return touch.who in (MINE, THEIRS, BOTH) and bool(touch.what) and touch.what not in UNHEARD | PRIVATE | NEWS
