"""A word to whoever you were led to."""

from collections.abc import Iterator, Sequence
from datetime import date

from quarterhour.followups.boxes import slug
from quarterhour.followups.events import either
from quarterhour.followups.introductions import Introduction, noted
from quarterhour.followups.words import command, spoken_name
from quarterhour.model import standing, state
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Closing, Duty, Why
from quarterhour.model.wording import listed, medium_day

STRANGERS = frozenset({"identified", "unresponsive", "declined", "dormant"})


def use_referral(journal: Journal, today: date) -> Iterator[Duty]:
    """Write within two working days to whoever you were led to, and name first who led you there if you may."""
    found: dict[str, list[Introduction]] = {}
    for introduction in noted(journal):
        if introduction.giver and introduction.day and introduction.day <= today and may_be_used(journal, introduction):
            found.setdefault(introduction.who, []).append(introduction)
    for who, given in found.items():
        if who in journal.contacts:
            yield from known(journal, journal.contacts[who], given, today)
        elif who and who not in journal.unreadable and not given[0].person.id:
            yield stranger(journal, given)


def may_be_used(journal: Journal, introduction: Introduction) -> bool:
    """Whether an introduction holds: whoever gave it did not ask to be left alone, or allowed to use their name."""
    return introduction.giver not in journal.stops or introduction.may_use_name


def known(journal: Journal, contact: Contact, given: Sequence[Introduction], today: date) -> Iterator[Duty]:
    """What is owed about someone who has a file and whom nothing was said to since."""
    day = min(i.day or today for i in given)
    lines = state.lines(journal, contact.id, today)
    talks = journal.interviews_with.get(contact.id, ())
    coming = any(standing.is_coming(journal, talk, today) for talk in talks)
    if (
        coming
        or any(either(t) and t.day >= day for t in lines)
        or standing.relationship(journal, contact, today) not in STRANGERS
    ):
        return
    yield Duty(
        contact=contact.id,
        due=journal.calendar.after(day, 2),
        action=f"Write to {contact.name}, {naming(journal, given)}",
        why=tuple(reason(journal, i) for i in given),
        closing=Closing(contact.origin.path, "asked by email"),
        next=command("draft", "ask", contact.id),
        draft="ask",
        since=day,
        interview=given[0].interview,
    )


def naming(journal: Journal, given: Sequence[Introduction]) -> str:
    """Whom to name first of those who led there, and whom not, because they asked for it."""
    silent = dict.fromkeys(i.giver for i in given if i.unnamed)
    named = [giver for giver in dict.fromkeys(i.giver for i in given) if giver not in silent]
    left_out = listed((spoken_name(journal, giver) for giver in silent), "or")
    if not named:
        return f"without naming {left_out}"
    allowed = {i.giver for i in given if i.may_use_name or i.by_them}
    first = listed(spoken_name(journal, giver) for giver in named if giver in allowed)
    unsure = listed((spoken_name(journal, giver) for giver in named if giver not in allowed), "or")
    if first:
        return f"and name {first} first" + (f", but not {left_out}" if silent else "")
    ask = f"but ask {unsure} first whether you may say who led you there"
    return ask + (f"; do not name {left_out}" if silent else "")


def stranger(journal: Journal, given: Sequence[Introduction]) -> Duty:
    """What is owed about someone who has no file yet."""
    first, name = given[0], given[0].person.text
    key = slug(name) or "somebody"
    day = min(i.day for i in given if i.day)
    return Duty(
        contact=first.giver,
        due=journal.calendar.after(day, 2),
        action=f"Write to {name}, {naming(journal, given)}: make a file for them",
        why=tuple(reason(journal, i) for i in given),
        closing=Closing(journal.contacts[first.giver].origin.path, f"let go use-referral/{key}")
        if first.giver in journal.contacts
        else Closing(first.path),
        next=command("add", name, "--via", first.giver, *(("--email", first.email) if first.email else ())),
        key=key,
        since=day,
        interview=first.interview,
    )


def reason(journal: Journal, introduction: Introduction) -> Why:
    """Who named them, and when."""
    day = introduction.day
    told = f"{spoken_name(journal, introduction.giver)} named them" + (f" on {medium_day(day)}" if day else "")
    return Why(told, "AJC", day, introduction.path, introduction.line)
