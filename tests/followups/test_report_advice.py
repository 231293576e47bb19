"""What came of their advice, within five working days of trying it."""

from pathlib import Path

import pytest

from quarterhour.model.reminder import Closing
from reminders import only, told


def talk(*learned: str, log: str = "", people: str = "olive") -> str:
    lines = "\n".join(learned)
    return (
        f"== contacts/olive.md\n---\nname: Olive Marsden\n---\n## Log\n{log}\n"
        "== contacts/sam.md\n---\nname: Sam Okoro\n---\n"
        f"== interviews/talk.md\n---\nwith: [{people}]\nwhen: 2026-08-13\n---\n## Learned\n{lines}\n"
    )


TRIED = "- [x] Give a Saturday to the river #advice #kept (done 2026-11-21)"
ACTION = 'olive/report-advice/saturday-river: Tell Olive Marsden what came of "Give a Saturday to the river"'


@pytest.mark.parametrize(
    ("item", "today", "state"),
    [
        (TRIED, "2026-11-24", "upcoming 2026-11-27"),
        (TRIED, "2026-11-27", "due 2026-11-27"),
        (TRIED, "2027-02-25", "decide 2026-11-27"),
        (TRIED, "2026-11-20", ""),
        ("- [x] Give a Saturday to the river #advice", "2026-11-24", "decide 2026-08-20"),
        ("- [ ] Give a Saturday to the river #advice", "2026-11-24", ""),
        ("- [x] Give a Saturday to the river", "2026-11-24", ""),
    ],
)
def test_due_five_working_days_after_the_tick(tmp_path: Path, item: str, today: str, state: str) -> None:
    assert told(tmp_path, "report-advice", talk(item), today) == ([f"{state} {ACTION}"] if state else [])


@pytest.mark.parametrize(
    ("log", "count"),
    [
        ("- 2026-11-21 updated by email", 0),
        ("- 2026-11-22 checked-in by email", 0),
        ("- 2026-11-22 thanked by letter", 0),
        ("- 2026-11-20 updated by email", 1),
        ("- 2026-11-22 updated by email about [[sam]]", 1),
        ("- 2026-11-22 she replied", 1),
        ("- 2026-11-22 let go report-advice", 0),
        ("- 2026-11-22 opted out", 0),
    ],
)
def test_closed_by_any_message_since_the_tick_that_is_not_about_somebody(tmp_path: Path, log: str, count: int) -> None:
    assert len(told(tmp_path, "report-advice", talk(TRIED, log=log), "2026-11-24")) == count


@pytest.mark.parametrize(
    ("item", "whom"),
    [
        ("Sam: shadow a shift", "sam Tell Sam Okoro what"),
        ("Sam said shadow a shift", "sam Tell Sam Okoro what"),
        ("shadow a shift, as [[sam]] does", "sam Tell Sam Okoro what"),
        ("Olive: ask Sam for a shift", "olive Tell Olive Marsden what"),
        # a name in the words is not the one who said them; and one message is enough
        ("ask Sam for a shift", "olive Tell Olive Marsden or Sam Okoro, whoever advised it, what"),
    ],
)
def test_of_several_whoever_advised_it(tmp_path: Path, item: str, whom: str) -> None:
    text = talk(f"- [x] {item} #advice (done 2026-11-21)", people="olive, sam")
    found = told(tmp_path, "report-advice", text, "2026-11-24")
    assert [f"{line.split()[2].split('/')[0]} {line.partition(': ')[2].partition(' came')[0]}" for line in found] == [
        whom
    ]


@pytest.mark.parametrize(("person", "count"), [("olive", 0), ("sam", 0)])
def test_where_it_may_have_been_any_of_them_one_who_heard_is_enough(tmp_path: Path, person: str, count: int) -> None:
    text = talk(TRIED, people="olive, sam")
    name = {"olive": "Olive Marsden", "sam": "Sam Okoro"}[person]
    text = text.replace(f"name: {name}\n---\n", f"name: {name}\n---\n## Log\n- 2026-11-22 updated by email\n", 1)
    assert len(told(tmp_path, "report-advice", text, "2026-11-24")) == count


def test_how_to_say_who_it_was(tmp_path: Path) -> None:
    reminder = only(tmp_path, "report-advice", talk(TRIED, people="sam, olive"), "2026-11-24")
    assert [why.text for why in reminder.why] == [
        "you ticked it on Sat 21 Nov 2026",
        'it is not noted who advised it; write the name before it, such as "Sam:"',
    ]


def test_whoever_else_may_have_advised_it_asked_to_be_left_alone(tmp_path: Path) -> None:
    text = talk(TRIED, people="olive, sam").replace("name: Sam Okoro", "name: Sam Okoro\ndo_not_contact: yes")
    (line,) = told(tmp_path, "report-advice", text, "2026-11-24")
    assert "Tell Olive Marsden, if they advised it, what came of" in line


def test_what_closes_it(tmp_path: Path) -> None:
    reminder = only(tmp_path, "report-advice", talk(TRIED), "2026-11-24")
    assert reminder.closing == Closing("contacts/olive.md", "updated")
    assert (reminder.path, reminder.line, reminder.group) == ("interviews/talk.md", 6, "one-message")
