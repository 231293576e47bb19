"""A gentle reminder of what they offered to do: once, made easy, and easy to let go."""

from datetime import date

from quarterhour.drafts.ahead import A_THING
from quarterhour.drafts.deeds import deed
from quarterhour.drafts.letter import Kind, Letter, Occasion, Variant, spoken_day, talk_day
from quarterhour.drafts.notes import inner, is_shareable, said
from quarterhour.drafts.pronouns import addressed
from quarterhour.drafts.quoting import is_kind
from quarterhour.model import state
from quarterhour.model.body import OPEN, Item
from quarterhour.model.interview import Interview


def remind(occasion: Occasion) -> Letter | None:
    """A reminder of the oldest promise of theirs that is open; nothing where there is none."""
    found = open_promises(occasion)
    if not found:
        return None
    item, talk = min(found, key=lambda pair: pair[0].due or (pair[1].day if pair[1] else None) or date.max)
    own = state.local_day(occasion.journal, talk) if talk else None
    day = talk_day(occasion.journal, talk, occasion.contact, own) if own else None
    words = offered(occasion, item)
    return Letter(
        variant="promise",
        subject="What you kindly offered",
        facts={"recalled": recalled(words, spoken_day(day, occasion.today) if day else "")},
        why="One reminder is enough. If it has come, tick its box instead.",
        interview=talk.id if talk else "",
    )


def open_promises(occasion: Occasion) -> list[tuple[Item, Interview | None]]:
    """What they promised and has not come, each with the talk it was said in."""
    journal, contact = occasion.journal, occasion.contact
    found: list[tuple[Item, Interview | None]] = [(item, None) for item in contact.promises]
    for talk in journal.interviews_with.get(contact.id, ()):
        if not talk.private:
            found += [(item, talk) for item in talk.promises if item.owner and item.owner.id == contact.id]
    return [(item, talk) for item, talk in found if item.owner and item.box == OPEN and is_shareable(item)]


def offered(occasion: Occasion, item: Item) -> str:
    """What they offered, `to look` or a thing; a blank where it cannot be said to them."""
    text = said(occasion.journal, item.text)
    words = inner(occasion.journal, addressed(deed(text) or text, occasion.contact))
    if not is_kind(words) or not (deed(words) or A_THING.match(words)):
        return "to [[what they offered]]"
    return f"to {words}" if deed(words) else words


def recalled(words: str, day: str) -> str:
    """What they offered, and when, as a sentence."""
    lead = f"When we talked on {day}, you kindly offered" if day else "You kindly offered"
    return f"{lead} {words}."


REMIND = Kind(
    name="remind",
    about="A gentle reminder of what they offered to do.",
    letter=remind,
    variants=(Variant("promise", "always", 85),),
    fields={"recalled": "what they offered, and when"},
)
