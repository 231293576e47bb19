"""An answer to a reply, on the next working day."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told


def noor(*log: str, fields: str = "") -> str:
    return "\n".join(
        ["== contacts/noor.md", "---", "name: Noor Haddad", *fields.splitlines(), "---", "## Log"]
        + [f"- {line}" for line in log]
        + [""]
    )


ASKED = "2026-11-09 asked by email"


@pytest.mark.parametrize(
    ("lines", "today", "line"),
    [
        (
            ("2026-11-13 she accepted",),
            "2026-11-16",
            "due 2026-11-16 noor/answer: Answer Noor Haddad: offer three times",
        ),
        (
            ("2026-11-13 she accepted",),
            "2026-11-13",
            "upcoming 2026-11-16 noor/answer: Answer Noor Haddad: offer three times",
        ),
        (
            ("2026-11-16 replied, asks what it is about",),
            "2026-11-18",
            "overdue 2026-11-17 noor/answer: Answer Noor Haddad, who wrote on Monday",
        ),
        (
            ("2026-11-16 she asked me for three dates",),
            "2026-11-17",
            "due 2026-11-17 noor/answer: Answer Noor Haddad, who asked you something yesterday",
        ),
        (
            ("2026-11-09 she replied",),
            "2026-11-24",
            (
                "overdue 2026-11-10 noor/answer: "
                "Answer Noor Haddad, who wrote on Mon 9 Nov; begin with a word about the wait"
            ),
        ),
        (
            ("2026-11-12 she replied", "2026-11-16 she replied again"),
            "2026-11-16",
            "overdue 2026-11-13 noor/answer: Answer Noor Haddad, who wrote on Thursday",
        ),
    ],
)
def test_due_on_the_next_working_day(tmp_path: Path, lines: tuple[str, ...], today: str, line: str) -> None:
    assert told(tmp_path, "answer", noor(ASKED, *lines), today) == [line]


def test_times_are_offered_in_their_zone(tmp_path: Path) -> None:
    text = noor(ASKED, "2026-11-13 she accepted", fields="timezone: Europe/London")
    assert told(tmp_path, "answer", text, "2026-11-16") == [
        "due 2026-11-16 noor/answer: Answer Noor Haddad: offer three times, in London time"
    ]


@pytest.mark.parametrize(
    "after",
    [
        "2026-11-13 answered by email",
        "2026-11-14 wrote by email",
        "2026-11-14 thanked by email",
        "2026-11-16 called",
        "2026-11-16 talked by phone",
        "2026-11-16 booked for Thursday at three",
        "2026-11-15 she declined",
        "2026-11-15 later until 2027-01-10",
        "2026-11-15 she opted out",
        "2026-11-15 let go answer",
    ],
)
def test_closed_by_a_word_of_mine_a_talk_a_date_or_their_no(tmp_path: Path, after: str) -> None:
    assert told(tmp_path, "answer", noor(ASKED, "2026-11-13 she accepted", after), "2026-11-17") == []


@pytest.mark.parametrize("reply", ["2026-11-13 she declined", "2026-11-13 later", "2026-11-13 bounced"])
def test_a_no_a_later_and_a_bounce_are_other_rules(tmp_path: Path, reply: str) -> None:
    assert told(tmp_path, "answer", noor(ASKED, reply), "2026-11-17") == []


@pytest.mark.parametrize(
    "note", ["2026-11-16 noted a question", "2026-11-16 prepared", "2026-11-16 promoted to director"]
)
def test_a_note_to_myself_or_their_news_answers_nothing(tmp_path: Path, note: str) -> None:
    assert len(told(tmp_path, "answer", noor(ASKED, "2026-11-13 she accepted", note), "2026-11-17")) == 1


def test_a_reply_to_thanks_is_a_courtesy(tmp_path: Path) -> None:
    text = noor("2026-11-12 talked by phone 20 min", "2026-11-13 thanked by email", "2026-11-13 she replied: any time")
    assert told(tmp_path, "answer", text, "2026-11-17") == []


@pytest.mark.parametrize(("when", "count"), [("2026-11-20T15:00", 0), ("2026-11-13", 0), ("2026-11-12", 1)])
def test_a_talk_on_the_calendar_or_since_is_the_answer(tmp_path: Path, when: str, count: int) -> None:
    text = (
        noor(ASKED, "2026-11-13 she accepted")
        + f"""
== interviews/noor.md
---
with: noor
when: {when}
---
"""
    )
    assert len(told(tmp_path, "answer", text, "2026-11-17")) == count


def test_a_question_of_theirs_stays_one_though_a_talk_is_booked(tmp_path: Path) -> None:
    text = (
        noor(ASKED, "2026-11-13 she asked me what it is about")
        + "\n== interviews/noor.md\n---\nwith: noor\nwhen: 2026-11-20\n---\n"
    )
    assert len(told(tmp_path, "answer", text, "2026-11-17")) == 1


def test_a_reply_in_the_log_of_a_talk_with_two_is_answered_to_the_first(tmp_path: Path) -> None:
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
        - 2026-11-12 asked by email
        - 2026-11-16 they replied
        """
    assert [line.split(":")[0] for line in told(tmp_path, "answer", text, "2026-11-17")] == [
        "due 2026-11-17 ada/answer"
    ]


def test_expired_after_sixty_days(tmp_path: Path) -> None:
    text = noor("2026-11-02 she replied")
    assert (len(told(tmp_path, "answer", text, "2027-01-01")), told(tmp_path, "answer", text, "2027-01-02")) == (1, [])


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "answer", noor(ASKED, "2026-11-13 she accepted"), "2026-11-16")
    assert reminder.closing == Closing("contacts/noor.md", "answered by email")
    assert (reminder.path, reminder.line, reminder.next) == ("contacts/noor.md", 6, "qh draft answer noor")
