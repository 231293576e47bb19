"""The page of the method: every piece of advice is there, and everything it names is really there."""

import ast
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import quarterhour
from guided import JOURNAL
from journals import journal_from
from quarterhour import checks, figures, followups, pages, prep
from quarterhour.checks import drafted, hints
from quarterhour.cli.frame import COMMANDS
from quarterhour.drafts import kinds
from quarterhour.model.bank import BY_ID, GROUPS
from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.me import Me
from quarterhour.model.organization import Organization
from quarterhour.model.record import described
from quarterhour.model.settings import Playbook, Settings
from quarterhour.model.snapshot import Snapshot
from quarterhour.pages.guides import GUIDES
from quarterhour.pages.method import KINDS, data
from quarterhour.prep.guide import AFTER, BEFORE
from quarterhour.store import headings
from rendered import tree

TODAY = date(2026, 11, 24)
HOUSE = Path(quarterhour.__file__).parent
EXPECTED = Path(__file__).parent / "pages" / "expected"
PIECES = {"S0": 32, "S1": 19, "S2": 32, "S3": 23, "S4": 16}
RECORDS = {"contact": Contact, "interview": Interview, "organization": Organization, "me": Me}
PAGE = next(page for page in pages.render(Snapshot(journal=Journal(), today=TODAY)) if page.path == "guides/method.md")
OF_THE_TALK = frozenset({"organization", "field", "agenda"})


def names(functions: tuple[Callable[..., object], ...]) -> set[str]:
    """The names of functions as they stand on the screen."""
    return {function.__name__.replace("_", "-") for function in functions}


THERE: dict[str, set[str]] = {
    "rule": names(followups.RULES),
    "check": names(checks.CHECKS),
    "hint": names(hints.CHECKS) | names(drafted.DRAFT_CHECKS) | names(drafted.BESIDE_CHECKS),
    "page": names(pages.PAGES),
    "draft": {f"{kind.name}-{variant.name}" for kind in kinds.ALL for variant in kind.variants},
    "question": set(BY_ID),
    "group": set(GROUPS),
    "figure": names(figures.FIGURES),
    "field": {f"{name}.{field}" for name, kind in RECORDS.items() for field in described(kind)},
    "section": {*headings.NAMES, *(key for inside in headings.INSIDE.values() for key in inside)},
    "setting": {*described(Settings), *described(Playbook)},
    "command": {name for group in COMMANDS.values() for name in group},
    "guide": set(GUIDES),
}


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """The parts of the prep page and of the phone sheet, by their keys."""
    journal, _ = journal_from(tmp_path_factory.mktemp("journal"), JOURNAL)
    talk = journal.interviews["talk"]
    guide = [part(journal, talk, TODAY) for part in (*BEFORE, *AFTER)]
    sheet = prep.phone(journal, journal.contacts["noor"], talk, TODAY)
    return {
        "guide-section": {part.key: part.title for part in guide},
        "phone": {part.key: part.title for part in sheet.sections},
    }


def behaviours() -> list[tuple[str, str, str]]:
    """Every behaviour that is named: the advice, its kind, its name."""
    return [(each["id"], *does.split(":", 1)) for each in data()["advice"] for does in each["does"]]


def test_every_piece_of_advice_stands_once_and_in_order() -> None:
    assert [each["id"] for each in data()["advice"]] == [
        f"{seed}.{number}" for seed, many in PIECES.items() for number in range(1, many + 1)
    ]
    assert [each["id"] for each in data()["seed"]] == [*PIECES]


def test_every_piece_of_advice_has_a_sentence_of_its_own_and_does_something() -> None:
    said = [each["says"] for each in data()["advice"]]
    assert len({*said}) == len(said)
    assert [words for words in said if not words.endswith((".", "?")) or len(words.split()) > 20] == []
    assert [each["id"] for each in data()["advice"] if not each["does"]] == []


def test_every_behaviour_is_really_there(parts: dict[str, dict[str, str]]) -> None:
    there = {**THERE, **{kind: {*titles} for kind, titles in parts.items()}}
    assert there.keys() == KINDS.keys()
    assert [found for found in behaviours() if found[2] not in there[found[1]]] == []


def test_no_behaviour_is_named_twice_for_one_piece_of_advice() -> None:
    found = behaviours()
    assert len({*found}) == len(found)


def test_behaviours_of_one_kind_stand_together() -> None:
    for each in data()["advice"]:
        kinds = [does.partition(":")[0] for does in each["does"]]
        assert sorted(kinds, key=kinds.index) == kinds, each["id"]


def test_parts_are_called_as_they_are_on_their_pages(parts: dict[str, dict[str, str]]) -> None:
    titles = data()["titles"]
    named = [(kind, name) for _, kind, name in behaviours() if kind in parts]
    assert {name for _, name in named} == {*titles}
    assert [n for k, n in named if n not in OF_THE_TALK and parts[k][n] != titles[n]] == []


def test_every_reminder_has_a_row_in_the_order_of_the_rules() -> None:
    assert [each["name"] for each in data()["rule"]] == [rule.__name__.replace("_", "-") for rule in followups.RULES]


def reasons(rule: str) -> set[str]:
    """The sources that a rule gives with its reasons."""
    code = ast.parse((HOUSE / "followups" / f"{rule.replace('-', '_')}.py").read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(code) if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Why"]
    given = [call.args[1] for call in calls if len(call.args) > 1]
    return {str(node.value) for node in given if isinstance(node, ast.Constant) and node.value}


@pytest.mark.parametrize("rule", [each["name"] for each in data()["rule"]])
def test_a_reminder_names_every_source_that_it_gives(rule: str) -> None:
    told = next(each for each in data()["rule"] if each["name"] == rule)
    assert reasons(rule) <= {*told.get("sources", ())}
    assert told.get("sources") or told.get("ours")


def test_every_source_is_a_piece_of_advice_or_has_an_address() -> None:
    advice = {each["id"] for each in data()["advice"]}
    tags = {tag for each in data()["rule"] for tag in each.get("sources", ())}
    assert tags - advice == {*data()["sources"]}
    assert [url for url in data()["sources"].values() if not re.fullmatch(r"https?://\S+", url)] == []


def test_the_page_as_a_whole(expected: Callable[[Path, str], None]) -> None:
    expected(EXPECTED / "method.md", PAGE.body)


def test_every_place_on_the_page_that_is_led_to_is_there() -> None:
    elements = [*tree(PAGE).iter()]
    places = {each.get("id") for each in elements}
    wanted = {href[1:] for each in elements if (href := each.get("href", "")).startswith("#")}
    assert wanted
    assert wanted <= places
