"""Whether talks ended when you said they would."""

from datetime import date

from quarterhour.figures.counting import binned, middle, shown, too_few
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.state import HELD, talk_state
from quarterhour.model.wording import count

BINS = (("on time or early", 0), ("up to 5 minutes over", 5), ("6 to 15 minutes over", 15), ("longer", 10**6))


def kept_to_time(journal: Journal, today: date) -> Figure:
    """The median of minutes that talks lasted beyond what was asked for, over talks that say how long they lasted.

    Fewer than five: counts only.
    """
    talks = [i for i in journal.interviews.values() if i.lasted and talk_state(journal, i, today) == HELD]
    over = [i.lasted - i.minutes for i in talks if i.lasted]
    value = middle(over)
    half = f"; half were over by {shown(value)} or less" if value is not None else ""
    return Figure(
        name="kept-to-time",
        title="Kept to time",
        reading=f"{sum(m <= 0 for m in over)} of {count(len(over), 'talk')} ended on time{half}",
        value=value,
        unit="minutes over",
        n=len(over),
        of="talks held that say how long they lasted",
        why_hidden=too_few(len(over)),
        head=("ended", "talks"),
        rows=binned(over, BINS) if over else (),
    )
