"""A story in days: newest first, and those of one day as they must have come about."""

import re
from datetime import date
from pathlib import Path

from journals import journal_from
from quarterhour import pages
from quarterhour.workflow.site import whole

TODAY = date(2026, 11, 24)
TEXT = """\
== contacts/noor.md
---
name: Noor Haddad
email: noor@example.org
---
## Log
- 2026-11-20 thanked by email
- 2026-11-20 she accepted
- 2026-11-19 asked by email
== interviews/talk.md
---
with: noor
when: 2026-11-20T15:00
---
## Learned
- It is *not* about rain
## Log
- 2026-11-20 debriefed
- 2026-11-18 moved to 2026-11-20
"""


def page(path: str, root: Path) -> str:
    seen = whole(*journal_from(root, TEXT), TODAY)
    return next(each.body for each in pages.render(seen) if each.path == path)


def read(body: str) -> list[str]:
    return re.findall(r'<span class="qh-read">(?:<a[^>]*>)?([^<]+)', body)


def test_a_day_is_told_in_the_order_in_which_it_must_have_come_about(tmp_path: Path) -> None:
    assert read(page("people/noor.md", tmp_path)) == [
        "you thanked Noor by email",
        "you wrote the debrief",
        "you talked",
        "Noor accepted",
        "you asked by email",
        "the talk was moved",
    ]


def test_a_talk_is_moved_to_a_day(tmp_path: Path) -> None:
    told = page("interviews/talk.md", tmp_path)
    assert 'the talk was moved</span> <span class="qh-also">to <time datetime="2026-11-20">' in told


def test_the_weight_of_a_word_is_shown_wherever_the_line_is(tmp_path: Path) -> None:
    for path in ("interviews/talk.md", "learned/index.md"):
        assert "It is <em>not</em> about rain" in page(path, tmp_path)
