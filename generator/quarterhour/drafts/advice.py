"""Advice as a sentence to whoever gave it: what they advised, and what became of it."""

from datetime import date
from typing import NamedTuple

from quarterhour.drafts.deeds import deed, refrained
from quarterhour.drafts.letter import spoken_day
from quarterhour.drafts.notes import inner, said
from quarterhour.drafts.pronouns import of_me, to_them
from quarterhour.drafts.quoting import is_kind
from quarterhour.model.body import Item
from quarterhour.model.contact import Contact
from quarterhour.model.journal import Journal
from quarterhour.model.prose import lesson

ANY = "[[what they advised]]"


class Advice(NamedTuple):
    """What somebody advised: `to read the book`, or `never to apply cold`, which is to refrain."""

    words: str
    refrain: bool = False

    def done(self, day: date | None, today: date, you: str = "You") -> str:
        """That it was followed."""
        if self.refrain:
            return f"{you} advised me {self.words}, and I {'have' if self.words.startswith('never') else 'did'} not."
        return f"{you} advised me {self.words}. I did{f', on {spoken_day(day, today)}' if day else ''}."


UNSAID = Advice(f"to {ANY}")


def advised(journal: Journal, contact: Contact, item: Item) -> Advice | None:
    """What an item says that somebody advised; a blank where it names nothing to do, nothing where it is unkind."""
    words = said(journal, lesson(item))
    if not words or not is_kind(words):
        return None
    phrase = to_them(of_me(refrained(words) or deed(words)), contact)
    if phrase and refrained(words):
        return Advice(phrase, refrain=True)
    if phrase:
        return Advice(f"to {inner(journal, phrase)}")
    told = to_them(words, contact)
    return Advice(f"to {ANY[:-2]}: {inner(journal, told)}]]") if told and not deed(words) else None
