"""Something in return, once a week at most."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told


def journal(*noor: str, mine: tuple[str, ...] = (), toml: str = "", fields: str = "tags: a") -> str:
    hers = "\n".join(f"- {line}" for line in noor)
    own = "\n".join(f"- {line}" for line in mine)
    return (
        f"== journal.toml\nformat = 1\n{toml}\n"
        f"== me.md\n---\nname: Me\n---\n## Log\n{own}\n"
        f"== contacts/noor.md\n---\nname: Noor Haddad\n{fields}\n---\n## Log\n{hers}\n"
    )


FIVE = tuple(f"2026-11-{day:02} talked by phone 20 min" for day in (2, 4, 6, 9, 10))
EARLY = "2026-08-01 talked by phone 20 min"


def lines(tmp_path: Path, text: str, today: str = "2026-11-24") -> list[str]:
    return [line.partition(":")[0] for line in told(tmp_path, "give-back", text, today)]


@pytest.mark.parametrize(
    ("noor", "mine", "state"),
    [
        (FIVE, (), "due 2026-11-24"),
        (FIVE[:4], (), ""),
        ((*FIVE[:4], "2026-11-11 introduced me to Ana Ruiz"), (), "due 2026-11-24"),
        ((*FIVE[:4], "2026-11-11 she shared a map"), (), "due 2026-11-24"),
        ((*FIVE[:4], "2026-11-23 talked by phone 20 min"), (), ""),
        (FIVE, ("2026-11-12 gave an hour to the club",), ""),
        ((*FIVE, "2026-11-12 helped her with a sheet"), (), ""),
        ((*FIVE, "2026-11-11 talked by phone 20 min"), ("2026-11-12 gave an hour",), "due 2026-11-24"),
        ((*FIVE, "2026-11-11 talked by phone 20 min"), ("2026-11-23 gave an hour",), ""),
        ((*FIVE, "2026-11-11 talked by phone 20 min", "2026-11-24 shared a map"), (), ""),
        (FIVE, ("2026-11-23 reviewed",), ""),
        (FIVE, ("2026-11-20 reviewed",), "due 2026-11-24"),
        (FIVE, ("2026-11-24 let go give-back",), ""),
        (FIVE, ("2026-11-24 snoozed give-back until 2026-11-27",), "snoozed 2026-11-27"),
        ((EARLY,), (), "due 2026-11-24"),
        ((EARLY,), ("2026-08-20 gave an hour",), ""),
        ((EARLY, "2026-08-03 talked by phone 20 min"), ("2026-08-20 gave an hour",), "due 2026-11-24"),
        ((EARLY, "2026-08-03 talked by phone 20 min"), ("2026-09-20 gave an hour",), ""),
        ((), (), ""),
    ],
)
def test_in_a_week_that_begins_far_behind(
    tmp_path: Path, noor: tuple[str, ...], mine: tuple[str, ...], state: str
) -> None:
    assert lines(tmp_path, journal(*noor, mine=mine)) == ([f"{state} me/give-back"] if state else [])


@pytest.mark.parametrize("toml", ["give_back = false", 'playbook = "gentle"'])
def test_not_where_it_is_off(tmp_path: Path, toml: str) -> None:
    assert lines(tmp_path, journal(*FIVE, toml=toml)) == []


def test_on_the_first_working_day_of_the_week(tmp_path: Path) -> None:
    text = journal(*FIVE, toml='away = ["2026-11-21..2026-11-24"]')
    assert lines(tmp_path, text, "2026-11-23") == ["upcoming 2026-11-25 me/give-back"]


def test_an_idea_from_what_was_put_aside_for_someone_who_may_be_written_to(tmp_path: Path) -> None:
    reading = "\n== contacts/ana.md\n---\nname: Ana Ruiz\n{}\n---\n## Reading\n- [ ] [A map](https://example.org/a)\n"
    actions = [
        only(tmp_path, "give-back", journal(*FIVE) + reading.format(fields), "2026-11-24").action
        for fields in ("tags: a", "do_not_contact: yes")
    ]
    assert actions == [
        "Give something back, to them or to somebody new: share A map with Ana Ruiz",
        "Give something back, to them or to somebody new: an hour, a name, an article",
    ]


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "give-back", journal(*FIVE), "2026-11-24")
    assert (reminder.contact, reminder.closing) == ("me", Closing("me.md", "gave"))
    assert reminder.why[0].text == "up to Sun 22 Nov 2026 you received 5 favours and gave 0"


def test_what_was_received_before_the_import_is_no_debt(tmp_path: Path) -> None:
    old = "".join(
        f"\n== contacts/p{n}.md\n---\nname: Per{'abcdef'[n]} Son\nimported: 2026-11-02\n---\n## Log\n"
        f"- 2024-0{n + 1}-10 met 30 min\n- 2024-0{n + 1}-11 introduced me to Bo Lind\n"
        f"- 2024-0{n + 1}-12 she shared a map\n"
        for n in range(6)
    )
    assert lines(tmp_path, journal("2026-11-03 asked") + old) == []
