"""Who led to whom."""

from collections.abc import Iterator

from quarterhour.model.body import Referral
from quarterhour.model.contact import Contact
from quarterhour.model.record import Link
from quarterhour.pages.html import Html, joined, listing
from quarterhour.pages.view import View, introduces
from quarterhour.pages.when import on


def given_by(view: View, key: str) -> Iterator[Referral]:
    """Everyone whom somebody named, in their file, in a talk or by an introduction."""
    yield from view.journal.contacts[key].referrals
    for interview in view.journal.interviews_with.get(key, ()):
        yield from interview.referrals
    for touch in view.journal.timelines[key]:
        if introduces(touch) and touch.person:
            yield Referral(touch.person, day=touch.day, text=touch.text)


def named_by(view: View, contact: Contact) -> list[str]:
    """Whom they named."""
    found: dict[str, Referral] = {}
    for referral in given_by(view, contact.id):
        found.setdefault(referral.person.id or referral.person.text, referral)
    rows = [row(view, referral) for referral in found.values()]
    return ["## Whom they named", listing("ul", rows)] if rows else []


def row(view: View, referral: Referral) -> Html:
    """One referral in a line."""
    told = [
        referral.organization,
        view.linked(referral.text),
        "you may use their name" if referral.may_use_name and "name" not in referral.text else "",
        on(referral.day),
    ]
    return joined([view.mention(referral.person), *(part for part in told if part)], ", ")


def named_to_me(view: View, contact: Contact) -> list[str]:
    """Who named them."""
    givers = [key for key in view.introducers.get(contact.id, ()) if key != contact.id]
    rows = [view.mention(contact.via)] if contact.via and contact.via.id not in givers else []
    rows += [view.mention(Link("", key)) for key in givers]
    return ["## Who led me to them", listing("ul", rows)] if rows else []
