"""A draft as a mail file."""

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour import drafts
from quarterhour.model.draft import Draft

NOTE = Draft(
    "thanks-noor",
    "thanks",
    "email",
    "noor",
    "Noor Haddad",
    "noor@example.org",
    "Thank you",
    "Dear Noor,\n\nThanks.\n",
    "",
)


def read(data: bytes) -> EmailMessage:
    message = BytesParser(_class=EmailMessage, policy=policy.default).parsebytes(data)
    assert isinstance(message, EmailMessage)
    return message


def headers(message: EmailMessage) -> dict[str, str]:
    return {name: str(value) for name, value in message.items()}


def test_a_mail_file_whole() -> None:
    assert drafts.mail(NOTE).decode() == (
        "X-Unsent: 1\r\n"
        "To: Noor Haddad <noor@example.org>\r\n"
        "Subject: Thank you\r\n"
        'Content-Type: text/plain; charset="utf-8"\r\n'
        "Content-Transfer-Encoding: 7bit\r\n"
        "MIME-Version: 1.0\r\n"
        "\r\n"
        "Dear Noor,\r\n\r\nThanks.\r\n"
    )


def test_files_go_with_it() -> None:
    data = drafts.mail(NOTE, files={"cv.docx": b"edit", "Lebenslauf für Noor.pdf": b"read\r\n\x00"})
    parts = [(p.get_filename(), p.get_content_type(), p.get_content()) for p in read(data).iter_attachments()]
    assert parts == [
        ("cv.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"edit"),
        ("Lebenslauf für Noor.pdf", "application/pdf", b"read\r\n\x00"),
    ]
    assert data == drafts.mail(NOTE, files={"cv.docx": b"edit", "Lebenslauf für Noor.pdf": b"read\r\n\x00"})


@pytest.mark.parametrize(
    "to",
    ["", "noor", "noor@example.org\r\nBcc: all@example.org", "noor@example.org,all@example.org", "a b@example.org"],
)
def test_what_is_no_single_address_is_left_out(to: str) -> None:
    assert set(headers(read(drafts.mail(NOTE._replace(to=to))))) & {"To", "Bcc", "Cc"} == set()


def test_who_introduced_you_is_in_bcc() -> None:
    assert headers(read(drafts.mail(NOTE._replace(bcc="tom@example.org"))))["Bcc"] == "tom@example.org"


TEXT = st.text(st.characters(codec="utf-8"), max_size=80)
KNOWN = {"X-Unsent", "To", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}


@given(name=TEXT, subject=TEXT, body=TEXT)
def test_no_text_can_add_a_header(name: str, subject: str, body: str) -> None:
    message = read(drafts.mail(NOTE._replace(name=f"Noor{name}", subject=f"Thank you{subject}", body=f"Dear{body}")))
    assert set(message.keys()) == KNOWN
    assert message["To"].addresses[0].addr_spec == "noor@example.org"
    assert len(message["To"].addresses) == 1
    assert str(message["Subject"]).startswith("Thank you")
    assert message.get_content().startswith("Dear")
