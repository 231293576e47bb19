"""A journal with a talk that is well prepared, and how a guide stands in an expected text."""

from datetime import date
from pathlib import Path

from journals import journal_from
from quarterhour import prep
from quarterhour.model.guide import Guide, Section

TODAY = date(2026, 11, 24)

JOURNAL = """\
== me.md
---
name: Marnie Holt
timezone: Europe/London
situation: career-change
---
## Pitch
I taught chemistry for nine years. In July I left to learn about water.
## Goals
- By Easter, choose one of three
## Keep private
- Kirkfield
== contacts/tom.md
---
name: Tom Okafor
---
== contacts/noor.md
---
name: Noor Haddad
organization: "[[blue-heron]]"
role: Operations Director
phone: 020 7946 0134
timezone: America/Toronto
seniority: director
does_this_work: former
via: "[[tom]]"
---
Plans three plants.

## They asked me
- What I would miss about teaching

## Log
- 2026-11-02 asked by email
- 2026-11-04 she accepted: a Thursday would be best
== contacts/ana.md
---
name: Ana Ruiz
organization: "[[blue-heron]]"
---
== organizations/blue-heron.md
---
name: Blue Heron
---
## Research
- What they do: clean water down, used water back
- News: new screens in spring
## Openings
- [ ] 2026-11-20 [Trainee](https://example.org/trainee) (closes 2026-12-11)
== interviews/first.md
---
with: "[[noor]]"
when: 2026-09-10T15:00
by: phone
minutes: 15
lasted: 18
---
## Questions
- [x] What did you have to unlearn? #skil-03
## Learned
- Planners rotate nights #day-to-day
- Half the team wants to leave #private
- [x] Shadow a night shift #advice #kept (done 2026-10-10)
## Promises
- [ ] send Noor the leak map (by 2026-11-27)
- [ ] Noor: ask about the rota
== interviews/ana.md
---
with: "[[ana]]"
when: 2026-10-01T18:00
---
## Learned
- A handover is ten minutes, standing
- They argue about the roster #private
== interviews/tom.md
---
with: "[[tom]]"
when: 2026-09-01
---
## Referrals
- [[noor]]; Blue Heron: once taught, too; may use his name
== interviews/talk.md
---
with: "[[noor]]"
when: 2026-11-26T10:00
timezone: America/Toronto
by: video
place: https://example.org/meet
minutes: 20
path: Treatment plants
goals: [guidance, connections]
---
## Purpose
- What I want to learn: what planners decide in a week
- Why them: she made the same move
- What I can offer: a lesson on pressure
## Research
### Organization
- What they do: water for four hundred thousand
### Person
- Once taught physics
## Arrangements
- Who calls: she opens the call
- [ ] three topics by Wednesday
## Questions
- [ ] What did you decide yesterday? #day-01
- [ ] Which skill do newcomers usually lack? #skil-01
- [ ] What helped you come over from teaching?
- [ ] Who else sees this differently? #clos-01
"""


def printed(section: Section) -> str:
    """A section as text."""
    marks = (f"{n}. " if section.numbered else "- " for n in range(1, 100))
    lines = [f"{mark}{line}" for mark, line in zip(marks, section.lines, strict=False)] or [f"({section.empty})"]
    return "\n".join([f"## {section.title}", *lines])


def guide(root: Path, text: str) -> Guide:
    """The guide to the talk of a journal, which has nothing wrong with it."""
    journal, problems = journal_from(root, text)
    assert problems == ()
    return prep.guide(journal, journal.interviews["talk"], TODAY)
