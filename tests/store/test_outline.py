"""The outline of a note: headings, items, code, comments, and where the body begins."""

from hypothesis import given
from hypothesis import strategies as st

from quarterhour.store.outline import outline, split


def shape(text: str) -> list[str]:
    """Each line's number with what it is."""
    kinds = {(True, True): "hidden", (True, False): "quiet"}
    return [
        f"{line.number} {kinds.get((line.quiet, line.hidden)) or line.level or ('item' if line.top_item else '-')}"
        for line in outline(text)
    ]


def test_headings_items_code_and_comments() -> None:
    text = (
        "---\nname: Ada\n---\n# Ada\ntext\n- item\n  - below\n\n```\n## code\n- code\n```\n<!--\n## comment\n-->\n"
        "Log\n---\n* item\n• item\n-not\n#tag\n"
    )
    assert shape(text) == [
        "4 1", "5 -", "6 item", "7 -", "8 -", "9 quiet", "10 quiet", "11 quiet", "12 quiet", "13 hidden", "14 hidden",
        "15 hidden", "16 2", "17 hidden", "18 item", "19 item", "20 -", "21 -", "22 -",
    ]  # fmt: skip


def test_a_longer_fence_holds_a_shorter_one() -> None:
    assert shape("````\n```\n- code\n````\n- item") == ["1 quiet", "2 quiet", "3 quiet", "4 quiet", "5 item"]


def test_titles_are_without_their_marks() -> None:
    assert [line.title for line in outline("## Log ##\n### What I *learned*\nNext step\n---\n")] == [
        "Log",
        "What I *learned*",
        "Next step",
        "",
        "",
    ]


@given(st.text(st.sampled_from("a#-*`~<!>\n\r \t=[]x0"), max_size=60))
def test_every_line_of_the_body_is_there_once(text: str) -> None:
    assert [line.text for line in outline(text)] == split(text)[len(split(text)) - len(outline(text)) :]


@given(st.text(st.sampled_from("a#-`~<!>\n ="), max_size=60))
def test_line_ends_do_not_matter(text: str) -> None:
    assert outline(text) == outline(text.replace("\n", "\r\n"))
