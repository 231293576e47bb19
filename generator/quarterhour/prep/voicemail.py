"""What to say to a machine: at most sixty words, your number twice, and when you will call again."""

from datetime import date

from quarterhour.model.called import spelled
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.wording import MONTHS, WEEKDAYS
from quarterhour.prep.person import led_by

NAME = 3
NUMBER = 5


def voicemail(journal: Journal, contact: Contact, again: date) -> tuple[str, ...]:
    """The message in sentences; what is too long for it is cut."""
    tie = first(led_by(journal, contact).partition(",")[0], NAME)
    mine = first(journal.me.name, NAME) or "[[your name]]"
    letters = f", {spelled(mine)}" if spelled(mine) else ""
    number = first(journal.me.phone, NUMBER) or "[[your number]]"
    parts = (
        f"Say: Hello {first(contact.first, NAME)}, this is {mine}{letters}.",
        f"{tie} suggested you." if tie else "",
        "I hope to learn about your work, and am not asking for a job." if tie else "I hope to learn about your work.",
        f"My number is {number}; once more: {number}.",
        f"I will call again on {WEEKDAYS[again.weekday()]} {again.day} {MONTHS[again.month - 1]}. Thank you.",
    )
    return tuple(part for part in parts if part)


def first(text: str, words: int) -> str:
    """The first few words of a text, each of a length that can be said."""
    return " ".join(word[:20] for word in text.split()[:words])
