"""What is wrong in a journal, or could be better, said so that its author can mend it."""

from typing import NamedTuple

PROBLEM = "problem"
HINT = "hint"


class Problem(NamedTuple):
    """Something in a file to mend: where it stands, what is wrong, what to write instead."""

    path: str
    line: int
    column: int
    name: str
    message: str
    fix: str = ""
    field: str = ""
    severity: str = PROBLEM

    def __str__(self) -> str:
        """One line that editors can jump from."""
        field = f"{self.field}: " if self.field else ""
        fix = f"; {self.fix}" if self.fix else ""
        return f"{self.path}:{self.line}:{self.column}: {field}{self.message}{fix} [{self.name}]"
