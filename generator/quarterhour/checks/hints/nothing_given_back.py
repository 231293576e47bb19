"""Much received, and nothing given back."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.talks import lately
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem
from quarterhour.model.timeline import MINE

RECEIVED = 5
GIVING = frozenset({"gave", "helped", "shared", "introduced"})


def nothing_given_back(journal: Journal, today: date) -> Iterator[Problem]:
    """Five people gave you their time within two months, and no line says that you gave anything to anybody.

    Sources: S3.5, S3.23.
    """
    talks = [*lately(journal, today, 7)]
    given = any(t.what in GIVING and t.who in {MINE, "-"} for c in journal.timelines.values() for t in c)
    if (
        journal.playbook(today).give_back
        and len(talks) >= RECEIVED
        and not given
        and not any(t.what in GIVING for t in journal.me.log)
    ):
        yield Problem(
            journal.me.origin.path, 1, 1, "nothing-given-back",
            f"{len(talks)} talks in two months, and nothing given back",
            "share something, help somebody, or write down what you gave", "", HINT,
        )  # fmt: skip
