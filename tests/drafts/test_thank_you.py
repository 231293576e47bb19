"""Thank-you notes, whole, as they would be sent."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journals import journal_from
from quarterhour import drafts
from quarterhour.model.draft import BLANK, Draft

TODAY = date(2026, 11, 24)
HERE = Path(__file__).parent
PEOPLE = """\
== me.md
---
name: Marnie Holt
phone: 020 7946 0121
profile: https://example.org/marnie-holt
timezone: Europe/London
---
## Keep private
- Kirkfield
- redundancy
== contacts/noor.md
---
name: Noor Haddad
email: noor@example.org
---
== contacts/sam.md
---
name: Sam Okoro
---
"""
TALK = """\
== interviews/talk.md
---
with: "[[noor]]"
when: {day}T15:00
minutes: 15
{fields}
---
"""
LEARNED = """\
## Learned
- [ ] Shadow a night shift before deciding (by 2026-12-12) #advice
- Planners rotate nights for two years #day-to-day
"""
PROMISES = """\
## Promises
- [ ] send Noor the leak-map article (by 2026-12-04)
- [ ] lend her my drawing
- [x] ring her (done 2026-11-23)
- [ ] Noor: ask about the summer rota
"""
REFERRAL = """\
## Referrals
- Ana Ruiz; Blue Heron nights: may use her name
"""


def talk(*parts: str, day: str = "2026-11-23", fields: str = "by: video") -> str:
    return PEOPLE + TALK.format(day=day, fields=fields) + "".join(parts)


CASES = {
    "email": talk("## Purpose\n- What I can offer: a lesson on pressure\n", LEARNED, PROMISES),
    "empty": talk(fields="status: held"),
    "resume": talk(LEARNED, fields="asked_for_resume: yes"),
    "referral": talk(LEARNED, PROMISES, REFERRAL),
    "referral-without-permission": talk(LEARNED, REFERRAL.replace(": may use her name", "")),
    "referral-without-name": talk(LEARNED, REFERRAL.replace("may use her name", "do not use my name")),
    "referral-written-to": talk(LEARNED, REFERRAL)
    + "== contacts/ana-ruiz.md\n---\nname: Ana Ruiz\n---\n## Log\n- 2026-11-24 asked by email\n",
    "short": talk(LEARNED, fields="by: phone\nlasted: 8"),
    "late": talk(LEARNED, day="2026-11-12"),
    "not-for-me": talk(LEARNED, PROMISES, fields="fit: -1"),
    "overrun": talk(LEARNED, fields="lasted: 40"),
    "visit": talk(LEARNED, fields="kind: site-visit"),
    "private": talk(LEARNED, fields="private: yes"),
    "next": talk(LEARNED) + "== interviews/next.md\n---\nwith: noor\nwhen: 2026-12-02T10:00\n---\n",
    "formal": talk(LEARNED).replace("name: Noor Haddad", "name: Noor Haddad\ncall: Dr Haddad\npreferred: letter"),
    "friend": talk(LEARNED).replace("name: Noor Haddad", "name: Noor Haddad\nrelationship: friend\ncadence: none"),
    "phone-line": PEOPLE.replace(
        "noor@example.org\n---\n", "noor@example.org\n---\n## Log\n- 2026-11-23 talked 20 min\n"
    ),
}


LETTERS = 'format = 1\nletter = "both"\n'
HOME = "address: Weir Cottage, Low Mill Lane, Otley"
TOM = """\
== contacts/tom.md
---
name: Tom Okafor
---
## Log
- 2026-10-12 he introduced me to [[noor]]
"""
CASES |= {
    "group": talk(LEARNED, PROMISES).replace('with: "[[noor]]"', "with:\n  - noor\n  - sam"),
    "letter": talk(LEARNED, PROMISES).replace("name: Noor Haddad", f"name: Noor Haddad\npreferred: letter\n{HOME}"),
    "letter-after-email": f"== journal.toml\n{LETTERS}"
    + talk(LEARNED, "## Log\n- 2026-11-23 thanked by email\n").replace("name: Noor", f"{HOME}\nname: Noor"),
    "resume-in-one-form": talk(LEARNED, fields="asked_for_resume: yes").replace(
        "name: Marnie Holt", "name: Marnie Holt\nresume: cv.pdf"
    ),
    "reconnect": talk(LEARNED, day="2026-10-01"),
    "introducer": talk(LEARNED.replace("#day-to-day", "#share")) + TOM,
    "introducer-in-confidence": talk(LEARNED) + TOM,
    "helper": PEOPLE,
    "helper-at-a-visit": talk(
        "## Arrangements\n- People met: Dorota at the gatehouse, who had found boots; Mick, who explained the screens\n"
        "## Notes\nA visit.\n"
    ),
}
TO_TOM = frozenset({"introducer", "introducer-in-confidence"})


def thanks(root: Path, text: str, contact: str = "noor", variant: str = "") -> Draft | None:
    journal, problems = journal_from(root, text)
    assert problems == ()
    return drafts.write("thanks", journal, contact, TODAY, variant)


def printed(draft: Draft | None) -> str:
    assert draft is not None
    return f"To: {draft.to}\nSubject: {draft.subject}\nVariant: {draft.variant}\nWhy: {draft.why}\n\n{draft.body}"


@pytest.mark.parametrize("name", CASES)
def test_a_whole_note(tmp_path: Path, expected: Callable[[Path, str], None], name: str) -> None:
    contact = "tom" if name in TO_TOM else "noor"
    draft = thanks(tmp_path, CASES[name], contact, "helper" if name.startswith("helper") else "")
    expected(HERE / "expected" / f"thanks-{name}.txt", printed(draft))


def test_a_draft_says_what_it_is_of(tmp_path: Path) -> None:
    draft = thanks(tmp_path, CASES["email"])
    assert draft is not None
    assert draft._replace(body="", why="") == Draft(
        id="thanks-noor",
        kind="thanks",
        variant="email",
        contact="noor",
        name="Noor Haddad",
        to="noor@example.org",
        subject="Thank you for your time",
        body="",
        why="",
        interview="talk",
        day=TODAY,
    )


GROUP = """\
## Learned
- Listening is taught
- Disagreements are settled by going to look #culture
- Sam: somebody always waves
- [ ] Plot one night flow #advice
## Promises
- [ ] send Sam the sheet
- [ ] Sam: ask the crew
"""


def test_each_of_several_people_gets_a_note_of_their_own(tmp_path: Path) -> None:
    text = talk(GROUP).replace('with: "[[noor]]"', "with:\n  - noor\n  - sam")
    noor = printed(thanks(tmp_path, text))
    sam = printed(thanks(tmp_path, text, "sam"))
    assert "Disagreements are settled by going to look" in noor
    assert "Somebody always waves" in sam
    assert "Disagreements" not in sam
    assert ("the sheet" in noor, "the sheet" in sam) == (False, True)
    assert ("the crew" in noor, "the crew" in sam) == (False, True)


@pytest.mark.parametrize(
    "note",
    [
        "She looks for people who come back",
        "I could live on it",
        "Sam has worked there for nine years",
        "Noor hates mornings",
        "They went quiet when Kirkfield was named",
        "Half of them want to leave #private",
    ],
)
def test_what_cannot_be_said_to_them_is_left_blank(tmp_path: Path, note: str) -> None:
    draft = thanks(tmp_path, talk(f"## Learned\n- {note}\n"))
    assert draft is not None
    assert draft.blanks == ("one thing they said", "what you will do with it, and by when")


def test_the_newest_talk_not_thanked_for_comes_first(tmp_path: Path) -> None:
    older = TALK.format(day="2026-10-01", fields="").replace("talk.md", "older.md") + "## Notes\nA talk.\n"
    older += "## Log\n"
    draft = thanks(tmp_path / "a", talk(LEARNED) + older)
    assert draft is not None
    assert draft.interview == "talk"
    thanked = talk(LEARNED, "## Log\n- 2026-11-24 thanked by email\n")
    draft = thanks(tmp_path / "b", thanked + older)
    assert draft is not None
    assert draft.interview == "older"


@pytest.mark.parametrize("stop", ["do_not_contact: yes", "do_not_contact: 2026-11-24"])
def test_who_said_stop_gets_no_note(tmp_path: Path, stop: str) -> None:
    assert thanks(tmp_path, talk(LEARNED).replace("name: Noor Haddad", f"name: Noor Haddad\n{stop}")) is None


def test_nobody_is_thanked_for_what_did_not_happen(tmp_path: Path) -> None:
    assert thanks(tmp_path / "a", talk(LEARNED, day="2026-11-30")) is None
    assert thanks(tmp_path / "b", PEOPLE) is None
    assert thanks(tmp_path / "c", PEOPLE, "nobody") is None


def test_a_name_that_did_not_want_to_be_written_to_is_not_named(tmp_path: Path) -> None:
    stopped = "== contacts/ana-ruiz.md\n---\nname: Ana Ruiz\ndo_not_contact: yes\n---\n"
    draft = thanks(tmp_path, talk(LEARNED, REFERRAL) + stopped)
    assert draft is not None
    assert (draft.variant, "Ana" in draft.body) == ("email", False)


WORDS = ("planners", "rotate", "nights", "because", "pumps", "need", "people", "who", "listen", "well")
NORMAL = st.lists(st.sampled_from(WORDS), min_size=3, max_size=12)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(learned=st.lists(NORMAL, max_size=4), mine=st.lists(NORMAL, max_size=3), theirs=st.lists(NORMAL, max_size=3))
def test_notes_of_a_usual_length_make_a_note_of_a_usual_length(
    tmp_path_factory: pytest.TempPathFactory, learned: list[list[str]], mine: list[list[str]], theirs: list[list[str]]
) -> None:
    parts = ["## Learned\n", *(f"- {' '.join(w)}\n" for w in learned), "- [ ] Shadow a night shift #advice\n"]
    parts += ["## Promises\n", *(f"- [ ] send {' '.join(w)}\n" for w in mine)]
    parts += (f"- [ ] Noor: {' '.join(w)}\n" for w in theirs)
    draft = thanks(tmp_path_factory.mktemp("journal"), talk(*parts))
    assert draft is not None
    assert 60 <= draft.words <= 150
    assert len(draft.subject.split()) <= 6


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    notes=st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=120),
    secret=st.from_regex(r"[A-Za-z]{2,9}", fullmatch=True),
    heading=st.sampled_from(["Learned", "Promises", "Referrals", "Purpose", "Notes"]),
    box=st.sampled_from(["", "[ ] ", "[x] ", "[ ] Noor: "]),
    tag=st.sampled_from(["", " #advice", " #culture", " #agrees [[talk]]"]),
)
def test_whatever_the_notes_say_a_note_is_fit_to_read(
    tmp_path_factory: pytest.TempPathFactory, notes: str, secret: str, heading: str, box: str, tag: str
) -> None:
    items = "\n".join(f"- {box}{line} {secret}{tag}\n- {box}{line}{tag}" for line in notes.split("\n"))
    text = talk(f"## {heading}\n{items}\n").replace("- redundancy", f"- {secret}")
    journal, _ = journal_from(tmp_path_factory.mktemp("journal"), text)
    draft = drafts.thanks(journal, "noor", TODAY)
    if draft is None:
        return
    said = BLANK.sub("", f"{draft.subject}\n{draft.body}")
    assert "None" not in said or "None" in notes
    assert "  " not in draft.body
    assert [line for line in draft.body.split("\n") if line != line.strip()] == []
    assert not any(empty in draft.body for empty in (" .", "..", ": .", '""', "\n\n\n")) or any(
        c in notes for c in '.":'
    )
    assert secret.casefold() not in {word.casefold() for word in said.replace("-", " ").split()}


PANEL = """\
## Learned
- Sam: the pumps are older than they look #day-to-day
- [ ] Sam said walk the river first #advice
- [ ] Noor: read the yearbook #advice
"""


@pytest.mark.parametrize(
    ("contact", "has", "has_not"),
    [
        ("noor", ("You advised me to read the yearbook",), ("pumps", "walk the river")),
        ("sam", ("You advised me to walk the river first", "The pumps are older"), ("yearbook",)),
    ],
)
def test_of_several_each_is_told_their_own_words(
    tmp_path: Path, contact: str, has: tuple[str, ...], has_not: tuple[str, ...]
) -> None:
    text = talk(PANEL).replace('with: "[[noor]]"', "with: [noor, sam]")
    body = " ".join(printed(thanks(tmp_path, text, contact)).split())
    assert [words for words in (*has, *has_not) if words in body] == [*has]


def test_what_one_said_is_passed_on_for_that_one_only(tmp_path: Path) -> None:
    told = PANEL.replace("#day-to-day", "#share")
    text = talk(told).replace('with: "[[noor]]"', "with: [noor, sam]") + TOM
    assert "pumps" not in printed(thanks(tmp_path, text, "tom"))
    assert "pumps" in printed(thanks(tmp_path, text.replace("me to [[noor]]", "me to [[sam]]"), "tom"))


@pytest.mark.parametrize(
    ("zone", "when", "theirs", "day"),
    [
        ("America/New_York", "2026-10-30T19:30", "America/New_York", "Friday 30 October"),  # ends on Saturday here
        ("America/New_York", "2026-10-30T19:30", "", "Friday 30 October"),
        ("Asia/Tokyo", "2026-11-24T08:00", "Asia/Tokyo", "Tuesday 24 November"),  # Monday here
        ("Europe/London", "2026-11-20T23:00", "Asia/Tokyo", "Saturday 21 November"),  # Friday here
    ],
)
def test_a_talk_is_named_by_its_day_on_their_clock(tmp_path: Path, zone: str, when: str, theirs: str, day: str) -> None:
    fields = f"timezone: {theirs}" if theirs else "tags: a"
    text = (
        "== me.md\n---\nname: Jo\ntimezone: Europe/London\n---\n"
        f"== contacts/lena.md\n---\nname: Lena Fox\n{fields}\n---\n"
        f"== interviews/l.md\n---\nwith: lena\nwhen: {when}\ntimezone: {zone}\nminutes: 60\n---\n## Notes\nKind.\n"
    )
    journal, _ = journal_from(tmp_path, text)
    draft = drafts.write("thanks", journal, "lena", date(2026, 11, 24))
    assert draft is not None
    assert f"Thank you for your time on {day}" in " ".join(draft.body.split())
