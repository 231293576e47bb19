"""Someone whom an interviewee named: `NAME or LINK[; or , ORGANIZATION][: words]`."""

import re
from collections.abc import Iterator
from functools import partial

from quarterhour.model.body import Item, Passage, Referral
from quarterhour.model.permission import denies, permits
from quarterhour.store import links
from quarterhour.store.around import Around
from quarterhour.store.naming import LEAD, Named, named

PERSON = re.compile(r"\s*(?:(?P<link>\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\))|(?P<name>[^;,:]*))")


def read(passage: Passage, around: Around) -> tuple[Referral, ...]:
    """The people whom the items of a passage name."""
    return tuple(found for item in passage.items for found in referrals(item, around))


def referrals(item: Item, around: Around) -> Iterator[Referral]:
    """The people whom an item names; an item that begins with no name is only a note."""
    text = LEAD.sub("", item.text.replace("**", ""), count=1)
    who = PERSON.match(text)
    if who and who["link"]:
        yield referral(item, text, who, Named(who["link"]), around)
    elif who and who["name"].strip():
        known = partial(is_known, around)
        yield from (referral(item, text, who, each, around) for each in named(who["name"], known))


def is_known(around: Around, words: str) -> bool:
    """Whether some words mean somebody who has a file."""
    return bool(around.resolve(links.link(words)).id)


def referral(item: Item, text: str, who: re.Match[str], each: Named, around: Around) -> Referral:
    """One person whom an item names, with what it says of them."""
    person = around.resolve(links.link(each.name, item.line))
    place, _, words = text[who.end() :].partition(": ")
    unnamed = denies(f"{text[who.end() :]}\n{item.below}")
    may = not unnamed and ("may-name" in item.tags or permits(words or place))
    place = place.strip(" ;,:\u2013\u2014-") or each.place
    words = " ".join(part for part in (each.text, words.strip()) if part)
    return Referral(person, place, words, may, around.since, around.path, item.line, unnamed, each.email)
