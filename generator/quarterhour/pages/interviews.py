"""Every talk: an index by month, and a page each."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from itertools import groupby

from quarterhour.model.draft import Draft
from quarterhour.model.interview import Interview
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.model.standing import thanked_on
from quarterhour.model.state import HELD, PLANNED, SCHEDULED, Talk, local_day, local_start
from quarterhour.model.timeline import in_order
from quarterhour.model.wording import MONTHS, count
from quarterhour.pages.days import Line, at, by_day, days, old, over, stamp, threads
from quarterhour.pages.html import Html, body, el, heading, joined, listing, spaced
from quarterhour.pages.lists import fold, owed, title
from quarterhour.pages.notes import opening, passages, source
from quarterhour.pages.problems import to_mend
from quarterhour.pages.talks import line, pill, standing, state, talk_facts
from quarterhour.pages.touches import story
from quarterhour.pages.view import View, address, private, seen
from quarterhour.pages.when import on
from quarterhour.pages.year import year

MANY = 40
READ_AS_LINES = frozenset({"log"})
AHEAD = frozenset({SCHEDULED, PLANNED})

Days = tuple[View, ...]
Fits = Callable[[str], bool]


def interviews(snapshot: Snapshot) -> Iterator[Page]:
    """The index of talks, then each of them."""
    every = days(seen(snapshot, "interviews/index.md"))
    view = every[0]
    owing = threads(view, lambda reminder: reminder.interview)
    yield Page(view.path, "Interviews", index(every), nav="Interviews", kind="interviews")
    for interview in snapshot.journal.interviews.values():
        here = at(every, address("interviews", interview.id))
        told = page(here, interview, owing.get(interview.id, ()))
        yield Page(here[0].path, view.titles["interviews"][interview.id], told, kind="interview")


def index(every: Days) -> str:
    """Talks ahead, then those past by month, newest first; each on the days on which it stands there."""
    view = every[0]
    found = view.journal.interviews.values()
    if not found:
        return body(
            heading("Interviews"),
            el("p.qh-lede", "No talk is on record yet."),
            el(
                "p.qh-calm",
                "Arrange one with ",
                el("code", "qh meet noor tue 3pm"),
                ", or write a note in interviews/.",
            ),
        )
    coming = sorted(found, key=lambda talk: (str(local_start(view.journal, talk)), talk.id))
    latest = sorted(found, key=lambda talk: (str(talk.when), talk.id), reverse=True)
    return body(
        heading("Interviews"),
        el("p.qh-lede", joined(over(every, how_many, "span"))),
        old(view),
        *over(every, lambda each: year(each, found)),
        *part(every, "Ahead", coming, lambda stands: stands == SCHEDULED),
        *part(every, "Without a day", found, lambda stands: stands == PLANNED),
        *by_month(every, latest),
        stamp(view),
    )


def how_many(view: View) -> Html:
    """How many talks were held, and how many are ahead."""
    stands = Counter(state(view, talk) for talk in view.journal.interviews.values())
    return joined([f"{count(stands[HELD], 'talk')} held, {stands[SCHEDULED]} ahead."])


def by_month(every: Days, latest: Iterable[Interview]) -> Iterator[str]:
    """The talks that are over, those of long ago folded."""
    told = 0
    for month, those in groupby(latest, key=month_of):
        talks = tuple(those)
        yield from part(every, month, talks, is_over) if told < MANY else [earlier(every, month, talks)]
        told += len(talks)


def is_over(stands: str) -> bool:
    """Whether a talk is neither planned nor ahead."""
    return stands not in AHEAD


def earlier(every: Days, month: str, talks: Collection[Interview]) -> Html:
    """A month of long ago, folded."""
    rows = listed(every, talks, is_over)
    told = joined(over(every, partial(month_and_number, month, talks), "span"))
    return fold(told, rows, there=any(is_over(state(every[0], talk)) for talk in talks))


def month_and_number(month: str, talks: Collection[Interview], view: View) -> Html:
    """A month with the number of its talks."""
    return joined([f"{month} ({sum(is_over(state(view, talk)) for talk in talks)})"])


def month_of(interview: Interview) -> str:
    """The month of a talk."""
    return f"{MONTHS[interview.day.month - 1]} {interview.day.year}" if interview.day else "Without a day, but done"


def part(every: Days, words: str, talks: Collection[Interview], fits: Fits) -> list[str]:
    """One part of the index."""
    rows = listed(every, talks, fits)
    there = any(fits(state(every[0], talk)) for talk in talks)
    return [title(words, there=there), rows] if rows else []


def listed(every: Days, talks: Iterable[Interview], fits: Fits) -> Html:
    """The talks that belong to a part of the index on any day, each with the days on which it does."""
    rows = [row for talk in talks if (row := listed_while(every, talk, fits))]
    return el("ul.qh-talks", *rows) if rows else Html("")


def listed_while(every: Days, talk: Interview, fits: Fits) -> Html:
    """A talk in one line, as long as it belongs there."""
    stands = [state(view, talk) for view in every]
    said = [each if fits(each) else "" for each in stands]
    return by_day(every, said, lambda view, told: line(view, talk, pill(told)) if told else Html(""), "li")


def page(every: Days, interview: Interview, owing: tuple[Line, ...]) -> str:
    """One talk: its facts, what is due, the notes as written, and how its log was read."""
    view = every[0]
    prep = by_day(every, [each.prep(interview.id, "Open the prep page") for each in every], lambda _, told: told)
    blocks: list[str] = [
        heading(view.titles["interviews"][interview.id]),
        el("p.qh-lede", spaced(standing(every, interview), private(interview), prep)),
        old(view),
        el("div.qh-card", talk_facts(view, interview)),
        *due(every, owing),
        *thanks(every, interview),
        opening(view, interview.passages),
        *passages(view, interview.passages, READ_AS_LINES),
    ]
    if interview.log:
        blocks += ["## Log", story(view, in_order(interview.log), "they")]
    return body(*blocks, *to_mend(view, interview.origin.path), source(view, interview.origin.path))


def due(every: Days, owing: tuple[Line, ...]) -> list[str]:
    """What is owed because of a talk."""
    there = any(row.on(every[0].today) for line in owing for row in line)
    return [title("Due", there=there), owed(every, owing)] if owing else []


def thanks(every: Days, interview: Interview) -> list[str]:
    """Who was thanked, and when, once a talk was held."""
    found = by_day(every, [owing(view, interview) for view in every], partial(thanked, interview), "div")
    return [title("Thanks", there=state(every[0], interview) == HELD), found] if found else []


def owing(view: View, interview: Interview) -> tuple[Draft, ...] | None:
    """The thank-you notes that are ready after a talk that was held."""
    if state(view, interview) != HELD:
        return None
    ready = (d for each in interview.attendees for d in view.drafts.get(each.id, ()) if d.kind == "thanks")
    return tuple(ready)


def thanked(interview: Interview, view: View, ready: tuple[Draft, ...] | None) -> Html:
    """Everyone who was there, and whether they were thanked."""
    if ready is None:
        return Html("")
    talk = Talk(local_day(view.journal, interview), (), HELD, interview, interview.origin.path)
    rows = []
    for person in view.journal.attendees(interview):
        day = thanked_on(view.journal, talk, person.id)
        draft = next((d for d in ready if d.contact == person.id), None)
        words = [view.person(person.id), " thanked ", on(day)] if day else [view.person(person.id), " not thanked yet"]
        if draft and not day:
            words += [": ", el("a", "open the draft", at={"href": view.href(address("drafts", draft.id))})]
        rows.append(joined(words))
    return listing("ul", rows)
