"""However long the notes are, a message is short enough to be read, and says nothing that it should not."""

import re
from datetime import date
from itertools import cycle, islice

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from journals import journal_from
from quarterhour import drafts
from quarterhour.model.draft import BLANK

TODAY = date(2026, 11, 24)
WORDS = ("planners", "rotate", "nights", "because", "pumps", "need", "people", "who", "listen", "well", "send", "ask")
NOTE = st.builds(
    lambda first, size: " ".join(islice(cycle([*WORDS[first:], *WORDS]), size)), st.integers(0, 11), st.integers(1, 40)
)
NOTES = st.lists(NOTE, max_size=4)
PRIVATE = "kirkfield"
TOOL_WORDS = re.compile(
    r"None|(?i:\b(?:draft|template|journal|reminder|qh|quarterhour|variant|contact|undefined)\b)",
)
JOURNAL = """\
== me.md
---
name: Marnie Holt
phone: 020 7946 0121
profile: https://example.org/marnie-holt
timezone: Europe/London
---
## Keep private
- kirkfield
## Reading
- [ ] 2026-11-22 [{title}](https://example.org/beck) for [[noor]]: {why}
## Log
- 2026-11-20 {event}: {news}
== contacts/noor.md
---
name: Noor Haddad
email: noor@example.org
address: Weir Cottage, Low Mill Lane, Otley
organization: "[[heath]]"
timezone: America/Toronto
---
## Promises
- [ ] they: {why}
## Log
- 2026-08-18 she accepted
- 2026-11-18 she introduced me to [[ana]]
== contacts/ana.md
---
name: Ana Ruiz
---
## Log
- 2026-11-19 asked by email
- 2026-11-20 she accepted
== organizations/heath.md
---
name: Heath Water
---
## Openings
- [ ] 2026-11-20 {title}
== interviews/held.md
---
with:
  - noor
{with_}
when: 2026-{day}T15:00
path: {path}
minutes: 15
lasted: 40
---
## Purpose
- What I can offer: {why}
## Learned
{learned}
## Promises
{mine}
{theirs}
## Referrals
- Ines Varga: {why}
== interviews/missed.md
---
with: noor
when: 2026-11-23T10:00
status: missed
---
== interviews/next.md
---
with: noor
when: 2026-11-30T10:00
by: video
place: {title}
path: {path}
---
## Purpose
- What I want to learn: {why}
## Questions
- [ ] {title}
- [ ] {path}
- [ ] {news}
- [ ] {why}
"""
LISTS = {
    "learned": ["- {} #day-to-day", "- {}", "- [x] {} (done 2026-11-20) #advice #kept", "- [ ] {} #advice"],
    "mine": ["- [ ] {} (by 2026-12-04)", "- [ ] {}"],
    "theirs": ["- [ ] Noor: {}"],
}
EVERY = [(kind.name, variant) for kind in drafts.ALL for variant in kind.variants]


def filled(texts: dict[str, str], notes: dict[str, list[str]]) -> str:
    lists = {key: "\n".join(form.format(note) for note in notes[key] for form in forms) for key, forms in LISTS.items()}
    return JOURNAL.format(**texts, **lists)


@settings(
    max_examples=40, deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    texts=st.fixed_dictionaries(dict.fromkeys(("title", "why", "news", "path"), NOTE))
    | st.fixed_dictionaries({key: st.just(f"send {PRIVATE}") for key in ("title", "why", "news", "path")}),
    notes=st.fixed_dictionaries(dict.fromkeys(LISTS, NOTES)),
    day=st.sampled_from(["11-23", "11-12", "08-20", "02-10"]),
    others=st.sampled_from(["", "  - ana"]),
    event=st.sampled_from(["decided", "landed", "noted"]),
)
def test_every_variant_keeps_its_length_and_its_manners(
    tmp_path_factory: pytest.TempPathFactory,
    texts: dict[str, str],
    notes: dict[str, list[str]],
    day: str,
    others: str,
    event: str,
) -> None:
    text = filled({**texts, "day": day, "with_": others, "event": event}, notes)
    journal, _ = journal_from(tmp_path_factory.mktemp("journal"), text)
    written = 0
    for kind, variant in [*EVERY, *((kind, None) for kind in drafts.KINDS)]:
        draft = drafts.write(kind, journal, "noor", TODAY, variant.name if variant else "")
        if draft is None:
            continue
        written += 1
        limit = next(v for k, v in EVERY if (k, v.name) == (kind, draft.variant))
        assert draft.words <= limit.most, draft
        assert not limit.characters or len(draft.body.strip()) <= limit.characters, draft
        assert 1 <= len(draft.subject.split()) <= 6
        said = BLANK.sub("", f"{draft.subject}\n{draft.body}")
        assert not TOOL_WORDS.search(said), draft
        assert PRIVATE not in said
        assert "[[" not in said
        assert "{" not in said
        assert "!" not in said
        assert not re.search(r"  | [.,;:?]|\.\.|\n\n\n", draft.body), draft
    assert written > len(EVERY)
