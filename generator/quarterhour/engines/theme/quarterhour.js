// Copy buttons, and names for the parts of the theme that have none. Everything else works without a script.
(function () {
  "use strict";

  function plain(element) {
    return ("value" in element ? element.value : element.textContent).replace(/\s+$/, "");
  }

  function select(element) {
    var range = document.createRange();
    range.selectNodeContents(element);
    var selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function copy(button) {
    var from = document.getElementById(button.dataset.copyFrom) || button.parentElement.querySelector("code");
    if (!from) return;
    var own = button.dataset.own || (button.dataset.own = button.textContent);
    var told = function (words) {
      button.textContent = words;
      setTimeout(function () { button.textContent = own; }, 2000);
    };
    var fallback = function () {
      select(from);
      told(document.execCommand("copy") ? "Copied" : "Selected");
    };
    if (navigator.clipboard) navigator.clipboard.writeText(plain(from)).then(function () { told("Copied"); }, fallback);
    else fallback();
  }

  function name(selector, label) {
    document.querySelectorAll(selector).forEach(function (element) {
      if (!element.hasAttribute("aria-label")) element.setAttribute("aria-label", label);
    });
  }

  // The theme gives each block of code a landmark without a name, once it comes into sight.
  function nameCode() {
    document.querySelectorAll("nav.md-code__nav").forEach(function (element, index) {
      if (!element.hasAttribute("aria-label")) element.setAttribute("aria-label", "Code " + (index + 1));
    });
  }

  // A line or command to copy gets its button here: without a script it would do nothing.
  function offerCopies() {
    document.querySelectorAll(".qh-copied:not(:has(.qh-copy))").forEach(function (line) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "qh-copy";
      button.textContent = "Copy";
      line.append(" ", button);
    });
  }

  function start() {
    offerCopies();
    document.querySelectorAll(".qh-copy").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () { copy(button); });
    });
    document.querySelectorAll(".qh-print").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () { print(); });
    });
    name(".md-search[role=dialog]", "Search");
    name("nav.md-tags", "Page tags");
    document.querySelectorAll(".task-list-item input[type=checkbox]").forEach(function (box) {
      box.setAttribute("aria-label", (box.closest("li").textContent || "task").trim());
    });
    nameCode();
    new MutationObserver(nameCode).observe(document.body, { childList: true, subtree: true });
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
