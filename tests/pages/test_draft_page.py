"""The page of one draft: whom it goes to, what goes with it, its text and every line that it settles."""

import re
from datetime import date
from pathlib import Path

from journals import journal_from
from quarterhour.model.draft import Draft
from quarterhour.model.reminder import DUE, Closing, Reminder
from quarterhour.model.snapshot import Snapshot
from quarterhour.pages.drafts import drafts

TODAY = date(2026, 11, 24)
NOTE = Draft(
    "check-in-noor",
    "check-in",
    "together",
    "noor",
    "Noor Haddad",
    "noor@example.org",
    "News",
    "Dear [[name]],\n",
    "why",
)


def reminder(rule: str) -> Reminder:
    close = f"qh done noor/{rule}"
    return Reminder(
        f"noor/{rule}",
        "noor",
        "Noor",
        rule,
        TODAY,
        DUE,
        "",
        (),
        "",
        close,
        Closing("contacts/noor.md", "wrote"),
        "check-in",
    )


def text(root: Path, draft: Draft) -> str:
    journal, _ = journal_from(root, "== contacts/noor.md\n---\nname: Noor Haddad\n---\n")
    seen = Snapshot(
        journal=journal, today=TODAY, drafts=(draft,), reminders=(reminder("close-the-loop"), reminder("check-in"))
    )
    _, page = drafts(seen)
    return re.sub(r"<[^>]+>", " ", page.body)


def test_it_shows_who_has_a_copy_and_what_goes_with_it(tmp_path: Path) -> None:
    told = " ".join(text(tmp_path, NOTE._replace(bcc="tom@example.org", files=("cv.docx", "cv.pdf"))).split())
    assert "Bcc tom@example.org With it cv.docx, cv.pdf" in told
    assert "Bcc" not in text(tmp_path, NOTE)


def test_one_message_closes_each_thing_that_it_says(tmp_path: Path) -> None:
    told = text(tmp_path, NOTE)
    assert re.findall(r"qh done \S+", told) == ["qh done noor/close-the-loop", "qh done noor/check-in"]
