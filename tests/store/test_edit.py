"""The three edits, each as small text before and after."""

from collections.abc import Mapping
from datetime import date, time

import pytest

from quarterhour import store
from quarterhour.model.record import Link, Stop, When

LINE = "2026-11-24 thanked by email"


def note(*lines: str) -> str:
    return "\n".join(["---", *lines, "---", "", "Words.", ""])


@pytest.mark.parametrize(
    ("before", "field", "value", "after"),
    [
        ("status: scheduled", "status", "held", "status: held"),
        ("status:   scheduled   # so far", "status", "held", "status:   held   # so far"),
        ('status: "scheduled"', "status", "held", 'status: "held"'),
        ("status: 'scheduled' # x", "status", "it's on", "status: 'it''s on' # x"),
        ("status: 'scheduled'", "status", "two\nlines", 'status: "two\\nlines"'),
        ('"status": scheduled', "status", "held", '"status": held'),
        ("status :  scheduled", "status", "held", "status :  held"),
        ("status:", "status", "held", "status: held"),
        ("status: ", "status", "held", "status: held"),
        ("status:  ", "status", "held", "status: held "),
        ("status:  # not yet", "status", "held", "status: held  # not yet"),
        ("status:\n  scheduled", "status", "held", "status:\n  held"),
        (
            "# first\n  # second\n\nstatus: x\nodd key: kept",
            "status",
            "y",
            "# first\n  # second\n\nstatus: y\nodd key: kept",
        ),
        ("name: Ada", "role", "Planner", "name: Ada\nrole: Planner"),
        ("name: Ada\n\n# end", "role", "Planner", "name: Ada\n\n# end\nrole: Planner"),
        ("  name: Ada", "role", "Planner", "  name: Ada\n  role: Planner"),
        ("name: Ada\nnotes: |\n  kept\n", "role", "x", "name: Ada\nnotes: |\n  kept\n\nrole: x"),
        ("company: Acme", "organization", Link("Blue Heron", "blue-heron"), 'company: "[[blue-heron]]"'),
        ("First-Time: yes", "first_time", "no", "First-Time: no"),
        ("date: 2026-11-20", "when", When(date(2026, 11, 21), time(15)), "date: 2026-11-21T15:00"),
        ("with: ada", "with", [Link("", "ada"), Link("", "bo")], 'with: ["[[ada]]", "[[bo]]"]'),
        ("name: Ada", "tags", ("water", "a: b"), 'name: Ada\ntags:\n  - water\n  - "a: b"'),
        ("name: Ada", "via", Link("Jo, my ward manager"), "name: Ada\nvia: Jo, my ward manager"),
        ("name: Ada", "share", True, "name: Ada\nshare: true"),
        ("name: Ada", "minutes", 20, "name: Ada\nminutes: 20"),
        ("name: Ada", "do_not_contact", Stop(), "name: Ada\ndo_not_contact: yes"),
        ("name: Ada", "added", date(2026, 11, 24), "name: Ada\nadded: 2026-11-24"),
        ("name: Ada", "role", "", 'name: Ada\nrole: ""'),
        ("name: Ada", "role", "Null", 'name: Ada\nrole: "Null"'),
        ("name: Ada", "phone", "0123", "name: Ada\nphone: 0123"),
        ("name: Ada", "role", "no", "name: Ada\nrole: no"),
        ("name: Ada", "role", 'the "boss" of # 4', 'name: Ada\nrole: "the \\"boss\\" of # 4"'),
        ("name: Ada", "role", "💧 lead\u2028of", 'name: Ada\nrole: "💧 lead\\u2028of"'),
        ("name: Ada", "name", "Ada", "name: Ada"),
        ("tags:\n  - a\n  - b", "tags", ["a", "b"], "tags:\n  - a\n  - b"),
    ],
)
def test_setting_a_field_changes_its_line(before: str, field: str, value: object, after: str) -> None:
    assert store.set_field(note(before), field, value) == note(after)


