"""Questions worth asking in one talk: fitting, not asked before, one for each goal, in a good order."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from hashlib import blake2b
from string import Formatter

from quarterhour.model.bank import BANK, BY_ID, SERVES, TIARA, Question, known
from quarterhour.model.interview import VISITS, Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.prep.asked import earlier_questions
from quarterhour.prep.fitting import OF_THE_PRESENT, suits
from quarterhour.prep.gaps import gaps
from quarterhour.prep.heard import groups_heard, questions_heard
from quarterhour.prep.own import own

FEWEST = 3
MOST = 8
MINUTES_EACH = 3
QUARTER = 15
STAGES = ("opening", "core", "probing", "closing")
ORDER = [*TIARA]


def room(interview: Interview) -> int:
    """How many questions a talk has room for: one in three minutes, three at least; an email bears three."""
    return FEWEST if interview.by == "email" else max(interview.minutes // MINUTES_EACH, FEWEST)


def suggest(journal: Journal, interview: Interview, today: date) -> tuple[Question, ...]:
    """Questions to add to those planned, as many as there is room for; of these, up to half are the author's own."""
    planned = tuple(BY_ID[key] for q in interview.questions for key in known(q))
    wanted = max(min(room(interview), MOST) - sum(bool(plain(q.text)) for q in interview.questions), 0)
    mine = own(journal, interview, today)[: (wanted + 1) // 2]
    bank = chosen(interview, planned, fitting(journal, interview, today), wanted - len(mine))
    return in_order([*mine, *bank])


def fitting(journal: Journal, interview: Interview, today: date) -> tuple[Question, ...]:
    """Every question that suits a talk and is neither planned nor answered, its gaps filled, the most useful first.

    First what nobody was asked on this path; then what suits these people in particular; then what was heard of least,
    on this path and where they work; the rest in an order that differs from person to person and talk to talk.
    """
    over = {key for question in interview.questions for key in known(question)}
    over |= {key for _, q in earlier_questions(journal, interview, today) for key in known(q)}
    found = [q for q in filled(journal, interview) if q.id not in over and suits(journal, interview, q, today)]
    asked, heard = questions_heard(journal, interview, today), groups_heard(journal, interview, today)
    who = seed(journal, interview)
    there = OF_THE_PRESENT if interview.kind in VISITS else ()

    def rank(q: Question) -> tuple[int, bool, bool, int, bytes]:
        particular = q.suits != "any" or q.group == "tran"
        return asked[q.id], not particular, q.group not in there, heard[q.group], turn(who, q)

    return tuple(sorted(found, key=rank))


def seed(journal: Journal, interview: Interview) -> str:
    """Who it is, how you stand to them, how you meet and what for: what the order differs by, whatever the length."""
    people = sorted(journal.attendees(interview), key=lambda c: c.id)
    ties = [word for c in people for word in (c.seniority, c.relationship, c.function)]
    names = sorted(link.id or link.text for link in interview.attendees)
    return "/".join([*names, *ties, interview.by, interview.kind, *interview.goals, journal.me.situation])


def turn(who: str, question: Question) -> bytes:
    """The turn of a question with someone: the same every time, another with somebody else."""
    return blake2b(f"{who} {question.id}".encode(), digest_size=8).digest()


def filled(journal: Journal, interview: Interview) -> Iterator[Question]:
    """The questions of the bank whose gaps can be filled for this talk."""
    known_of = gaps(journal, interview)
    for question in BANK:
        if all(gap in known_of for _, gap, _, _ in Formatter().parse(question.text) if gap):
            yield question._replace(text=question.text.format_map(known_of))


def chosen(
    interview: Interview, planned: Sequence[Question], ranked: Sequence[Question], wanted: int
) -> tuple[Question, ...]:
    """One question for each goal that has none, a candid one where there is trust, then each purpose in turn."""
    candid = interview.minutes // QUARTER - sum(q.tone == "candid" for q in planned)
    found = [*dict.fromkeys(for_goals(interview, planned, ranked))]
    found += [q for q in ranked if q.tone == "candid" and wanted >= FEWEST][: min(max(candid, 0), 1)]
    while len(found) < wanted:
        left = [q for q in ranked if q not in found]
        bold = candid <= sum(q.tone == "candid" for q in found)
        free = [q for q in left if q.tone == "safe" or not bold]
        if not free:
            break
        found.append(next_best([*planned, *found], free))
    return tuple(found[: max(wanted, 0)])


def for_goals(interview: Interview, planned: Sequence[Question], ranked: Sequence[Question]) -> Iterator[Question]:
    """The best question for each goal that none planned serves, of the group that is made for it."""
    for goal in interview.goals:
        if not any(q.group in SERVES[goal] for q in planned):
            yield from [q for group in SERVES[goal] for q in ranked if q.group == group and q.tone == "safe"][:1]


def next_best(before: Sequence[Question], ranked: Sequence[Question]) -> Question:
    """The best question of the purpose that has the fewest so far, trends before insights; a new subject first."""
    purposes, groups = Counter(q.purpose for q in before), Counter(q.group for q in before)
    return min(ranked, key=lambda q: (not q.purpose, purposes[q.purpose], ORDER.index(q.purpose), groups[q.group]))


def in_order(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Easy ones first, closing ones last, trends before insights before advice; never a candid one first."""
    ordered = sorted(questions, key=lambda q: (STAGES.index(q.stage), ORDER.index(q.purpose)))
    safe = next((n for n, q in enumerate(ordered) if q.tone == "safe"), 0)
    return (*ordered[safe : safe + 1], *ordered[:safe], *ordered[safe + 1 :])
