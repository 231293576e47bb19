"""How a talk stands and how it stands with a person, worked out from what was written."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour.model import standing, state
from quarterhour.model.journal import Journal

TALK = """
    == contacts/noor.md
    ---
    name: Noor Haddad
    {contact}
    ---
    ## Log
    {log}
    == interviews/talk.md
    ---
    with: "[[noor]]"
    when: 2026-11-19T15:00
    {fields}
    ---
    {body}
    """


def journal(root: Path, *log: str, body: str = "", fields: str = "minutes: 15", contact: str = "tags: a") -> Journal:
    text = TALK.replace("{log}", "\n    ".join(f"- {line}" for line in log)).replace("{fields}", fields)
    text = text.replace("{body}", body.replace("\n", "\n    ")).replace("{contact}", contact)
    return journal_from(root, text)[0]


def stands(found: Journal, today: str, name: str = "talk") -> str:
    return state.talk_state(found, found.interviews[name], date.fromisoformat(today))


@pytest.mark.parametrize(
    ("body", "today", "expected"),
    [
        ("", "2026-11-18", "scheduled"),
        ("", "2026-11-19", "scheduled"),
        ("", "2026-11-20", "what happened?"),
        ("## Notes\nNights.", "2026-11-18", "scheduled"),
        ("## Notes\nNights.", "2026-11-19", "held"),
        ("## Notes\nNights.", "2027-11-19", "held"),
    ],
)
def test_a_talk_is_past_once_something_is_written_on_its_day_or_the_day_is_over(
    tmp_path: Path, body: str, today: str, expected: str
) -> None:
    assert stands(journal(tmp_path, body=body), today) == expected


def test_without_a_day_a_talk_is_planned(tmp_path: Path) -> None:
    found, _ = journal_from(tmp_path, "== interviews/talk.md\n---\nwith: Jo\n---\n## Notes\nAn idea.\n")
    assert stands(found, "2026-11-20") == "planned"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2026-11-20 thanked by email", "held"),
        ("2026-11-19 talked", "held"),
        ("2026-11-21 talked by phone", "held"),
        ("2026-11-21 talked by phone 20 min", "what happened?"),
        ("2026-11-18 thanked by email", "what happened?"),
        ("2026-11-20 she thanked me", "what happened?"),
        ("2026-11-25 thanked by email", "what happened?"),
        ("2026-11-10 cancelled", "cancelled"),
        ("2026-11-20 cancelled", "cancelled"),
        ("2026-11-19 no-show", "no-show"),
        ("2026-11-20 I missed it", "missed"),
        ("2026-11-18 no-show", "what happened?"),
        ("2026-11-25 cancelled", "what happened?"),
    ],
)
def test_a_line_in_the_persons_log_says_what_became_of_it(tmp_path: Path, line: str, expected: str) -> None:
    assert stands(journal(tmp_path, line), "2026-11-22") == expected


@pytest.mark.parametrize("line", ["2026-11-20 talked", "2026-11-20 debriefed", "2026-11-20 thanked Noor"])
def test_a_line_in_the_talks_own_log_says_that_it_was_held(tmp_path: Path, line: str) -> None:
    assert stands(journal(tmp_path, body=f"## Log\n- {line}"), "2026-11-22") == "held"


@pytest.mark.parametrize("outcome", ["cancelled", "no-show", "missed"])
def test_an_outcome_wins_over_anything_written(tmp_path: Path, outcome: str) -> None:
    fields = journal(tmp_path / "field", body="## Notes\nI waited.", fields=f"status: {outcome}")
    line = journal(tmp_path / "line", body=f"## Notes\nI waited.\n## Log\n- 2026-11-19 {outcome}")
    assert (stands(fields, "2026-11-22"), stands(line, "2026-11-22")) == (outcome, outcome)


@pytest.mark.parametrize(
    ("log", "body", "expected"),
    [
        (("2026-11-10 cancelled", "2026-11-12 she accepted a new time"), "", "scheduled"),
        (("2026-11-12 booked",), "## Log\n- 2026-11-10 cancelled", "scheduled"),
        ((), "## Log\n- 2026-11-10 cancelled\n- 2026-11-12 rescheduled", "scheduled"),
        (("2026-11-12 booked",), "## Log\n- 2026-11-13 cancelled", "cancelled"),
    ],
)
def test_a_later_agreement_makes_up_for_a_cancellation(
    tmp_path: Path, log: tuple[str, ...], body: str, expected: str
) -> None:
    assert stands(journal(tmp_path, *log, body=body), "2026-11-18") == expected


def test_a_new_date_agreed_after_it_does_not_make_a_missed_talk_an_open_question(tmp_path: Path) -> None:
    found = journal(tmp_path, "2026-11-19 no-show", "2026-11-21 booked for December")
    assert stands(found, "2026-11-22") == "no-show"


def test_a_new_talk_booked_instead_leaves_the_cancelled_one_cancelled(tmp_path: Path) -> None:
    text = TALK.replace("{log}", "- 2026-11-10 cancelled\n    - 2026-11-12 booked for December").replace(
        "{body}", "\n    == interviews/new.md\n    ---\n    with: noor\n    when: 2026-12-03\n    ---"
    )
    found, _ = journal_from(tmp_path, text.replace("{fields}", "minutes: 15").replace("{contact}", "tags: a"))
    assert (stands(found, "2026-11-22"), stands(found, "2026-11-22", "new")) == ("cancelled", "scheduled")


def test_a_no_show_means_the_talk_of_that_day_and_not_the_next(tmp_path: Path) -> None:
    text = TALK.replace("{log}", "- 2026-11-20 no-show").replace(
        "{body}", "\n    == interviews/new.md\n    ---\n    with: noor\n    when: 2026-12-03\n    ---"
    )
    found, _ = journal_from(tmp_path, text.replace("{fields}", "minutes: 15").replace("{contact}", "tags: a"))
    assert (stands(found, "2026-11-22"), stands(found, "2026-12-04", "new")) == ("no-show", "what happened?")


def test_the_day_is_mine_at_its_end(tmp_path: Path) -> None:
    text = """
        == me.md
        ---
        timezone: America/New_York
        ---
        == contacts/yuki.md
        ---
        name: Yuki Mori
        ---
        ## Log
        - 2026-11-23 no-show
        == interviews/tokyo.md
        ---
        with: "[[yuki]]"
        when: 2026-11-24T09:00
        timezone: Asia/Tokyo
        ---
        == interviews/late.md
        ---
        with: Jo
        when: 2026-11-23T23:50
        ---
        """
    found, _ = journal_from(tmp_path, text)
    days = [state.local_day(found, found.interviews[name]) for name in ("tokyo", "late")]
    assert days == [date(2026, 11, 23), date(2026, 11, 24)]
    assert stands(found, "2026-11-23", "tokyo") == "no-show"


def test_a_call_told_by_a_line_is_a_talk_until_a_file_of_that_day_exists(tmp_path: Path) -> None:
    lines = ("2026-11-12 talked by phone 20 min", "2026-11-12 talked by phone 10 min", "2026-11-19 talked 15 min")
    found = journal(tmp_path, *lines, "2026-11-14 talked", "2026-12-01 talked by phone 20 min")
    assert [(t.day, t.path) for t in state.held(found, "noor", date(2026, 11, 22))] == [
        (date(2026, 11, 12), "contacts/noor.md"),
        (date(2026, 11, 19), "interviews/talk.md"),
    ]


def test_someone_named_twice_takes_part_once(tmp_path: Path) -> None:
    text = """
        == contacts/noor.md
        ---
        name: Noor
        ---
        == interviews/talk.md
        ---
        with: [noor, "[[noor]]"]
        when: 2026-11-19
        ---
        ## Notes
        Yes.
        ## Log
        - 2026-11-20 thanked
        """
    found, _ = journal_from(tmp_path, text)
    assert len(state.held(found, "noor", date(2026, 11, 22))) == len(found.timelines["noor"]) == 1


@pytest.mark.parametrize(
    ("log", "body", "expected"),
    [
        (("2026-11-20 thanked",), "", date(2026, 11, 20)),
        (("2026-11-20 thanked", "2026-11-21 thanked by letter"), "", date(2026, 11, 20)),
        ((), "## Log\n- 2026-11-20 thanked", date(2026, 11, 20)),
        (("2026-11-18 thanked",), "", None),
        ((), "## Log\n- 2026-11-18 thanked", None),
        (("2026-11-20 she thanked me",), "", None),
    ],
)
def test_thanked_on_or_after_the_day(tmp_path: Path, log: tuple[str, ...], body: str, expected: date | None) -> None:
    found = journal(tmp_path, *log, body=f"## Notes\nYes.\n{body}")
    (talk,) = state.held(found, "noor", date(2026, 11, 22))
    assert standing.thanked_on(found, talk, "noor") == expected


@pytest.mark.parametrize(
    ("log", "contact", "today", "expected"),
    [
        ((), "tags: a", "2026-10-01", "in conversation"),
        (("2026-10-01 asked",), "do_not_contact: yes", "2026-10-02", "do not contact"),
        (("2026-11-20 thanked",), "tags: a", "2026-11-22", "thanked"),
        (("2026-11-19 talked",), "tags: a", "2026-11-22", "met"),
        (("2026-11-19 talked", "2026-11-20 let go thanks"), "tags: a", "2026-11-22", "thanked"),
        (("2026-11-19 talked",), "imported: 2026-11-20", "2026-11-22", "thanked"),
        (("2026-11-20 thanked",), "tags: a", "2027-03-01", "nurturing"),
        (("2026-11-20 thanked",), "tags: a", "2027-04-20", "cooling"),
        (("2026-11-20 thanked",), "tags: a", "2027-11-20", "dormant"),
        (("2026-11-20 thanked",), "cadence: none", "2027-09-20", "thanked"),
        (("2026-11-20 thanked", "2026-11-23 later until 2027-02-01"), "tags: a", "2026-12-01", "on hold"),
    ],
)
def test_how_it_stands_with_someone_you_met_or_will_meet(
    tmp_path: Path, log: tuple[str, ...], contact: str, today: str, expected: str
) -> None:
    found = journal(tmp_path, *log, contact=contact)
    assert standing.relationship(found, found.contacts["noor"], date.fromisoformat(today)) == expected


@pytest.mark.parametrize(
    ("log", "today", "expected"),
    [
        ("", "2026-11-24", "identified"),
        ("- 2026-11-24 published a paper", "2026-11-24", "identified"),
        ("- 2026-11-10 asked by email", "2026-12-24", "requested"),
        ("- 2026-11-10 asked by email\n- 2026-11-19 nudged", "2026-11-30", "requested"),
        ("- 2026-11-10 asked by email\n- 2026-11-19 nudged", "2026-12-01", "unresponsive"),
        ("- 2026-11-10 asked by email\n- 2026-11-12 declined", "2026-12-01", "declined"),
        ("- 2026-11-10 asked by email\n- 2026-11-12 accepted", "2026-12-01", "in conversation"),
        ("- 2025-11-10 asked\n- 2025-11-12 declined\n- 2026-11-20 asked", "2026-11-24", "requested"),
        ("- 2026-11-10 asked\n- 2026-11-12 later until 2026-12-10", "2026-11-24", "on hold"),
        ("- 2026-11-10 asked\n- 2026-11-12 later until 2026-11-20", "2026-11-24", "in conversation"),
        ("- 2026-11-10 asked\n- 2026-11-12 booked 2026-11-27", "2026-11-24", "in conversation"),
        ("- 2026-11-10 asked\n- 2026-11-12 he cancelled", "2026-11-24", "in conversation"),
    ],
)
def test_how_it_stands_with_someone_you_have_not_met(tmp_path: Path, log: str, today: str, expected: str) -> None:
    found, _ = journal_from(tmp_path, f"== contacts/noor.md\n---\nname: Noor\n---\n## Log\n{log}\n")
    assert standing.relationship(found, found.contacts["noor"], date.fromisoformat(today)) == expected


@pytest.mark.parametrize(
    ("log", "contact", "today", "expected"),
    [
        # the line that agrees on the talk is later than the day
        (("2026-11-02 asked by email", "2026-11-09 she accepted"), "tags: a", "2026-11-05", "requested"),
        (("2026-11-02 asked by email", "2026-11-09 she accepted"), "tags: a", "2026-11-09", "in conversation"),
        (("2026-11-02 asked by email", "2026-11-09 booked"), "tags: a", "2026-11-05", "requested"),
        # nobody is met before they are asked, or known
        (("2026-11-02 asked by email",), "tags: a", "2026-11-01", "identified"),
        ((), "added: 2026-11-02", "2026-11-01", "identified"),
        ((), "added: 2026-11-02", "2026-11-02", "in conversation"),
        (("2026-10-20 called",), "added: 2026-11-02", "2026-11-01", "in conversation"),
        # nothing dated tells
        ((), "tags: a", "2026-11-01", "in conversation"),
        (("2026-11-02 asked by email",), "tags: a", "2026-11-05", "in conversation"),
        (("2026-11-09 moved to 2026-11-19",), "tags: a", "2026-11-05", "in conversation"),
        # nor is a stop older than its day
        (("2026-11-02 asked by email", "2026-11-09 she opted out"), "tags: a", "2026-11-01", "identified"),
        ((), "do_not_contact: 2026-11-09", "2026-11-08", "in conversation"),
        ((), "do_not_contact: 2026-11-09", "2026-11-09", "do not contact"),
        ((), "do_not_contact: yes", "2026-11-08", "do not contact"),
    ],
)
def test_a_past_day_knows_nothing_of_what_was_written_later(
    tmp_path: Path, log: tuple[str, ...], contact: str, today: str, expected: str
) -> None:
    found = journal(tmp_path, *log, contact=contact)
    assert standing.relationship(found, found.contacts["noor"], date.fromisoformat(today)) == expected


@pytest.mark.parametrize(
    ("fields", "body", "today", "expected"),
    [
        ("status: no-show", "", "2026-11-18", "scheduled"),
        ("status: no-show", "", "2026-11-19", "no-show"),
        ("status: cancelled", "", "2026-11-18", "cancelled"),
        ("status: cancelled", "## Log\n- 2026-11-17 cancelled", "2026-11-16", "scheduled"),
        ("status: cancelled", "## Log\n- 2026-11-17 cancelled", "2026-11-17", "cancelled"),
    ],
)
def test_an_outcome_holds_from_its_day_on(tmp_path: Path, fields: str, body: str, today: str, expected: str) -> None:
    assert stands(journal(tmp_path, fields=fields, body=body), today) == expected


def test_the_next_talk_is_one_that_was_arranged_by_then(tmp_path: Path) -> None:
    found = journal(tmp_path, "2026-11-02 asked by email", "2026-11-09 she accepted")
    assert standing.next_talk(found, "noor", date(2026, 11, 8)) is None
    assert standing.next_talk(found, "noor", date(2026, 11, 9)) is not None