def test_an_empty_frontmatter_takes_its_first_field() -> None:
    assert store.set_field("---\n---", "name", "Ada") == "---\nname: Ada\n---"
    assert store.set_field("---\n# who\n---\n", "name", "Ada") == "---\n# who\nname: Ada\n---\n"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_file_keeps_its_line_ends(end: str) -> None:
    text = "\ufeff---\nname: Ada\n---\n\n## Log\n- 2026-11-01 asked\n- [ ] box".replace("\n", end)
    assert store.set_field(text, "name", "Bo") == text.replace("Ada", "Bo")
    assert store.set_field(text, "role", "x") == text.replace("Ada", f"Ada{end}role: x")
    assert store.append_log(text, LINE) == text.replace("asked", f"asked{end}- {LINE}")
    assert store.tick(text, 7, date(2026, 11, 24)) == text.replace("[ ] box", "[x] box (done 2026-11-24)")


def test_mixed_line_ends_stay_mixed() -> None:
    text = "---\r\nname: Ada\nrole: x\r\n---\n"
    assert store.set_field(text, "role", "y") == "---\r\nname: Ada\nrole: y\r\n---\n"
    assert store.set_field(text, "call", "Dr A") == "---\r\nname: Ada\nrole: x\r\ncall: Dr A\r\n---\n"


@pytest.mark.parametrize(
    ("text", "field", "line", "words"),
    [
        (note("name: Ada", "tags:", "  - a"), "tags", 3, "'tags' is a list; change it by hand, from line 3 on"),
        (note("tags: [a, b]"), "tags", 2, "'tags' is a list"),
        (note("via: [[tom]]"), "via", 2, "'via' is a list"),
        (note("role: |", "  one"), "role", 2, "'role' is a block of text"),
        (note("role: >-", "  one"), "role", 2, "'role' is a block of text"),
        (note("name: Ada", "role: one", "  two"), "role", 3, "'role' is written over several lines"),
        (note('role: "one', '  two"'), "role", 2, "'role' is written over several lines"),
        (note("org: a", "company: b"), "organization", 3, "'org' on line 2 and 'company' here say the same"),
        (note("role: a", "role: b"), "role", 3, "given twice"),
        (note("role: &a x", "name: *a"), "role", 2, "anchor"),
        (note("role: !!str x"), "role", 2, "tag"),
        (note("name: Ada: Lovelace"), "role", 2, "colon"),
        (note("{name: Ada}"), "role", 2, "braces"),
        (note("name: \x1b"), "role", 2, "invisible character"),
        ("# Ada\n", "role", 1, "no frontmatter"),
        ("---\nname: Ada\n", "role", 1, "never closed"),
        ("---\nname: Ada\n...\n---\n", "role", 3, "does not end the frontmatter"),
    ],
)
def test_a_field_that_cannot_be_set_safely_is_refused(text: str, field: str, line: int, words: str) -> None:
    with pytest.raises(store.EditRefused) as refused:
        store.set_field(text, field, "new")
    assert words in refused.value.message
    assert refused.value.line == line


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(store.EditRefused, match="no text"):
        store.set_field(note("name: Ada"), "name", "\udcff")
    with pytest.raises(store.EditRefused, match="one line of text"):
        store.append_log("", "2026-11-24 \udcff")


