"""Twelve stories that a reminder must get right: the whole due list, worked out by hand, on the days that matter."""

from datetime import date
from pathlib import Path

from journals import journal_from
from quarterhour import drafts
from reminders import whole


def test_1_a_phone_call_that_turned_into_the_talk_at_once(tmp_path: Path) -> None:
    text = """
        == contacts/priya.md
        ---
        name: Priya Nair
        organization: Low Weir
        ---
        ## Log
        - 2026-11-10 asked by phone, and now was good
        - 2026-11-10 talked by phone 20 min
        - 2026-11-12 thanked by email
        - 2026-11-12 debriefed
        """
    # the evening of the talk, and thanks by the next day
    assert whole(tmp_path, text, "2026-11-10") == [
        "due 2026-11-10 priya/debrief/2026-11-10",
        "upcoming 2026-11-11 priya/thanks",
    ]
    assert whole(tmp_path, text, "2026-11-11") == [
        "overdue 2026-11-10 priya/debrief/2026-11-10",
        "due 2026-11-11 priya/thanks",
    ]
    # all is done; three months from the thanks is Fri 2027-02-12
    assert whole(tmp_path, text, "2026-11-12") == [
        "due 2026-11-12 priya/choose-rhythm",
        "upcoming 2027-02-12 priya/check-in",
    ]


def test_2_a_panel_of_three_with_two_thanked(tmp_path: Path) -> None:
    text = """
        == contacts/bethan.md
        ---
        name: Bethan Pugh
        organization: Millrace
        cadence: quarterly
        ---
        ## Log
        - 2026-11-19 thanked by email
        == contacts/ravi.md
        ---
        name: Ravi Deshmukh
        organization: Millrace
        ---
        == contacts/sam.md
        ---
        name: Sam Okoro
        organization: Millrace
        ---
        == interviews/panel.md
        ---
        with: [bethan, ravi, sam]
        when: 2026-11-19T10:00
        ---
        ## Debrief
        - Went well: three views of one valve
        ## Log
        - 2026-11-20 thanked Ravi
        """
    # three months from Ravi's thanks is Sat 20 Feb, so Mon 22; five working days after his colleague Bethan is Fri 26
    check_ins = ["upcoming 2027-02-19 bethan/check-in", "upcoming 2027-02-26 ravi/check-in"]
    assert whole(tmp_path, text, "2026-11-20") == [
        "due 2026-11-20 sam/thanks",
        "due 2026-11-20 ravi/choose-rhythm",
        *check_ins,
    ]
    assert whole(tmp_path, text, "2026-11-24") == [
        "overdue 2026-11-20 sam/thanks",
        "overdue 2026-11-20 ravi/choose-rhythm",
        *check_ins,
    ]
    # thirty days later late thanks become a word after silence
    assert whole(tmp_path, text, "2026-12-20") == [
        "overdue 2026-11-20 ravi/choose-rhythm",
        "due 2026-12-20 sam/reconnect",
        *check_ins,
    ]


def test_3_a_referral_given_by_two_people(tmp_path: Path) -> None:
    text = """
        == contacts/tom.md
        ---
        name: Tom Okafor
        cadence: quarterly
        ---
        ## Log
        - 2026-11-02 talked by phone 20 min
        - 2026-11-03 thanked by email
        - 2026-11-03 debriefed
        - 2026-11-03 introduced me to Ana Ruiz
        - 2026-11-13 updated by email about [[ana]]
        == contacts/noor.md
        ---
        name: Noor Haddad
        cadence: quarterly
        ---
        ## Log
        - 2026-11-04 talked by phone 20 min
        - 2026-11-05 thanked by email
        - 2026-11-05 debriefed
        - 2026-11-05 introduced me to [[ana]]
        == contacts/ana.md
        ---
        name: Ana Ruiz
        ---
        ## Log
        - 2026-11-10 asked by email
        - 2026-11-16 she accepted
        """
    # one word to her, counted from the first who named her
    assert whole(tmp_path, text, "2026-11-05") == [
        "due 2026-11-05 ana/use-referral",
        "upcoming 2027-02-03 tom/check-in",
        "upcoming 2027-02-05 noor/check-in",
    ]
    # each of the two is told
    assert whole(tmp_path, text, "2026-11-12") == [
        "due 2026-11-12 noor/close-the-loop/ana",
        "due 2026-11-12 tom/close-the-loop/ana",
        "upcoming 2026-11-19 ana/second-try",
        "upcoming 2027-02-03 tom/check-in",
        "upcoming 2027-02-05 noor/check-in",
    ]
    # Tom has heard that I wrote, not that she answered; Noor has heard nothing. 13 Feb 2027 is a Saturday
    assert whole(tmp_path, text, "2026-11-18") == [
        "overdue 2026-11-12 noor/close-the-loop/ana",
        "overdue 2026-11-17 ana/answer",
        "due 2026-11-18 tom/close-the-loop/ana",
        "upcoming 2027-02-05 noor/check-in",
        "upcoming 2027-02-15 tom/check-in",
    ]


