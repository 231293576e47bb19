"""Whom typed words mean among people of like names."""

import pytest

from quarterhour.model.names import match

PEOPLE = {
    "zoe-park": ("Zoe Park",),
    "zoe-marsh": ("Zo\u00eb Marsh",),
    "siobhan-oneill": ("Siobh\u00e1n O'Neill",),
    "jean-luc": ("Jean-Luc Petit",),
}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("zoe", ("zoe-park", "zoe-marsh")),
        ("Zo\u00eb", ("zoe-marsh",)),
        ("zoe\u0308 marsh", ("zoe-marsh",)),
        ("zoe park", ("zoe-park",)),
        ("oneill", ("siobhan-oneill",)),
        ("o'neill", ("siobhan-oneill",)),
        ("O\u2019Neill", ("siobhan-oneill",)),
        ("siobh\u00e1n", ("siobhan-oneill",)),
        ("jean", ("jean-luc",)),
        ("1", ()),
    ],
)
def test_accents_that_were_typed_count_and_apostrophes_never_do(words: str, found: tuple[str, ...]) -> None:
    assert match(words, PEOPLE) == found
