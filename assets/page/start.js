// The page as it is walked: one card at a time, and what stands around it.

import { shownCard } from "./cards.js";
import { comparison } from "./compare.js";
import { button, h, say } from "./dom.js";
import { makeHandout } from "./handout.js";
import { languageButtons, showLanguage } from "./languages.js";
import { showMap } from "./map.js";
import { showMyPage } from "./my_page.js";
import { forgetTerms, isNoteLink, toggleNote } from "./notes.js";
import {
  ahead,
  back,
  choicesHere,
  choose,
  now,
  onChange,
  openOver,
  standAt,
  startOver,
  state,
  urgentCard,
} from "./state.js";
import { earlierChoices, notSeen, resumeButton, trail } from "./trail.js";
import { offeredOptions, progressOf, take } from "./walk.js";
import { flow, readSections, w } from "./words.js";

const root = document.documentElement;
const stage = h("div", { id: "stage" });
const homes = new Map();
// Whether numbers and letters are keys: WCAG 2.1.4.
let hasKeys = true;

// Sections are lent to the stage and go back to where they were.
function clearStage() {
  for (const [section, home] of homes) {
    home.replaceWith(section);
  }
  homes.clear();
  stage.replaceChildren();
}

function lend(section) {
  const home = document.createComment("");
  section.replaceWith(home);
  homes.set(section, home);
  stage.append(section);
}

function choiceButton(choice, number) {
  const next = take(flow, now.here, choice);
  const wasRead = !next.hold && state.read.has(next.card);
  return h(
    "li",
    {},
    h(
      "button",
      { type: "button", class: "choice", onclick: () => choose(choice.id) },
      h("kbd", {}, String(number)),
      h("span", {}, choice.label),
      wasRead && h("small", { class: "read" }, `✓ ${w("legend_read")}`),
    ),
  );
}

function choiceList(choices) {
  const all = choicesHere();
  return choices.length > 0
    ? h(
        "ol",
        { class: "plain choices" },
        choices.map((c) => choiceButton(c, all.indexOf(c) + 1)),
      )
    : null;
}

function backButton(words = w("back_to_where_i_was"), press = back) {
  return button(words, press, { class: "quiet" });
}

function stopWords() {
  const reason = now.walk.stopped?.reason;
  return reason === "stuck" ? w("stuck") : reason ? w("route_gap") : null;
}

// The present card with its ways on.
function showPresent() {
  const { card, hold } = now.here;
  if (hold) {
    stage.append(h("h2", { tabindex: "-1" }, w("where_i_am")), h("p", {}, w("route_gap")));
    stage.append(button(w("back"), back, { class: "quiet" }));
    return;
  }
  const node = flow.nodes[card];
  const { section, panel } = shownCard({ card, kind: "present" }, back);
  if (node.kind === "urgent" && state.steps.length > 0) {
    stage.append(backButton());
  }
  lend(section);
  if (panel) {
    stage.append(panel);
  }
  const options = offeredOptions(flow, now.here);
  if (!panel && options.length > 1) {
    const open = () => openOver({ kind: "compare", card });
    section
      .querySelector(".options")
      .append(button(w("compare_options"), open, { class: "quiet" }));
  }
  if (panel && node.choices) {
    stage.append(h("h3", {}, w("gate_ways_on")));
  }
  const stopped = stopWords();
  stage.append(choiceList(choicesHere()) ?? "");
  if (stopped) {
    stage.append(h("p", { class: "banner" }, stopped));
  }
  if (node.kind === "end") {
    stage.append(
      h("p", { class: "banner" }, h("strong", {}, w("finished")), ` ${w("finished_hint")}`),
    );
  }
}

