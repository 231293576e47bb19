"""The text of a new note: its frontmatter in the order of its kind, and the headings that it will need."""

from collections.abc import Mapping

from quarterhour.model.contact import Contact
from quarterhour.model.interview import Interview
from quarterhour.model.me import Me
from quarterhour.model.organization import Organization
from quarterhour.model.record import described
from quarterhour.store.edit import set_field

INTERVIEW = """
## Purpose

- What I want to learn:

## Questions

## Notes

## Learned

## Promises

## Referrals

## Log
"""

# Nothing stands under Notes, Learned, Promises, Referrals and Debrief: a word there says that the talk was held.
FULL_INTERVIEW = """
## Purpose

- What I want to learn:
- Why them:
- Why this organization:
- Why now:
- Hoped next step:
- What I can offer:

## Research

### Organization

- What they do:
- What they stand for:
- News:

### Person

### Field

## Arrangements

- Dress:
- Bring:
- Travel:
- Arrive:
- Access:
- Who calls:

## Questions

## Notes

## Learned

## Culture

## They asked me

## Promises

## Referrals

## Next step

## Debrief

## Log
"""

ME = """
## Pitch

## Goals

## Keep private

## Reading

## Log
"""

FULL_ME = """
## Pitch

## Goals

## Keep private

## Preferences

## Stories

## Reading

## Log
"""

ORGANIZATION = """
## Research

## Openings

## Log
"""

FULL_ORGANIZATION = """
## Research

## Openings

## Reading

## Culture

## Log
"""

LOG = """
## Log
"""

FULL_CONTACT = """
## Reading

## They asked me

## Promises

## Referrals

## Log
"""

BODIES: Mapping[type, tuple[str, str]] = {
    Contact: (LOG, FULL_CONTACT),
    Interview: (INTERVIEW, FULL_INTERVIEW),
    Me: (ME, FULL_ME),
    Organization: (ORGANIZATION, FULL_ORGANIZATION),
}


def scaffold(kind: type, values: Mapping[str, object], *, full: bool = False) -> str:
    """The text of a new note with the fields given, by the names they have in a file; a site visit is always full."""
    known = described(kind)
    if unknown := values.keys() - known.keys():
        message = f"{kind.__name__} has no field {', '.join(sorted(unknown))}"
        raise ValueError(message)
    short, long = BODIES[kind]
    text = "---\n---\n" + (long if full or values.get("kind") == "site-visit" else short)
    for field in known:
        if field in values and values[field] not in (None, "", (), []):
            text = set_field(text, field, values[field])
    return text
