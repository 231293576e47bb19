"""What every command starts from: which journal, which day, and where words go."""

import os
import re
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from datetime import date

    from quarterhour.model.journal import Journal
    from quarterhour.model.snapshot import Snapshot

CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Session:
    """One run of the program, as its flags made it; the journal is read when it is first asked for."""

    def __init__(self) -> None:
        self.journal_flag = ""
        self.today_flag = ""
        self.no_input = False
        self.quiet = False
        self.said_problems = False

    @cached_property
    def root(self) -> Path:
        """The folder of the journal."""
        from quarterhour.workflow.place import journal_above, journal_at

        return journal_at(Path(self.journal_flag)) if self.journal_flag else journal_above(Path.cwd())

    @cached_property
    def snapshot(self) -> "Snapshot":
        """What the journal says on the day."""
        from quarterhour import clock
        from quarterhour.model.wording import long_day
        from quarterhour.workflow.day import chosen_day
        from quarterhour.workflow.look import judge
        from quarterhour.workflow.place import opened

        journal, problems = opened(self.root)
        today = chosen_day(journal, self.given_day, clock.today)
        if journal.settings.today and not self.today_flag:
            self.note(f"this journal is a sample: its today is {long_day(today)} (journal.toml)")
        return judge(journal, problems, today)

    @property
    def given_day(self) -> "date | None":
        """The day to pretend it is, where one was given."""
        from quarterhour import clock
        from quarterhour.cli.dates import read_day
        from quarterhour.model.calendar import Calendar

        return read_day(self.today_flag, clock.today(), Calendar()) if self.today_flag else None

    @property
    def journal(self) -> "Journal":
        """The journal as it was read."""
        return self.snapshot.journal

    @property
    def today(self) -> "date":
        """The day that everything is told from."""
        return self.snapshot.today

    def day(self, text: str, *, back: bool = False) -> "date":
        """The day that a flag or argument names."""
        from quarterhour.cli.dates import read_day

        return read_day(text, self.today, self.journal.calendar, back=back)

    def again(self) -> None:
        """Forget what was read, after something was written."""
        self.__dict__.pop("snapshot", None)

    def say(self, text: str = "", **style: bool | str) -> None:
        """Data: to standard output, without control characters."""
        click.secho(clean(text), **style)  # type: ignore[arg-type]  # colours by name

    def note(self, text: str) -> None:
        """Everything else: to standard error, unless asked to be quiet."""
        if not self.quiet:
            click.secho(clean(text), err=True)

    def tell_problems(self) -> None:
        """Read the journal again and say whether files have problems."""
        self.again()
        _ = self.snapshot
        self.close()

    def close(self) -> None:
        """Say once, at the end, that files have problems."""
        from quarterhour.model.problem import PROBLEM

        if "snapshot" not in self.__dict__ or self.said_problems:
            return
        bad = {p.path for p in self.snapshot.problems if p.severity == PROBLEM}
        if bad:
            self.note(f"{len(bad)} {'file has' if len(bad) == 1 else 'files have'} problems: qh check")
        if any(p.name == "no-holidays" for p in self.snapshot.problems):
            self.note("holidays are not installed: only weekends are known")
        self.said_problems = True

    @property
    def may_ask(self) -> bool:
        """Whether somebody is there to answer a question."""
        return not self.no_input and sys.stdin.isatty()

    def shown(self, path: str) -> str:
        """A file of the journal as seen from the working directory."""
        return os.path.relpath(self.root / path)


def clean(text: str) -> str:
    """A text that cannot move the cursor, colour the screen or turn its direction."""
    return CONTROLS.sub("", text)


pass_session = click.make_pass_decorator(Session)
