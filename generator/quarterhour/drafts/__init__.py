"""drafts: messages to send, written from the journal's own notes."""

from quarterhour.drafts.address import mailto
from quarterhour.drafts.kinds import KINDS, run, write
from quarterhour.drafts.thank_you import thanks

__all__ = ["KINDS", "mailto", "run", "thanks", "write"]
