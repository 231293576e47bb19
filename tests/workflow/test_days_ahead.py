"""What a site knows of the days to come, and what its first screen weighs."""

import re
from datetime import date, timedelta
from pathlib import Path

from journals import journal_from, write_journal
from quarterhour import pages
from quarterhour.model.wording import long_day
from quarterhour.workflow.build import build
from quarterhour.workflow.site import DAYS, whole

TODAY = date(2026, 11, 24)
MANY = 500
LAST = TODAY + timedelta(DAYS)
ROOM = 40_000
ROOM_FOR_ALL = 160_000
FINISHED = 60_000
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


def test_what_is_opened_daily_stays_small_with_many_people(tmp_path: Path) -> None:
    journal, problems = journal_from(tmp_path, "".join(map(person, range(MANY))))
    seen = whole(journal, problems, TODAY, root="/home/marnie/journal")
    size = {page.path: len(page.body.encode()) for page in pages.render(seen)}
    assert len(seen.reminders) > MANY // 2
    assert size["index.md"] < ROOM
    assert size["follow-ups.md"] < ROOM_FOR_ALL


def test_a_sample_looks_at_its_own_day_only(tmp_path: Path) -> None:
    journal, problems = journal_from(tmp_path, SAMPLE)
    seen = whole(journal, problems, TODAY)
    assert seen.reminders
    assert seen.ahead.days == 0
    assert "data-fixed" in pages.render(seen)[0].body
    assert "data-from" not in pages.render(seen)[0].body


def test_a_draft_is_kept_in_each_of_its_wordings(tmp_path: Path) -> None:
    text = """
== contacts/ada.md
---
name: Ada
---

## Log
- 2026-11-10 asked by email
== interviews/ada.md
---
with: "[[ada]]"
when: 2026-11-23T15:00
---

## Learned
- Nights rotate
"""
    journal, problems = journal_from(tmp_path, text)
    found = [each for each in whole(journal, problems, TODAY).writings if each.draft.kind == "thanks"]
    assert [(each.number, each.since, each.until) for each in found] == [
        (number, since, until)
        for number, (since, until) in enumerate(
            zip([each.since for each in found], [*(e.since - timedelta(1) for e in found[1:]), LAST], strict=True)
        )
    ]
    assert [each.draft.variant for each in found][:2] == ["email", "late"]
    assert len({each.draft for each in found}) == len(found)
    assert len({each.mail_file for each in found}) == len(found)


def test_a_journal_looks_ahead(tmp_path: Path) -> None:
    journal, problems = journal_from(tmp_path, SAMPLE.replace("today = ", "# "))
    seen = whole(journal, problems, TODAY)
    assert seen.ahead.days == DAYS
    assert {row.since for row in seen.ahead.standings} >= {TODAY}


def asked(number: int) -> str:
    """Somebody who was asked on one of the last sixty days and has not answered."""
    day = TODAY - timedelta(days=number % 60)
    return (
        f"== contacts/person-{number}.md\n---\nname: Person Number{number}\nrole: Analyst\n"
        f"email: p{number}@example.org\n---\n\n## Log\n- {day} asked by email\n"
    )


def test_the_finished_first_screen_is_light_when_hundreds_were_asked(tmp_path: Path) -> None:
    write_journal(tmp_path / "journal", "== journal.toml\nformat = 1\n" + "".join(map(asked, range(MANY))))
    site = build(tmp_path / "journal", TODAY, tmp_path / "site", strict=False)
    first = (site / "index.html").read_text(encoding="utf-8")
    assert len(first.encode()) < FINISHED
    assert 'href="follow-ups/waiting-for.html"' in first
    waiting = (site / "follow-ups" / "waiting-for.html").read_text(encoding="utf-8")
    of_late = [n for n in range(MANY) if n % 60 < 9]
    assert all(f'href="../people/person-{number}.html"' in waiting for number in of_late)


def test_a_screen_that_would_be_heavy_knows_fewer_days_and_says_which(tmp_path: Path) -> None:
    journal, problems = journal_from(tmp_path, "".join(map(asked, range(MANY))))
    first = pages.render(whole(journal, problems, TODAY))[0].body
    until = re.search(r'data-until="([\d-]+)" data-zone', first)
    assert until is not None
    assert TODAY < date.fromisoformat(until[1]) < LAST
    assert f"knows the days up to {long_day(date.fromisoformat(until[1]))}" in first
