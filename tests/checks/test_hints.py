"""Hints of a journal: where each keeps quiet (where each speaks is shown in `tests/errors`), and what they cost."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import store
from quarterhour.checks import hints
from quarterhour.model.bank import BANK
from quarterhour.model.problem import HINT

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)
NOOR = (
    "== contacts/noor.md\n---\nname: Noor Haddad\ncadence: quarterly\n{fields}---\n\nShe plans three plants.\n\n{body}"
)
BLUE = "== organizations/blue.md\n---\nname: Blue\napplied: 2026-11-02\n{fields}---\n"
PITCH = "== me.md\n---\nname: Marnie\n---\n## Pitch\n{}\n"
PURPOSE = "## Purpose\n- What I want to learn: what planners decide in a week\n"
QUESTIONS = "## Questions\n- [ ] What did you do yesterday?\n- [ ] Which skill is rare?\n- [ ] What should I read?\n"
READY = PURPOSE + QUESTIONS
DONE = "## Debrief\n- Went well: I waited\n## Next step\n- none\n"


def noor(fields: str = "", body: str = "") -> str:
    return NOOR.format(fields=fields, body=body)


def talk(fields: str, body: str, name: str = "talk", who: str = "noor") -> str:
    return f"== interviews/{name}.md\n---\nwith: {who}\n{fields}\n---\n{body}\n"


def said(tmp_path: Path, text: str) -> set[str]:
    journal, _ = journal_from(tmp_path, text)
    return {found.name for found in hints.run(journal, TODAY)}


ON = "when: 2026-11-26T15:00\nby: video"
FAR = "when: 2026-12-17T15:00\nby: video"
HELD = "when: 2026-11-10T15:00\nby: video"
QUIET = {
    "no-purpose/far away": noor() + talk(FAR, ""),
    "no-purpose/a goal is named": noor() + talk(ON + "\ngoals: path", QUESTIONS),
    "no-purpose/in prose": noor() + talk(ON, "## Purpose\nWhat planners decide.\n" + QUESTIONS),
    "no-purpose/cancelled": noor() + talk(ON + "\nstatus: cancelled", ""),
    "goal-is-a-job/how people get one": noor() + talk(ON, "## Purpose\n- how newcomers get a job here\n" + QUESTIONS),
    "goal-is-a-job/what I can offer": noor() + talk(ON, READY + "## Purpose\n- What I can offer: get a job done\n"),
    "asks-for-a-job/what they said": noor() + talk(ON, READY + "- [ ] What changed?\n  - are you hiring?\n"),
    "asks-for-a-job/asked and answered": noor() + talk(ON, READY + "- [x] Are you hiring?\n"),
    "asks-for-a-job/long ago": noor() + talk("when: 2025-02-01", "## Notes\nx\n## Questions\n- [ ] Are you hiring?\n"),
    "closed-question/it asks for more": noor() + talk(ON, READY + "- [ ] Have you moved? What helped?\n"),
    "closed-question/a topic": noor() + talk(ON, READY + "- [ ] Do the numbers of the night flow\n"),
    "too-few-questions/follow-on": noor() + talk(ON + "\nkind: follow-on", PURPOSE),
    "too-few-questions/far away": noor() + talk(FAR, PURPOSE),
    "too-many-questions-planned/longer": noor()
    + talk(ON + "\nminutes: 30", READY + "- [ ] What else?\n- [ ] Why?\n- [ ] How so?\n"),
    "goal-without-question/untagged": noor() + talk(ON + "\ngoals: [path, connections]", READY),
    "goal-without-question/one goal": noor() + talk(ON + "\ngoals: connections", READY),
    "no-research/on the talk": "== contacts/noor.md\n---\nname: Noor\n---\n"
    + talk(ON, READY + "## Research\n### Person\n- Wrote a short piece\n"),
    "no-research/practice": "== contacts/noor.md\n---\nname: Noor\n---\n" + talk(ON + "\nkind: practice", READY),
    "instruction-open/ticked": noor()
    + talk("when: 2026-11-25T15:00\nby: video", READY + "## Arrangements\n- [x] send three topics\n"),
    "instruction-open/next week": noor() + talk(FAR, READY + "## Arrangements\n- [ ] send three topics\n"),
    "nothing-to-bring/by video": noor() + talk("when: 2026-11-25T15:00\nby: video", READY),
    "nothing-to-bring/noted": noor()
    + talk("when: 2026-11-25T15:00\nby: coffee", READY + "## Arrangements\n- Bring: soup\n"),
    "two-talks-close/an hour apart": noor()
    + talk("when: 2026-12-17T15:00", "", "one")
    + talk("when: 2026-12-17T16:15", "", "two", "Tom"),
    "two-talks-close/no time": noor()
    + talk("when: 2026-12-17T15:00", "", "one")
    + talk("when: 2026-12-17", "", "two", "Tom"),
    "two-talks-close/one talk in two files": noor()
    + talk("when: 2026-12-17T15:00", "", "one")
    + talk("when: 2026-12-17T15:00", "", "two"),
    "human-resources/their field": noor("role: Recruiter\n") + talk(FAR + "\npath: human resources", READY),
    "human-resources/another role": noor("role: Resource Planner\n") + talk(FAR, READY),
    "no-debrief/yesterday": noor() + talk("when: 2026-11-23", "## Notes\nx"),
    "no-debrief/long ago": noor() + talk("when: 2026-03-01", "## Notes\nx"),
    "no-debrief/a line says so": noor() + talk(HELD, "## Notes\nx\n## Log\n- 2026-11-10 debriefed\n"),
    "no-debrief/let go": noor(body="## Log\n- 2026-11-12 let go debrief\n") + talk(HELD, "## Notes\nx"),
    "no-debrief/imported": noor() + talk(HELD + "\nimported: 2026-11-20", "## Notes\nx"),
    "no-next-steps/none is an answer": noor() + talk(HELD, "## Notes\nx\n" + DONE),
    "no-next-steps/a name": noor() + talk(HELD, "## Referrals\n- Ana Ruiz\n"),
    "no-next-steps/practice": noor() + talk(HELD + "\nkind: practice", "## Notes\nx\n"),
    "no-observations/over coffee": noor() + talk("when: 2026-11-10T15:00\nby: coffee", "## Notes\nx\n" + DONE),
    "no-observations/written": noor()
    + talk("when: 2026-11-10T15:00\nby: in-person", "## Culture\n- noise: 2\n" + DONE),
    "no-rhythm/said": noor() + talk(HELD, DONE),
    "no-rhythm/stopped": "== contacts/noor.md\n---\nname: Noor\ndo_not_contact: yes\n---\n" + talk(HELD, DONE),
    "advice-not-reported/told": noor(body="## Log\n- 2026-10-25 updated by email\n")
    + talk("when: 2026-10-01", "## Learned\n- [x] Walk one beck #advice #kept (done 2026-10-20)\n" + DONE),
    "advice-not-reported/fresh": noor()
    + talk("when: 2026-10-01", "## Learned\n- [x] Walk one beck #advice #kept (done 2026-11-20)\n" + DONE),
    "advice-not-reported/not tried": noor()
    + talk("when: 2026-10-01", "## Learned\n- [ ] Walk one beck #advice\n" + DONE),
    "nobody-does-this-work/not known": noor()
    + talk(HELD + "\npath: Leakage", DONE, "one")
    + talk("when: 2026-11-03\npath: Leakage", DONE, "two"),
    "shared-and-sensitive/private": noor() + talk(HELD, "## Learned\n- The salary is low #private\n" + DONE),
    "shared-and-sensitive/not shared": noor() + talk(HELD, "## Learned\n- The salary is low\n" + DONE),
    "no-address/there": noor("preferred: letter\naddress: 1 Mill Lane\n"),
    "no-time-zone/said": "== me.md\n---\nname: M\ntimezone: Europe/London\n---\n"
    + noor("phone: +1 416 555 0100\ntimezone: America/Toronto\n")
    + talk(FAR, READY),
    "no-time-zone/of the talk": "== me.md\n---\nname: M\ntimezone: Europe/London\n---\n"
    + noor("phone: +1 416 555 0100\n")
    + talk(FAR + "\ntimezone: Europe/London", READY),
    "no-time-zone/my country": "== me.md\n---\nname: M\ntimezone: America/Chicago\n---\n"
    + noor("phone: +1 416 555 0100\n")
    + talk(FAR, READY),
    "no-time-zone/the same clock": "== me.md\n---\nname: M\ntimezone: Europe/London\n---\n"
    + noor("phone: +351 21 555 0100\n")
    + talk(FAR, READY),
    "no-time-zone/face to face": "== me.md\n---\nname: M\ntimezone: Europe/London\n---\n"
    + noor("phone: +1 416 555 0100\n")
    + talk("when: 2026-12-17T15:00\nby: coffee", READY),
    "no-time-zone/no time": "== me.md\n---\nname: M\ntimezone: Europe/London\n---\n"
    + noor("phone: +1 416 555 0100\n")
    + talk("when: 2026-12-17\nby: video", READY),
    "no-time-zone/a number of here": "== me.md\n---\nname: M\ntimezone: Europe/London\n---\n"
    + noor("phone: 0113 496 0100\n")
    + talk(FAR, READY),
    "not-ready-to-call/likes email": noor("preferred: email\n"),
    "not-ready-to-call/they rang back": noor(
        body="## Log\n- 2026-11-20 left a voicemail\n- 2026-11-21 they called back\n"
    ),
    "not-ready-to-call/a day is set": noor(body="## Log\n- 2026-11-20 left a voicemail\n") + talk(FAR, READY),
    "not-ready-to-call/long ago": noor(body="## Log\n- 2026-09-20 left a voicemail\n"),
    "not-ready-to-call/imported": noor("preferred: phone\nimported: 2026-11-20\n"),
    "not-ready-to-call/met already": noor("preferred: phone\n") + talk(HELD, DONE),
    "not-ready-to-call/ready": PITCH.format("I taught chemistry.")
    + noor("preferred: phone\nphone: 0113 496 0100\n")
    + talk("by: phone", READY),
    "not-ready-to-call/they call": noor() + talk(ON.replace("video", "phone"), "## Arrangements\n- They call me\n"),
    "not-ready-to-call/a number in its place": noor()
    + talk(ON.replace("video", "phone") + "\nplace: 0113 496 0100", ""),
    "offer-declined/a job": "== me.md\n---\nname: M\n---\n## Log\n- 2026-11-14 declined the job at Blue Heron\n",
    "offer-declined/long ago": "== me.md\n---\nname: M\n---\n## Log\n- 2026-08-14 declined coffee with Jo\n",
    "offer-declined/they talk after all": noor()
    + talk("when: 2026-12-17T15:00", READY)
    + "== me.md\n---\nname: M\n---\n## Log\n- 2026-11-14 declined coffee with [[noor]]\n",
    "offer-declined/wrote since": noor(body="## Log\n- 2026-11-18 wrote by email\n")
    + "== me.md\n---\nname: M\n---\n## Log\n- 2026-11-14 declined coffee with [[noor]]\n",
    "same-person-twice/two of one name": noor("email: noor@example.org\norganization: Blue\n")
    + "== contacts/other.md\n---\nname: Noor Haddad\nemail: n@example.com\norganization: Mill\n---\n",
    "same-person-twice/an office": noor("email: info@example.org\n")
    + "== contacts/other.md\n---\nname: Ana Ruiz\nemail: info@example.org\n---\n",
    "same-person-twice/a first name": "== contacts/a.md\n---\nname: Sam\n---\n== contacts/b.md\n---\nname: Sam\n---\n",
    "unnamed-attendee/ahead": noor() + talk(FAR, READY, who="[noor, two colleagues]"),
    "unnamed-attendee/a file": noor() + talk(HELD, DONE),
    "resume-format/both": "== me.md\n---\nname: M\nresume: [cv.docx, CV.PDF]\n---\n",
    "no-pitch/written": PITCH.format("I taught chemistry.") + noor() + talk(ON, READY),
    "no-pitch/far away": "== me.md\n---\nname: M\n---\n" + noor() + talk(FAR, READY),
    "no-pitch/by email": "== me.md\n---\nname: M\n---\n" + noor() + talk("when: 2026-11-26\nby: email", READY),
    "double-question/a short word after it": noor() + talk(ON, READY + "- [ ] What changed last year? And why?\n"),
    "double-question/a statement before it": noor()
    + talk(ON, READY + "- [ ] I read that you map leaks. What does that hide from you?\n"),
    "question-without-goal/served": noor() + talk(ON + "\ngoals: [path, feedback]", READY + "- [ ] What? #feedback\n"),
    "question-without-goal/no goals": noor() + talk(ON, READY + "- [ ] What is weak in it? #feedback\n"),
    "day-to-come/today": noor(body="## Log\n- 2026-11-24 thanked by email\n"),
    "day-to-come/not read": noor(body="## Log\n- 2027-11-24 the trade fair\n"),
    "researchable/built on what was read": noor()
    + talk(ON, READY + "- [ ] You run three plants: which one worries you?\n## Research\n- They run three plants\n"),
    "researchable/another fact": noor()
    + talk(ON, READY + "- [ ] How many nights do planners rotate?\n## Research\n- They run three plants\n"),
    "applied-before-talking/asked": noor("organization: blue\n", "## Log\n- 2026-11-01 asked by email\n")
    + BLUE.format(fields=""),
    "applied-before-talking/answered": BLUE.format(fields="result: no\n"),
    "pitch-too-long/short": PITCH.format("I taught chemistry for nine years."),
    "asks-for-a-job/the pitch says it does not": PITCH.format("I am not asking for a\njob."),
}


@pytest.mark.parametrize("case", QUIET)
def test_a_hint_keeps_quiet(case: str, tmp_path: Path) -> None:
    assert case.partition("/")[0] not in said(tmp_path, QUIET[case])


def test_every_hint_that_keeps_quiet_speaks_elsewhere() -> None:
    spoken = {folder.name for folder in (ROOT / "tests" / "errors").iterdir()}
    assert {check.__name__.replace("_", "-") for check in hints.CHECKS} <= spoken


def test_a_question_that_the_research_answers(tmp_path: Path) -> None:
    question = (
        "- [ ] How many plants does the company run?\n## Research\n### Organization\n- The company runs three plants\n"
    )
    journal, _ = journal_from(tmp_path, noor() + talk(ON, READY + question))
    told = [hint.message for hint in hints.run(journal, TODAY) if hint.name == "researchable"]
    assert told == [
        '"How many plants does the company run?" is answered under Research: "The company runs three plants"'
    ]


def test_a_talk_by_phone_needs_a_number(tmp_path: Path) -> None:
    assert "not-ready-to-call" in said(tmp_path, noor() + talk(ON.replace("video", "phone"), READY))


def test_a_call_comes_next_with_those_who_like_one_best(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, noor("preferred: phone\n"))
    found = [hint for hint in hints.run(journal, TODAY) if hint.name == "not-ready-to-call"]
    assert [(hint.path, hint.line) for hint in found] == [("contacts/noor.md", 4)]


def test_a_question_of_ones_own_playbook_asks_for_no_job(tmp_path: Path) -> None:
    own = (
        '== journal.toml\nformat = 1\nplaybook = "class.toml"\n== class.toml\n[[question]]\ntext = "Are you hiring?"\n'
    )
    journal, _ = journal_from(tmp_path, own)
    assert [(hint.path, hint.name) for hint in hints.run(journal, TODAY)] == [("class.toml", "asks-for-a-job")]
    silent, _ = journal_from(tmp_path, own + "== me.md\n---\nname: M\nignore: asks-for-a-job\n---\n")
    assert hints.run(silent, TODAY) == ()


@pytest.mark.parametrize("folder", sorted((ROOT / "tests" / "errors").iterdir()), ids=lambda folder: folder.name)
def test_every_hint_of_an_example_can_be_silenced_in_its_file(folder: Path, tmp_path: Path) -> None:
    there = {p.path for p in hints.run(store.load(folder)[0], TODAY) if p.name == folder.name}
    copied = Path(shutil.copytree(folder, tmp_path / "journal"))
    for path in there:
        text = (copied / path).read_text(encoding="utf-8")
        (copied / path).write_text(text.replace("---\n", f"---\nignore: [{folder.name}]\n", 1), encoding="utf-8")
    assert folder.name not in {p.name for p in hints.run(store.load(copied)[0], TODAY)}


def test_every_question_of_the_bank_is_free_of_hints(tmp_path: Path) -> None:
    asked = "".join(f"- [ ] {question.text}\n" for question in BANK)
    assert said(tmp_path, noor() + talk(ON + "\nminutes: 240", PURPOSE + "## Questions\n" + asked)) == set()


def test_the_sample_is_free_of_hints() -> None:
    journal, _ = store.load(ROOT / "journal")
    assert hints.run(journal, TODAY) == ()


def test_hints_never_fail_anything(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, noor() + talk(ON, ""))
    assert {found.severity for found in hints.run(journal, TODAY)} == {HINT}


def test_a_file_silences_a_hint_by_its_name(tmp_path: Path) -> None:
    text = noor() + talk(ON + "\nignore: [no-purpose]", QUESTIONS)
    assert "no-purpose" not in said(tmp_path, text)


def test_every_hint_is_listed_once_under_its_own_name() -> None:
    files = {path.stem for path in Path(hints.__file__).parent.glob("*.py")} - {"__init__", "hint", "talks"}
    assert files == {check.__name__ for check in hints.CHECKS}


def test_what_is_due_loads_no_hints() -> None:
    program = "import sys, quarterhour.workflow.look; sys.exit('quarterhour.checks.hints' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603  # this program
