"""Drafts on their way out of the program: mail files that overwrite nothing, links, and kept texts that stay."""

from datetime import date
from email import policy
from email.parser import BytesParser
from pathlib import Path

import pytest

from journals import write_journal
from quarterhour.model.snapshot import Snapshot
from quarterhour.workflow import message
from quarterhour.workflow.look import look
from quarterhour.workflow.refusal import NobodyMeant, Refusal, Unsafe

TODAY = date(2026, 11, 24)
JOURNAL = """\
== me.md
---
name: Marnie Holt
email: marnie@example.org
{resume}
---
== contacts/noor.md
---
name: Noor Haddad
email: noor@example.org
---
== interviews/talk.md
---
with: noor
when: 2026-11-23T15:00
asked_for_resume: yes
---
## Notes
A talk.
"""


def opened(root: Path, resume: str = "") -> Snapshot:
    write_journal(root, JOURNAL.format(resume=resume))
    return look(root, TODAY)


def test_a_mail_file_is_written_once(tmp_path: Path) -> None:
    seen = opened(tmp_path)
    draft = message.message(seen, "thanks", "noor")
    path = tmp_path / "thanks.eml"
    assert message.mail_file(tmp_path, draft, path) == ()
    data = path.read_bytes()
    told = BytesParser(policy=policy.default).parsebytes(data)
    assert (told["X-Unsent"], told["To"], told["From"]) == (
        "1",
        "Noor Haddad <noor@example.org>",
        None,
    )
    with pytest.raises(Unsafe, match="is there already, left alone"):
        message.mail_file(tmp_path, draft, path)
    assert path.read_bytes() == data


def test_the_resume_goes_with_it(tmp_path: Path) -> None:
    seen = opened(tmp_path, "resume:\n  - papers/cv.docx\n  - papers/cv.pdf")
    (tmp_path / "papers").mkdir()
    for name in ("cv.docx", "cv.pdf"):
        (tmp_path / "papers" / name).write_bytes(name.encode())
    draft = message.message(seen, "thanks", "noor")
    assert draft.variant == "resume"
    assert message.mail_file(tmp_path, draft, tmp_path / "a.eml") == ("cv.docx", "cv.pdf")
    short = message.message(seen, "thanks", "noor", "short")
    assert message.mail_file(tmp_path, short, tmp_path / "b.eml") == ()


@pytest.mark.parametrize(
    ("resume", "message_"),
    [
        ("gone.pdf", 'me.md: resume: there is no file "gone.pdf"'),
        ("../key", 'me.md: resume: "../key" is no document to pass on; use .docx'),
    ],
)
def test_a_resume_that_cannot_go_is_told(tmp_path: Path, resume: str, message_: str) -> None:
    seen = opened(tmp_path, f"resume: {resume}")
    draft = message.message(seen, "thanks", "noor")
    with pytest.raises(Refusal) as refused:
        message.mail_file(tmp_path, draft, tmp_path / "a.eml")
    assert str(refused.value).startswith(message_)
    assert not (tmp_path / "a.eml").exists()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    seen = opened(tmp_path)
    with pytest.raises(Refusal, match="cannot be written"):
        message.mail_file(tmp_path, message.message(seen, "thanks", "noor"), tmp_path / "no" / "a.eml")


def test_a_kept_draft_is_written_anew_until_it_is_changed(tmp_path: Path) -> None:
    seen = opened(tmp_path)
    kept = tmp_path / "drafts" / "thanks-noor.txt"
    assert message.keep(tmp_path, seen, message.message(seen, "thanks", "noor")).what == "new"
    first = kept.read_text(encoding="utf-8")
    assert first.startswith(
        "# thanks, resume, to Noor Haddad; written 2026-11-24\n"
        "# Made from: contacts/noor.md, interviews/talk.md, me.md\n"
        "# Change it as you like: once it is changed, it is never written over.\n"
        "# Hash: "
    )
    assert "\n\nTo: noor@example.org\nSubject: Thank you, and my resume\n\nDear Noor,\n" in first
    assert message.keep(tmp_path, seen, message.message(seen, "thanks", "noor", "short")).what == "written anew"
    second = kept.read_text(encoding="utf-8")
    assert second.startswith("# thanks, short")
    kept.write_text(second.replace("Dear", "Dearest"), encoding="utf-8")
    with pytest.raises(Unsafe, match="has been changed since it was kept: left alone"):
        message.keep(tmp_path, seen, message.message(seen, "thanks", "noor"))
    assert "Dearest" in kept.read_text(encoding="utf-8")


def test_an_author_s_own_template_is_used_and_its_mistake_told(tmp_path: Path) -> None:
    seen = opened(tmp_path)
    own = tmp_path / "templates" / "thanks-resume.txt"
    own.parent.mkdir()
    own.write_text("Hello {{ first }}", encoding="utf-8")
    assert message.message(seen, "thanks", "noor", root=tmp_path).body == "Hello Noor\n"
    own.write_text("Hello\n{{ frist }}", encoding="utf-8")
    with pytest.raises(Refusal, match=r'^templates/thanks-resume\.txt:2: there is no field "frist"; write '):
        message.message(seen, "thanks", "noor", root=tmp_path)


def test_a_template_that_leads_out_of_the_journal_is_not_read(tmp_path: Path) -> None:
    root = tmp_path / "journal"
    seen = opened(root)
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (root / "templates").mkdir()
    (root / "templates" / "thanks-resume.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(Refusal, match="leads out of the journal"):
        message.message(seen, "thanks", "noor", root=root)


def test_what_is_too_long_for_a_link_is_offered_as_a_file(tmp_path: Path) -> None:
    draft = message.message(opened(tmp_path), "thanks", "noor")
    assert message.link(draft).startswith("mailto:noor@example.org?subject=Thank%20you")
    with pytest.raises(Refusal, match="--eml FILE"):
        message.link(draft._replace(body="word " * 500))
    with pytest.raises(
        Refusal, match=r"a link cannot carry cv\.docx and cv\.pdf; write a mail file instead: --eml FILE"
    ):
        message.link(draft._replace(files=("cv.docx", "cv.pdf")))
    with pytest.raises(Refusal, match="needs an address"):
        message.link(draft._replace(to=""))


def test_a_wrong_variant_lists_the_right_ones(tmp_path: Path) -> None:
    with pytest.raises(NobodyMeant, match='there is no remind draft "poem"; write --variant promise'):
        message.message(opened(tmp_path), "remind", "noor", "poem")
