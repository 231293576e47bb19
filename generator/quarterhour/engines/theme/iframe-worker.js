// Search without a server: a page opened from a folder may not start a worker, so its script runs in a hidden frame.
(function () {
  "use strict";
  if (location.protocol !== "file:") return;

  function load(frame, address) {
    return new Promise(function (done, failed) {
      var script = frame.contentDocument.createElement("script");
      script.src = address;
      script.onload = done;
      script.onerror = failed;
      frame.contentDocument.head.appendChild(script);
    });
  }

  class FrameWorker extends EventTarget {
    constructor(address) {
      super();
      var frame = document.createElement("iframe");
      frame.hidden = true;
      frame.title = "Search";
      document.body.appendChild(frame);
      var inner = frame.contentWindow;
      var outer = this;
      inner.postMessage = function (data) {
        var event = new MessageEvent("message", { data: data });
        outer.dispatchEvent(event);
        if (outer.onmessage) outer.onmessage(event);
      };
      inner.importScripts = function () {
        return Array.from(arguments).reduce(function (before, each) {
          return before.then(function () { return load(frame, each); });
        }, Promise.resolve());
      };
      this.frame = frame;
      this.ready = load(frame, address);
    }

    postMessage(data) {
      var inner = this.frame.contentWindow;
      this.ready.then(function () {
        inner.dispatchEvent(new inner.MessageEvent("message", { data: structuredClone(data) }));
      });
    }

    terminate() {
      this.frame.remove();
    }
  }

  window.Worker = FrameWorker;
})();
