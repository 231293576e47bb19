"""Where each piece of advice is at work: the articles it comes from, and what of the tool embodies it."""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import groupby
from types import MappingProxyType
from typing import Any, NamedTuple

from quarterhour.model.bank import BY_ID, GROUPS
from quarterhour.model.page import Page
from quarterhour.model.snapshot import Snapshot
from quarterhour.pages.guides import ABOUT_METHOD, METHOD, text, title
from quarterhour.pages.html import Html, body, el, heading, joined, link, spaced, table

FLAT = frozenset({"follow-ups", "insights"})


class Shown(NamedTuple):
    """How a kind of behaviour is called, how one of them is worded, and the page that it is on."""

    title: str
    words: Callable[[str], str]
    to: Callable[[str], str]


def method(snapshot: Snapshot) -> Iterator[Page]:
    """The one page on which sources and the numbers of advice stand."""
    del snapshot
    yield Page("guides/method.md", METHOD, whole(), kind="guide")


@cache
def whole() -> str:
    """The page, which is the same for every journal."""
    told = data()
    return body(
        heading(METHOD),
        el("p.qh-lede", ABOUT_METHOD),
        *(block for seed in told["seed"] for block in article(seed, told["advice"])),
        "## Where each reminder comes from",
        table(
            ("Reminder", "When it is due", "Where it comes from", "Our own choice"),
            (rule(each, told["sources"]) for each in told["rule"]),
            "Reminders and their sources",
        ),
    )


@cache
def data() -> Mapping[str, Any]:
    """The advice, what embodies it, and the sources of the reminders."""
    found = (files("quarterhour.pages") / "method.toml").read_text(encoding="utf-8")
    return MappingProxyType(tomllib.loads(found))


def article(seed: Mapping[str, str], advice: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """One article with its advice."""
    yield f"## {seed['title']}"
    yield el("p", f"{seed['author']}.")
    yield el("ul.qh-talks", *(piece(each) for each in advice if each["id"].split(".")[0] == seed["id"]))


def piece(advice: Mapping[str, Any]) -> Html:
    """One piece of advice, with what does it."""
    kinds = groupby(advice["does"], key=lambda name: str(name).partition(":")[0])
    does = joined((kind(name, [n.partition(":")[2] for n in those]) for name, those in kinds), "; ")
    name = el("span.qh-also", advice["id"])
    return el(
        "li",
        el("p.qh-act", spaced(advice["says"], name)),
        el("p.qh-why", does),
        at={"id": anchor(advice["id"])},
    )


def kind(name: str, those: Iterable[str]) -> Html:
    """Everything of one kind in a sentence."""
    shown = KINDS[name]
    return joined([f"{shown.title}: ", joined((link(shown.to(one), shown.words(one)) for one in those), ", ")])


def rule(told: Mapping[str, Any], urls: Mapping[str, str]) -> tuple[str, ...]:
    """One reminder as a row: when it is due, where it comes from, and what of it is our own."""
    named = el("span", plain(told["name"]), at={"id": anchor(told["name"])})
    sources = (link(urls.get(tag, f"#{anchor(tag)}"), tag) for tag in told.get("sources", ()))
    return named, told["due"], joined(sources, ", "), told.get("ours", "")


def anchor(name: str) -> str:
    """Where a piece of advice or a reminder stands on the page."""
    return f"qh.{name.casefold()}"


def plain(name: str) -> str:
    """A name as words."""
    return name.replace("-", " ")


def code(name: str) -> Html:
    """A name as it is typed."""
    return el("code", name)


def titled(name: str) -> str:
    """A part of the prep page or the phone sheet, as it is called there."""
    return str(data()["titles"][name])


def at(address: str) -> Callable[[str], str]:
    """The same page for everything of a kind."""
    return lambda _: address


def page_of(name: str) -> str:
    """The address of a page of the navigation."""
    if name == "today":
        return "../index.html"
    return f"../{name}.html" if name in FLAT else f"../{name}/index.html"


KINDS: Mapping[str, Shown] = MappingProxyType({
    "rule": Shown("Reminder", plain, lambda name: f"#{anchor(name)}"),
    "check": Shown("Problem", code, at("")),
    "hint": Shown("Hint", code, at("")),
    "page": Shown("Page", lambda name: plain(name).capitalize(), page_of),
    "draft": Shown("Draft", code, at(page_of("drafts"))),
    "question": Shown("Question", lambda name: f"“{BY_ID[name].shown}”", at(page_of("prep"))),
    "group": Shown("Questions", lambda name: GROUPS[name], at(page_of("prep"))),
    "guide-section": Shown("On the prep page", titled, at(page_of("prep"))),
    "phone": Shown("On the phone sheet", titled, at("")),
    "figure": Shown("Figure", plain, lambda name: f"../insights.html#{anchor(name)}"),
    "field": Shown("Field", code, at("")),
    "section": Shown("Section of a note", lambda name: plain(name).capitalize(), at("")),
    "setting": Shown("Setting", code, at("")),
    "command": Shown("Command", lambda name: code(f"qh {name}"), at("")),
    "guide": Shown("Guide", lambda name: title(text(name)), lambda name: f"{name}.html"),
})  # fmt: skip
