// Where the person is and what they made. Nothing of it is kept but in the file that they save.

import { liveTests, lookAhead } from "./ahead.js";
import { changeStep, gateOf, keptBack, offered, openQuestions, replay, resume } from "./walk.js";
import { flow } from "./words.js";

const state = {
  steps: [],
  // Steps that were taken once, for "Go on as before".
  waiting: [],
  // The questions of closed cards that were said yes to.
  said: [],
  // Cards that were stood on, looked at, and options that were opened.
  read: new Set(),
  looked: new Set(),
  opened: new Set(),
  ratings: new Map(),
  leftOut: new Set(),
  own: [],
  notes: "",
  // What lies over the present place, the topmost last: { kind, card, decision, step }.
  detours: [],
  isSaved: true,
};

// Replayed from the steps.
const now = { walk: null, here: null, gates: null, resumed: null, ahead: null };

let live = null;
let changed = () => {};

// `listener` is called after each change, with what it was.
function onChange(listener) {
  changed = listener;
}

function standAt(steps) {
  now.walk = replay(flow, steps);
  now.here = now.walk.places.at(-1);
  now.ahead = null;
  state.steps = now.walk.taken;
  now.walk.places.forEach((place) => state.read.add(place.card));
  now.gates = openQuestions(flow, now.walk, state.said);
  now.resumed = resume(flow, state.steps, state.waiting);
}

function walkTo(steps, what) {
  state.detours = [];
  state.isSaved = false;
  standAt(steps);
  changed(what);
}

// Costly in large flows, so only when asked for.
function ahead() {
  live ??= liveTests(flow);
  now.ahead ??= lookAhead(flow, live, now.here);
  return now.ahead;
}

function choose(id) {
  const step = [flow.nodes[now.here.card].id, id];
  const waited = state.waiting.findIndex(([node, choice]) => node === step[0] && choice === id);
  state.waiting.splice(0, waited + 1);
  walkTo([...state.steps, step], "step");
}

function back() {
  if (state.detours.length > 0) {
    state.detours.pop();
    changed("closed");
  } else if (state.steps.length > 0) {
    walkTo(state.steps.slice(0, -1), "back");
  }
}

// What was said yes to belonged to the walk that is given up; its steps wait.
function startOver() {
  state.waiting = [...state.steps];
  state.said = [];
  [state.read, state.looked, state.opened].forEach((cards) => cards.clear());
  walkTo([], "step");
}

function changeTo(step, choice) {
  const change = changeStep(flow, state.steps, step, choice);
  state.waiting.unshift(...change.waiting);
  walkTo(change.kept, "step");
}

function goOnAsBefore() {
  state.waiting = now.resumed.waiting;
  walkTo(now.resumed.kept, "step");
}

function stepsToResume() {
  return now.resumed.kept.length - state.steps.length;
}

function openOver(detour) {
  const isSame = (d) => d.kind === detour.kind && d.card === detour.card;
  const below = state.detours.findIndex(isSame);
  if (below >= 0) {
    state.detours.splice(below);
  }
  state.detours.push(detour);
  if (detour.card >= 0 && !isClosed(detour.card, detour.kind)) {
    (detour.kind === "option" ? state.opened : state.looked).add(detour.card);
  }
  changed("opened");
}

function closeAll() {
  state.detours = [];
  changed("closed");
}

function sayYes(card) {
  state.said.push(flow.nodes[card].gate);
  now.gates = openQuestions(flow, now.walk, state.said);
  changed("yes");
}

function gate(card) {
  return gateOf(flow, now.gates, card);
}

// Looking around, promises are kept too.
function kept(card, kind) {
  return kind === "look" ? keptBack(flow, now.walk, state.looked, card) : null;
}

function isClosed(card, kind) {
  return gate(card) === "closed" || kept(card, kind) !== null;
}

function urgentCard() {
  const { phase } = flow.nodes[now.here.card];
  const card = phase < 0 ? flow.urgent : flow.phases[phase].urgent;
  return card >= 0 && gate(card) !== "closed" ? card : -1;
}

// The choices that the place's card offers now.
function choicesHere() {
  return now.here.hold ? [] : offered(flow, now.here);
}

// A walk that was saved on a flow as it was then: as far as it still holds.
function reopen(saved) {
  state.waiting = saved.waiting;
  state.said = saved.said;
  state.ratings = new Map(saved.ratings);
  state.leftOut = new Set(saved.leftOut);
  state.own = saved.own;
  state.notes = saved.notes;
  const opened = flow.nodes.map((node, card) => [node.id, card]);
  state.opened = new Set(opened.filter(([id]) => saved.opened.includes(id)).map(([, c]) => c));
  state.read = new Set();
  state.looked = new Set();
  standAt(saved.steps);
  const { stopped } = now.walk;
  state.waiting.unshift(...saved.steps.slice(state.steps.length));
  walkTo(state.steps, "step");
  state.isSaved = true;
  return stopped && state.steps.length < saved.steps.length
    ? saved.steps[state.steps.length]
    : null;
}

export {
  ahead,
  back,
  changeTo,
  choicesHere,
  choose,
  closeAll,
  gate,
  goOnAsBefore,
  isClosed,
  kept,
  now,
  onChange,
  openOver,
  reopen,
  sayYes,
  standAt,
  startOver,
  state,
  stepsToResume,
  urgentCard,
};
