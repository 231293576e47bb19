"""What was asked of whom: the bank with its use, and what somebody has already answered."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from quarterhour.model import state
from quarterhour.model.bank import BANK, GROUPS, Question, bare, known
from quarterhour.model.body import DONE, Item
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.wording import listed, medium_day
from quarterhour.prep.words import named

MINDED = {"part": "look up first what can be known", "candid": "when there is trust"}


def answered(question: Item) -> bool:
    """Whether a question was answered: it is ticked, or something is written below it."""
    return question.box == DONE or bool(question.below.strip())


def asked_in(journal: Journal, interview: Interview, today: date) -> Iterator[Item]:
    """The questions that were answered in a talk."""
    if state.talk_state(journal, interview, today) == state.HELD:
        yield from (q for q in interview.questions if answered(q))


def earlier_questions(journal: Journal, interview: Interview, today: date) -> Iterator[tuple[Interview, Item]]:
    """What these people have answered in their other talks, the latest first."""
    talks = {talk.id: talk for link in interview.attendees for talk in journal.interviews_with.get(link.id, ())}
    for talk in sorted(talks.values(), key=lambda t: (t.day or date.min, t.id), reverse=True):
        if talk is not interview:
            yield from ((talk, question) for question in asked_in(journal, talk, today))


def answered_on(journal: Journal, interview: Interview, question: Item, today: date) -> date | None:
    """The day on which these people answered a question, in another talk."""
    if answered(question):
        return None
    keys, words = known(question), bare(question.text)
    for talk, other in earlier_questions(journal, interview, today):
        if keys & known(other) or bare(other.text) == words:
            return talk.day
    return None


def usage(journal: Journal, today: date, contact: str = "") -> Mapping[str, tuple[Interview, ...]]:
    """In which talks each question of the bank was answered, oldest first: with everybody, or with one person."""
    talks = journal.interviews_with.get(contact, ()) if contact else journal.interviews.values()
    found: dict[str, list[Interview]] = defaultdict(list)
    for talk in sorted(talks, key=lambda t: (t.day or date.max, t.id)):
        for key in sorted({key for q in asked_in(journal, talk, today) for key in known(q)}):
            found[key].append(talk)
    return {key: tuple(talks) for key, talks in found.items()}


def bank(journal: Journal, today: date, contact: str = "") -> tuple[Section, ...]:
    """The question bank by group, with what was asked of whom."""
    used = usage(journal, today, contact)
    return tuple(
        Section(title, tuple(told(journal, q, used.get(q.id, ())) for q in BANK if q.group == group), key=group)
        for group, title in GROUPS.items()
    )


def told(journal: Journal, question: Question, talks: tuple[Interview, ...]) -> str:
    """One question: its words, what to mind, who answered it when, and the tag to note it by."""
    notes = [MINDED[word] for word in (question.researchable, question.tone) if word in MINDED]
    whom = (f"{listed(named(journal, link) for link in talk.attendees)}, {on(talk)}" for talk in talks)
    notes += [f"asked of {who}" for who in whom]
    return " ".join(filter(None, (question.shown, f"({'; '.join(notes)})" if notes else "", f"#{question.id}")))


def on(talk: Interview) -> str:
    """The day of a talk."""
    return medium_day(talk.day) if talk.day else "without a day"
