// What a page adds when scripts run. Every page works without it.
"use strict";

// A page that shows a trajectory says where its stream is; a change is announced, never put under the reader's eyes unasked.
for (const line of document.querySelectorAll("[data-stream]")) {
  const source = new EventSource(line.dataset.stream);
  let seen = null;
  source.addEventListener("message", (event) => {
    if (seen === null && event.lastEventId === line.dataset.version) {
      seen = event.lastEventId;
      return;
    }
    seen = event.lastEventId;
    line.hidden = false;
    line.querySelector("[role=status]").textContent = line.dataset.words;
  });
  addEventListener("pagehide", () => source.close());
}
