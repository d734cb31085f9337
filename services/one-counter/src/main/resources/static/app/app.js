// What a page adds when scripts run. Every page works without it.
"use strict";

// A page that shows a line hears that there is something new, and nothing of what it is. That is said in one place, and shown when
// the reader asks for it: nothing moves under their eyes unasked.
function listen(live) {
  const source = new EventSource(live.dataset.stream);
  const tell = () => {
    live.classList.add("news--shown");
    live.querySelector("[role=status]").textContent = live.dataset.words;
    live.querySelector(".news__do").hidden = false;
  };
  source.addEventListener("trajectory", tell);
  source.addEventListener("timeline", tell);
  source.addEventListener("message", tell);
  const stop = () => source.close();
  addEventListener("pagehide", stop);
  return stop;
}

let stopListening = () => {};
function start() {
  stopListening();
  const live = document.querySelector("[data-live]");
  stopListening = live === null ? () => {} : listen(live);
}
start();

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id === "resident") {
    start();
    const heading = document.querySelector("#resident h1");
    heading.tabIndex = -1;
    heading.focus();
  }
});

// What a link on this page points at may lie folded.
function unfold() {
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  const folded = target === null ? null : target.closest("details");
  if (folded !== null && !folded.open) {
    folded.open = true;
    target.scrollIntoView();
  }
}
addEventListener("hashchange", unfold);
unfold();
