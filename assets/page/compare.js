// Options side by side: a row for each thing that is said of them, a column for each option.

import { button, h } from "./dom.js";
import { linkSources } from "./notes.js";
import { choicesHere, choose, gate, now, openOver } from "./state.js";
import { holds, offeredOptions } from "./walk.js";
import { flow, sectionOf, w } from "./words.js";

// Copies of what stands below a heading.
function contentOf(part) {
  return [...(part?.childNodes ?? [])]
    .filter((child) => child.tagName !== "H3")
    .map((child) => child.cloneNode(true));
}

// The fixed three, then those that the decision asks for.
function headings(decision) {
  const fixed = [w("benefits"), w("harms"), w("experience")];
  return [...fixed, ...(flow.nodes[decision].compare ?? [])];
}

function cell(option, place, decision) {
  if (gate(option.to) === "closed") {
    return h("td", {}, place === 0 ? w("gate_asks", flow.nodes[option.to].gate) : "");
  }
  const rows = [...sectionOf(option.to).querySelectorAll(`[data-r="${place}"]`)];
  const row = rows.find((one) => !one.dataset.d || Number(one.dataset.d) === decision);
  return h("td", {}, ...(row ? contentOf(row) : [w("nothing_said")]));
}

// Their own words, by the answers, above the rows.
function ownWords(option) {
  if (gate(option.to) === "closed") {
    return [];
  }
  const node = flow.nodes[option.to];
  const section = sectionOf(option.to);
  const conditions = new Map((node.passages ?? []).map((p) => [String(p.at), p]));
  return [...section.querySelectorAll("p, ul, ol, [data-p]")]
    .filter((part) => part.parentElement.matches("section, .gate, .never"))
    .filter((part) => !part.matches("section > p:first-child, .first, .ways"))
    .filter((part) => !part.dataset.p || holds(conditions.get(part.dataset.p), now.here.answers))
    .map((part) => part.cloneNode(true));
}

// All out of the same, as the exporter worked out.
function numbers(option, index, decision) {
  const template = sectionOf(decision).querySelector(`template[data-o="${index}"]`);
  return template && gate(option.to) !== "closed" ? [template.content.cloneNode(true)] : [];
}

function readMore(option) {
  return choicesHere()
    .filter((choice) => choice.about === option.to)
    .map((choice) => button(choice.label, () => choose(choice.id)));
}

function comparison(decision) {
  const all = flow.nodes[decision].options ?? [];
  const options = offeredOptions(flow, { card: decision, answers: now.here.answers });
  const row = (heading, cellOf) => {
    const name = heading ? h("th", { scope: "row" }, heading) : h("td");
    return h("tr", {}, name, options.map(cellOf));
  };
  const hasNumbers = options.some((o) => numbers(o, all.indexOf(o), decision).length > 0);
  const table = h(
    "table",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("td"),
        options.map((option) => {
          const open = () => openOver({ kind: "option", card: option.to, decision });
          return h("th", { scope: "col" }, button(option.label, open, { class: "link" }));
        }),
      ),
    ),
    h(
      "tbody",
      {},
      row("", (option) => h("td", {}, ownWords(option))),
      headings(decision).map((heading, place) => {
        return row(heading, (option) => cell(option, place, decision));
      }),
      hasNumbers && row(w("numbers"), (o) => h("td", {}, numbers(o, all.indexOf(o), decision))),
      options.some((option) => readMore(option).length > 0) &&
        row(w("read_more"), (option) => h("td", {}, readMore(option))),
    ),
  );
  linkSources(table);
  return h(
    "div",
    { class: "compare", tabindex: "0", role: "region", "aria-label": w("compare_options") },
    table,
  );
}

export { comparison };
