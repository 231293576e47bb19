"""Somebody you met lately, without a word on how often to stay in touch."""

from collections.abc import Iterator
from datetime import date

from quarterhour.checks.hints.talks import lately
from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem


def no_rhythm(journal: Journal, today: date) -> Iterator[Problem]:
    """You met somebody lately and have not said how often to stay in touch, so your usual rhythm holds.

    Source: S2.26.
    """
    met = (link.id for interview in lately(journal, today, 7) for link in interview.attendees)
    for contact in journal.people(dict.fromkeys(met)):
        if not contact.cadence and contact.id not in journal.stops:
            rhythm = journal.playbook(today).cadence
            yield Problem(
                contact.origin.path, contact.origin.at("name")[0], 1, "no-rhythm",
                f"you have met, and it is not said how often to stay in touch: {rhythm} is taken",
                f"add a line cadence: {rhythm}, or another", "", HINT,
            )  # fmt: skip
