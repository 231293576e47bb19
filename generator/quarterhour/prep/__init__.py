"""prep: a guide to one talk, sheets to have at hand in it, and questions worth asking."""

from quarterhour.prep.asked import bank
from quarterhour.prep.guide import guide
from quarterhour.prep.one_page import one_page
from quarterhour.prep.phone import phone
from quarterhour.prep.suggest import suggest

__all__ = ["bank", "guide", "one_page", "phone", "suggest"]
