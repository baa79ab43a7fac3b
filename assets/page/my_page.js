// My page: questions to ask, what matters, notes; saving the walk, opening it, printing.

import { button, h, say } from "./dom.js";
import { makeHandout, prints, questions, statements, visited } from "./handout.js";
import { gate, reopen, state } from "./state.js";
import { ratingButtons } from "./cards.js";
import { readWalk, walkText } from "./walk_file.js";
import { dateWords, flow, today, w } from "./words.js";

function tick(words, isOn, set) {
  const box = h("input", { type: "checkbox" });
  box.checked = isOn;
  box.addEventListener("change", () => set(box.checked));
  return h("label", { class: "tick" }, box, h("span", {}, words));
}

// Without marks of sources and buttons.
function wordsOf(item) {
  const copy = item.cloneNode(true);
  copy.querySelectorAll("sup, i, .rating").forEach((more) => more.remove());
  return copy.textContent.trim();
}

function questionList() {
  const items = questions().map(({ raw, item }) => {
    const set = (isOn) => {
      state.leftOut[isOn ? "delete" : "add"](raw);
      state.isSaved = false;
    };
    return h("li", {}, tick(wordsOf(item), !state.leftOut.has(raw), set));
  });
  return items.length > 0 ? h("ul", { class: "plain" }, items) : h("p", {}, w("my_questions_none"));
}

function ownQuestions(refresh) {
  const field = h("input", { id: "own", type: "text", autocomplete: "off" });
  const add = (event) => {
    event.preventDefault();
    if (field.value.trim()) {
      state.own.push(field.value.trim());
      state.isSaved = false;
      refresh();
      document.getElementById("own").focus();
    }
  };
  const items = state.own.map((question, i) => {
    const remove = () => {
      state.own.splice(i, 1);
      refresh();
      document.getElementById("own").focus();
    };
    const name = `${w("take_out")}: ${question}`;
    return h(
      "li",
      {},
      `${question} `,
      button(w("take_out"), remove, { class: "link", "aria-label": name }),
    );
  });
  return [
    items.length > 0 && h("ul", {}, items),
    h(
      "form",
      { onsubmit: add },
      h("label", { for: "own" }, w("own_question_hint")),
      field,
      h("button", {}, w("add_question")),
    ),
  ];
}

function matters() {
  const items = statements();
  if (items.length === 0) {
    return null;
  }
  const rows = items.map(({ raw, item }) => h("li", {}, wordsOf(item), ratingButtons(raw)));
  return [
    h("h3", {}, w("matters_to_me")),
    h("p", {}, w("matters_hint")),
    h("ul", { class: "matters" }, rows),
  ];
}

function notes() {
  const field = h("textarea", { id: "notes", rows: "5" });
  field.value = state.notes;
  field.addEventListener("input", () => {
    state.notes = field.value;
    state.isSaved = false;
  });
  return [
    h("h3", {}, w("my_notes")),
    h("label", { for: "notes" }, w("notes_field")),
    field,
    tick(w("print_notes"), prints.notes, (isOn) => (prints.notes = isOn)),
  ];
}

// What may be seen by others on paper.
function printTicks() {
  const asked = visited().filter(({ card }) => gate(card) === "open");
  return [
    tick(w("page_print_figures"), prints.figures, (isOn) => (prints.figures = isOn)),
    ...asked.map(({ card }) => {
      const set = (isOn) => prints.asked[isOn ? "add" : "delete"](card);
      return tick(w("page_print_asked", flow.nodes[card].title), prints.asked.has(card), set);
    }),
  ];
}

function save() {
  const walk = {
    flow: flow.flow,
    hash: flow.hash,
    steps: state.steps,
    waiting: state.waiting,
    said: state.said,
    opened: [...state.opened].map((card) => flow.nodes[card].id).sort(),
    ratings: [...state.ratings],
    own: state.own,
    leftOut: [...state.leftOut],
    notes: state.notes,
  };
  const name = `${flow.flow}-${today()}.waypost`;
  const file = new Blob([walkText(walk, today())], { type: "text/plain" });
  const link = h("a", { href: URL.createObjectURL(file), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  state.isSaved = true;
  say(w("page_saved", name));
}

async function open(file, tell) {
  const saved = file.size <= 1 << 20 ? readWalk(await file.text()) : null;
  if (!saved || saved.flow !== flow.flow) {
    tell(w("page_not_a_walk"));
    return;
  }
  const lost = reopen(saved);
  const at = lost ? (flow.nodes.find((node) => node.id === lost[0])?.title ?? lost[0]) : "";
  const words = w("reopened", dateWords(saved.date));
  say(lost ? `${words} ${w("reopened_changed", at)}` : words);
}

function fileTools() {
  const told = h("p", { role: "alert" });
  const field = h("input", { type: "file", id: "saved", accept: ".waypost,.toml,text/plain" });
  field.addEventListener("change", () => {
    if (field.files.length > 0) {
      open(field.files[0], (words) => (told.textContent = words));
    }
  });
  const print = () => {
    makeHandout();
    window.print();
  };
  return [
    h("p", { class: "tools" }, button(w("save_walk"), save), button(w("page_print"), print)),
    h("label", { for: "saved" }, w("page_open_walk")),
    field,
    told,
  ];
}

function showMyPage() {
  const room = document.getElementById("my-page");
  const refresh = () => showMyPage();
  const content = [
    h("h2", { tabindex: "-1" }, w("my_page")),
    h("p", {}, w("page_hint")),
    h("h3", {}, w("my_questions")),
    questionList(),
    ownQuestions(refresh),
    matters(),
    notes(),
    h("h3", {}, w("page_print")),
    printTicks(),
    fileTools(),
  ];
  room.replaceChildren(...content.flat(2).filter((one) => one));
}

export { showMyPage };
