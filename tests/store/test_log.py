"""Log lines as busy people type them, each with what it was meant to say."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour.model.body import Touch
from quarterhour.model.problem import Problem
from readings import meaning, read, rows, table


@pytest.mark.parametrize(("typed", "meant"), rows(table("log-lines.txt")))
def test_line(typed: str, meant: str) -> None:
    assert meaning(read(typed)) == meant


CANONICAL = (
    "asked", "nudged", "thanked", "updated", "shared", "checked-in", "congratulated", "helped", "introduced",
    "apologized", "wrote", "prepared", "debriefed", "reviewed", "called", "voicemail", "accepted", "declined", "later",
    "opted-out", "bounced", "promised", "replied", "talked", "booked", "confirmed", "rescheduled", "cancelled",
    "no-show", "missed", "promoted", "new-job", "published", "award", "noted", "messaged",
)  # fmt: skip
CHANNELS = ("email", "phone", "letter", "message", "in-person", "video")


@pytest.mark.parametrize("word", CANONICAL)
def test_a_word_that_the_tool_writes_reads_back_as_itself(word: str) -> None:
    found = read(f"2026-11-24 {word}")
    assert isinstance(found, Touch)
    assert (found.what, found.text) == (word, "")


@given(st.sampled_from([w for w in CANONICAL if w not in {"noted", "introduced"}]), st.sampled_from(CHANNELS))
def test_a_line_that_the_tool_writes_reads_back_with_its_channel(word: str, channel: str) -> None:
    found = read(f"2026-11-24 {word} by {channel}")
    assert isinstance(found, Touch)
    assert (found.day, found.what, found.by) == (date(2026, 11, 24), word, channel)


@pytest.mark.parametrize("who", ["they", "she", "he", "Noor", "Noor Haddad", "[[noor-haddad]]", "[[noor-haddad|Noor]]"])
@pytest.mark.parametrize("word", ["accepted", "declined", "replied", "thanked", "asked", "wrote", "called", "updated"])
def test_they_may_be_named_in_any_way(who: str, word: str) -> None:
    found = read(f"2026-11-24 {who} {word}: so be it")
    assert isinstance(found, Touch)
    assert (found.who, found.what, found.text) == ("them", word, "so be it")


@given(st.text())
def test_whatever_follows_a_date_is_kept(said: str) -> None:
    typed = f"2026-11-24 {said}"
    found = read(typed)
    assert isinstance(found, Touch)
    assert (found.day, found.raw) == (date(2026, 11, 24), typed)


WORDS = st.lists(
    st.sampled_from(
        (
            "she",
            "Noor",
            "I",
            "we",
            "thanked",
            "asked",
            "not",
            "by",
            "email",
            "about",
            "[[ana-ruiz]]",
            "until",
            "2027-01-10",
            "January",
            "31/2/2027",
            "20 min",
            "her",
            "his",
            "boss",
            "Ana",
            "?",
            ":",
            ",",
            "later",
            "snoozed",
            "moved to",
            "introduced",
            "me",
            "gave",
            "called",
            "voicemail",
            "noted",
            "stop",
            "let go",
            "in",
        ),
    )
)


@given(WORDS)
def test_no_heap_of_known_words_fails(words: list[str]) -> None:
    typed = f"2026-11-24 {' '.join(words)}"
    found = read(typed)
    assert isinstance(found, Touch)
    assert found.raw == typed
    assert found.what or typed.endswith(found.text)


@given(st.text())
def test_any_text_is_an_item_a_problem_or_nothing(typed: str) -> None:
    found = read(typed)
    assert found is None or isinstance(found, (Touch, Problem))


BEFORE = (
    "should have", "did not", "didn't", "never", "will", "to", "maybe", "if she", "forgot to", "nobody", "Ana",
    "Tom's boss", "I hope she", "plan:", "not", "almost", "~~",
)  # fmt: skip


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("word", ["thanked", "asked", "accepted", "replied", "talked", "cancelled", "updated"])
def test_a_deed_counts_only_where_the_line_begins_with_it(before: str, word: str) -> None:
    assert meaning(read(f"2026-11-24 {before} {word} by email")) == "not read"


def test_both_readings_of_an_unclear_date_are_written_out() -> None:
    found = read("11/5/2026 asked")
    assert isinstance(found, Problem)
    assert str(found) == (
        'contacts/noor-haddad.md:1:1: "11/5/2026" can be read in more than one way; '
        "write 2026-05-11 or 2026-11-05 [unclear-date]"
    )


@pytest.mark.parametrize(
    ("typed", "name"),
    [("4 Nov thanked", "unclear-date"), ("11/5 thanked", "unclear-date"), ("2026-02-30 thanked", "not-a-date")],
)
def test_a_day_that_is_none_is_a_problem(typed: str, name: str) -> None:
    assert meaning(read(typed)) == name


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("booked Thursday 3pm", "2026-11-24 - booked until=2026-11-26"),
        ("booked for 2 Dec by video", "2026-11-24 - booked by=video until=2026-12-02"),
        ("moved to Thursday", "2026-11-24 - rescheduled until=2026-11-26"),
        ("moved the call to 1 Dec", "2026-11-24 - rescheduled until=2026-12-01"),
        ("moved to Leeds", "not read"),
        ("rescheduled to next week", "2026-11-24 - rescheduled"),
        ("postponed two weeks", "2026-11-24 - rescheduled"),
        ("pushed to January", "2026-11-24 - rescheduled"),
        ("later, in January", "2026-11-24 them later until=2027-01-01"),
        ("snoozed 2 weeks", "2026-11-24 - snoozed until=2026-12-08"),
        ("snoozed check in to next monday", "2026-11-24 - snoozed until=2026-11-30 topic=check-in"),
    ],
)
def test_a_talk_is_moved_only_to_a_day_that_is_told(typed: str, meant: str) -> None:
    assert meaning(read(f"2026-11-24 {typed}")) == meant


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("talked 20 min", 20),
        ("talked for half an hour", 30),
        ("talked on the phone for 1h30", 90),
        ("talked a quarter of an hour", 15),
        ("spoke, twenty-five minutes, by phone", 25),
        ("had lunch with her 45 min", 45),
        ("talked about 15 minutes of fame", None),
        ("talked on a 20 minute walk", None),
        ("talked: she has 20 min next week", None),
        ("asked for 20 min", None),
    ],
)
def test_minutes_are_told_of_a_talk(typed: str, minutes: int | None) -> None:
    found = read(f"2026-11-24 {typed}")
    assert isinstance(found, Touch)
    assert found.minutes == minutes


GROUP = ("Sam Okoro", "Sam", "Noor Haddad", "Noor")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-11-24 thanked Sam", "2026-11-24 me thanked to=sam-okoro"),
        ("2026-11-24 thanked Sam by email", "2026-11-24 me thanked by=email to=sam-okoro"),
        ("2026-11-24 thanked Sam and Noor", "2026-11-24 me thanked to=sam-okoro,noor-haddad"),
        ("2026-11-24 thanked [[sam-okoro]]", "2026-11-24 me thanked to=sam-okoro"),
        ("2026-11-24 thanked both", "2026-11-24 me thanked"),
        ("2026-11-24 thanked everyone by email", "2026-11-24 me thanked by=email"),
        ("2026-11-24 Sam replied", "2026-11-24 them replied to=sam-okoro"),
        ("2026-11-24 Noor accepted, Sam will not come", "2026-11-24 them accepted to=noor-haddad"),
        ("2026-11-24 thanked Ana", "not read"),
        ("2026-11-24 thanked all but Sam", "2026-11-24 me thanked to=noor-haddad"),
        ("2026-11-24 thanked everyone except sam", "2026-11-24 me thanked to=noor-haddad"),
        ("2026-11-24 thanked all of them except for Noor by email", "2026-11-24 me thanked by=email to=sam-okoro"),
        ("2026-11-24 thanked Noor, sam tomorrow", "2026-11-24 me thanked to=noor-haddad"),
        ("2026-11-24 thanked Noor & Sam by email", "2026-11-24 me thanked by=email to=noor-haddad,sam-okoro"),
        ("2026-11-24 Sam no-show", "2026-11-24 - no-show to=sam-okoro"),
    ],
)
def test_a_name_narrows_a_line_of_several(typed: str, meant: str) -> None:
    assert meaning(read(typed, GROUP)) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-11-24 decided: planning", "2026-11-24 me decided"),
        ("2026-11-24 offered by Acme", "2026-11-24 me offered"),
        ("2026-11-24 landed", "2026-11-24 me landed"),
        ("2026-11-24 graduated", "2026-11-24 me graduated"),
        ("2026-11-24 gave two mock interviews", "2026-11-24 me gave"),
        ("2026-11-24 declined the offer of Acme", "2026-11-24 me declined"),
        ("2026-11-24 reviewed", "2026-11-24 me reviewed"),
        (
            "2026-11-24 snoozed weekly-review until 2026-12-07",
            "2026-11-24 - snoozed until=2026-12-07 topic=weekly-review",
        ),
    ],
)
def test_my_own_log_knows_words_of_its_own(typed: str, meant: str) -> None:
    assert meaning(read(typed, ())) == meant
