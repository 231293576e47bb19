"""Where a talk is, among the words that are typed: everything after `at` or `place`, and nothing else."""

import re
from collections.abc import Sequence
from datetime import date

from quarterhour.cli.dates import PHRASE, known_day, known_time, spaced
from quarterhour.cli.unclear import Unclear
from quarterhour.model.calendar import Calendar

AFTER = "place"
MAY_BE = "at"
MINUTES = re.compile(r"(\d{1,3})(?:m|min|mins|minutes)")


def parted(words: Sequence[str], today: date, calendar: Calendar) -> tuple[tuple[str, ...], str]:
    """The words before the place, and the place as it was typed; a link stands wherever it likes."""
    typed = [word for given in words for word in spaced(given)]
    start = next((n for n in range(len(typed)) if begins(typed, n, today, calendar)), len(typed))
    before, place = typed[:start], " ".join(typed[start + 1 :])
    if start + 1 == len(typed):
        raise Unclear(f'say where, after "{typed[start]}": qh meet noor tue 3pm at the cafe')
    links = [word for word in before if "://" in word]
    if links and not place:
        return tuple(word for word in before if word not in links[:1]), links[0]
    return tuple(before), place


def begins(words: Sequence[str], index: int, today: date, calendar: Calendar) -> bool:
    """Whether a place begins after a word: after `place` always, after `at` where no day, time or zone follows."""
    word, after = words[index].lower(), words[index + 1 :]
    if word == AFTER:
        return True
    return word == MAY_BE and bool(after) and not is_when(after, today, calendar)


def is_when(words: Sequence[str], today: date, calendar: Calendar) -> bool:
    """Whether some words begin with a time, a day, a bare number or a zone."""
    if words[0].startswith("@") or words[0].lower() == "theirs" or (len(words) == 1 and words[0].isdigit()):
        return True
    phrases = (" ".join(words[:size]).lower().rstrip(",") for size in range(1, min(PHRASE, len(words)) + 1))
    return any(known_time(p) is not None or known_day(p, today, calendar) is not None for p in phrases)


def swallowed(place: str, *, at: bool, minutes: bool) -> None:
    """Refuse a place with a word in it that may be the time, the length or the zone of a talk that has none yet."""
    for word in place.split():
        time = not at and known_time(word.lower().rstrip(",")) is not None
        length = not minutes and MINUTES.fullmatch(word.lower()) is not None
        if time or length or word.startswith("@"):
            first = 'put day, time, length and zone before "at"'
            raise Unclear(f'"{word}" stands in the place; {first}: qh meet noor tue 3pm 20m at the cafe')
