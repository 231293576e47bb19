"""A talk that only a log line tells of: how that line is quoted, and the command that makes the file."""

import re

from quarterhour.followups.words import command
from quarterhour.model.body import Touch
from quarterhour.model.reminder import Why
from quarterhour.model.unfiled import Unfiled
from quarterhour.model.wording import clipped

BULLET = re.compile(r"\s*[-*+•]\s+(?:\[[ xX/-]\]\s+)?")
DATED = re.compile(r"[*_`\s]*(?:\[\[)?\d{4}-\d\d-\d\d(?:\]\])?[*_`:,\s]*")
TIME = re.compile(r"\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b1?\d\s?[ap]m\b", re.IGNORECASE)


def quoted(line: Touch) -> str:
    """The words of a line as they were typed, without its mark and its date."""
    return clipped(DATED.sub("", BULLET.sub("", line.raw, count=1), count=1), 60)


def noted(found: Unfiled, source: str) -> Why:
    """The line that tells of a talk without a file."""
    line = found.line
    return Why(f'your log says "{quoted(line)}", and no file holds that talk', source, line.day, line.path, line.line)


def making(contact: str, found: Unfiled) -> str:
    """The command that makes the file of a talk."""
    time = TIME.search(found.line.text)
    return command("meet", contact, found.day.isoformat(), *([time[0].replace(" ", "")] if time else []))
