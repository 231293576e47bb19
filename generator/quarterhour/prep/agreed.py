"""What was agreed: the last words exchanged, and what they asked for."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.body import DONE, DROPPED, Touch, passage
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.timeline import PRIVATE
from quarterhour.prep.earlier import earlier_talks
from quarterhour.prep.words import said, told

MOST = 6
WHERE_IT_STANDS = {DONE: "done", DROPPED: "dropped"}


def agreed(journal: Journal, interview: Interview, today: date) -> Section:
    """The last words about this talk, and their instructions."""
    lines = sorted(since_last_talk(journal, interview, today), key=lambda pair: pair[0].day)[-MOST:]
    alone = len(interview.attendees) < 2
    words = dict.fromkeys(told(journal, touch, "" if alone else whose) for touch, whose in lines)
    return Section("What was agreed", (*words, *instructions(journal, interview)), key="agreed")


def since_last_talk(journal: Journal, interview: Interview, today: date) -> Iterator[tuple[Touch, str]]:
    """The lines since each of these people was last talked with, before this talk, with the name whose log has them."""
    for contact in journal.attendees(interview):
        days = [talk.day for talk in earlier_talks(journal, interview, contact.id, today) if talk.day]
        start = max(days, default=date.min)
        for touch in journal.timelines[contact.id]:
            if start < touch.day <= (interview.day or date.max) and touch.what and touch.what not in PRIVATE:
                yield touch, contact.first if touch.path == contact.origin.path else ""


def instructions(journal: Journal, interview: Interview) -> Iterator[str]:
    """What they asked for, and whether it is done."""
    for item in passage(interview.passages, "arrangements").items:
        if item.box:
            yield f"They asked for this ({WHERE_IT_STANDS.get(item.box, 'not done yet')}): {said(journal, item.text)}"
