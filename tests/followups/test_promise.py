"""Promises of mine: by their date, else a week after the talk."""

from datetime import date
from pathlib import Path

import pytest

from quarterhour import store
from quarterhour.model.reminder import Closing
from reminders import only, told

TALK = """
    == contacts/noor-haddad.md
    ---
    name: Noor Haddad
    ---
    == contacts/sam.md
    ---
    name: Sam Okoro
    ---
    == interviews/2026-11-10-noor.md
    ---
    with: {people}
    when: 2026-11-10
    {fields}
    ---
    ## Promises
    {promises}
    """


def talk(*promises: str, people: str = '"[[noor-haddad]]"', fields: str = "minutes: 15") -> str:
    text = TALK.replace("{people}", people).replace("{fields}", fields)
    return text.replace("{promises}", "\n    ".join(promises))


def test_by_its_own_day_or_a_week_after_the_talk_and_on_a_weekend_too(tmp_path: Path) -> None:
    text = talk("- [ ] send the leak-map article (by 2026-11-14)", "- [ ] ask Ana about nights")
    assert told(tmp_path, "promise", text, "2026-11-14") == [
        "due 2026-11-14 noor-haddad/promise/leak-map-article: You promised Noor Haddad: send the leak-map article",
        "upcoming 2026-11-17 noor-haddad/promise/ask-ana-nights: You promised Noor Haddad: ask Ana about nights",
    ]


@pytest.mark.parametrize(
    "box",
    [
        "- [x] send the article",
        "- [x] send the article (done 2026-11-12)",
        "- [-] send the article",
        "- none",
        "- [ ] Noor: send the article",
        "- [ ] they: send the article",
        "",
    ],
)
def test_a_tick_a_drop_and_their_own_promises_are_nothing_of_mine(tmp_path: Path, box: str) -> None:
    assert told(tmp_path, "promise", talk(box), "2026-11-24") == []


def test_a_promise_without_a_box_is_one_all_the_same_and_is_given_its_box(tmp_path: Path) -> None:
    [line] = told(tmp_path, "promise", talk("- send the article"), "2026-11-24")
    assert line.endswith("send the article")
    assert store.tick("## Promises\n- send the article\n", 2, date(2026, 11, 24)) == (
        "## Promises\n- [x] send the article (done 2026-11-24)\n"
    )


def test_kept_until_it_is_decided_and_never_expired(tmp_path: Path) -> None:
    text = talk("- [ ] send the article")
    days = ("2026-11-18", "2027-02-14", "2027-02-15", "2028-11-10")
    states = [told(tmp_path, "promise", text, day)[0].split()[0] for day in days]
    assert states == ["overdue", "overdue", "decide", "decide"]


def test_one_with_a_far_day_is_not_old_before_its_day(tmp_path: Path) -> None:
    text = talk("- [ ] send the thesis (by 2027-06-01)")
    assert told(tmp_path, "promise", text, "2027-05-31")[0].startswith("upcoming 2027-06-01")


def test_what_is_to_come_before_we_meet_is_due_on_the_day_of_the_talk(tmp_path: Path) -> None:
    text = talk("- [ ] read her paper before we meet", "- [ ] bring the map")
    assert [line[:19] for line in told(tmp_path, "promise", text, "2026-11-05")] == [
        "upcoming 2026-11-10",
        "upcoming 2026-11-17",
    ]


def test_the_same_promise_twice_has_two_names_that_a_tick_does_not_change(tmp_path: Path) -> None:
    both = told(tmp_path, "promise", talk("- [ ] send a map", "- [ ] send the map"), "2026-11-11")
    one = told(tmp_path, "promise", talk("- [x] send a map", "- [ ] send the map"), "2026-11-11")
    assert [line.split()[2] for line in both] == ["noor-haddad/promise/map:", "noor-haddad/promise/map-2:"]
    assert [line.split()[2] for line in one] == ["noor-haddad/promise/map-2:"]


