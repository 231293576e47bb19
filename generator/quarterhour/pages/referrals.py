"""Who led to whom."""

from collections.abc import Iterator

from quarterhour.model.body import Referral
from quarterhour.model.contact import Contact
from quarterhour.model.record import Link
from quarterhour.pages.html import Html, joined, listing
from quarterhour.pages.view import View, introduces
from quarterhour.pages.when import on

DEPTH = 6


def given_by(view: View, key: str) -> Iterator[Referral]:
    """Everyone whom somebody named, in their file, in a talk or by an introduction, or who came through them."""
    yield from view.journal.contacts[key].referrals
    for interview in view.journal.interviews_with.get(key, ()):
        yield from interview.referrals
    for touch in view.journal.timelines[key]:
        if introduces(touch) and touch.person:
            yield Referral(touch.person, day=touch.day, text=touch.text)
    for contact in view.came_through.get(key, ()):
        yield Referral(Link("", contact))


def led_to(view: View, contact: Contact) -> list[str]:
    """Whom they led the author to, and whom those did in turn."""
    found = following(view, contact.id, {contact.id}, DEPTH)
    return ["## Whom they led me to", found] if found else []


def following(view: View, key: str, told: set[str], depth: int) -> Html:
    """Everyone whom somebody led to, each with those whom they led to, nobody told twice."""
    found: dict[str, Referral] = {}
    for referral in given_by(view, key):
        if referral.person.id not in told:
            found.setdefault(referral.person.id or referral.person.text, referral)
    told |= {referral.person.id for referral in found.values() if referral.person.id}
    further = depth > 1
    return listing(
        "ul.qh-chain",
        (
            joined(
                [
                    row(view, referral),
                    following(view, person, told, depth - 1) if further and person in view.journal.contacts else "",
                ]
            )
            for person, referral in found.items()
        ),
    )


def row(view: View, referral: Referral) -> Html:
    """One referral in a line."""
    told = [
        referral.organization,
        view.linked(referral.text),
        "you may use their name" if referral.may_use_name and "name" not in referral.text else "",
        on(referral.day),
    ]
    return joined([view.mention(referral.person), *(part for part in told if part)], ", ")


def leading_here(view: View, contact: Contact) -> list[str]:
    """Who led the author to them, and who to those."""
    ways = [
        joined([view.mention(giver), *map(view.mention, before(view, giver, {contact.id}))], ", through ")
        for giver in givers(view, contact.id)
    ]
    return ["## Who led me to them", listing("ul.qh-chain", ways)] if ways else []


def before(view: View, mention: Link, seen: set[str]) -> Iterator[Link]:
    """Who led to someone, and who to them, back to the first."""
    while mention.id in view.journal.contacts and mention.id not in seen:
        seen.add(mention.id)
        earlier = next((each for each in givers(view, mention.id) if each.id not in seen), None)
        if earlier is None:
            return
        yield earlier
        mention = earlier


def givers(view: View, key: str) -> list[Link]:
    """Who led to someone: those who named them, else whoever their file says."""
    named = [each for each in view.introducers.get(key, ()) if each != key]
    via = view.journal.contacts[key].via
    return [*([via] if via and via.id not in named else []), *(Link("", each) for each in named)]
