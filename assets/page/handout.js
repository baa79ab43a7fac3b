// The page to take along: what is printed instead of the screen.

import { h } from "./dom.js";
import { sourceList } from "./notes.js";
import { rawText } from "./cards.js";
import { choiceOf } from "./trail.js";
import { gate, now, state, urgentCard } from "./state.js";
import { holds, offeredOptions } from "./walk.js";
import { flow, sectionOf, w } from "./words.js";

// What may be seen by others is printed only when it is asked for.
const prints = { notes: false, figures: false, asked: new Set() };

// Each card that was stood on, once, in the order of the first visits, with the answers of the last.
function visited() {
  const last = new Map();
  for (const place of now.walk.places) {
    if (flow.nodes[place.card].kind !== "route") {
      last.set(place.card, place);
    }
  }
  return [...last.values()];
}

function isPrinted({ card }) {
  return gate(card) !== "closed" && (!flow.nodes[card].gate || prints.asked.has(card));
}

function copies(parts) {
  return [...parts].map((part) => {
    const copy = part.cloneNode(true);
    copy.querySelectorAll(".rating, #note").forEach((more) => more.remove());
    return copy;
  });
}

// The parts of a section that a place of its card shows.
function shownParts({ card, answers }, selector) {
  const conditions = new Map((flow.nodes[card].passages ?? []).map((p) => [String(p.at), p]));
  return [...sectionOf(card).querySelectorAll(selector)].filter((part) => {
    const passage = conditions.get(part.closest("[data-p]")?.dataset.p);
    return !passage || holds(passage, answers);
  });
}

// Questions, or statements, of the cards that were read, each once, by the author's own words.
function collected(selector) {
  const found = new Map();
  for (const place of visited()) {
    if (gate(place.card) === "closed") {
      continue;
    }
    for (const item of sectionOf(place.card).querySelectorAll(selector)) {
      const raw = rawText(item);
      const earlier = found.get(raw);
      if (!earlier || !isPrinted(earlier.place)) {
        found.set(raw, { raw, item, place });
      }
    }
  }
  return [...found.values()];
}

const questions = () => collected(".ask li");
const statements = () => collected(".matters li");

// The first paragraph, with the list that it announces.
function firstWords(place) {
  const parts = shownParts(place, "p, ul, ol").filter((part) => {
    return part.parentElement.matches("section, .gate, .never") && !part.matches(".first, .ways");
  });
  const first = parts.findIndex((part, i) => i > 0 || !part.matches("p:first-child"));
  const words = parts.slice(first, first + 1);
  if (
    words[0]?.textContent
      .replace(/\[.*?\]/g, "")
      .trim()
      .endsWith(":")
  ) {
    words.push(...parts.slice(first + 1, first + 2));
  }
  return words;
}

function cardPart(place) {
  const node = flow.nodes[place.card];
  if (!isPrinted(place)) {
    return h("div", {}, h("h3", {}, node.title), h("p", {}, w("kept_closed")));
  }
  const says = ["info", "test", "stage", "decision"].includes(node.kind);
  const options = offeredOptions(flow, place).map((option) => h("li", {}, option.label));
  return h(
    "div",
    {},
    h("h3", {}, node.title),
    says && copies(firstWords(place)),
    options.length > 0 && [h("p", {}, w("talked_about")), h("ul", {}, options)],
    prints.figures && copies(shownParts(place, "figure")),
  );
}

function part(heading, ...content) {
  return content.flat(3).some((one) => one) && h("section", {}, h("h2", {}, heading), ...content);
}

function urgentPart() {
  const card = urgentCard();
  const parts =
    card < 0
      ? document.querySelectorAll("#urgent p")
      : sectionOf(card).querySelectorAll(
          ":scope > p:not(:first-child), :scope > ul, :scope > ol:not(.ways)",
        );
  const shown = [...parts].filter((one) => !one.matches(".ways"));
  return h("section", { class: "urgent-box" }, h("h2", {}, w("urgent_help")), ...copies(shown));
}

