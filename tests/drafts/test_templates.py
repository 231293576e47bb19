"""Templates: those that come with the program, and those of an author, which may do little and reach nothing."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journals import journal_from
from quarterhour import drafts
from quarterhour.drafts import text
from quarterhour.drafts.letter import Kind, Variant

TODAY = date(2026, 11, 24)
JOURNAL = "== me.md\n---\nname: Marnie Holt\n---\n== contacts/noor.md\n---\nname: Noor Haddad\n---\n"
OURS = [(kind, variant) for kind in drafts.ALL for variant in kind.variants]


@pytest.mark.parametrize(("kind", "variant"), OURS, ids=lambda value: value.name)
def test_our_own_templates_are_good_templates(kind: Kind, variant: Variant) -> None:
    name = f"{kind.name}-{variant.name}"
    assert drafts.wrong(f"templates/{name}.txt", text.template(name)) is None


def test_no_template_is_left_over() -> None:
    folder = Path(text.__file__).parent / "templates"
    assert {path.stem for path in folder.iterdir()} == {f"{kind.name}-{variant.name}" for kind, variant in OURS}


@pytest.mark.parametrize("kind", drafts.ALL, ids=lambda kind: kind.name)
def test_every_field_of_a_kind_is_used(kind: Kind) -> None:
    words = "".join(text.template(f"{kind.name}-{variant.name}") for variant in kind.variants)
    for_authors = {"day"}
    assert {field for field in kind.fields if not re.search(rf"\b{field}\b", words)} - for_authors == set()


def test_an_author_s_own_words_take_the_place_of_ours(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, JOURNAL)
    at = "{% if organization %}At {{ organization|upper }}.{% endif %}"
    own = {"ask-first": f"Hi {{{{ first }}}}!\n\n\n{at}{{{{ gain }}}}\n{{{{ me }}}}"}
    draft = drafts.write("ask", journal, "noor", TODAY, own=own)
    assert draft is not None
    assert (
        draft.body == "Hi Noor!\n\nI would like to learn [[one narrow thing that only they can tell]].\nMarnie Holt\n"
    )


def test_own_words_are_plain_text_and_keep_private_terms_out(tmp_path: Path) -> None:
    journal, _ = journal_from(
        tmp_path, JOURNAL.replace("---\n== contacts", "---\n## Keep private\n- Kirkfield\n== contacts")
    )
    own = {"ask-first": "{{ '<b>' }} from Kirkfield"}
    draft = drafts.write("ask", journal, "noor", TODAY, own=own)
    assert draft is not None
    assert draft.body == "<b> from [[…]]\n"


def test_own_words_that_are_wrong_are_passed_over(tmp_path: Path) -> None:
    journal, _ = journal_from(tmp_path, JOURNAL)
    ours = drafts.write("ask", journal, "noor", TODAY)
    assert drafts.write("ask", journal, "noor", TODAY, own={"ask-first": "{{ frist }}"}) == ours


@pytest.mark.parametrize(
    ("words", "line", "message"),
    [
        ("Dear\n{{ frist }}", 2, 'there is no field "frist"'),
        ("{{ first }", 1, "unexpected '}'"),
        ("{% if first %}\nHello", 1, "Unexpected end of template"),
        ("\n{{ first|xmlattr }}", 2, 'there is no filter "xmlattr"'),
        ("{{ first|center(10 ** 9) }}", 1, 'there is no filter "center"'),
        ("{% for x in first %}{{ first }}{% endfor %}", 1, '"for" has no place in a template'),
        ("{% include 'thanks-email.txt' %}", 1, '"include" has no place in a template'),
        ("{% import '/etc/passwd' as x %}", 1, '"import" has no place in a template'),
        ("{% extends '../me.md' %}", 1, '"extends" has no place in a template'),
        ("{% macro a() %}{{ a() }}{% endmacro %}", 1, '"macro" has no place in a template'),
        ("{% set first = 1 %}", 1, '"assign" has no place in a template'),
        ("{{ first.__class__ }}", 1, '"getattr" has no place in a template'),
        ("{{ first['x'] }}", 1, '"getitem" has no place in a template'),
        ("{{ first() }}", 1, '"call" has no place in a template'),
        ("{{ range(9) }}", 1, '"call" has no place in a template'),
        ("{{ 'x' * 999999999 }}", 1, '"mul" has no place in a template'),
        ("{{ 9 ** 999999999 }}", 1, '"pow" has no place in a template'),
        ("{{ " + "(" * 3000 + "first" + ")" * 3000 + " }}", 1, "the template is nested too deep"),
        ("{{ " + "not " * 2000 + "first }}", 1, "the template is nested too deep"),
        ("x" * 10_001, 1, "the template has 10,001 characters, and a message has at most 10,000"),
    ],
)
def test_what_a_template_may_not_do(words: str, line: int, message: str) -> None:
    wrong = drafts.wrong("templates/ask-first.txt", words)
    assert wrong is not None
    assert (wrong.path, wrong.line) == ("templates/ask-first.txt", line)
    assert wrong.message.startswith(message)


@pytest.mark.parametrize(
    ("name", "fix"),
    [
        ("poem", "call it by a kind and a variant: thanks-email.txt"),
        ("confirm-tomorrow", "call it confirm-talk.txt"),
    ],
)
def test_a_template_of_no_draft_is_named(name: str, fix: str) -> None:
    wrong = drafts.wrong(f"templates/{name}.txt", "Hello")
    assert wrong is not None
    assert (wrong.message, wrong.fix) == (f'there is no draft "{name}"', fix)


@given(st.text(st.sampled_from("{}%| \nfirstend_'\"()[]-#ai.*0"), max_size=60))
def test_any_text_is_a_template_or_is_told_why_not(words: str) -> None:
    wrong = drafts.wrong("templates/ask-first.txt", words)
    if wrong is None:
        facts = {**dict.fromkeys(drafts.COMMON, "x"), **dict.fromkeys(drafts.ALL[2].fields, "x")}
        assert len(text.render(words, facts)) <= 10 * len(words) + 1