def test_one_in_a_persons_file_without_a_day_is_listed_today_and_asks_for_one(tmp_path: Path) -> None:
    text = """
        == contacts/noor.md
        ---
        name: Noor Haddad
        ---
        ## Promises
        - [ ] lend her the boots
        - [ ] return the book (by 2026-11-20)
        """
    assert told(tmp_path, "promise", text, "2026-11-24") == [
        "overdue 2026-11-20 noor/promise/return-book: You promised Noor Haddad: return the book",
        "due 2026-11-24 noor/promise/lend-boots: You promised Noor Haddad: lend her the boots",
    ]
    text = text.replace("    - [ ] return the book (by 2026-11-20)\n", "")
    assert [w.text for w in only(tmp_path, "promise", text, "2026-11-24").why] == [
        "you promised it; no day is set for it, add one such as (by 2026-12-01)"
    ]


@pytest.mark.parametrize(
    ("promise", "stop", "contact"),
    [
        ("- [ ] send the map", "", ["noor-haddad"]),
        ("- [ ] send Sam the map", "", ["sam"]),
        ("- [ ] send the map", "noor-haddad", []),
        ("- [ ] send Sam the map", "noor-haddad", ["sam"]),
        ("- [ ] send Noor the map", "sam", ["noor-haddad"]),
    ],
)
def test_it_is_owed_to_whom_it_names_else_to_the_first(
    tmp_path: Path, promise: str, stop: str, contact: list[str]
) -> None:
    text = talk(promise, people='["[[noor-haddad]]", "[[sam]]"]')
    if stop:
        name = "Noor Haddad" if stop == "noor-haddad" else "Sam Okoro"
        text = text.replace(f"name: {name}", f"name: {name}\n    do_not_contact: yes")
    assert [line.split()[2].split("/")[0] for line in told(tmp_path, "promise", text, "2026-11-24")] == contact


def test_a_promise_about_a_third_person_stays_when_the_first_asked_to_be_left_alone(tmp_path: Path) -> None:
    text = talk("- [ ] write to [[sam]]").replace("name: Noor Haddad", "name: Noor Haddad\n    do_not_contact: yes")
    assert told(tmp_path, "promise", text, "2026-11-24") == [
        "overdue 2026-11-17 sam/promise/write-to-sam: You promised Sam Okoro: write to sam"
    ]


def test_history_owes_nothing_but_what_is_still_to_come(tmp_path: Path) -> None:
    assert told(tmp_path, "promise", talk("- [ ] send it", fields="imported: 2026-11-20"), "2026-11-24") == []
    text = talk("- [ ] send the map", "- [ ] send the report (by 2026-12-20)")
    text = text.replace("name: Noor Haddad", "name: Noor Haddad\n    imported: 2026-11-20")
    assert [line[:19] for line in told(tmp_path, "promise", text, "2026-11-24")] == ["upcoming 2026-12-20"]


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "promise", talk("- [ ] send the map"), "2026-11-24")
    path = "interviews/2026-11-10-noor.md"
    assert reminder.closing == Closing(path, box=7)
    assert (reminder.path, reminder.line, reminder.close) == (path, 7, "qh done noor-haddad/promise/map")


def test_a_day_in_plain_words_is_its_day_and_an_unclear_one_is_not(tmp_path: Path) -> None:
    text = talk("- [ ] send the leak-map article by next Saturday.", "- [ ] send the drawing by post")
    assert told(tmp_path, "promise", text, "2026-11-14") == [
        "due 2026-11-14 noor-haddad/promise/leak-map-article: You promised Noor Haddad: send the leak-map article",
        "upcoming 2026-11-17 noor-haddad/promise/drawing-post: You promised Noor Haddad: send the drawing by post",
    ]


