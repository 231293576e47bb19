"""A resume in a form that they could not pass on."""

from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from quarterhour.model.journal import Journal
from quarterhour.model.problem import HINT, Problem

PASSED_ON = frozenset({".docx", ".pdf"})
OPENED = frozenset({".doc", ".odt", ".rtf"})
FIX = "save it as .docx, to be passed on, or as .pdf, to be read"


def resume_format(journal: Journal, _today: date) -> Iterator[Problem]:
    """Your resume is in a form that not everybody can open or pass on; .docx and .pdf are safe.

    Source: S0.31.
    """
    for name in journal.me.resume:
        suffix = PurePosixPath(name).suffix.casefold()
        if suffix in PASSED_ON:
            continue
        opens = f"{suffix} opens in most places, and looks different in each"
        message = opens if suffix in OPENED else f"{suffix or name} cannot be passed on by everybody"
        line, column = journal.me.origin.at("resume")
        yield Problem(journal.me.origin.path, line, column, "resume-format", message, FIX, "resume", HINT)
