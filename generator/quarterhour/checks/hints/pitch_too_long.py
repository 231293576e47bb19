"""A pitch of more than two minutes."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.body import passage
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem

TWO_MINUTES = 260


def pitch_too_long(journal: Journal, _today: date) -> Iterator[Problem]:
    """Your pitch has more words than two minutes hold, which is 260.

    Source: S3.19.
    """
    pitch = passage(journal.me.passages, "pitch")
    words = len(pitch.text.split())
    if words > TWO_MINUTES:
        yield Problem(
            journal.me.origin.path, pitch.line or 1, 1, "pitch-too-long",
            f"{words} words take more than two minutes to say", f"keep {TWO_MINUTES}", "", HINT,
        )  # fmt: skip
