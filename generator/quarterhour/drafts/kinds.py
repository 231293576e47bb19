"""The kinds of message that can be written, and those that a list of reminders asks for."""

from collections.abc import Callable, Iterable
from datetime import date

from quarterhour.drafts.answer import answer
from quarterhour.drafts.ask import ask
from quarterhour.drafts.check_in import check_in
from quarterhour.drafts.confirm import confirm
from quarterhour.drafts.second_try import second_try
from quarterhour.drafts.thank_you import thanks
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Reminder

Writer = Callable[[Journal, str, date], Draft | None]
WRITERS: tuple[tuple[str, Writer], ...] = (
    ("thanks", thanks),
    ("answer", answer),
    ("confirm", confirm),
    ("second-try", second_try),
    ("ask", ask),
    ("check-in", check_in),
)
KINDS = tuple(kind for kind, _ in WRITERS)


def write(kind: str, journal: Journal, contact_id: str, today: date) -> Draft | None:
    """A message of a kind to someone, or nothing where there is nothing to write or they asked not to be contacted."""
    writer = dict(WRITERS).get(kind)
    return writer(journal, contact_id, today) if writer else None


def run(journal: Journal, reminders: Iterable[Reminder], today: date) -> tuple[Draft, ...]:
    """A draft for each reminder that a message would close, one of a kind to each person."""
    wanted = dict.fromkeys((reminder.draft, reminder.contact) for reminder in reminders if reminder.draft)
    drafts = (write(kind, journal, contact, today) for kind, contact in wanted)
    return tuple(draft for draft in drafts if draft)
