"""The strip of twelve months: what it counts, what it says, when it is there."""

from datetime import date
from pathlib import Path

from journals import journal_from
from quarterhour import pages
from quarterhour.model.snapshot import Snapshot
from rendered import shown, tree

TODAY = date(2026, 11, 24)


def strip(root: Path, *talks: tuple[str, str]) -> list[str]:
    """What is said of talks on some days: the months that have any, and the sentence."""
    text = "".join(
        f"== interviews/{number}.md\n---\nwith: Tom\nwhen: {when}\n{more}---\n"
        for number, (when, more) in enumerate(talks)
    )
    journal, _ = journal_from(root, text)
    page = next(p for p in pages.render(Snapshot(journal=journal, today=TODAY)) if p.path == "interviews/index.md")
    found = [each for each in tree(page).iter("div") if each.get("class") == "qh-year"]
    return [
        text
        for each in found
        for text in (
            *(month for month in each[0].attrib["aria-label"].split(". ") if not month.endswith("none")),
            shown(each[1]),
        )
    ]


def test_held_and_coming_talks_are_counted_by_month(tmp_path: Path) -> None:
    assert strip(
        tmp_path,
        ("2026-09-10T10:00", "status: held\n"),
        ("2026-10-08T10:00", "status: held\n"),
        ("2026-10-29T10:00", "status: held\n"),
        ("2026-10-30T10:00", "status: cancelled\n"),
        ("2026-12-02T10:00", ""),
    ) == [
        "September 2026: 1 held",
        "October 2026: 2 held",
        "December 2026: 1 ahead",
        "Since January 2026: 3 talks held, most in October (2); 1 ahead.",
    ]


def test_the_strip_ends_two_months_ahead_at_most(tmp_path: Path) -> None:
    assert strip(tmp_path, ("2026-11-20T10:00", "status: held\n"), ("2027-09-01T10:00", "")) == [
        "November 2026: 1 held",
        "Since February 2026: 1 talk held; 1 ahead.",
    ]


def test_that_nothing_lies_ahead_is_said_in_so_many_words(tmp_path: Path) -> None:
    assert (
        strip(tmp_path, ("2026-11-20T10:00", "status: held\n"))[-1] == "Since December 2025: 1 talk held; none ahead."
    )


def test_without_a_talk_in_the_year_there_is_no_strip(tmp_path: Path) -> None:
    assert strip(tmp_path, ("2024-01-10T10:00", "status: held\n")) == []
