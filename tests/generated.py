"""Journals as nobody would write them: every known word, in any order, on any day."""

from datetime import date

from hypothesis import strategies as st

DAYS = st.dates(date(2026, 10, 20), date(2026, 12, 8))
WORDS = st.sampled_from(
    (
        "asked by email", "nudged", "emailed", "she accepted", "she replied", "she declined", "later", "bounced",
        "she asked me for dates", "thanked by email", "answered by email", "checked-in by email", "called",
        "left a voicemail", "talked by phone", "talked by phone 20 min", "debriefed", "prepared", "confirmed",
        "booked", "wrote by letter", "asked by letter", "thanked by letter", "new job", "apologized", "rescheduled",
        "cancelled", "no-show", "missed", "promoted", "snoozed until 2026-11-27", "snoozed thanks until 2026-11-24",
        "snoozed promise until 2026-12-24", "let go", "let go thanks", "opted out", "introduced me to Ana Ruiz",
        "updated about [[a]]", "promised to send a map", "noted nothing", "shared a map", "she shared a map",
        "thanked by email about [[a]]", "helped her", "wrote by email", "new job", "published", "let go choose-rhythm",
        "snoozed promise/map until 2026-12-24", "booked 2026-11-24 3pm", "confirmed for 2026-11-20", "I missed it",
        "Ada no-show", "thanked all but Bo", "yes please", "coffee w/ her", "moved to 2026-11-25",
    )
)  # fmt: skip
LOG = st.lists(st.builds("- {} {}".format, DAYS, WORDS), max_size=7).map("\n".join)
PROMISES = st.lists(
    st.sampled_from(
        (
            "- [ ] send a map",
            "- [ ] send the map (by 2026-11-20)",
            "- [x] send it",
            "- [ ] they: a list",
            "- [ ] ...",
            "- [ ] send a sketch by next Friday",
            "- [ ] send it by hand before 5 Dec.",
        )
    ),
    max_size=3,
).map("\n".join)
REFERRALS = st.sampled_from(
    ("", "- [[a]]", "- Bo Person: may use my name", "- [[b]]: do not use my name", "- Ana Ruiz, Acme\n- Ana Ruiz")
)
CONTACT = st.builds(
    "---\nname: {} Person\n{}\n{}\n---\n## Promises\n{}\n## Referrals\n{}\n## Log\n{}\n".format,
    st.sampled_from(("Ada", "Bo")),
    st.sampled_from(
        ("tags: a", "organization: Acme", "org: acme", "via: '[[b]]'", "added: 2026-11-02", "phone: 020 7946 0109")
    ),
    st.sampled_from(
        ("address: 1 Low Weir", "cadence: monthly", "imported: 2026-11-10", "do_not_contact: yes", "name: x")
    ),
    PROMISES,
    REFERRALS,
    LOG,
)
INTERVIEW = st.builds(
    (
        "---\nwith: [{}]\n{}\n{}\n---\n## Notes\n{}\n## Learned\n{}\n## Promises\n{}\n## Referrals\n{}\n## Log\n{}\n"
    ).format,
    st.sampled_from(("a", "b", "a, b", "b, a", "c, b", "a, a", "Jo from the desk")),
    st.builds("when: {}{}".format, DAYS, st.sampled_from(("", "T09:00", "T23:50"))) | st.just("minutes: 20"),
    st.sampled_from(("tags: a", "timezone: Asia/Tokyo", "status: held", "status: missed", "imported: 2026-11-20")),
    st.sampled_from(("", "", "She spoke.")),
    st.sampled_from(
        (
            "",
            "- [x] read a map #advice",
            "- [x] read #advice (done 2026-11-21)\n- [x] read #advice",
            "- [x] Ada: read #advice\n- [x] Bo said walk #advice (done 2026-11-21)\n- [x] swim, as [[b]] does #advice",
        )
    ),
    PROMISES,
    REFERRALS,
    LOG,
)
ACME = """== organizations/acme.md
---
name: Acme
---
## Openings
- [ ] 2026-11-20 Analyst (closes 2026-12-11)
"""
OWN = st.lists(
    st.builds(
        "- {} {}".format,
        DAYS,
        st.sampled_from(
            ("reviewed", "gave an hour", "decided", "offered", "landed", "graduated", "let go", "let go pipeline")
        ),
    ),
    max_size=4,
).map("\n".join)
MINE = st.builds(
    "== me.md\n---\nname: Me\ntimezone: {}\n---\n## Log\n{}\n".format,
    st.sampled_from(("America/New_York", "Europe/London")),
    OWN,
)
SETTINGS = st.sampled_from(
    (
        "",
        'letter = "both"',
        'letter = "instead"',
        'playbook = "active-search"',
        'playbook = "gentle"',
        "thanks_days = 3",
    )
).map("== journal.toml\nformat = 1\n{}\n".format)
JOURNALS = st.builds(
    lambda people, talks, *more: (
        "".join(
            f"== {folder}/{'abc'[n]}.md\n{text}"
            for folder, texts in (("contacts", people), ("interviews", talks))
            for n, text in enumerate(texts)
        )
        + "".join(more)
    ),
    st.lists(CONTACT, min_size=1, max_size=3),
    st.lists(INTERVIEW, max_size=3),
    st.sampled_from(("", ACME)),
    MINE | st.just(""),
    SETTINGS,
)
TODAY = st.dates(date(2026, 11, 10), date(2027, 3, 20))