FRONT = "---\nname: Ada\n---\n"
PLACES: Mapping[str, tuple[str, str]] = {
    "missing section": (FRONT + "\nWords.\n", FRONT + f"\nWords.\n\n## Log\n- {LINE}\n"),
    "missing section, no final newline": (FRONT + "\nWords.", FRONT + f"\nWords.\n\n## Log\n- {LINE}"),
    "front only": (FRONT, FRONT + f"\n## Log\n- {LINE}\n"),
    "front only, no final newline": (FRONT[:-1], FRONT + f"\n## Log\n- {LINE}"),
    "blank lines at the end": (FRONT + "\nx\n\n", FRONT + f"\nx\n\n## Log\n- {LINE}\n"),
    "empty section first": ("## Log\n\n## Notes\n", f"## Log\n- {LINE}\n\n## Notes\n"),
    "empty section tight": ("## Log\n## Notes", f"## Log\n- {LINE}\n## Notes"),
    "empty section last": ("## Notes\n\n## Log\n", f"## Notes\n\n## Log\n- {LINE}\n"),
    "empty section last, no final newline": ("## Log", f"## Log\n- {LINE}"),
    "only guidance": ("## Log\n<!-- one line\neach -->\n\n", f"## Log\n<!-- one line\neach -->\n- {LINE}\n\n"),
    "prose": ("## Log\nAll by post.\n", f"## Log\nAll by post.\n\n- {LINE}\n"),
    "inside a comment": ("<!--\n## Log\n-->\n", f"<!--\n## Log\n-->\n\n## Log\n- {LINE}\n"),
    "inside a code fence": ("```\n## Log\n```\n", f"```\n## Log\n```\n\n## Log\n- {LINE}\n"),
    "closed heading": ("## log ##\n- 2026-11-01 asked\n", f"## log ##\n- 2026-11-01 asked\n- {LINE}\n"),
    "setext": ("Log\n---\n- 2026-11-01 asked\n", f"Log\n---\n- 2026-11-01 asked\n- {LINE}\n"),
    "setext, empty": ("Log\n===\n\nNotes\n===\n", f"Log\n===\n- {LINE}\n\nNotes\n===\n"),
    "by another name": ("# Contact log:\n* 2026-11-01 asked", f"# Contact log:\n* 2026-11-01 asked\n* {LINE}"),
    "newest last": (
        "## Log\n- 2026-10-01 asked\n- 2026-11-01 accepted\n\n## Notes\n",
        f"## Log\n- 2026-10-01 asked\n- 2026-11-01 accepted\n- {LINE}\n\n## Notes\n",
    ),
    "newest first": (
        "## Log\n\n* 2026-11-01 accepted\n* 2026-10-01 asked\n",
        f"## Log\n\n* {LINE}\n* 2026-11-01 accepted\n* 2026-10-01 asked\n",
    ),
    "what belongs to the last line": (
        "## Log\n- 2026-11-01 asked\n  > dear Ada\n\n  ```\n  # x\n\n  ```\n  yours\nand so on\n\nProse.\n",
        f"## Log\n- 2026-11-01 asked\n  > dear Ada\n\n  ```\n  # x\n\n  ```\n  yours\nand so on\n- {LINE}\n\nProse.\n",
    ),
    "before a fence": (
        "## Log\n- 2026-11-01 asked\n```\nx\n```\n",
        f"## Log\n- 2026-11-01 asked\n- {LINE}\n```\nx\n```\n",
    ),
    "a heading inside": (
        "## Log\n- 2026-11-01 asked\n\n### Older\n- 2025-01-01 met\n",
        f"## Log\n- {LINE}\n- 2026-11-01 asked\n\n### Older\n- 2025-01-01 met\n",
    ),
    "dates as people write them": (
        "## Log\n- **4 Nov 2026** asked\n- [x] [[2026-11-09]] accepted\n",
        f"## Log\n- **4 Nov 2026** asked\n- [x] [[2026-11-09]] accepted\n- {LINE}\n",
    ),
    "undated items": ("## Log\n+ first steps\n  more\n", f"## Log\n+ first steps\n  more\n+ {LINE}\n"),
    "two logs": (
        "## Log\n- 2026-11-01 asked\n\n## Notes\n\n## Log\n- 2026-01-01 met\n",
        f"## Log\n- 2026-11-01 asked\n- {LINE}\n\n## Notes\n\n## Log\n- 2026-01-01 met\n",
    ),
    "a rule after an indented line": (
        "## Log\n- 2026-11-01 asked\n  nicely\n---\nx\n",
        f"## Log\n- 2026-11-01 asked\n  nicely\n- {LINE}\n---\nx\n",
    ),
    "inline code is no fence": ("```x``` y\n## Log\n", f"```x``` y\n## Log\n- {LINE}\n"),
    "nothing at all": ("", f"## Log\n- {LINE}\n"),
}


