"""How far it has come with people: a bar for each stage."""

from collections.abc import Iterator

from quarterhour.model.figure import Figure
from quarterhour.pages.html import Html
from quarterhour.pages.plots.drawing import amount, bar, drawing, words

LEFT, ROOM, STEP = 90.0, 215.0, 26.0


def funnel(figure: Figure) -> Html:
    """A bar and a count for each stage."""
    told = "A bar for each stage: " + ", ".join(f"{stage} {number}" for stage, number in figure.rows)
    return drawing(figure, told, STEP * len(figure.rows), shapes(figure))


def shapes(figure: Figure) -> Iterator[Html]:
    """Name, bar and count of each stage."""
    most = max([amount(number) for _, number in figure.rows] + [1])
    for place, (stage, number) in enumerate(figure.rows):
        top, width = STEP * place, ROOM * amount(number) / most
        yield words(str(stage), 0, top + 17)
        yield bar("bar", LEFT, top + 4, width, STEP - 8)
        yield words(str(number), LEFT + width + 6, top + 17)
