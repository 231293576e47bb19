"""One person's story: the lines of every log that concern them, in order, each meaning what its place gives it."""

from collections.abc import Iterator, Sequence
from datetime import date

from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview

MINE = "me"
THEIRS = "them"
BOTH = "both"
UNHEARD = frozenset({"voicemail", "bounced", "nudged"})
PRIVATE = frozenset({"prepared", "debriefed", "reviewed", "noted", "snoozed", "let-go"})


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
    asked = waiting = met = False
    last = MINE
    for line in lines:
        met = met or any(day < line.day for day in talks)
        touch = line
        if line.what == "messaged":
            touch = line._replace(what="wrote" if asked or met else "asked")
        elif line.what == "nudged" and not waiting:
            touch = line._replace(what="wrote")
        if line.who == "?":
            touch = touch._replace(who=THEIRS if last == MINE else MINE)
        if touch.what and touch.what not in PRIVATE:
            asked = asked or touch.what == "asked"
            if touch.who == THEIRS and touch.what not in {"bounced", "opted-out"}:
                waiting = False
            elif touch.what == "asked":
                waiting = True
            if touch.who == BOTH:
                met, waiting = True, False
            if touch.who in (MINE, THEIRS) and touch.what not in UNHEARD:
                last = touch.who
        yield touch


def meaningful(touch: Touch) -> bool:
    """Whether a line is a word between two people: any line of either side but voicemail, bounced and nudged."""
    return touch.who in (MINE, THEIRS, BOTH) and bool(touch.what) and touch.what not in UNHEARD | PRIVATE
