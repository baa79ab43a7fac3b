// The engine's words, dates, and all that the page holds of its flow.

import { expanded } from "./walk.js";

// Packed by the exporter: see `packed_json` in html_text.h.
async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}

const flow = expanded(await unpacked(document.getElementById("flow").textContent));

// The same flow in other words, in the same object.
function setFlow(data) {
  Object.keys(flow).forEach((key) => delete flow[key]);
  Object.assign(flow, expanded(data));
}

// The word of that name with `{0}`, `{1}` … replaced by the given values.
function w(name, ...values) {
  return flow.words[name].replace(/\{(\d)\}/g, (_, i) => values[i] ?? "");
}

function sectionOf(card) {
  return document.getElementById(`c-${flow.nodes[card].id}`);
}

// Titles and labels stand once in the page: in the sections of the cards.
function readSections() {
  flow.nodes.forEach((node, card) => {
    const section = sectionOf(card);
    node.title = section.querySelector("h2").textContent;
    node.kindWord = section.querySelector("p").textContent;
    const ways = section.querySelectorAll(".ways > li > a");
    [...(node.choices ?? []), ...(node.rows ?? [])].forEach((way, i) => {
      way.label = ways[i].textContent;
    });
    const options = section.querySelectorAll(".options a");
    node.options?.forEach((option, i) => {
      option.label = options[i].textContent;
    });
  });
}

function dateWords(date) {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${w("months").split(" ")[month - 1]} ${year}`;
}

function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export { dateWords, flow, readSections, sectionOf, setFlow, today, unpacked, w };
