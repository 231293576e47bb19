"""prep: a guide to one talk, and questions worth asking in it."""

from quarterhour.prep.guide import guide
from quarterhour.prep.suggest import suggest

__all__ = ["guide", "suggest"]