def test_4_a_contact_who_changes_jobs_in_mid_quarter(tmp_path: Path) -> None:
    text = """
        == organizations/blue-heron.md
        ---
        name: Blue Heron
        ---
        ## Openings
        - [ ] 2026-10-19 Planner (closes 2026-11-20)
        == contacts/noor.md
        ---
        name: Noor Haddad
        organization: Fennimore
        cadence: quarterly
        ---
        ## Log
        - 2026-09-10 talked by video 20 min
        - 2026-09-11 thanked by email
        - 2026-09-11 debriefed
        - 2026-10-20 new job at Fennimore
        - 2026-10-28 congratulated by message
        """
    # the opening is at the place she left, so it is nothing to ask her about; her news is no word of hers
    assert whole(tmp_path, text, "2026-10-20") == [
        "upcoming 2026-10-27 noor/new-job",
        "upcoming 2026-12-11 noor/check-in",
    ]
    assert whole(tmp_path, text, "2026-10-27") == [
        "due 2026-10-27 noor/new-job",
        "upcoming 2026-12-11 noor/check-in",
    ]
    assert whole(tmp_path, text, "2026-10-28") == ["upcoming 2027-01-28 noor/check-in"]


def test_5_asked_to_be_left_alone_after_the_talk(tmp_path: Path) -> None:
    text = """
        == contacts/sam.md
        ---
        name: Sam Okoro
        ---
        ## Log
        - 2026-11-02 asked by email
        - 2026-11-04 she accepted
        - 2026-11-04 answered by email
        == interviews/2026-11-17-sam.md
        ---
        with: "[[sam]]"
        when: 2026-11-17
        ---
        ## Promises
        - [ ] send the map
        """
    assert whole(tmp_path, text, "2026-11-18") == [
        "overdue 2026-11-17 sam/debrief/2026-11-17",
        "due 2026-11-18 sam/thanks",
        "upcoming 2026-11-24 sam/promise/map",
    ]
    stopped = text.replace("== interviews", "- 2026-11-19 she asked me not to write again\n        == interviews")
    # what is for nobody's eyes but mine stays
    assert whole(tmp_path, stopped, "2026-11-19") == ["overdue 2026-11-17 sam/debrief/2026-11-17"]
    assert whole(tmp_path, stopped, "2027-03-01") == ["decide 2026-11-17 sam/debrief/2026-11-17"]


def test_6_a_talk_between_london_and_new_york_in_the_odd_weeks(tmp_path: Path) -> None:
    text = """
        == journal.toml
        format = 1
        playbook = "gentle"
        == me.md
        ---
        name: Me
        timezone: Europe/London
        ---
        == contacts/nora.md
        ---
        name: Nora Quill
        timezone: America/New_York
        ---
        ## Log
        - 2026-10-12 asked by email
        - 2026-10-14 she accepted
        - 2026-10-15 answered by email
        == interviews/nora.md
        ---
        with: nora
        when: 2026-10-28T20:30
        timezone: America/New_York
        ---
        ## Log
        - 2026-10-27 prepared
        - 2026-10-28 confirmed by email
        """
    # London's clocks went back on 25 October, New York's do on 1 November: 20:30 there is 00:30 on Thursday here
    assert whole(tmp_path, text, "2026-10-26") == [
        "due 2026-10-26 nora/prepare/2026-10-29",
        "upcoming 2026-10-28 nora/confirm/2026-10-29",
    ]
    assert whole(tmp_path, text, "2026-10-28") == []
    assert whole(tmp_path, text, "2026-10-29") == ["due 2026-10-29 nora/what-happened/2026-10-29"]
    after = "## Debrief\n        - Quality: 4\n        ## Log\n        - 2026-10-27 prepared"
    held = text.replace("## Log\n        - 2026-10-27 prepared", after)
    assert whole(tmp_path, held, "2026-10-29") == ["upcoming 2026-10-30 nora/thanks"]


def test_7_only_a_letter_posted_on_monday(tmp_path: Path) -> None:
    text = """
        == journal.toml
        format = 1
        letter = "instead"
        == contacts/ida.md
        ---
        name: Ida Brook
        address: 1 Low Weir, Leeds
        cadence: quarterly
        ---
        ## Log
        - 2026-11-20 talked over coffee 30 min
        - 2026-11-20 debriefed
        - 2026-11-23 thanked by letter
        """
    # two working days after Friday is Tuesday; no word by email is asked for
    assert whole(tmp_path, text, "2026-11-21") == ["upcoming 2026-11-24 ida/letter"]
    assert whole(tmp_path, text, "2026-11-22") == ["upcoming 2026-11-24 ida/letter"]
    assert whole(tmp_path, text, "2026-11-23") == ["upcoming 2027-02-23 ida/check-in"]


