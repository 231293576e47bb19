"""A message with a word that is to be kept private."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, line_of
from quarterhour.model.body import passage
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import PROBLEM, Problem
from quarterhour.model.wording import clipped


def keeps_private(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """A message holds a word that stands under Keep private in me.md; it cannot be told to keep quiet about that.

    Source: S4.13.
    """
    for term in terms(journal):
        if term in " ".join(f"{draft.subject} {draft.body}".split()).casefold():
            found = hint(draft, "keeps-private", f'"{clipped(term)}" is to be kept private', "take it out", term)
            yield found._replace(severity=PROBLEM, line=line_of(draft, term))


def terms(journal: Journal) -> Iterator[str]:
    """What the author keeps private, in small letters."""
    kept = passage(journal.me.passages, "keep-private")
    for typed in [item.text for item in kept.items] or kept.text.split("\n"):
        term = " ".join(typed.casefold().split()).strip(" .-*+")
        if any(c.isalnum() for c in term):
            yield term
