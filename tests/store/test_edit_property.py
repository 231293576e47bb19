"""What holds for every note, however oddly it is written: one edit is one change, and it is read back."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from quarterhour import store
from quarterhour.store.body import log_items
from quarterhour.store.outline import outline

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
ENDS = st.sampled_from(["\n", "\r\n"])
SHOWN = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufeff\ufffe\uffff")
TRAPS = r"""no 0123 12:30 +4420 2026-02-30 [[x]] - ' " \ @x % --- !x &a *a | > { } ] ? ~ null x: x, << ` #"""
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.lists(st.sampled_from(["", "a", "b:", "\t", "\x85", *TRAPS.split()]), max_size=3).map(" ".join),
)
ONE_LINE = ["plain", "  spaced   # said", "'it''s'  ", '"a\\tb" # c', "2026-11-01", "", "  # nothing yet", "\n  below"]
OTHERS = ["|\n  as\n\n  is", ">-\n  folded\n  on", "\n  - a\n  - b # c", "[a, 'b']", "one\n  two", "'one\n\n  two'"]
ODD_VALUES = st.sampled_from([*ONE_LINE, *OTHERS])
KEYS = st.sampled_from(["name", "x_unknown", "'quoted key'", "odd key", "email", "on", "1"])
NOISE = st.sampled_from(["# a comment", "", "   # set in", "#: - ---"])
ITEMS = st.one_of(
    DAYS.map(lambda day: f"- {day} asked"),
    st.sampled_from(["* 4 Nov 2026 met", "- undated", "  set in", "    - nested", "prose", "", "```\n# code\n- x\n```"])
    | st.sampled_from(
        ["<!-- said -->", "### Older", "## Notes", "Log\n---", "## Log", "- [ ] box", "+ **2026-01-01** b"]
    ),
)


@st.composite
def notes(draw: st.DrawFn) -> str:
    """A note with comments, odd spacing, unknown and quoted names, several line ends, with and without a BOM."""
    fields = draw(st.lists(st.tuples(KEYS, ODD_VALUES), min_size=1, max_size=5, unique_by=lambda pair: pair[0]))
    front = [line for key, value in fields for line in (*draw(st.lists(NOISE, max_size=1)), f"{key}: {value}")]
    text = "\n".join(["---", *front, "---", *draw(st.lists(ITEMS, max_size=10))])
    text += draw(st.sampled_from(["", "\n", "\n\n"]))
    return draw(st.sampled_from(["", "\ufeff"])) + text.replace("\n", draw(ENDS))


def values(text: str) -> Mapping[str, object]:
    """What the frontmatter says to a YAML parser that guesses nothing."""
    block = re.split(r"(?m)^---[ \t]*\r?$", text.removeprefix("\ufeff"))[1]
    found: Mapping[str, object] = yaml.load(block, Loader=yaml.CBaseLoader)  # noqa: S506 - the base loader makes text only
    return found or {}


def different(before: str, after: str) -> int:
    """How many characters two texts begin with alike."""
    return next((n for n, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), len(before))


def inserted(before: str, after: str) -> str:
    """What has been put in at one place of a text of which nothing else has changed."""
    start = different(before, after)
    assert start + different(before[::-1], after[::-1]) >= len(before)
    return after[start : start + len(after) - len(before)]


def with_field(text: str, value: str) -> str:
    """A note with one more field at its head."""
    fence, end, rest = text.partition("\r\n" if "\r\n" in text else "\n")
    return fence + end + f"target: {value}\n".replace("\n", end) + rest


@given(notes(), TEXTS)
def test_a_new_field_is_one_line_and_nothing_else(text: str, value: str) -> None:
    new = store.set_field(text, "role", value)
    before, after = text.split("\n"), new.split("\n")
    at = next(n for n, (old, line) in enumerate(zip(before, after, strict=False)) if old != line)
    assert [*after[:at], *after[at + 1 :]] == before
    assert after[at].endswith("\r") == before[0].endswith("\r")
    assert values(new) == {**values(text), "role": value}


@given(notes(), st.sampled_from(ONE_LINE), TEXTS)
def test_a_field_that_is_there_changes_on_its_line(text: str, old: str, value: str) -> None:
    text = with_field(text, old)
    new = store.set_field(text, "target", value)
    before, after = text.split("\n"), new.split("\n")
    assert [n for n, (line, other) in enumerate(zip(before, after, strict=True)) if line != other] in ([], [1], [2])
    assert values(new) == {**values(text), "target": value}


@given(notes(), st.sampled_from(OTHERS), TEXTS)
def test_a_value_of_several_lines_is_refused_with_its_line(text: str, old: str, value: str) -> None:
    with pytest.raises(store.EditRefused, match="change it by hand, from line 2 on") as refused:
        store.set_field(with_field(text, old), "target", value)
    assert refused.value.line == 2


@given(notes(), TEXTS, TEXTS)
def test_setting_a_field_twice_is_setting_it_once(text: str, first: str, second: str) -> None:
    once = store.set_field(text, "role", second)
    assert store.set_field(once, "role", second) == once
    assert values(store.set_field(store.set_field(text, "role", first), "role", second)) == values(once)


@given(notes(), st.lists(TEXTS, min_size=1, max_size=3))
def test_a_new_list_is_read_back(text: str, several: list[str]) -> None:
    assert values(store.set_field(text, "tags", several)) == {**values(text), "tags": several}


@given(notes(), DAYS, st.text(SHOWN, max_size=20))
def test_a_log_line_is_added_and_found_again(text: str, day: date, words: str) -> None:
    line = f"{day} {words}"
    new = store.append_log(text, line)
    assert inserted(text, new).count("\n") in (1, 2, 3)
    assert ("\r\n" in text) is ("\n" in text and not re.search(r"(?<!\r)\n", new))
    before, after = ([item.text[2:] for item in log_items(outline(one))] for one in (text, new))
    assert sorted(after) == sorted([*before, line])


@given(st.lists(DAYS, min_size=1, max_size=8), st.booleans(), ENDS)
def test_a_log_stays_in_its_order(days: list[date], newest_first: bool, end: str) -> None:  # noqa: FBT001 - drawn
    text = f"---{end}name: Ada{end}---{end}## Log{end}"
    first, *others = days
    start = [first + timedelta(days=1), first] if newest_first else [first]
    text += "".join(f"- {day} asked{end}" for day in start)
    for day in others:
        text = store.append_log(text, f"{day} wrote")
    found = [line.text[2:12] for line in log_items(outline(text))]
    assert found == sorted((str(day) for day in [*start, *others]), reverse=newest_first)


@given(notes(), ENDS, DAYS)
def test_a_tick_changes_its_line_only(text: str, end: str, day: date) -> None:
    text += f"{end}- [ ] box"
    new = store.tick(text, text.count("\n") + 1, day)
    assert new == text.removesuffix("- [ ] box") + f"- [x] box (done {day})"
