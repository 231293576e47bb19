"""A note of thanks that could go to anybody."""

import re
from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, thanks_for_a_talk, written
from quarterhour.checks.phrases import words_of
from quarterhour.model.body import passage
from quarterhour.model.draft import Draft
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

LONG_WORD = re.compile(r"[^\W\d_]{5,}")
SECTIONS = ("notes", "learned", "promises", "referrals", "culture", "they-asked-me")


def nothing_specific(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """A note of thanks shares no word with what you wrote down about the talk, so it could go to anybody.

    Sources: RICE, UWAT, PRIN.
    """
    interview = journal.interviews.get(draft.interview)
    if interview is None or interview.private or draft.blanks or not thanks_for_a_talk(draft):
        return
    noted = words(notes(interview))
    if noted and not noted & words(written(draft)):
        fix = "name one thing they said, as they said it"
        yield hint(draft, "nothing-specific", "it names nothing that only they could have told you", fix)


def notes(interview: Interview) -> str:
    """What is written about a talk: the answers, and every section that a talk fills."""
    answers = (f"{question.text} {question.below}" for question in interview.questions if question.box)
    return " ".join([*answers, *(passage(interview.passages, key).text for key in SECTIONS)])


def words(text: str) -> set[str]:
    """The words of a text that tell something, by how they begin."""
    spoken = {found[0].casefold() for found in LONG_WORD.finditer(text)}
    return {word[:6] for word in spoken - words_of("in-any-note")}
