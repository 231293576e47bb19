"""The body of a note: passages, items, labels, owners, days, referrals."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour.model.body import Item, Passage, Referral
from quarterhour.model.record import Link
from quarterhour.store import body, referrals
from quarterhour.store.around import Around
from quarterhour.store.links import Records
from quarterhour.store.outline import outline

NOOR = Link("Noor Haddad", "noor-haddad")
ANA = Link("Ana Ruiz", "ana-ruiz")
NOBODY: dict[str, str] = {}
IDS = Records(
    {"contacts": {"noor-haddad": "noor-haddad"}, "interviews": NOBODY, "organizations": NOBODY},
    {"contacts": NOBODY, "interviews": NOBODY, "organizations": NOBODY},
    {"contacts": NOBODY, "interviews": NOBODY, "organizations": NOBODY},
)
AROUND = Around("x.md", date(2026, 11, 10), {"noor": NOOR, "noor haddad": NOOR, "noor-haddad": NOOR}, IDS.resolve)


def passages(text: str, around: Around = AROUND) -> list[Passage]:
    return [*body.passages(body.sections(outline(text)), around)[0]]


def texts(text: str) -> dict[str, str]:
    return {passage.key: passage.text for passage in passages(text)}


def one(line: str, section: str = "Promises", around: Around = AROUND) -> Item:
    return passages(f"## {section}\n{line}\n", around)[-1].items[0]


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("## Promises", "promises"), ("# TO DO", "promises"), ("#### Next step", "promises"),
        ("## Follow-ups", "promises"), ("## Follow ups:", "promises"),
        ("## **Next Steps**", "promises"), ("## What I learned", "learned"),
        ("## What I learnt ##", "learned"), ("## 3. Notes", "notes"), ("## They asked me", "they-asked-me"),
        ("Questions\n=========", "questions"), ("Log\n---", "log"), ("## Keep private", "keep-private"),
        ("## Over the garden wall", "over-the-garden-wall"), ("## 李雷", "lilei"),
    ],
)  # fmt: skip
def test_a_section_is_found_by_its_heading(heading: str, key: str) -> None:
    assert texts(f"{heading}\nwords")[key] == "words"


def test_the_title_of_a_note_opens_no_section() -> None:
    assert texts("# Noor Haddad\n\nShe plans.\n\n## Notes\nwords\n") == {"": "She plans.", "notes": "words"}


def test_sections_of_one_name_are_one_and_others_belong_to_the_section_around_them() -> None:
    text = (
        "## Notes\na\n### On nights\n- b\n### Promises\n- [ ] c\n### More\nd\n"
        "## To do\n- [ ] e\n## Own\nf\n#### deeper\ng"
    )
    assert texts(text) == {
        "notes": "a\n### On nights\n- b\n### More\nd",
        "promises": "- [ ] c\n\n- [ ] e",
        "own": "f\n#### deeper\ng",
    }
    assert [item.text for item in passages(text)[1].items] == ["c", "e"]


def test_research_has_parts() -> None:
    text = "## Research\n### Organization\n- What they do: water\n### Person\n- a\n### Field\nb\n## Organization\nc"
    assert texts(text) == {
        "research": "",
        "research-organization": "- What they do: water",
        "research-person": "- a",
        "research-field": "b",
        "organization": "c",
    }
    assert passages(text)[1].labelled("what they do") == "water"


def test_what_nobody_filled_in_is_not_written() -> None:
    text = (
        "## Notes\n<!-- what they said -->\n- \n## Promises\n- [ ] \n"
        "## Debrief\n- Went well:\n- **Quality**: \n### Later\n"
    )
    assert texts(text) == {"notes": "", "promises": "", "debrief": ""}
    assert [passage.items for passage in passages(text)] == [(), (), ()]


def test_comments_are_not_shown_and_code_means_nothing() -> None:
    text = "## Promises\n<!--\n- [ ] a\n-->\n```\n- [ ] b\n```\nwords <!-- c --> here\n"
    assert passages(text) == [Passage("promises", "Promises", "```\n- [ ] b\n```\nwords  here", (), 1)]


def test_an_item_has_box_owner_tags_days_and_what_is_below() -> None:
    line = "- [x] **Noor**: ask about the rota (by next week) (done 2026-11-12) #Rota #may-name"
    assert passages(f"## Promises\n{line}\n    - she will\n\n  more\n\nend")[0].items == (
        Item(
            text="ask about the rota",
            raw=line,
            box="done",
            tags=("rota", "may-name"),
            owner=NOOR,
            due=date(2026, 11, 17),
            done=date(2026, 11, 12),
            below="    - she will\n\n  more",
            line=2,
        ),
    )


@pytest.mark.parametrize(
    ("line", "text", "owner"),
    [
        ("- [ ] send the article", "send the article", None),
        ("- [ ] They: send the article", "send the article", NOOR),
        ("- [ ] them: send it", "send it", NOOR),
        ("- [ ] Noor Haddad: send it", "send it", NOOR),
        ("- [ ] [[noor-haddad]]: send it", "send it", NOOR),
        ("- [ ] [Noor](../contacts/noor-haddad.md): send it", "send it", NOOR),
        ("- [ ] **Noor:** send it", "send it", NOOR),
        ("- [ ] me: send it", "send it", None),
        ("- [ ] Remember: send it", "Remember: send it", None),
        ("- [ ] theyre: send it", "theyre: send it", None),
        ("- [ ] see https://example.org/noor", "see https://example.org/noor", None),
        ("- [ ] Noor will send the plan", "send the plan", NOOR),
        ("- [ ] they will intro me to Ana", "intro me to Ana", NOOR),
        ("- she will send me the job ladder pdf", "send me the job ladder pdf", NOOR),
        ("- he'll ask about the rota", "ask about the rota", NOOR),
        ("- [ ] She\u2019ll ask about the rota", "ask about the rota", NOOR),
        ("- Noor to send slides", "send slides", NOOR),
        ("- noor haddad is going to send slides", "send slides", NOOR),
        ("- [[noor-haddad]] will send slides", "send slides", NOOR),
        ("- she can intro me to Ana", "intro me to Ana", NOOR),
        ("- she offered to read my CV", "read my CV", NOOR),
        ("- send me the plan", "send me the plan", NOOR),
        ("- will get back to me", "get back to me", NOOR),
        ("- I will send the deck", "send the deck", None),
        ("- I'll send the deck tmrw", "send the deck tmrw", None),
        ("- will send her the deck", "send her the deck", None),
        ("- to send her the deck", "send her the deck", None),
        ("- send her the deck", "send her the deck", None),
        ("- Ana will send the plan", "Ana will send the plan", None),
        ("- she will be back in March, write then", "she will be back in March, write then", None),
        ("- she'd like the deck", "she'd like the deck", None),
        ("- she asked me to send the deck", "she asked me to send the deck", None),
        ("- ask Noor to send the plan", "ask Noor to send the plan", None),
        ("- she'll need the deck", "she'll need the deck", None),
    ],
)
def test_a_box_is_mine_unless_it_says_whose_it_is(line: str, text: str, owner: Link | None) -> None:
    found = one(line)
    assert (found.text, found.owner) == (text, owner)


def test_they_is_nobody_in_particular_among_several() -> None:
    around = AROUND._replace(people={"noor": NOOR, "ana": ANA})
    assert one("- [ ] they: send it", around=around).owner == Link("they")
    assert one("- [ ] they will send it", around=around).owner == Link("they")
    assert one("- [ ] Ana to send it", around=around).owner == ANA


def test_only_a_promise_is_somebodys_by_its_own_words() -> None:
    assert one("- Noor will send the plan", "Learned").owner is None


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("- [ ] a (by 2026-11-20)", "2026-11-20"),
        ("- [ ] a (due Friday)", "2026-11-13"),
        ("- [ ] a (due:: 2026-11-20)", "2026-11-20"),
        ("- [ ] a [due:: [[2026-11-20]]]", "2026-11-20"),
        ("- [ ] a 📅 2026-11-20", "2026-11-20"),
        ("- [ ] a (By 5 Dec)", "2026-12-05"),
        ("- [ ] a\n  that goes on (by 2026-11-20)", "2026-11-20"),
        ("- a (by 2026-11-20)", "2026-11-20"),
        ("- [ ] a (by email)", "None"),
        ("- [ ] a (by the way, b)", "None"),
    ],
)
def test_a_promise_may_have_a_day(line: str, due: str) -> None:
    found = one(line)
    assert (str(found.due), found.box) == (due, "open")


def test_a_day_that_cannot_be_read_is_told_and_kept() -> None:
    text = (
        "## Promises\n- [ ] a (by whenever)\n- [ ] b (by 3/12/2026)\n- c (by Tolstoy)\n"
        "## Reading\n- [ ] d (by Tolstoy)\n- [ ] [By the river](https://example.org)\n"
    )
    found, problems = body.passages(body.sections(outline(text)), AROUND)
    assert [item.text for item in found[0].items] == ["a (by whenever)", "b (by 3/12/2026)", "c (by Tolstoy)"]
    assert [f"{p.line}:{p.column} {p.name}" for p in problems] == ["2:13 not-a-date", "3:13 unclear-date"]


@pytest.mark.parametrize(
    ("line", "section", "label", "text"),
    [
        ("- Why now: spring", "Purpose", "why now", "spring"),
        ("- **Why now:** spring", "Purpose", "why now", "spring"),
        ("- __Why this organisation__: spring", "Purpose", "why this organization", "spring"),
        ("- Why not: spring", "Purpose", "", "Why not: spring"),
        ("- What went well: all", "Debrief", "went well", "all"),
        ("- Fit: 1, nights", "Debrief", "fit", "1, nights"),
        ("- Bring: soup", "Arrangements", "bring", "soup"),
        ("- Bring: soup", "Notes", "", "Bring: soup"),
        ("- noise: 2 heads down", "Culture", "noise", "2 heads down"),
        ("- after hours: desks empty", "Culture", "after-hours", "desks empty"),
        ("- tea: 5", "Culture", "tea", "5"),
        ("- they said: mind the cat", "Culture", "", "they said: mind the cat"),
    ],
)
def test_labels_are_the_named_ones(line: str, section: str, label: str, text: str) -> None:
    found = one(line, section)
    assert (found.label, found.text) == (label, text)


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("- a #advice #day-02", ("advice", "day-02")),
        ("- #Advice a", ("advice",)),
        ("- issue #12, C# and a#b", ()),
        ("- see x.org/#top", ()),
    ],
)
def test_a_tag_stands_after_a_space_before_a_letter(line: str, tags: tuple[str, ...]) -> None:
    assert one(line, "Learned").tags == tags


def test_numbered_questions_are_items_and_answers_stay_below() -> None:
    found = passages("## Questions\n1. [x] How? #day-01\n   nights\n2) Why?\n")[0].items
    assert [(i.text, i.box, i.tags, i.below) for i in found] == [
        ("How?", "done", ("day-01",), "   nights"),
        ("Why?", "", (), ""),
    ]


@pytest.mark.parametrize(
    ("line", "name", "organization", "words", "may"),
    [
        ("- Ana Ruiz", "Ana Ruiz", "", "", False),
        ("- Ana Ruiz; Blue Heron: may use her name", "Ana Ruiz", "Blue Heron", "may use her name", True),
        ("- Ana Ruiz, Blue Heron", "Ana Ruiz", "Blue Heron", "", False),
        ("- Ana Ruiz: knows nights #may-name", "Ana Ruiz", "", "knows nights", True),
        ("- **Ana Ruiz**; Blue Heron: a, b: c", "Ana Ruiz", "Blue Heron", "a, b: c", False),
    ],
)
def test_a_referral_names_someone(line: str, name: str, organization: str, words: str, may: bool) -> None:  # noqa: FBT001 -- a row of the table
    found = referrals.read(passages(f"## Referrals\n{line}\n")[0], AROUND)
    assert found == (Referral(Link(name, line=2), organization, words, may, date(2026, 11, 10), "x.md", 2),)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("- nobody came to mind", ""),
        ("- Nobody came to mind", ""),
        ("- she will think about it", ""),
        ("- none yet", ""),
        ("- maybe someone at St. Luke's", ""),
        ("- will ask around", ""),
        ("- Will ask around", ""),
        ("- TBD", ""),
        ("- her old boss (name?)", ""),
        ("- her nephew Paul", "Paul: her nephew"),
        ("- her friend at St. Luke's", ""),
        ("- my old boss Dana Fox: nights", "Dana Fox: my old boss nights"),
        ("- Her nephew Paul", "Paul: Her nephew"),
        ("- someone in finance", ""),
        ("- Marketing team", ""),
        ("- ana ruiz", ""),
        ("- Still thinking", ""),
        ("- me to Ana Ruiz", "Ana Ruiz"),
        ("- to Ana Ruiz", "Ana Ruiz"),
        ("- talk to Ana Ruiz", "Ana Ruiz"),
        ("- introduced me to Ana Ruiz", "Ana Ruiz"),
        ("- talk to [[noor-haddad]]", "noor-haddad"),
        ("- Ana Ruiz (ana@acme.example)", "Ana Ruiz <ana@acme.example>"),
        ("- Ana Ruiz <ana@acme.example>, Acme", "Ana Ruiz <ana@acme.example> at Acme"),
        ("- Ana Ruiz at Acme: nights", "Ana Ruiz at Acme: nights"),
        ("- Ana Ruiz - Acme", "Ana Ruiz at Acme"),
        ("- Ana Ruiz (nights)", "Ana Ruiz: nights"),
        ("- Ana Ruiz runs nights", "Ana Ruiz: runs nights"),
        ("- Ana Ruiz and Tom Reed", "Ana Ruiz; Tom Reed"),
        ("- Ana and Tom Reed, Acme", "Ana at Acme; Tom Reed at Acme"),
        ("- Ana or her boss", ""),
        ("- Hannah", "Hannah"),
        ("- Hannah in ops", "Hannah: in ops"),
        ("- Will Smith", "Will Smith"),
        ("- Dr. Ana de la Cruz", "Dr. Ana de la Cruz"),
        ("- Siobh\u00e1n O'Neill", "Siobh\u00e1n O'Neill"),
        ("- J. P. Morgan-Reyes?", "J. P. Morgan-Reyes"),
        ("- \u674e\u96f7", "\u674e\u96f7"),
        ("- \u00c9lodie, Acme", "\u00c9lodie at Acme"),
    ],
)
def test_only_a_name_is_a_referral(line: str, names: str) -> None:
    found = referrals.read(passages(f"## Referrals\n{line}\n")[0], AROUND)
    told = (
        r.person.text
        + (f" <{r.email}>" if r.email else "")
        + (f" at {r.organization}" if r.organization else "")
        + (f": {r.text}" if r.text else "")
        for r in found
    )
    assert "; ".join(told) == names


def test_a_referral_may_be_a_link() -> None:
    found = referrals.read(passages("## Referrals\n- [[noor-haddad|Noor; the boss]], Blue Heron\n")[0], AROUND)
    assert [(r.person, r.organization) for r in found] == [
        (Link("Noor; the boss", "noor-haddad", "noor-haddad", 2), "Blue Heron")
    ]


CONTENT = ["words", "- item", "1. first", "- [ ] box (by soon)", "  below", "> said", "`a` | b"]


@given(
    st.lists(st.sampled_from([*CONTENT, "## Notes", "## To do", "### deeper", "", "- ", "- [ ]", "```", "~~~", "---"]))
)
def test_every_filled_line_is_kept_once(lines: list[str]) -> None:
    found = "\n".join(passage.text for passage in passages("\n".join(["## Notes", "", *lines])))
    titles = [line.title for line in outline("\n".join(["## Notes", "", *lines])) if line.level]
    kept = Counter(line for line in found.split("\n") if line in CONTENT)
    assert kept + Counter(title for title in titles if title in CONTENT) == Counter(n for n in lines if n in CONTENT)


@given(st.text(st.sampled_from("ab:;,#[]()*-_ \n\t`<!>x|12.📅")))
def test_no_body_makes_the_reader_fail(text: str) -> None:
    keys = [passage.key for passage in passages(text)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("line", "who", "text"),
    [
        ("Noor: shadow a shift #advice", NOOR, "shadow a shift"),
        ("**Noor:** shadow a shift", NOOR, "shadow a shift"),
        ("[[noor-haddad]]: shadow a shift", NOOR, "shadow a shift"),
        ("Noor said shadow a shift", NOOR, "shadow a shift"),
        ("Noor Haddad says that planners rotate nights", NOOR, "planners rotate nights"),
        ("Noor told me to shadow a shift", NOOR, "shadow a shift"),
        ("noor suggested that I should shadow a shift", NOOR, "shadow a shift"),
        ("Noor recommends shadowing", NOOR, "shadowing"),
        ("Noor's advice: shadow a shift", NOOR, "shadow a shift"),
        ("[[noor-haddad]] said nights rotate", NOOR, "nights rotate"),
        ("according to Noor, nights rotate", NOOR, "nights rotate"),
        ("Noor - shadow a shift", NOOR, "shadow a shift"),
        ("shadow a shift (Noor)", NOOR, "shadow a shift"),
        ("shadow a shift, says Noor.", NOOR, "shadow a shift"),
        ("shadow a shift \u2014 Noor", NOOR, "shadow a shift"),
        ("Noor thinks nights are on their way out", NOOR, "Noor thinks nights are on their way out"),
        # of somebody, not from them; or from somebody who was not there
        ("ask Noor about nights", None, "ask Noor about nights"),
        ("Noor rotates nights", None, "Noor rotates nights"),
        ("Ana said nights rotate", None, "Ana said nights rotate"),
        ("nights rotate (Ana)", None, "nights rotate (Ana)"),
        ("nights - hard on Noor", None, "nights - hard on Noor"),
    ],
)
def test_whose_word_a_learning_is(line: str, who: Link | None, text: str) -> None:
    item = one(f"- {line}", "Learned")
    assert (item.owner, item.text) == (who, text)


def test_a_promise_is_theirs_only_before_a_colon() -> None:
    assert one("- [ ] Noor said she likes tea: send some").owner is None


@pytest.mark.parametrize(
    "words",
    [
        "do not use his name",
        "please don't use my name",
        "don\u2019t mention my name",
        "without my name",
        "not to name him",
        "you may not use her name",
        "she would rather I did not give her name",
        "must not be named",
        "wants to be left anonymous",
        "leave my name out of it",
        "may use her name, or rather: do not mention her",
        "do not use his name #may-name",
    ],
)
def test_a_name_that_is_not_to_be_used_is_never_one_that_may_be(words: str) -> None:
    (found,) = referrals.read(passages(f"## Referrals\n- Ana Ruiz; Blue Heron: {words}\n")[0], AROUND)
    assert (found.may_use_name, found.unnamed) == (False, True)


def test_a_wish_below_a_referral_counts() -> None:
    (found,) = referrals.read(passages("## Referrals\n- Ana Ruiz #may-name\n    - but not to name him\n")[0], AROUND)
    assert (found.may_use_name, found.unnamed) == (False, True)


@pytest.mark.parametrize(
    "words",
    ["may use her name", "do not wait, may use my name", "never met her, may use his name", "you may use Noor's name"],
)
def test_a_name_that_may_be_used(words: str) -> None:
    (found,) = referrals.read(passages(f"## Referrals\n- Ana Ruiz; Blue Heron: {words}\n")[0], AROUND)
    assert (found.may_use_name, found.unnamed) == (True, False)


@pytest.mark.parametrize(
    ("line", "text", "due"),
    [
        ("send the article by next Tuesday", "send the article", "2026-11-17"),
        ("send the article by Friday.", "send the article", "2026-11-13"),
        ("send the article before the 5th of December", "send the article", "2026-12-04"),
        ("send the article until 5 Nov", "send the article", "2027-11-05"),
        ("send it till 20 Nov!", "send it", "2026-11-20"),
        ("send it, by tomorrow", "send it", "2026-11-11"),
        ("send it by next week", "send it", "2026-11-17"),
        ("**send it by [[2026-12-01]]**", "send it", "2026-12-01"),
        ("write by hand by Friday", "write by hand", "2026-11-13"),
        ("Noor: ask about the rota by Friday", "ask about the rota", "2026-11-13"),
        ("send it by Friday #private", "send it", "2026-11-13"),
        # the brackets win
        ("send it by Friday (by 2026-12-01)", "send it by Friday", "2026-12-01"),
        # no day
        ("send it by email", "send it by email", ""),
        ("write by hand", "write by hand", ""),
        ("meet her by the gate", "meet her by the gate", ""),
        ("shorten the plan by two weeks", "shorten the plan by two weeks", ""),
        ("cut it by 3 days", "cut it by 3 days", ""),
        ("send it by the end of the month", "send it by the end of the month", ""),
        ("ring her by Friday about nights", "ring her by Friday about nights", ""),
        ("send it by 3/4", "send it by 3/4", ""),
        ("send it by 2026-02-30", "send it by 2026-02-30", ""),
        ("ask who stands by today's plan", "ask who stands by today's plan", ""),
        ("before we meet", "before we meet", ""),
        ("by Friday", "by Friday", ""),
        ("walk nearby Friday", "walk nearby Friday", ""),
    ],
)
def test_a_day_at_the_end_of_a_promise(line: str, text: str, due: str) -> None:
    read, wrong = body.passages(body.sections(outline(f"## Promises\n- [ ] {line}\n")), AROUND)
    item = read[-1].items[0]
    assert (item.text, str(item.due or ""), wrong) == (text, due, ())


def test_only_a_promise_ends_with_a_day() -> None:
    assert one("- they changed it by Friday", "Learned").due is None
    assert one("- [ ] send it by Friday", around=AROUND._replace(since=None)).due is None
