"""A message to send: written from the journal's own notes, with a visible blank where only its author knows."""

import re
from datetime import date
from typing import NamedTuple

BLANK = re.compile(r"\[\[([^\[\]]+)\]\]")


class Draft(NamedTuple):
    """A plain-text message that is never sent by the tool; `files` are to go with it, `day` is when."""

    id: str
    kind: str
    variant: str
    contact: str
    name: str
    to: str
    subject: str
    body: str
    why: str
    interview: str = ""
    bcc: str = ""
    files: tuple[str, ...] = ()
    day: date | None = None

    @property
    def blanks(self) -> tuple[str, ...]:
        """What only the author can fill in."""
        return tuple(BLANK.findall(f"{self.subject}\n{self.body}"))

    @property
    def mail_file(self) -> str:
        """Where the site keeps it as a file that a mail program opens."""
        return f"drafts/{self.id}.eml"

    @property
    def words(self) -> int:
        """How many words the body has."""
        return len(self.body.split())
