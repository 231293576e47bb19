"""How many of the people who were asked answered."""

from datetime import date

from quarterhour.figures.asks import everyone_asked
from quarterhour.figures.counting import percent, too_few
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count


def response_rate(journal: Journal, today: date) -> Figure:
    """People who answered at all, of the people asked whose answer is in.

    It is in when they answered, said no, or let the second try and seven business days after it pass; the others are
    pending and shown apart, never counted as a no. Each person counts once, however many messages; whoever wrote first
    and asks for practice talks are left out. Fewer than five: counts only. The band of 20 to 40 % that is often cited
    is a reader's note of Dalton's book, not a measurement.
    """
    found = everyone_asked(journal, today)
    decided = [ask for ask in found if ask.decided]
    replied = [ask for ask in decided if ask.replied]
    n, pending = len(decided), len(found) - len(decided)
    waiting = f"; {count(pending, 'more is', 'more are')} pending" if pending else ""
    return Figure(
        name="response-rate",
        title="Response rate",
        reading=f"{len(replied)} of {count(n, 'person', 'people')} answered{waiting}",
        value=percent(len(replied), n),
        unit="%",
        n=n,
        of="people asked whose answer is in",
        why_hidden=too_few(n),
        head=("how it stands", "people"),
        rows=(("answered", len(replied)), ("no answer", n - len(replied)), ("pending", pending)) if found else (),
    )
