"""What is said where an edit is not made."""


class EditRefused(Exception):  # noqa: N818 - it reads as what happened, and is no fault of the program
    """An edit that would not be safe: nothing was written, and why; `path` is relative to the journal."""

    def __init__(self, message: str, line: int = 0, path: str = "") -> None:
        super().__init__(message, line, path)
        self.message = message
        self.line = line
        self.path = path

    def __str__(self) -> str:
        """The place, where there is one, and the reason."""
        place = ":".join(str(part) for part in (self.path, self.line) if part)
        return f"{place}: {self.message}" if place else self.message
