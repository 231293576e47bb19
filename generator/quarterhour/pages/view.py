"""A snapshot as seen from one page: where everything else stands from there."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar
from urllib.parse import quote

from quarterhour.model.body import Touch
from quarterhour.model.contact import Contact
from quarterhour.model.draft import Draft
from quarterhour.model.guide import Guide
from quarterhour.model.interview import Interview
from quarterhour.model.journal import Journal
from quarterhour.model.record import Link
from quarterhour.model.reminder import Reminder, as_read
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.timeline import THEIRS
from quarterhour.model.wording import listed, medium_day
from quarterhour.pages.html import Html, el, joined, link, shown
from quarterhour.pages.markdown import WEB, Target, note

Theirs = TypeVar("Theirs", Reminder, Draft)
INTRODUCED = frozenset({"introduced", "introduced-me"})
MENTION = re.compile(
    rf"(?P<web>{WEB})|\[\[(?P<id>[^\[\]|\n]+)(?:\|(?P<words>[^\[\]\n]+))?\]\]"
    r"|(?<!\S)#(?P<tag>[^\W\d_][\w/-]*)"
    r"|`(?P<code>[^`\n]+)`"
    r"|(?<![\w*])(?P<stars>\*\*|\*)(?=[^\s*])(?P<starred>[^*\n]*[^\s*])(?P=stars)(?![\w*])"
    r"|(?<![\w_])(?P<lines>__|_)(?=[^\s_])(?P<lined>[^\n]*?[^\s_])(?P=lines)(?![\w_])"
)
CLAIMED = frozenset({"index", "readme"})
PAGES_OF = {"contacts": "people", "interviews": "interviews", "organizations": "organizations"}


def address(folder: str, key: str) -> str:
    """The page of a record; ids that an engine keeps for itself get a sign more."""
    return (
        f"{folder}/{key + '_' if key.casefold() in CLAIMED else key.replace('.', '_', 1) if key[:1] == '.' else key}.md"
    )


@dataclass(frozen=True, kw_only=True)
class View:
    """What a page sees: the snapshot, its own address, and what there is for whom.

    `worded` is the day that distances such as "3 days late" are told from: the day of the build.
    """

    snapshot: Snapshot
    path: str
    drafts: Mapping[str, tuple[Draft, ...]]
    guides: Mapping[str, Guide]
    reminders: Mapping[str, tuple[Reminder, ...]]
    titles: Mapping[str, Mapping[str, str]]
    introducers: Mapping[str, tuple[str, ...]]
    came_through: Mapping[str, tuple[str, ...]]
    worded: date

    @property
    def journal(self) -> Journal:
        """The journal."""
        return self.snapshot.journal

    @property
    def today(self) -> date:
        """The day it is seen on."""
        return self.snapshot.today

    def at(self, path: str) -> "View":
        """The same from another page."""
        return replace(self, path=path)

    def href(self, path: str) -> str:
        """The way from this page to another."""
        up = "../" * self.path.count("/")
        return up + quote(path.removesuffix(".md")) + ".html"

    def on_page(self, folder: str, key: str) -> bool:
        """Whether this is the page of that record."""
        return self.path == address(folder, key)

    def person(self, key: str, words: str = "") -> Html:
        """A person by name, linked to their page where they have one."""
        contact = self.journal.contacts.get(key)
        if contact is None:
            return shown(words or key)
        return link(self.href(address("people", key)), words or contact.name)

    def people(self, interview: Interview) -> Html:
        """Everyone a talk is with."""
        names = [self.person(each.id, called(self.journal, each)) for each in interview.attendees]
        return Html(listed(names)) if names else Html("someone not named")

    def mention(self, mention: Link | None) -> Html:
        """Someone or some place mentioned, linked where it has a page."""
        if mention is None:
            return Html("")
        if mention.id in self.journal.organizations and mention.id not in self.journal.contacts:
            return self.organization(mention.id)
        return self.person(mention.id, called(self.journal, mention))

    def organization(self, key: str, words: str = "") -> Html:
        """An organization by name, linked to its page where it has one."""
        found = self.journal.organizations.get(key)
        if found is None:
            return shown(words or key)
        return link(self.href(address("organizations", key)), found.name or words or key)

    def workplace(self, mention: Link | None) -> Html:
        """The organization somebody works at."""
        return self.organization(mention.id, mention.text) if mention else Html("")

    def interview(self, interview: Interview, words: str = "") -> Html:
        """A link to a talk's own page."""
        return link(self.href(address("interviews", interview.id)), words or self.titles["interviews"][interview.id])

    def prep(self, interview: str, words: str) -> Html:
        """A link to the prep page of a talk, where there is one; once the talk is past it tells what to write down."""
        if interview not in self.guides:
            return Html("")
        over = self.guides[interview].over
        return link(self.href(address("prep", interview)), "What to write down" if over else words)

    def draft_for(self, reminder: Reminder) -> Draft | None:
        """The draft that a reminder asks for."""
        mine = [d for d in self.drafts.get(reminder.contact, ()) if d.kind == reminder.draft]
        exact = (d for d in mine if d.interview == reminder.interview)
        return next(exact, next(iter(mine), None))

    def note(self, text: str) -> Html:
        """A passage of a note, as a block of HTML."""
        return note(text, self.find)

    def linked(self, text: str) -> Html:
        """A line of text as in a note: web addresses and wikilinks are links where they lead somewhere."""
        parts, end = [], 0
        for found in MENTION.finditer(text):
            parts += [text[end : found.start()], self.marked(found)]
            end = found.end()
        return joined([*parts, text[end:]])

    def marked(self, found: re.Match[str]) -> Html:
        """One link, tag, or words that their author laid weight on."""
        if found["tag"]:
            return el("span.qh-tag", found["tag"])
        if found["code"]:
            return el("code", found["code"])
        if marks := found["stars"] or found["lines"]:
            return el("strong" if len(marks) > 1 else "em", self.linked(found["starred"] or found["lined"]))
        target = Target(found[0], found[0]) if found["web"] else self.find(found["id"])
        return link(target.href, found["words"] or target.name) if target.href else shown(found[0])

    def find(self, mention: str) -> Target:
        """The page that a link in a note leads to, if any: by id, file name, path or exact name."""
        plain = mention.strip().split("#")[0].removesuffix(".md")
        folder, _, key = plain.rpartition("/")
        shelf = folder.rpartition("/")[2]
        for each, pages in PAGES_OF.items():
            if key in self.titles[each] and shelf in ("", ".", "..", each):
                return Target(self.href(address(pages, key)), self.titles[each][key])
        named = () if folder else (k for k, name in self.titles["contacts"].items() if name == plain)
        return next((Target(self.href(address("people", k)), plain) for k in named), Target())


