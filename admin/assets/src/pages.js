// The little that pages do by themselves: start the design system, say when live updates stop, keep phones scrolled.
import { initAll } from "./nhsuk-frontend.js";

initAll();

const stopped = document.getElementById("live-stopped");

function showStopped(isStopped) {
  if (stopped) stopped.hidden = !isStopped;
}

function scrollToNewest() {
  const log = document.querySelector("[data-scroll-to-end]");
  if (log) log.scrollTop = log.scrollHeight;
}

document.body.addEventListener("htmx:sendError", () => showStopped(true));
document.body.addEventListener("htmx:responseError", () => showStopped(true));
document.body.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful) showStopped(false);
  const form = event.detail.elt;
  if (event.detail.successful && form instanceof HTMLFormElement && "clearAfterSend" in form.dataset) {
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
