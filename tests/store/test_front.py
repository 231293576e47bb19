"""Frontmatter: what was typed is what is read, with its place, and whatever cannot be read is told and not guessed."""

import subprocess
import sys

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from quarterhour.model.problem import Problem
from quarterhour.store import front
from quarterhour.store.fields import Field, Value

TYPED = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufeff\ufffe\uffff"))


def read(block: str) -> dict[str, Field]:
    found = front.read(f"---\n{block}\n---\nbody\n", "contacts/ada.md")
    assert not isinstance(found, Problem), found
    return dict(found)


def refused(text: str) -> str:
    found = front.read(text, "contacts/ada.md")
    assert isinstance(found, Problem), found
    return f"{found.line}:{found.column} {found.name}"


@pytest.mark.parametrize(
    "typed",
    ["no", "on", "12:30", "0123", "+44 20 7946", "1_000", "1.10", "1e3", "null", "~", "2026-02-30", "0x1F", "=", "<<a"],
)
def test_a_value_stays_the_words_that_were_typed(typed: str) -> None:
    assert read(f"phone: {typed}") == {"phone": Field(Value(typed, 2, 8), 2, 1)}


@pytest.mark.parametrize("name", ["content", "handler", "on", "no", "1", "null", "a b", "é"])
def test_any_word_may_be_the_name_of_a_field(name: str) -> None:
    assert read(f"{name}: x") == {name: Field(Value("x", 2, len(name) + 3), 2, 1)}


@given(TYPED)
@example("---")
@example("a\n---\nb")
@example("x: y # z")
def test_any_text_in_quotes_survives(typed: str) -> None:
    marked = '"' + typed.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    assert read(f"role: {marked}")["role"].value.text == typed


@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), TYPED | st.lists(TYPED, max_size=3), max_size=5))
def test_whatever_yaml_writes_is_read_as_it_was(values: dict[str, str | list[str]]) -> None:
    block = yaml.dump(values, allow_unicode=True, sort_keys=False, width=1000) if values else ""
    found = front.read(f"---\n{block}---\n", "x")
    assert not isinstance(found, Problem), found
    shown = {k: f.value.text if f.value.items is None else [i.text for i in f.value.items] for k, f in found.items()}
    assert shown == values


def test_lists_and_links_without_quotes_are_read_with_their_places() -> None:
    block = "with:\n  - [[noor-haddad]]\n  - [[ana|Ana Ruiz]]\n\n# a remark\nvia: [[tom]]\ntags: [a, b]"
    assert read(block) == {
        "with": Field(Value("", 3, 3, (Value("[[noor-haddad]]", 3, 5), Value("[[ana|Ana Ruiz]]", 4, 5))), 2, 1),
        "via": Field(Value("[[tom]]", 7, 6), 7, 1),
        "tags": Field(Value("", 8, 7, (Value("a", 8, 8), Value("b", 8, 11))), 8, 1),
    }


def test_a_rule_in_the_body_is_no_fence() -> None:
    assert front.read("---\nname: Ada\n---\n\nabove\n\n---\n\nbelow\n", "x") == {
        "name": Field(Value("Ada", 2, 7), 2, 1)
    }


def test_an_empty_block_has_no_fields() -> None:
    assert [read(""), read("# only a remark")] == [{}, {}]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "1:1 no-frontmatter"),
        ("Email: a@b\n", "1:1 no-frontmatter"),
        ("\n---\nname: Ada\n---\n", "2:1 late-fence"),
        ("---\nname: Ada\n", "1:1 unclosed-fence"),
        ("---\nname: Ada\n...\n", "3:1 odd-fence"),
        ("---\nname: Ada\n-----\nbody\n\n---\n", "3:1 odd-fence"),
        (f"{'-' * 61}\nname: Ada\n{'-' * 61}\n", "1:1 odd-fence"),
        ("---yaml\nname: Ada\n---\n", "1:1 odd-fence"),
        ("+++\nname = 1\n+++\n", "1:1 odd-fence"),
        ("---\nname: Ada\nname: Bea\n---\n", "3:1 doubled-field"),
        ("---\nname: &a Ada\n---\n", "2:7 yaml-anchor"),
        ("---\nname: *a\n---\n", "2:7 yaml-alias"),
        ("---\nname: !!binary x\n---\n", "2:7 yaml-tag"),
        ("---\n<<: x\n---\n", "2:1 yaml-merge"),
        ("---\nname: Ada\n--- x\n---\n", "3:1 second-document"),
        ("---\njob: {a: b}\n---\n", "2:6 nested-value"),
        ("---\njob: [[a, b]]\n---\n", "2:6 nested-value"),
        ("---\n? [a]\n: b\n---\n", "2:3 nested-value"),
        ("---\n- a\n---\n", "2:1 not-fields"),
        ("---\nname: Ada\n\ttags: x\n---\n", "3:1 tab"),
        ("---\nrole: Head: ops\n---\n", "2:11 unquoted-value"),
        ("---\nrole: 'Head\n---\n", "2:7 unclosed-quote"),
        ("---\ntags: [a\n---\n", "2:7 unclosed-bracket"),
        ('---\nrole: "C:\\dir"\n---\n', "2:10 unquoted-value"),
        ("---\nname: Ada\nrole\n---\n", "3:1 no-colon"),
        ("---\nname: Ada\n  role: x\n---\n", "3:7 odd-indent"),
        ("---\nname: A\u2028da\n---\n", "2:8 control-character"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text: str, told: str) -> None:
    assert refused(text) == told


def test_the_fix_shows_the_line_with_its_quotes() -> None:
    lines = ["role: Head: ops", 'role: "Ada" says', "role: @work", r'role: "C:\dir"', 'role: "half']
    found = [front.read(f"---\n{line}\n---\n", "x") for line in lines]
    assert [f.fix if isinstance(f, Problem) else "" for f in found] == [
        'put quotes round the value: role: "Head: ops"',
        "put quotes round the value: role: '\"Ada\" says'",
        'put quotes round the value: role: "@work"',
        r"put quotes round the value: role: 'C:\dir'",
        'put quotes round the value: role: "half"',
    ]


@given(st.text(max_size=80))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    found = front.read(f"---\n{text}\n---\n", "x")
    assert isinstance(found, Problem) or all(isinstance(field, Field) for field in found.values())


DEEP = "import sys; from quarterhour.store import front; print(front.read(sys.stdin.read(), 'x').name)"


@pytest.mark.parametrize("bomb", ["[", "- ", "? ", "{a: ", "a: &a [*a, *a]\n"])
def test_deep_nesting_does_not_crash(bomb: str) -> None:
    text = f"---\nx: {bomb * 100_000}\n---\n"
    done = subprocess.run([sys.executable, "-c", DEEP], input=text, capture_output=True, text=True, check=False)  # noqa: S603 -- our own program
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() in {"nested-value", "unquoted-value", "yaml-anchor", "odd-indent"}
