// Explained words and sources: pressed, they are told below the paragraph that has them.

import { h, button } from "./dom.js";
import { w } from "./words.js";

function closeNote(link) {
  document.getElementById("note")?.remove();
  link?.setAttribute("aria-expanded", "false");
  link?.focus();
}

// Shows what stands at the link's target, or puts it away.
function toggleNote(link) {
  const target = document.querySelector(link.getAttribute("href"));
  const wasOpen = link.getAttribute("aria-expanded") === "true";
  document.querySelectorAll("[aria-expanded=true]").forEach((other) => {
    other.setAttribute("aria-expanded", "false");
  });
  document.getElementById("note")?.remove();
  if (wasOpen || !target) {
    return;
  }
  const words = (target.tagName === "DT" ? target.nextElementSibling : target).cloneNode(true);
  const name = target.tagName === "DT" ? target.textContent : w("sources");
  const note = h(
    "div",
    { id: "note", role: "note", tabindex: "-1", "aria-label": name },
    h("strong", {}, name),
    h("p", {}, ...words.childNodes),
    button(w("close"), () => closeNote(link)),
  );
  note.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      closeNote(link);
    }
  });
  link.setAttribute("aria-expanded", "true");
  const item = link.closest("li, td");
  const paragraph = link.closest("p, h3, figcaption");
  if (item && !paragraph) {
    item.append(note);
  } else {
    (paragraph ?? link).after(note);
  }
  note.focus();
}

// Which word it is that a text marks: the list of words tells how each is written.
const terms = new Map();

function forgetTerms() {
  terms.clear();
}

function termAt(words) {
  if (terms.size === 0) {
    document.querySelectorAll("dt").forEach((term) => {
      for (const form of term.textContent.toLowerCase().split(", ")) {
        if (!terms.has(form)) {
          terms.set(form, `#${term.id}`);
        }
      }
    });
  }
  return terms.get(words.toLowerCase());
}

function noteLink(words, href, name) {
  return h("a", { href, role: "button", "aria-expanded": "false", "aria-label": name }, words);
}

// Makes the marks of sources in a section buttons, once, and lists the sources of what it shows.
function linkSources(section) {
  section.querySelectorAll("i").forEach((mark) => {
    const signs = mark.textContent.split(" ");
    const links = h(
      "sup",
      {},
      signs.map((sign) => {
        return sign === "a"
          ? h("span", { title: w("editorial") }, "[a]")
          : noteLink(`[${sign}]`, `#s${sign}`, w("page_cited", sign));
      }),
    );
    mark.replaceWith(links);
  });
  section.querySelectorAll("u").forEach((mark) => {
    const href = termAt(mark.textContent);
    if (href) {
      mark.replaceWith(noteLink(mark.textContent, href, null));
    }
  });
}

// The numbers of the sources that the shown parts name, in order, and whether some words are the
// authors' own.
function sourcesShown(section) {
  const found = new Set();
  let isOwn = false;
  section.querySelectorAll("sup, i").forEach((mark) => {
    if (mark.closest("[hidden]")) {
      return;
    }
    for (const [sign] of mark.textContent.matchAll(/\d+|a/g)) {
      isOwn ||= sign === "a";
      if (sign !== "a") {
        found.add(Number(sign));
      }
    }
  });
  return { numbers: [...found].sort((a, b) => a - b), isOwn };
}

function sourceList({ numbers, isOwn }) {
  return h(
    "ul",
    { class: "sources" },
    numbers.map((number) => {
      const source = document.getElementById(`s${number}`).cloneNode(true);
      return h("li", {}, `[${number}] `, ...source.childNodes);
    }),
    isOwn && h("li", {}, `[a] ${w("editorial")}`),
  );
}

// Every press on a link to a word or a source goes to `toggleNote`.
function isNoteLink(link) {
  return (
    /^#[ts]\d+$/.test(link.getAttribute("href") ?? "") && link.getAttribute("role") === "button"
  );
}

export { forgetTerms, isNoteLink, linkSources, sourceList, sourcesShown, toggleNote };
