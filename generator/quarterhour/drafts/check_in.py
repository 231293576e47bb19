"""A word now and then: all there is to tell them in one message, or simply hello."""

from collections.abc import Sequence
from datetime import date

from quarterhour.drafts.letter import Kind, Letter, Occasion, Variant, spoken_day, talk_day
from quarterhour.drafts.news import THANKS, News, article_facts, news
from quarterhour.drafts.notes import quoted, subject
from quarterhour.drafts.quoting import is_tagged, quotable
from quarterhour.drafts.told import OWN, whose
from quarterhour.model import standing, state
from quarterhour.model.calendar import months
from quarterhour.model.state import Talk
from quarterhour.model.wording import MONTHS, NUMBERS, listed

SUBJECTS = {
    "congratulations": "Congratulations",
    "milestone": "News, and thank you",
    "introduction": "How your introduction went",
    "advice": "What came of your advice",
    "article": "Something for you to read",
    "together": "News, and a thank you",
    "reconnect": "A word after a long time",
    "monthly": "A short update",
    "hello": "A short hello",
}
WHAT = {
    "congratulations": "their news",
    "milestone": "your news",
    "introduction": "what became of their introduction",
    "advice": "what came of their advice",
    "article": "something to read",
}
BLANKS = {
    "congratulations": {"congratulations": "Congratulations on [[what you heard]]: I am very glad for you."},
    "milestone": {"milestone": "I have news. [[What you have reached]].", "part": "[[what they did for it]]."},
    "introduction": {"introductions": "I talked with [[whom they led you to]] on [[which day]].",
                     "outcome": "[[what came of it, in a sentence]]", "thanks": THANKS[False]},
    "advice": {"advice": "You advised me to [[what they advised]]. I did.",
               "outcome": "[[what came of it, in a sentence]]"},
    "article": article_facts("[[its title]]", "[[its address]]", ""),
}  # fmt: skip
SPARE = ("remembered", "article", "met")


def check_in(occasion: Occasion) -> Letter | None:
    """A check-in with someone you know: with what there is to tell them, all of it in one message."""
    found = [*news(occasion)]
    held = state.held(occasion.journal, occasion.contact.id, occasion.today)
    if not held and not found and not occasion.variant:
        return None
    variant, why = choice(occasion, found, held)
    facts = {"met": met(occasion, held), "remembered": remembered(occasion, held), "lately": lately(occasion)}
    interview = held[-1].interview.id if held and held[-1].interview else ""
    return Letter(
        variant=variant,
        subject=SUBJECTS[variant],
        facts={**facts, **BLANKS.get(variant, {}), **told(variant, found), **owed(occasion, held)},
        why=why,
        spare=SPARE,
        interview=next((n.interview for n in found if n.interview), interview),
    )


def choice(occasion: Occasion, found: Sequence[News], held: Sequence[Talk]) -> tuple[str, str]:
    """The variant that was asked for or suits best, and why."""
    fitting = {n.variant: n.why for n in found}
    if occasion.variant:
        return occasion.variant, fitting.get(occasion.variant, "You asked for this one.")
    worth = [n for n in found if n.variant != "article"]
    if len(found) > 1 and worth:
        return "together", f"One message says it all: {listed(WHAT[n.variant] for n in found)}."
    return (worth[0].variant, worth[0].why) if worth else without_news(occasion, found, held)


def without_news(occasion: Occasion, found: Sequence[News], held: Sequence[Talk]) -> tuple[str, str]:
    """The variant for whom there is nothing to tell, though perhaps something to read."""
    last = standing.last_touch(occasion.journal, occasion.contact.id, occasion.today)
    if last and is_silent(occasion, last):
        return "reconnect", f"The last word was in {month(last, occasion.today)}: answer in the old thread if you can."
    if found:
        return found[0].variant, found[0].why
    if standing.cadence_of(occasion.journal, occasion.contact, occasion.today) == 1:
        return "monthly", "You keep in touch every month: a short update."
    day = held[-1].day or occasion.today
    return "hello", f"You last talked in {month(day, occasion.today)}: a few lines keep you in touch."


