// The map: drawn from the places of its cards, with the way so far lit. It moves by keys, buttons,
// wheel and pointer, and nothing needs dragging.

import { button, h, s, say } from "./dom.js";
import { cardToward } from "./map_steps.js";
import { ahead, now, openOver } from "./state.js";
import { holds } from "./walk.js";
import { flow, sectionOf, w } from "./words.js";

// How it is laid out: see `html_map.h`.
let { map } = flow;
// What is seen of it: the left top corner, and how many of its pixels are one of the screen.
const seen = { x: 0, y: 0, zoom: 1 };
let picture = null;
// The card that the arrow keys are on, and the one that the walk was on then.
let marked = null;
let stood = null;

// The curves of a way: see `html_map.h`.
function pathData([x, y, ...legs]) {
  let data = `M${x} ${y}`;
  let came = 0;
  while (legs.length > 0) {
    const dx = legs.shift();
    if (Array.isArray(dx)) {
      data += `c${dx.join(" ")}`;
      came = dx[4];
      continue;
    }
    const dy = legs.shift();
    const deep = came < 0 ? -Math.abs(dy) : Math.abs(dy);
    data +=
      dx === 0 ? `c${deep} 0 ${deep} ${dy} 0 ${dy}` : `c${dx / 2} 0 ${dx / 2} ${dy} ${dx} ${dy}`;
    came = dx;
  }
  return data;
}

function outline(kind, [x, y, width, height]) {
  if (kind === "question" || kind === "decision") {
    const d = `M${x} ${y + height / 2}l16 ${-height / 2}h${width - 32}l16 ${height / 2}l-16 ${height / 2}h${32 - width}z`;
    return s("path", { d });
  }
  const rx = kind === "stage" ? 30 : kind === "route" || kind === "end" ? height / 2 : 12;
  return s("rect", { x, y, width, height, rx });
}

// The first words of a card, or the question that it asks first, cut to one line.
function quietLine(card) {
  const node = flow.nodes[card];
  const first = sectionOf(card).querySelector("h2 ~ p:not(.first), .never > p")?.cloneNode(true);
  first?.querySelectorAll("i, sup").forEach((mark) => mark.remove());
  const words = node.gate ?? first?.textContent ?? "";
  return words.length > 33 ? `${words.slice(0, 32).trim()}…` : words;
}

function optionRows(card, tops, x, width) {
  return tops.map((y, i) => {
    const words = flow.nodes[card].options[i].label;
    return [
      s("rect", { class: "option", x: x + 18, y, width: width - 36, height: 26, rx: 8 }),
      s(
        "text",
        { class: "q", x: x + 34, y: y + 17 },
        words.length > 34 ? `${words.slice(0, 33)}…` : words,
      ),
    ];
  });
}

function drawnCard(card, [x, y, width, height, first, second, ...tops]) {
  const { kind, title } = flow.nodes[card];
  const parts = [outline(kind, [x, y, width, height])];
  if (kind === "route") {
    parts.push(s("text", { class: "mid", x: x + width / 2, y: y + 23 }, title.slice(0, first)));
  } else {
    const inner = x + (kind === "question" || kind === "decision" ? 34 : 18);
    const rest = title.slice(first).trim();
    const lines = [title.slice(0, first)];
    if (second > 0) {
      lines.push(rest.length > second ? `${rest.slice(0, second - 1)}…` : rest);
    }
    const quiet = lines.length * 20 + 60;
    const text = s(
      "text",
      { x: inner, y: y + 56 },
      lines.map((line, i) => s("tspan", { x: inner, dy: i * 20 }, line)),
    );
    parts.push(s("use", { href: `#m-${kind}`, x: inner, y: y + 16 }), text);
    parts.push(s("text", { class: "q", x: inner, y: y + quiet - 4 }, quietLine(card)));
    parts.push(s("path", { class: "tick", d: `M${x + width - 36} ${y + height - 15}l6 6l11 -12` }));
    parts.push(optionRows(card, tops, inner - 18, width - 2 * (inner - x - 18)));
  }
  return s("g", { "data-n": card }, ...parts.flat(2));
}

function drawnBand([x, y, width, height], i) {
  const title = flow.phases[i]?.title ?? "";
  return width > 0 && height > 0
    ? [
        s("rect", { class: i % 2 ? "odd" : "band", x, y, width, height }),
        s("text", { class: "heading", x: x + 24, y: y + 36 }, title.toUpperCase()),
      ]
    : [];
}

function drawnWays() {
  const paths = [];
  map.ways.forEach((ways, card) => {
    const own = [];
    ways.forEach((way, i) => {
      if (typeof way === "number") {
        own.push(own[way]);
        own[way]?.setAttribute("data-w", `${own[way].dataset.w} ${card}.${i}`);
      } else {
        own.push(way && s("path", { "data-w": `${card}.${i}`, d: pathData(way) }));
      }
    });
    paths.push(...new Set(own.filter((path) => path)));
  });
  return paths;
}

