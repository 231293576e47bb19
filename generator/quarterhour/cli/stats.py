"""`qh stats`: the journal in numbers."""

from collections.abc import Sequence

import click

from quarterhour.cli.frame import Command
from quarterhour.cli.session import Session, pass_session
from quarterhour.model.figure import Cell, Figure

EXAMPLES = """
qh stats
qh stats --json
qh stats --row
"""


@click.command("stats", cls=Command, examples=EXAMPLES)
@click.option("--json", "as_json", is_flag=True, help="The same as data.")
@click.option("--row", is_flag=True, help="One line of counts, without names or words of yours.")
@pass_session
def command(session: Session, as_json: bool, row: bool) -> None:
    """Show every figure with what it is counted over; a share of fewer than five is never shown as one."""
    from quarterhour.workflow.stats import counts, stats

    if row:
        told = " ".join(f"{name}={number}" for name, number in counts(session.snapshot).items())
        session.say(f"{session.today.isoformat()} {told}")
        return
    found = stats(session.snapshot)
    if as_json:
        from quarterhour.cli.data import envelope

        session.say(envelope(session, "qh/stats/1", map(item, found)))
        return
    if not (session.journal.contacts or session.journal.interviews):
        session.say("There is nothing to count yet. The first figures come with the first person: qh add NAME")
        return
    for place, figure in enumerate(found):
        if place:
            session.say()
        tell(session, figure)


def tell(session: Session, figure: Figure) -> None:
    """Print one figure: its value, the sentence, why there is no value, and the table."""
    session.say(figure.title + (f"  {valued(figure)}" if figure.value is not None and figure.rows else ""), bold=True)
    session.say(f"  {figure.reading}" + (f" ({figure.why_hidden})" if figure.why_hidden and figure.rows else ""))
    cells = [[shown(cell) for cell in line] for line in (figure.head, *figure.rows)] if figure.rows else []
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for place, line in enumerate(cells):
        session.say(f"    {aligned(line, widths, figure.rows)}".rstrip(), dim=not place)


def valued(figure: Figure) -> str:
    """The value of a figure, and what it is a number of."""
    return f"{figure.value:g} %" if figure.unit == "%" else f"{figure.value:g} ({figure.unit})"


def aligned(line: Sequence[str], widths: Sequence[int], rows: Sequence[Sequence[Cell]]) -> str:
    """One line of a table; columns of numbers stand to the right."""
    numbers = [
        all(cell is None or isinstance(cell, int | float) for cell in column) for column in zip(*rows, strict=True)
    ]
    padded = (cell.rjust(w) if right else cell.ljust(w) for cell, w, right in zip(line, widths, numbers, strict=True))
    return "  ".join(padded)


def shown(cell: Cell) -> str:
    """One cell of a table."""
    if cell is None:
        return ""
    return f"{cell:g}" if isinstance(cell, float) else str(cell)


def item(figure: Figure) -> dict[str, object]:
    """The data of one figure."""
    return {
        "name": figure.name,
        "title": figure.title,
        "reading": figure.reading,
        "value": figure.value,
        "unit": figure.unit,
        "n": figure.n,
        "of": figure.of,
        "why_hidden": figure.why_hidden or None,
        "rows": [dict(zip(figure.head, line, strict=True)) for line in figure.rows],
    }
