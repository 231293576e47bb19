"""A whole journal: what can be read is read, one bad file never stops the rest, and nothing is followed outside."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journals import journal_from, write_journal
from quarterhour import store
from quarterhour.model.body import Touch
from quarterhour.model.problem import Problem
from quarterhour.model.record import Link, Origin, Stop

GOOD = """
== me.md
---
name: Marnie Holt
timezone: Europe/London
---
## Pitch
I ask good questions.
== contacts/noor-haddad.md
---
name: Noor Haddad
organization: Blue Heron Water
aliases: [Nonie]
via: tom
do_not_contact: 2026-11-01
---
## Log
- 2026-10-14 asked by email
== contacts/tom.md
---
name: Tom Okafor
organization: "[[blue-heron-water]]"
via: "[[nobody]]"
---
== interviews/2026-10-29-noor.md
---
with: Nonie
when: 2026-10-29T15:00
---
## Promises
- [ ] Noor: ask about the rota (by Friday)
## Referrals
- [[tom]]; Blue Heron
## Debrief
- Fit: -1, loud
## Log
- 2026-10-30 thanked Nonie by email
"""
BAD = {
    "no fence": b"Ada Lovelace\n",
    "open fence": b"---\nname: Ada\n",
    "conflict": b"---\nname: Ada\n---\n<<<<<<< a\n=======\n>>>>>>> b\n",
    "latin": b"---\nname: Zo\xeb\n---\n",
    "wide": "---\nname: Ada\n---\n".encode("utf-16"),
    "wide without mark": "---\nname: Ada\n---\n".encode("utf-16-le"),
    "nul": b"---\nname: Ada\n---\n\0\n",
    "bomb": b"---\nname: " + b"[" * 1000 + b"\n---\n",
    "nameless": b"---\nrole: analyst\n---\n",
    "twice": b"---\nname: Ada\nname: Bea\n---\n",
    "big": b"---\nname: Ada\n---\n" + b"x" * 2_000_000,
}


AS_NOBODY = """
import os, sys
from pathlib import Path
from quarterhour import store
b"x".decode("utf-8-sig")  # the codec is loaded while this program may still read its own files
os.setuid(65534)
journal, problems = store.load(Path(sys.argv[1]))
print(list(journal.contacts), [(p.path, p.name) for p in problems])
"""


def said(problems: tuple[Problem, ...]) -> list[str]:
    return [f"{p.path}:{p.line} {p.name}" for p in problems]


def test_a_journal_is_read_with_its_links(tmp_path: Path) -> None:
    journal, problems = journal_from(tmp_path, GOOD)
    noor, tom = journal.contacts["noor-haddad"], journal.contacts["tom"]
    talk = journal.interviews["2026-10-29-noor"]
    assert problems == ()
    assert noor.via == Link("Tom Okafor", "tom", line=5, column=6)
    assert tom.via == Link("nobody", "", "nobody", 4, 6)
    assert noor.do_not_contact == Stop(date(2026, 11, 1), "contacts/noor-haddad.md", 6)
    assert noor.log == (
        Touch(
            date(2026, 10, 14), "me", "asked", "email", raw="- 2026-10-14 asked by email", path=noor.origin.path, line=9
        ),
    )
    assert talk.attendees == (Link("Nonie", "noor-haddad", line=2, column=7),)
    assert [(p.text, p.owner, p.due) for p in talk.promises] == [
        ("ask about the rota", Link("Noor Haddad", "noor-haddad"), date(2026, 10, 30))
    ]
    assert [(r.person.id, r.organization, r.day) for r in talk.referrals] == [("tom", "Blue Heron", date(2026, 10, 29))]
    assert talk.fit == -1
    assert [(t.what, t.who, t.line) for t in talk.log] == [("thanked", "me", 12)]


def test_an_organization_that_is_only_named_is_one_by_its_slug(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, GOOD)
    place = journal.organizations["blue-heron-water"]
    assert (place.name, place.origin) == ("Blue Heron Water", Origin("organizations/blue-heron-water.md"))
    assert [c.id for c in journal.colleagues("blue-heron-water")] == ["noor-haddad", "tom"]


def test_an_organization_with_a_file_is_found_by_id_name_and_slug(tmp_path: Path) -> None:
    journal, problems = journal_from(
        tmp_path,
        """
        == organizations/heron.md
        ---
        name: Blue Heron
        ---
        == contacts/a.md
        ---
        name: A
        organization: Blue  heron
        ---
        == contacts/b.md
        ---
        name: B
        organization: Heron!
        ---
        == contacts/c.md
        ---
        name: C
        organization: "[[heron]]"
        ---
        """,
    )
    assert [c.organization.id if c.organization else "" for c in journal.contacts.values()] == ["heron"] * 3
    assert (list(journal.organizations), problems) == (["heron"], ())


def test_first_names_mean_the_people_of_the_talk(tmp_path: Path) -> None:
    journal, _ = journal_from(
        tmp_path,
        """
        == contacts/sam-a.md
        ---
        name: Dr Sam Abara
        ---
        == contacts/sam-b.md
        ---
        name: Sam Bell
        call: Bell
        ---
        == interviews/both.md
        ---
        with: [sam-a, sam-b]
        ---
        ## Promises
        - [ ] Sam: which
        - [ ] Bell: this
        ## Log
        - 2026-10-30 thanked Bell by email
        == interviews/one.md
        ---
        with: sam-a
        ---
        ## Promises
        - [ ] Sam: that
        """,
    )
    owners = {key: [p.owner.id if p.owner else "" for p in i.promises] for key, i in journal.interviews.items()}
    assert owners == {"both": ["", "sam-b"], "one": ["sam-a"]}
    assert [link.id for link in journal.interviews["both"].log[0].to] == ["sam-b"]


def test_a_name_that_two_people_share_means_neither(tmp_path: Path) -> None:
    text = "== contacts/a.md\n---\nname: Alex Chen\n---\n== contacts/b.md\n---\nname: alex chen\n---\n"
    journal, _ = journal_from(tmp_path, text + "== contacts/c.md\n---\nname: C\nvia: Alex Chen\n---\n")
    assert journal.contacts["c"].via == Link("Alex Chen", line=3, column=6)


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_problem_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    good, _ = journal_from(tmp_path, GOOD)
    (tmp_path / "contacts/bad.md").write_bytes(BAD[name])
    journal, problems = store.load(tmp_path)
    assert [p.path for p in problems] == ["contacts/bad.md"]
    assert journal.unreadable == {"bad": "contacts/bad.md"}
    assert (journal.contacts, journal.interviews) == (good.contacts, good.interviews)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.dictionaries(st.sampled_from(["a", "B", "zoë", "q r", "x.y"]), st.sampled_from(sorted(BAD)), max_size=4))
def test_each_bad_file_is_one_problem(tmp_path: Path, bad: dict[str, str]) -> None:
    root = write_journal(Path(mkdtemp(dir=tmp_path)), GOOD)
    good, _ = store.load(root)
    for name, kind in bad.items():
        (root / f"contacts/{name}.md").write_bytes(BAD[kind])
    journal, problems = store.load(root)
    assert sorted(p.path for p in problems) == sorted(f"contacts/{name}.md" for name in bad)
    assert (journal.contacts, journal.interviews, journal.me) == (good.contacts, good.interviews, good.me)


@given(st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_make_the_reader_fail(tmp_path: Path, data: bytes) -> None:
    root = write_journal(tmp_path, "")
    for name in ("contacts/x.md", "me.md", "journal.toml"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_bytes(data)
    journal, problems = store.load(root)
    assert "x" in journal.contacts or "contacts/x.md" in {p.path for p in problems}


def test_a_link_to_a_file_that_cannot_be_read_still_leads_there(tmp_path: Path) -> None:
    text = "== contacts/bad.md\nno\n== contacts/c.md\n---\nname: C\nvia: '[[bad]]'\n---\n"
    journal, _ = journal_from(tmp_path, text)
    assert journal.contacts["c"].via == Link("bad", "bad", "bad", 3, 6)


def test_any_line_ends_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    good, _ = journal_from(tmp_path / "lf", GOOD)
    for name, end in (("crlf", b"\r\n"), ("cr", b"\r")):
        root = write_journal(tmp_path / name, GOOD)
        for path in root.glob("*/*.md"):
            path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", end))
        journal, problems = store.load(root)
        assert (journal.contacts, journal.interviews, problems) == (good.contacts, good.interviews, ())


def test_litter_and_other_files_are_left_alone(tmp_path: Path) -> None:
    root = write_journal(tmp_path, GOOD)
    litter = [
        "ada.md~",
        ".ada.md.swp",
        ".#ada.md",
        "#ada.md#",
        "ada.md.orig",
        "~$ada.md",
        "ada.txt",
        ".hidden.md",
        "ada.tmp",
    ]
    for name in litter:
        (root / "contacts" / name).write_text("no note\n")
    (root / "contacts/archive").mkdir()
    (root / "contacts/archive/old.md").write_text("no note\n")
    (root / "ideas.md").write_text("no note\n")
    journal, problems = store.load(root)
    assert (list(journal.contacts), problems) == (["noor-haddad", "tom"], ())


def test_copies_of_a_sync_program_are_named_with_their_twin(tmp_path: Path) -> None:
    root = write_journal(tmp_path, GOOD)
    for name in ("tom.sync-conflict-20261102-101010-ABC.md", "tom (conflicted copy 2026-11-02).md"):
        (root / "contacts" / name).write_text("---\nname: Tom\n---\n")
    journal, problems = store.load(root)
    assert (list(journal.contacts), [p.name for p in problems]) == (["noor-haddad", "tom"], ["sync-conflict"] * 2)
    assert all("tom.md" in p.message for p in problems)


def test_names_that_differ_only_in_case_or_accents_are_told(tmp_path: Path) -> None:
    root = write_journal(tmp_path, "")
    (root / "contacts").mkdir()
    for name in ("Zo\u00eb", "Zoe\u0308", "jo", "JO"):
        (root / f"contacts/{name}.md").write_text(f"---\nname: {name}\n---\n")
    journal, problems = store.load(root)
    assert (sorted(journal.contacts), [p.name for p in problems]) == (["JO", "Zo\u00eb"], ["same-name"] * 2)


def test_what_is_no_plain_file_is_refused_without_reading_it(tmp_path: Path) -> None:
    root = write_journal(tmp_path, GOOD)
    os.mkfifo(root / "contacts/pipe.md")
    (root / "contacts/folder.md").mkdir()
    (root / "contacts/zero.md").symlink_to("/dev/zero")
    (root / "contacts/away.md").symlink_to("/etc/hostname")
    (root / "contacts/loop.md").symlink_to("loop.md")
    (root / "contacts/gone.md").symlink_to("nowhere.md")
    with (root / "contacts/sparse.md").open("wb") as file:
        file.truncate(10_000_000_000)
    journal, problems = store.load(root)
    assert said(problems) == [
        "contacts/away.md:1 outside-journal",
        "contacts/folder.md:1 not-a-file",
        "contacts/gone.md:1 dangling-symlink",
        "contacts/loop.md:1 dangling-symlink",
        "contacts/pipe.md:1 not-a-file",
        "contacts/sparse.md:1 too-big",
        "contacts/zero.md:1 outside-journal",
    ]
    assert list(journal.contacts) == ["noor-haddad", "tom"]


def test_a_link_inside_the_journal_is_followed_and_a_folder_outside_is_not(tmp_path: Path) -> None:
    root = write_journal(tmp_path / "journal", GOOD)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/secret.md").write_text("---\nname: Secret\n---\n")
    (root / "contacts/tommy.md").symlink_to("tom.md")
    (root / "organizations").symlink_to(tmp_path / "elsewhere")
    journal, problems = store.load(root)
    assert (list(journal.contacts), said(problems)) == (
        ["noor-haddad", "tom", "tommy"],
        ["organizations:1 outside-journal"],
    )


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become somebody who may read nothing")
def test_a_file_and_a_folder_that_may_not_be_read_are_told(tmp_path: Path) -> None:
    root = write_journal(tmp_path, GOOD)
    for folder in (root, *root.parents):
        if folder.is_relative_to("/tmp/pytest-of-root"):  # noqa: S108 -- where pytest keeps its folders
            folder.chmod(0o755)
    (root / "contacts/tom.md").chmod(0)
    (root / "interviews").chmod(0)
    done = subprocess.run([sys.executable, "-c", AS_NOBODY, str(root)], capture_output=True, text=True, check=False)  # noqa: S603 -- our own program
    assert done.stdout == (
        "['noor-haddad'] [('contacts/tom.md', 'unreadable-file'), ('interviews', 'unreadable-file')]\n"
    ), done.stderr


def test_a_file_name_that_is_no_text_can_be_shown(tmp_path: Path) -> None:
    root = write_journal(tmp_path, GOOD)
    (Path(os.fsdecode(os.fsencode(root) + b"/contacts/zo\xeb.md"))).write_text("no note\n")
    _, problems = store.load(root)
    assert said(problems) == ["contacts/zo\\xeb.md:1 no-frontmatter"]


def test_a_file_says_what_it_wants_to_hear_nothing_of(tmp_path: Path) -> None:
    text = "== contacts/a.md\n---\nname: A\norg: Acme\nignore: [other-name]\n---\n"
    assert journal_from(tmp_path, text)[1] == ()


def test_the_journal_is_found_from_inside_and_from_above(tmp_path: Path) -> None:
    root = write_journal(tmp_path / "work/journal", GOOD)
    (tmp_path / "work/docs/deep").mkdir(parents=True)
    starts = [root, root / "contacts", root.parent, tmp_path / "work/docs/deep", tmp_path]
    assert [store.find_root(start) for start in starts] == [root, root, root, root, None]


def test_a_folder_without_anything_is_an_empty_journal(tmp_path: Path) -> None:
    journal, problems = store.load(tmp_path)
    assert (journal.contacts, journal.interviews, journal.organizations, journal.me.name, problems) == (
        {},
        {},
        {},
        "",
        (),
    )
