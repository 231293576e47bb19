"""The due list as a whole: what still stands, put off, let go of, in which order, under which names."""

from datetime import date
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from generated import JOURNALS, TODAY
from journals import journal_from
from quarterhour import followups
from quarterhour.followups import RULES
from quarterhour.followups.listing import name_of
from quarterhour.model.reminder import OVERDUE
from reminders import only, reminders, told

TALK = """
    == contacts/sam.md
    ---
    name: Sam Okoro
    ---
    ## Log
    {log}
    == interviews/talk.md
    ---
    with: sam
    when: 2026-11-19
    ---
    ## Promises
    - [ ] send the map (by 2026-11-30)
    ## Debrief
    - went well: all
    ## Log
    {own}
    """


def talk(*log: str, own: str = "") -> str:
    return TALK.replace("{log}", "\n    ".join(f"- {line}" for line in log)).replace("{own}", own)


def names(*texts: str) -> list[str]:
    return [line.partition(":")[0] for line in texts]


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("2026-11-20 snoozed thanks until 2026-11-26", "snoozed 2026-11-26 sam/thanks"),
        ("2026-11-20 snoozed until 2026-11-26", "snoozed 2026-11-26 sam/thanks"),
        ("2026-11-20 snoozed thanks until 2026-11-24", "due 2026-11-24 sam/thanks"),
        ("2026-11-20 snoozed thanks until 2026-11-23", "overdue 2026-11-23 sam/thanks"),
        ("2026-11-18 snoozed thanks until 2026-11-26", "overdue 2026-11-20 sam/thanks"),
        ("2026-11-25 snoozed thanks until 2026-11-26", "overdue 2026-11-20 sam/thanks"),
        ("2026-11-20 snoozed debrief until 2026-11-26", "overdue 2026-11-20 sam/thanks"),
    ],
)
def test_put_off_by_a_line_since_it_was_raised(tmp_path: Path, line: str, state: str) -> None:
    assert names(*told(tmp_path, "thanks", talk(line), "2026-11-24")) == [state]


def test_a_line_in_the_talks_own_log_is_about_that_talk(tmp_path: Path) -> None:
    text = talk(own="- 2026-11-20 snoozed thanks until 2026-11-26")
    assert names(*told(tmp_path, "thanks", text, "2026-11-24")) == ["snoozed 2026-11-26 sam/thanks"]
    text = talk(own="- 2026-11-20 let go")
    assert [r.id for r in reminders(tmp_path, text, "2026-11-24")] == ["sam/check-in"]


def test_one_promise_can_be_put_off_by_name(tmp_path: Path) -> None:
    text = talk("2026-11-24 snoozed promise/map until 2026-12-05").replace("(by 2026-11-30)", "\n    - [ ] send a book")
    assert names(*told(tmp_path, "promise", text, "2026-11-25")) == [
        "upcoming 2026-11-26 sam/promise/book",
        "snoozed 2026-12-05 sam/promise/map",
    ]


def test_an_earlier_snooze_does_not_bring_a_day_forward(tmp_path: Path) -> None:
    text = talk("2026-11-20 snoozed promise until 2026-11-25")
    assert names(*told(tmp_path, "promise", text, "2026-11-24")) == ["snoozed 2026-11-30 sam/promise/map"]
    assert names(*told(tmp_path, "promise", text, "2026-11-25")) == ["upcoming 2026-11-30 sam/promise/map"]


def test_snoozed_three_times_is_to_be_decided_once_it_comes_up_again(tmp_path: Path) -> None:
    text = talk(
        "2026-11-20 snoozed thanks until 2026-11-21",
        "2026-11-21 snoozed thanks until 2026-11-22",
        "2026-11-22 snoozed thanks until 2026-11-24",
    )
    states = [told(tmp_path, "thanks", text, f"2026-11-{day}")[0].split()[0] for day in (22, 23, 24)]
    assert states == ["snoozed", "snoozed", "decide"]


def test_the_last_snooze_counts(tmp_path: Path) -> None:
    text = talk("2026-11-20 snoozed until 2026-12-10", "2026-11-21 snoozed thanks until 2026-11-23")
    assert names(*told(tmp_path, "thanks", text, "2026-11-24")) == ["overdue 2026-11-23 sam/thanks"]


def test_stop_leaves_only_what_is_for_me_alone(tmp_path: Path) -> None:
    text = talk("2026-11-21 asked me not to write again").replace("## Debrief\n    - went well: all\n", "")
    assert [r.id for r in reminders(tmp_path, text, "2026-11-24")] == ["sam/debrief/2026-11-19"]


def test_state_first_then_the_kind_then_the_day_then_the_name(tmp_path: Path) -> None:
    text = """
        == contacts/bo.md
        ---
        name: Bo Dunn
        ---
        ## Promises
        - [ ] send the map (by 2026-11-20)
        - [ ] send the book (by 2026-11-24)
        ## Log
        - 2026-11-23 talked by phone 20 min
        == contacts/ada.md
        ---
        name: Ada Lamb
        ---
        ## Promises
        - [ ] send the map (by 2026-11-20)
        - [ ] send the book (by 2026-11-19)
        ## Log
        - 2026-11-12 talked by phone 20 min
        """
    assert [f"{r.state} {r.id}" for r in reminders(tmp_path, text, "2026-11-24")] == [
        "overdue ada/promise/book",
        "overdue ada/promise/map",
        "overdue bo/promise/map",
        "overdue ada/thanks",
        "overdue ada/debrief/2026-11-12",
        "overdue bo/debrief/2026-11-23",
        "due bo/promise/book",
        "due bo/thanks",
    ]


def test_a_command_can_be_pasted_whatever_the_file_is_called(tmp_path: Path) -> None:
    text = talk().replace("contacts/sam.md", "contacts/Call with Sam.md").replace("with: sam", "with: Sam Okoro")
    reminder = only(tmp_path, "thanks", text, "2026-11-24")
    assert (reminder.close, reminder.next) == (
        'qh done "Call with Sam/thanks"',
        'qh draft thanks "Call with Sam"',
    )


def test_every_rule_says_in_one_sentence_what_it_asks_for() -> None:
    assert [name_of(rule) for rule in RULES if not (rule.__doc__ or "").strip().endswith(".")] == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(JOURNALS, TODAY)
def test_names_are_unique_and_nothing_outbound_is_for_whom_it_may_not_be(text: str, today: date) -> None:
    with TemporaryDirectory() as folder:
        journal, _ = journal_from(Path(folder), text)
        found = followups.run(journal, today)
        ids = [r.id for r in found]
        assert len(set(ids)) == len(ids)
        assert all(b.state != OVERDUE or a.state == OVERDUE for a, b in pairwise(found))
        outbound = {r.contact for r in found if r.rule not in {"prepare", "debrief", "what-happened"}}
        assert outbound.isdisjoint({*journal.stops, *journal.unreadable, ""})
        assert all(r.closing.path and (r.why[0].path, r.why[0].line) > ("", 0) for r in found)
