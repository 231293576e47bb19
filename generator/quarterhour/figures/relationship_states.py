"""How it stands with everyone, and how that moved this quarter."""

from collections import Counter
from datetime import date

from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal
from quarterhour.model.standing import known, relationship
from quarterhour.model.wording import count, listed

STATES = (
    "identified", "requested", "in conversation", "met", "thanked", "nurturing", "cooling", "dormant", "on hold",
    "unresponsive", "declined", "do not contact",
)  # fmt: skip
COLD = "cooling"
KEPT = ("thanked", "nurturing")
MET = ("met", *KEPT, COLD, "dormant")


def relationship_states(journal: Journal, today: date) -> Figure:
    """People by how it stands with them today, and how many more or fewer than on the first day of the quarter.

    Whoever had not been written to by then counts as identified, and not at all where their file was added later. You
    have kept up with whom you thanked and owe no word yet, or wrote to in time. Those who are going cold are named.
    """
    start = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
    people = journal.contacts.values()
    now = {c.id: relationship(journal, c, today) for c in people}
    then = Counter(relationship(journal, c, start) for c in people if known(journal, c.id, start))
    counted = Counter(now.values())
    cold = sorted(c.name for c in people if now[c.id] == COLD)
    states = [s for s in (*STATES, *sorted(counted.keys() - {*STATES})) if counted[s] or then[s]]
    return Figure(
        name="relationship-states",
        title="Relationship states",
        reading=kept_up(counted) + (f"; going cold: {listed(cold)}" if cold else "; nobody is going cold"),
        value=len(cold),
        unit="going cold",
        n=len(now),
        of="people in the journal",
        head=("how it stands", "today", "since the quarter began"),
        rows=tuple((state, counted[state], f"{counted[state] - then[state]:+d}") for state in states),
        named=True,
    )


def kept_up(counted: Counter[str]) -> str:
    """With how many of those talked with the author has kept up."""
    met = sum(counted[state] for state in MET)
    kept = sum(counted[state] for state in KEPT)
    return f"kept up with {kept} of the {count(met, 'person', 'people')} you talked with" if met else "nobody met yet"
