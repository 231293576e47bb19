"""After a talk: what to write down while it is fresh, with what stands there already."""

from datetime import date

from quarterhour.model import state
from quarterhour.model.body import OPEN, Item, passage
from quarterhour.model.guide import Section
from quarterhour.model.interview import RATED, Interview
from quarterhour.model.journal import Journal
from quarterhour.model.prose import plain
from quarterhour.model.wording import count, medium_day
from quarterhour.prep.asked import answered
from quarterhour.prep.purpose import purpose
from quarterhour.prep.words import labelled, learned, named, notes, said

FITS = {
    -2: "not for you at all",
    -1: "rather not for you",
    0: "neither for you nor against you",
    1: "rather for you",
    2: "very much for you",
}
SELF = ("went well", "do differently", "quality")
TOLD = frozenset({*SELF, "fit"})


def wanted(journal: Journal, interview: Interview, today: date) -> Section:
    """What you wanted from the talk, to hold against what you learned."""
    return Section("What you wanted", purpose(journal, interview, today).lines, key="wanted")


def heard(journal: Journal, interview: Interview, _: date) -> Section:
    """What you learned."""
    shown = tuple(learned(journal, item) for item in interview.learned if item.text and not item.private)
    private = sum(item.private for item in interview.learned)
    kept = (f"{count(private, 'more line')} {'is' if private == 1 else 'are'} private.",) if private else ()
    empty = "Nothing yet. Under Learned, a line for each thing, with #advice where it is advice to try."
    return Section("What you learned", (*shown, *kept), empty, "learned")


def answers(_: Journal, interview: Interview, __: date) -> Section:
    """The questions that were planned, and which of them were answered."""
    asked = tuple(plain(q.text) for q in interview.questions if answered(q) and q.text)
    left = [plain(q.text) for q in interview.questions if not answered(q) and q.text]
    lines = [f"Answered: {words}" for words in asked]
    lines += [f"Not ticked: {words}" for words in left]
    if left:
        lines.append("Tick what was answered, and write the answer below it: then it is not asked again.")
    return Section("Your questions", tuple(lines), key="answered")


def promised(journal: Journal, interview: Interview, _: date) -> Section:
    """What was promised, by you and by them."""
    lines = (promise(journal, interview, item) for item in interview.promises if item.text)
    empty = "Nothing yet. Under Promises, a box for each: - [ ] what you do (by Friday), - [ ] Name: what they do."
    return Section("What was promised", tuple(lines), empty, "promised")


def promise(journal: Journal, interview: Interview, item: Item) -> str:
    """One promise: whose, what, by when, and whether it is kept."""
    who = "You promised" if item.owner is None else f"{named(journal, item.owner)} promised"
    due = f" by {medium_day(item.due)}" if item.due else ""
    undated = item.box == OPEN and not item.due and item.mine and interview.day
    state = "" if item.box == OPEN else " Done." if item.box == "done" else " Dropped."
    return f"{who}{due}: {said(journal, item.text)}{state}{' Put its day beside it.' if undated else ''}"


def whom_next(journal: Journal, interview: Interview, _: date) -> Section:
    """Whom they named."""
    lines = []
    for referral in interview.referrals:
        place = f", {referral.organization}" if referral.organization else ""
        words = f": {said(journal, referral.text)}" if referral.text else "."
        may = " You may use their name." if referral.may_use_name and "name" not in referral.text.casefold() else ""
        lines.append(f"{named(journal, referral.person)}{place}{words}{may}")
    empty = "Nobody yet. Under Referrals, a line for each: - Name; where they work: what was said."
    return Section("Whom to talk with next", tuple(lines), empty, "whom-next")


def fit(journal: Journal, interview: Interview, _: date) -> Section:
    """How the work would suit you, after this talk."""
    lines = []
    if interview.fit is not None:
        what = interview.path or "This work"
        lines.append(f"{what[0].upper()}{what[1:]}: {interview.fit:+d} of 2, {FITS[interview.fit]}.")
    if words := RATED.sub("", passage(interview.passages, "debrief").labelled("fit")):
        lines.append(said(journal, words))
    empty = "Not said yet. Under Debrief, a line: - Fit: a number from -2 to 2, and why."
    return Section("Would this work suit you", tuple(lines), empty, "fit")


def differently(journal: Journal, interview: Interview, _: date) -> Section:
    """What went well, what to do differently, and what else was written in the debrief."""
    found = passage(interview.passages, "debrief")
    lines = [labelled(journal, item) for item in found.items if item.label in SELF and item.text]
    lines += notes(journal, found, TOLD)
    empty = 'Nothing yet. Under Debrief, two lines: "Went well: …" and "Do differently: …".'
    return Section("What to do differently", tuple(lines), empty, "differently")


def asked_for(_: Journal, interview: Interview, __: date) -> Section:
    """What they asked you to send."""
    lines = ("They asked for your resume: send it with your thanks.",) if interview.asked_for_resume else ()
    return Section("They asked for", lines, key="asked-for")


def happened(journal: Journal, interview: Interview, today: date) -> Section:
    """What to write where a talk is past of which nothing is written."""
    if state.talk_state(journal, interview, today) != state.UNKNOWN:
        return Section("What happened", (), key="happened")
    lines = (
        "Nothing is written of this talk. If you talked, write down what follows.",
        "If you did not, say so in a line of its Log: cancelled, no-show (they did not come) or missed (you did not).",
    )
    return Section("What happened", lines, key="happened")


def missing(interview: Interview) -> tuple[str, ...]:
    """What of the debrief is not written yet, in a word or two each."""
    debrief = passage(interview.passages, "debrief")
    parts = {
        "what you learned": interview.learned,
        "what was promised": interview.promises,
        "whom to talk with next": interview.referrals,
        "how the work suits you": interview.fit is not None or debrief.labelled("fit"),
        "what to do differently": debrief.text.strip(),
    }
    return tuple(words for words, there in parts.items() if not there)
