"""Questions of the author's own: those of their playbook, and one that was answered well by somebody else."""

import re
from collections.abc import Iterator
from datetime import date

from quarterhour.model.bank import BANK, Question, bare, known
from quarterhour.model.body import DONE, Item
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.prep.asked import asked_in, earlier_questions
from quarterhour.prep.better import better
from quarterhour.prep.words import named, workplace

PLAYBOOK = "from your playbook"
AGAIN = "your own question"


def own(journal: Journal, interview: Interview, today: date) -> tuple[Question, ...]:
    """Own questions that are neither planned nor answered: all of the playbook, then the last that served well."""
    over = {bare(q.text) for q in interview.questions}
    over |= {bare(q.text) for _, q in earlier_questions(journal, interview, today)}
    given = tuple(q for q in of_playbook(journal) if bare(q.text) not in over)
    told = over | {bare(q.text) for q in given}
    again = (q for q in served_well(journal, interview, today) if bare(q.text) not in told)
    return (*given, *[*again][:1])


def of_playbook(journal: Journal) -> Iterator[Question]:
    """The questions of the author's own playbook."""
    for number, each in enumerate(journal.settings.questions, 1):
        first = next((q for q in BANK if q.group == each.group), Question("", "", ""))
        stage = "closing" if each.group == "clos" else "core"
        yield Question(f"{each.group}-own{number}", each.text, first.purpose, stage, origin=PLAYBOOK)


def served_well(journal: Journal, interview: Interview, today: date) -> Iterator[Question]:
    """The unplanned questions that others answered on this path, with the answer written down, the latest first."""
    here = {link.id for link in interview.attendees}
    talks = sorted(journal.interviews.values(), key=lambda t: (t.day or date.min, t.id), reverse=True)
    for talk in talks:
        elsewhere = talk.path.casefold() != interview.path.casefold() or talk.kind == "practice"
        if talk.private or elsewhere or here & {link.id for link in talk.attendees}:
            continue
        for item in asked_in(journal, talk, today):
            if general(journal, talk, item) and not better(journal, interview, plain(item.text)):
                yield Question("-own", plain(item.text), "", origin=AGAIN)


def general(journal: Journal, talk: Interview, item: Item) -> bool:
    """Whether a ticked question with an answer is no one else's, private to nobody, and names nobody of its talk."""
    if item.box != DONE or not item.below.strip() or item.private or item.links or known(item) or "?" not in item.text:
        return False
    links = [link for link in (talk.organization, *(c.organization for c in journal.attendees(talk))) if link]
    told = " ".join([*(named(journal, link) for link in talk.attendees), *(workplace(journal, link) for link in links)])
    names = {word for word in re.findall(r"\w+", told.casefold()) if len(word) > 2}
    return not names & {*re.findall(r"\w+", item.text.casefold())}
