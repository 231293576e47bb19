"""A draft as a link that opens a mail program."""

from urllib.parse import parse_qs, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from quarterhour.model.draft import Draft
from quarterhour.model.mailto import mailto

NOTE = Draft(
    "thanks-noor", "thanks", "email", "noor", "Noor", "noor@example.org", "Thank you", "Dear Noor,\n\nThanks.\n", ""
)


def test_everything_is_escaped_and_lines_end_as_mail_wants() -> None:
    assert mailto(NOTE._replace(subject="50 % & more?", body="Dear Noor,\nnight #1\n")) == (
        "mailto:noor@example.org?subject=50%20%25%20%26%20more%3F&body=Dear%20Noor%2C%0D%0Anight%20%231%0D%0A"
    )


def test_an_address_or_subject_with_a_line_break_is_refused() -> None:
    assert mailto(NOTE._replace(to="noor@example.org\r\nBcc: all@example.org")) == ""
    assert mailto(NOTE._replace(subject="Thank you\nBcc: all@example.org")) == ""


def test_no_address_no_link() -> None:
    assert mailto(NOTE._replace(to="")) == ""


def test_an_address_cannot_add_a_header() -> None:
    link = mailto(NOTE._replace(to="noor?cc=all@example.org"))
    assert set(parse_qs(urlsplit(link).query)) == {"subject", "body"}


def test_what_is_too_long_for_a_link_has_none() -> None:
    assert mailto(NOTE._replace(body="word " * 400)) == ""


@given(st.text(max_size=100), st.text(max_size=200))
def test_what_goes_in_comes_out(subject: str, body: str) -> None:
    link = mailto(NOTE._replace(subject=subject, body=body))
    if not link:
        assert "\r" in subject or "\n" in subject or len(subject + body) > 100
        return
    assert link.isascii()
    query = parse_qs(urlsplit(link).query, keep_blank_values=True, strict_parsing=True)
    assert query.get("subject", [""]) == [subject]
    assert query.get("body", [""])[0].split("\r\n") == body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