// What lies over the present place; the way back stands first.
function showOver(detour) {
  const { kind, card } = detour;
  const words = {
    look: w("looking_around"),
    link: w("linked_kept"),
    urgent: w("urgent_not_a_choice"),
    earlier: w("earlier_kept"),
  }[kind];
  const toOptions = kind === "option" && w("back_to_options");
  stage.append(
    h("div", { class: "banner" }, backButton(toOptions || undefined), words && h("p", {}, words)),
  );
  if (kind === "compare") {
    stage.append(h("h2", { tabindex: "-1" }, w("compare_options")), comparison(card));
    return;
  }
  if (card < 0) {
    lend(document.getElementById("urgent"));
    return;
  }
  if (
    kind === "look" &&
    !ahead().cards.has(card) &&
    !state.read.has(card) &&
    flow.nodes[card].kind !== "urgent" &&
    flow.nodes[card].kind !== "option"
  ) {
    stage.append(h("p", { class: "banner" }, w("looking_no_way")));
  }
  const answers = kind === "earlier" ? now.walk.places[detour.step].answers : now.here.answers;
  const { section, panel } = shownCard({ ...detour, answers }, back);
  lend(section);
  if (panel) {
    stage.append(panel);
  }
  if (kind === "earlier") {
    stage.append(earlierChoices(detour.step));
  }
  if (kind === "option") {
    stage.append(choiceList(choicesHere().filter((choice) => choice.about === card)) ?? "");
  }
}

function stepsLeftWords() {
  const { left } = ahead();
  if (!left || now.walk.stopped) {
    return null;
  }
  const [fewest, most] = left;
  if (fewest !== most) {
    return w("steps_left", fewest, most);
  }
  return fewest === 1 ? w("steps_left_one") : w("steps_left_same", fewest);
}

function progress() {
  const { phase } = flow.nodes[now.here.card];
  if (phase < 0) {
    return "";
  }
  const { read, of } = progressOf(flow, state.read, ahead().cards)[phase];
  const part = w("part_of", phase + 1, flow.phases.length);
  const left = stepsLeftWords();
  return h(
    "div",
    { id: "progress" },
    h("p", {}, w("part_read", part, flow.phases[phase].title, read, of), left && ` · ${left}`),
    h("progress", { max: of, value: read, "aria-hidden": "true" }),
  );
}

function bar() {
  return h(
    "div",
    { class: "bar" },
    button(`← ${w("back")}`, back, { disabled: state.steps.length + state.detours.length === 0 }),
    button(w("start_over"), startOver, { disabled: state.steps.length === 0 }),
    button(w("my_page"), () => view("my-page")),
  );
}

function show() {
  clearStage();
  const over = state.detours.at(-1);
  root.dataset.over = over?.kind ?? "";
  if (over) {
    showOver(over);
  } else {
    showPresent();
  }
  const walk = document.getElementById("walk");
  const parts = over
    ? [progress(), stage, bar()]
    : [progress(), stage, resumeButton(), notSeen(), bar(), trail()];
  walk.replaceChildren(...parts.filter((one) => one));
}

function focusCard() {
  const heading = stage.querySelector("h2");
  window.scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
}

// Which part of the page is seen: walk, map, my-page, outline or about.
function view(name) {
  root.dataset.view = name;
  document.querySelectorAll("#views [data-view]").forEach((one) => {
    one.setAttribute("aria-current", one.dataset.view === name ? "page" : "false");
  });
  if (name === "my-page") {
    showMyPage();
  }
  showMap();
  if (name === "outline") {
    markOutline();
  }
  const heading = document.querySelector(name === "walk" ? "#stage h2" : `#${name} h2`);
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  window.scrollTo(0, 0);
}

function markOutline() {
  document.querySelectorAll("#outline a").forEach((link) => {
    const card = cardOf(link);
    link.setAttribute("aria-current", card === now.here.card ? "step" : "false");
    link.classList.toggle("read", state.read.has(card));
  });
}

const cards = new Map(flow.nodes.map((node, card) => [`#c-${node.id}`, card]));

function cardOf(link) {
  return cards.get(link.getAttribute("href")) ?? -1;
}

function openUrgent() {
  openOver({ kind: "urgent", card: urgentCard() });
}

// A link to a card opens it over the present place.
function follow(link) {
  const card = cardOf(link);
  const present = now.here.card;
  const top = state.detours.at(-1)?.card ?? present;
  if (link.closest("#stage .options")) {
    openOver({ kind: "option", card, decision: top });
  } else if (flow.nodes[card].kind === "urgent" && !link.closest("#outline")) {
    openOver({ kind: "urgent", card });
  } else if (card === present && state.detours.length === 0) {
    view("walk");
  } else {
    openOver({ kind: link.closest("#outline") ? "look" : "link", card });
  }
}

function pressed(event) {
  const link = event.target.closest("a");
  const href = link?.getAttribute("href") ?? "";
  if (link?.id === "urgent-help") {
    openUrgent();
  } else if (link && isNoteLink(link)) {
    toggleNote(link);
  } else if (cards.has(href)) {
    follow(link);
  } else {
    return;
  }
  event.preventDefault();
}

