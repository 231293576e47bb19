"""What was heard already on a path and at an organization, so that another talk asks for what is missing."""

from collections import Counter
from datetime import date

from quarterhour.model import state
from quarterhour.model.bank import BY_ID, TOPICS, known
from quarterhour.model.body import Item
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.learnings import learnings
from quarterhour.model.names import fold
from quarterhour.prep.asked import asked_in
from quarterhour.prep.place import where
from quarterhour.prep.words import workplace


def questions_heard(journal: Journal, interview: Interview, today: date) -> Counter[str]:
    """How often each question of the bank was answered, or is planned, in the other talks on this path."""
    talks = (talk for talk in journal.interviews.values() if talk is not interview and same_path(talk, interview))
    return Counter(key for talk in talks for question in asked(journal, talk, today) for key in known(question))


def asked(journal: Journal, talk: Interview, today: date) -> tuple[Item, ...]:
    """What was answered in a talk that was held, or is planned for one that is still ahead."""
    if state.talk_state(journal, talk, today) == state.SCHEDULED:
        return talk.questions
    return tuple(asked_in(journal, talk, today))


def groups_heard(journal: Journal, interview: Interview, today: date) -> Counter[str]:
    """How much was heard of each group of questions on this path, or where these people work."""
    found = Counter(BY_ID[key].group for key in questions_heard(journal, interview, today).elements())
    here = {workplace(journal, link) for link in where(journal, interview)}
    for learning in learnings(journal, today):
        talk = learning.interview
        there = {workplace(journal, link) for link in where(journal, talk)}
        if here & there or (interview.path and same_path(talk, interview)):
            found.update(TOPICS[topic] for topic in learning.topics if topic in TOPICS)
    return found


def same_path(talk: Interview, interview: Interview) -> bool:
    """Whether two talks are about the same work."""
    return fold(talk.path) == fold(interview.path)
