// The little that pages do by themselves: start the design system, say when something is slow, failed or has stopped,
// and keep phones scrolled to their newest text.
import { initAll } from "./nhsuk-frontend.js";

initAll();

const SLOW = 1000; // milliseconds after which a reader is told that the answer is still to come
const stopped = document.getElementById("live-stopped");
const trouble = document.getElementById("trouble");
const loading = document.getElementById("loading");
const waiting = new Map();

function showStopped(isStopped) {
  if (stopped) stopped.hidden = !isStopped;
}

function scrollToNewest() {
  const log = document.querySelector("[data-scroll-to-end]");
  if (log) log.scrollTop = log.scrollHeight;
}

function stopWaiting(request) {
  clearTimeout(waiting.get(request));
  waiting.delete(request);
  if (loading && waiting.size === 0) loading.textContent = "";
}

for (const failure of ["htmx:sendError", "htmx:timeout"]) {
  document.body.addEventListener(failure, () => showStopped(true));
}
document.body.addEventListener("htmx:beforeRequest", (event) => {
  if (!event.detail.requestConfig.triggeringEvent) return; // a live list asks by itself: nobody waits for it
  const tell = () => { if (loading) loading.textContent = "Loading…"; };
  waiting.set(event.detail.xhr, setTimeout(tell, SLOW));
});
document.body.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status < 400) return;
  // Our own errors name the place they go to; a page that a proxy made must not fill the corner of a list.
  const line = event.detail.xhr.getResponseHeader("HX-Retarget") ? event.detail.serverResponse : "";
  showStopped(!line);
  // The same line is not put there again: a screen reader would read it out every second.
  if (line && trouble && trouble.dataset.line !== line) {
    trouble.dataset.line = line;
    event.detail.shouldSwap = true;
  }
});
document.body.addEventListener("htmx:afterRequest", (event) => {
  stopWaiting(event.detail.xhr);
  if (!event.detail.successful) return;
  showStopped(false);
  if (trouble) {
    trouble.replaceChildren();
    delete trouble.dataset.line;
  }
  const form = event.detail.elt;
  if (form instanceof HTMLFormElement && "clearAfterSend" in form.dataset) {
    form.reset();
    form.querySelector("textarea")?.focus();
  }
});
document.body.addEventListener("htmx:afterSwap", scrollToNewest);
document.querySelector("textarea[data-sends-on-enter]")?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  event.target.form.requestSubmit(event.target.form.querySelector("[data-send]"));
});
scrollToNewest();
