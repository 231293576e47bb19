"""Hints of a message: where each speaks, and that what comes with the program gives no cause."""

import re
from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import drafts, followups, store
from quarterhour.checks import drafted
from quarterhour.drafts import kinds
from quarterhour.model.draft import Draft
from quarterhour.model.problem import HINT, PROBLEM

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)
JOURNAL = """\
== me.md
---
name: Marnie Holt
---
## Keep private
- Kirkfield
== contacts/noor.md
---
name: Noor Haddad
email: noor@example.org
organization: Blue Heron
cadence: quarterly
---
== contacts/ana.md
---
name: Ana Ruiz
email: ana@example.org
via: "[[gwen]]"
organization: Blue Heron
---
== organizations/tamarack.md
---
name: Tamarack Shore
---
== contacts/gwen.md
---
name: Gwen Ashdown
organization: Tamarack Shore
---
== contacts/keith.md
---
name: Keith Barraclough
organization: Blue Heron
---
## Log
- 2026-11-02 asked by email
== contacts/peter.md
---
name: Peter Lyle
do_not_contact: yes
---
== contacts/sam.md
---
name: Sam Okoro
---
## Log
- 2026-11-02 asked by email
- 2026-11-11 nudged by email
== interviews/talk.md
---
with: noor
when: 2026-11-23
---
## Learned
- Planners rotate nights for two years
## Log
- 2026-11-23 debriefed
== interviews/named.md
---
with: noor
when: 2026-11-20
---
## Referrals
- [[ana]]: may use my name
- [[keith]]: planner
"""
ASK = """\
Dear {name},

What you wrote about the deeper intake caught my attention, because it was the first plan that I could follow.

Could I ask you a few questions in a 15-minute call, whenever it suits you? {more}

With best wishes,
Marnie Holt
"""
THANKS = """\
Dear {name},

Thank you for your time on Monday. What you told me about planners, who rotate for two years, has stayed with me. \
I will write again in February to tell you how I am getting on. {more}

With best wishes,
Marnie Holt
"""


def ask(more: str = "I am not asking for a job.", who: str = "keith", name: str = "Keith", body: str = ASK) -> Draft:
    text = body.format(name=name, more=more)
    subject = "A few questions about planning"
    return Draft("ask", "ask", "first", who, name, f"{who}@example.org", subject, text, "", day=TODAY)


def thanks(more: str = "", body: str = THANKS, variant: str = "email") -> Draft:
    text = body.format(name="Noor", more=more)
    subject = "Thank you for your time"
    return Draft("thanks", "thanks", variant, "noor", "Noor", "noor@example.org", subject, text, "", "talk")


def names(tmp_path: Path, draft: Draft, journal: str = JOURNAL) -> list[str]:
    read, _ = journal_from(tmp_path, journal)
    return [found.name for found in drafted.of_draft(draft, read)]


