// What lies ahead of a place: which cards can still be come to, and how far it is to an ending.

import { offered, take } from "./walk.js";

// Beyond so many places nothing exact is told.
const MOST_PLACES = 20000;

// For each card the answers that some condition from there on still reads, so that places which
// differ in others need not be told apart.
function liveAnswers(flow) {
  const live = flow.nodes.map(() => new Set());
  const add = (card, condition) => {
    for (const table of [...(condition.when ?? []), ...(condition.unless ?? [])]) {
      table.forEach(([answer]) => live[card].add(answer));
    }
  };
  flow.nodes.forEach((node, card) => {
    [...(node.choices ?? []), ...(node.rows ?? [])].forEach((way) => add(card, way));
  });
  const leadsFrom = flow.nodes.map(() => []);
  flow.nodes.forEach((node, card) => {
    for (const way of [...(node.choices ?? []), ...(node.rows ?? [])]) {
      leadsFrom[way.to].push([card, new Set((way.set ?? []).map(([answer]) => answer))]);
    }
  });
  const waiting = flow.nodes.map((_, card) => card);
  while (waiting.length > 0) {
    const to = waiting.pop();
    for (const [from, given] of leadsFrom[to]) {
      const before = live[from].size;
      for (const answer of live[to]) {
        if (!given.has(answer)) {
          live[from].add(answer);
        }
      }
      if (live[from].size > before) {
        waiting.push(from);
      }
    }
  }
  return live.map((answers) => [...answers].sort((a, b) => a - b));
}

function keyOf(live, place) {
  return `${place.card}:${live[place.card].map((answer) => place.answers[answer]).join()}`;
}

// Every place ahead by its key: the place, and the keys that its choices lead to. Null when there
// are more than `most`.
function explore(flow, live, from, most) {
  const found = new Map();
  const waiting = [from];
  found.set(keyOf(live, from), { place: from, to: [] });
  while (waiting.length > 0) {
    const place = waiting.pop();
    const entry = found.get(keyOf(live, place));
    for (const choice of place.hold ? [] : offered(flow, place)) {
      const next = take(flow, place, choice);
      const key = keyOf(live, next);
      entry.to.push(key);
      if (!found.has(key)) {
        if (found.size >= most) {
          return null;
        }
        found.set(key, { place: next, to: [] });
        waiting.push(next);
      }
    }
  }
  return found;
}

// The fewest and the most choices to an ending; null where a walk can come round, or to a place that
// is no ending and leads nowhere.
function stepsLeft(flow, found, start) {
  const left = new Map();
  const waits = new Map();
  const before = new Map();
  const ready = [];
  for (const [key, { place, to }] of found) {
    waits.set(key, to.length);
    to.forEach((next) => before.set(next, [...(before.get(next) ?? []), key]));
    if (to.length === 0) {
      if (flow.nodes[place.card].kind !== "end") {
        return null;
      }
      left.set(key, [0, 0]);
      ready.push(key);
    }
  }
  // Backwards from the endings; what lies on a loop never becomes ready.
  while (ready.length > 0) {
    const key = ready.pop();
    const [fewest, most] = left.get(key);
    for (const from of before.get(key) ?? []) {
      const [low, high] = left.get(from) ?? [Infinity, 0];
      left.set(from, [Math.min(low, fewest + 1), Math.max(high, most + 1)]);
      waits.set(from, waits.get(from) - 1);
      if (waits.get(from) === 0) {
        ready.push(from);
      }
    }
  }
  const isDone = [...waits.values()].every((count) => count === 0);
  return isDone ? left.get(start) : null;
}

// All cards that ways lead to, whatever their conditions.
function cardsLinked(flow, from) {
  const seen = new Set([from]);
  for (const card of seen) {
    const node = flow.nodes[card];
    [...(node.choices ?? []), ...(node.rows ?? [])].forEach((way) => seen.add(way.to));
  }
  return seen;
}

// `cards` that some walk from here stands on, now or later, and `left`, as `stepsLeft` has it. Where
// too much lies ahead, what ways lead to counts.
function lookAhead(flow, live, place, most = MOST_PLACES) {
  const found = explore(flow, live, place, most);
  if (!found) {
    return { cards: cardsLinked(flow, place.card), left: null };
  }
  const cards = new Set();
  found.forEach((entry) => cards.add(entry.place.card));
  const isEnd = flow.nodes[place.card].kind === "end";
  return { cards, left: isEnd ? null : stepsLeft(flow, found, keyOf(live, place)) };
}

export { liveAnswers, lookAhead };
