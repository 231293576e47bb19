"""What a Copy button says is in the clipboard afterwards, to the letter."""

from playwright.sync_api import Page, expect

from visits import Site, Visits

CLIPBOARD = ["clipboard-read", "clipboard-write"]


def clipboard(page: Page) -> str:
    """What would be pasted."""
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_the_line_that_closes_a_duty_is_copied(served: Site, visit: Visits) -> None:
    page = visit(served, "index.html", permissions=CLIPBOARD)
    page.get_by_text("Done", exact=True).first.click()
    line = page.locator("details.qh-done[open] .qh-copied").first
    line.get_by_role("button").click()
    expect(line.get_by_role("button")).to_have_text("Copied")
    assert clipboard(page) == line.locator("code").inner_text()
    assert clipboard(page).startswith("- 2026-11-24 ")


def test_a_letter_is_copied_with_its_lines_and_the_button_gets_its_words_back(served: Site, visit: Visits) -> None:
    page = visit(served, "drafts/thanks-sam-okoro.html", permissions=CLIPBOARD)
    button = page.locator("button.qh-copy").first
    words = button.inner_text()
    button.click()
    expect(button).to_have_text("Copied")
    assert clipboard(page) == str(page.locator("pre.qh-letter").text_content()).rstrip()
    expect(button).to_have_text(words)


def test_from_a_folder_the_button_says_what_it_did(unserved: Site, visit: Visits) -> None:
    page = visit(unserved, "drafts/thanks-sam-okoro.html")
    button = page.locator("button.qh-copy").first
    button.click()
    expect(button).to_have_text("Copied")
