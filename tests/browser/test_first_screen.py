"""On a phone the first thing to do is seen at once, below the next talk."""

from pathlib import Path

import pytest

from sites import built, sample
from visits import Site, Visits

PHONE = {"width": 390, "height": 844}
LONG = "Colette-Marguerite Bouchard de la Tour du Harrowbeck"
PARTS = {
    "both clocks": ".qh-start time >> nth=1",
    "link": ".qh-next dd a[href^=https]",
    "number": ".qh-next dd a[href^=tel]",
    "what is owed": ".qh-owed li",
    "prep": ".qh-next .qh-go",
    "action": ".qh-duties > li .qh-act",
    "button": ".qh-duties > li .qh-go",
}


@pytest.mark.parametrize("names", [{}, {"Colette Bouchard": LONG, "Sam Okoro": "Samuel Okoro-Featherstonehaugh"}])
def test_the_next_talk_and_the_first_thing_to_do_fit_a_phone(
    tmp_path: Path, visit: Visits, names: dict[str, str]
) -> None:
    home = sample(tmp_path / "home")
    for note in (home / "journal" / "contacts").glob("*.md"):
        text = note.read_text(encoding="utf-8")
        for name, longer in names.items():
            text = text.replace(name, longer)
        note.write_text(text, encoding="utf-8")
    site = built(home)
    page = visit(Site(site, f"{site.as_uri()}/"), "index.html", viewport=PHONE)
    ends = {name: page.locator(place).first.bounding_box() for name, place in PARTS.items()}
    below = [name for name, box in ends.items() if box is None or box["y"] + box["height"] > PHONE["height"]]
    assert below == []
