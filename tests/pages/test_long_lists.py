"""Long lists are folded, and nothing of them is left out."""

from datetime import date, timedelta
from pathlib import Path

from journals import journal_from
from quarterhour import followups, pages
from quarterhour.model.reminder import DECIDE
from quarterhour.model.snapshot import Snapshot
from rendered import links, tree

TODAY = date(2026, 11, 24)


def test_talks_of_long_ago_are_folded_by_month_and_all_there(tmp_path: Path) -> None:
    days = [TODAY - timedelta(days=2 * number + 1) for number in range(60)]
    text = "".join(f"== interviews/{day}.md\n---\nwith: Tom\nwhen: {day}\nstatus: held\n---\n" for day in days)
    journal, _ = journal_from(tmp_path, text)
    index = next(p for p in pages.render(Snapshot(journal=journal, today=TODAY)) if p.path == "interviews/index.md")
    folded = list(tree(index).iter("details"))
    assert ["".join(each[0].itertext()) for each in folded] == ["August 2026 (16)", "July 2026 (2)"]
    assert set(links(index)) == {f"interviews/{day}.md" for day in days}


def test_a_part_of_the_follow_ups_that_is_long_has_a_page_of_its_own_and_is_whole_there(tmp_path: Path) -> None:
    text = "".join(
        f"== contacts/p{n}.md\n---\nname: Person {n}\n---\n## Promises\n- [ ] send map {n} (by 2026-05-0{n % 9 + 1})\n"
        for n in range(40)
    )
    journal, _ = journal_from(tmp_path, text)
    found = followups.run(journal, TODAY)
    made = {p.path: p.body for p in pages.render(Snapshot(journal=journal, today=TODAY, reminders=found))}
    decide = [each.close for each in found if each.state == DECIDE]
    assert len(decide) == 40
    assert '<span>40</span> of them stand on <a href="follow-ups/to-decide.html">' in made["follow-ups.md"]
    assert all(f"<code>{each}</code>" in made["follow-ups/to-decide.md"] for each in decide)
    assert not any(f"<code>{each}</code>" in made["follow-ups.md"] for each in decide)
    assert made["follow-ups/promises.md"].count("</tr>") == 41
