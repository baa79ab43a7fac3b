// The section of a card as it is shown: what depends on answers by the answers, or, looked at from
// elsewhere, everything under its case.

import { badge, button, h } from "./dom.js";
import { linkSources, sourceList, sourcesShown } from "./notes.js";
import { gate, kept, now, openOver, sayYes, state } from "./state.js";
import { holds } from "./walk.js";
import { flow, sectionOf, w } from "./words.js";

// The author's own words for a question or a statement, by which it is kept.
function rawText(item) {
  if (item.dataset.raw) {
    return item.dataset.raw;
  }
  const copy = item.cloneNode(true);
  copy.querySelectorAll("sup, i, .rating").forEach((more) => more.remove());
  return copy.textContent.trim();
}

const RATINGS = ["rating_low", "rating_middle", "rating_high"];

function ratingButtons(statement) {
  const buttons = RATINGS.map((word, i) => {
    const press = () => {
      if (state.ratings.get(statement) === i + 1) {
        state.ratings.delete(statement);
      } else {
        state.ratings.set(statement, i + 1);
      }
      state.isSaved = false;
      mark();
    };
    return button(w(word), press);
  });
  const mark = () => {
    buttons.forEach((one, i) => {
      one.setAttribute("aria-pressed", String(state.ratings.get(statement) === i + 1));
    });
  };
  mark();
  return h("span", { class: "rating", role: "group", "aria-label": statement }, ...buttons);
}

// What is done once: signs, marks of sources, room for ratings.
function prepare(section, node) {
  if (section.dataset.ready) {
    return;
  }
  section.dataset.ready = "yes";
  section.querySelector("p").prepend(badge(node.kind));
  section.querySelector("h2").tabIndex = -1;
  linkSources(section);
  section.append(h("details", { class: "from" }, h("summary", {}, w("sources"))));
}

function showConditioned(section, node, answers, isLooking) {
  for (const passage of node.passages ?? []) {
    const part = section.querySelector(`[data-p="${passage.at}"]`);
    part.hidden = !isLooking && !holds(passage, answers);
  }
  const options = section.querySelectorAll(".options li");
  (node.options ?? []).forEach((option, i) => {
    options[i].hidden = !isLooking && !holds(option, answers);
  });
  section.classList.toggle("looking", isLooking);
  section.querySelector(".options button")?.remove();
}

function showRatings(section) {
  section.querySelectorAll(".matters li").forEach((item) => {
    const statement = rawText(item);
    item.querySelector(".rating")?.remove();
    item.append(ratingButtons(statement));
  });
}

// Of an option, the rows that the decision asks for.
function showRows(section, decision) {
  section.querySelectorAll("[data-d]").forEach((row) => {
    row.hidden = Number(row.dataset.d) !== decision;
  });
}

function gatePanel(card, no) {
  return h(
    "div",
    { class: "gate-panel" },
    h("p", { class: "question" }, flow.nodes[card].gate),
    h("p", {}, w("gate_kept")),
    button(w("gate_no"), no, { class: "choice" }),
    button(w("gate_yes"), () => sayYes(card), { class: "choice" }),
  );
}

function keptPanel({ name, first }) {
  if (first < 0) {
    return h("p", { class: "banner" }, w("looking_never", name));
  }
  const title = flow.nodes[first].title;
  return h(
    "p",
    { class: "banner" },
    button(w("looking_read_first", title), () => openOver({ kind: "look", card: first })),
  );
}

// The card ready to be shown, and what stands below it in its place while it is closed. `no` is what
// "No, not now" does.
function shownCard({ card, kind, decision, answers = now.here.answers }, no) {
  const node = flow.nodes[card];
  const section = sectionOf(card);
  const isLooking = kind === "look" || kind === "link";
  prepare(section, node);
  showConditioned(section, node, answers, isLooking);
  showRows(section, decision);
  showRatings(section);
  const promise = kept(card, kind);
  const isClosed = promise !== null || gate(card) === "closed";
  section.classList.toggle("closed", isClosed);
  section.querySelectorAll(".gate, .never").forEach((details) => {
    details.open = !isClosed;
  });
  const from = section.querySelector(".from");
  const shown = sourcesShown(section);
  from.querySelector("ul")?.remove();
  from.append(sourceList(shown));
  from.hidden = isClosed || (shown.numbers.length === 0 && !shown.isOwn);
  if (!isClosed) {
    return { section, panel: null };
  }
  return { section, panel: promise ? keptPanel(promise) : gatePanel(card, no) };
}

export { ratingButtons, rawText, shownCard };
