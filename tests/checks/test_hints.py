"""Hints of a journal: where each keeps quiet (where each speaks is shown in `tests/errors`), and what they cost."""

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