LOG = """
    == contacts/noor-haddad.md
    ---
    name: Noor Haddad
    ---
    ## Log
    - 2026-11-10 {line}
    """


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "promised to send her the template",
            ["upcoming 2026-11-17 noor-haddad/promise/template: You promised Noor Haddad: send her the template"],
        ),
        (
            "I promised the template (by 2026-11-14)",
            ["due 2026-11-14 noor-haddad/promise/template: You promised Noor Haddad: the template"],
        ),
        ("she promised the template", []),
        ("promised the template", []),
        ("noted: promised her the template", []),
    ],
)
def test_a_promise_told_in_a_log_is_one(tmp_path: Path, line: str, found: list[str]) -> None:
    assert told(tmp_path, "promise", LOG.replace("{line}", line), "2026-11-14") == found


def test_a_promise_told_in_a_log_is_closed_by_a_box_on_its_line(tmp_path: Path) -> None:
    text = LOG.replace("{line}", "promised to send her the template")
    reminder = only(tmp_path, "promise", text, "2026-11-14")
    assert reminder.closing == Closing("contacts/noor-haddad.md", box=5)
    (path,) = tmp_path.glob("*/contacts/noor-haddad.md")
    path.write_text(store.tick(path.read_text("utf-8"), 5, date(2026, 11, 14)), "utf-8")
    journal, _ = store.load(path.parents[1])
    (item,) = journal.contacts["noor-haddad"].promises
    assert (item.box, item.done) == ("done", date(2026, 11, 14))
    (line,) = journal.contacts["noor-haddad"].log
    assert (line.who, line.what) == ("me", "promised")


def test_a_promise_written_out_and_told_in_the_log_is_one(tmp_path: Path) -> None:
    text = LOG.replace("{line}", "promised her the template\n    ## Promises\n    - [ ] send the template")
    assert len(told(tmp_path, "promise", text, "2026-11-14")) == 1


TWICE = """
    == contacts/noor.md
    ---
    name: Noor Haddad
    ---
    {own}
    == interviews/2026-11-10-noor.md
    ---
    with: {people}
    when: 2026-11-10
    ---
    ## Promises
    {promise}
    """


@pytest.mark.parametrize(
    ("promise", "own", "due"),
    [
        ("- [ ] send the leak-map article", "## Promises\n    - [ ] send the leak-map article", 1),
        ("- [ ] send the leak-map article", "## Log\n    - 2026-11-10 I promised her the leak-map article", 1),
        ("- [ ] send the leak-map article", "## Promises\n    - [x] send her the leak-map article", 0),
        ("- [x] send the leak-map article (done 2026-11-12)", "## Promises\n    - [ ] send the leak-map article", 0),
        ("- [x] send the article (done 2026-11-12)", "## Log\n    - 2026-11-20 I promised her the article", 1),
        ("- [ ] send the article (by 2026-11-14)", "## Promises\n    - [ ] send the article (by 2026-12-14)", 2),
        ("- [ ] send the article", "## Promises\n    - [ ] ask Ana about nights", 2),
    ],
)
def test_what_a_talk_and_their_own_file_both_say_counts_once(tmp_path: Path, promise: str, own: str, due: int) -> None:
    text = TWICE.replace("{promise}", promise).replace("{own}", own).replace("{people}", "noor")
    assert len(told(tmp_path, "promise", text, "2026-11-24")) == due


def test_what_a_panel_was_promised_and_one_of_them_too_is_both(tmp_path: Path) -> None:
    own = "## Promises\n    - [ ] send the slides\n    == contacts/sam.md\n    ---\n    name: Sam Okoro\n    ---"
    text = TWICE.replace("{promise}", "- [ ] send the slides").replace("{own}", own).replace("{people}", "[sam, noor]")
    assert len(told(tmp_path, "promise", text, "2026-11-24")) == 2


def test_of_several_whom_it_names_by_first_name_or_by_title(tmp_path: Path) -> None:
    text = talk("- [ ] send Sam the photos", people='["[[noor-haddad]]", "[[sam]]"]')
    text = text.replace("name: Sam Okoro", "name: Prof Sam Okoro")
    assert told(tmp_path, "promise", text, "2026-11-17") == [
        "due 2026-11-17 sam/promise/photos: You promised Prof Sam Okoro: send Sam the photos"
    ]
