"""A request to be introduced: to somebody they named, with lines to forward, or to somebody they may know."""

from quarterhour.drafts.ask import exploring, gain
from quarterhour.drafts.introduced import waiting_for
from quarterhour.drafts.letter import Kind, Letter, Occasion, Variant

ANYBODY = "somebody who [[does which work]]"


def introduction(occasion: Occasion) -> Letter:
    """A request to somebody you know, easy to refuse."""
    journal, contact, today, _ = occasion
    person = waiting_for(journal, contact.id, today)
    variant = occasion.variant or ("connector" if person else "friend")
    number = f", {journal.me.phone}" if journal.me.phone else ""
    return Letter(
        variant=variant,
        subject=f"A word to {person}?" if person else "Do you know somebody?",
        facts={
            "person": person or ("[[whom you would like to meet]]" if variant == "connector" else ANYBODY),
            "exploring": exploring(journal, None),
            "gain": gain(occasion, None),
            "contact": f"{journal.me.name or '[[your name]]'}{number}",
        },
        why=f"{contact.first} named {person}, whom you have not written to: here are lines to forward."
        if person
        else f"{contact.first} may know somebody: say whom you would like to meet, and make it easy to say no.",
    )


INTRODUCTION = Kind(
    name="introduction",
    about="A request to be introduced to somebody.",
    letter=introduction,
    variants=(
        Variant("connector", "when they named somebody whom you have not written to: with lines to forward", 150),
        Variant("friend", "when they may know somebody", 110),
    ),
    fields={
        "person": "whom you would like to meet",
        "exploring": "what you are looking into",
        "gain": "what you would like to learn",
        "contact": "your name and number",
    },
)