def seen(snapshot: Snapshot, path: str) -> View:
    """A snapshot as it is seen from a page."""
    snapshot = replace(snapshot, reminders=as_read(snapshot.reminders))
    guides = {guide.interview: guide for guide in snapshot.guides}
    journal = snapshot.journal
    titles = {
        "contacts": {key: c.name for key, c in journal.contacts.items()},
        "organizations": {key: o.name or key for key, o in journal.organizations.items()},
        "interviews": {key: talk_title(journal, i) for key, i in journal.interviews.items()},
    }
    return View(
        snapshot=snapshot,
        path=path,
        drafts=by_contact(snapshot.drafts),
        guides=guides,
        reminders=by_contact(snapshot.reminders),
        titles=titles,
        introducers=introducers(journal),
        came_through=came_through(journal),
        worded=snapshot.today,
    )


def by_contact(found: Iterable[Theirs]) -> dict[str, tuple[Theirs, ...]]:
    """What is owed to each person, or drafted for them."""
    theirs: dict[str, list[Theirs]] = {}
    for each in found:
        theirs.setdefault(each.contact, []).append(each)
    return {key: tuple(those) for key, those in theirs.items()}


def introducers(journal: Journal) -> dict[str, tuple[str, ...]]:
    """Who named each person."""
    found: dict[str, tuple[str, ...]] = {}
    for giver, person in named(journal):
        if giver and person and giver not in found.get(person, ()):
            found[person] = (*found.get(person, ()), giver)
    return found


def came_through(journal: Journal) -> dict[str, tuple[str, ...]]:
    """Whose files say that someone led to them."""
    found: dict[str, tuple[str, ...]] = {}
    for contact in journal.contacts.values():
        if contact.via and contact.via.id:
            found[contact.via.id] = (*found.get(contact.via.id, ()), contact.id)
    return found


def named(journal: Journal) -> Iterator[tuple[str, str]]:
    """Everyone who named someone, and whom: in their file, by an introduction, or in a talk."""
    for contact in journal.contacts.values():
        yield from ((contact.id, referral.person.id) for referral in contact.referrals)
        yield from ((contact.id, touch.person.id) for touch in contact.log if introduces(touch) and touch.person)
    for interview in journal.interviews.values():
        for each in interview.attendees:
            yield from ((each.id, referral.person.id) for referral in interview.referrals)


def introduces(touch: Touch) -> bool:
    """Whether a line says that they introduced someone to the author."""
    return touch.what in INTRODUCED and touch.who == THEIRS


def talk_title(journal: Journal, interview: Interview) -> str:
    """What a talk is called: with whom, and when."""
    names = who(journal, interview)
    return f"{names}, {medium_day(interview.day)}" if interview.day else names


def who(journal: Journal, interview: Interview) -> str:
    """Everyone a talk is with, by name."""
    return listed(called(journal, each) for each in interview.attendees) or "Someone not named"


def called(journal: Journal, mention: Link) -> str:
    """The name of someone mentioned."""
    contact = journal.contacts.get(mention.id)
    return contact.name if contact else mention.text or mention.id


def private(record: object) -> Html:
    """A mark on what stays on this machine."""
    return el("span.qh-pill.qh-private", "private") if getattr(record, "private", False) else Html("")


def position(view: View, contact: Contact) -> Html:
    """What somebody does, and where."""
    return joined([contact.role, view.workplace(contact.organization)], ", ")
