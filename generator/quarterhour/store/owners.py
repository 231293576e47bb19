"""Whose a promise is where no colon says so but its own words do: `Noor will send the plan`, `I'll send the deck`."""

import re

from quarterhour.model.record import Link
from quarterhour.store import links
from quarterhour.store.around import Around

MENTION = r"\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\)"
THEM = frozenset({"they", "them", "she", "he"})
ME = frozenset({"i", "me"})
GOING = r"(?:will|shall|['\u2019]ll|(?:is|are|am|['\u2019](?:s|re|m))\s+going\s+to|(?:promised|offered|agreed)\s+to|to)"
ALSO = r"(?:also|kindly|then|try\s+to)\s+"
SAID = re.compile(
    rf"(?P<who>{MENTION}|[^\W\d_][\w.'\u2019-]*?(?:\s+[^\W\d_][\w.'\u2019-]*?){{0,3}}?)(?:\s+(?={GOING})|(?=['\u2019]))"
    rf"{GOING}\s+(?:{ALSO})?(?P<deed>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
CAN = re.compile(rf"(?P<who>she|he|they)\s+can\s+(?:{ALSO})?(?P<deed>\S.*)", re.IGNORECASE | re.DOTALL)
BARE = re.compile(rf"(?:will|to)\s+(?:{ALSO})?(?P<deed>\S.*)", re.IGNORECASE | re.DOTALL)
NO_DEED = re.compile(
    r"(?:be|not|never|need|want|like|love|expect|wait|see|know|only|probably|maybe|receive|have|start|leave|retire|move|join"
    r"|miss|get(?!\s+(?:back|in\s+touch|me)))\b",
    re.IGNORECASE,
)
FOR_ME = re.compile(
    r"(?:e-?mail|forward|send|share\s+with|give|show|introduce|intro|connect|put|lend|get\s+back\s+to|pass\s+on\s+to)"
    r"\s+me\b",
    re.IGNORECASE,
)


def told(text: str, around: Around) -> tuple[Link | None, str]:
    """Whose a promise is, and its deed without the lead-in; nobody is the author, as where nothing is told."""
    for form in (SAID, CAN):
        found = form.match(text)
        spoken = links.key(found["who"]) if found else ""
        if found and spoken in ME:
            return None, found["deed"]
        if found and (who := person(found["who"], spoken, around)):
            return (None, text) if NO_DEED.match(found["deed"]) else (who, found["deed"])
    bare = BARE.match(text)
    deed = bare["deed"] if bare else text
    return (them(around), deed) if FOR_ME.match(deed) else (None, deed)


def person(words: str, spoken: str, around: Around) -> Link | None:
    """Who of the people some words mean; nobody where they mean somebody else."""
    if spoken in THEM:
        return them(around)
    return around.people.get(spoken) or around.people.get(around.resolve(links.link(words)).id or " ")


def them(around: Around) -> Link:
    """The one other person, or whichever of several."""
    everyone = dict.fromkeys(around.people.values())
    return next(iter(everyone)) if len(everyone) == 1 else Link("they")