LONG = "And one more thing that I would like you to know. " * 20
SPEAKS = {
    "asks-for-a-job": ask("Do you have any openings?"),
    "keeps-private": thanks("I left Kirkfield in July."),
    "do-not-contact": ask(who="peter", name="Peter"),
    "wrong-name": ask(name="Kieth"),
    "template-words": ask("I am looking into [your field]."),
    "subject": ask()._replace(subject=""),
    "asks-for-a-mentor": ask("Would you be my mentor?"),
    "applies-in-first-message": ask("My resume is attached."),
    "asks-nothing": ask(body="Dear {name},\n\nI would value fifteen minutes of your time, about the work that you do "
                        "there, what it is like in winter, and who does it well. {more}\n"),
    "no-minutes": ask(body=ASK.replace("15-minute", "short")),
    "referrer-not-named": ask(who="ana", name="Ana"),
    "referrer-named-unasked": ask("Noor mentioned you."),
    "mentions-a-colleague": ask("I also wrote to Keith Barraclough.", who="noor", name="Noor"),
    "wrong-organization": ask(body=ASK.replace("What you wrote", "What you do at Tamarack Shore")),
    "too-early": ask()._replace(day=date(2026, 11, 6)),
    "late-tie": ask(body=ASK.replace("What you wrote about the deeper intake caught my attention, because it was the "
                                     "first plan that I could follow.", "My name is Marnie. I have left teaching.")),
    "no-check-in-time": thanks(body=THANKS.replace("in February", "soon")),
    "third-try": ask(who="sam", name="Sam"),
    "mostly-about-me": ask("I taught. I left. I am careful, and I am calm. My plan is mine, and I like it. I hope. "
                           "I walk, and I read, and I think."),
    "no-thanks-for-time": thanks(body=THANKS.replace("Thank you for your time on Monday.", "It was good to see you.")),
    "nothing-specific": thanks(body="Dear {name},\n\nThank you so much for your time on Monday, it was a wonderful and "
                               "very helpful conversation. I will let you know in May how I get on. {more}\n"),
    "no-next-step": thanks(body=THANKS.replace("I will write again in February to tell you how I am getting on.",
                                               "You were very kind to me.")),
    "resume-not-asked-for": thanks("My resume is attached."),
    "too-long": ask(LONG),
    "too-short": ask(body="Dear {name},\n\nCould I have fifteen minutes, please?\n"),
    "too-many-questions": ask("What is it like? What is hard? What is easy? What is next?"),
    "too-many-links": ask("See https://example.org/a and https://example.org/b for it."),
    "over-apologizing": ask("Sorry to bother you. I know you are very busy."),
    "shouting": ask("That would be GREAT! REALLY!"),
}  # fmt: skip


@pytest.mark.parametrize("name", SPEAKS)
def test_a_hint_speaks_where_it_should_and_alone(name: str, tmp_path: Path) -> None:
    assert names(tmp_path, SPEAKS[name]) == [name]


def test_a_resume_they_asked_for_is_missed(tmp_path: Path) -> None:
    journal = JOURNAL.replace("when: 2026-11-23\n", "when: 2026-11-23\nasked_for_resume: yes\n")
    assert names(tmp_path, thanks(), journal) == ["resume-not-attached"]
    assert names(tmp_path, thanks("My resume is attached."), journal) == []


@pytest.mark.parametrize(
    "draft",
    [
        ask(),
        thanks(),
        ask("I read SQL, and I am fond of the BBC!"),
        ask(name="Mr Barraclough"),
        ask("[The plan](https://example.org/plan) is on my wall."),
        thanks('You said: "WE ARE HIRING! COME!" and laughed.'),
        thanks(body="Dear {name},\n\nThank you for your time. [[one thing they said]] {more}", variant="short"),
    ],
    ids=["ask", "thanks", "names in capitals", "a title", "a link", "what they said", "a blank"],
)
def test_a_message_that_is_good_gives_no_cause(draft: Draft, tmp_path: Path) -> None:
    assert [name for name in names(tmp_path, draft) if name != "too-short"] == []


@pytest.mark.parametrize(
    ("name", "draft"),
    [
        ("too-early", ask()._replace(day=date(2026, 11, 11))),
        ("too-early", ask(who="ana", name="Ana")._replace(day=date(2026, 11, 6))),
        ("wrong-name", ask("Mark my words, and Will.", who="peter", name="Peter")),
        ("wrong-name", ask("It is Keith's plan.")),
        ("third-try", ask(who="sam", name="Sam")._replace(day=date(2026, 11, 10))),
        ("late-tie", ask(body=ASK.replace("What you wrote about", "I teach. Your note on"))),
        ("late-tie", ask(body=ASK.replace("What you wrote about the", "I teach. I heard of [[what]] and the"))),
        ("late-tie", thanks()),
        ("wrong-organization", ask("I worked at Tamarack Shore for a year.")),
        ("wrong-organization", ask("Blue Heron is not Tamarack Shore.")),
        ("wrong-organization", ask("At Heron, as at Tamarack Shore, it may differ.")),
        ("wrong-organization", ask("I have heard how Tamarack Shore does it.", who="ana", name="Ana")),
        ("wrong-organization", thanks("I heard of Tamarack Shore.")),
        ("no-check-in-time", thanks(body=THANKS.replace("in February", "in three months"))),
        ("no-check-in-time", thanks(body=THANKS.replace("in February", "soon"), variant="short")),
    ],
)
def test_a_hint_keeps_quiet(name: str, draft: Draft, tmp_path: Path) -> None:
    assert name not in names(tmp_path, draft)


