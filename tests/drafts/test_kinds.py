"""The other kinds of message, whole, and which are written for a list of reminders."""

import ast
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import drafts, followups, store
from quarterhour.drafts.letter import Kind
from quarterhour.model.draft import Draft
from quarterhour.model.reminder import DUE, Closing, Reminder

TODAY = date(2026, 11, 24)
HERE = Path(__file__).parent
ME = """\
== me.md
---
name: Marnie Holt
phone: 020 7946 0121
timezone: Europe/London
---
"""
NOOR = """\
== contacts/noor.md
---
name: Noor Haddad
email: noor@example.org
{fields}
---
## Log
{log}
"""
COMING = """\
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-11-26T{at}
timezone: America/Toronto
by: video
place: https://example.org/meet
minutes: 20
path: Treatment plants
---
## Purpose
- What I want to learn: what planners decide in a week
## Questions
- [ ] What did you decide yesterday?
- [ ] Which skill do newcomers usually lack?
- [ ] What helped you come over?
- [ ] Who else sees this differently?
"""
HELD = """\
== interviews/held.md
---
with: "[[noor]]"
when: 2026-08-20T15:00
---
## Learned
- Planners rotate nights
- [{box}] Shadow a night shift (done 2026-10-10) #advice #kept
"""
TOM = "== contacts/tom.md\n---\nname: Tom Okafor\n---\n"
NAMED = "== interviews/tom.md\n---\nwith: tom\nwhen: 2026-09-01\n---\n## Referrals\n- [[noor]]: may use my name\n"


def noor(fields: str = "timezone: America/Toronto", log: str = "") -> str:
    return ME + NOOR.format(fields=fields, log=log)


ANA = "== contacts/ana.md\n---\nname: Ana Ruiz\n{fields}---\n## Log\n{log}\n"
MISSED = COMING.format(at="10:00").replace("11-26", "11-23").replace("minutes: 20", "minutes: 20\nstatus: missed")
FELL = MISSED.replace("missed", "no-show")
PROMISED = HELD.format(box=" ") + "## Promises\n- [ ] Noor: ask about the summer rota (by 2026-09-10)\n"
READING = """\
== me.md
---
name: Marnie Holt
phone: 020 7946 0121
timezone: Europe/London
---
## Reading
- [ ] 2026-11-22 [What a beck remembers](https://example.org/beck) for [[noor]]: ten years of temperatures
"""
HEATH = """\
== organizations/heath.md
---
name: Heath Water
---
## Openings
- [ ] 2026-11-20 [Night planner](https://example.org/night) (closes 2026-12-04)
"""
THANKED = "- 2026-08-21 thanked by email"
INTRODUCED = "- 2026-11-02 she introduced me to [[ana]]"
CASES = {
    "ask": noor(),
    "ask-planned": noor() + COMING.replace("when: 2026-11-26T{at}\n", ""),
    "ask-introduced": noor() + TOM + NAMED,
    "ask-led-by": noor("via: tom") + TOM,
    "ask-bridge": noor()
    + TOM.replace("---\n", "---\nemail: tom@example.org\n", 1)
    + "## Log\n- 2026-11-23 introduced me to [[noor]] by email\n",
    "ask-alumni": noor("relationship: alumni"),
    "ask-second-person": noor("organization: Heath Water")
    + ANA.format(fields="organization: Heath Water\n", log="- 2026-11-12 asked by email"),
    "ask-again": noor() + HELD.format(box=" "),
    "ask-later": noor(log="- 2026-09-20 asked\n- 2026-09-22 later until 2026-11-24: after the audit"),
    "ask-new-times": noor() + FELL,
    "ask-new-times-ahead": noor() + COMING.format(at="10:00").replace("minutes: 20", "minutes: 20\nstatus: cancelled"),
    "ask-questions": noor() + COMING.replace("when: 2026-11-26T{at}\n", "").replace("by: video", "by: email"),
    "ask-letter": noor("preferred: letter\naddress: Weir Cottage, Low Mill Lane, Otley"),
    "ask-letter-with-a-number": noor("preferred: letter\naddress: Weir Cottage, Otley\nphone: 0113 496 0000"),
    "ask-phone": noor("preferred: phone"),
    "ask-message": noor("preferred: message") + TOM + NAMED,
    "second-try": noor(log="- 2026-11-12 asked by email"),
    "second-try-letter": noor(log="- 2026-11-12 asked by letter"),
    "answer": noor(log="- 2026-11-20 asked\n- 2026-11-23 she accepted"),
    "answer-agreed": noor(log="- 2026-11-20 asked\n- 2026-11-23 they replied") + COMING.format(at="10:00"),
    "answer-reply": noor(log="- 2026-11-23 she asked me how it went") + HELD.format(box=" "),
    "answer-waiting": noor(log="- 2026-11-01 asked\n- 2026-11-03 she accepted"),
    "answer-declined": noor(log="- 2026-11-20 asked\n- 2026-11-23 she declined"),
    "answer-unsure": noor(log="- 2026-11-20 asked\n- 2026-11-23 she replied: can you send your CV first?"),
    "answer-declined-with-a-name": noor(log=f"- 2026-11-01 asked\n{INTRODUCED}\n- 2026-11-23 she declined")
    + ANA.format(fields="", log=""),
    "answer-later": noor(log="- 2026-11-20 asked\n- 2026-11-23 later until 2027-01-11"),
    "confirm": noor() + COMING.format(at="21:00"),
    "confirm-phone": noor("") + COMING.format(at="10:00").replace("by: video", "by: phone").replace("timezone", "tags"),
    "reschedule": noor() + COMING.format(at="10:00"),
    "reschedule-cancel": noor() + COMING.format(at="10:00"),
    "reschedule-apology": noor() + MISSED,
    "introduction": noor(),
    "introduction-connector": noor() + HELD.format(box=" ") + "## Referrals\n- Ana Ruiz; Heath Water\n",
    "remind": noor() + PROMISED,
    "opening": noor("organization: '[[heath]]'") + HEATH,
    "check-in": noor(log=THANKED) + HELD.format(box=" "),
    "check-in-article": noor(log=THANKED).replace(ME, READING) + HELD.format(box=" "),
    "check-in-advice": noor(log=THANKED) + HELD.format(box="x"),
    "check-in-milestone": noor(log=THANKED).replace(
        "---\n== contacts", "---\n## Log\n- 2026-11-20 decided: nights\n== contacts"
    )
    + HELD.format(box=" "),
    "check-in-congratulations": noor(log="- 2026-11-20 promoted"),
    "check-in-introduction": noor(log=INTRODUCED)
    + ANA.format(fields="", log="- 2026-11-04 asked by email\n- 2026-11-16 talked by phone 20 min"),
    "check-in-introduction-unanswered": noor(log=INTRODUCED) + ANA.format(fields="", log="- 2026-11-04 asked by email"),
    "check-in-together": noor(log=f"{THANKED}\n{INTRODUCED}\n- 2026-11-20 promoted").replace(ME, READING)
    + HELD.format(box="x")
    + ANA.format(fields="", log="- 2026-11-04 asked by email\n- 2026-11-16 she accepted"),
    "check-in-monthly": noor("cadence: monthly", THANKED)
    + HELD.format(box=" ")
    + ANA.format(fields="", log="- 2026-10-05 talked by phone 20 min"),
    "check-in-reconnect": noor(log="- 2025-08-21 thanked by email")
    + HELD.format(box=" ").replace("2026-08", "2025-08"),
}
ASKED_FOR = {"reschedule-cancel": "cancel"}


