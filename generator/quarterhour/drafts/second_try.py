"""A second and last try: light, simpler than the first, and easy to leave unanswered."""

from quarterhour.drafts.letter import LETTER, Kind, Letter, Occasion, Variant, spoken_day
from quarterhour.model import state
from quarterhour.model.timeline import MINE, THEIRS


def second_try(occasion: Occasion) -> Letter | None:
    """A second message to someone who has not answered the first; nothing where they have."""
    journal, contact, today, _ = occasion
    lines = state.lines(journal, contact.id, today)
    back = max((place for place, t in enumerate(lines) if t.what == "bounced"), default=-1)
    asking = {"asked"} if back < 0 else {"asked", "wrote"}
    lines = lines[back + 1 :]
    asks = [t for t in lines if t.who == MINE and t.what in asking]
    if not asks or any(t.who == THEIRS and t.day >= asks[-1].day for t in lines):
        return None
    day = spoken_day(asks[-1].day, today)
    call = " You have their number: a call is often answered." if contact.phone else ""
    return Letter(
        variant="last",
        subject="One small question instead",
        facts={"day": day, "before": f"I sent you a letter on {day}" if asks[-1].by == LETTER else f"I wrote on {day}"},
        why=f"You asked on {day} and heard nothing; this is the last try.{call}",
    )


SECOND_TRY = Kind(
    name="second-try",
    about="A second and last try, when nobody answered the first.",
    letter=second_try,
    variants=(Variant("last", "always", 70),),
    fields={"day": "the day of your first message", "before": "that you wrote, and when"},
)
