"""How many were asked and talked with in each week: talks below, asks on top of them."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.figure import Cell, Figure
from quarterhour.model.wording import MONTHS
from quarterhour.pages.html import Html
from quarterhour.pages.plots.drawing import WIDTH, amount, bar, drawing, line, words

LEFT, TOP, BASE, HEIGHT = 22.0, 26.0, 136.0, 154.0
TOLD = "A bar for each week, the oldest first: talks filled, asks outlined above them. The table has every number."
EDGE = 24.0


def weeks(figure: Figure) -> Html:
    """A bar for each week."""
    return drawing(figure, TOLD, HEIGHT, [*legend(), *scale(figure), *bars(figure)])


def legend() -> Iterator[Html]:
    """What is filled, and what is not."""
    yield bar("bar", LEFT, 2, 10, 10)
    yield words("talks", LEFT + 15, 12)
    yield bar("hollow", LEFT + 60, 2, 10, 10)
    yield words("asks", LEFT + 75, 12)


def highest(figure: Figure) -> float:
    """The most of any week."""
    return max(1, *(amount(asks) + amount(talks) for _, asks, talks in figure.rows))


def scale(figure: Figure) -> Iterator[Html]:
    """The ground, the highest week, and its number."""
    yield line("rule", (LEFT, TOP), (WIDTH, TOP))
    yield line("axis", (LEFT, BASE), (WIDTH, BASE))
    yield words(f"{highest(figure):g}", LEFT - 6, TOP + 4, "end")
    yield words("0", LEFT - 6, BASE + 4, "end")


def bars(figure: Figure) -> Iterator[Html]:
    """Each week, and the name of each month below its first."""
    step, unit = (WIDTH - LEFT) / len(figure.rows), (BASE - TOP) / highest(figure)
    for place, (week, asks, talks) in enumerate(figure.rows):
        left, held, asked = LEFT + step * place + 1, amount(talks) * unit, amount(asks) * unit
        yield bar("bar", left, BASE - held, step - 2, held)
        yield bar("hollow", left, BASE - held - asked, step - 2, asked)
        yield month(week, left, step)


def month(week: Cell, left: float, step: float) -> Html:
    """The name of the month that a week is the first of."""
    day = date.fromisoformat(str(week))
    if day.day > 7:
        return Html("")
    name = MONTHS[day.month - 1][:3]
    return words(name, left, BASE + 16) if left < WIDTH - EDGE else words(name, left + step, BASE + 16, "end")
