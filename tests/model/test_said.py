"""How a log line was read, in a few plain words, and what to write in place of one that was not."""

import pytest

from quarterhour.model.body import Touch
from quarterhour.model.said import instead, nearest, said
from readings import read


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("asked by email", "you asked by email"),
        ("she accepted", "Noor accepted"),
        ("talked by phone 20 min", "you talked by phone, 20 minutes"),
        ("thanked in person", "you thanked Noor in person"),
        ("left a voicemail", "you left a voicemail"),
        ("updated about [[ana-ruiz]]", "you updated Noor about Ana Ruiz"),
        ("she introduced me to [[ana-ruiz]]", "Noor introduced you to Ana Ruiz"),
        ("introduced [[ana-ruiz]] to [[tom-okafor]]", "you introduced Ana Ruiz and tom-okafor"),
        ("later until 2027-01-11", "Noor said later until Mon 11 Jan 2027"),
        ("moved to 2026-11-26", "the talk was moved to Thu 26 Nov 2026"),
        ("snoozed check-in until 2026-12-01", "snoozed check-in until Tue 1 Dec 2026"),
        ("let go", "let go every reminder"),
        ("bounced", "your message came back"),
        ("no-show", "Noor did not come"),
        ("stop writing to me", "Noor asked not to be contacted"),
        ("noted: likes tea", "a note to yourself"),
        ("should thank her", "not read"),
    ],
)
def test_a_line_is_told_in_plain_words(typed: str, told: str) -> None:
    found = read(f"2026-11-24 {typed}")
    assert isinstance(found, Touch)
    assert said(found, "Noor", {"ana-ruiz": "Ana Ruiz"}) == told


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("tlaked 20 min", ""),
        ("coffee with her", "talked"),
        ("text to her", "asked"),
        ("didn't thank her", "noted"),
        ("to thank", "noted"),
        ("mail to her", "asked"),
        ("reply from her: yes", "they replied"),
        ("phone call, 20 min", "called"),
        ("card of thanks", "thanked"),
        ("did not thank her", "noted"),
        ("if she accepts", "noted"),
        ("new date agreed", "rescheduled to 2026-02-28"),
        ("", ""),
        ("sandwiches", ""),
        ("she suggested Thursday 3pm", "they replied"),
        ("she suggested a book", ""),
        ("she suggested I talk to her boss", "they introduced me to"),
        ("she can do mornings", "they replied"),
    ],
)
def test_the_nearest_word_has_the_same_meaning(typed: str, word: str) -> None:
    assert nearest(typed) == word


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("should thank her", 'if it was done, begin with what was done; if it is only a note, begin with "noted"'),
        ("coffee with her", 'did you mean "talked"?'),
        ("sandwiches", 'if this was their answer, begin with "they replied"; if you wrote to them, with "wrote"'),
    ],
)
def test_a_line_not_read_is_told_with_what_to_do(typed: str, told: str) -> None:
    assert instead(typed) == told
