"""Questions worth asking in one talk: fitting, not asked before, one for each goal, in a good order."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from string import Formatter

from quarterhour.model.bank import BANK, BY_ID, SERVES, TIARA, Question, known
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.prep.asked import asked_in, earlier_questions
from quarterhour.prep.earlier import earlier_talks
from quarterhour.prep.facts import aloud, facts, of_field, of_place
from quarterhour.prep.own import own
from quarterhour.prep.place import where
from quarterhour.prep.words import plain_words, workplace

SPARE = 2
MOST = 8
MINUTES_EACH = 3
SHORT = 10
FEWEST = 3
MOST_WORDS = 24
STAGES = ("opening", "core", "probing", "closing")
ORDER = [*TIARA]
EARLY = frozenset({"student", "entry", "mid"})
LEADING = frozenset({"lead", "manager", "director", "vp", "executive", "founder"})
TOP = frozenset({"vp", "executive", "founder"})
SUITS = {"early": EARLY, "mgr": LEADING, "exec": TOP}
CHANGING = frozenset({"career-change", "veteran", "returner"})
INFORMAL = frozenset({"coffee", "meal", "walk"})
CLOSE = frozenset({"family", "friend", "classmate", "colleague", "former-colleague"})
OF_THE_PRESENT = frozenset({"day", "cult", "proj"})
ONLY_AFTER_A_YES = frozenset({"feed-02", "clos-02", "clos-04"})
PRACTISING = frozenset({"prac", "path", "insi", "skil"})


def suggest(journal: Journal, interview: Interview, today: date) -> tuple[Question, ...]:
    """Questions to add to those planned, as many as the minutes allow, and two at least.

    Of these, up to half are the author's own.
    """
    planned = tuple(BY_ID[key] for q in interview.questions for key in known(q))
    wanted = max(min(interview.minutes // MINUTES_EACH, MOST) - len(interview.questions), SPARE)
    mine = own(journal, interview, today)[: (wanted + 1) // 2]
    bank = chosen(interview, planned, fitting(journal, interview, today), wanted - len(mine))
    return in_order([*mine, *bank])


def fitting(journal: Journal, interview: Interview, today: date) -> tuple[Question, ...]:
    """Every question that suits a talk and is neither planned nor answered, its gaps filled, the most useful first.

    What was asked least on this path comes first: there is most to learn.
    """
    planned = {key for question in interview.questions for key in known(question)}
    over = planned | {key for _, q in earlier_questions(journal, interview, today) for key in known(q)}
    found = [q for q in filled(journal, interview) if q.id not in over and suits(journal, interview, q, today)]
    heard = heard_on(journal, interview.path, today)
    groups: Counter[str] = Counter()
    for key, times in heard.items():
        groups[BY_ID[key].group] += times
    return tuple(sorted(found, key=lambda q: (q.group != "tran", groups[q.group], heard[q.id])))


def filled(journal: Journal, interview: Interview) -> Iterator[Question]:
    """The questions of the bank whose gaps can be filled for this talk."""
    people = journal.attendees(interview)
    slots = {
        "org": next((workplace(journal, link) for link in where(journal, interview)), ""),
        "role": next((c.role for c in people if c.role), ""),
        "field": interview.path[:1].lower() + interview.path[1:] if interview.path[1:2].islower() else interview.path,
        "fact": read(journal, interview),
    }
    for question in BANK:
        gaps = [gap for _, gap, _, _ in Formatter().parse(question.text) if gap]
        if all(slots.get(gap) for gap in gaps):
            yield question._replace(text=question.text.format_map(slots))


def read(journal: Journal, interview: Interview) -> str:
    """Something that was read about the organization or the field, short enough to be said."""
    news = (found.labelled("news") for found in of_place(journal, interview))
    field = (fact for found in of_field(journal, interview) for fact in facts(journal, found))
    told = (aloud(plain_words(journal, fact)) for fact in (*news, *field))
    return next((fact for fact in told if FEWEST <= len(fact.split()) <= MOST_WORDS and ":" not in fact), "")


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
    """Whether a question suits how senior they are, and whether they do the work now."""
    people = journal.attendees(interview)
    ranks = {c.seniority for c in people}
    if question.group in OF_THE_PRESENT and (ranks == {"retired"} or {c.does_this_work for c in people} == {"no"}):
        return False
    return question.suits == "any" or bool(ranks & SUITS[question.suits])


def talk_fits(journal: Journal, interview: Interview, question: Question, today: date) -> bool:
    """Whether a question suits the length of the talk and how well you know each other."""
    if question.stage == "opening" and any(
        earlier_talks(journal, interview, c.id, today) for c in journal.attendees(interview)
    ):
        return False
    if question.stage == "probing" and interview.minutes <= SHORT:
        return False
    return question.tone == "safe" or trusted(journal, interview, today)


def situation_fits(journal: Journal, interview: Interview, question: Question) -> bool:
    """Whether a question suits where the author stands and what they want from the talk."""
    if question.id == "tran-04":
        return journal.me.situation == "veteran"
    if question.group == "tran":
        return journal.me.situation in CHANGING
    if question.group == "feed":
        return "feedback" in interview.goals
    if question.group == "prac":
        return interview.kind == "practice"
    return interview.kind != "practice" or question.group in PRACTISING


def trusted(journal: Journal, interview: Interview, today: date) -> bool:
    """Whether a candid question has a place: among people who know each other, or at an informal table."""
    return interview.by in INFORMAL or any(
        c.relationship in CLOSE or earlier_talks(journal, interview, c.id, today) for c in journal.attendees(interview)
    )


def heard_on(journal: Journal, path: str, today: date) -> Counter[str]:
    """How often each question was answered on a path, by anybody."""
    talks = (talk for talk in journal.interviews.values() if talk.path.casefold() == path.casefold())
    return Counter(key for talk in talks for question in asked_in(journal, talk, today) for key in known(question))


def chosen(
    interview: Interview, planned: Sequence[Question], ranked: Sequence[Question], wanted: int
) -> Iterator[Question]:
    """One question for each goal that has none, then each purpose in turn, candid ones counted."""
    candid = max(interview.minutes // 15, 1) - sum(q.tone == "candid" for q in planned)
    found: list[Question] = []
    for question in [*for_goals(interview, planned, ranked), *in_turns(planned, ranked)]:
        if len(found) == wanted:
            break
        if question in found or (question.tone == "candid" and candid < 1):
            continue
        candid -= question.tone == "candid"
        found.append(question)
    yield from found


def for_goals(interview: Interview, planned: Sequence[Question], ranked: Sequence[Question]) -> Iterator[Question]:
    """The best question for each goal that none planned serves."""
    for goal in interview.goals:
        if not any(q.group in SERVES[goal] for q in planned):
            yield from [q for q in ranked if q.group in SERVES[goal] and q.tone == "safe"][:1]


def in_turns(planned: Sequence[Question], ranked: Sequence[Question]) -> Iterator[Question]:
    """Trends, insights, advice, resources and assignments by turns, those the plan lacks first."""
    piles = {purpose: [q for q in ranked if q.purpose == purpose] for purpose in TIARA}
    turns = sorted(TIARA, key=lambda purpose: sum(q.purpose == purpose for q in planned))
    for index in range(max(map(len, piles.values()), default=0)):
        yield from (piles[purpose][index] for purpose in turns if index < len(piles[purpose]))


def in_order(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Easy ones first, closing ones last, trends before insights before advice; never a candid one first."""
    ordered = sorted(questions, key=lambda q: (STAGES.index(q.stage), ORDER.index(q.purpose)))
    safe = next((n for n, q in enumerate(ordered) if q.tone == "safe"), 0)
    return (*ordered[safe : safe + 1], *ordered[:safe], *ordered[safe + 1 :])
