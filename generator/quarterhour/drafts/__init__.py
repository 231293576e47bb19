"""drafts: messages to send, written from the journal's own notes."""

from quarterhour.drafts.kinds import ALL, KINDS, run, thanks, variants, write, wrong
from quarterhour.drafts.letter import COMMON
from quarterhour.drafts.mail import mail

__all__ = ["ALL", "COMMON", "KINDS", "mail", "run", "thanks", "variants", "write", "wrong"]
