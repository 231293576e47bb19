"""A second person where the first did not answer."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import drafts
from quarterhour.checks import drafted
from quarterhour.model.reminder import Closing
from reminders import only, reminders, told

ASKED = "2026-11-12 asked by email"


def people(
    *keith: str, ana: tuple[str, ...] | None = None, fields: str = "tags: a", toml: str = "", more: str = ""
) -> str:
    his = "\n".join(f"- {line}" for line in keith)
    text = (
        f"== journal.toml\nformat = 1\n{toml}\n"
        f"== contacts/keith.md\n---\nname: Keith Barr\norganization: Blue Heron\n{fields}\n---\n## Log\n{his}\n"
    )
    if ana is not None:
        hers = "\n".join(f"- {line}" for line in ana)
        text += f"== contacts/ana.md\n---\nname: Ana Ruiz\norganization: Blue Heron\n---\n## Log\n{hers}\n"
    return text + more


def lines(tmp_path: Path, text: str, today: str) -> list[str]:
    return [line.partition(":")[0] for line in told(tmp_path, "second-person", text, today)]


@pytest.mark.parametrize(
    ("toml", "ask", "due"),
    [
        ("", "2026-11-25 asked by email", "2026-11-30"),
        ("", "2026-11-28 asked by email", "2026-12-02"),
        ("", "2026-11-11 asked by letter", "2026-11-25"),
        ('playbook = "active-search"', "2026-11-25 asked by email", "2026-11-30"),
        ("second_person_days = 5", "2026-11-25 asked by email", "2026-12-02"),
        ('playbook = "gentle"', "2026-11-25 asked by email", ""),
        ("second_person_days = 0", "2026-11-25 asked by email", ""),
    ],
)
def test_three_working_days_after_the_first_ask_there(tmp_path: Path, toml: str, ask: str, due: str) -> None:
    found = lines(tmp_path, people(ask, toml=toml), "2026-11-29")
    state = "upcoming" if due > "2026-11-29" else "overdue"
    assert found == ([f"{state} {due} keith/second-person"] if due else [])


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-16 she replied: busy",
        "2026-11-16 he declined",
        "2026-11-13 talked by phone 20 min",
        "2026-11-16 asked by phone",
        "2026-11-16 let go second-person",
        "2026-11-16 let go",
        "2026-11-20 new job at Fennimore",
        "2026-11-20 booked",
        "2026-11-16 yes from Keith!",
    ],
)
def test_what_ends_it(tmp_path: Path, line: str) -> None:
    assert lines(tmp_path, people(ASKED, line), "2026-11-24") == []


@pytest.mark.parametrize("line", ["2026-11-13 bounced", "2026-11-16 nudged", "2026-11-16 noted: busy"])
def test_what_does_not_end_it(tmp_path: Path, line: str) -> None:
    assert lines(tmp_path, people(ASKED, line), "2026-11-24") == ["overdue 2026-11-17 keith/second-person"]


@pytest.mark.parametrize(
    ("ana", "found"),
    [
        ((), ["overdue 2026-11-17 ana/second-person"]),
        (("2026-11-18 asked by email",), []),
        (("2025-11-18 she replied",), []),
        (("2025-11-18 ran into her at the fair",), []),
        (("2025-11-18 wrote",), ["overdue 2026-11-17 ana/second-person"]),
        (("2026-11-18 opted out",), ["overdue 2026-11-17 keith/second-person"]),
    ],
)
def test_anyone_there_counts(tmp_path: Path, ana: tuple[str, ...], found: list[str]) -> None:
    assert lines(tmp_path, people(ASKED, ana=ana), "2026-11-24") == found


def test_a_talk_with_a_colleague_is_an_answer(tmp_path: Path) -> None:
    more = "== interviews/talk.md\n---\nwith: ana\nwhen: 2026-12-20\n---\n"
    assert lines(tmp_path, people(ASKED, ana=(), more=more), "2026-11-24") == []


def test_whoever_asked_to_be_left_alone_is_left_alone_and_others_there_are_proposed(tmp_path: Path) -> None:
    stopped = people(ASKED, fields="do_not_contact: yes")
    assert lines(tmp_path, stopped, "2026-11-24") == []
    stopped = people(ASKED, ana=(), fields="do_not_contact: yes")
    assert lines(tmp_path, stopped, "2026-11-24") == ["overdue 2026-11-17 ana/second-person"]


def test_a_request_to_two_people_counts_once(tmp_path: Path) -> None:
    more = "== interviews/talk.md\n---\nwith: [keith, ana]\n---\n## Log\n- 2026-11-12 asked by email\n"
    assert lines(tmp_path, people(ana=(), more=more), "2026-11-24") == ["overdue 2026-11-17 keith/second-person"]


def test_gone_after_thirty_days_and_none_from_before_an_import(tmp_path: Path) -> None:
    assert lines(tmp_path, people(ASKED), "2026-12-12") == ["overdue 2026-11-17 keith/second-person"]
    assert lines(tmp_path, people(ASKED), "2026-12-13") == []
    assert lines(tmp_path, people(ASKED, fields="imported: 2026-11-20"), "2026-11-24") == []


def test_nothing_where_it_is_not_known_where_they_work(tmp_path: Path) -> None:
    text = people(ASKED).replace("organization: Blue Heron\n", "")
    assert "second-person" not in {r.rule for r in reminders(tmp_path, text, "2026-11-24")}


def test_what_closes_it(tmp_path: Path) -> None:
    known = only(tmp_path, "second-person", people(ASKED, ana=()), "2026-11-24")
    assert known.action == "No word from Blue Heron: write to Ana Ruiz there, and do not mention Keith Barr"
    assert (known.closing, known.next) == (Closing("contacts/ana.md", "asked"), "qh draft ask ana")
    alone = only(tmp_path, "second-person", people(ASKED), "2026-11-24")
    assert alone.action == "No word from Blue Heron: write to a second person there, and do not mention Keith Barr"
    assert (alone.closing, alone.draft) == (Closing("contacts/keith.md", "let go second-person"), "")
    assert (alone.path, alone.line) == ("contacts/keith.md", 7)


@pytest.mark.parametrize(
    ("more", "action"),
    [
        ("", "and do not mention Keith Barr"),
        ("\nvia: keith", "to whom Keith Barr led you"),
        ("\nvia: noor", "and do not mention Keith Barr"),
    ],
)
def test_whoever_led_to_the_second_person_may_be_named(tmp_path: Path, more: str, action: str) -> None:
    text = people(ASKED, ana=()).replace("name: Ana Ruiz", f"name: Ana Ruiz{more}")
    text += "== contacts/noor.md\n---\nname: Noor Haddad\n---\n"
    reminder = only(tmp_path, "second-person", text, "2026-11-24")
    assert reminder.action == f"No word from Blue Heron: write to Ana Ruiz there, {action}"
    journal, _ = journal_from(tmp_path, text)
    draft = drafts.write("ask", journal, "ana", date(2026, 11, 24))
    assert draft is not None
    assert ("Keith" in draft.body) is ("led you" in reminder.action)
    assert "mentions-a-colleague" not in {found.name for found in drafted.of_draft(draft, journal)}


def test_whoever_led_there_and_asked_not_to_be_named_is_not_mentioned(tmp_path: Path) -> None:
    fields = "tags: a\n---\n## Referrals\n- [[ana]]: don't use my name\n## Log\n- " + ASKED
    text = people(fields=fields, ana=()).replace("---\n## Log\n\n", "", 1).replace("name: Ana", "via: keith\nname: Ana")
    reminder = only(tmp_path, "second-person", text, "2026-11-24")
    assert reminder.action == "No word from Blue Heron: write to Ana Ruiz there, and do not mention Keith Barr"
    journal, _ = journal_from(tmp_path, text)
    draft = drafts.write("ask", journal, "ana", date(2026, 11, 24))
    assert draft is not None
    assert "Keith" not in f"{draft.subject} {draft.body}"