function look(card) {
  if (flow.nodes[card].kind !== "route") {
    openOver({ kind: "look", card });
  }
}

function draw() {
  const drawn = map.cards.filter((card) => card !== 0).length;
  picture = s(
    "svg",
    { class: "map", role: "img", "aria-label": w("map_of", drawn, map.bands.length) },
    ...map.bands.flatMap(drawnBand),
    s("g", { class: "ways" }, ...drawnWays()),
    s(
      "g",
      { class: "cards" },
      map.cards.map((box, card) => box !== 0 && drawnCard(card, box)),
    ),
    s("g", { class: "labels" }),
  );
  picture.addEventListener("click", ({ target }) => {
    const card = target.closest("[data-n]")?.dataset.n;
    if (card && !picture.classList.contains("moved")) {
      look(Number(card));
    }
  });
  return picture;
}

// The ways that the walk took: routes in between count.
function walkedWays() {
  const taken = new Set();
  now.walk.taken.forEach(([, id], i) => {
    let { card } = now.walk.places[i];
    const to = now.walk.places[i + 1];
    let way = flow.nodes[card].choices.findIndex((choice) => choice.id === id);
    taken.add(`${card}.${way}`);
    card = flow.nodes[card].choices[way].to;
    while (card !== to.card && flow.nodes[card].rows) {
      way = flow.nodes[card].rows.findIndex((row) => holds(row, to.answers));
      taken.add(`${card}.${way}`);
      card = flow.nodes[card].rows[way]?.to ?? to.card;
    }
  });
  return taken;
}

function label(path, words) {
  const middle = path.getPointAtLength(path.getTotalLength() / 2);
  const short = words.length > 26 ? `${words.slice(0, 25)}…` : words;
  return s("text", { x: middle.x, y: middle.y + 4 }, short);
}

function light() {
  const open = ahead().cards;
  const walked = new Set(now.walk.places.map((place) => place.card));
  const taken = walkedWays();
  picture.querySelectorAll("[data-n]").forEach((group) => {
    const card = Number(group.dataset.n);
    const isRoute = flow.nodes[card].kind === "route";
    const isHere = card === now.here.card;
    const isShut =
      !walked.has(card) && !isRoute && !open.has(card) && flow.nodes[card].kind !== "urgent";
    group.setAttribute(
      "class",
      isHere ? "here" : walked.has(card) ? "walked" : isShut ? "shut" : "",
    );
  });
  const labels = picture.querySelector(".labels");
  labels.replaceChildren();
  picture.querySelectorAll(".ways path").forEach((path) => {
    const names = path.dataset.w.split(" ");
    const card = Number(names[0].split(".")[0]);
    const isTaken = names.some((name) => taken.has(name));
    const isShut = !isTaken && !open.has(card) && flow.nodes[card].kind !== "route";
    path.setAttribute("class", isTaken ? "taken" : isShut ? "shut" : "");
    const way = flow.nodes[card].choices?.[names[0].split(".")[1]];
    if (
      way?.label &&
      (isTaken || (card === now.here.card && flow.nodes[card].choices.length < 4))
    ) {
      labels.append(label(path, way.label));
    }
  });
}

function redraw() {
  const box = picture.getBoundingClientRect();
  const width = Math.max(box.width, 1) * seen.zoom;
  const height = Math.max(box.height, 1) * seen.zoom;
  picture.setAttribute("viewBox", `${seen.x} ${seen.y} ${width} ${height}`);
}

function zoomBy(factor, middle) {
  const box = picture.getBoundingClientRect();
  const at = middle ?? { x: box.width / 2, y: box.height / 2 };
  const zoom = Math.min(Math.max(seen.zoom * factor, 0.4), Math.max(map.size[0] / 200, 1));
  seen.x += at.x * (seen.zoom - zoom);
  seen.y += at.y * (seen.zoom - zoom);
  seen.zoom = zoom;
  redraw();
}

function moveBy(x, y) {
  const box = picture.getBoundingClientRect();
  seen.x += x * box.width * seen.zoom;
  seen.y += y * box.height * seen.zoom;
  redraw();
}

function fit() {
  const box = picture.getBoundingClientRect();
  seen.zoom = Math.max(map.size[0] / Math.max(box.width, 1), map.size[1] / Math.max(box.height, 1));
  seen.x = (map.size[0] - box.width * seen.zoom) / 2;
  seen.y = (map.size[1] - box.height * seen.zoom) / 2;
  redraw();
}

function centreOn(card) {
  const box = picture.getBoundingClientRect();
  const [x, y, width, height] = map.cards[card] || [0, 0, 0, 0];
  seen.x = x + width / 2 - (box.width * seen.zoom) / 2;
  seen.y = y + height / 2 - (box.height * seen.zoom) / 2;
  redraw();
}

function centre() {
  centreOn(now.here.card);
}

