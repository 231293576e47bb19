"""How soon people were thanked: a dot for each, by days, with the line of 24 hours and the middle one."""

from collections import Counter
from collections.abc import Iterator

from quarterhour.model.figure import Figure
from quarterhour.model.wording import count
from quarterhour.pages.html import Html
from quarterhour.pages.plots.drawing import WIDTH, amount, dot, drawing, line, words

LEFT, STEP, LAST, NOT_YET = 10.0, 17.0, 14, 310.0
BASE, HEIGHT, RISE, HIGHEST = 158.0, 194.0, 11.0, 9
NAMED = (0, 1, 2, 3, 5, 7, 10)


def delay(figure: Figure) -> Html:
    """A dot for each person of each talk."""
    columns = Counter(place(after if after is None else amount(after)) for *_, after in figure.dots)
    each = -(-max(columns.values(), default=1) // HIGHEST)
    told = f"A dot for {count(each, 'person', 'people')}, by days until they were thanked; hollow where not yet."
    return drawing(figure, told, HEIGHT, [*marks(figure), *axis(each), *dots(columns, each)])


def place(after: float | None) -> float:
    """Where in the drawing so many days stand."""
    return NOT_YET if after is None else LEFT + STEP * min(after, LAST)


def marks(figure: Figure) -> Iterator[Html]:
    """The line of 24 hours, and the middle one where it is reached."""
    day = place(1.5)
    yield line("dashed", (day, 4), (day, BASE))
    yield words("24 hours", day + 5, 13)
    if figure.value is not None:
        middle = place(figure.value)
        yield line("strong", (middle, 24), (middle, BASE))
        yield words(f"median {count(round(figure.value), 'day')}", max(middle, day) + 5, 31)


def axis(each: int) -> Iterator[Html]:
    """The ground with its days, and how many people a dot stands for."""
    yield line("axis", (0, BASE), (WIDTH, BASE))
    yield from (words(str(day), place(day), BASE + 15, "middle") for day in NAMED)
    yield words(f"{LAST}+", place(LAST), BASE + 15, "middle")
    yield words("not yet", NOT_YET, BASE + 15, "middle")
    yield words("days until thanked" + (f"; a dot is {each} people" if each > 1 else ""), 0, BASE + 31)


def dots(columns: Counter[float], each: int) -> Iterator[Html]:
    """The dots of each day, one above the other."""
    for x, people in sorted(columns.items()):
        for high in range(-(-people // each)):
            yield dot("ring" if x == NOT_YET else "dot", x, BASE - 7 - RISE * high)