def test_8_two_years_of_notes_filled_in_later(tmp_path: Path) -> None:
    text = """
        == contacts/olive.md
        ---
        name: Olive Marsden
        imported: 2026-11-01
        ---
        ## Promises
        - [ ] send photographs (by 2026-11-20)
        - [ ] send a map (by 2025-04-01)
        ## Log
        - 2024-12-03 asked by email
        - 2024-12-10 she accepted
        - 2025-01-15 talked by phone 30 min
        == interviews/2025-03-03-olive.md
        ---
        with: olive
        when: 2025-03-03
        imported: 2026-11-01
        ---
        ## Learned
        - [x] read the annual report #advice
        ## Promises
        - [ ] send the list (by 2025-03-10)
        ## Referrals
        - Ana Ruiz
        == contacts/keith.md
        ---
        name: Keith Barr
        organization: Blue Heron
        imported: 2026-11-01
        ---
        ## Log
        - 2026-10-28 asked by email
        == contacts/gwen.md
        ---
        name: Gwen Ashdown
        imported: 2026-11-01
        ---
        ## Log
        - 2025-10-30 promoted
        - 2026-10-30 she accepted
        """
    # only what is still to come: a promise with a day of its own, and a first word a quarter after the import
    assert whole(tmp_path, text, "2026-11-02") == [
        "upcoming 2026-11-20 olive/promise/photographs",
        "upcoming 2027-02-01 olive/check-in",
    ]
    assert whole(tmp_path, text, "2026-11-20") == [
        "due 2026-11-20 olive/promise/photographs",
        "upcoming 2027-02-01 olive/check-in",
    ]


def test_9_a_company_that_does_not_answer_and_the_third_person_there(tmp_path: Path) -> None:
    text = """
        == contacts/keith.md
        ---
        name: Keith Barr
        organization: Low Weir
        ---
        ## Log
        - 2026-11-02 asked by email
        - 2026-11-11 nudged by email
        == contacts/ana.md
        ---
        name: Ana Ruiz
        organization: low weir
        ---
        ## Log
        - 2026-11-05 asked by email
        - 2026-11-16 nudged by email
        == contacts/luca.md
        ---
        name: Luca Ferri
        organization: Low Weir
        ---
        ## Log
        - 2026-11-18 asked by phone
        - 2026-11-20 he replied: call me
        """
    assert whole(tmp_path, text, "2026-11-03") == [
        "upcoming 2026-11-11 keith/second-try",
        "upcoming 2026-11-05 ana/second-person",
    ]
    assert whole(tmp_path, text, "2026-11-05") == [
        "upcoming 2026-11-11 keith/second-try",
        "upcoming 2026-11-16 ana/second-try",
    ]
    assert whole(tmp_path, text, "2026-11-11") == ["upcoming 2026-11-16 ana/second-try"]
    # two tries each, and no third: they are left in peace
    assert whole(tmp_path, text, "2026-11-17") == []
    assert whole(tmp_path, text, "2026-11-18") == ["upcoming 2026-11-27 luca/second-try"]
    assert whole(tmp_path, text, "2026-11-20") == ["upcoming 2026-11-23 luca/answer"]


def test_10_a_resume_that_was_asked_for(tmp_path: Path) -> None:
    text = """
        == me.md
        ---
        name: Jo Park
        resume: cv-jo-park.docx
        ---
        ## Log
        - 2026-11-16 reviewed
        == contacts/ida.md
        ---
        name: Ida Brook
        email: ida@example.org
        cadence: quarterly
        ---
        ## Log
        - 2026-11-09 asked by email
        - 2026-11-10 she accepted
        - 2026-11-10 answered by email
        - 2026-11-18 thanked by email
        == interviews/2026-11-17-ida.md
        ---
        with: ida
        when: 2026-11-17T10:00
        asked_for_resume: true
        ---
        ## Debrief
        - Went well: she asked for my resume
        """
    assert whole(tmp_path, text, "2026-11-17") == [
        "upcoming 2026-11-18 ida/thanks",
        "upcoming 2026-11-23 me/weekly-review",
    ]
    assert whole(tmp_path, text, "2026-11-18") == [
        "upcoming 2027-02-18 ida/check-in",
        "upcoming 2026-11-23 me/weekly-review",
    ]
    journal, _ = journal_from(tmp_path, text)
    draft = drafts.thanks(journal, "ida", date(2026, 11, 17))
    assert draft
    assert draft.files == ("cv-jo-park.docx",)


