"""Sentences that are read aloud: what somebody noted in haste, as it is said to the person it is about."""

from datetime import date
from pathlib import Path

import pytest

from journals import journal_from
from quarterhour import drafts
from quarterhour.model.draft import Draft

TODAY = date(2026, 11, 24)
JOURNAL = """\
== me.md
---
name: Marnie Holt
phone: 020 7946 0121
---
{me}
== contacts/noor.md
---
name: Noor Haddad
email: noor@example.org
{fields}
---
## Log
{log}
== interviews/talk.md
---
with: {who}
when: {day}
minutes: 20
{more}
---
{notes}
"""


def draft(
    root: Path,
    kind: str,
    notes: str = "## Notes\nA talk.",
    *,
    fields: str = "",
    log: str = "",
    day: str = "2026-11-23T15:00",
    more: str = "",
    me: str = "",
    variant: str = "",
    who: str = "noor",
) -> Draft:
    text = JOURNAL.format(notes=notes, fields=fields, log=log, day=day, more=more, me=me, who=who)
    journal, _ = journal_from(root, text)
    written = drafts.write(kind, journal, "noor", TODAY, variant)
    assert written is not None
    return written


AHEAD = "2026-11-30T10:00"


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        ("what planners decide", "I would like to learn what planners decide."),
        ("I want to learn what planners decide", "I would like to learn what planners decide."),
        ("I'd like to understand the night shift", "I would like to understand the night shift."),
        ("to find out how planners decide", "I would like to find out how planners decide."),
        ("whether I could live on nights", "I would like to learn whether I could live on nights."),
        ("how she manages nights", "I would like to learn how you manage nights."),
        ("How do planners decide?", "My question would be: how do planners decide?"),
        ("What do planners decide", "My question would be: what do planners decide?"),
        ("I want to know how do planners decide?", "My question would be: how do planners decide?"),
        ("I want to move into planning", "I would like to learn [[one narrow thing that only they can tell]]."),
        ("", "I would like to learn [[one narrow thing that only they can tell]]."),
    ],
)
def test_a_purpose_is_a_sentence(tmp_path: Path, wish: str, sentence: str) -> None:
    notes = f"## Purpose\n- What I want to learn: {wish}\n"
    assert sentence in draft(tmp_path, "ask", notes, day="").body


@pytest.mark.parametrize(
    ("why", "sentence"),
    [
        ("I read your paper on sepsis", "I read your paper on sepsis."),
        ("I read her paper on sepsis", "I read your paper on sepsis."),
        ("her paper on sepsis", "Your paper on sepsis caught my attention."),
        ("she moved from teaching", "I am writing to you because you moved from teaching."),
        ("easy to reach", "Your [[article, talk or piece of work]] caught my attention, because [[why]]."),
        ("she hates her boss", "Your [[article, talk or piece of work]] caught my attention, because [[why]]."),
    ],
)
def test_what_led_to_them_is_used(tmp_path: Path, why: str, sentence: str) -> None:
    assert sentence in draft(tmp_path, "ask", f"## Purpose\n- Why them: {why}\n", day="").body


@pytest.mark.parametrize(
    ("advice", "sentence"),
    [
        ("never apply cold", "You advised me never to apply cold, and I will keep to that."),
        ("Don't apply through the portal", "You advised me not to apply through the portal, and I will keep to that."),
        ("Reading the Farley book", "You advised me to read the Farley book, and that is what I will do next."),
        ("You should learn SQL", "You advised me to learn SQL, and that is what I will do next."),
        ("I should learn SQL before you apply", "You advised me to learn SQL before I apply, and that is"),
        ("Get your CV down to a page", "You advised me to get my CV down to a page, and that is"),
        ("Think about doing a Masters?", "You advised me to think about doing a Masters, and that is"),
        (
            "to join the association (by 2026-12-01)",
            "You advised me to join the association, and I mean to do so by Tu",
        ),
        ("Read the Farley book, it's great", "You advised me to read the Farley book, and that is"),
        ("Write thank-you notes by hand", "You advised me to write thank-you notes by hand, and that is"),
        ("Not worth doing a PhD", "You advised me to [[what they advised: not worth doing a PhD]], and that is"),
        ("The Farley book", "You advised me to [[what they advised: the Farley book]], and that is what"),
        ("Don't trust the CEO, off the record", "Next I will [[what you will do with it, and by when]]."),
    ],
)
def test_advice_is_something_to_do(tmp_path: Path, advice: str, sentence: str) -> None:
    assert sentence in draft(tmp_path, "thanks", f"## Learned\n- [ ] {advice} #advice\n").body


