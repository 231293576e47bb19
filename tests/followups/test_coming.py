"""How the list will look on the days to come."""

from datetime import date, timedelta
from pathlib import Path

from journals import journal_from
from quarterhour import followups

TODAY = date(2026, 11, 24)
DAYS = 45
JOURNAL = """
    == me.md
    ---
    name: Marnie
    ---
    == contacts/noor-haddad.md
    ---
    name: Noor Haddad
    ---

    ## Log
    - 2026-11-21 snoozed promise until 2026-11-28
    == contacts/ana-ruiz.md
    ---
    name: Ana Ruiz
    ---

    ## Log
    - 2026-11-20 asked by email
    == interviews/2026-11-20-noor-haddad.md
    ---
    with: "[[noor-haddad]]"
    when: 2026-11-20T15:00
    ---

    ## Learned
    - Planners rotate nights

    ## Promises
    - [ ] send the article (by 2026-11-25)
"""


def test_every_day_is_what_the_rules_say_on_it(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, JOURNAL)
    rows = followups.ahead(journal, TODAY, DAYS)
    for number in range(DAYS + 1):
        day = TODAY + timedelta(number)
        assert {row.on(day) for row in rows} - {None} == {*followups.run(journal, day)}


def test_a_wording_stands_once_with_its_steps(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, JOURNAL)
    rows = followups.ahead(journal, TODAY, DAYS)
    (row,) = (r for r in rows if r.reminder.rule == "promise")
    assert [(str(s.day), s.state, str(s.due)) for s in row.steps] == [
        ("2026-11-24", "snoozed", "2026-11-28"),
        ("2026-11-28", "due", "2026-11-28"),
        ("2026-11-29", "overdue", "2026-11-28"),
    ]
    assert (row.since, row.until) == (TODAY, TODAY + timedelta(DAYS))
