"""What to do first in a journal that is still empty: the acts that the site's first screen shows."""

from quarterhour.pages.first_screen import ACTS

__all__ = ["ACTS"]
