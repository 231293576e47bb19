"""A draft as a link that opens the author's own mail program (RFC 6068)."""

from urllib.parse import quote

from quarterhour.model.draft import Draft

LONGEST = 1800


def mailto(draft: Draft) -> str | None:
    """The link, or nothing where there is no address, a line break in it or in the subject, or too much to carry."""
    if not draft.to or any(c in draft.to + draft.subject for c in "\r\n"):
        return None
    body = "\r\n".join(draft.body.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    link = f"mailto:{quote(draft.to, safe='@')}?subject={quote(draft.subject, safe='')}&body={quote(body, safe='')}"
    return link if len(link) <= LONGEST else None
