"""Messages that are ready to be finished and sent by their author."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby
from urllib.parse import quote

from quarterhour.model.ahead import Writing
from quarterhour.model.draft import BLANK, Draft
from quarterhour.model.mailto import mailto
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.wording import count, plain_day, sentence
from quarterhour.pages.closing import copied, copy
from quarterhour.pages.days import at, by_day, days, old, over, stamp
from quarterhour.pages.hints import considered
from quarterhour.pages.html import Html, body, el, facts, heading, joined, link, shown, spaced
from quarterhour.pages.view import View, address, seen

NOTHING = "No message is due, so nothing is drafted. Drafts come and go with what you owe."
Days = tuple[View, ...]
Writings = tuple[Writing, ...]


def drafts(snapshot: Snapshot) -> Iterator[Page]:
    """The index of drafts, then each of them."""
    every = days(seen(snapshot, "drafts/index.md"))
    found = {key: tuple(those) for key, those in groupby(snapshot.writings, key=lambda each: each.draft.id)}
    yield Page(every[0].path, "Drafts", index(every, found.values()), nav="Drafts", kind="drafts")
    for key, writings in found.items():
        here = at(every, address("drafts", key))
        yield Page(here[0].path, title(writings[0].draft), page(here, writings), kind="draft")


def title(draft: Draft) -> str:
    """What a draft is called."""
    return f"{draft.kind.replace('-', ' ').capitalize()}: {draft.name}"


def index(every: Days, found: Iterable[Writings]) -> str:
    """Every draft, with how much of it is still blank."""
    view = every[0]
    in_order = sorted(found, key=lambda each: (each[0].draft.name, each[0].draft.id))
    rows = [listed(every, each) for each in in_order]
    none = [not any(view.drafts.values()) for view in every]
    return body(
        heading("Drafts"),
        el("p.qh-lede", "Written from your own notes. Nothing is ever sent from here: you fill in, change, and send."),
        old(view),
        el("ul.qh-talks", *rows) if rows else "",
        by_day(every, none, lambda _, told: calm(NOTHING) if told else Html("")),
        stamp(view),
    )


def calm(words: str) -> Html:
    """That there is nothing to do."""
    return el("p.qh-calm", words)


def listed(every: Days, writings: Writings) -> Html:
    """A draft in one line, on the days on which it is there."""
    shown = {each: in_short(every[0], each) for each in writings}
    return by_day(
        every, [shown[each] if each else Html("") for each in reads(every, writings)], lambda _, told: told, "li"
    )


def reads(every: Days, writings: Writings) -> list[Writing | None]:
    """In which wording a draft is there on each day, if it is."""
    return [next((w for w in writings if w.since <= view.today <= w.until), None) for view in every]


def in_short(view: View, writing: Writing) -> Html:
    """One draft of the index."""
    draft = writing.draft
    return joined([
        el("p.qh-act", link(view.href(address("drafts", draft.id)), title(draft)), " ", blanks(draft)),
        el("p.qh-why", joined([draft.subject, f"{draft.words} words"], " · ")),
    ])  # fmt: skip


def blanks(draft: Draft) -> Html:
    """How many blanks are left."""
    left = len(draft.blanks)
    return (
        el("span.qh-pill.qh-blanks", f"{count(left, 'blank')} to fill")
        if left
        else el("span.qh-pill.qh-ready", "no blanks")
    )


def page(every: Days, writings: Writings) -> str:
    """One draft as it reads on each day: whom it is for, why, and its text to copy."""
    view = every[0]
    return body(
        heading(title(writings[0].draft)),
        old(view),
        by_day(every, reads(every, writings), message, "div"),
        *over(every, partial(sent, writings[0].draft)),
        stamp(view),
    )


def message(view: View, writing: Writing | None) -> Html:
    """The message, in one wording."""
    if writing is None:
        return calm("Nothing asks for this message on this day.")
    draft, mail = writing.draft, mailto(writing.draft)
    letter, subject = (f"qh.{part}{writing.number or ''}" for part in ("letter", "subject"))
    return el(
        "div",
        el("p.qh-lede", spaced(blanks(draft), el("span.qh-also", f"{draft.words} words"))),
        el("p.qh-why", sentence(draft.why)),
        el(
            "article.qh-draft",
            facts([
                ("To", joined([view.person(draft.contact, draft.name), draft.to], ", ")),
                ("Bcc", draft.bcc),
                ("With it", joined(draft.files, ", ")),
                ("Subject", el("span", marked(draft.subject), at={"id": subject}) if draft.subject else ""),
            ]),
            el("pre.qh-letter", dated(writing), at={"id": letter}),
            el(
                "p.qh-ways",
                copy(letter, "Copy the text"),
                copy(subject, "Copy the subject") if draft.subject else "",
                link(mail, "Open in your mail program") if mail else "",
                link(quote(writing.mail_file.removeprefix("drafts/")), "Save as a mail file") if draft.to else "",
            ),
        ),
        considered(view.snapshot.hints.get(draft, ())),
    )  # fmt: skip


def dated(writing: Writing) -> Html:
    """A letter, in which the day that stands on it is that of the reader."""
    day = plain_day(writing.since)
    before, found, after = writing.draft.body.partition(f"{day}\n")
    if not found or (before and not before.endswith("\n")):
        return marked(writing.draft.body)
    written = el("time.qh-plain", day, at={"datetime": writing.since.isoformat()})
    return joined([marked(before), written, shown("\n"), marked(after)])


def marked(text: str) -> Html:
    """A text with its blanks highlighted."""
    parts, end = [], 0
    for blank in BLANK.finditer(text):
        parts += [shown(text[end : blank.start()]), el("mark.qh-blank", blank[0])]
        end = blank.end()
    return joined([*parts, shown(text[end:])])


def sent(draft: Draft, view: View) -> Html:
    """What to write down once it is sent: a line for each thing that it settles."""
    asked_for = [r for r in view.reminders.get(draft.contact, ()) if r.draft == draft.kind and r.closing.words]
    closing = dict.fromkeys(r.close for r in asked_for)
    if not closing:
        return Html("")
    return el("div.qh-after", el("p", "When it is sent, say so:"), *map(copied, closing))
