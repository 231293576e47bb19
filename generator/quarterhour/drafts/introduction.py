"""A request to be introduced: to somebody they named, with lines to forward, or to somebody they may know."""

from quarterhour.drafts.ask import exploring
from quarterhour.drafts.introduced import short_name, waiting_for
from quarterhour.drafts.letter import Kind, Letter, Occasion, Variant, first_that_fits
from quarterhour.drafts.purpose import gain

ANYBODY = "somebody who [[does which work]]"


def introduction(occasion: Occasion) -> Letter:
    """A request to somebody you know, easy to refuse."""
    journal, contact, today, _ = occasion
    person = waiting_for(journal, contact.id, today) if occasion.variant != "friend" else ""
    variant = occasion.variant or ("connector" if person else "friend")
    number = f", {journal.me.phone}" if journal.me.phone else ""
    return Letter(
        variant=variant,
        subject=first_that_fits(f"A word to {person}?", f"About {person}", "A word to somebody?")
        if person
        else "Do you know somebody?",
        facts={
            "person": person or ("[[whom you would like to meet]]" if variant == "connector" else ANYBODY),
            "short": short_name(person) or "[[their name]]",
            "exploring": exploring(journal, None),
            "gain": gain(journal, contact, None),
            "contact": f"{journal.me.name or '[[your name]]'}{number}",
        },
        why=f"{contact.first} named {short_name(person)}, whom you have not written to: here are lines to forward."
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
        "short": "their name alone",
        "exploring": "what you are looking into",
        "gain": "what you would like to learn",
        "contact": "your name and number",
    },
)
