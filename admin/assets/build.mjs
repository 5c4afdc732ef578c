// Copies what the pages need out of node_modules and src into dist: the only files the server hands out.
//
// The design system's stylesheet is changed in three places, each of which must be found, or the build fails:
// its font files lie on another host and are licensed to the NHS website only, and its pictures lie elsewhere here.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const nhsuk = join(here, "node_modules/nhsuk-frontend/dist/nhsuk");
const htmx = join(here, "node_modules/htmx.org/dist");

function replaceEvery(text, pattern, replacement) {
  const changed = text.replaceAll(pattern, replacement);
  if (changed === text) throw new Error(`nothing in the stylesheet matches ${pattern}: look at the new version`);
  return changed;
}

function stylesheet() {
  let css = readFileSync(join(nhsuk, "nhsuk-frontend.min.css"), "utf8");
  css = replaceEvery(css, /@font-face\{[^}]*\}/g, "");
  css = replaceEvery(css, /Frutiger W01,arial,sans-serif/g, "Arial,Helvetica,Liberation Sans,sans-serif");
  css = replaceEvery(css, /url\(\/assets\/images\//g, "url(images/");
  css = replaceEvery(css, /\/\*# sourceMappingURL=.*?\*\//g, "");
  if (/https?:\/\//.test(css.replaceAll("http://www.w3.org", ""))) throw new Error("the stylesheet names another host");
  return css;
}

function script(path) {
  return readFileSync(path, "utf8").replace(/\/\/# sourceMappingURL=.*/, "");
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, "nhsuk-frontend.css"), stylesheet());
writeFileSync(join(dist, "nhsuk-frontend.js"), script(join(nhsuk, "nhsuk-frontend.min.js")));
writeFileSync(join(dist, "htmx.js"), script(join(htmx, "htmx.min.js")));
cpSync(join(nhsuk, "assets/images"), join(dist, "images"), { recursive: true });
cpSync(join(here, "src"), dist, { recursive: true, filter: (file) => !file.endsWith(".css") });
// One stylesheet for all pages: what every page shares first, then the pages' own in the order of their names.
const styles = readdirSync(join(here, "src")).filter((name) => name.endsWith(".css") && name !== "pages.css");
const sheets = ["pages.css", ...styles.sort()].map((name) => readFileSync(join(here, "src", name), "utf8"));
writeFileSync(join(dist, "pages.css"), sheets.join("\n"));
