"""A question about an opening where they work: how they see it, and no favour."""

import re

from quarterhour.drafts.letter import Kind, Letter, Occasion, Variant
from quarterhour.drafts.notes import said
from quarterhour.model.body import DONE, DROPPED
from quarterhour.model.organization import Organization

DATED = re.compile(r"^\d{4}-\d{2}-\d{2}\s+")


def opening(occasion: Occasion) -> Letter | None:
    """A question about the first opening there; nothing where it is not known where they work."""
    place = occasion.journal.workplace(occasion.contact)
    title = first_open(occasion, place) if place else ""
    if place is None:
        return None
    return Letter(
        variant="view",
        subject="How do you see it?",
        facts={"place": said(occasion.journal, place.name) or "[[where]]", "opening": title or "[[which]]"},
        why=f"You know {occasion.contact.first} there: ask how they see it, and for no favour.",
    )


def first_open(occasion: Occasion, place: Organization) -> str:
    """What the first opening that is still open is called."""
    found = (DATED.sub("", item.text) for item in place.openings if item.box not in {DONE, DROPPED})
    return next((title for words in found if (title := said(occasion.journal, words))), "")


OPENING = Kind(
    name="opening",
    about="A question about an opening where they work.",
    letter=opening,
    variants=(Variant("view", "always", 110),),
    fields={"place": "where they work", "opening": "what the opening is called"},
)
