"""The questions: three that must be asked, those for which there may be time, and some worth adding."""

from collections.abc import Iterator
from datetime import date

from quarterhour.model.bank import BY_ID, SERVES, known
from quarterhour.model.body import Item
from quarterhour.model.guide import Section
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.model.wording import count, listed, medium_day
from quarterhour.prep.asked import answered_on
from quarterhour.prep.better import better
from quarterhour.prep.purpose import GOALS
from quarterhour.prep.suggest import room, suggest
from quarterhour.prep.words import stopped

MUST = 3


def planned(interview: Interview) -> tuple[Item, ...]:
    """The questions that are written down, without empty lines."""
    return tuple(q for q in interview.questions if plain(q.text))


def must_ask(journal: Journal, interview: Interview, today: date) -> Section:
    """The first three questions."""
    lines = tuple(line(journal, interview, q, today) for q in planned(interview)[:MUST])
    empty = "No question is planned yet: choose three from those below."
    return Section("Must ask", lines, empty, "must-ask", numbered=True)


def if_time(journal: Journal, interview: Interview, today: date) -> Section:
    """The further questions."""
    lines = tuple(line(journal, interview, q, today) for q in planned(interview)[MUST:])
    return Section("If there is time", lines, key="if-time")


def line(journal: Journal, interview: Interview, question: Item, today: date) -> str:
    """A question as it is written, what it serves where there are several goals, and how to put it better."""
    words = plain(question.text)
    goal = serving(interview, question)
    told = f"{words} ({goal})" if goal else words
    if instead := better(journal, interview, words):
        return f"{stopped(told)} That can be looked up; ask instead: {instead}"
    if day := answered_on(journal, interview, question, today):
        return f"{stopped(told)} They answered this on {medium_day(day)}."
    return told


def best(journal: Journal, interview: Interview, question: Item) -> str:
    """A question as it should be asked: put better where it can be looked up."""
    words = plain(question.text)
    return better(journal, interview, words) or words


def serving(interview: Interview, question: Item) -> str:
    """Which of several goals a question serves."""
    if len(interview.goals) < 2:
        return ""
    groups = {BY_ID[key].group for key in known(question)}
    found = [g for g in interview.goals if g in question.tags or groups & {*SERVES[g]}]
    return GOALS[found[0]] if found else ""


def suggested(journal: Journal, interview: Interview, today: date) -> Section:
    """Questions that would suit this talk and have not been asked of these people, each with the tag to note it by."""
    lines = tuple(
        f"{q.text} ({q.origin})" if q.origin else f"{q.text} #{q.id}" for q in suggest(journal, interview, today)
    )
    return Section("You might also ask", lines, key="suggested")


def order(_: Journal, interview: Interview, __: date) -> Section:
    """What to mind about the order and number of the questions planned."""
    return Section("About your questions", tuple(minded(interview)), key="order")


def minded(interview: Interview) -> Iterator[str]:
    """Too many for the minutes, a candid one first, or more candid ones than there is time for."""
    questions = planned(interview)
    most = room(interview)
    if len(questions) > most:
        bears = "An email bears" if interview.by == "email" else f"{count(interview.minutes, 'minute')} have room for"
        yield f"{bears} {most} questions: decide which {most} they are."
    candid = [q for q in questions if any(BY_ID[key].tone == "candid" for key in known(q))]
    if questions and questions[0] in candid:
        yield "Your first question is a candid one: begin with an easier one."
    quarters = max(interview.minutes // 15, 1)
    if len(candid) > quarters:
        these = listed(f'"{plain(q.text)}"' for q in candid)
        yield f"Candid questions need trust, and time: of {these}, keep {quarters}."