def test_no_rhythm_asks_for_no_time(tmp_path: Path) -> None:
    draft = thanks(body=THANKS.replace("in February", "soon"))
    assert names(tmp_path, draft, JOURNAL.replace("cadence: quarterly\n", "")) == []


def test_a_message_that_came_back_was_no_try(tmp_path: Path) -> None:
    journal = JOURNAL.replace("- 2026-11-11 nudged by email", "- 2026-11-11 email bounced")
    assert names(tmp_path, ask(who="sam", name="Sam"), journal) == []


def test_a_name_keeps_its_accents_and_capitals(tmp_path: Path) -> None:
    journal = JOURNAL.replace("name: Ana Ruiz", "name: Ana MacLe\u00f3n")
    read, _ = journal_from(tmp_path, journal)
    for typed in ("MacLeon", "Macle\u00f3n"):
        draft = ask(f"Will you be in, Ms {typed}?", who="ana", name="Ana")
        told = [(hint.message, hint.fix) for hint in drafted.of_draft(draft, read) if hint.name == "wrong-name"]
        assert told == [(f'it writes "{typed}"', "write MacLe\u00f3n")]


def beside(tmp_path: Path, one: Draft, two: Draft, journal: str = JOURNAL) -> list[str]:
    read, _ = journal_from(tmp_path, journal)
    return [hint.message for hint in drafted.of_draft(one, read, [one, two]) if hint.name == "like-another"]


def test_two_messages_that_say_the_same_to_colleagues(tmp_path: Path) -> None:
    told = ["3 of its 3 sentences also go to Ana"]
    ana, keith = ask(who="ana", name="Ana"), ask()
    assert beside(tmp_path, keith, ana) == told
    assert beside(tmp_path, ana, keith) == ["3 of its 3 sentences also go to Keith"]


def test_two_messages_that_may_be_alike(tmp_path: Path) -> None:
    own = ASK.replace("What you wrote about the deeper intake", "Your map").replace(
        "it was the first plan", "it is one"
    )
    assert beside(tmp_path, ask(), ask(who="ana", name="Ana", body=own, more="You drew it by hand, I think.")) == []
    assert beside(tmp_path, ask(), ask(who="sam", name="Sam")) == []  # works elsewhere
    assert beside(tmp_path, ask(), ask()) == []  # to the same person


def test_a_sentence_with_a_blank_is_like_no_other(tmp_path: Path) -> None:
    blank = ASK.replace("What you wrote about the deeper intake", "[[What they wrote]]")
    pair = ask(body=blank, more="[[Why now?]]"), ask(who="ana", name="Ana", body=blank, more="[[Why now?]]")
    assert beside(tmp_path, *pair) == []


def test_people_of_one_talk_are_colleagues(tmp_path: Path) -> None:
    journal = JOURNAL.replace("with: noor\nwhen: 2026-11-23", "with: [noor, sam]\nwhen: 2026-11-23")
    sam = thanks()._replace(contact="sam", name="Sam", body=THANKS.format(name="Sam", more=""))
    assert beside(tmp_path, thanks(), sam, journal) == ["3 of its 3 sentences also go to Sam"]


def test_every_check_of_a_message_speaks_once() -> None:
    assert {check.__name__.replace("_", "-") for check in drafted.DRAFT_CHECKS} == {*SPEAKS, "resume-not-attached"}


