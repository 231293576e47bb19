// The search finds a name by any part of it, with or without its accents: the words of titles that hold what is typed
// are looked for as well. The theme itself only finds words by how they begin.
(function () {
  "use strict";
  var SETUP = 0, QUERY = 2, RESULT = 3, LEAST = 3, MOST = 40;
  var PLAIN = { "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss" };
  var words = [];
  var meant = new Map();

  function bare(word) {
    return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[łøđðıæœß]/g, function (letter) {
      return PLAIN[letter];
    });
  }

  function ofTitles(pages) {
    var titles = pages.filter(function (page) { return !page.location.includes("#"); });
    var found = titles.flatMap(function (page) { return page.title.match(/[\p{L}\p{M}\p{N}'’]+/gu) || []; });
    return Array.from(new Set(found.map(function (word) { return word.toLowerCase(); })));
  }

  function holding(typed) {
    return words.filter(function (word) { return !word.startsWith(typed) && bare(word).includes(bare(typed)); });
  }

  // What is typed with signs of its own (quotes, plus, minus, a field) stays as it is.
  function widened(query) {
    meant.clear();
    if (!/^[\s\p{L}\p{M}\p{N}'’.]*$/u.test(query)) return query;
    query.toLowerCase().split(/\s+/).forEach(function (typed) {
      if (typed.length >= LEAST) meant.set(typed, holding(typed).slice(0, MOST));
    });
    return [query].concat(Array.from(meant.values()).flat()).join(" ");
  }

  // A page lacks what was typed only if it lacks every word that was meant by it.
  function settle(item) {
    meant.forEach(function (others, typed) {
      if (!item.terms || !(typed in item.terms)) return;
      var there = others.filter(function (word) { return item.terms[word]; });
      others.forEach(function (word) { if (word !== typed && !item.terms[word]) delete item.terms[word]; });
      if (there.length && !item.terms[typed]) delete item.terms[typed];
    });
  }

  window.Worker = class extends window.Worker {
    constructor(address) {
      super(address);
      this.addEventListener("message", function (event) {
        if (event.data.type === RESULT) event.data.data.items.flat().forEach(settle);
      });
    }

    postMessage(message) {
      if (message.type === SETUP) words = ofTitles(message.data.docs);
      super.postMessage(message.type === QUERY ? { type: QUERY, data: widened(message.data) } : message);
    }
  };
})();
