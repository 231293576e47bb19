"""What became of the advice you were given."""

from datetime import date

from quarterhour.figures.counting import percent, too_few
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.learnings import STANDS, learnings, stands, told_back
from quarterhour.model.wording import count


def advice_ledger(journal: Journal, today: date) -> Figure:
    """Advice that is open, tried, adopted or rejected; the value is the share of the last three that was reported back.

    Reported back: one of those who gave it heard from you on or after the day you ticked it. Fewer than five: counts
    only.
    """
    found = [each for each in learnings(journal, today) if "advice" in each.item.tags]
    acted = [each for each in found if stands(each.item) != "open"]
    told = [each for each in acted if told_back(journal, each, today)]
    rows = tuple(
        (stand, sum(stands(each.item) == stand for each in found), sum(stands(each.item) == stand for each in told))
        for stand in STANDS
    )
    return Figure(
        name="advice-ledger",
        title="Advice ledger",
        reading=f"{count(len(found), 'piece')} of advice, {len(acted)} acted on, {len(told)} reported back",
        value=percent(len(told), len(acted)),
        unit="%",
        n=len(acted),
        of="pieces of advice acted on",
        why_hidden=too_few(len(acted)),
        head=("how it stands", "advice", "reported back"),
        rows=rows if found else (),
    )
