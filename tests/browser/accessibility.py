"""What every page is held to: WCAG 2.2 AA by axe, and by what axe cannot see: keyboard, small screens, other hosts."""

import time
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from playwright.sync_api import ConsoleMessage, Page, Request, ViewportSize

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
SERVICE = " – Patient feedback"
DESKTOP: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 320, "height": 700}
"""WCAG 2.2, 1.4.10: 1280 px at 400 % zoom are 320 CSS px."""
SETTLES = 10
"""Seconds a page may take to fit a window made narrower: the design system's header moves its entries into its
menu a while after, on a busy machine a long while."""
MOST_STEPS = 60
"""Presses of Tab on one page: longer pages repeat their pieces."""

WIDTH = "document.documentElement.scrollWidth"

FRAME = """() => ({
  h1: document.querySelectorAll('h1').length,
  title: document.title,
  lang: document.documentElement.lang,
  scroll: document.documentElement.scrollWidth,
  ids: [...document.querySelectorAll('[id]')].map((e) => e.id).filter((id, at, all) => all.indexOf(id) !== at),
  small: [...document.querySelectorAll('button, input, select, textarea, summary, [role=button]')]
    .filter((e) => e.type !== 'hidden' && e.ariaHidden !== 'true' && e.checkVisibility({visibilityProperty: true}))
    .filter((e) => { const box = e.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
    .map((e) => e.outerHTML.slice(0, 120)),
})"""
# How the focused element looks with the focus and without it; the look must differ (2.4.7), and it must be in sight.
FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const look = () => { const s = getComputedStyle(e), p = getComputedStyle(e, '::before'), l = e.id &&
      document.querySelector(`label[for="${CSS.escape(e.id)}"]`), b = l && getComputedStyle(l, '::before');
    return [s.outline, s.boxShadow, s.backgroundColor, s.borderColor, s.textDecoration, p.boxShadow,
      b && b.boxShadow, b && b.borderColor].join('|'); };
  const name = e.outerHTML.slice(0, 120), seen = e.checkVisibility({visibilityProperty: true});
  const rest = e.style.transition; e.style.transition = 'none';
  const focused = look(); e.blur(); const plain = look(); e.focus({preventScroll: true}); e.style.transition = rest;
  const marks = (window.__seen ??= new Set()), again = marks.has(e); marks.add(e);
  return {name, again, visible: seen && focused !== plain};
}"""


@dataclass
class Listener:
    """What one browser window asked of other hosts, and complained about."""

    url: str
    complaints: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        """Begin."""
        page.on("request", self._hear_request)
        page.on("console", self._hear_console)
        page.on("pageerror", lambda fault: self.complaints.append(f"script: {fault}"))

    def _hear_request(self, one: Request) -> None:
        if not one.url.startswith((self.url, "data:")):
            self.complaints.append(f"another host: {one.url}")

    def _hear_console(self, one: ConsoleMessage) -> None:
        # Chromium reports the status of an error page itself; the test knows that one.
        if one.type == "error" and "Failed to load resource" not in one.text:
            self.complaints.append(f"console: {one.text}")

    def take(self) -> list[str]:
        """What was heard since the last time."""
        heard, self.complaints = self.complaints, []
        return heard


def check_page(page: Page, listener: Listener, *, thoroughly: bool = True) -> list[str]:
    """Everything that is wrong with the page that is open, as sentences; it is left at desktop width.

    ``thoroughly``: also at 320 px by axe, and by keyboard; else only what can differ from role to role.
    """
    found = run_axe(page, contrast=thoroughly) + check_frame(page)
    if thoroughly:
        found += check_keyboard(page)
    page.set_viewport_size(PHONE)
    if not fits(page):
        found.append(f"320 px: the page is {page.evaluate(WIDTH)} px wide, by {widest(page)}")
    if thoroughly:
        found += [f"320 px: {one}" for one in run_axe(page, contrast=False)]
    page.set_viewport_size(DESKTOP)
    return found + listener.take()


def run_axe(page: Page, *, contrast: bool) -> list[str]:
    """The rules of WCAG 2.2 AA that axe finds broken: rule, where, and where it is explained.

    Evaluated, since the pages' own security policy lets no script tag of ours in. ``contrast`` costs as much as all
    other rules together, and neither a role nor a narrow window changes a colour.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe_source())
    options: dict[str, Any] = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
    options["rules"] = {"color-contrast": {"enabled": contrast}}
    result: dict[str, Any] = page.evaluate("(options) => axe.run(document, options)", options)
    return [
        f"{one['id']}: {node['target']} {node['html'][:120]} – {node['failureSummary'].splitlines()[-1].strip()}"
        f" ({one['helpUrl'].split('?')[0]})"
        for one in result["violations"]
        for node in one["nodes"]
    ]


def axe_source() -> str:
    """The axe that axe-playwright-python brings."""
    spec = find_spec("axe_playwright_python")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).with_name("axe.min.js").read_text("utf-8")


def check_frame(page: Page) -> list[str]:
    """One heading of the first order, a title, a language, no id twice, nothing too small to press (2.5.8)."""
    seen: dict[str, Any] = page.evaluate(FRAME)
    is_patients = "/join/" in page.url  # a page for patients, who know no service by our name
    checks = (
        (seen["h1"] == 1, f"{seen['h1']} h1 headings"),
        (seen["title"].endswith(SERVICE) or is_patients, f"the title {seen['title']!r} names no service"),
        (seen["title"].removesuffix(SERVICE.strip()).strip() != "", "the title says nothing of the page"),
        (seen["lang"] == "en", f"the language is {seen['lang']!r}"),
        (seen["scroll"] <= DESKTOP["width"], f"1280 px: the page is {seen['scroll']} px wide"),
        (not seen["ids"], f"ids twice: {seen['ids']}"),
        (not seen["small"], f"smaller than 24 px: {seen['small']}"),
    )
    return [said for holds, said in checks if not holds]


def check_keyboard(page: Page) -> list[str]:
    """Tab from the top: every stop can be seen to have the focus, and none holds it."""
    page.evaluate("window.__seen = new Set(); document.activeElement.blur(); window.scrollTo(0, 0)")
    found, stops = [], 0
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        step: dict[str, Any] | None = page.evaluate(FOCUS)
        if step is None or step["again"]:
            break
        stops += 1
        if not step["visible"]:
            found.append(f"focus cannot be seen on {step['name']}")
    has_stops = page.locator("a[href], button, input:not([type=hidden])").count() > 0
    return [*found, "no stop by keyboard"] if has_stops and not stops else found


def fits(page: Page) -> bool:
    """Whether nothing on the page sticks out of its window to the side, once its header has settled."""
    until = time.monotonic() + SETTLES
    while page.evaluate(f"{WIDTH} > window.innerWidth"):
        if time.monotonic() > until:
            return False
        page.wait_for_timeout(50)  # not wait_for_function: the pages' own security policy forbids what it does
    return True


def widest(page: Page) -> str:
    """What sticks out furthest."""
    return page.evaluate(
        """() => [...document.querySelectorAll('body *')]
        .map((e) => [e.getBoundingClientRect().right, e.outerHTML.slice(0, 120)])
        .sort((a, b) => b[0] - a[0])[0][1]"""
    )
