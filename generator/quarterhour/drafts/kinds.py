"""The kinds of message that can be written, and those that a list of reminders asks for."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import PurePosixPath
from types import MappingProxyType

from quarterhour.drafts import text
from quarterhour.drafts.answer import ANSWER
from quarterhour.drafts.ask import ASK
from quarterhour.drafts.check_in import CHECK_IN
from quarterhour.drafts.confirm import CONFIRM
from quarterhour.drafts.introduction import INTRODUCTION
from quarterhour.drafts.letter import COMMON, Kind, Occasion, compose
from quarterhour.drafts.opening import OPENING
from quarterhour.drafts.remind import REMIND
from quarterhour.drafts.reschedule import RESCHEDULE
from quarterhour.drafts.second_try import SECOND_TRY
from quarterhour.drafts.thank_you import THANKS
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem
from quarterhour.model.reminder import Reminder
from quarterhour.model.wording import listed

ALL: tuple[Kind, ...] = (
    THANKS,
    CHECK_IN,
    ASK,
    SECOND_TRY,
    ANSWER,
    CONFIRM,
    RESCHEDULE,
    INTRODUCTION,
    REMIND,
    OPENING,
)
KINDS = tuple(kind.name for kind in ALL)
OWN: Mapping[str, str] = MappingProxyType({})


def variants(kind: str) -> tuple[str, ...]:
    """The names of the variants of a kind."""
    return tuple(variant.name for found in ALL if found.name == kind for variant in found.variants)


def write(
    kind: str, journal: Journal, contact_id: str, today: date, variant: str = "", own: Mapping[str, str] = OWN
) -> Draft | None:
    """A message of a kind to someone, or nothing where there is nothing to write or they asked not to be contacted.

    `own` holds the author's own templates by name (`thanks-email`); one that is wrong is passed over.
    """
    found = next((k for k in ALL if k.name == kind), None)
    contact = journal.contacts.get(contact_id)
    if found is None or contact is None or contact_id in journal.stops or variant not in ("", *variants(kind)):
        return None
    occasion = Occasion(journal, contact, today, variant)
    letter = found.letter(occasion)
    if letter is None:
        return None
    name = f"{kind}-{letter.variant}"
    theirs = own.get(name, "")
    use = theirs if theirs and not text.wrong(name, theirs, fields(found)) else text.template(name)
    return compose(found, occasion, letter, {name: use})


def thanks(journal: Journal, contact_id: str, today: date) -> Draft | None:
    """A note of thanks for the newest talk not yet thanked for, else for the last one."""
    return write("thanks", journal, contact_id, today)


def run(
    journal: Journal, reminders: Iterable[Reminder], today: date, own: Mapping[str, str] = OWN
) -> tuple[Draft, ...]:
    """A draft for each reminder that a message would close, one of a kind to each person."""
    wanted = dict.fromkeys((reminder.draft, reminder.contact) for reminder in reminders if reminder.draft)
    drafts = (write(kind, journal, contact, today, own=own) for kind, contact in wanted)
    return tuple(draft for draft in drafts if draft)


def fields(kind: Kind) -> frozenset[str]:
    """The names that a template of a kind may use."""
    return frozenset({*COMMON, *kind.fields})


def wrong(path: str, words: str) -> Problem | None:
    """What is wrong with an author's own template: it belongs to no draft, or uses what it may not."""
    name = PurePosixPath(path).stem
    found = next((k for k in ALL if name in {f"{k.name}-{v.name}" for v in k.variants}), None)
    if found is None:
        guess = next((k for k in ALL if name.startswith(k.name)), None)
        fix = (
            f"call it {listed((f'{guess.name}-{v.name}.txt' for v in guess.variants), 'or')}"
            if guess
            else ("call it by a kind and a variant: thanks-email.txt")
        )
        return Problem(path, 1, 1, text.BAD, f'there is no draft "{name}"', fix)
    return text.wrong(path, words, fields(found))
