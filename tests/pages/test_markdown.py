"""A note is shown as its author wrote it, and leads where they meant."""

import pytest

from quarterhour.pages.markdown import Target, note

KNOWN = {
    "ada": Target("../people/ada.html", "Ada Lovelace"),
    "../contacts/ada.md": Target("../people/ada.html", "Ada Lovelace"),
}

TABLE = """<table>
<thead>
<tr>
<th align="right">a</th>
</tr>
</thead>
<tbody>
<tr>
<td align="right">1</td>
</tr>
</tbody>
</table>"""


def find(mention: str) -> Target:
    """The one person who is known."""
    return KNOWN.get(mention, Target())


def shown(text: str) -> str:
    """A note without the element around it."""
    return note(text, find).removeprefix('<div class="qh-note">\n').removesuffix("\n</div>")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("[[ada]]", '<p><a href="../people/ada.html">Ada Lovelace</a></p>'),
        ("[[ada|her]]", '<p><a href="../people/ada.html">her</a></p>'),
        ("[her](../contacts/ada.md)", '<p><a href="../people/ada.html">her</a></p>'),
        ("[[nobody]]", "<p>&#91;&#91;nobody&#93;&#93;</p>"),
        ("[notes](scan.pdf)", "<p><span>notes</span></p>"),
        ("[x](javascript:alert)", "<p><span>x</span></p>"),
        ("[x](//example.org)", "<p><span>x</span></p>"),
        ("see https://example.org/a.", '<p>see <a href="https://example.org/a">https://example.org/a</a>.</p>'),
        ("<ada@example.org>", '<p><a href="mailto:ada@example.org">ada@example.org</a></p>'),
        ("![a map](https://example.org/m.png)", '<p><a href="https://example.org/m.png">a map</a></p>'),
        ("![a map](map.png)", "<p><span>a map</span></p>"),
        ("<b>bold</b>", "<p>&lt;b&gt;bold&lt;/b&gt;</p>"),
        ("seen\n<!-- not seen\nnor this -->\nagain", "<p>seen\nagain</p>"),
        ("words:\n- one\n- two", "<p>words:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
        ("- [x] sent", '<ul>\n<li><span class="qh-box qh-box-done">done</span> sent</li>\n</ul>'),
        ("- [ ]\n", '<ul>\n<li><span class="qh-box qh-box-open">open</span> </li>\n</ul>'),
        ("# Big", "<h3>Big</h3>"),
        ("```\na\n\n{{ b }}\n```", "<pre><code>a&#10;&#10;&#123;&#123; b &#125;&#125;&#10;</code></pre>"),
        ("| a |\n|--:|\n| 1 |", TABLE),
    ],
)  # fmt: skip
def test_a_note(text: str, html: str) -> None:
    assert shown(text) == html


@pytest.mark.parametrize("text", [">" * 5_000, "- " * 5_000, "[" * 5_000, "[[a" * 3_000, "*a_" * 2_000, "x" * 300_000])
def test_a_note_without_sense_is_still_shown(text: str) -> None:
    made = note(text, find)
    assert "\n\n" not in made
    assert made.startswith('<div class="qh-note">')


def test_an_empty_note_is_nothing() -> None:
    assert note(" \n\n", find) == ""


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("- Nights rotate #day-to-day", '<li>Nights rotate <span class="qh-tag">day-to-day</span></li>'),
        ("- [x] go (done 2026-11-10)", 'go <span class="qh-also">done Tue 10 Nov 2026</span>'),
        ("- send it (by 2026-11-05) #may-name", '<span class="qh-also">by Thu 5 Nov 2026</span>'),
        ("- send it (by 2026-02-31)", "send it (by 2026-02-31)"),
        ("- send it (by Friday)", "send it (by Friday)"),
        ("- no C# here, issue #12", "no C# here, issue #12"),
        ("- `#code` stays", "<code>#code</code>"),
    ],
)
def test_tags_and_days_in_a_note_are_told_as_elsewhere(typed: str, shown: str) -> None:
    assert shown in str(note(typed, lambda _: Target()))
