"""What a site knows of the days to come, and what its first screen weighs."""

from datetime import date, timedelta
from pathlib import Path

from journals import journal_from
from quarterhour import pages
from quarterhour.workflow.site import DAYS, whole

TODAY = date(2026, 11, 24)
MANY = 500
ROOM = 40_000
SAMPLE = (
    '== journal.toml\nformat = 1\ntoday = "2026-11-24"\n== contacts/ada.md\n---\nname: Ada\nadded: 2026-11-20\n---\n'
)


def person(number: int) -> str:
    """Somebody who was asked, met, thanked or forgotten, each at another time."""
    key, asked = f"person-{number}", TODAY - timedelta(days=3 + number * 7 % 320)
    met = asked + timedelta(days=9)
    lines = [f"- {asked} asked by email", *([f"- {met + timedelta(1)} thanked by email"] * (number % 12 != 0))]
    contact = (
        f"== contacts/{key}.md\n---\nname: Person Number{number}\norganization: Place {number % 9}\n---\n\n## Log\n"
    )
    talk = (
        f'== interviews/{met}-{key}.md\n---\nwith: "[[{key}]]"\nwhen: {met}T15:00\n---\n\n'
        "## Learned\n- Nights rotate\n\n"
        f"## Promises\n- [{' x'[number % 9 != 0]}] send the article (by {met + timedelta(7)})\n"
    )
    return contact + "\n".join(lines if number % 2 else lines[:1]) + "\n" + (talk if number % 2 else "")


def test_today_stays_small_with_many_people(tmp_path: Path) -> None:
    journal, problems = journal_from(tmp_path, "".join(map(person, range(MANY))))
    seen = whole(journal, problems, TODAY, root="/home/marnie/journal")
    first = pages.render(seen)[0]
    assert len(seen.reminders) > MANY // 2
    assert len(first.body.encode()) < ROOM


def test_a_sample_looks_at_its_own_day_only(tmp_path: Path) -> None:
    journal, problems = journal_from(tmp_path, SAMPLE)
    seen = whole(journal, problems, TODAY)
    assert seen.reminders
    assert seen.ahead.days == 0
    assert "data-fixed" in pages.render(seen)[0].body
    assert "data-from" not in pages.render(seen)[0].body


def test_a_journal_looks_ahead(tmp_path: Path) -> None:
    journal, problems = journal_from(tmp_path, SAMPLE.replace("today = ", "# "))
    seen = whole(journal, problems, TODAY)
    assert seen.ahead.days == DAYS
    assert {row.since for row in seen.ahead.standings} >= {TODAY}
