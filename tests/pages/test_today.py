"""The first screen on unusual days."""

from datetime import date, timedelta
from pathlib import Path
from xml.etree.ElementTree import Element

from journals import journal_from
from quarterhour import pages
from quarterhour.model.problem import Problem
from quarterhour.model.reminder import OVERDUE, UPCOMING, Closing, Reminder, Why
from quarterhour.model.snapshot import Snapshot
from rendered import shown, tree

TODAY = date(2026, 11, 24)
ADA = """
    == contacts/ada.md
    ---
    name: Ada Lovelace
    ---

    ## Log
    - {day} wrote by email
"""


def owed(number: int, state: str, due: date = TODAY) -> Reminder:
    """One of several reminders."""
    closing = Closing("contacts/ada.md", "wrote by email")
    return Reminder(f"ada/promise/{number}", "ada", "Ada Lovelace", "promise", due, state, f"Act {number}",
                    (Why("It was promised"),), "qh show ada", f"qh done ada/promise/{number}", closing)  # fmt: skip


def first_screen(root: Path, reminders: tuple[Reminder, ...], *, silent: int = 0, journal: str = ADA) -> Element:
    """Today, when the last line was written so many days ago."""
    found, _ = journal_from(root, journal.format(day=TODAY - timedelta(days=silent)))
    return tree(pages.render(Snapshot(journal=found, today=TODAY, reminders=reminders))[0])


def acts(root: Element, path: str) -> list[str]:
    """What is asked for in a part of the page."""
    return [shown(each) for each in root.findall(f"{path}/li/p/strong")]


def test_five_stand_open_and_the_rest_is_folded(tmp_path: Path) -> None:
    root = first_screen(tmp_path, tuple(owed(n, OVERDUE) for n in range(7)))
    assert acts(root, "body/ul") == [f"Act {n}" for n in range(5)]
    assert acts(root, "body/div/details/ul") == ["Act 5", "Act 6"]
    assert shown(root.findall("body/div/details/summary")[0]) == "2 more"


def test_nothing_due_says_so_and_names_whom_to_write_to(tmp_path: Path) -> None:
    root = first_screen(tmp_path, (owed(1, UPCOMING, date(2026, 12, 20)),))
    calm = root.find("body/div[@class='qh-calm']")
    assert calm is not None
    assert " ".join(shown(calm).split()) == (
        "Nothing is due today. If you have ten minutes, write to Ada Lovelace: Act 1. It is due in 3 weeks."
    )


def test_after_five_silent_days_three_come_first(tmp_path: Path) -> None:
    root = first_screen(tmp_path, tuple(owed(n, OVERDUE) for n in range(7)), silent=6)
    assert [shown(each) for each in root.findall("body/h2")] == ["Catch up"]
    assert acts(root, "body/ul") == ["Act 0", "Act 1", "Act 2"]


def test_people_whose_file_cannot_be_read_are_named(tmp_path: Path) -> None:
    root = first_screen(tmp_path, (), journal=ADA + "\n    == contacts/bad.md\n    ---\n    name: [\n    ---\n")
    warning = root.find("body/p[@class='qh-warn']")
    assert warning is not None
    assert shown(warning).startswith("Not everything is listed. bad cannot be read")


def test_a_talk_on_two_clocks_is_told_on_both(tmp_path: Path) -> None:
    talk = """
    == me.md
    ---
    timezone: Asia/Tokyo
    ---
    == interviews/x.md
    ---
    with: Ada Lovelace
    when: 2026-11-26T19:00
    timezone: America/New_York
    ---
    """
    start = first_screen(tmp_path, (), journal=ADA + talk).find(".//p[@class='qh-start']")
    assert start is not None
    assert shown(start) == "Fri 27 Nov 2026, 09:00 in Tokyo Thu 26 Nov 2026, 19:00 in New York in 3 days"


def test_holidays_that_are_not_known_are_told(tmp_path: Path) -> None:
    found, _ = journal_from(tmp_path, ADA.format(day=TODAY))
    problem = Problem("journal.toml", 1, 12, "no-holidays", "holidays are an extra", "", "holidays")
    root = tree(pages.render(Snapshot(journal=found, today=TODAY, problems=(problem,)))[0])
    warned = [shown(each) for each in root.findall("body/p[@class='qh-warn']")]
    assert warned == ["Holidays are not installed: only weekends are known. What to mend"]