function questionPart() {
  const items = questions()
    .filter(({ raw, place }) => !state.leftOut.has(raw) && isPrinted(place))
    .map(({ item }) => h("li", { class: "ask-line" }, ...copies([item])[0].childNodes));
  const own = state.own.map((question) => h("li", { class: "ask-line" }, question));
  return part(
    w("my_questions"),
    items.length > 0 ? h("ul", { class: "plain" }, items) : h("p", {}, w("no_questions")),
    h("h3", {}, w("own_questions")),
    h(
      "ul",
      { class: "plain" },
      own,
      h("li", { class: "ask-line", "aria-label": w("room_to_write") }),
    ),
  );
}

function statementPart() {
  const rows = statements()
    .filter(({ place }) => isPrinted(place))
    .map(({ raw, item }) => {
      const rating = ["", w("rating_low"), w("rating_middle"), w("rating_high")][
        state.ratings.get(raw) ?? 0
      ];
      const marks =
        rating || `☐ ${w("rating_low")}  ☐ ${w("rating_middle")}  ☐ ${w("rating_high")}`;
      return h("li", {}, ...copies([item])[0].childNodes, h("strong", {}, ` ${marks}`));
    });
  return (
    rows.length > 0 && part(w("matters_to_me"), h("p", {}, w("matters_hint")), h("ul", {}, rows))
  );
}

function wayPart() {
  const items = state.steps.map(([, id], step) => {
    const { card } = now.walk.places[step];
    return h("li", {}, `${flow.nodes[card].title}: `, h("strong", {}, choiceOf(card, id).label));
  });
  return items.length > 0 && part(w("trail"), h("ol", {}, items));
}

// The explained words on cards that are printed, by the alphabet.
function termsMet() {
  const terms = new Set();
  for (const place of visited().filter(isPrinted)) {
    shownParts(place, "a[href^='#t']").forEach((link) => terms.add(link.getAttribute("href")));
  }
  return [...terms]
    .map((href) => document.querySelector(href))
    .sort((a, b) => a.textContent.localeCompare(b.textContent, document.documentElement.lang));
}

function wordPart() {
  const words = termsMet().flatMap((term) => {
    return [h("dt", {}, term.textContent), ...copies([term.nextElementSibling])];
  });
  return words.length > 0 && part(w("words_met"), h("dl", {}, words));
}

function sourcePart(page) {
  const numbers = new Set();
  let isOwn = false;
  page.querySelectorAll("sup, i").forEach((mark) => {
    for (const [sign] of mark.textContent.matchAll(/\d+|a/g)) {
      isOwn ||= sign === "a";
      if (sign !== "a") {
        numbers.add(Number(sign));
      }
    }
  });
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted.length > 0 || isOwn) && part(w("sources"), sourceList({ numbers: sorted, isOwn }));
}

function reviewWords() {
  return document.querySelector("#label span").textContent;
}

function makeHandout() {
  const page = h(
    "div",
    {},
    h("p", { class: "title" }, `${w("my_page")}: ${flow.title}`),
    ...copies(document.querySelectorAll(".notices p")),
    part(
      w("where_i_am"),
      h("p", {}, h("strong", {}, now.here.hold ? w("route_gap") : flow.nodes[now.here.card].title)),
    ),
    urgentPart(),
    questionPart(),
    statementPart(),
    wayPart(),
    part(w("what_i_read"), h("p", {}, w("first_words")), ...visited().map(cardPart)),
    prints.notes && state.notes && part(w("my_notes"), h("p", { class: "notes" }, state.notes)),
    wordPart(),
  );
  page.append(sourcePart(page) || "");
  // Clones must not repeat the names of parts of the page.
  page.querySelectorAll("[id]").forEach((one) => one.removeAttribute("id"));
  // The head of a table stands on each sheet.
  const label = h("p", {}, h("strong", {}, w("label")), ` · ${reviewWords()}`);
  const table = h(
    "table",
    { role: "presentation" },
    h("thead", {}, h("tr", {}, h("td", {}, label))),
    h("tbody", {}, h("tr", {}, h("td", {}, page))),
  );
  document.getElementById("handout").replaceChildren(table);
}

export { makeHandout, prints, questions, statements, visited };
