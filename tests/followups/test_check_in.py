"""A word now and then to everyone I met."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told

TALK = """
    == contacts/{id}.md
    ---
    name: {name}
    {fields}
    ---
    {body}
    ## Log
    - {day} talked by phone 20 min
    - {day} thanked by email
    {log}
    """


def met(*log: str, name: str = "Noor Haddad", day: str = "2026-11-30", fields: str = "tags: a", body: str = "") -> str:
    values = {"id": name.split(maxsplit=1)[0].lower(), "name": name, "fields": fields, "day": day, "body": body}
    text = TALK.replace("{log}", "\n    ".join(f"- {line}" for line in log))
    for key, value in values.items():
        text = text.replace(f"{{{key}}}", value.replace("\n", "\n    "))
    return text


@pytest.mark.parametrize(
    ("today", "lines"),
    [
        ("2026-12-01", ["upcoming 2027-03-01 noor/check-in"]),
        ("2027-03-01", ["due 2027-03-01 noor/check-in"]),
        ("2027-03-05", ["overdue 2027-03-01 noor/check-in"]),
        ("2027-11-29", ["decide 2027-03-01 noor/check-in"]),
        ("2027-11-30", []),
    ],
)
def test_a_quarter_after_the_last_word_rolled_forward_until_it_is_too_long_ago(
    tmp_path: Path, today: str, lines: list[str]
) -> None:
    assert [line.split(":")[0] for line in told(tmp_path, "check-in", met(), today)] == lines


@pytest.mark.parametrize(
    ("day", "cadence", "due"),
    [
        ("2027-11-30", "quarterly", "2028-02-29"),
        ("2026-08-31", "monthly", "2026-09-30"),
        ("2026-08-31", "thrice-yearly", "2026-12-31"),
        ("2026-08-31", "twice-yearly", "2027-03-01"),
        ("2026-08-31", "yearly", "2027-08-31"),
    ],
)
def test_months_are_counted_from_the_last_word(tmp_path: Path, day: str, cadence: str, due: str) -> None:
    text = met(day=day, fields=f"cadence: {cadence}")
    assert told(tmp_path, "check-in", text, day)[0].split()[1] == due


def test_once_a_year_is_still_listed_when_the_year_is_over(tmp_path: Path) -> None:
    text = met(day="2026-08-31", fields="cadence: yearly")
    assert told(tmp_path, "check-in", text, "2027-09-15")[0].startswith("overdue 2027-08-31")


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("2027-01-15 checked-in by email", "2027-04-15"),
        ("2027-01-15 updated by email", "2027-04-15"),
        ("2027-01-15 she replied", "2027-04-15"),
        ("2027-01-15 talked by phone", "2027-04-15"),
        ("2027-01-15 left a voicemail", "2027-03-01"),
        ("2027-01-15 bounced", "2027-03-01"),
        ("2027-01-15 noted that she was on the radio", "2027-03-01"),
        ("2027-01-15 promoted to director", "2027-03-01"),
        ("2027-01-15 let go thanks", "2027-03-01"),
    ],
)
def test_any_word_either_way_starts_it_anew(tmp_path: Path, line: str, due: str) -> None:
    assert [told_line.split()[1] for told_line in told(tmp_path, "check-in", met(line), "2027-02-01")] == [due]


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("cadence: none", "2026-11-30 debriefed"),
        ("do_not_contact: yes", "2026-11-30 debriefed"),
        ("tags: b", "2026-12-01 let go check-in"),
        ("tags: b", "2026-12-01 she opted out"),
    ],
)
def test_never_for_whom_no_rhythm_is_kept(tmp_path: Path, fields: str, line: str) -> None:
    assert told(tmp_path, "check-in", met(line, fields=fields), "2027-03-01") == []


def test_letting_go_once_lets_go_of_this_turn_only(tmp_path: Path) -> None:
    text = met("2027-03-02 let go check-in", "2027-04-10 she replied", "2027-04-11 answered by email")
    assert told(tmp_path, "check-in", text, "2027-04-12")[0].startswith("upcoming 2027-07-12")


def test_never_for_whom_i_have_not_met_or_owe_thanks(tmp_path: Path) -> None:
    unmet = "== contacts/noor.md\n---\nname: Noor\n---\n## Log\n- 2026-08-01 asked\n- 2026-08-03 she declined\n"
    assert told(tmp_path, "check-in", unmet, "2026-11-24") == []
    unthanked = met().replace("thanked by email", "debriefed")
    assert told(tmp_path, "check-in", unthanked, "2027-03-01") == []
    assert len(told(tmp_path, "check-in", unthanked.replace("debriefed", "let go thanks"), "2027-03-01")) == 1


def test_a_talk_on_the_calendar_suspends_it(tmp_path: Path) -> None:
    text = met() + "\n    == interviews/next.md\n    ---\n    with: noor\n    when: 2027-03-10\n    ---\n"
    assert told(tmp_path, "check-in", text, "2027-03-05") == []


def test_after_two_words_without_an_answer_half_as_often_and_after_a_third_not_at_all(tmp_path: Path) -> None:
    twice = ("2027-03-01 checked-in by email", "2027-06-01 checked-in by email")
    assert told(tmp_path, "check-in", met(*twice), "2027-06-02")[0].startswith("upcoming 2027-12-01")
    thrice = (*twice, "2027-12-01 checked-in by email")
    assert told(tmp_path, "check-in", met(*thrice), "2027-12-02") == []
    answered = (*thrice, "2027-12-05 she replied", "2027-12-06 answered")
    assert told(tmp_path, "check-in", met(*answered), "2027-12-07")[0].startswith("upcoming 2028-03-06")


def test_history_counts_from_its_import(tmp_path: Path) -> None:
    text = met(day="2024-03-01", fields="imported: 2026-11-20")
    assert told(tmp_path, "check-in", text, "2026-11-24")[0].startswith("upcoming 2027-02-22 noor/check-in")


def test_colleagues_do_not_get_twin_mails(tmp_path: Path) -> None:
    names = ("Ada Lamb", "Bo Dunn", "Cy Eden")
    text = "".join(met(name=name, fields="organization: Blue Heron") for name in names)
    text += met(name="Di Fox", fields="organization: Elsewhere")
    assert [line.split(":")[0] for line in told(tmp_path, "check-in", text, "2026-12-01")] == [
        "upcoming 2027-03-01 ada/check-in",
        "upcoming 2027-03-01 di/check-in",
        "upcoming 2027-03-08 bo/check-in",
        "upcoming 2027-03-15 cy/check-in",
    ]


def test_not_even_when_both_are_long_overdue(tmp_path: Path) -> None:
    text = "".join(met(name=name, fields="organization: Blue Heron") for name in ("Ada Lamb", "Bo Dunn"))
    assert [line.split(":")[0] for line in told(tmp_path, "check-in", text, "2027-04-14")] == [
        "overdue 2027-03-01 ada/check-in",
        "upcoming 2027-04-21 bo/check-in",
    ]


def test_a_word_to_a_colleague_last_week_counts_too(tmp_path: Path) -> None:
    ada = met("2027-03-01 checked-in by email", name="Ada Lamb", fields="organization: Blue Heron")
    text = ada + met(name="Bo Dunn", fields="organization: Blue Heron")
    assert told(tmp_path, "check-in", text, "2027-03-02")[0].startswith("upcoming 2027-03-08 bo/check-in")


def test_one_that_is_snoozed_does_not_hold_up_a_colleague(tmp_path: Path) -> None:
    ada = met("2027-03-01 snoozed check-in until 2027-05-03", name="Ada Lamb", fields="organization: Blue Heron")
    text = ada + met(name="Bo Dunn", fields="organization: Blue Heron")
    assert [line.split(":")[0] for line in told(tmp_path, "check-in", text, "2027-03-02")] == [
        "overdue 2027-03-01 bo/check-in",
        "snoozed 2027-05-03 ada/check-in",
    ]


def test_something_to_share_is_named(tmp_path: Path) -> None:
    hello = told(tmp_path, "check-in", met(), "2027-03-01")
    theirs = told(
        tmp_path, "check-in", met(body="## Reading\n- [x] old news\n- [Leak maps](https://example.org)"), "2027-03-01"
    )
    mine = "\n    == me.md\n    ---\n    name: Me\n    ---\n    ## Reading\n"
    mine += "    - [ ] 2026-11-02 [Night rotas](https://example.org) for [[noor]]: she asked\n"
    ours = told(tmp_path, "check-in", met() + mine, "2027-03-01")
    assert [line.partition(": ")[2] for line in (*hello, *theirs)] == [
        "Check in with Noor Haddad: a short hello is enough",
        "Check in with Noor Haddad: share Leak maps",
    ]
    assert "Night rotas" in ours[0]


def test_why_and_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "check-in", met(), "2027-03-01")
    assert [w.text for w in reminder.why] == [
        "the last word was on Mon 30 Nov 2026",
        "you keep in touch every 3 months",
    ]
    assert reminder.closing == Closing("contacts/noor.md", "checked-in by email")
    assert (reminder.draft, reminder.group) == ("check-in", "one-message")


def test_an_appointment_without_a_file_suspends_it(tmp_path: Path) -> None:
    assert told(tmp_path, "check-in", met("2027-02-20 booked 2027-03-12"), "2027-03-01") == []
