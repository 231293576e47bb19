"""A hint at a place in a talk's file."""

from quarterhour.model.interview import Interview
from quarterhour.model.problem import HINT, Problem


def hint(interview: Interview, name: str, message: str, fix: str, line: int = 1) -> Problem:
    """Something worth considering about a talk."""
    return Problem(interview.origin.path, line or 1, 1, name, message, fix, "", HINT)
