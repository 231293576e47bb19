"""Whoever you were led to hears from you within two working days."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told

GIVER = (
    "== contacts/noor.md\n---\nname: Noor Haddad\n{fields}\n---\n## Log\n- 2026-11-20 she introduced me to [[ana]]\n"
)
ANA = "== contacts/ana.md\n---\nname: Ana Ruiz\n{fields}\n---\n## Log\n{log}\n"


def introduced(*log: str, giver: str = "tags: a", ana: str = "tags: a") -> str:
    return GIVER.format(fields=giver) + ANA.format(fields=ana, log="\n".join(f"- {line}" for line in log))


@pytest.mark.parametrize(
    ("today", "line"),
    [
        ("2026-11-20", "upcoming 2026-11-24 ana/use-referral: Write to Ana Ruiz, and name Noor Haddad first"),
        ("2026-11-24", "due 2026-11-24 ana/use-referral: Write to Ana Ruiz, and name Noor Haddad first"),
        ("2027-02-21", "overdue 2026-11-24 ana/use-referral: Write to Ana Ruiz, and name Noor Haddad first"),
        ("2027-02-22", "decide 2026-11-24 ana/use-referral: Write to Ana Ruiz, and name Noor Haddad first"),
    ],
)
def test_due_two_working_days_after_you_were_led_there(tmp_path: Path, today: str, line: str) -> None:
    assert told(tmp_path, "use-referral", introduced(), today) == [line]


@pytest.mark.parametrize(
    ("log", "count"),
    [
        (("2026-11-20 asked by email",), 0),
        (("2026-11-23 left a voicemail",), 0),
        (("2026-11-23 she replied",), 0),
        (("2026-11-23 talked by phone",), 0),
        (("2026-11-23 let go use-referral",), 0),
        (("2026-11-10 asked by email",), 0),
        (("2026-11-10 asked by email", "2026-11-12 she declined"), 1),
        (("2026-11-10 talked by phone 20 min",), 0),
        (("2026-11-23 noted where she works",), 1),
    ],
)
def test_closed_by_any_word_since_and_by_knowing_them_already(tmp_path: Path, log: tuple[str, ...], count: int) -> None:
    assert len(told(tmp_path, "use-referral", introduced(*log), "2026-11-24")) == count


@pytest.mark.parametrize(
    ("giver", "ana", "count"),
    [
        ("do_not_contact: yes", "tags: a", 0),
        ("tags: a", "do_not_contact: yes", 0),
        ("tags: a", "name: twice", 0),
        ("tags: a", "imported: 2026-11-21", 0),
    ],
)
def test_not_where_either_asked_to_be_left_alone(tmp_path: Path, giver: str, ana: str, count: int) -> None:
    assert len(told(tmp_path, "use-referral", introduced(giver=giver, ana=ana), "2026-11-24")) == count


def test_two_who_name_the_same_person_make_one_line(tmp_path: Path) -> None:
    text = (
        introduced()
        + """
