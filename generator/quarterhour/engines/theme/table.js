// Tables of many: sorted by their headings, narrowed by what can be chosen, seen as a table or as cards.
(function () {
  "use strict";
  var FIRST = 60;
  var order = new Intl.Collator(document.documentElement.lang || "en", { numeric: true, sensitivity: "base" });

  function make(name, words, given) {
    return Object.assign(document.createElement(name), { textContent: words }, given);
  }

  // What is seen of an element: words of another day are hidden in it.
  function text(element) {
    return seen(element).textContent.replace(/\s+/g, " ").trim();
  }

  function seen(element) {
    if (!element.querySelector("[hidden]")) return element;
    var copy = element.cloneNode(true);
    copy.querySelectorAll("[hidden]").forEach(function (each) { each.remove(); });
    return copy;
  }

  // What a cell is sorted by: the last day in it, else its words.
  function key(cell) {
    var days = seen(cell).querySelectorAll("time");
    return days.length ? days[days.length - 1].dateTime : text(cell);
  }

  function values(cell) {
    var items = cell.querySelectorAll("li");
    return (items.length ? Array.from(items, text) : [text(cell)]).filter(Boolean);
  }

  function start(roll) {
    var table = roll.querySelector("table");
    var told = roll.querySelector("[role=status]");
    var heads = Array.from(table.tHead.rows[0].cells);
    var rows = Array.from(table.tBodies[0].rows);
    var tools = make("div", "", { className: "qh-tools" });
    var more = make("button", "", { type: "button", className: "qh-button" });
    var none = nobody();
    var choices = [];
    var sorted = 0;
    var limit = FIRST;

    function show() {
      var fitting = rows.filter(function (row) {
        return choices.every(function (choice) {
          return !choice.select.value || values(row.cells[choice.column]).includes(choice.select.value);
        });
      });
      rows.forEach(function (row) { row.hidden = true; });
      fitting.slice(0, limit).forEach(function (row) { row.hidden = false; });
      more.hidden = fitting.length <= limit;
      more.textContent = "Show all " + fitting.length;
      none.hidden = fitting.length > 0;
      tell(fitting.length);
    }

    // Several choices may leave nothing: that is said, with the way back.
    function nobody() {
      var line = make("p", "Nobody matches. ", { className: "qh-calm", hidden: true });
      var clear = make("button", "Clear", { type: "button", className: "qh-button" });
      clear.addEventListener("click", function () {
        choices.forEach(function (choice) { choice.select.value = ""; });
        show();
        choices[0].select.focus();
      });
      line.append(clear);
      return line;
    }

    function tell(fitting) {
      var head = heads[sorted];
      told.textContent = (fitting < rows.length ? fitting + " of " : "") + rows.length + " " + told.dataset.many +
        ", by " + text(head).toLowerCase() + (head.getAttribute("aria-sort") === "descending" ? ", last first" : "") +
        (fitting > limit ? "; the first " + limit + " are shown." : ".");
    }

    function sort(column) {
      var turned = heads[column].getAttribute("aria-sort") === "ascending";
      heads.forEach(function (head) { head.removeAttribute("aria-sort"); });
      heads[column].setAttribute("aria-sort", turned ? "descending" : "ascending");
      sorted = column;
      var keys = new Map(rows.map(function (row) { return [row, key(row.cells[column])]; }));
      rows.sort(function (one, other) {
        var a = keys.get(one), b = keys.get(other);
        return !a - !b || (turned ? order.compare(b, a) : order.compare(a, b));
      });
      table.tBodies[0].append.apply(table.tBodies[0], rows);
      show();
    }

    function choice(head, column) {
      var select = make("select", "");
      var found = new Set(rows.flatMap(function (row) { return values(row.cells[column]); }));
      select.append(new Option("any", ""));
      Array.from(found).sort(order.compare).forEach(function (value) { select.append(new Option(value, value)); });
      select.addEventListener("change", function () { limit = FIRST; show(); });
      choices.push({ column: column, select: select });
      var label = make("label", text(head) + " ");
      label.append(select);
      if (found.size) tools.append(label);
    }

    function way(words, cards) {
      var button = make("button", words, { type: "button", className: "qh-button" });
      button.addEventListener("click", function () {
        roll.classList.toggle("qh-as-cards", cards);
        Array.from(button.parentNode.children).forEach(function (each) { each.setAttribute("aria-pressed", each === button); });
      });
      button.setAttribute("aria-pressed", !cards);
      return button;
    }

    heads.forEach(function (head, column) {
      if ("narrows" in head.dataset) choice(head, column);
      var button = make("button", text(head), { type: "button" });
      button.addEventListener("click", function () { sort(column); });
      head.replaceChildren(button);
    });
    heads[0].setAttribute("aria-sort", "ascending");
    more.addEventListener("click", function () {
      var next = rows.filter(function (row) { return !row.hidden; }).length;
      limit = Infinity;
      show();
      var link = rows.filter(function (row) { return !row.hidden; })[next].querySelector("a");
      if (link) link.focus();
    });
    var ways = make("div", "", { className: "qh-seen-as" });
    ways.setAttribute("role", "group");
    ways.setAttribute("aria-label", "Seen as");
    ways.append(way("Table", false), way("Cards", true));
    tools.append(ways);
    table.before(tools);
    table.after(none, more);
    if (rows.length > FIRST) show();
    else more.hidden = true;
  }

  function begin() {
    document.querySelectorAll(".qh-roll").forEach(start);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