def test_a_verdict_stands_after_the_advice_it_is_about(tmp_path: Path) -> None:
    notes = """\
## Learned
- [x] Don't apply through the portal (done 2026-11-10) #advice #kept
- [x] Read the manual (done 2026-11-12) #advice #dropped
- [x] Try shadowing a shift #advice
"""
    told = draft(tmp_path, "check-in", notes, day="2026-10-01", log="- 2026-10-02 thanked by email").body
    assert (
        "You advised me not to apply through the portal, and I did not. It was right for me, and I keep to it. "
        "You advised me to read the manual. I did, on Thursday 12 November. "
        "In the end it was not for me, but I only know that because I tried. "
        "I have followed your other advice as well. [[what came of it, in a sentence]]"
    ) in told


def test_advice_not_to_do_something_can_be_dropped(tmp_path: Path) -> None:
    notes = "## Learned\n- [x] Never apply cold #advice #dropped\n"
    told = draft(tmp_path, "check-in", notes, day="2026-10-01", log="- 2026-10-02 thanked by email").body
    assert "You advised me never to apply cold, and I have not. In the end I went another way." in told


def test_advice_that_cannot_be_told_leaves_a_blank(tmp_path: Path) -> None:
    notes = "## Learned\n- [x] Don't trust the CEO #advice\n"
    told = draft(tmp_path, "check-in", notes, day="2026-10-01", log="- 2026-10-02 thanked by email")
    assert (told.variant, "You advised me to [[what they advised]]. I did." in told.body) == ("advice", True)


def test_two_things_to_tell_do_not_say_one_twice(tmp_path: Path) -> None:
    notes = "## Learned\n- [x] Try shadowing a shift (done 2026-11-10) #advice\n- [x] Read the manual #advice\n"
    written = draft(
        tmp_path,
        "check-in",
        notes,
        day="2026-10-01",
        log="- 2026-10-02 thanked by email",
        me="## Log\n- 2026-11-20 decided: nights",
    )
    assert written.why == "One message says it all: your news and what came of their advice."
    assert written.body.count("shadowing") == 1
    assert "read the manual" in written.body
    assert "You had a part in it. Thank you." in written.body


@pytest.mark.parametrize(
    "note",
    [
        "The boring receptionist was rude",
        "Don't trust the CEO, off the record",
        "A bit disorganised, kept checking phone",
        "Honestly the mgmt is a mess right now",
        "We disagreed about AI",
        "Seemed in a hurry",
        "Nobody stays for two years",
        "Pay starts at 40k",
        "Between us, half the team is leaving",
        "They want to sell",
        "Is night work needed?",
        "Wants out",
        "Works sixty hours #day-to-day",
        "Nice person, bit vain",
        "Very hierarchical #culture",
        "Reorg coming #market",
    ],
)
def test_what_reads_badly_is_left_out_for_a_tagged_learning(tmp_path: Path, note: str) -> None:
    alone = draft(tmp_path / "a", "thanks", f"## Learned\n- {note}\n")
    assert "What you told me about [[one thing they said]] has stayed with me." in alone.body
    both = draft(tmp_path / "b", "thanks", f"## Learned\n- {note}\n- Planners rotate nights #day-to-day\n")
    assert 'the daily work has stayed with me: "Planners rotate nights."' in both.body
    later = draft(tmp_path / "c", "check-in", f"## Learned\n- {note}\n", log="- 2026-11-23 thanked", variant="hello")
    assert "I still think" not in later.body


