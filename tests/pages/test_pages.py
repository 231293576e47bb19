"""Each kind of page as a whole, made from a small journal."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import pages
from quarterhour.model.draft import Draft
from quarterhour.model.guide import Guide, Section
from quarterhour.model.problem import Problem
from quarterhour.model.reminder import DUE, OVERDUE, UPCOMING, Closing, Reminder, Why
from quarterhour.model.snapshot import Snapshot

TODAY = date(2026, 11, 24)
EXPECTED = Path(__file__).parent / "expected"
JOURNAL = """
    == me.md
    ---
    name: Marnie Holt
    timezone: Europe/London
    ---

    ## Log
    - 2026-11-01 gave an evening of titrations to Tom's eldest

    == contacts/noor-haddad.md
    ---
    name: Noor Haddad
    organization: "[[blue-heron]]"
    role: Operations Director
    email: noor@example.org
    phone: 020 7946 0134
    via: Tom, my tutor
    cadence: quarterly
    ---

    She plans three plants. Ask [[ana-ruiz]] about *nights*.

    ## Log
    - 2026-10-14 asked by email for fifteen minutes
    - 2026-10-16 she accepted, prefers afternoons
    - 2026-10-30 thanked by email
    - 2026-11-03 tlaked about the pumps
    - 2026-11-12 updated about [[ana-ruiz]]: wrote to her

    == contacts/ana-ruiz.md
    ---
    name: Ana Ruiz
    organization: "[[blue-heron]]"
    via: "[[noor-haddad]]"
    private: true
    ---

    ## Log
    - 2026-11-20 asked by email

    == contacts/colette-bouchard.md
    ---
    name: Colette Bouchard
    organization: Tamarack Shore Water
    role: Plant Superintendent
    phone: +1 416 555 0142
    timezone: America/Toronto
    ---

    == contacts/peter-lyle.md
    ---
    name: Peter Lyle
    ---

    ## Log
    - 2026-09-28 opted out

    == interviews/2026-10-29-noor-haddad.md
    ---
    with: "[[noor-haddad]]"
    when: 2026-10-29T15:00
    by: video
    fit: 1
    ---

    ## Purpose
    - What I want to learn: what planners decide in a week

    ## Questions
    - [x] How does your week split between planning and firefighting? #day-02
        - Mostly incidents before ten
    - [ ] Which skill do newcomers usually lack?

    ## Learned
    - Planners rotate nights for two years #day-to-day

    ## Promises
    - [ ] send the leak-map article (by 2026-11-05)
    - [ ] Noor: ask about the summer rota (by 2026-11-27)

    ## Referrals
    - [[ana-ruiz]]; Blue Heron: nights #may-name

    ## Log
    - 2026-10-28 confirmed by email

    == interviews/2026-11-26-colette-bouchard.md
    ---
    with: "[[colette-bouchard]]"
    when: 2026-11-26T15:00
    timezone: America/Toronto
    by: video
    minutes: 30
    place: https://example.org/meet/colette
    ---

    ## Purpose
    - What I want to learn: how a lake differs from a river

    == organizations/blue-heron.md
    ---
    name: Blue Heron
    website: https://example.org/blue-heron
    kind: water company
    ---

    ## Research
    They run **three** plants.

    ## Openings
    - [ ] 2026-11-02 [Analyst](https://example.org/analyst) (closes 2026-11-30)
"""
PROMISE = Reminder(
    "noor-haddad/promise/leak-map-article", "noor-haddad", "Noor Haddad", "promise", date(2026, 11, 5), OVERDUE,
    "You promised Noor Haddad: send the leak-map article",
    (Why("You said so on Thu 29 Oct 2026, by Thu 5 Nov.", "S1", path="interviews/2026-10-29-noor-haddad.md", line=20),),
    "qh show noor-haddad", "qh done noor-haddad/promise/leak-map-article",
    Closing("interviews/2026-10-29-noor-haddad.md", box=20), interview="2026-10-29-noor-haddad",
)  # fmt: skip
PREPARE = Reminder(
    "colette-bouchard/prepare/2026-11-26", "colette-bouchard", "Colette Bouchard", "prepare", TODAY, DUE,
    "Prepare for the talk on Thu 26 Nov with Colette Bouchard", (Why("You talk in two days."),),
    "qh prep colette-bouchard", "qh done colette-bouchard/prepare/2026-11-26",
    Closing("interviews/2026-11-26-colette-bouchard.md", "prepared"), interview="2026-11-26-colette-bouchard",
)  # fmt: skip
SECOND_TRY = Reminder(
    "ana-ruiz/second-try", "ana-ruiz", "Ana Ruiz", "second-try", date(2026, 12, 1), UPCOMING,
    "Write to Ana Ruiz a second and last time", (Why("You asked on Fri 20 Nov 2026 and no answer is noted."),),
    "qh draft second-try ana-ruiz", "qh done ana-ruiz/second-try", Closing("contacts/ana-ruiz.md", "nudged by email"),
    "second-try",
)  # fmt: skip
DRAFT = Draft(
    "second-try-ana-ruiz", "second-try", "O4", "ana-ruiz", "Ana Ruiz", "ana@example.org", "One smaller question",
    "Dear Ana,\n\nlast week I wrote about [[what]]. Thank you & kind regards,\nMarnie", "no answer since 20 November",
)  # fmt: skip
GUIDE = Guide(
    "2026-11-26-colette-bouchard", "Colette Bouchard", "Thu 26 Nov 2026, 15:00", 62, 70, ("three questions",),
    (
        Section("Purpose", ("What I want to learn: how a lake differs from a river.",), key="purpose"),
        Section("Tamarack Shore Water (Ontario)", ("Their site: https://example.com/tamarack",), key="organization"),
        Section("Must ask", (), "No question is planned yet.", "must-ask", numbered=True),
        Section("Still missing", ("three questions",), key="missing"),
    ),
)  # fmt: skip
DEBRIEF = Guide(
    "2026-10-29-noor-haddad", "Noor Haddad", "Thu 29 Oct 2026, 15:00", 40, 70, ("what to do differently",),
    (
        Section("What you learned", ("Planners rotate nights for two years.",), "Nothing yet.", "learned"),
        Section("What to do differently", (), "Nothing yet. Under Debrief, two lines.", "differently"),
        Section("Then", ("You thanked Noor on Fri 30 Oct 2026.",), key="after"),
    ),
    over=True,
)  # fmt: skip
BANK = (
    Section("What the days are like", ("What did you actually work on yesterday? (asked of Ana Ruiz) #day-01",)),
    Section("Closing", ("May I say that you suggested it? #clos-02",)),
)
WRONG = Problem(
    "contacts/noor-haddad.md", 17, 3, "not-read", '"tlaked" is not a word I know', "did you mean talked", "log"
)
HINT = Problem("me.md", 2, 1, "no-email", "your e-mail address is missing", "add email:", severity="hint")

KINDS = {
    "today": "index.md",
    "follow_ups": "follow-ups.md",
    "interviews": "interviews/index.md",
    "interview": "interviews/2026-10-29-noor-haddad.md",
    "prep": "prep/index.md",
    "sheet": "prep/2026-11-26-colette-bouchard.md",
    "debrief": "prep/2026-10-29-noor-haddad.md",
    "people": "people/index.md",
    "person": "people/noor-haddad.md",
    "stopped": "people/peter-lyle.md",
    "organizations": "organizations/index.md",
    "organization": "organizations/blue-heron.md",
    "drafts": "drafts/index.md",
    "draft": "drafts/second-try-ana-ruiz.md",
    "guides": "guides/index.md",
    "problems": "problems.md",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The pages of the small journal by their address."""
    journal, problems = journal_from(tmp_path_factory.mktemp("journal"), JOURNAL)
    assert problems == ()
    snapshot = Snapshot(
        journal=journal,
        today=TODAY,
        problems=(WRONG, HINT),
        reminders=(PROMISE, PREPARE, SECOND_TRY),
        guides=(GUIDE, DEBRIEF),
        bank=BANK,
        drafts=(DRAFT,),
    )
    return {page.path: page.body for page in pages.render(snapshot)}


@pytest.mark.parametrize("name", KINDS)
def test_a_page_as_a_whole(name: str, site: dict[str, str], expected: Callable[[Path, str], None]) -> None:
    expected(EXPECTED / f"{name}.md", site[KINDS[name]])


def test_an_empty_journal_teaches_the_first_three_acts(tmp_path: Path, expected: Callable[[Path, str], None]) -> None:
    journal, _ = journal_from(tmp_path, "")
    first = pages.render(Snapshot(journal=journal, today=TODAY))[0]
    expected(EXPECTED / "empty.md", first.body)
