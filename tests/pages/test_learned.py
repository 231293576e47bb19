"""What was learned, paths, culture and the brief, as whole pages of a small journal."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import pages
from quarterhour.model.snapshot import Snapshot

TODAY = date(2026, 11, 24)
EXPECTED = Path(__file__).parent / "expected"
JOURNAL = """
    == me.md
    ---
    name: Marnie Holt
    ---

    ## Preferences
    - noise: 3 a hum is company
    - upkeep: 4

    == contacts/noor.md
    ---
    name: Noor Haddad
    organization: "[[blue-heron]]"
    role: Operations Director
    ---

    ## Log
    - 2026-11-12 updated by email: the night shift helped

    == contacts/ana.md
    ---
    name: Ana Ruiz
    organization: "[[blue-heron]]"
    private: true
    ---

    == organizations/blue-heron.md
    ---
    name: Blue Heron
    applied: 2026-11-20
    ---

    ## Research
    - What they stand for: every spill is published
    - Words to use: frazil ice, standby

    ## Openings
    - [ ] 2026-11-02 Analyst (closes 2026-11-30)

    ## Culture
    People apologise to machines.

    == interviews/noor.md
    ---
    with: "[[noor]]"
    when: 2026-10-29
    path: Treatment plants
    fit: 1
    ---

    ## Questions
    - [x] How does your week split?
    - [ ] Which skill do newcomers lack?

    ## Learned
    - [x] Shadow a night shift #advice #kept (done 2026-11-10)
    - Planners rotate nights for two years #day-to-day

    ## Culture
    - noise: 4 doors banged

    == interviews/ana.md
    ---
    with:
      - "[[ana]]"
      - "[[noor]]"
    when: 2026-11-10
    path: treatment plants
    fit: 2
    ---

    ## Questions
    - [x] Which skill do newcomers lack?
    - [ ] Who would not be happy here?

    ## Learned
    - Ana: nobody is made to rotate nights #day-to-day #contradicts [[noor]]
    - A handover takes ten minutes
    - Two of them thought of leaving #culture #private
    - [ ] Read one discharge report #advice

    ## Culture
    - noise: 1 one long hum
    - walls: a drawing of the cat

    ## Debrief
    - Keep in mind: I did not look at the clock
"""
WHOLE = {
    "learned": "learned/index.md",
    "path": "learned/treatment-plants.md",
    "place": "organizations/blue-heron.md",
    "places": "organizations/index.md",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The pages of the small journal by their address."""
    journal, problems = journal_from(tmp_path_factory.mktemp("journal"), JOURNAL)
    assert problems == ()
    return {page.path: page.body for page in pages.render(Snapshot(journal=journal, today=TODAY))}


@pytest.mark.parametrize("name", WHOLE)
def test_a_page_as_a_whole(name: str, site: dict[str, str], expected: Callable[[Path, str], None]) -> None:
    expected(EXPECTED / f"{name}.md", site[WHOLE[name]])


def test_paths_whose_names_come_to_the_same_address_have_a_page_each(tmp_path: Path) -> None:
    text = "\n".join(
        f"== interviews/{n}.md\n---\nwith: Jo\npath: '{p}'\n---" for n, p in enumerate(("A b", "a-b", "a b 2", "?"))
    )
    journal, _ = journal_from(tmp_path, text)
    found = pages.render(Snapshot(journal=journal, today=TODAY))
    assert {page.path: page.title for page in found if page.kind == "path"} == {
        "learned/path.md": "?",
        "learned/a-b.md": "A b",
        "learned/a-b-2.md": "a b 2",
        "learned/a-b-3.md": "a-b",
    }


def test_of_a_long_list_the_oldest_are_folded(tmp_path: Path) -> None:
    lines = "\n".join(f"- lesson number {n} #skills" for n in range(25))
    journal, _ = journal_from(
        tmp_path, f"== interviews/a.md\n---\nwith: Jo\nwhen: 2026-11-01\n---\n## Learned\n{lines}\n"
    )
    body = next(p.body for p in pages.render(Snapshot(journal=journal, today=TODAY)) if p.path == "learned/index.md")
    shown, _, rest = body.partition("<summary>5 more</summary>")
    assert "lesson number 5" in shown
    assert "lesson number 4" in rest