def test_a_tagged_learning_comes_before_a_plain_one(tmp_path: Path) -> None:
    notes = "## Learned\n- Listening is taught\n- Planners rotate nights #day-to-day\n"
    assert "Planners rotate" in draft(tmp_path, "thanks", notes).body


def test_what_one_of_several_said_comes_first_in_a_note_to_them(tmp_path: Path) -> None:
    text = "## Learned\n- Jars come first #entry\n- Noor: listening is taught\n"
    told = draft(tmp_path, "thanks", text, who="[noor, Sam Okoro]")
    assert 'One thing you told me has stayed with me. I wrote it down: "Listening is taught."' in told.body
    shared = draft(tmp_path / "b", "thanks", "## Learned\n- Jars come first #entry\n", who="[noor, Sam Okoro]")
    assert 'What was said about the way in has stayed with me: "Jars come first."' in shared.body


@pytest.mark.parametrize(
    ("promise", "sentence"),
    [
        ("introduce them to Ana Ruiz", "As promised, I will introduce you to Ana Ruiz."),
        ("review her slides", "As promised, I will review your slides."),
        ("send the slides and explain them", "As promised, I will send the slides and explain them."),
        ("I'll send him the lab worksheet", "As promised, I will send you the lab worksheet."),
        ("send CV", "As promised, I will send my CV."),
        ("send Noor CV", "As promised, I will send you my CV."),
        ("CV", "I have not forgotten what I promised: my CV."),
        ("the leak-map article", "I have not forgotten what I promised: the leak-map article."),
        ("let her know how it goes", "As promised, I will let you know how it goes."),
        ("send article on pumps", "As promised, I will send the article on pumps."),
        ("slides, maybe", "I have not forgotten what I promised: [[what you promised: slides, maybe]]."),
        ("tell Ana that she may ring", "I have not forgotten what I promised: [[what you promised]]."),
        ("Noor will look for the rota", "It is kind of you to look for the rota."),
        ("Noor: will look for the summer rota", "It is kind of you to look for the summer rota."),
        ("Noor: to send the map", "It is kind of you to send the map."),
        ("Noor: sends the map", "It is kind of you to send the map."),
        ("Noor: she'll ask her boss's deputy", "It is kind of you to ask your boss's deputy."),
        ("Noor: the summer rota", "It is kind of you to offer the summer rota."),
        ("Noor: forward CV to HR", "It is kind of you to forward my CV to HR."),
        ("Noor: rota", "It is kind of you to offer [[what they offered: rota]]."),
    ],
)
def test_a_promise_is_said_to_the_person_it_was_made_to(tmp_path: Path, promise: str, sentence: str) -> None:
    assert sentence in draft(tmp_path, "thanks", f"## Promises\n- [ ] {promise}\n").body


@pytest.mark.parametrize("promise", ["thank-you note", "send a thank you note", "thank her"])
def test_a_note_of_thanks_does_not_promise_itself(tmp_path: Path, promise: str) -> None:
    assert "promise" not in draft(tmp_path, "thanks", f"## Promises\n- [ ] {promise}\n").body


@pytest.mark.parametrize(
    ("promise", "sentence"),
    [
        ("will look for the summer rota", "you kindly offered to look for the summer rota."),
        ("to send her map", "you kindly offered to send your map."),
        ("the summer rota", "you kindly offered the summer rota."),
        ("rota", "you kindly offered to [[what they offered]]."),
    ],
)
def test_what_they_offered_is_recalled_in_words_to_them(tmp_path: Path, promise: str, sentence: str) -> None:
    assert sentence in draft(tmp_path, "remind", f"## Promises\n- [ ] Noor: {promise}\n").body