def write(root: Path, kind: str, text: str, variant: str = "") -> Draft | None:
    journal, _ = journal_from(root, text)
    return drafts.write(kind, journal, "noor", TODAY, variant)


def kind_of(case: str) -> str:
    return next(kind for kind in drafts.KINDS if case.startswith(kind))


@pytest.mark.parametrize("case", CASES)
def test_a_whole_message(tmp_path: Path, expected: Callable[[Path, str], None], case: str) -> None:
    draft = write(tmp_path, kind_of(case), CASES[case], ASKED_FOR.get(case, ""))
    assert draft is not None
    assert len(draft.subject.split()) <= 6
    bcc = f"Bcc: {draft.bcc}\n" if draft.bcc else ""
    told = f"To: {draft.to}\n{bcc}Subject: {draft.subject}\nVariant: {draft.variant}\nWhy: {draft.why}\n\n{draft.body}"
    expected(HERE / "expected" / f"{case}.txt", told)


@pytest.mark.parametrize(
    ("kind", "log"),
    [
        ("second-try", ""),
        ("second-try", "- 2026-11-12 asked by email\n- 2026-11-13 she accepted"),
        ("answer", "- 2026-11-12 asked by email"),
        ("reschedule", ""),
        ("remind", ""),
        ("opening", ""),
        ("confirm", ""),
        ("check-in", "- 2026-11-12 asked by email"),
        ("poem", ""),
    ],
)
def test_nothing_is_written_where_there_is_nothing_to_write(tmp_path: Path, kind: str, log: str) -> None:
    assert write(tmp_path, kind, noor(log=log)) is None


@pytest.mark.parametrize("kind", drafts.KINDS)
def test_who_said_stop_is_never_written_to(tmp_path: Path, kind: str) -> None:
    text = noor("do_not_contact: yes", "- 2026-11-12 asked\n- 2026-11-13 she accepted") + HELD.format(box="x")
    assert write(tmp_path, kind, text + COMING.format(at="10:00")) is None


EVERY = {(kind.name, variant.name) for kind in drafts.ALL for variant in kind.variants}


def test_every_variant_has_a_whole_expected_text() -> None:
    told = [path.read_text(encoding="utf-8") for path in (HERE / "expected").glob("*.txt")]
    texts = {(path.stem, text) for path, text in zip((HERE / "expected").glob("*.txt"), told, strict=True)}
    found = {(kind, line.removeprefix("Variant: ")) for stem, text in texts for kind in drafts.KINDS
             if stem.startswith(kind) for line in text.split("\n") if line.startswith("Variant: ")}  # fmt: skip
    assert found & EVERY == EVERY


