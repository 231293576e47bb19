"""Whatever is listed can be closed, and stays closed that day; what comes up then follows from what was closed."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generated import JOURNALS, TODAY
from journals import write_journal
from quarterhour import followups, store
from quarterhour.followups import RULES
from quarterhour.followups.listing import name_of
from quarterhour.model.reminder import DECIDE, DUE, OVERDUE, Reminder

MET = frozenset({"thanks", "letter", "debrief", "reconnect", "choose-rhythm", "close-the-loop", "milestone", "opening"})
FELL_THROUGH = frozenset({"apologize", "offer-again"})
NO_TALK_AHEAD = frozenset(
    {"answer", "ask-later", "check-in", "first-step", "not-reached", "second-try", "use-referral"}
)
FOLLOWERS: dict[str, frozenset[str]] = {
    # thanks say that a talk took place, and are the last thing but one about it
    "thanks": frozenset({"debrief", "choose-rhythm"}),
    "letter": frozenset({"debrief", "choose-rhythm"}),
    "reconnect": frozenset({"debrief", "choose-rhythm"}),
    "thank-for-answer": frozenset({"debrief", "choose-rhythm"}),
    "debrief": frozenset({"choose-rhythm"}),
    # whatever came of a talk, something begins with it
    "what-happened": MET | FELL_THROUGH | NO_TALK_AHEAD,
}


def listed(root: Path, today: date) -> list[Reminder]:
    """What is due on a day, or long past it."""
    return [r for r in followups.run(store.load(root)[0], today) if r.state in {OVERDUE, DUE, DECIDE}]


def close(root: Path, reminder: Reminder, today: date, outcome: str) -> None:
    """Make the change that closes a reminder, as its `closing` says it."""
    path, closing = root / reminder.closing.path, reminder.closing
    text = path.read_text(encoding="utf-8")
    if closing.box:
        text = store.tick(text, closing.box, today)
    else:
        text = store.append_log(text, f"{today} {closing.words or outcome}")
    path.write_text(text, encoding="utf-8")


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(JOURNALS, TODAY, st.sampled_from(("cancelled", "no-show", "missed", "talked")))
def test_closing_what_is_listed_leaves_none_of_it_due_that_day(text: str, today: date, outcome: str) -> None:
    with TemporaryDirectory() as folder:
        root = write_journal(Path(folder), text)
        before = listed(root, today)
        for reminder in sorted(before, key=lambda r: -r.closing.box):
            close(root, reminder, today, outcome)
        after = listed(root, today)
        assert {r.id for r in after}.isdisjoint(r.id for r in before)
        expected = {follower for r in before for follower in FOLLOWERS.get(r.rule, ())}
        assert {r.rule for r in after} <= expected


def test_the_followers_are_rules() -> None:
    names = {name_of(rule) for rule in RULES}
    assert {*FOLLOWERS, *(rule for found in FOLLOWERS.values() for rule in found)} <= names