@pytest.mark.parametrize(
    ("offer", "sentence"),
    [
        ("happy to review their slides", "If it is ever of use to you, I would be happy to review your slides."),
        ("show them the library", "If it is ever of use to you, I would be glad to show you the library."),
        ("a lesson on pressure", "If it is ever of use to you, I can offer this in return: a lesson on pressure."),
    ],
)
def test_what_i_can_offer_is_offered_to_them(tmp_path: Path, offer: str, sentence: str) -> None:
    assert sentence in draft(tmp_path, "thanks", f"## Purpose\n- What I can offer: {offer}\n## Notes\nx\n").body


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("How he got in?", "How you got in?"),
        ("What does she like about Mondays?", "What do you like about Mondays?"),
        ("What she plans on Mondays", "What you plan on Mondays"),
        ("Ask her about the rota", "the rota"),
        ("Can she focus on nights?", "Can you focus on nights?"),
        ("Why she's moved to nights", "Why you've moved to nights"),
        ("How does Noor plan?", "How do you plan?"),
        ("Why Noor plans on Mondays", "Why you plan on Mondays"),
        ("What made her switch?", "[[what you would like to ask]]"),
        ("What do planners think of their week?", "What do planners think of their week?"),
        ("What would they tell a beginner?", "What would you tell a beginner?"),
    ],
)
def test_a_question_about_them_is_a_question_to_them(tmp_path: Path, question: str, topic: str) -> None:
    assert f"\n- {topic}\n" in draft(tmp_path, "confirm", f"## Questions\n- [ ] {question}\n", day=AHEAD).body


@pytest.mark.parametrize(
    ("calls", "told"),
    [
        ("I do", "We talk by phone for 20 minutes: I will call you on 0113 496 0000."),
        ("me", "We talk by phone for 20 minutes: I will call you on 0113 496 0000."),
        ("she rings me", "We talk by phone for 20 minutes: you call me."),
        ("Noor", "We talk by phone for 20 minutes: you call me."),
        ("", "We talk by phone for 20 minutes: [[who calls whom, and on which number]]"),
    ],
)
def test_who_calls_is_said(tmp_path: Path, calls: str, told: str) -> None:
    notes = f"## Arrangements\n- Who calls: {calls}\n"
    written = draft(tmp_path, "confirm", notes, day=AHEAD, more="by: phone", fields="phone: 0113 496 0000")
    assert told in written.body


@pytest.mark.parametrize(
    ("referral", "name"),
    [
        ("Ana Ruiz (ana@acme.example)…", "the name of Ana Ruiz:"),
        ("me to Ana Ruiz", "the name of Ana Ruiz:"),
        ("her nephew Paul", "the name of Paul:"),
    ],
)
def test_a_name_is_told_without_what_stands_around_it(tmp_path: Path, referral: str, name: str) -> None:
    written = draft(tmp_path, "thanks", f"## Referrals\n- {referral}\n")
    assert name in written.body
    assert written.subject == "Thank you for your time"


def test_who_was_put_in_touch_thanks_for_the_introduction(tmp_path: Path) -> None:
    assert draft(tmp_path, "thanks", log="- 2026-11-23 she introduced me to Rob Stone").subject == (
        "Thank you for the introduction"
    )
    assert (
        draft(tmp_path / "b", "thanks", log="- 2026-11-23 she gave me Rob Stone").subject == "Thank you for your time"
    )


def test_many_names_are_not_all_listed(tmp_path: Path) -> None:
    notes = "## Referrals\n- Ana Ruiz\n- Rob Stone\n- Ines Varga\n- Bo Li\n- Mo Day\n"
    assert "Thank you, too, for the five names that you gave me:" in draft(tmp_path, "thanks", notes).body


def test_who_is_written_to_today_is_written_to_today(tmp_path: Path) -> None:
    assert (
        "I will write today and tell you"
        in draft(tmp_path, "thanks", "## Referrals\n- Ana Ruiz\n", day="2026-11-20T15:00").body
    )