def test_a_file_silences_a_hint_but_not_what_is_private(tmp_path: Path) -> None:
    journal = JOURNAL.replace("name: Marnie Holt\n", "name: Marnie Holt\nignore: [keeps-private, shouting]\n")
    read, _ = journal_from(tmp_path, journal)
    found = drafted.of_draft(thanks("KIRKFIELD! KIRKFIELD!"), read)
    assert [(hint.name, hint.severity) for hint in found] == [("keeps-private", PROBLEM)]


def test_a_hint_stands_at_the_line_of_its_words(tmp_path: Path) -> None:
    read, _ = journal_from(tmp_path, JOURNAL)
    assert [str(hint) for hint in drafted.of_draft(ask("Are you hiring?"), read)] == [
        'drafts/ask:5:1: "Are you hiring" asks for a job; ask to learn how it is [asks-for-a-job]'
    ]
    assert drafted.of_draft(ask("Are you hiring?"), read)[0].severity == HINT


def test_no_draft_of_the_sample_gives_cause() -> None:
    journal, _ = store.load(ROOT / "journal")
    for kind in kinds.KINDS:
        for variant in ("", *kinds.variants(kind)):
            written = (drafts.write(kind, journal, contact, TODAY, variant) for contact in journal.contacts)
            found = {hint.name for draft in written if draft for hint in drafted.of_draft(draft, journal)}
            # a resume that is asked for by name, and by none of the people; a message to those who were just asked
            silly = ({"resume-not-asked-for"} if variant == "resume" else set()) | {"too-early"}
            assert found <= silly, (kind, variant)


def test_a_draft_of_the_sample_gives_cause_only_before_its_day() -> None:
    journal, _ = store.load(ROOT / "journal")
    due = drafts.run(journal, followups.run(journal, TODAY), TODAY)
    found = [hint for draft in due for hint in drafted.of_draft(draft, journal, due)]
    told = [f"{hint.path}: {hint.fix}" for hint in found]
    assert told == ["drafts/second-try-joanna-petrie: give them 7 working days: write on Tue 1 Dec 2026"]


@pytest.mark.parametrize(
    "path", sorted((Path(kinds.__file__).parent / "templates").glob("*.txt")), ids=lambda p: p.stem
)
def test_no_template_gives_cause(path: Path, tmp_path: Path) -> None:
    kind = max((k for k in kinds.KINDS if path.stem.startswith(k)), key=len)
    body = re.sub(r"\{\{.*?\}\}", "[[a fact]]", path.read_text(encoding="utf-8"))
    draft = Draft("any", kind, path.stem.removeprefix(f"{kind}-"), "noor", "Noor Haddad", "", "Hello", body, "")
    of_facts = {"no-minutes", "no-thanks-for-time", "asks-nothing"}
    assert set(names(tmp_path, draft)) <= of_facts


def test_who_asked_not_to_be_named_is_missed_by_nobody(tmp_path: Path) -> None:
    journal = JOURNAL.replace("- [[ana]]: may use my name", "- [[ana]]: do not use my name #may-name")
    assert names(tmp_path, ask(who="ana", name="Ana"), journal) == names(
        tmp_path, ask("", who="ana", name="Ana"), journal
    )
    read, _ = journal_from(tmp_path, journal)
    draft = drafts.write("ask", read, "ana", TODAY)
    assert draft is not None
    assert "Noor" not in f"{draft.subject}{draft.body}"
    found = {hint.name: hint.message for hint in drafted.of_draft(ask("Noor mentioned you.", "ana", "Ana"), read)}
    assert "referrer-not-named" not in found
    assert found["referrer-named-unasked"] == "Noor Haddad asked not to be named"


def test_a_name_written_family_first_is_greeted_rightly(tmp_path: Path) -> None:
    text = JOURNAL.replace("name: Noor Haddad", "name: Haddad, Dr. Noor")
    journal, _ = journal_from(tmp_path, text)
    greeting = ask(body=ASK.replace("Dear Noor", "Dear Dr Haddad"))
    assert "wrong-name" not in {hint.name for hint in drafted.of_draft(greeting, journal)}
