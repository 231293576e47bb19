"""A note in plain words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour.model.prose import opening_word, plain


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("ask [[noor-haddad]] about it", "ask Noor Haddad about it"),
        ("ask [[contacts/noor-haddad|Noor]] about it", "ask Noor about it"),
        ("ask [[someone-new]] about it", "ask someone new about it"),
        ("read [the report](https://example.org/a) first", "read the report first"),
        ("what you are *not* asking for, in `one` line", "what you are not asking for, in one line"),
        ("4 * 4 is snake_case_name", "4 * 4 is snake_case_name"),
        ("two\n  lines", "two lines"),
        ("an open [[ bracket", "an open bracket"),
    ],
)
def test_plain(typed: str, told: str) -> None:
    assert plain(typed, {"noor-haddad": "Noor Haddad"}) == told


@given(st.text())
def test_plain_words_stand_on_one_line_and_never_look_like_a_blank(text: str) -> None:
    told = plain(text)
    assert told == " ".join(told.split())
    assert "[[" not in told


def test_opening_word() -> None:
    assert opening_word('"Send it" he said') == "send"
    assert opening_word("...") == ""
