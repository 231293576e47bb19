"""Which reminder is meant, and the line that closes it."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour.model.snapshot import Snapshot
from quarterhour.workflow.close import done, meant
from quarterhour.workflow.look import judge
from quarterhour.workflow.refusal import NobodyMeant

ZOES = """
    == contacts/zoe-park.md
    ---
    name: Zoe Park
    {fields}
    ---
    ## Log
    {log}
    == contacts/zoe-marsh.md
    ---
    name: Zo\u00eb Marsh
    ---
    == interviews/2026-11-20-zoe.md
    ---
    with: zoe-park
    when: 2026-11-20
    ---
    ## Notes
    Nights.
    """


def zoes(root: Path, fields: str = "email: zoe@example.org", log: str = "- 2026-11-10 asked") -> Snapshot:
    journal, problems = journal_from(root, ZOES.replace("{fields}", fields).replace("{log}", log))
    return judge(journal, problems, date(2026, 11, 24))


def test_of_two_people_of_a_name_the_one_is_meant_who_is_owed_it(tmp_path: Path) -> None:
    assert meant(zoes(tmp_path), "zoe/thanks").id == "zoe-park/thanks"


def test_several_things_owed_to_one_person_are_listed(tmp_path: Path) -> None:
    with pytest.raises(NobodyMeant) as refused:
        meant(zoes(tmp_path), "zoe-park")
    assert "could mean:" in str(refused.value)
    assert {"zoe-park/debrief/2026-11-20", "zoe-park/thanks"} <= set(str(refused.value).split())


def test_a_number_is_no_name(tmp_path: Path) -> None:
    with pytest.raises(NobodyMeant, match='"1" is no reminder; qh due lists them'):
        meant(zoes(tmp_path), "1")


@pytest.mark.parametrize(
    ("fields", "log", "line"),
    [
        ("email: zoe@example.org", "- 2026-11-10 asked by phone", "- 2026-11-24 thanked by email"),
        ("role: Nurse", "- 2026-11-10 asked", "- 2026-11-24 thanked"),
        ("role: Nurse", "- 2026-11-10 asked on LinkedIn", "- 2026-11-24 thanked by message"),
        ("preferred: letter", "- 2026-11-10 asked on LinkedIn", "- 2026-11-24 thanked by letter"),
    ],
)
def test_no_mail_is_noted_where_no_address_is_known(tmp_path: Path, fields: str, log: str, line: str) -> None:
    snapshot = zoes(tmp_path, fields, log)
    reminder = meant(snapshot, "zoe-park/thanks")
    assert f"- 2026-11-24 {reminder.closing.words}" == line
    assert done(tmp_path, snapshot, reminder).what == line
