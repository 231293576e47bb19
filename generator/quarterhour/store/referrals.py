"""Someone whom an interviewee named: `NAME or LINK[; or , ORGANIZATION][: words]`."""

import re

from quarterhour.model.body import Item, Passage, Referral
from quarterhour.model.permission import denies, permits
from quarterhour.store import links
from quarterhour.store.around import Around

PERSON = re.compile(r"\s*(?:(?P<link>\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\))|(?P<name>[^;,:]*))")


def read(passage: Passage, around: Around) -> tuple[Referral, ...]:
    """The people whom the items of a passage name."""
    return tuple(found for item in passage.items if (found := referral(item, around)))


def referral(item: Item, around: Around) -> Referral | None:
    """The person whom an item names; nothing where it is empty."""
    text = item.text.replace("**", "")
    who = PERSON.match(text)
    if not who or not who[0].strip():
        return None
    person = around.resolve(links.link(who["link"] or who["name"], item.line))
    place, _, words = text[who.end() :].partition(": ")
    unnamed = denies(f"{text[who.end() :]}\n{item.below}")
    may = not unnamed and ("may-name" in item.tags or permits(words or place))
    place = place.strip(" ;,:\u2013\u2014-")
    return Referral(person, place, words.strip(), may, around.since, around.path, item.line, unnamed)
