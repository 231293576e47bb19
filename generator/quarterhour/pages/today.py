"""The first screen: what comes next, what to do now, whom you wait for."""

from collections.abc import Iterator, Sequence

from quarterhour.model.interview import Interview
from quarterhour.model.page import Page
from quarterhour.model.reminder import OVERDUE, UPCOMING, Reminder
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.state import local_day
from quarterhour.model.wording import NUMBERS, count, listed, long_day, sentence
from quarterhour.pages.duties import NOW, PREPARING, copied, duties, listed_briefly
from quarterhour.pages.html import Html, body, el, facts, folded, heading, joined, link, spaced
from quarterhour.pages.promises import theirs_open
from quarterhour.pages.talks import coming, how, numbers, place, purpose
from quarterhour.pages.touches import unread
from quarterhour.pages.view import View, address, position, seen
from quarterhour.pages.waiting import answers_awaited
from quarterhour.pages.when import away, clocks, late, on

MOST = 5
FEW = 3
LONG_SILENCE = 5
SOON = 7


def today(snapshot: Snapshot) -> Iterator[Page]:
    """The page that is opened every morning."""
    view = seen(snapshot, "index.md")
    empty = not (snapshot.journal.contacts or snapshot.journal.interviews or snapshot.journal.unreadable)
    blocks = (
        first_screen() if empty else (*lead(view), *upcoming_talk(view), *now(view), *waiting(view), *unclear(view))
    )
    yield Page("index.md", "Today", body(*blocks), nav="Today", kind="today")


def first_screen() -> Sequence[str]:
    """What to do first in a journal that is still empty."""
    acts = (
        ("Add one person you would like to learn from.",
         "Somebody who knows your name already is the gentlest start.",
         'qh add "Noor Haddad" --organization "Blue Heron"'),
        ("Write to them, then note that you did.",
         "From then on this page counts the days until a second try.",
         "qh log noor asked by email"),
        ("When they say yes, note the day.",
         "You get a page to prepare with, and afterwards a thank-you to finish.",
         "qh meet noor tue 3pm video 15m"),
    )  # fmt: skip
    steps = [
        el("li", el("p.qh-act", el("strong", act)), el("p.qh-why", why), copied(f"qh.first.{number}", command))
        for number, (act, why, command) in enumerate(acts, 1)
    ]
    return (
        heading("Today"),
        el("p.qh-lede", "Your journal is empty. Three small acts make it useful."),
        el("ol.qh-first", *steps),
        el(
            "p.qh-after",
            "Each of them only writes a line in a text file, so any editor will do as well. ",
            link("guides/index.html", "The guides"),
            " say how to ask, hold and thank.",
        ),
    )


def lead(view: View) -> Iterator[str]:
    """The day, and in one sentence how it looks."""
    pressing = [r for r in view.snapshot.reminders if r.state in NOW]
    overdue = sum(r.state == OVERDUE for r in pressing)
    told = (
        count(len(pressing), "thing") + " to do" + (f", {overdue} of them late" if overdue else "") if pressing else ""
    )
    yield heading("Today")
    yield el(
        "p.qh-lede",
        on(view.today, long_day(view.today)),
        " ",
        el("span.qh-tally", told or "Nothing is due"),
        at={"data-built": view.today.isoformat()},
    )
    if view.journal.unreadable:
        names = listed(sorted(view.journal.unreadable))
        many = len(view.journal.unreadable) > 1
        yield el(
            "p.qh-warn",
            el("strong", "Not everything is listed."),
            f" {names} cannot be read, so what you owe {'them' if many else 'there'} is missing. ",
            problems_link(view, "What to mend"),
        )


def upcoming_talk(view: View) -> Iterator[str]:
    """The next talk, with everything needed to be there."""
    talks = coming(view)
    if not talks:
        return
    interview = talks[0]
    guide = view.guides.get(interview.id)
    roles = [position(view, person) for person in view.journal.attendees(interview)]
    start = local_day(view.journal, interview)
    owed = still_owed(view, interview)
    yield "## Next"
    yield el(
        "article.qh-card.qh-next",
        el("p.qh-act", view.people(interview)),
            el("p.qh-role", joined(roles, "; ")) if any(roles) else "",
        el("p.qh-start", spaced(clocks(view, interview), el("span.qh-when", away(start, view.today)) if start else "")),
        facts([
            ("How", how(interview)),
            ("Where", place(interview)),
            ("Their number", numbers(view, interview)),
            ("To learn", purpose(interview)),
        ]),
        el("div.qh-owed", el("p", "You still owe them before it:"), listed_briefly(view, owed)) if owed else "",
        el(
            "p.qh-ways",
            el("a.qh-go", "Prep page", at={"href": view.href(address("prep", interview.id))}) if guide else "",
            " ",
            el("span.qh-also", f"readiness {guide.score} of 100") if guide else "",
            " ",
            view.interview(interview, "The talk"),
        ),
    )  # fmt: skip
    if len(talks) > 1:
        rows = [el("li", view.interview(each), " ", away_from(view, each)) for each in talks[1:]]
        yield folded(f"{count(len(rows), 'more talk')} arranged", el("ul", *rows), name="details.qh-more")


