"""File names: plain, portable, never the same twice."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour.store import slug

NAMES = st.text(max_size=400)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Ada Lovelace", "ada-lovelace"),
        ("Zoë O'Brien", "zoe-obrien"),
        ("Zoe\u0308 O\u2019Brien", "zoe-obrien"),
        ("李雷", "lilei"),
        ("-rf", "rf"),
        ("../../etc/passwd", "etc-passwd"),
        ("con", "con-1143da"),
        ("..", "x-5ec1f7"),
        ("Trailing dot. ", "trailing-dot"),
    ],
)
def test_a_name_makes_a_file_name(name: str, wanted: str) -> None:
    assert slug(name) == wanted


@given(NAMES)
def test_a_file_name_is_plain_and_short(name: str) -> None:
    found = slug(name)
    assert found
    assert set(found) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert found.strip("-") == found
    assert len(found) <= 60


@given(NAMES)
def test_a_name_makes_the_same_file_name_however_its_accents_are_stored(name: str) -> None:
    assert slug(unicodedata.normalize("NFD", name)) == slug(unicodedata.normalize("NFC", name))


@given(st.lists(st.sampled_from(["Alex Chen", "alex-chen", "ALEX  CHEN", "Alex Chen 2", "🎉", "", "con"]), max_size=12))
def test_no_two_names_make_one_file_name(names: list[str]) -> None:
    taken: list[str] = []
    for name in names:
        taken.append(slug(name, [other.upper() for other in taken]))
    assert len({unicodedata.normalize("NFC", one).casefold() for one in taken}) == len(names)
