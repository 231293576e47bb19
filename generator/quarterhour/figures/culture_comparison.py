"""How places felt, beside what you like."""

from datetime import date
from itertools import groupby

from quarterhour.figures.counting import Row
from quarterhour.model.culture import Sight, differ, place_of, preferences, sights, span
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count


def culture_comparison(journal: Journal, today: date) -> Figure:
    """Each scale from 1 to 5 as you like it and as it was seen, for each place, with how many visits say so.

    Words and scales only, no distance: one visit is an anecdote. Where visits differ, the range stands, not an average.
    """
    found = [s for s in sights(journal, today) if s.mark.value is not None]
    liked = preferences(journal)
    ordered = sorted(found, key=lambda s: (place_of(s.scale), s.scale, s.organization))
    grouped = groupby(ordered, key=lambda s: (s.scale, s.organization))
    rows = tuple(
        row(journal, scale, place, [*those], liked[scale].value if scale in liked else None)
        for (scale, place), those in grouped
    )
    places = len({s.organization for s in found})
    return Figure(
        name="culture-comparison",
        title="Culture comparison",
        reading=f"{count(places, 'place')} seen on {count(len({s.scale for s in found}), 'scale')}",
        value=places,
        unit="places",
        n=places,
        of="organizations of which anything was seen",
        head=("scale", "organization", "seen", "you like", "visits"),
        rows=rows,
        named=True,
    )


def row(journal: Journal, scale: str, place: str, found: list[Sight], liked: int | None) -> Row:
    """One scale at one place."""
    known = journal.organizations.get(place)
    seen = span(found) + (", visits differ" if differ(found) else "")
    return scale, (known.name if known else "") or place, seen, liked, len(found)
