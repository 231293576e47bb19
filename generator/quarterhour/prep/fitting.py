"""Which questions suit a talk: its people, its kind and length, how well you know each other, where you stand."""

import re
from datetime import date

from quarterhour.model.bank import Question
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.prep.earlier import earlier_talks
from quarterhour.prep.gaps import changed_careers
from quarterhour.prep.words import CLOSE

SHORT = 10
EARLY = frozenset({"student", "entry", "mid"})
LEADING = frozenset({"lead", "manager", "director", "vp", "executive", "founder"})
TOP = frozenset({"vp", "executive", "founder"})
SUITS = {"early": EARLY, "mgr": LEADING, "exec": TOP}
CHANGING = frozenset({"career-change", "veteran", "returner"})
INFORMAL = frozenset({"coffee", "meal", "walk"})
OF_THE_PRESENT = frozenset({"day", "cult", "proj"})
NOW = re.compile(r"\b(?:here|this job|at the moment)\b")
ONLY_AFTER_A_YES = frozenset({"feed-02", "clos-02", "clos-04"})
LAST_IN_ANY_TALK = frozenset({"clos-01", "clos-05"})
PRACTISING = frozenset({"prac", "path", "insi", "skil"})
IN_WRITING = frozenset("TAR")


def suits(journal: Journal, interview: Interview, question: Question, today: date) -> bool:
    """Whether a question suits the people, the talk, and where the author stands."""
    return (
        question.id not in ONLY_AFTER_A_YES
        and question.researchable != "yes"
        and people_fit(journal, interview, question)
        and talk_fits(journal, interview, question, today)
        and situation_fits(journal, interview, question)
    )


def people_fit(journal: Journal, interview: Interview, question: Question) -> bool:
    """Whether a question suits how senior they are, whether they do the work now, and what they have been through."""
    people = journal.attendees(interview)
    ranks = {c.seniority for c in people}
    gone = ranks == {"retired"} or {c.does_this_work for c in people} == {"no"}
    if gone and (question.group in OF_THE_PRESENT or NOW.search(question.text)):
        return False
    if question.id == "tran-05" and not changed_careers(journal, interview):
        return False
    return question.suits == "any" or bool(ranks & SUITS[question.suits])


def talk_fits(journal: Journal, interview: Interview, question: Question, today: date) -> bool:
    """Whether a question suits the length and the way of the talk, and how well you know each other."""
    if interview.by == "email" and question.purpose not in IN_WRITING:
        return False
    if question.stage == "opening" and any(
        earlier_talks(journal, interview, c.id, today) for c in journal.attendees(interview)
    ):
        return False
    if question.stage == "probing" and interview.minutes <= SHORT:
        return False
    return question.tone == "safe" or trusted(journal, interview, today)


def situation_fits(journal: Journal, interview: Interview, question: Question) -> bool:
    """Whether a question suits the kind of talk, where the author stands, and what they want from it."""
    if interview.kind == "practice":
        return question.group in PRACTISING
    if question.id == "tran-04":
        return journal.me.situation == "veteran"
    if question.id in LAST_IN_ANY_TALK:
        return "connections" in interview.goals
    wanted = {
        "tran": journal.me.situation in CHANGING,
        "feed": "feedback" in interview.goals,
        "prac": False,
    }
    return wanted.get(question.group, True)


def trusted(journal: Journal, interview: Interview, today: date) -> bool:
    """Whether a candid question has a place: among people who know each other, or at an informal table."""
    if interview.by == "email":
        return False
    return interview.by in INFORMAL or any(
        c.relationship in CLOSE or earlier_talks(journal, interview, c.id, today) for c in journal.attendees(interview)
    )
