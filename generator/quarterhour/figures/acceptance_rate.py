"""How many of the people who were asked said yes, and what went before."""

from collections.abc import Callable, Iterator
from datetime import date

from quarterhour.figures.asks import Ask, everyone_asked
from quarterhour.figures.counting import Row, percent, too_few
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count

UNSAID = "not said"
SPLITS: tuple[tuple[str, Callable[[Ask], str]], ...] = (
    ("channel", lambda ask: ask.by),
    ("how you know them", lambda ask: ask.contact.relationship),
    ("try", lambda ask: "first" if ask.tries == 1 else "second"),
    ("seniority", lambda ask: ask.contact.seniority),
)


def acceptance_rate(journal: Journal, today: date) -> Figure:
    """People who said yes, of the people asked whose answer is in; by channel, tie, try and seniority.

    A talk that came about is a yes. The same people count as in the response rate. Fewer than five, in all or in one
    row: counts only.
    """
    decided = [ask for ask in everyone_asked(journal, today) if ask.decided]
    yes = sum(ask.accepted for ask in decided)
    return Figure(
        name="acceptance-rate",
        title="Acceptance rate",
        reading=f"{yes} of {count(len(decided), 'person', 'people')} said yes",
        value=percent(yes, len(decided)),
        unit="%",
        n=len(decided),
        of="people asked whose answer is in",
        why_hidden=too_few(len(decided)),
        head=("by", "which", "asked", "said yes", "%"),
        rows=tuple(row for by, key in SPLITS for row in split(by, key, decided)),
    )


def split(by: str, key: Callable[[Ask], str], decided: list[Ask]) -> Iterator[Row]:
    """One row for each kind of ask, the most frequent first."""
    kinds: dict[str, list[Ask]] = {}
    for ask in decided:
        kinds.setdefault(key(ask) or UNSAID, []).append(ask)
    for kind, those in sorted(kinds.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        yes = sum(ask.accepted for ask in those)
        yield by, kind, len(those), yes, percent(yes, len(those))
