"""How long people take to answer."""

from datetime import date

from quarterhour.figures.asks import everyone_asked
from quarterhour.figures.counting import binned, middle, shown, too_few
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count

BINS = (("the same day", 0), ("1 to 2", 2), ("3 to 5", 5), ("6 to 10", 10), ("more than 10", 10**6))


def days_to_reply(journal: Journal, today: date) -> Figure:
    """The median of business days from the first ask to the first answer, over those who answered.

    Who is still waited for, and who never answered, is shown beside it. Fewer than five answers: counts only.
    """
    found = everyone_asked(journal, today)
    days = [journal.calendar.between(ask.day, ask.replied) for ask in found if ask.replied]
    waiting = sum(not ask.decided for ask in found)
    value = middle(days)
    told = f"half answered within {shown(value)} business days" if value is not None else f"{len(days)} answered"
    rows = (*binned(days, BINS), ("still waiting", waiting), ("no answer", len(found) - len(days) - waiting))
    return Figure(
        name="days-to-reply",
        title="Days to reply",
        reading=f"{told}; {count(waiting, 'ask')} still waiting",
        value=value,
        unit="business days",
        n=len(days),
        of="people who answered",
        why_hidden=too_few(len(days)),
        head=("business days", "people"),
        rows=rows if found else (),
    )
