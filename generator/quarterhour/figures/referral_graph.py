"""Who led to whom."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from quarterhour.figures.counting import Row
from quarterhour.figures.doors import Door, opened
from quarterhour.model.figure import Figure, Named
from quarterhour.model.journal import Journal
from quarterhour.model.wording import count, listed


def referral_graph(journal: Journal, today: date) -> Figure:
    """Who named whom, whether they were reached, and whether whoever named them knows what came of it.

    Each pair counts once; two people may name the same third, and chains may close into a circle. A chain is counted
    from whoever nobody named, by the shortest way. A loop is open once you wrote or met and did not tell the giver.
    """
    found = opened(journal, today)
    open_loops = sum(bool(door.written or door.reached) and not door.told for door in found)
    depth = longest(found)
    return Figure(
        name="referral-graph",
        title="Referral graph",
        reading=f"{count(len(found), 'person named', 'people named')}{best(journal, found)}; "
        f"the longest chain is {count(depth, 'step')}; {count(open_loops, 'open loop')}",
        value=len(found),
        unit="referrals",
        n=len(found),
        of="pairs of people of which one named the other",
        head=("who named", "whom", "on", "reached", "told what came of it"),
        rows=tuple(row(journal, door) for door in found),
        named=True,
    )


def row(journal: Journal, door: Door) -> Row:
    """One pair."""
    reached = f"yes, {door.reached}" if door.reached else f"written to, {door.written}" if door.written else "no"
    day = door.day.isoformat() if door.day else ""
    whom = Named(called(journal, door.person.id) or door.person.text, door.who)
    return Named(called(journal, door.giver), door.giver), whom, day, reached, told(door)


def told(door: Door) -> str:
    """Whether the loop is closed; nothing where there is nothing to tell yet."""
    if door.told:
        return "yes"
    return "not yet" if door.written or door.reached else ""


def called(journal: Journal, key: str) -> str:
    """The name of someone, or the id where they have no file that can be read."""
    return journal.contacts[key].name if key in journal.contacts else key


def best(journal: Journal, found: Iterable[Door]) -> str:
    """Who opened the most doors, where it is more than one."""
    given = Counter(door.giver for door in found)
    most = max(given.values(), default=0)
    if most < 2:
        return ""
    return f", most of them ({most}) by {listed(called(journal, key) for key, n in given.items() if n == most)}"


def longest(found: Iterable[Door]) -> int:
    """The length of the longest chain from one's own circle outwards."""
    onward: dict[str, list[str]] = {}
    for door in found:
        onward.setdefault(door.giver, []).append(door.who)
    reached_by = {who for those in onward.values() for who in those}
    level = [key for key in onward if key not in reached_by] or [*onward][:1]
    seen, depth = set(level), 0
    while level := [who for key in level for who in onward.get(key, ()) if who not in seen]:
        seen.update(level)
        depth += 1
    return depth
