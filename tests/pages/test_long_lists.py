"""Long lists are folded, and nothing of them is left out."""

from datetime import date, timedelta
from pathlib import Path

from journals import journal_from
from quarterhour import pages
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
