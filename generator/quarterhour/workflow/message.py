"""A draft of one kind for one person."""

from quarterhour import drafts
from quarterhour.model.draft import Draft
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import listed
from quarterhour.workflow.refusal import NobodyMeant, Refusal, Unsafe
from quarterhour.workflow.who import person


def message(snapshot: Snapshot, kind: str, words: str) -> Draft:
    """The draft that was asked for, or why there is none."""
    if kind not in drafts.KINDS:
        raise NobodyMeant(f'there is no draft "{kind}"; write one of {listed(drafts.KINDS, "or")}')
    contact = person(snapshot.journal, words)
    if contact.id in snapshot.journal.stops:
        raise Unsafe(f"{contact.name} asked not to be contacted: no draft")
    draft = drafts.write(kind, snapshot.journal, contact.id, snapshot.today)
    if draft is None:
        raise Refusal(
            f"there is nothing to write a {kind} about yet; write down the talk first: qh debrief {contact.id}"
        )
    return draft
