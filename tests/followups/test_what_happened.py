"""What became of a talk of which nothing is written."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told, whole

TALK = """
    == contacts/noor.md
    ---
    name: Noor Haddad
    {contact}
    ---
    == interviews/2026-11-19-noor.md
    ---
    with: "[[noor]]"
    when: 2026-11-19T15:00
    {fields}
    ---
    {body}
    """

TODAY = "Today you talk with Noor Haddad: look at your guide before, and note tonight how it went"


def talk(body: str = "", fields: str = "minutes: 15", contact: str = "tags: a") -> str:
    text = TALK.replace("{contact}", contact).replace("{fields}", fields)
    return text.replace("{body}", body.replace("\n", "\n    "))


@pytest.mark.parametrize(
    ("today", "lines"),
    [
        ("2026-11-18", []),
        (
            "2026-11-19",
            [f"due 2026-11-19 noor/what-happened/2026-11-19: {TODAY}"],
        ),
        (
            "2026-11-21",
            [
                (
                    "overdue 2026-11-19 noor/what-happened/2026-11-19: "
                    "What happened with Noor Haddad on Thursday: held, moved, cancelled, or did someone miss it?"
                )
            ],
        ),
        (
            "2027-03-01",
            [
                (
                    "decide 2026-11-19 noor/what-happened/2026-11-19: What happened with Noor Haddad "
                    "on Thu 19 Nov 2026: held, moved, cancelled, or did someone miss it?"
                )
            ],
        ),
    ],
)
def test_asked_tonight_and_then_until_it_is_said(tmp_path: Path, today: str, lines: list[str]) -> None:
    assert told(tmp_path, "what-happened", talk(), today) == lines


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ("## Notes\nShe plans at night.", "minutes: 15"),
        ("## Learned\n- Nights rotate", "minutes: 15"),
        ("## Promises\n- [ ] send it", "minutes: 15"),
        ("## Questions\n- [x] How come?", "minutes: 15"),
        ("## Debrief\n- went well: all of it", "minutes: 15"),
        ("## Log\n- 2026-11-19 talked", "minutes: 15"),
        ("## Log\n- 2026-11-20 debriefed", "minutes: 15"),
        ("## Log\n- 2026-11-19 cancelled", "minutes: 15"),
        ("## Log\n- 2026-11-19 no-show", "minutes: 15"),
        ("## Log\n- 2026-11-19 missed it", "minutes: 15"),
        ("", "status: held"),
        ("", "status: no-show"),
        ("", "imported: 2026-11-20"),
    ],
)
def test_anything_written_or_said_is_an_answer(tmp_path: Path, body: str, fields: str) -> None:
    assert told(tmp_path, "what-happened", talk(body, fields), "2026-11-21") == []


@pytest.mark.parametrize(
    "body", ["## Questions\n- [ ] How come?", "## Log\n- 2026-11-18 prepared", "## Notes\n\n## Log"]
)
def test_what_was_written_before_is_no_answer(tmp_path: Path, body: str) -> None:
    assert len(told(tmp_path, "what-happened", talk(body), "2026-11-21")) == 1


def test_moved_talks_are_asked_about_on_their_new_day(tmp_path: Path) -> None:
    text = talk("## Log\n- 2026-11-18 rescheduled").replace("when: 2026-11-19", "when: 2026-12-03")
    assert told(tmp_path, "what-happened", text, "2026-11-21") == []
    assert len(told(tmp_path, "what-happened", text, "2026-12-03")) == 1


def test_it_is_asked_of_those_who_are_not_to_be_written_to_and_of_whose_file_cannot_be_read(tmp_path: Path) -> None:
    stopped = told(tmp_path, "what-happened", talk(contact="do_not_contact: yes"), "2026-11-21")
    unreadable = told(tmp_path, "what-happened", talk(contact="name: Noor Haddad"), "2026-11-21")
    assert [line.split(":")[0] for line in (*stopped, *unreadable)] == [
        "overdue 2026-11-19 noor/what-happened/2026-11-19"
    ] * 2


def test_the_day_ends_on_my_clock(tmp_path: Path) -> None:
    text = talk(fields="timezone: Asia/Tokyo").replace("T15:00", "T09:00")
    text += "\n    == me.md\n    ---\n    timezone: America/New_York\n    ---\n"
    assert told(tmp_path, "what-happened", text, "2026-11-18") == [
        f"due 2026-11-18 noor/what-happened/2026-11-18: {TODAY}"
    ]


def test_the_author_has_to_say_which(tmp_path: Path) -> None:
    reminder = only(tmp_path, "what-happened", talk(), "2026-11-21")
    assert reminder.closing == Closing("interviews/2026-11-19-noor.md")
    assert (reminder.path, reminder.line, reminder.next) == ("interviews/2026-11-19-noor.md", 3, "qh debrief noor")


def test_whoever_is_prepared_is_only_told_to_note_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "what-happened", talk("## Log\n- 2026-11-18 prepared"), "2026-11-19")
    assert reminder.action == "Tonight, note how the talk with Noor Haddad went"


def test_on_the_day_the_talk_has_one_line(tmp_path: Path) -> None:
    assert whole(tmp_path, talk(), "2026-11-19") == ["due 2026-11-19 noor/what-happened/2026-11-19"]


MOVED = """
    == contacts/sam.md
    ---
    name: Sam Ortiz
    ---
    ## Log
    - {line}
    == interviews/s.md
    ---
    with: sam
    when: 2026-10-06 15:00
    ---
    {body}
    """


@pytest.mark.parametrize("line", ["2026-10-05 moved to 2026-10-08", "2026-10-05 rescheduled to Thursday"])
@pytest.mark.parametrize("today", ["2026-10-05", "2026-10-06", "2026-10-07"])
def test_a_talk_with_two_days_asks_one_question(tmp_path: Path, line: str, today: str) -> None:
    text = MOVED.format(line=line, body="")
    state = "due" if today == "2026-10-05" else "overdue"
    assert whole(tmp_path, text, today) == [f"{state} 2026-10-05 sam/what-happened/2026-10-06"]
    reminder = only(tmp_path, "what-happened", text, today)
    told_so = "Is the talk with Sam Ortiz on Tue 6 or Thu 8 Oct? Put the day in its file: when: 2026-10-08T15:00"
    assert reminder.action == told_so
    assert reminder.closing == Closing("interviews/s.md", "let go what-happened")
    assert reminder.next == ("qh check" if today == "2026-10-07" else "qh meet sam 2026-10-08")


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("2026-10-05 moved to 2026-10-06", ""),
        ("2026-10-05 moved to 2026-10-08", "## Notes\n    She spoke."),
        ("2026-09-02 moved to 2026-09-04\n    - 2026-09-04 talked by phone", ""),
    ],
)
def test_no_question_where_both_agree_or_the_talk_is_over(tmp_path: Path, line: str, body: str) -> None:
    found = told(tmp_path, "what-happened", MOVED.format(line=line, body=body), "2026-10-06")
    assert not [each for each in found if "or Thu" in each]


LOG = "== contacts/sam.md\n---\nname: Sam Ortiz\n---\n## Log\n- 2026-10-08 asked\n- 2026-10-14 he accepted\n{}\n"


@pytest.mark.parametrize(
    ("lines", "today", "found"),
    [
        ("- 2026-10-15 booked 2026-10-20 3pm", "2026-10-20", ["due 2026-10-20 sam/what-happened/2026-10-20"]),
        ("- 2026-10-15 booked 2026-10-20 3pm", "2026-10-22", ["overdue 2026-10-20 sam/what-happened/2026-10-20"]),
        ("- 2026-10-15 booked 2026-10-20\n- 2026-10-20 cancelled", "2026-10-22", []),
        ("- 2026-10-15 booked 2026-10-20\n- 2026-10-20 talked 20 min", "2026-10-22", []),
        ("- 2026-10-15 booked 2026-10-20\n- 2026-10-16 pushed to 2026-10-29", "2026-10-22", []),
        ("- 2026-10-15 booked 2026-10-20\n- 2026-10-16 asked to be taken off my list", "2026-10-22", []),
    ],
)
def test_a_talk_that_only_a_line_tells_of_is_asked_about(
    tmp_path: Path, lines: str, today: str, found: list[str]
) -> None:
    listed = told(tmp_path, "what-happened", LOG.format(lines), today)
    assert [each.partition(": ")[0] for each in listed] == found


def test_a_talk_without_a_file_offers_to_make_one(tmp_path: Path) -> None:
    reminder = only(tmp_path, "what-happened", LOG.format("- 2026-10-15 booked 2026-10-20 3pm"), "2026-10-22")
    assert reminder.action.endswith("held, moved, cancelled, or did someone miss it? It has no file yet")
    assert reminder.why[0].text == 'your log says "booked 2026-10-20 3pm", and no file holds that talk'
    assert (reminder.next, reminder.closing) == ("qh meet sam 2026-10-20 3pm", Closing("contacts/sam.md"))


@pytest.mark.parametrize(
    ("lines", "today", "found"),
    [
        ("- 2026-10-20 had coffee with sam, so helpful", "2026-10-20", ["upcoming 2026-10-21"]),
        ("- 2026-10-20 had coffee with sam, so helpful", "2026-10-22", ["overdue 2026-10-21"]),
        ("- 2026-10-20 coffee w/ sam", "2026-10-22", ["overdue 2026-10-21"]),
        ("- 2026-10-15 booked 2026-10-20\n- 2026-10-20 talked", "2026-10-22", ["overdue 2026-10-21"]),
        ("- 2026-10-20 coffee w/ sam", "2026-11-20", []),
        ("- 2026-10-20 call set for monday", "2026-10-22", []),
        ("- 2026-10-20 had coffee with sam\n- 2026-10-21 thanked", "2026-10-22", []),
        ("- 2026-10-20 had coffee with sam\n- 2026-10-21 noted: only in passing", "2026-10-22", []),
        ("- 2026-10-20 had coffee with sam\n- 2026-10-21 let go what-happened", "2026-10-22", []),
        ("- 2026-10-20 had coffee with sam\n- 2026-10-21 asked by email for another hour", "2026-10-22", []),
        ("- 2026-10-20 talked 20 min", "2026-10-22", []),
        ("== interviews/t.md\n---\nwith: sam\nwhen: 2026-10-20\n---\n## Log\n- 2026-10-20 talked", "2026-10-22", []),
    ],
)
def test_a_line_that_may_be_the_talk_is_asked_about_once(
    tmp_path: Path, lines: str, today: str, found: list[str]
) -> None:
    listed = told(tmp_path, "what-happened", LOG.format(lines), today)
    assert [each.partition(" sam/")[0] for each in listed] == found


def test_a_word_in_passing_owes_nothing(tmp_path: Path) -> None:
    text = LOG.format("").replace("- 2026-10-08 asked\n- 2026-10-14 he accepted", "- 2026-10-20 ran into sam")
    assert whole(tmp_path, text, "2026-10-22") == []


def test_a_talk_that_was_booked_is_no_question(tmp_path: Path) -> None:
    text = LOG.format("- 2026-10-15 booked 2026-10-20\n- 2026-10-22 talked")
    reminder = only(tmp_path, "what-happened", text, "2026-10-23")
    assert reminder.action == "Thank Sam Ortiz for the talk; it has no file yet"
    assert reminder.next == "qh meet sam 2026-10-20"


def test_the_question_quotes_the_line(tmp_path: Path) -> None:
    reminder = only(tmp_path, "what-happened", LOG.format("- 2026-10-20 coffee w/ sam"), "2026-10-22")
    assert reminder.action == 'Was that the talk with Sam Ortiz? Then thank them: "coffee w/ sam"'
    assert (reminder.next, reminder.close) == (
        "qh meet sam 2026-10-20",
        "qh done sam/what-happened/2026-10-20",
    )
    assert reminder.closing == Closing("contacts/sam.md", "thanked")


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("coffee with her, great", 1),
        ("nice chat, she likes tea", 1),
        ("20 min chat with Sam", 1),
        ("lunch went well", 1),
        ("coffee machine broke", 0),
        ("lunch with mum", 0),
        ("call with HR", 0),
        ("met her sister at the gym", 0),
        ("tea with her old boss", 0),
        ("chat with Tom about her", 0),
        ("interview prep", 0),
    ],
)
def test_only_a_talk_with_them_is_asked_about(tmp_path: Path, line: str, asked: int) -> None:
    text = f"""
        == contacts/sam.md
        ---
        name: Sam Ortiz
        ---
        ## Log
        - 2026-11-09 asked
        - 2026-11-10 she accepted
        - 2026-11-10 answered
        - 2026-11-12 {line}
        """
    assert len(told(tmp_path, "what-happened", text, "2026-11-24")) == asked
