"""One talk as it is thanked for: with whom, on which day, among whom."""

from datetime import date
from typing import NamedTuple

from quarterhour.drafts.letter import spoken_day, talk_day
from quarterhour.model import standing
from quarterhour.model.body import Item
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.learnings import credited
from quarterhour.model.state import Talk

LATE_DAYS = 2
OWN = "own"
SHARED = "shared"


class Said(NamedTuple):
    """One talk as it is thanked for: with whom, on which day, among whom."""

    journal: Journal
    contact: Contact
    talk: Talk
    day: date
    today: date

    @property
    def interview(self) -> Interview | None:
        """The notes of the talk, where there are any to speak of."""
        return self.talk.interview if self.talk.interview and not self.talk.interview.private else None

    @property
    def on(self) -> str:
        """The day of the talk as it is named to them: `Friday 30 October`."""
        return spoken_day(talk_day(self.journal, self.talk.interview, self.contact, self.day), self.today)

    @property
    def people(self) -> tuple[Contact, ...]:
        """Everyone who was there."""
        return self.journal.people(self.talk.people)

    @property
    def present(self) -> int:
        """How many people were there, those without a file of their own counted."""
        if self.talk.interview is None:
            return len(self.talk.people)
        everyone = {link.id or link.text for link in self.talk.interview.attendees}
        return len(everyone) - len({key for key in everyone if key in self.journal.contacts} - {*self.talk.people})

    @property
    def alone(self) -> bool:
        """Whether nobody else was there."""
        return self.present < 2

    def whose(self, item: Item) -> str:
        """Whether something learned is this person's `own` word, `shared` by all who were there, or another's: none."""
        return whose(self.talk.interview, item, self.contact.id) if self.talk.interview else ""

    @property
    def host(self) -> bool:
        """Whether this is the person named first."""
        return self.talk.people[:1] == (self.contact.id,)

    @property
    def not_for_me(self) -> bool:
        """Whether the talk showed that this work does not suit."""
        return self.talk.interview is not None and (self.talk.interview.fit or 0) < 0


def whose(interview: Interview, item: Item, contact: str) -> str:
    """Whether something learned is the `own` word of one person, `shared` by all who were there, or another's: none."""
    sources = [link.id for link in credited(interview, item)]
    if not sources:
        return SHARED
    return OWN if contact in sources else ""


def late(told: Said) -> bool:
    """Whether the first thanks come more than two working days after the talk."""
    settled = standing.thanks_settled(told.journal, told.talk, told.contact.id, told.today)
    return not settled and told.journal.calendar.after(told.day, LATE_DAYS) < told.today


def by_day(told: Said, item: Item) -> str:
    """` by Friday 4 December`, where that day is still to come."""
    return f" by {spoken_day(item.due, told.today)}" if item.due and item.due > told.today else ""
