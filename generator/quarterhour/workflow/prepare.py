"""The prep guide of the next talk with someone."""

from quarterhour import prep
from quarterhour.model.guide import Guide
from quarterhour.model.snapshot import Snapshot
from quarterhour.workflow.who import coming_talk, person


def guide_for(snapshot: Snapshot, words: str) -> Guide:
    """The guide of the next talk, arranged or planned, with whom the words mean."""
    talk = coming_talk(snapshot.journal, person(snapshot.journal, words), snapshot.today)
    return prep.guide(snapshot.journal, talk, snapshot.today)
