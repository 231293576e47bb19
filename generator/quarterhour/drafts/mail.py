"""A draft as a mail file that opens in the author's own mail program, unsent."""

from collections.abc import Mapping
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256

from quarterhour.model.draft import Draft
from quarterhour.model.mailto import ADDRESS

TYPES = {
    ".doc": "msword",
    ".docx": "vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "vnd.oasis.opendocument.text",
    ".pdf": "pdf",
    ".rtf": "rtf",
}


def mail(draft: Draft, files: Mapping[str, bytes] | None = None) -> bytes:
    """The message as a file (RFC 5322), marked as not sent yet; the mail program says from whom."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    for header, name, address in (("To", draft.name, draft.to), ("Bcc", "", draft.bcc)):
        if who := named(name, address):
            message[header] = who
    message["Subject"] = " ".join(draft.subject.split())
    message.set_content(draft.body.replace("\r\n", "\n").replace("\r", "\n"))
    for name, data in (files or {}).items():
        kind = TYPES.get(f".{name.rpartition('.')[2].casefold()}", "octet-stream")
        message.add_attachment(data, maintype="application", subtype=kind, filename=" ".join(name.split()))
    if message.is_multipart():
        message.set_boundary(f"=={sha256(draft.body.encode('utf-8', 'replace')).hexdigest()[:32]}==")
    return message.as_bytes()


def named(name: str, address: str) -> Address | None:
    """One address with a name; nothing where it is no single address that a mail can carry."""
    if not ADDRESS.fullmatch(address):
        return None
    plain = "".join(c for c in " ".join(name.split()) if c.isprintable())
    try:
        return Address(display_name=plain, addr_spec=address)
    except (MessageError, ValueError, IndexError):
        return None