== contacts/tom.md
---
name: Tom Okafor
---
== interviews/tom.md
---
with: tom
when: 2026-11-19
---
## Referrals
- Ana Ruiz, Blue Heron: may use his name
"""
    )
    assert told(tmp_path, "use-referral", text, "2026-11-24") == [
        "overdue 2026-11-23 ana/use-referral: Write to Ana Ruiz, and name Tom Okafor and Noor Haddad first"
    ]


def test_someone_without_a_file_is_to_get_one(tmp_path: Path) -> None:
    text = """
        == contacts/noor.md
        ---
        name: Noor Haddad
        ---
        == interviews/noor.md
        ---
        with: noor
        when: 2026-11-20
        ---
        ## Referrals
        - Ines Varga; Dunnock Farm: may use her name
        """
    reminder = only(tmp_path, "use-referral", text, "2026-11-24")
    assert reminder.id == "noor/use-referral/ines-varga"
    assert reminder.action == "Write to Ines Varga, and name Noor Haddad first: make a file for them"
    assert reminder.next == 'qh add "Ines Varga" --via noor'
    assert reminder.closing == Closing("contacts/noor.md", "let go use-referral/ines-varga")


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "use-referral", introduced(), "2026-11-24")
    assert reminder.closing == Closing("contacts/ana.md", "asked")
    assert (reminder.path, reminder.line, reminder.draft) == ("contacts/noor.md", 6, "ask")


REFERRED = "== interviews/talk.md\n---\nwith: noor\nwhen: 2026-11-20\n---\n## Referrals\n- {who}: {words}\n"


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("may use my name", "Write to Ana Ruiz, and name Noor Haddad first"),
        ("do not use her name", "Write to Ana Ruiz, without naming Noor Haddad"),
    ],
)
def test_whoever_asked_not_to_be_named_is_not(tmp_path: Path, words: str, action: str) -> None:
    text = introduced().replace("- 2026-11-20 she introduced me to [[ana]]\n", "")
    text += REFERRED.format(who="[[ana]]", words=words)
    assert only(tmp_path, "use-referral", text, "2026-11-24").action == action
    stranger = REFERRED.format(who="Ines Varga", words=words)
    text = introduced().replace("- 2026-11-20 she introduced me to [[ana]]\n", "") + stranger
    expected = f"{action.replace('Ana Ruiz', 'Ines Varga')}: make a file for them"
    assert only(tmp_path, "use-referral", text, "2026-11-24").action == expected


def test_a_log_line_may_ask_not_to_be_named(tmp_path: Path) -> None:
    text = introduced().replace("me to [[ana]]", "me to [[ana]]: don't mention her name")
    assert only(tmp_path, "use-referral", text, "2026-11-24").action == "Write to Ana Ruiz, without naming Noor Haddad"


def test_of_two_only_one_may_be_named(tmp_path: Path) -> None:
    text = introduced() + "== contacts/tom.md\n---\nname: Tom Okafor\n---\n"
    text += REFERRED.format(who="[[ana]]", words="not to name him").replace("noor", "tom")
    action = "Write to Ana Ruiz, and name Noor Haddad first, but not Tom Okafor"
    assert only(tmp_path, "use-referral", text, "2026-11-24").action == action


@pytest.mark.parametrize(
    ("referral", "said"),
    [
        ("Ana Ruiz", "but ask Noor Haddad first whether you may say who led you there"),
        ("Ana Ruiz: may use my name", "and name Noor Haddad first"),
        ("Ana Ruiz #may-name", "and name Noor Haddad first"),
        ("Ana Ruiz: do not name me", "without naming Noor Haddad"),
    ],
)
def test_a_name_is_given_only_where_that_was_allowed(tmp_path: Path, referral: str, said: str) -> None:
    text = (
        "== contacts/noor.md\n---\nname: Noor Haddad\n---\n== contacts/ana.md\n---\nname: Ana Ruiz\n---\n"
        f"== interviews/n.md\n---\nwith: noor\nwhen: 2026-11-18\n---\n## Referrals\n- {referral}\n"
    )
    assert only(tmp_path, "use-referral", text, "2026-11-20").action == f"Write to Ana Ruiz, {said}"


def test_a_talk_that_is_only_planned_is_no_word_to_them(tmp_path: Path) -> None:
    text = """
        == contacts/noor.md
        ---
        name: Noor Haddad
        ---
        == contacts/max.md
        ---
        name: Max Roth
        ---
        == interviews/noor.md
        ---
        with: noor
        when: 2026-11-20
        ---
        ## Referrals
        - Max Roth: may use her name
        == interviews/max.md
        ---
        with: max
        {when}
        ---
        """
    assert told(tmp_path, "use-referral", text.replace("{when}", "by: video"), "2026-11-21") != []
    assert told(tmp_path, "use-referral", text.replace("{when}", "when: 2026-11-25"), "2026-11-21") == []
