"""The due list as a whole: what still stands, put off, let go of, in which order, under which names."""

from datetime import date
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journals import journal_from, write_journal
from quarterhour import followups, store
from quarterhour.followups import RULES
from quarterhour.followups.listing import name_of
from quarterhour.model.reminder import DECIDE, DUE, OVERDUE, Reminder
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
        "qh done 'Call with Sam/thanks'",
        "qh draft thanks 'Call with Sam'",
    )


def test_every_rule_says_in_one_sentence_what_it_asks_for() -> None:
    assert [name_of(rule) for rule in RULES if not (rule.__doc__ or "").strip().endswith(".")] == []


DAYS = st.dates(date(2026, 10, 20), date(2026, 12, 8))
WORDS = st.sampled_from(
    (
        "asked by email", "nudged", "emailed", "she accepted", "she replied", "she declined", "later", "bounced",
        "she asked me for dates", "thanked by email", "answered by email", "checked-in by email", "called",
        "left a voicemail", "talked by phone", "talked by phone 20 min", "debriefed", "prepared", "confirmed",
        "booked", "wrote by letter", "asked by letter", "thanked by letter", "new job", "apologized", "rescheduled",
        "cancelled", "no-show", "missed", "promoted", "snoozed until 2026-11-27", "snoozed thanks until 2026-11-24",
        "snoozed promise until 2026-12-24", "let go", "let go thanks", "opted out", "introduced me to Ana Ruiz",
        "updated about [[a]]", "promised to send a map", "noted nothing",
    )
)  # fmt: skip
LOG = st.lists(st.builds("- {} {}".format, DAYS, WORDS), max_size=7).map("\n".join)
PROMISES = st.lists(
    st.sampled_from(
        ("- [ ] send a map", "- [ ] send the map (by 2026-11-20)", "- [x] send it", "- [ ] they: a list", "- [ ] ...")
    ),
    max_size=3,
).map("\n".join)
REFERRALS = st.sampled_from(("", "- [[a]]", "- Bo Person: may use my name", "- Ana Ruiz, Acme\n- Ana Ruiz"))
CONTACT = st.builds(
    "---\nname: {} Person\n{}\n{}\n---\n## Promises\n{}\n## Referrals\n{}\n## Log\n{}\n".format,
    st.sampled_from(("Ada", "Bo")),
    st.sampled_from(("tags: a", "organization: Acme", "via: '[[b]]'", "added: 2026-11-02", "phone: 020 7946 0109")),
    st.sampled_from(
        ("address: 1 Low Weir", "cadence: monthly", "imported: 2026-11-10", "do_not_contact: yes", "name: x")
    ),
    PROMISES,
    REFERRALS,
    LOG,
)
INTERVIEW = st.builds(
    (
        "---\nwith: [{}]\n{}\n{}\n---\n## Notes\n{}\n## Learned\n{}\n## Promises\n{}\n## Referrals\n{}\n## Log\n{}\n"
    ).format,
    st.sampled_from(("a", "b", "a, b", "b, a", "c, b", "a, a", "Jo from the desk")),
    st.builds("when: {}{}".format, DAYS, st.sampled_from(("", "T09:00", "T23:50"))) | st.just("minutes: 20"),
    st.sampled_from(("tags: a", "timezone: Asia/Tokyo", "status: held", "status: missed", "imported: 2026-11-20")),
    st.sampled_from(("", "", "She spoke.")),
    st.sampled_from(("", "- [x] read a map #advice", "- [x] read #advice (done 2026-11-21)\n- [x] read #advice")),
    PROMISES,
    REFERRALS,
    LOG,
)
ACME = """== organizations/acme.md
---
name: Acme
---
## Openings
- [ ] 2026-11-20 Analyst (closes 2026-12-11)
"""
ME = "== me.md\n---\nname: Me\ntimezone: America/New_York\n---\n## Log\n- 2026-11-09 reviewed\n"
LETTERS = '== journal.toml\nformat = 1\nletter = "{}"\n'
JOURNALS = st.builds(
    lambda people, talks, more: (
        "".join(
            f"== {folder}/{'abc'[n]}.md\n{text}"
            for folder, texts in (("contacts", people), ("interviews", talks))
            for n, text in enumerate(texts)
        )
        + "".join(more)
    ),
    st.lists(CONTACT, min_size=1, max_size=3),
    st.lists(INTERVIEW, max_size=3),
    st.lists(st.sampled_from((ACME, ME, LETTERS.format("both"), LETTERS.format("instead"))), unique=True, max_size=3),
)
TODAY = st.dates(date(2026, 11, 10), date(2027, 3, 20))


def close(root: Path, reminder: Reminder, today: date, outcome: str) -> None:
    """Make the change that closes a reminder, as its `closing` says it."""
    path, closing = root / reminder.closing.path, reminder.closing
    text = path.read_text(encoding="utf-8")
    if closing.box:
        text = store.tick(text, closing.box, today)
    else:
        text = store.append_log(text, f"{today} {closing.words or outcome}")
    path.write_text(text, encoding="utf-8")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(JOURNALS, TODAY, st.sampled_from(("cancelled", "no-show", "missed", "talked")))
def test_closing_what_is_listed_leaves_none_of_it_due_that_day(text: str, today: date, outcome: str) -> None:
    with TemporaryDirectory() as folder:
        root = write_journal(Path(folder), text)
        before = [r for r in followups.run(store.load(root)[0], today) if r.state in {OVERDUE, DUE, DECIDE}]
        for reminder in sorted(before, key=lambda r: -r.closing.box):
            close(root, reminder, today, outcome)
        after = {r.id for r in followups.run(store.load(root)[0], today) if r.state in {OVERDUE, DUE, DECIDE}}
        assert after.isdisjoint(r.id for r in before)


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
