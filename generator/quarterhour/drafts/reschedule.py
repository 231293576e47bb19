"""A word about a talk that cannot be: another time, calling it off, or an apology for having missed it."""

from quarterhour.drafts.answer import zone
from quarterhour.drafts.confirm import when
from quarterhour.drafts.letter import Kind, Letter, Occasion, Variant, spoken_day
from quarterhour.model import standing, state
from quarterhour.model.interview import Interview
from quarterhour.model.record import Link, Origin, When
from quarterhour.model.unfiled import unfiled

SUBJECTS = {
    "other-time": "Another time for our talk",
    "apology": "I missed our talk",
}


def reschedule(occasion: Occasion) -> Letter | None:
    """An apology for the last talk where it was missed and nothing was said since, else another time for the next."""
    journal, contact, today, variant = occasion
    lost = missed(occasion)
    plan = standing.next_talk(journal, contact.id, today)
    if lost and variant in {"", "apology"}:
        return letter(occasion, "apology", lost)
    if plan and plan.when and variant != "apology":
        return letter(occasion, variant or "other-time", plan)
    return None


def missed(occasion: Occasion) -> Interview | None:
    """The last talk that I missed."""
    theirs = occasion.journal.interviews_with.get(occasion.contact.id, ())
    found = [i for i in theirs if state.talk_state(occasion.journal, i, occasion.today) == "missed" and i.when]
    return found[-1] if found else without_a_file(occasion)


def without_a_file(occasion: Occasion) -> Interview | None:
    """The last talk that I missed, where only a line of their own log tells of it."""
    contact = occasion.contact
    told = unfiled(occasion.journal, contact.id, occasion.today)
    if told is None or told.outcome != "missed":
        return None
    link = Link(contact.name, contact.id)
    return Interview(id="", origin=Origin(told.line.path), attendees=(link,), when=When(told.day))


def letter(occasion: Occasion, variant: str, talk: Interview) -> Letter:
    """The message about one talk."""
    journal, contact, today, _ = occasion
    day = spoken_day(talk.when.day, today) if talk.when else ""
    return Letter(
        variant=variant,
        subject=SUBJECTS.get(variant) or f"Our talk on {day}",
        facts={
            "when": when(journal, talk, contact.timezone, today),
            "day": day,
            "minutes": str(talk.minutes),
            "zone": zone(journal, contact, talk),
            "reach": f"My number is {journal.me.phone}." if journal.me.phone else "",
        },
        why=f"You missed the talk on {day}: say so, once and plainly."
        if variant == "apology"
        else f"The talk is set for {day}.",
        interview=talk.id,
    )


RESCHEDULE = Kind(
    name="reschedule",
    about="A word about a talk that cannot be.",
    letter=reschedule,
    variants=(
        Variant("other-time", "when a talk is arranged: you cannot make it", 110),
        Variant("cancel", "only when you ask for it: you call a talk off", 80),
        Variant("apology", "when you missed a talk", 110),
    ),
    fields={
        "when": "the day and time of the talk, on their clock and on yours",
        "day": "the day of the talk",
        "minutes": "how many minutes it was to take",
        "zone": "whose clock the times are told on",
        "reach": "your number",
    },
)
