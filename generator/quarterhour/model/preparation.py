"""What there is to prepare for a talk, and whether it is there."""

from quarterhour.model.bank import BY_ID, SERVES, known
from quarterhour.model.body import Item, Passage, passage
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal

ENOUGH_QUESTIONS = 3
IN_PERSON = frozenset({"in-person", "coffee", "meal", "event", "walk"})
CONFIRMING_DAYS = 5


def objective(_: Journal, interview: Interview) -> bool:
    """Whether it is said what the talk is for."""
    return bool(interview.goals) or purpose(interview)


def why_now(_: Journal, interview: Interview) -> bool:
    """Whether it is said why now."""
    return labelled(interview, "purpose", "why now")


def what_they_do(journal: Journal, interview: Interview) -> bool:
    """Whether it is written down what the organization does."""
    return labelled(interview, "research-organization", "what they do") or any(
        p.labelled("what they do") for p in about_organization(journal, interview)
    )


def what_they_stand_for(journal: Journal, interview: Interview) -> bool:
    """Whether it is written down what the organization stands for."""
    return labelled(interview, "research-organization", "what they stand for") or any(
        p.labelled("what they stand for") for p in about_organization(journal, interview)
    )


def why_this_organization(_: Journal, interview: Interview) -> bool:
    """Whether it is said why this organization."""
    return labelled(interview, "purpose", "why this organization")


def why_them(_: Journal, interview: Interview) -> bool:
    """Whether it is said why this person."""
    return labelled(interview, "purpose", "why them")


def gain(_: Journal, interview: Interview) -> bool:
    """Whether it is said, in words of one's own, what to learn."""
    return purpose(interview)


def hoped_next_step(_: Journal, interview: Interview) -> bool:
    """Whether a next step is hoped for."""
    return labelled(interview, "purpose", "hoped next step")


def person(journal: Journal, interview: Interview) -> bool:
    """Whether something is known of the person."""
    return written(interview, "research-person") or any(
        passage(c.passages, "").text.strip() for c in journal.attendees(interview)
    )


def organization(journal: Journal, interview: Interview) -> bool:
    """Whether something is known of the organization."""
    return written(interview, "research-organization") or any(
        p.text.strip() for p in about_organization(journal, interview)
    )


def field(_: Journal, interview: Interview) -> bool:
    """Whether something is known of the field."""
    return written(interview, "research-field")


def basics(journal: Journal, interview: Interview) -> bool:
    """Whether something was read and ticked."""
    read: list[Item] = []
    for found in (*research(interview), *about_organization(journal, interview)):
        read += found.items
    return any(item.box == "done" for item in read)


def questions(_: Journal, interview: Interview) -> bool:
    """Whether there are enough questions."""
    return sum(bool(q.text) for q in interview.questions) >= ENOUGH_QUESTIONS


def goals_served(_: Journal, interview: Interview) -> bool:
    """Whether each goal has a question: one goal is served by any, several each by a tag or a question of the bank."""
    if not interview.questions or not interview.goals:
        return False
    return len(interview.goals) == 1 or all(
        any(serves(q, goal) for q in interview.questions) for goal in interview.goals
    )


def confirmed(journal: Journal, interview: Interview) -> bool:
    """Whether the talk was confirmed in the five working days before it, after it was last agreed or moved."""
    if interview.day is None:
        return False
    earliest = journal.calendar.before(interview.day, CONFIRMING_DAYS)
    lines = [t for c in journal.attendees(interview) for t in journal.timelines[c.id] if t.day <= interview.day]
    agreed = max((t.day for t in [*lines, *interview.log] if t.what in {"accepted", "rescheduled"}), default=earliest)
    return any(t.what == "confirmed" and t.day >= max(earliest, agreed) for t in [*lines, *interview.log])


def documents(_: Journal, interview: Interview) -> bool:
    """Whether it is written down what to bring; nothing has to be brought to a call."""
    if interview.by and interview.by not in IN_PERSON:
        return True
    return any(i.label == "bring" or "resume" in i.text.casefold() for i in section(interview, "arrangements").items)


def pitch(journal: Journal, _: Interview) -> bool:
    """Whether the author's own story is written."""
    return bool(passage(journal.me.passages, "pitch").text.strip())


def section(interview: Interview, key: str) -> Passage:
    """One section of an interview."""
    return passage(interview.passages, key)


def research(interview: Interview) -> tuple[Passage, ...]:
    """What was found out before a talk."""
    return tuple(
        section(interview, key) for key in ("research", "research-person", "research-organization", "research-field")
    )


def about_organization(journal: Journal, interview: Interview) -> tuple[Passage, ...]:
    """What the files of the organizations in a talk say of them."""
    links = (
        [interview.organization] if interview.organization else [c.organization for c in journal.attendees(interview)]
    )
    places = (journal.organizations.get(link.id) for link in links if link)
    return tuple(passage(place.passages, key) for place in places if place for key in ("", "research", "reading"))


def written(interview: Interview, key: str) -> bool:
    """Whether anything stands in a section."""
    return bool(section(interview, key).text.strip())


def labelled(interview: Interview, key: str, label: str) -> bool:
    """Whether anything stands after a label."""
    return bool(section(interview, key).labelled(label).strip())


def purpose(interview: Interview) -> bool:
    """Whether it is said in words what to learn: after its label, or in plain prose under Purpose."""
    there = section(interview, "purpose")
    return bool(there.labelled("what i want to learn").strip() or any(i.text and not i.label for i in there.items)) or (
        not there.items and bool(there.text.strip())
    )


def serves(question: Item, goal: str) -> bool:
    """Whether a question serves a goal: by a tag of its name, or because its kind does."""
    return goal in question.tags or any(BY_ID[key].group in SERVES[goal] for key in known(question))