function keyed(event) {
  const isField = event.target.closest("input, textarea, select");
  if (event.ctrlKey || event.altKey || event.metaKey || isField) {
    return;
  }
  if (event.key === " " && event.target.getAttribute("role") === "button") {
    event.target.click();
    event.preventDefault();
  } else if (event.key === "Backspace" || (event.key === "Escape" && state.detours.length > 0)) {
    back();
    event.preventDefault();
  } else if (hasKeys && /^[1-9]$/.test(event.key) && root.dataset.view === "walk") {
    const keys = [...stage.querySelectorAll(".choice kbd")];
    keys
      .find((key) => key.textContent === event.key)
      ?.closest("button")
      .click();
  } else if (hasKeys && event.key.toLowerCase() === "u") {
    openUrgent();
  }
}

function themeChoice() {
  const names = {
    "": "page_theme_device",
    light: "theme_light",
    dark: "theme_dark",
    contrast: "theme_contrast",
  };
  const field = h(
    "select",
    { id: "theme" },
    Object.entries(names).map(([value, word]) => h("option", { value }, w(word))),
  );
  field.addEventListener("change", () => {
    if (field.value) {
      root.dataset.theme = field.value;
    } else {
      delete root.dataset.theme;
    }
  });
  return h("label", {}, h("span", {}, w("theme")), field);
}

// From 100 to 250 %.
let textSize = 100;

function sizeBy(step) {
  textSize = Math.min(Math.max(textSize + step, 100), 250);
  root.style.fontSize = textSize === 100 ? "" : `${textSize}%`;
  say(w("zoomed", textSize));
}

function settings() {
  const keys = h("input", { type: "checkbox", checked: true });
  keys.addEventListener("change", () => (hasKeys = keys.checked));
  return h(
    "div",
    { class: "settings" },
    themeChoice(),
    button(`${w("smaller")} ${w("page_text_smaller")}`, () => sizeBy(-25)),
    button(`${w("larger")} ${w("page_text_larger")}`, () => sizeBy(25)),
    h(
      "label",
      { class: "tick", title: w("setting_keys_hint") },
      keys,
      h("span", {}, w("setting_keys")),
    ),
    h("p", {}, w("page_keys")),
  );
}

function build() {
  const names = {
    walk: "mode_walk",
    map: "map",
    "my-page": "my_page",
    outline: "page_all_cards",
    about: "page_about",
  };
  const tabs = Object.entries(names).map(([name, word]) => {
    return button(w(word), () => view(name), { "data-view": name });
  });
  document.getElementById("views").replaceChildren(...tabs, ...languageButtons(inLanguage));
  document.getElementById("about").append(settings());
  document
    .getElementById("main")
    .prepend(
      h("section", { id: "walk", "aria-label": w("mode_walk") }),
      h("section", { id: "my-page" }),
    );
}

// The same place with other words.
async function inLanguage(tag) {
  clearStage();
  await showLanguage(tag);
  forgetTerms();
  readSections();
  build();
  standAt(state.steps);
  show();
  view("walk");
  focusCard();
}

// Back in the browser takes a step back, so that it does not leave the page. Only counts are kept.
function rememberPlace(what) {
  const depth = state.steps.length + state.detours.length;
  if ((history.state?.depth ?? 0) < depth && what !== "moved") {
    history.pushState({ depth }, "");
  }
}

function start() {
  readSections();
  root.classList.add("walks");
  document.body.append(h("p", { id: "status", role: "status" }), h("div", { id: "handout" }));
  build();
  onChange((what) => {
    show();
    view("walk");
    focusCard();
    rememberPlace(what);
    if (what === "back") {
      say(w("page_went_back"));
    }
  });
  history.replaceState({ depth: 0 }, "");
  window.addEventListener("popstate", (event) => {
    if (state.steps.length + state.detours.length > (event.state?.depth ?? 0)) {
      back();
    }
  });
  document.addEventListener("click", pressed);
  document.addEventListener("keydown", keyed);
  window.addEventListener("beforeprint", makeHandout);
  window.addEventListener("beforeunload", (event) => {
    if (!state.isSaved && (state.notes || state.own.length > 0)) {
      event.preventDefault();
    }
  });
  standAt(flow.steps);
  show();
  view("walk");
  document.activeElement?.blur();
}

start();
