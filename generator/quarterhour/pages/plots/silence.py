"""How long it has been quiet with each person: a bar for the days, a tick for the rhythm."""

from collections.abc import Iterator

from quarterhour.model.figure import Figure
from quarterhour.pages.html import Html
from quarterhour.pages.plots.drawing import WIDTH, amount, bar, drawing, fitted, line, words

LEFT, ROOM, STEP, TOP, MOST = 128.0, 136.0, 24.0, 20.0, 24
TOLD = "A bar for each person: days since the last word, with a tick where their rhythm ends; the longest first."


def silence(figure: Figure) -> Html:
    """A bar for each of the most overdue."""
    rows = figure.rows[:MOST]
    rest = len(figure.rows) - len(rows)
    more = words(f"and {rest} more", 0, TOP + STEP * len(rows) + 14) if rest else ""
    height = TOP + STEP * (len(rows) + bool(rest))
    return drawing(figure, TOLD, height, [words("days, of their rhythm", WIDTH, 12, "end"), *bars(figure), more])


def bars(figure: Figure) -> Iterator[Html]:
    """Name, bar, tick and numbers of each person."""
    rows = [(str(who), amount(days), amount(rhythm)) for who, days, rhythm in figure.rows[:MOST]]
    unit = ROOM / max(max(days, rhythm) for _, days, rhythm in rows)
    for place, (who, days, rhythm) in enumerate(rows):
        top, tick = TOP + STEP * place, LEFT + rhythm * unit
        yield words(fitted(who, LEFT - 8), 0, top + 16)
        yield bar("late" if days > rhythm else "bar", LEFT, top + 5, days * unit, STEP - 10)
        yield line("strong", (tick, top + 2), (tick, top + STEP - 2))
        yield words(f"{days:g} of {rhythm:g}", WIDTH, top + 16, "end")
