// A page stays true on the day it is opened: this chooses what is seen on that day, puts it in order and counts it.
// Everything that can be said stands in the page already; without this script it shows the day it was built for.
(function () {
  "use strict";

  var WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  var MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December"];
  var STATES = { o: "overdue", d: "due", u: "upcoming", s: "snoozed", x: "decide" };
  var MARKS = { o: "late", d: "today", u: "ahead", s: "put off", x: "decide" };
  var URGENCY = "odusx", BY_DAY = "us";
  var WEEK = 7, MONTH = 30, LENGTH = 86400000;

  // Days as whole numbers, so that they can be counted with; and their words, which are those of the pages.

  function number(iso) {
    return Date.parse(iso + "T00:00:00Z") / LENGTH;
  }

  function written(day) {
    return new Date(day * LENGTH).toISOString().slice(0, 10);
  }

  function count(many, one) {
    return many + " " + one + (many === 1 ? "" : "s");
  }

  function longDay(day) {
    var date = new Date(day * LENGTH);
    return WEEKDAYS[date.getUTCDay()] + " " + date.getUTCDate() + " " + MONTHS[date.getUTCMonth()] + " " +
      date.getUTCFullYear();
  }

  function mediumDay(day) {
    return longDay(day).replace(/[A-Z]\w+/g, function (word) { return word.slice(0, 3); });
  }

  function shortDay(day, today) {
    var own = written(day).slice(0, 4);
    return own === written(today).slice(0, 4) ? mediumDay(day).replace(" " + own, "") : mediumDay(day);
  }

  function distance(day, today) {
    var days = day - today, size = Math.abs(days);
    if (size <= 1) return ["yesterday", "today", "tomorrow"][days + 1];
    var words = size < 14 ? count(size, "day") :
      size < 60 ? count(Math.floor(size / 7), "week") : count(Math.floor(size / 30), "month");
    return days > 0 ? "in " + words : words + " ago";
  }

  function lateness(due, today) {
    var days = today - due;
    return days < 0 ? distance(due, today) : days === 0 ? "due today" : count(days, "day") + " late";
  }

  function plainDay(day) {
    return longDay(day).replace(/^\w+ /, "");
  }

  var WORDS = { "qh-late": lateness, "qh-distance": distance, "qh-short": shortDay };

  function readersDay(zone) {
    var now = new Date();
    try {
      return number(new Intl.DateTimeFormat("sv-SE", zone ? { timeZone: zone } : {}).format(now));
    } catch (unknown) {
      return number(new Intl.DateTimeFormat("sv-SE").format(now));
    }
  }

  function all(selector) {
    return Array.from(document.querySelectorAll(selector));
  }

  function element(tag, name, day) {
    var made = document.createElement(tag);
    if (name) made.className = name;
    if (day !== undefined) made.setAttribute("datetime", written(day));
    return made;
  }

  // The lines to add carry the reader's own date.

  function dateLines(today) {
    all("time.qh-day").forEach(function (time) { time.textContent = written(today + Number(time.dataset.after || 0)); });
    all('a.qh-edit[href^="obsidian://new"]').forEach(function (link) {
      var place = link.closest("details");
      if (place && place.querySelector("time.qh-day"))
        link.href = link.href.replace(/-%20\d{4}-\d\d-\d\d%20/, "-%20" + written(today) + "%20");
    });
  }

  function addCopyButtons() {
    all(".qh-copied").forEach(function (line, index) {
      var code = line.querySelector("code");
      if (!code || line.querySelector("button")) return;
      if (!code.id) code.id = "qh.copy." + index;
      var button = element("button", "qh-copy");
      button.type = "button";
      button.textContent = "Copy";
      button.dataset.copyFrom = code.id;
      line.append(" ", button);
    });
  }

  // How a reminder stands on a day, as it is written on its line.

  function stepOn(row, built, today) {
    return row.dataset.steps.split(" ").map(function (each) {
      return /^(\d+)([a-z-])(-?\d+)$/.exec(each);
    }).filter(function (each) { return built + Number(each[1]) <= today; }).pop();
  }

  function standing(row, built, today) {
    var step = stepOn(row, built, today);
    var place = row.dataset.place.split(" ").map(Number);
    return step && STATES[step[2]] && { row: row, state: step[2], due: built + Number(step[3]), place: place[0], rank: place[1] };
  }

  function marked(row, state) {
    var mark = row.querySelector(".qh-mark");
    mark.className = "qh-mark qh-mark-" + STATES[state];
    mark.textContent = MARKS[state];
  }

  function dress(found) {
    var when = found.row.querySelector(".qh-act .qh-when");
    found.row.className = "qh-duty qh-" + STATES[found.state];
    marked(found.row, found.state);
    if (found.state === "s") {
      var day = element("time", "", found.due);
      day.textContent = mediumDay(found.due);
      when.replaceChildren("until ", day);
    } else {
      when.replaceChildren(element("time", "qh-short", found.due), ", ", element("time", "qh-late", found.due));
    }
  }

  function byUrgency(one, other) {
    return URGENCY.indexOf(one.state) - URGENCY.indexOf(other.state) ||
      (BY_DAY.includes(one.state) ? one.due - other.due : 0) || one.place - other.place ||
      one.due - other.due || one.rank - other.rank;
  }

  function fill(list, found) {
    found.forEach(function (each) {
      each.row.hidden = false;
      list.append(each.row);
    });
    list.hidden = !found.length;
    var fold = list.closest(".qh-fold");
    if (fold) fold.hidden = !found.length;
  }

  function titled(list, words) {
    list.closest("details").querySelector("summary").textContent = words;
  }

  function others(list, many) {
    var line = list.closest("details").querySelector(".qh-others");
    line.hidden = many <= 0;
    line.querySelector("span").textContent = many;
  }

  // The first screen.

  function rename(block, words) {
    var heading = block;
    while (heading && heading.tagName !== "H2") heading = heading.previousElementSibling;
    if (!heading) return;
    heading.firstChild.nodeValue = words;
    all('.md-nav a[href="#' + CSS.escape(heading.id) + '"]').forEach(function (link) {
      (link.querySelector(".md-ellipsis") || link).textContent = words;
    });
  }

  // All that stands open, and of the rest either everything or, where that is too much, nothing.

  function roomFor(list, many) {
    var room = list.dataset.room.split(" ").map(Number);
    return many <= room[0] + room[1] ? room[0] + room[1] : room[0];
  }

  function screen(lists, found, today, built) {
    var say = all(".qh-say").find(function (each) { return !each.parentElement.hidden; });
    var first = Number(say.dataset.first), tally = document.querySelector(".qh-tally");
    var numbers = tally.dataset.counts.split(" ")[today - built].split(".").map(Number);
    var pressing = found.filter(function (each) { return "odx".includes(each.state); });
    var soon = found.filter(function (each) { return each.state === "u" && each.due - today <= WEEK; });
    var most = roomFor(lists.rest, numbers[0]), few = roomFor(lists.soon, numbers[2]), rest = numbers[0] - first;
    tally.textContent = numbers[0] ?
      count(numbers[0], "thing") + " to do" + (numbers[1] ? ", " + numbers[1] + " of them late" : "") :
      "Nothing is due";
    rename(say.parentElement, say.dataset.title);
    fill(lists.now, pressing.slice(0, first));
    fill(lists.rest, pressing.slice(first, most));
    fill(lists.soon, soon.slice(0, few));
    titled(lists.rest, rest + (say.dataset.title === "Catch up" ? " more, to do or to let go" : " more"));
    titled(lists.soon, count(numbers[2], "thing") + " in the next " + WEEK + " days");
    others(lists.rest, numbers[0] - most);
    others(lists.soon, numbers[2] - few);
    lists.rest.closest(".qh-fold").hidden = rest <= 0;
    lists.soon.closest(".qh-fold").hidden = !numbers[2];
  }

  // The whole list.

  function groupOf(each, today) {
    if (each.state !== "u") return STATES[each.state];
    var ahead = each.due - today;
    return ahead <= WEEK ? "week" : ahead <= MONTH ? "month" : "later";
  }

  function wholeList(lists, found, today, built) {
    var total = 0;
    Object.keys(lists).forEach(function (name) {
      if (name === "aside") return;
      var list = lists[name], fold = list.closest(".qh-fold"), rest = (fold || list).nextElementSibling;
      var part = found.filter(function (each) { return groupOf(each, today) === name; });
      var many = Number(list.dataset.many.split(" ")[today - built]), room = list.dataset.room ? roomFor(list, many) : many;
      if (fold) titled(list, count(many, "thing"));
      fill(list, part.slice(0, room));
      if (rest && rest.matches(".qh-others")) {
        rest.hidden = many <= room;
        rest.querySelector("span").textContent = many - room;
      }
      total += many;
    });
    document.querySelector(".qh-total").textContent = total ?
      count(total, "thing") + " owed or ahead. Each says why, and how to close it." :
      "Nothing is owed to anyone, and nothing lies ahead.";
  }

  function within(each, today) {
    return number(each.dataset.from) <= today && today <= number(each.dataset.until);
  }

  function arrange(built, today) {
    var lists = {};
    all("[data-list]").forEach(function (list) { lists[list.dataset.list] = list; });
    if (!Object.keys(lists).length) return;
    var rows = all("li[data-steps]");
    rows.forEach(function (row) {
      row.hidden = true;
      if (lists.aside) lists.aside.append(row);
    });
    var found = rows.map(function (row) { return standing(row, built, today); }).filter(Boolean).sort(byUrgency);
    found.forEach(dress);
    if (lists.owed) fill(lists.owed, found);
    else if (lists.soon) screen(lists, found, today, built);
    else wholeList(lists, found, today, built);
  }

  // What comes next for somebody, by name only.

  function brief(built, today) {
    all("span[data-steps]").forEach(function (row) {
      var step = stepOn(row, built, today);
      if (!step || !STATES[step[2]]) return;
      marked(row, step[2]);
      row.querySelector("time").setAttribute("datetime", written(built + Number(step[3])));
    });
  }

  // A list is seen, and folds with it, while anything in it is.

  function emptied() {
    new Set(all("li[data-from]:not([data-steps])").map(function (each) { return each.parentElement; })).forEach(function (list) {
      var fold = list.closest(".qh-fold");
      list.hidden = !Array.from(list.children).some(function (each) { return !each.hidden; });
      if (fold) fold.hidden = list.hidden;
    });
  }

  // A heading is seen while anything below it is.

  function headings() {
    all("article > h2").forEach(function (heading) {
      var seen = false;
      for (var next = heading.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling)
        seen = seen || !(next.hidden || next.matches(".qh-unread, .qh-source"));
      heading.hidden = !seen;
      if (heading.id) all('.md-nav a[href="#' + CSS.escape(heading.id) + '"]').forEach(function (link) {
        link.closest("li").hidden = !seen;
      });
    });
  }

  function tell(built, today) {
    all("[data-from]:not([data-steps])").forEach(function (each) { each.hidden = !within(each, today); });
    emptied();
    brief(built, today);
    arrange(built, today);
    Object.keys(WORDS).forEach(function (name) {
      all("time." + name).forEach(function (time) {
        time.textContent = WORDS[name](number(time.getAttribute("datetime")), today);
      });
    });
    all(".qh-days").forEach(function (each) { each.textContent = today - number(each.dataset.since); });
    headings();
  }

  function open() {
    var told = document.querySelector(".qh-built");
    var today = readersDay(told && told.dataset.zone);
    dateLines(today);
    all("time.qh-plain").forEach(function (time) { time.textContent = plainDay(today); });
    if (!told || told.dataset.until === undefined) return;
    var built = number(told.dataset.built), until = number(told.dataset.until);
    var shown = Math.min(Math.max(today, built), until), day = told.querySelector("time");
    told.querySelector(".qh-asof").hidden = shown === today;
    day.textContent = longDay(shown);
    day.setAttribute("datetime", written(shown));
    all(".qh-old").forEach(function (each) { each.hidden = today <= until; });
    tell(built, shown);
  }

  function start() {
    addCopyButtons();
    open();
    document.addEventListener("visibilitychange", open);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