@pytest.mark.parametrize("place", PLACES)
def test_a_log_line_finds_its_place(place: str) -> None:
    before, after = PLACES[place]
    assert store.append_log(before, LINE) == after


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("2026-09-01 asked", "## Log\n- 2026-09-01 asked\n- 2026-10-01 a\n- 2026-11-01 b\n"),
        ("2026-10-15 asked", "## Log\n- 2026-10-01 a\n- 2026-10-15 asked\n- 2026-11-01 b\n"),
        ("2026-11-01 asked", "## Log\n- 2026-10-01 a\n- 2026-11-01 b\n- 2026-11-01 asked\n"),
    ],
)
def test_a_line_of_an_earlier_day_stands_among_its_days(line: str, after: str) -> None:
    assert store.append_log("## Log\n- 2026-10-01 a\n- 2026-11-01 b\n", line) == after


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("2026-09-01 asked", "## Log\n- 2026-11-01 b\n- 2026-10-01 a\n  x\n- 2026-09-01 asked\n"),
        ("2026-10-15 asked", "## Log\n- 2026-11-01 b\n- 2026-10-15 asked\n- 2026-10-01 a\n  x\n"),
    ],
)
def test_so_it_does_where_the_newest_is_first(line: str, after: str) -> None:
    assert store.append_log("## Log\n- 2026-11-01 b\n- 2026-10-01 a\n  x\n", line) == after


@pytest.mark.parametrize(
    ("text", "line"), [("## Log\n```\nx", 2), ("```\n## Log\n", 1), ("x\n\n<!-- never closed\n\n", 3)]
)
def test_a_log_line_that_would_not_be_read_is_refused(text: str, line: int) -> None:
    with pytest.raises(store.EditRefused, match="a fence or a comment may be open") as refused:
        store.append_log(text, LINE)
    assert refused.value.line == line


@pytest.mark.parametrize("line", ["", " ", "a\nb", "a\rb", "a\x1bb", "a\u2028b"])
def test_a_log_line_is_one_line(line: str) -> None:
    with pytest.raises(store.EditRefused, match="one line of text"):
        store.append_log("## Log\n", line)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- [ ] send it", "- [x] send it (done 2026-11-24)"),
        ("* [ ] send it #advice  ", "* [x] send it #advice (done 2026-11-24)  "),
        ("    + [ ] nested", "    + [x] nested (done 2026-11-24)"),
        ("- [ ] linked ^a1b2", "- [x] linked (done 2026-11-24) ^a1b2"),
        ("- [ ] again (done 2026-11-01) #x", "- [x] again (done 2026-11-24) #x"),
    ],
)
def test_a_box_is_ticked_and_dated(before: str, after: str) -> None:
    text = "---\nname: Ada\n---\n{}\n- [ ] other\n"
    assert store.tick(text.format(before), 4, date(2026, 11, 24)) == text.format(after)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("- [x] done", 1, "not open"),
        ("- [-] dropped", 1, "not open"),
        ("words [ ] here", 1, "no box"),
        ("```\n- [ ] code\n```", 2, "no box"),
        ("<!--\n- [ ] hidden\n-->", 2, "no box"),
        ("---\n- [ ] a\n---", 2, "no box"),
        ("- [ ] a", 7, "no box"),
        ("- [ ] a", 0, "no box"),
    ],
)
def test_only_an_open_box_is_ticked(text: str, line: int, words: str) -> None:
    with pytest.raises(store.EditRefused, match=words) as refused:
        store.tick(text, line, date(2026, 11, 24))
    assert refused.value.line == line


def test_a_box_is_ticked_only_on_the_line_that_was_read() -> None:
    text = "- [ ] send it\n- [ ] ask her\n"
    assert store.tick(text, 2, date(2026, 11, 24), "- [ ] ask her").startswith("- [ ] send it\n- [x]")
    with pytest.raises(store.EditRefused, match="not what it was"):
        store.tick(text, 1, date(2026, 11, 24), "- [ ] ask her")


def test_a_refusal_reads_as_a_sentence_with_its_place() -> None:
    assert str(store.EditRefused("it is a list", 3, "contacts/ada.md")) == "contacts/ada.md:3: it is a list"
    assert str(store.EditRefused("it is a list")) == "it is a list"