function isInSight([x, y, width, height]) {
  const box = picture.getBoundingClientRect();
  return (
    x >= seen.x &&
    y >= seen.y &&
    x + width <= seen.x + box.width * seen.zoom &&
    y + height <= seen.y + box.height * seen.zoom
  );
}

function showMark() {
  picture.querySelector(`[data-n="${marked}"]`)?.classList.add("marked");
}

// The first press shows where the keys are: on the card that the walk is on.
function goTo(key) {
  picture.querySelector(".marked")?.classList.remove("marked");
  // Nothing is to be read on a route, and an option has no card on the map.
  const boxes = map.cards.map((box, card) => (flow.nodes[card].kind === "route" ? 0 : box));
  const first = boxes[now.here.card] ? now.here.card : boxes.findIndex((box) => box !== 0);
  marked = marked === null ? first : cardToward(boxes, marked, key);
  showMark();
  if (boxes[marked] && !isInSight(boxes[marked])) {
    centreOn(marked);
  }
  say(flow.nodes[marked].title);
}

const MOVES = {
  ArrowLeft: () => moveBy(-0.2, 0),
  ArrowRight: () => moveBy(0.2, 0),
  ArrowUp: () => moveBy(0, -0.2),
  ArrowDown: () => moveBy(0, 0.2),
};

const KEYS = {
  "+": () => zoomBy(0.8),
  "-": () => zoomBy(1.25),
  0: fit,
  c: centre,
  Enter: () => look(marked ?? now.here.card),
};

function pressKey(event) {
  const isStep = event.key in MOVES && !event.shiftKey;
  const act = isStep ? () => goTo(event.key) : (MOVES[event.key] ?? KEYS[event.key]);
  if (act && !event.ctrlKey && !event.altKey && !event.metaKey) {
    act();
    event.preventDefault();
    event.stopPropagation();
  }
}

function followPointer(box) {
  let from = null;
  box.addEventListener("pointerdown", (event) => {
    from = { x: event.clientX, y: event.clientY };
    picture.classList.remove("moved");
  });
  box.addEventListener("pointermove", (event) => {
    if (!from || event.buttons === 0) {
      return;
    }
    const dx = event.clientX - from.x;
    const dy = event.clientY - from.y;
    if (Math.hypot(dx, dy) > 4 || picture.classList.contains("moved")) {
      picture.classList.add("moved");
      from = { x: event.clientX, y: event.clientY };
      seen.x -= dx * seen.zoom;
      seen.y -= dy * seen.zoom;
      redraw();
    }
  });
  box.addEventListener(
    "wheel",
    (event) => {
      const at = picture.getBoundingClientRect();
      zoomBy(event.deltaY > 0 ? 1.25 : 0.8, {
        x: event.clientX - at.left,
        y: event.clientY - at.top,
      });
      event.preventDefault();
    },
    { passive: false },
  );
}

function tools() {
  const tool = (sign, name, act) => button(sign, act, { "aria-label": w(name), title: w(name) });
  return h(
    "div",
    { class: "map-tools" },
    tool("+", "zoom_in", () => zoomBy(0.8)),
    tool("−", "zoom_out", () => zoomBy(1.25)),
    tool("←", "page_move_left", MOVES.ArrowLeft),
    tool("→", "page_move_right", MOVES.ArrowRight),
    tool("↑", "page_move_up", MOVES.ArrowUp),
    tool("↓", "page_move_down", MOVES.ArrowDown),
    button(w("fit"), fit),
    button(w("where_am_i"), centre),
  );
}

function legend() {
  const entry = (name, words) => {
    return h(
      "li",
      {},
      s(
        "svg",
        { viewBox: "0 0 40 12", class: "map" },
        s("g", { class: "ways" }, s("path", { class: name, d: "M2 6h36" })),
      ),
      words,
    );
  };
  return h(
    "ul",
    { class: "legend" },
    entry("taken", w("legend_walked")),
    entry("", w("legend_ahead")),
    entry("shut", w("legend_closed")),
  );
}

// Draws it where it is first seen, and lights the way anew after each change.
function showMap() {
  const room = document.getElementById("map-box");
  if (room.getClientRects().length === 0) {
    return;
  }
  if (!picture?.isConnected) {
    // In another language its cards may stand elsewhere.
    ({ map } = flow);
    const hint = h("p", { id: "map-hint" }, w("page_map_hint"));
    const frame = h(
      "div",
      {
        class: "map-frame",
        tabindex: "0",
        role: "group",
        "aria-label": w("map"),
        "aria-describedby": "map-hint",
      },
      draw(),
    );
    frame.addEventListener("keydown", pressKey);
    followPointer(frame);
    room.append(frame, tools(), legend(), hint);
  }
  if (stood !== now.here.card) {
    stood = now.here.card;
    marked = null;
  }
  light();
  if (marked === null) {
    centre();
  } else {
    showMark();
  }
}

// A window that was narrow may have room for it now.
window.addEventListener("resize", () => {
  if (picture?.getClientRects().length > 0) {
    redraw();
  } else {
    showMap();
  }
});

export { showMap };
