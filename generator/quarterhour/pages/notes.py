"""The passages of a note on its page, as their author wrote them."""

from collections.abc import Collection, Iterable

from quarterhour.model.body import Passage
from quarterhour.pages.days import stamp
from quarterhour.pages.editing import file
from quarterhour.pages.html import Html, heading_of, joined
from quarterhour.pages.view import View


def opening(view: View, found: Iterable[Passage]) -> Html:
    """What stands before the first heading."""
    return joined(view.note(each.text) for each in found if not each.title.strip())


def passages(view: View, found: Iterable[Passage], without: Collection[str] = ()) -> list[str]:
    """Every passage under a heading, those left out that a page shows in another way."""
    blocks: list[str] = []
    for each in found:
        text = view.note(each.text) if each.title.strip() and each.key not in without else Html("")
        if text:
            blocks += [heading_of(each.title), text]
    return blocks


def source(view: View, path: str) -> Html:
    """The file a page was made from, and for which day."""
    return stamp(view, "Made from ", file(view, path, 1), ". ")
