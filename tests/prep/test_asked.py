"""The question bank with its use, and questions that were asked before."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import prep
from quarterhour.model.bank import BANK, GROUPS
from quarterhour.model.journal import Journal

TODAY = date(2026, 11, 24)
JOURNAL = """\
== contacts/noor.md
---
name: Noor Haddad
---
== contacts/ana.md
---
name: Ana Ruiz
---
== interviews/both.md
---
with: ["[[noor]]", "[[ana]]"]
when: 2026-10-01T15:00
---
## Questions
- [x] What do you enjoy enough that you'd do more of it?
- [ ] What did you actually work on yesterday? #day-01
== interviews/ana.md
---
with: "[[ana]]"
when: 2026-11-02T15:00
---
## Questions
- [x] What do you like? #day-04
- [x] What wears you out? #day-05
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-11-26T15:00
---
## Questions
- [ ] What would you do more of? #day-04
- [ ] What did you actually work on yesterday? #day-01
"""


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """Two talks held, one ahead."""
    journal, problems = journal_from(tmp_path, JOURNAL)
    assert problems == ()
    return journal


def test_the_bank_is_told_by_group_with_what_was_asked_of_whom(journal: Journal) -> None:
    sections = prep.bank(journal, TODAY)
    assert [s.title for s in sections] == [*GROUPS.values()]
    assert sum(len(s.lines) for s in sections) == len(BANK)
    day = next(s for s in sections if s.key == "day")
    assert day.lines[0] == "What did you actually work on yesterday? #day-01"
    assert day.lines[3:5] == (
        (
            "What do you enjoy enough that you'd do more of it? "
            "(asked of Noor Haddad and Ana Ruiz, Thu 1 Oct 2026; asked of Ana Ruiz, Mon 2 Nov 2026) #day-04"
        ),
        (
            "What wears you out, or would you hand over gladly? "
            "(when there is trust; asked of Ana Ruiz, Mon 2 Nov 2026) #day-05"
        ),
    )


def test_the_bank_of_one_person_tells_only_their_talks(journal: Journal) -> None:
    day = next(s for s in prep.bank(journal, TODAY, "noor") if s.key == "day")
    assert [line for line in day.lines if "asked of" in line] == [
        "What do you enjoy enough that you'd do more of it? (asked of Noor Haddad and Ana Ruiz, Thu 1 Oct 2026) #day-04"
    ]


def test_a_planned_question_that_they_answered_says_when(journal: Journal) -> None:
    must = next(s for s in prep.guide(journal, journal.interviews["talk"], TODAY).sections if s.key == "must-ask")
    assert must.lines == (
        "What would you do more of? They answered this on Thu 1 Oct 2026.",
        "What did you actually work on yesterday?",
    )
