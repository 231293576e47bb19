"""A playbook of one's own, beside `journal.toml`."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from, write_journal
from quarterhour import store
from quarterhour.model.settings import PLAYBOOKS, Goal, OwnQuestion, Playbook
from quarterhour.store.playbook import Own, read
from quarterhour.workflow.place import record_places

CLASS = """\
== journal.toml
playbook = "class.toml"
thanks_days = 3
== class.toml
base = "gentle"
thanks_days = 2
pipeline = 4

[[goal]]
talks = 3
by = 2026-12-15

[[goal]]
asks = 10
by = "2026-12-15"
from = 2026-11-01

[[question]]
text = "What would you tell my class?"
group = "advi"

[[question]]
text = "Who taught you most?"
"""


def test_a_playbook_of_ones_own_is_followed_and_a_number_in_the_journal_goes_before_it(tmp_path: Path) -> None:
    journal, problems = journal_from(tmp_path, CLASS)
    assert problems == ()
    assert journal.playbook(date.min) == Playbook(
        thanks_days=3,
        second_person_days=0,
        second_try_days=10,
        cadence="twice-yearly",
        reconnect_months=18,
        weekly_review=False,
        pipeline=4,
        give_back=False,
    )
    end = date(2026, 12, 15)
    assert journal.settings.goals == (
        Goal("talks", 3, end, path="class.toml", line=5),
        Goal("asks", 10, end, date(2026, 11, 1), "class.toml", 9),
    )
    assert journal.settings.questions == (
        OwnQuestion("What would you tell my class?", "advi", "class.toml", 14),
        OwnQuestion("Who taught you most?", "", "class.toml", 18),
    )


def test_an_empty_playbook_is_the_standard_one() -> None:
    assert read("", "class.toml") == (Own(PLAYBOOKS["standard"]), ())


@pytest.mark.parametrize("name", ["../class.toml", "/etc/class.toml", "sub/class.toml", ".class.toml", "journal.toml"])
def test_a_file_elsewhere_is_no_playbook(tmp_path: Path, name: str) -> None:
    root = write_journal(tmp_path / "journal", f'== journal.toml\nplaybook = "{name}"\n')
    (tmp_path / "class.toml").write_text("thanks_days = 9\n", encoding="utf-8")
    journal, problems = store.load(root)
    assert [(p.line, p.name) for p in problems] == [(1, "wrong-setting")]
    assert journal.playbook(date.min) == PLAYBOOKS["standard"]


def test_a_link_out_of_the_journal_is_not_followed(tmp_path: Path) -> None:
    root = write_journal(tmp_path / "journal", '== journal.toml\nplaybook = "class.toml"\n')
    (tmp_path / "class.toml").write_text("thanks_days = 9\n", encoding="utf-8")
    (root / "class.toml").symlink_to(tmp_path / "class.toml")
    journal, problems = store.load(root)
    assert [(p.path, p.name) for p in problems] == [("class.toml", "outside-journal")]
    assert journal.playbook(date.min) == PLAYBOOKS["standard"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("base =", "1 unreadable-toml"),
        ("goal = 3", "1 wrong-playbook"),
        ("[goal]\ntalks = 0\nby = 2026-12-15", "1 wrong-playbook"),
        ("\n[[goal]]\ntalks = 3\nasks = 3\nby = 2026-12-15", "2 wrong-playbook"),
        ("[[goal]]\ntalks = 3\nby = 2026-12-15\nuntil = 1", "1 wrong-playbook"),
        ("[[question]]\ntext = 3", "1 wrong-playbook"),
        ("[[question]]\nwords = 3", "1 wrong-playbook"),
        ("today = 2026-01-01", "1 unknown-setting"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, told: str) -> None:
    own, problems = read(text, "class.toml")
    assert [f"{p.line} {p.name}" for p in problems] == [told]
    assert own == Own()


def test_a_change_of_the_playbook_is_noticed(tmp_path: Path) -> None:
    root = write_journal(tmp_path, CLASS)
    assert record_places(root) == [root / "class.toml", root / "journal.toml"]
