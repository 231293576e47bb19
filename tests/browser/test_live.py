"""While its author writes, an open page shows what was written, under the same policy."""

from pathlib import Path

from playwright.sync_api import expect

from sites import QH, serving, small
from visits import Site, Visits


def test_an_open_page_follows_an_edit(tmp_path: Path, visit: Visits) -> None:
    home = small(tmp_path)
    with serving(home, *QH, "serve", "--port", "0") as address:
        page = visit(Site(home / "site", address), "people/ada.html")
        expect(page.locator("article")).not_to_contain_text("Writes in the margin.")
        note = home / "journal" / "contacts" / "ada.md"
        note.write_text(note.read_text(encoding="utf-8") + "\nWrites in the margin.\n", encoding="utf-8")
        expect(page.locator("article")).to_contain_text("Writes in the margin.", timeout=30_000)
        visit.close()