def test_lines_to_forward_are_for_the_name_alone(tmp_path: Path) -> None:
    written = draft(tmp_path, "introduction", "## Referrals\n- her nephew Paul\n")
    assert written.subject == "A word to Paul?"
    assert "You named Paul to me." in written.body
    assert "\nFor Paul:\n" in written.body
    assert written.why.startswith("Noor named Paul, whom you have not written to")


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("Ana Ruiz", "A word to Ana Ruiz?"),
        ("Maria de la Cruz", "About Maria de la Cruz"),
        ("Maria de la Cruz y Santos Lopez", "A word to somebody?"),
    ],
)
def test_no_name_is_cut_in_a_subject(tmp_path: Path, name: str, subject: str) -> None:
    assert draft(tmp_path, "introduction", f"## Referrals\n- {name}\n").subject == subject


@pytest.mark.parametrize(
    ("line", "variant"),
    [
        ("she accepted", "three-times"),
        ("she replied: happy to talk", "three-times"),
        ("she replied: can you send your CV first?", "reply"),
        ("they replied, what exactly do you want to know?", "reply"),
        ("she said yes, but wants my CV first", "reply"),
        ("she replied: out of office until 2027-01-05", "reply"),
        ("she replied: not sure that I am the right person", "reply"),
        ("she replied", "reply"),
        ("she replied: let me know when", "reply"),
        ("she said no", "declined"),
    ],
)
def test_an_answer_suits_what_they_said(tmp_path: Path, line: str, variant: str) -> None:
    written = draft(tmp_path, "answer", day="", log=f"- 2026-11-20 asked\n- 2026-11-23 {line}")
    assert written.variant == variant
    assert ("needs none" in written.why) == ("out of office" in line)


@pytest.mark.parametrize(
    "log",
    [
        "- 2026-11-23 she said no, but introduced me to Rob Stone",
        "- 2026-11-23 she said no\n- 2026-11-23 she introduced me to Rob Stone",
        "- 2026-11-23 she introduced me to Rob Stone\n- 2026-11-23 she said no",
        "- 2026-11-22 she said no\n- 2026-11-23 she gave me Rob Stone",
    ],
)
def test_a_no_with_a_name_is_thanked_for_both(tmp_path: Path, log: str) -> None:
    written = draft(tmp_path, "answer", day="", log=f"- 2026-11-20 asked\n{log}")
    thanks = "Thank you for your answer, and for the name of Rob Stone: I will write and tell you how it goes."
    assert (written.variant, thanks in written.body) == ("declined", True)
    assert "somebody else" not in written.body


def test_a_link_to_a_talk_is_left_as_it_is(tmp_path: Path) -> None:
    place = "https://example.org/her/Noor"
    assert place in draft(tmp_path, "confirm", day=AHEAD, more=f"by: video\nplace: {place}").body


def test_a_message_that_carries_the_resume_does_not_promise_it(tmp_path: Path) -> None:
    notes = "## Promises\n- [ ] send CV\n- [ ] send the map\n"
    told = draft(tmp_path, "thanks", notes, more="asked_for_resume: yes").body
    assert ("send the map" in told, "my CV" in told) == (True, False)


def test_a_second_comma_follows_an_aside(tmp_path: Path) -> None:
    told = draft(tmp_path, "ask", day="", fields="via: Jo, my old ward manager").body
    assert "Jo, my old ward manager, led me to you [[ask first" in told


@pytest.mark.parametrize(
    ("phone", "told"),
    [
        ("phone: 0113 496 0000", "I will ring on Wednesday 2 December to hear whether it suits you."),
        ("", "A line or a call from you would be very welcome: my number is 020 7946 0121."),
    ],
)
def test_a_letter_says_when_i_ring_only_where_there_is_a_number(tmp_path: Path, phone: str, told: str) -> None:
    fields = f"preferred: letter\naddress: Weir Cottage, Otley\n{phone}"
    assert told in draft(tmp_path, "ask", day="", fields=fields).body


def test_an_attachment_is_described_as_it_is(tmp_path: Path) -> None:
    more = "asked_for_resume: yes"
    assert "attached, as you suggested. Please" in draft(tmp_path, "thanks", more=more).body