def away_from(view: View, interview: Interview) -> Html:
    """How far off a talk is."""
    day = local_day(view.journal, interview)
    return away(day, view.today) if day else Html("")


def still_owed(view: View, interview: Interview) -> list[Reminder]:
    """What is owed to the people of a talk by the day of it."""
    day = local_day(view.journal, interview)
    found = [r for each in interview.attendees for r in view.reminders.get(each.id, ())]
    return [r for r in dict.fromkeys(found) if day and r.state in {*NOW, UPCOMING} and r.due <= day]


def now(view: View) -> Iterator[str]:
    """What is due, the most urgent first; the rest folded. After days of silence only three come first."""
    pressing = [r for r in view.snapshot.reminders if r.state in NOW]
    soon = [r for r in view.snapshot.reminders if r.state == UPCOMING and (r.due - view.today).days <= SOON]
    silent = silence(view)
    catching_up = silent >= LONG_SILENCE and len(pressing) > FEW
    first = FEW if catching_up else MOST
    yield "## Catch up" if catching_up else "## Do now"
    if catching_up:
        yield el(
            "p", f"Nothing was written here for {silent} days. These {NUMBERS[FEW]} first; the rest may be let go."
        )
    if pressing:
        yield duties(view, pressing[:first])
    else:
        yield el("div.qh-calm", el("p", "Nothing is due today."), one_to_write_to(view))
    if rest := pressing[first:]:
        title = f"{len(rest)} more, to do or to let go" if catching_up else f"{len(rest)} more"
        yield folded(title, duties(view, rest), name="details.qh-more")
    if soon:
        title = f"{count(len(soon), 'thing')} in the next {SOON} days"
        yield folded(title, duties(view, soon), name="details.qh-more")


def silence(view: View) -> int:
    """For how many days nothing has been written in any log."""
    journal = view.journal
    logs = [journal.me.log, *(c.log for c in journal.contacts.values()), *(i.log for i in journal.interviews.values())]
    newest = max((touch.day for log in logs for touch in log if touch.day <= view.today), default=None)
    return (view.today - newest).days if newest else 0


def one_to_write_to(view: View) -> Html:
    """The one next person to write to, when nothing is due."""
    ahead = (
        r for r in view.snapshot.reminders
        if r.state == UPCOMING and r.contact in view.journal.contacts and r.rule not in PREPARING
    )  # fmt: skip
    found = next(ahead, None)
    if found:
        draft = view.draft_for(found)
        return el(
            "p",
            "If you have ten minutes, write to ",
            view.person(found.contact),
            f": {sentence(found.action)} It is due ",
            late(found.due, view.today),
            joined([". ", link(view.href(f"drafts/{draft.id}.md"), "Open the draft")]) if draft else ".",
        )
    fresh = next(
        (
            c
            for c in view.journal.contacts.values()
            if not view.journal.timelines[c.id] and c.id not in view.journal.stops
        ),
        None,
    )
    if fresh:
        return el("p", "Nobody has heard from you yet here: ", view.person(fresh.id), ".")
    return el("p", "A good day to think of one more person to learn from.")


def waiting(view: View) -> Iterator[str]:
    """Whom I asked, and what they promised: nothing here is owed by me."""
    asked = answers_awaited(view)
    promised = theirs_open(view)
    if not asked and not promised:
        return
    yield "## Waiting for"
    if asked:
        yield el("ul.qh-waiting", *asked)
    if promised:
        yield el("ul.qh-waiting", *promised)


def unclear(view: View) -> Iterator[str]:
    """How many lines could not be read."""
    lines = unread(view)
    if lines:
        yield el("p.qh-unread", f"{count(lines, 'line')} I could not read. ", problems_link(view, "See which"))


def problems_link(view: View, words: str) -> Html:
    """The way to the list of what is to be mended, where there is one."""
    return link("problems.html", words) if view.snapshot.problems else Html("")
