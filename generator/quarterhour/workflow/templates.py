"""The author's own templates: those that can be used, and what is wrong with the others."""

from pathlib import Path, PurePosixPath
from typing import NamedTuple

from quarterhour import store
from quarterhour.model.problem import Problem


class Templates(NamedTuple):
    """The author's own templates by name (`thanks-email`), and the problems of those that cannot be used."""

    texts: dict[str, str]
    problems: tuple[Problem, ...] = ()


def own_templates(root: Path) -> Templates:
    """The author's own templates, from the journal's folder `templates`."""
    found = store.templates(root)
    if not found:
        return Templates({})
    from quarterhour import drafts

    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for path, text in found.items():
        wrong = text if isinstance(text, Problem) else drafts.wrong(path, text)
        if wrong:
            problems.append(wrong)
        elif isinstance(text, str):
            texts[PurePosixPath(path).stem] = text
    return Templates(texts, tuple(problems))
