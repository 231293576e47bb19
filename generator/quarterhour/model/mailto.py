"""A draft as a link that opens the author's own mail program (RFC 6068)."""

import re
from urllib.parse import quote

from quarterhour.model.draft import Draft

LONGEST = 1_800
ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+")


def mailto(draft: Draft) -> str:
    """The link; nothing where there is no one address, a line break in the subject, a file or too much to carry."""
    if draft.files or not ADDRESS.fullmatch(draft.to) or any(c in draft.subject for c in "\r\n"):
        return ""
    body = draft.body.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")
    told = {"bcc": draft.bcc if ADDRESS.fullmatch(draft.bcc) else "", "subject": draft.subject, "body": body}
    asked = "&".join(f"{key}={quoted(value)}" for key, value in told.items() if value)
    link = f"mailto:{quoted(draft.to, safe='@')}?{asked}"
    return link if len(link) <= LONGEST else ""


def quoted(text: str, safe: str = "") -> str:
    """A text as it stands in an address."""
    return quote(text.encode("utf-8", "replace"), safe=safe)
