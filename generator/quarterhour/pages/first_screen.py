"""What to do first in a journal that is still empty, with a terminal and without one."""

from collections.abc import Sequence
from typing import NamedTuple

from quarterhour.pages.closing import copied
from quarterhour.pages.html import el, folded, heading, link


class Act(NamedTuple):
    """One small act: what to do, why, its command, and what to write by hand in which file."""

    what: str
    why: str
    command: str
    file: str
    text: str


ACTS = (
    Act(
        "Add one person you would like to learn from.",
        "Somebody who knows your name already is the gentlest start.",
        'qh add "Noor Haddad" --organization "Blue Heron"',
        "contacts/noor-haddad.md",
        "---\nname: Noor Haddad\norganization: Blue Heron\n---\n\n## Log",
    ),
    Act(
        "Write to them, then note that you did.",
        "From then on the days until a second try are counted.",
        "qh log noor asked by email",
        "contacts/noor-haddad.md, under Log",
        "- {today} asked by email",
    ),
    Act(
        "When they say yes, note the day.",
        "You get a page to prepare with, and afterwards a thank-you to finish.",
        "qh meet noor tue 3pm video 15m",
        "interviews/noor-haddad.md",
        '---\nwith: "[[noor-haddad]]"\nwhen: {today}T15:00\nby: video\n---',
    ),
)


def first_screen(today: str) -> Sequence[str]:
    """The first three acts."""
    return (
        heading("Today"),
        el("p.qh-lede", "Your journal is empty. Three small acts make it useful."),
        el("ol.qh-first", *(step(act, today) for act in ACTS)),
        el(
            "p.qh-after",
            "Each of them only writes a few lines in a text file. ",
            link("guides/index.html", "The guides"),
            " say how to ask, hold and thank.",
        ),
    )


def step(act: Act, today: str) -> str:
    """One act, with its command and what it would write."""
    by_hand = (
        el("p", "Write in ", el("code", act.file), ", in the folder of your journal:"),
        el("pre.qh-letter", act.text.format(today=today)),
    )
    return el(
        "li",
        el("p.qh-act", el("strong", act.what)),
        el("p.qh-why", act.why),
        copied(act.command),
        folded("Without a terminal", *by_hand, name="details.qh-more"),
    )