def test_11_landed_and_everyone_who_helped_is_told(tmp_path: Path) -> None:
    text = """
        == journal.toml
        format = 1
        playbook = "gentle"
        cadence = "quarterly"
        == me.md
        ---
        name: Me
        mode: landed
        ---
        ## Log
        - 2026-11-20 landed: planner at Fennimore
        == contacts/tom.md
        ---
        name: Tom Okafor
        cadence: quarterly
        ---
        ## Log
        - 2026-10-08 talked by phone 20 min
        - 2026-10-09 thanked by email
        - 2026-10-09 debriefed
        == contacts/noor.md
        ---
        name: Noor Haddad
        ---
        ## Log
        - 2025-03-10 talked by phone 20 min
        - 2025-03-11 thanked by email
        - 2025-03-11 debriefed
        - 2026-10-01 checked-in by email
        - 2026-11-24 updated by email: I found work
        == contacts/olive.md
        ---
        name: Olive Marsden
        ---
        ## Log
        - 2024-10-01 talked by phone 20 min
        - 2024-10-02 thanked by email
        - 2024-10-02 debriefed
        - 2026-10-05 checked-in by email
        == contacts/peter.md
        ---
        name: Peter Lyle
        do_not_contact: 2026-06-01
        ---
        ## Log
        - 2026-05-01 talked by phone 20 min
        - 2026-05-02 debriefed
        - 2026-05-02 thanked by email
        """
    # not Olive, met more than two years before, nor Peter, who asked to be left alone
    assert whole(tmp_path, text, "2026-11-20") == [
        "upcoming 2026-11-27 noor/milestone",
        "upcoming 2026-11-27 tom/milestone",
        "upcoming 2027-01-01 noor/check-in",
        "upcoming 2027-01-05 olive/check-in",
        "upcoming 2027-01-11 tom/check-in",
    ]
    assert whole(tmp_path, text, "2026-11-27") == [
        "due 2026-11-27 tom/milestone",
        "upcoming 2027-01-05 olive/check-in",
        "upcoming 2027-01-11 tom/check-in",
        "upcoming 2027-02-24 noor/check-in",
    ]
    # after ninety days it is no news any more
    assert whole(tmp_path, text, "2027-02-19") == [
        "overdue 2027-01-05 olive/check-in",
        "overdue 2027-01-11 tom/check-in",
        "upcoming 2027-02-24 noor/check-in",
    ]


def moved(when: str, *log: str, more: str = "") -> str:
    """A talk with Ravi as its file stands on some day."""
    lines = "\n".join(f"- {line}" for line in ("2026-11-02 moved to 2026-11-10", *log))
    return (
        "== contacts/ravi.md\n---\nname: Ravi Deshmukh\n---\n## Log\n- 2026-10-26 asked by email\n"
        "- 2026-10-27 he accepted\n- 2026-10-27 answered by email\n"
        f"== interviews/2026-11-03-ravi.md\n---\nwith: ravi\nwhen: {when}T10:00\n---\n{more}\n## Log\n{lines}\n"
    )


def test_12_moved_twice_then_nobody_came_then_held(tmp_path: Path) -> None:
    # the old day asks nothing any more; everything counts from the new one
    assert whole(tmp_path, moved("2026-11-10"), "2026-11-03") == [
        "upcoming 2026-11-09 ravi/confirm/2026-11-10",
        "upcoming 2026-11-05 ravi/prepare/2026-11-10",
    ]
    # prepared stays done; what was confirmed for the day before is confirmed again
    log: tuple[str, ...] = ("2026-11-06 prepared", "2026-11-09 confirmed", "2026-11-09 postponed to 2026-11-17")
    assert whole(tmp_path, moved("2026-11-17", *log), "2026-11-16") == ["due 2026-11-16 ravi/confirm/2026-11-17"]
    log = (*log, "2026-11-16 confirmed", "2026-11-17 no-show")
    assert whole(tmp_path, moved("2026-11-17", *log), "2026-11-17") == [
        "upcoming 2026-11-19 ravi/offer-again/2026-11-17"
    ]
    log = (*log, "2026-11-18 rescheduled to 2026-11-25")
    assert whole(tmp_path, moved("2026-11-25", *log), "2026-11-24") == ["due 2026-11-24 ravi/confirm/2026-11-25"]
    held = moved("2026-11-25", *log, more="## Notes\nShe walked me round.")
    assert whole(tmp_path, held, "2026-11-26") == [
        "overdue 2026-11-25 ravi/debrief/2026-11-25",
        "due 2026-11-26 ravi/thanks",
    ]