def test_a_resume_promised_to_her_is_promised_to_them(tmp_path: Path) -> None:
    body = draft(tmp_path, "thanks", "## Promises\n- [ ] my notes to her\n").body
    assert "what I promised: my notes." in body


def test_what_is_typed_in_haste_is_written_in_full(tmp_path: Path) -> None:
    body = draft(tmp_path, "thanks", "## Learned\n- [ ] dont apply on a saturday #advice\n").body
    assert "You advised me not to apply on a Saturday, and I will keep to that." in body


def test_an_offer_that_is_unsure_is_told_as_an_offer(tmp_path: Path) -> None:
    body = draft(tmp_path, "thanks", "## Promises\n- [ ] she will intro me to her lead maybe\n").body
    assert "It is kind of you to introduce me to your lead." in body


def test_questions_by_email_are_no_talk_to_confirm(tmp_path: Path) -> None:
    text = JOURNAL.format(notes="", fields="", log="", day=AHEAD, more="by: email", me="", who="noor")
    journal, _ = journal_from(tmp_path, text)
    assert drafts.write("confirm", journal, "noor", TODAY) is None


def test_a_question_typed_in_haste_is_put_as_one(tmp_path: Path) -> None:
    body = draft(tmp_path, "confirm", "## Questions\n- do you like it\n- what surprised you\n", day=AHEAD).body
    assert "- Do you like it?\n- what surprised you\n" in body


ZONED = "timezone: Europe/London"


@pytest.mark.parametrize(
    ("how", "theirs", "told"),
    [
        ("coffee", "", ""),
        ("video", "", "All times are London time."),
        ("video", "timezone: Europe/London", ""),
        ("coffee", "timezone: America/Toronto", "All times are Toronto time."),
    ],
)
def test_whose_clock_is_told_only_where_it_may_differ(tmp_path: Path, how: str, theirs: str, told: str) -> None:
    text = JOURNAL.format(notes="", fields=theirs, log="", day=AHEAD, more=f"by: {how}", me="", who="noor")
    journal, _ = journal_from(tmp_path, text.replace("phone: 020 7946 0121", ZONED))
    written = drafts.write("reschedule", journal, "noor", TODAY)
    assert written is not None
    assert ("All times" in written.body) is bool(told)
    assert told in written.body


def test_a_later_that_has_passed_is_no_longer_named(tmp_path: Path) -> None:
    log = "- 2026-09-01 asked by email\n- 2026-09-03 she said later until 2026-10-05"
    assert draft(tmp_path, "ask", log=log, day="", variant="later").subject == "Is now a better time?"


def test_a_name_written_family_first_is_said_first_name_first(tmp_path: Path) -> None:
    text = JOURNAL.format(
        notes="## Notes\nA talk.", fields="via: ana", log="", day="2026-11-23", more="", me="", who="noor"
    )
    text = text.replace("name: Noor Haddad", "name: Haddad, Dr. Noor")
    journal, _ = journal_from(tmp_path, f"{text}== contacts/ana.md\n---\nname: Ana Ruiz\n---\n")
    written = drafts.write("check-in", journal, "ana", TODAY)
    assert written is not None
    assert "I talked with Dr. Noor Haddad on Monday 23 November." in written.body


def test_once_landed_the_next_word_comes_at_the_gentle_rhythm(tmp_path: Path) -> None:
    landed = "## Log\n- 2026-11-20 landed: a job at Fennimore"
    assert "I will write again in February" in draft(tmp_path, "thanks").body
    assert "I will write again in May" in draft(tmp_path / "b", "thanks", me=landed).body


def test_another_try_is_announced_for_a_month_to_come(tmp_path: Path) -> None:
    log = "- 2026-09-01 asked by email\n- 2026-09-03 she said later until 2026-10-05"
    body = draft(tmp_path, "answer", log=log, day="").body
    assert "I will write again in December" in body