@pytest.mark.parametrize(("kind", "variant"), sorted(EVERY))
def test_every_variant_can_be_asked_for(tmp_path: Path, kind: str, variant: str) -> None:
    text = (
        noor("organization: '[[heath]]'\nvia: tom", "- 2026-09-12 asked by email")
        + HEATH
        + TOM
        + COMING.format(at="10:00")
    )
    if kind == "remind" or kind in {"thanks", "check-in"}:
        text += PROMISED
    if kind == "answer":
        text = text.replace("2026-09-12 asked", "2026-09-12 she replied")
    if variant == "apology":
        text += MISSED.replace("talk.md", "missed.md")
    who = "tom" if variant == "introducer" else "noor"
    journal, _ = journal_from(tmp_path, text)
    draft = drafts.write(kind, journal, who, TODAY, variant)
    assert draft is not None
    assert draft.variant == variant


def test_every_kind_that_has_a_file_is_listed() -> None:
    folder = Path(drafts.__file__).parent
    modules = (import_module(f"quarterhour.drafts.{path.stem}") for path in folder.glob("*.py"))
    assert {kind.name for module in modules for kind in vars(module).values() if isinstance(kind, Kind)} == {
        *drafts.KINDS
    }


def asked_for() -> set[str]:
    """Every draft kind that stands in a rule, whether or not a journal raises it."""
    values = [word.value for path in Path(followups.__file__).parent.glob("*.py")
              for word in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
              if isinstance(word, ast.keyword) and word.arg == "draft"]  # fmt: skip
    constants = [node for value in values for node in ast.walk(value) if isinstance(node, ast.Constant)]
    return {node.value for node in constants if isinstance(node.value, str) and node.value}


def test_every_draft_that_a_rule_asks_for_can_be_written() -> None:
    assert asked_for() >= {"thanks", "check-in", "ask"}
    assert asked_for() <= set(drafts.KINDS)


SAMPLE, _ = store.load(HERE.parents[1] / "journal")


@pytest.mark.parametrize("reminder", [r for r in followups.run(SAMPLE, TODAY) if r.draft], ids=lambda r: r.id)
def test_every_reminder_of_the_sample_with_a_draft_gets_it(reminder: Reminder) -> None:
    assert [draft.id for draft in drafts.run(SAMPLE, [reminder], TODAY)] == [f"{reminder.draft}-{reminder.contact}"]


@pytest.mark.parametrize(
    ("fields", "first", "end"),
    [
        ("call: Dr Haddad", "Dear Dr Haddad,", "Yours sincerely,"),
        ("call: Dr Haddad\nrelationship: friend", "Dear Dr Haddad,", "Yours sincerely,"),
        ("call: Nono", "Dear Nono,", "With best wishes,"),
        ("call: Nono\nrelationship: friend", "Hello Nono,", "All the best,"),
        ("relationship: friend", "Hello Noor,", "All the best,"),
        ("relationship: cold", "Dear Noor,", "With best wishes,"),
    ],
)
def test_how_near_you_are_changes_greeting_and_end_only(tmp_path: Path, fields: str, first: str, end: str) -> None:
    draft = write(tmp_path, "reschedule", noor(f"{fields}\ntimezone: America/Toronto") + COMING.format(at="10:00"))
    assert draft is not None
    ours = (HERE / "expected" / "reschedule.txt").read_text(encoding="utf-8").partition("\n\n")[2]
    assert draft.body == ours.replace("Dear Noor,", first).replace("With best wishes,", end)


@pytest.mark.parametrize(
    ("name", "greeting", "end"),
    [
        ("Dr. Maria Lopez", "Dear Dr Lopez,", "Yours sincerely,"),
        ("van der Berg, Ludwig", "Dear Ludwig,", "With best wishes,"),
        ('"?"', "Dear [[name]],", "With best wishes,"),
        ("Dr. Maria Lopez\nrelationship: friend", "Hello Maria,", "All the best,"),
    ],
)
def test_a_name_is_greeted_as_it_should_be(tmp_path: Path, name: str, greeting: str, end: str) -> None:
    text = noor().replace("name: Noor Haddad", f"name: {name}") + COMING.format(at="10:00")
    draft = write(tmp_path, "reschedule", text)
    assert draft is not None
    lines = draft.body.split("\n")
    assert (lines[0], end in lines) == (greeting, True)


def reminder(draft: str, contact: str = "noor") -> Reminder:
    return Reminder(f"{contact}/x", contact, "", "x", TODAY, DUE, "", (), "", "", Closing(""), draft)


def test_each_reminder_with_a_message_gets_it_once(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, noor() + HELD.format(box="x"))
    asked = [reminder("thanks"), reminder("check-in"), reminder("check-in"), reminder(""), reminder("poem")]
    assert [draft.id for draft in drafts.run(journal, [*asked, reminder("thanks", "gone")], TODAY)] == [
        "thanks-noor",
        "check-in-noor",
    ]
