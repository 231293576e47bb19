"""Who led to whom, as a person's page tells it: back to the first, and on to the last."""

from datetime import date
from itertools import pairwise
from pathlib import Path

from journals import journal_from
from quarterhour import pages
from quarterhour.model.snapshot import Snapshot
from rendered import shown, tree

CHAIN = """
    == contacts/ana.md
    ---
    name: Ana Ruiz
    via: Jo, my ward manager
    ---

    ## Referrals
    - [[ben]]; Blue Heron

    == contacts/ben.md
    ---
    name: Ben Odell
    ---

    ## Log
    - 2026-10-02 introduced me to [[cleo]]

    == contacts/cleo.md
    ---
    name: Cleo Marsh
    ---

    == contacts/dora.md
    ---
    name: Dora Finch
    via: "[[cleo]]"
    ---

    ## Referrals
    - [[ana]]
"""


def parts(root: Path, key: str) -> dict[str, str]:
    """What the page of a person says under each heading about who led to whom."""
    journal, problems = journal_from(root, CHAIN)
    assert problems == ()
    made = pages.render(Snapshot(journal=journal, today=date(2026, 11, 24)))
    body = next(tree(page) for page in made if page.path == f"people/{key}.md").find("body")
    assert body is not None
    found = list(body)
    return {
        shown(head): " ".join(shown(after).split())
        for head, after in pairwise(found)
        if head.tag == "h2" and "led me" in shown(head)
    }


def test_the_first_of_a_chain_leads_to_the_last_and_round_to_nobody_twice(tmp_path: Path) -> None:
    assert parts(tmp_path, "ana") == {
        "Who led me to them": "Jo, my ward manager Dora Finch, through Cleo Marsh, through Ben Odell",
        "Whom they led me to": "Ben Odell, Blue Heron Cleo Marsh, Fri 2 Oct 2026 Dora Finch",
    }


def test_the_last_of_a_chain_is_told_back_to_plain_words(tmp_path: Path) -> None:
    told = parts(tmp_path, "dora")
    assert told["Who led me to them"] == (
        "Cleo Marsh, through Ben Odell, through Ana Ruiz, through Jo, my ward manager"
    )
