"""What stands on the one page that is printed."""

from datetime import date
from pathlib import Path

from guided import JOURNAL
from journals import journal_from
from quarterhour import prep
from quarterhour.model.guide import Sheet

TODAY = date(2026, 11, 24)
TALK = "== contacts/noor.md\n---\nname: Noor Haddad\n---\n{more}== interviews/talk.md\n---\nwith: noor\n---\n{notes}"


def page(root: Path, text: str) -> Sheet:
    journal, problems = journal_from(root, text)
    assert problems == ()
    return prep.one_page(journal, journal.interviews["talk"], TODAY)


def test_questions_beyond_eight_are_counted(tmp_path: Path) -> None:
    questions = "".join(f"- [ ] What about {n}?\n" for n in range(1, 12))
    found = page(tmp_path, TALK.format(more="", notes=f"## Questions\n{questions}"))
    assert found.part("must-ask").lines == ("What about 1?", "What about 2?", "What about 3?")
    assert found.part("if-time").lines == tuple(f"What about {n}?" for n in range(4, 9))
    assert found.part("if-time").empty == "3 more in the guide."


def test_a_question_that_can_be_looked_up_is_printed_as_it_should_be_asked(tmp_path: Path) -> None:
    found = page(tmp_path, TALK.format(more="", notes="## Questions\n- [ ] What is your role?\n"))
    assert found.part("must-ask").lines == ("I understand that your title is ____. What does it not say?",)


def test_where_no_question_is_planned_some_are_suggested(tmp_path: Path) -> None:
    found = page(tmp_path, TALK.format(more="", notes=""))
    assert found.part("must-ask").title == "You might ask"
    assert len(found.part("must-ask").lines) == 3


def test_nothing_private_is_on_paper(tmp_path: Path) -> None:
    more = """\
== interviews/earlier.md
---
with: noor
when: 2026-10-01
---
## Learned
- Nights rotate
- SECRET team #private
== interviews/closed.md
---
with: noor
when: 2026-10-02
private: yes
---
## Learned
- SECRET pay
## They asked me
- SECRET question
"""
    notes = """\
## Purpose
- SECRET aim #private
- how plants are planned
## Research
### Person
- SECRET illness #private
### Organization
- SECRET merger #private
## They asked me
- SECRET age #private
- Why now. Say it SECRETly
"""
    found = page(tmp_path, TALK.format(more=more, notes=notes))
    told = [line for s in found.sections for line in s.lines]
    assert not any("SECRET" in line for line in told)
    assert found.part("person").lines == ("Nights rotate.",)
    assert found.part("purpose").lines == ("How plants are planned.",)
    assert found.part("they-may-ask").lines[0] == "Why now."


def test_who_said_stop_is_thanked_there_and_then(tmp_path: Path) -> None:
    found = page(tmp_path, TALK.format(more="", notes="").replace("Haddad\n", "Haddad\ndo_not_contact: yes\n"))
    assert found.part("thanks").lines == ("They asked not to be written to: thank them before you part.",)


def test_the_facts_are_three_each(tmp_path: Path) -> None:
    found = page(tmp_path, JOURNAL)
    assert found.part("person").lines == ("Once taught physics.", "Plans three plants.", "Planners rotate nights.")
    assert found.part("place").lines == (
        "What they do: water for four hundred thousand.",
        "News: new screens in spring.",
    )
    assert found.part("thanks").lines == ("Thank by Fri 27 Nov 2026",)
