"""Messages that are ready to be finished and sent by their author."""

from collections.abc import Iterator
from urllib.parse import quote

from quarterhour.model.draft import BLANK, Draft
from quarterhour.model.mailto import mailto
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import count, sentence
from quarterhour.pages.closing import copied, copy
from quarterhour.pages.hints import considered
from quarterhour.pages.html import Html, body, el, facts, heading, joined, link, listing, shown, spaced
from quarterhour.pages.view import View, address, seen


def drafts(snapshot: Snapshot) -> Iterator[Page]:
    """The index of drafts, then each of them."""
    view = seen(snapshot, "drafts/index.md")
    yield Page(view.path, "Drafts", index(view), nav="Drafts", kind="drafts")
    for draft in (*snapshot.drafts, *snapshot.ahead.drafts):
        here = view.at(address("drafts", draft.id))
        yield Page(here.path, title(draft), page(here, draft), kind="draft")


def title(draft: Draft) -> str:
    """What a draft is called."""
    return f"{draft.kind.replace('-', ' ').capitalize()}: {draft.name}"


def index(view: View) -> str:
    """Every draft, with how much of it is still blank."""
    rows = [
        joined([
            el("p.qh-act", link(view.href(address("drafts", d.id)), title(d)), " ", blanks(d)),
            el("p.qh-why", joined([d.subject, f"{d.words} words"], " · ")),
        ])
        for d in view.snapshot.drafts
    ]  # fmt: skip
    return body(
        heading("Drafts"),
        el("p.qh-lede", "Written from your own notes. Nothing is ever sent from here: you fill in, change, and send."),
        listing("ul.qh-talks", rows)
        or el("p.qh-calm", "No message is due, so nothing is drafted. Drafts come and go with what you owe."),
    )


def blanks(draft: Draft) -> Html:
    """How many blanks are left."""
    left = len(draft.blanks)
    return (
        el("span.qh-pill.qh-blanks", f"{count(left, 'blank')} to fill")
        if left
        else el("span.qh-pill.qh-ready", "no blanks")
    )


def page(view: View, draft: Draft) -> str:
    """One draft: whom it is for, why, and its text to copy."""
    mail = mailto(draft)
    return body(
        heading(title(draft)),
        el("p.qh-lede", spaced(blanks(draft), el("span.qh-also", f"{draft.words} words"))),
        el("p.qh-why", sentence(draft.why)),
        el(
            "article.qh-draft",
            facts([
                ("To", joined([view.person(draft.contact, draft.name), draft.to], ", ")),
                ("Bcc", draft.bcc),
                ("With it", joined(draft.files, ", ")),
                ("Subject", el("span", marked(draft.subject), at={"id": "qh.subject"}) if draft.subject else ""),
            ]),
            el("pre.qh-letter", marked(draft.body), at={"id": "qh.letter"}),
            el(
                "p.qh-ways",
                copy("qh.letter", "Copy the text"),
                copy("qh.subject", "Copy the subject") if draft.subject else "",
                link(mail, "Open in your mail program") if mail else "",
                link(quote(f"{draft.id}.eml"), "Save as a mail file") if draft.to else "",
            ),
        ),
        considered(view.snapshot.hints.get(draft.id, ())),
        sent(view, draft),
    )  # fmt: skip


def marked(text: str) -> Html:
    """A text with its blanks highlighted."""
    parts, end = [], 0
    for blank in BLANK.finditer(text):
        parts += [shown(text[end : blank.start()]), el("mark.qh-blank", blank[0])]
        end = blank.end()
    return joined([*parts, shown(text[end:])])


def sent(view: View, draft: Draft) -> Html:
    """What to write down once it is sent: a line for each thing that it settles."""
    asked_for = [r for r in view.reminders.get(draft.contact, ()) if r.draft == draft.kind and r.closing.words]
    closing = dict.fromkeys(r.close for r in asked_for)
    if not closing:
        return Html("")
    return el("div.qh-after", el("p", "When it is sent, say so:"), *map(copied, closing))
