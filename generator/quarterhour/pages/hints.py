"""What is worth considering, beside the message or the talk that it is about."""

from collections.abc import Iterable

from quarterhour.model.problem import HINT, Problem
from quarterhour.model.wording import sentence
from quarterhour.pages.html import Html, el, joined, listing
from quarterhour.pages.view import View


def considered(found: Iterable[Problem]) -> Html:
    """A list of hints, each with what to do instead; nothing where there are none."""
    told = listing("ul.qh-hints", (joined([sentence(p.message), sentence(p.fix)], " ") for p in found))
    return el("div.qh-considered.qh-empty", el("p", "Worth considering:"), told) if told else Html("")


def of_talk(view: View, interview: str) -> Html:
    """The hints about one talk."""
    talk = view.journal.interviews.get(interview)
    path = talk.origin.path if talk else ""
    return considered(p for p in view.snapshot.problems if path and p.path == path and p.severity == HINT)
