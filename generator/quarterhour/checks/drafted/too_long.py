"""A message with more words than its kind should have."""

from collections.abc import Iterator, Mapping

from quarterhour.checks.drafted.message import hint
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

MOST: Mapping[str, int] = {
    "thanks": 180, "thanks-resume": 210, "thanks-letter": 200, "thanks-referral": 200, "thanks-short": 100,
    "thanks-group": 160, "ask": 120, "ask-letter": 170, "ask-phone": 210, "ask-questions": 150, "second-try": 80,
    "check-in": 130, "check-in-hello": 100, "check-in-together": 180,
}  # fmt: skip
OTHERWISE = 180


def too_long(draft: Draft, _journal: Journal) -> Iterator[Problem]:
    """A message has more words than a busy person reads: a request 120, a note of thanks 180.

    Sources: 2HJS-N, SFU, BOOM.
    """
    most = MOST.get(f"{draft.kind}-{draft.variant}", MOST.get(draft.kind, OTHERWISE))
    if draft.words > most:
        yield hint(draft, "too-long", f"it has {draft.words} words", f"{most} are enough")
