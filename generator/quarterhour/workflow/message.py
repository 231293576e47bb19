"""A draft of one kind for one person: printed, written as a mail file, made a link, or kept in the journal."""

from hashlib import sha256
from pathlib import Path

from quarterhour import drafts, store
from quarterhour.model.draft import Draft
from quarterhour.model.mailto import mailto
from quarterhour.model.problem import Problem
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import listed
from quarterhour.workflow import write
from quarterhour.workflow.refusal import NobodyMeant, Refusal, Unsafe
from quarterhour.workflow.templates import Templates, own_templates
from quarterhour.workflow.who import person
from quarterhour.workflow.write import Written

DOCUMENTS = (".docx", ".pdf", ".doc", ".odt", ".rtf")
HEAVIEST = 10_000_000
HASH = "# Hash: "
NOTHING = {
    "thanks": "write down the talk first: qh debrief {who}",
    "check-in": "you have not met {first} yet; ask first: qh draft ask {who}",
    "answer": "no word of theirs is noted; note it: qh log {who} they replied",
    "confirm": "no talk is arranged; arrange one: qh meet {who} tue 3pm",
    "second-try": "there is no ask without an answer",
    "reschedule": "no talk is arranged, and none was missed",
    "remind": "no open promise of theirs is noted",
    "opening": "it is not noted where they work; add organization: to their file",
}


def message(snapshot: Snapshot, kind: str, words: str, variant: str = "", root: Path | None = None) -> Draft:
    """The draft that was asked for, or why there is none; with the author's own templates, where `root` is given."""
    if kind not in drafts.KINDS:
        raise NobodyMeant(f'there is no draft "{kind}"; write one of {listed(drafts.KINDS, "or")}')
    if variant not in ("", *drafts.variants(kind)):
        names = listed(drafts.variants(kind), "or")
        raise NobodyMeant(f'there is no {kind} draft "{variant}"; write --variant {names}')
    contact = person(snapshot.journal, words)
    if contact.id in snapshot.journal.stops:
        raise Unsafe(f"{contact.name} asked not to be contacted: no draft")
    own = own_templates(root) if root else Templates({})
    draft = drafts.write(kind, snapshot.journal, contact.id, snapshot.today, variant, own.texts)
    if draft is None:
        reason = NOTHING[kind].format(who=contact.id, first=contact.first)
        raise Refusal(f"there is nothing to write this {kind} draft about: {reason}")
    if wrong := next((p for p in own.problems if p.path == f"templates/{kind}-{draft.variant}.txt"), None):
        raise Refusal(f"{wrong.path}:{wrong.line}: {wrong.message}; {wrong.fix}")
    return draft


def link(draft: Draft) -> str:
    """A draft as a link that opens the author's mail program."""
    if found := mailto(draft):
        return found
    if draft.files:
        raise Refusal(f"a link cannot carry {listed(draft.files)}; write a mail file instead: --eml FILE")
    if not draft.to:
        raise Refusal("a link needs an address, and this draft has none; print it without --mailto")
    raise Refusal("this draft is too long for a link; write a mail file instead: --eml FILE")


def mail_file(root: Path, draft: Draft, path: Path) -> tuple[str, ...]:
    """Write a draft as a mail file that is not there yet; the names of the files that go with it."""
    files = attachments(root, draft)
    data = drafts.mail(draft, files)
    try:
        with path.open("xb") as file:
            file.write(data)
    except FileExistsError:
        raise Unsafe(f"{path} is there already, left alone") from None
    except OSError as error:
        raise Refusal(f"{path} cannot be written ({(error.strerror or 'an error of the disk').lower()})") from error
    return tuple(files)


def attachments(root: Path, draft: Draft) -> dict[str, bytes]:
    """The files that go with a draft, by name: documents only, and none too heavy to be mailed."""
    found: dict[str, bytes] = {}
    for name in draft.files:
        path = root / Path(name).expanduser()
        if path.suffix.casefold() not in DOCUMENTS:
            raise Refusal(f'me.md: resume: "{name}" is no document to pass on; use {listed(DOCUMENTS, "or")}')
        if not path.is_file():
            raise Refusal(f'me.md: resume: there is no file "{name}"; its place is told from the journal\'s folder')
        if path.stat().st_size > HEAVIEST:
            raise Refusal(f'me.md: resume: "{name}" is too heavy for a mail; 10 MB is the most')
        found[path.name] = path.read_bytes()
    return found


def keep(root: Path, snapshot: Snapshot, draft: Draft) -> Written:
    """Keep a draft in the journal; one that its author has changed is never written over."""
    path = f"drafts/{draft.id}.txt"
    text = kept_text(snapshot, draft)
    before = store.kept(root, path)
    if before is None:
        return write.create(root, snapshot, path, text)
    if isinstance(before, Problem) or not untouched(before):
        raise Unsafe(f"{path} has been changed since it was kept: left alone; move it away to keep a new one")
    git = write.changed(root, snapshot, path, lambda _: text, f"draft: {draft.id}")
    return Written(path, "written anew", f"delete {path}", git)


def kept_text(snapshot: Snapshot, draft: Draft) -> str:
    """A draft as it is kept: what it was made from, a hash by which a change is seen, then the message."""
    to = f"To: {draft.to}\n" if draft.to else ""
    message = f"{to}Subject: {draft.subject}\n\n{draft.body}"
    header = (
        f"# {draft.kind}, {draft.variant}, to {' '.join(draft.name.split())}; written {snapshot.today.isoformat()}\n"
        f"# Made from: {', '.join(sources(snapshot, draft))}\n"
        "# Change it as you like: once it is changed, it is never written over.\n"
    )
    return f"{header}{HASH}{digest(message)}\n\n{message}"


def sources(snapshot: Snapshot, draft: Draft) -> list[str]:
    """The files that a draft was made from."""
    journal = snapshot.journal
    talk = journal.interviews.get(draft.interview)
    return [journal.contacts[draft.contact].origin.path, *([talk.origin.path] if talk else []), journal.me.origin.path]


def untouched(text: str) -> bool:
    """Whether a kept draft still is as it was written."""
    head, _, message = text.partition("\n\n")
    return head.rpartition(HASH)[2].strip() == digest(message)


def digest(text: str) -> str:
    """What tells one text from another."""
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:16]
