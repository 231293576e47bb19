"""The second and last try: seven working days after an ask, once."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told

ASK = "2026-11-10 asked by email"
FIRST = "Write to Noor Haddad a second and last time"


def noor(*log: str, fields: str = "", toml: str = "") -> str:
    return "\n".join(
        ["== contacts/noor.md", "---", "name: Noor Haddad", *fields.splitlines(), "---", "## Log"]
        + [f"- {line}" for line in log]
        + ["== journal.toml", "format = 1", toml, ""]
    )


@pytest.mark.parametrize(
    ("today", "line"),
    [
        ("2026-11-10", f"upcoming 2026-11-19 noor/second-try: {FIRST}"),
        ("2026-11-19", f"due 2026-11-19 noor/second-try: {FIRST}"),
        ("2026-12-01", f"overdue 2026-11-19 noor/second-try: {FIRST}"),
        ("2027-01-09", f"overdue 2026-11-19 noor/second-try: {FIRST}"),
    ],
)
def test_due_seven_working_days_after_the_ask(tmp_path: Path, today: str, line: str) -> None:
    assert told(tmp_path, "second-try", noor(ASK), today) == [line]


def test_expired_after_sixty_days(tmp_path: Path) -> None:
    assert told(tmp_path, "second-try", noor(ASK), "2027-01-10") == []


def test_a_call_is_suggested_where_a_number_is_known(tmp_path: Path) -> None:
    assert told(tmp_path, "second-try", noor(ASK, fields="phone: 020 7946 0100"), "2026-11-19") == [
        f"due 2026-11-19 noor/second-try: {FIRST}; consider a call, their number is 020 7946 0100"
    ]


@pytest.mark.parametrize(
    "after",
    [
        "2026-11-11 she replied",
        "2026-11-11 she accepted",
        "2026-11-11 she declined",
        "2026-11-11 later until 2027-02-01",
        "2026-11-11 bounced",
        "2026-11-11 nudged by email",
        "2026-11-12 asked again by phone",
        "2026-11-12 asked by phone",
        "2026-11-12 emailed",
        "2026-11-12 left a voicemail",
        "2026-11-12 talked by phone",
        "2026-11-11 opted out",
        "2026-11-12 let go second-try",
    ],
)
def test_closed_by_any_word_of_theirs_or_a_second_one_of_mine(tmp_path: Path, after: str) -> None:
    assert told(tmp_path, "second-try", noor(ASK, after), "2026-11-19") == []


@pytest.mark.parametrize("note", ["2026-11-12 noted that she is away", "2026-11-12 published a paper"])
def test_not_closed_by_a_note_or_their_news(tmp_path: Path, note: str) -> None:
    assert len(told(tmp_path, "second-try", noor(ASK, note), "2026-11-19")) == 1


def test_only_one_second_try_however_long_the_silence(tmp_path: Path) -> None:
    assert told(tmp_path, "second-try", noor(ASK, "2026-11-19 nudged", "2026-11-30 asked by phone"), "2026-12-20") == []


def test_an_ask_long_after_is_a_new_one(tmp_path: Path) -> None:
    text = noor("2026-03-02 asked by email", "2026-03-11 nudged", ASK)
    assert told(tmp_path, "second-try", text, "2026-11-19") == [f"due 2026-11-19 noor/second-try: {FIRST}"]


def test_the_first_message_is_the_ask_in_whatever_words(tmp_path: Path) -> None:
    assert len(told(tmp_path, "second-try", noor("2026-11-10 reached out on LinkedIn"), "2026-11-19")) == 1


def test_a_talk_on_the_calendar_answers_the_ask(tmp_path: Path) -> None:
    text = noor(ASK) + "\n== interviews/noor.md\n---\nwith: noor\nwhen: 2026-12-01\n---\n"
    assert told(tmp_path, "second-try", text, "2026-11-19") == []


def test_an_ask_of_two_people_at_once_counts_for_the_first(tmp_path: Path) -> None:
    text = """
        == contacts/ada.md
        ---
        name: Ada Lamb
        ---
        == contacts/bo.md
        ---
        name: Bo Dunn
        ---
        == interviews/pair.md
        ---
        with: ["[[ada]]", "[[bo]]"]
        ---
        ## Log
        - 2026-11-10 asked by email
        """
    assert [line.split(":")[0] for line in told(tmp_path, "second-try", text, "2026-11-19")] == [
        "due 2026-11-19 ada/second-try"
    ]


def test_the_gentle_playbook_waits_longer_and_nought_is_off(tmp_path: Path) -> None:
    assert told(tmp_path, "second-try", noor(ASK, toml='playbook = "gentle"'), "2026-11-10")[0].startswith(
        "upcoming 2026-11-24"
    )
    assert told(tmp_path, "second-try", noor(ASK, toml="second_try_days = 0"), "2026-11-30") == []


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "second-try", noor(ASK), "2026-11-19")
    assert reminder.closing == Closing("contacts/noor.md", "nudged by email")
    assert (reminder.path, reminder.line, reminder.draft) == ("contacts/noor.md", 5, "second-try")


@pytest.mark.parametrize(
    ("after", "due"),
    [
        ("2026-11-12 emailed the new address", "2026-11-23"),
        ("2026-11-12 asked by phone", "2026-11-23"),
        ("2026-11-12 emailed the new address\n- 2026-11-20 nudged", ""),
        ("2026-11-12 emailed the new address\n- 2026-11-20 she replied", ""),
        ("2026-11-12 emailed the new address\n- 2026-11-12 bounced", ""),
    ],
)
def test_the_first_message_after_one_that_came_back_is_the_ask(tmp_path: Path, after: str, due: str) -> None:
    found = told(tmp_path, "second-try", noor(ASK, "2026-11-11 bounced", after), "2026-11-24")
    assert [line.split()[1] for line in found] == ([due] if due else [])


@pytest.mark.parametrize(
    "line",
    ["booked 2026-11-26 3pm", "confirmed for 2026-11-26", "rescheduled to 2026-11-26", "he cancelled", "no-show"],
)
def test_an_appointment_is_an_answer(tmp_path: Path, line: str) -> None:
    assert told(tmp_path, "second-try", noor(ASK, f"2026-11-12 {line}"), "2026-11-24") == []


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("noor is on board i think", "they replied"),
        ("she said try after midterms", "they replied"),
        ("thurs 3pm works for her", "they replied"),
    ],
)
def test_a_line_that_may_be_the_answer_makes_it_a_question(tmp_path: Path, line: str, read: str) -> None:
    reminder = only(tmp_path, "second-try", noor(ASK, f"2026-11-12 {line}"), "2026-11-24")
    assert reminder.action == f'Did Noor Haddad answer? One line is not read: "{line}"'
    assert reminder.next == f"qh log noor --on 2026-11-12 {read}"
    assert (reminder.draft, reminder.closing) == ("", Closing("contacts/noor.md", "they replied"))


@pytest.mark.parametrize(
    "lines",
    [
        ("2026-11-12 no answer",),
        ("2026-11-12 i looked her up",),
        ("2026-11-12 read her paper",),
        ("2026-11-12 saw her talk on YouTube",),
        ("2026-11-12 drafted the email",),
        ("2026-11-12 met her sister at the gym",),
        ("2026-11-12 birthday",),
        ("2026-11-12 moved desks",),
        ("2026-11-12 her team is hiring",),
        ("2026-11-12 call her mum back re: dog",),
        ("2026-11-12 coffee machine broke",),
        ("2026-11-12 lunch with mum",),
        ("2026-11-12 zoom link",),
        ("2026-11-12 her birthday today",),
        ("2026-11-12 posted on LinkedIn",),
        ("2026-11-12 ghosted",),
        ("2026-11-12 out of office until 5 Dec",),
        ("2026-11-09 noor is on board i think",),
        ("2026-11-12 noor is on board i think", "2026-11-13 noted: that was another Noor"),
    ],
)
def test_a_line_that_is_none_leaves_it_as_it_is(tmp_path: Path, lines: tuple[str, ...]) -> None:
    assert only(tmp_path, "second-try", noor(ASK, *lines), "2026-11-24").action == FIRST


def test_a_line_that_may_be_the_talk_asks_its_own_question(tmp_path: Path) -> None:
    assert told(tmp_path, "second-try", noor(ASK, "2026-11-12 coffee w/ noor"), "2026-11-24") == []