def is_silent(occasion: Occasion, last: date) -> bool:
    """Whether the last word is so long ago that they may have forgotten."""
    return months(last, occasion.journal.playbook(occasion.today).reconnect_months) <= occasion.today


def month(day: date, today: date) -> str:
    """`August`, with its year where that is another one."""
    return MONTHS[day.month - 1] + ("" if day.year == today.year else f" {day.year}")


def told(variant: str, found: Sequence[News]) -> dict[str, str]:
    """The facts of what there is to tell: each in a paragraph where it is told together."""
    if variant == "together":
        return {**{n.variant: n.told for n in found}, "outcome": ""}
    if variant == "reconnect":
        return {"article": next((n.told for n in found if n.variant == "article"), "")}
    return next((n.facts for n in found if n.variant == variant), {})


def met(occasion: Occasion, held: Sequence[Talk]) -> str:
    """When we talked and about what, so that they know who writes."""
    if not held or not held[-1].day:
        return ""
    about = subject(occasion.journal, held[-1].interview)
    day = talk_day(occasion.journal, held[-1].interview, occasion.contact, held[-1].day)
    return f"We talked on {spoken_day(day, occasion.today)}{f' about {about}' if about else ''}."


def owed(occasion: Occasion, held: Sequence[Talk]) -> dict[str, str]:
    """Thanks that were never sent, for whoever is written to after a long time."""
    journal, contact, today, _ = occasion
    open_ones = held and not standing.thanks_settled(journal, held[-1], contact.id, today)
    return {"owed": "I never thanked you for your time, and do so now." if open_ones else ""}


def remembered(occasion: Occasion, held: Sequence[Talk]) -> str:
    """The last thing learned from someone, from the notes."""
    for interview in (talk.interview for talk in held[::-1] if talk.interview and not talk.interview.private):
        people = occasion.journal.attendees(interview)
        found = [(whose(interview, item, occasion.contact.id), item) for item in interview.learned]
        for theirs, item in sorted(found, key=lambda each: (each[0] != OWN, not is_tagged(each[1]))):
            if theirs and (words := quotable(occasion.journal, item, people)):
                heard = "what you told me" if theirs == OWN else "something from our conversation"
                return f"I still think of {heard}: {quoted(words)}"
    return ""


def lately(occasion: Occasion) -> str:
    """How many others I have talked with since we last wrote."""
    journal, contact, today, _ = occasion
    last = standing.last_touch(journal, contact.id, today) or today
    others = {p for t in state.talks(journal, today) if t.state == state.HELD and t.day and last < t.day <= today
              for p in t.people if p != contact.id}  # fmt: skip
    if not others:
        return ""
    number = NUMBERS[len(others)] if len(others) < len(NUMBERS) else str(len(others))
    return f"Since then I have talked with {number} more {'person' if len(others) == 1 else 'people'}."


CHECK_IN = Kind(
    name="check-in",
    about="A word now and then: what there is to tell, or hello.",
    letter=check_in,
    variants=(
        Variant("hello", "when there is nothing to tell", 80),
        Variant("article", "when you put something aside for them under Reading", 70),
        Variant("advice", "when you ticked advice of theirs and have not told them", 120),
        Variant("milestone", "when your own log says decided, offered, landed or graduated, and they helped", 110),
        Variant("congratulations", "when you noted news of theirs", 50),
        Variant("introduction", "when somebody whom they led you to was written to, answered or met", 70),
        Variant("together", "when there is more than one of these: all in one message", 190),
        Variant("monthly", "when you keep in touch with them every month and there is nothing else", 110),
        Variant("reconnect", "when the last word is a year ago, or as long as your playbook says", 120),
    ),
    fields={
        "met": "when you talked, and about what",
        "remembered": "the last thing that you learned from them",
        "congratulations": "what you say to their news",
        "milestone": "your own news",
        "part": "their part in it",
        "introductions": "what became of whom they led you to",
        "thanks": "thanks for the introduction",
        "introduction": "the same with thanks, where it is told together with other news",
        "advice": "what they advised, and that you did it",
        "outcome": "what came of it",
        "article": "what you read",
        "because": "why it made you think of them",
        "link": "where it is",
        "lately": "how many others you talked with since",
        "owed": "thanks that were never sent",
    },
)
