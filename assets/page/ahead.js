// What lies ahead of a place: which cards can still be come to, and how far it is to an ending.

import { offered, take, testHolds } from "./walk.js";

// Beyond so many places nothing exact is told.
const MOST_PLACES = 20000;

// A test is known by its answer and values, all tests of a flow by their places in one list.
function testsOf(flow) {
  const places = new Map();
  const tests = [];
  const placeOf = (test) => {
    const name = test.join();
    if (!places.has(name)) {
      places.set(name, tests.length);
      tests.push(test);
    }
    return places.get(name);
  };
  const ways = flow.nodes.map((node) => [...(node.choices ?? []), ...(node.rows ?? [])]);
  const read = ways.map((list) => {
    const tables = list.flatMap((way) => [...(way.when ?? []), ...(way.unless ?? [])]);
    return new Set(tables.flat().map(placeOf));
  });
  return { tests, ways, read };
}

// For each card the tests that some way from there on still makes, so that places which these cannot
// tell apart count as one.
function liveTests(flow) {
  const { tests, ways, read } = testsOf(flow);
  const leadsFrom = flow.nodes.map(() => []);
  ways.forEach((list, card) => {
    for (const way of list) {
      leadsFrom[way.to].push([card, new Set((way.set ?? []).map(([answer]) => answer))]);
    }
  });
  const waiting = flow.nodes.map((_, card) => card);
  while (waiting.length > 0) {
    const to = waiting.pop();
    for (const [from, given] of leadsFrom[to]) {
      const before = read[from].size;
      for (const place of read[to]) {
        if (!given.has(tests[place][0])) {
          read[from].add(place);
        }
      }
      if (read[from].size > before) {
        waiting.push(from);
      }
    }
  }
  return read.map((places) => [...places].sort((a, b) => a - b).map((place) => tests[place]));
}

function keyOf(live, { card, answers }) {
  return `${card}:${live[card].map((test) => (testHolds(test, answers) ? 1 : 0)).join("")}`;
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
  return new Set([...seen].filter((card) => flow.nodes[card].kind !== "route"));
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

export { liveTests, lookAhead };
