// The rules of a walk, as src/flow and src/walk have them in C++: tests walk both and compare. Knows
// no page. Cards, answers and values go by their places in the lists of the flow; a place is a card
// and, for each answer, the value given, or -1.

const KINDS = "question info test stage decision option route urgent end".split(" ");

// The flow with names for what the page, to be small, has as lists: see html_data.h.
function expanded(data) {
  const way = (one) => (Array.isArray(one) ? { to: one[0], ...one[1] } : { to: one });
  const nodes = data.nodes.map(([id, kind, phase, more]) => {
    const node = { id, kind: KINDS[kind], phase, ...more };
    for (const list of ["choices", "rows", "options"]) {
      if (node[list]) {
        node[list] = node[list].map(way);
      }
    }
    return node;
  });
  nodes.forEach((node) => {
    node.choices?.forEach((choice) => (choice.id ??= nodes[choice.to].id));
  });
  return { ...data, nodes };
}

function testHolds([answer, ...values], answers) {
  const value = answers[answer];
  return value >= 0 && (values[0] === -1 || values.includes(value));
}

function tableHolds(table, answers) {
  return table.every((test) => testHolds(test, answers));
}

// A condition holds if any table of `when` holds and none of `unless`.
function holds(condition, answers) {
  const isWanted = !condition.when || condition.when.some((t) => tableHolds(t, answers));
  return isWanted && !(condition.unless ?? []).some((t) => tableHolds(t, answers));
}

// Goes on from routes until the walk stands on a card that can be read, or cannot go on.
function settle(flow, card, answers) {
  let hops = 0;
  while (flow.nodes[card].kind === "route") {
    const row = (flow.nodes[card].rows ?? []).find((r) => holds(r, answers));
    if (!row) {
      return { card, answers, hold: "route-gap" };
    }
    hops += 1;
    if (hops > flow.nodes.length) {
      return { card, answers, hold: "endless-loop" };
    }
    card = row.to;
  }
  return { card, answers, hold: null };
}

function arriveAtStart(flow) {
  return settle(flow, flow.start, new Array(flow.answers.length).fill(-1));
}

// The choices of the place's card whose conditions hold, in the order of the file.
function offered(flow, place) {
  return (flow.nodes[place.card].choices ?? []).filter((c) => holds(c, place.answers));
}

function offeredOptions(flow, place) {
  return (flow.nodes[place.card].options ?? []).filter((o) => holds(o, place.answers));
}

// Pre: the choice is offered at the place.
function take(flow, place, choice) {
  const answers = place.answers.slice();
  for (const [answer, value] of choice.set ?? []) {
    answers[answer] = value;
  }
  return settle(flow, choice.to, answers);
}

// Why the step cannot be taken at the place; null when it can.
function refusal(flow, place, [node, id]) {
  const card = flow.nodes[place.card];
  if (card.id !== node) {
    return "other-card";
  }
  const choice = (card.choices ?? []).find((c) => c.id === id);
  if (!choice) {
    return "no-such-choice";
  }
  return holds(choice, place.answers) ? null : "not-offered";
}

function beginReplay(flow) {
  const place = arriveAtStart(flow);
  const walk = { taken: [], places: [place], stopped: null };
  if (place.hold) {
    walk.stopped = { step: 0, node: flow.nodes[place.card].id, choice: "", reason: place.hold };
  }
  return walk;
}

// Takes one step or notes why not. False when the replay ends here.
function advance(flow, walk, step) {
  const here = walk.places.at(-1);
  const [node, choice] = step;
  const reason = refusal(flow, here, step);
  if (reason) {
    walk.stopped = { step: walk.taken.length, node, choice, reason };
    return false;
  }
  const arrival = take(
    flow,
    here,
    flow.nodes[here.card].choices.find((c) => c.id === choice),
  );
  walk.taken.push(step);
  walk.places.push(arrival);
  if (arrival.hold) {
    walk.stopped = { step: walk.taken.length - 1, node, choice, reason: arrival.hold };
    return false;
  }
  return true;
}

// Takes steps, each the ids of a card and a choice, from the start until one does not hold.
function replay(flow, steps) {
  const walk = beginReplay(flow);
  for (const step of steps) {
    if (walk.stopped || !advance(flow, walk, step)) {
      return walk;
    }
  }
  const here = walk.places.at(-1);
  const card = flow.nodes[here.card];
  if (!walk.stopped && card.choices && offered(flow, here).length === 0) {
    walk.stopped = { step: walk.taken.length, node: card.id, choice: "", reason: "stuck" };
  }
  return walk;
}

// Tries later steps in order from where a walk stands, `isOpen` unless it cannot go on.
function tryLater(flow, walk, isOpen, later) {
  const setAside = [];
  let passed = [];
  for (const step of later) {
    if (!isOpen || refusal(flow, walk.places.at(-1), step)) {
      passed.push(step);
      continue;
    }
    setAside.push(...passed);
    passed = [];
    isOpen = advance(flow, walk, step);
  }
  return { kept: walk.taken, setAside, waiting: passed };
}

// Changes the step at `index` to another choice of its card: the new one is taken, then later steps
// are tried in order. Pre: the steps hold, the choice is offered there.
function changeStep(flow, steps, index, choice) {
  const walk = replay(flow, steps.slice(0, index));
  walk.stopped = null;
  const isOpen = advance(flow, walk, [steps[index][0], choice]);
  return tryLater(flow, walk, isOpen, steps.slice(index + 1));
}

// "Go on as before": takes up steps that wait, from the first one on the card where `steps` lead.
function resume(flow, steps, waiting) {
  const walk = replay(flow, steps);
  const isOpen = !walk.stopped;
  let first = waiting.findIndex((step) => !refusal(flow, walk.places.at(-1), step));
  first = first < 0 ? waiting.length : first;
  const change = tryLater(flow, walk, isOpen, waiting.slice(first));
  change.waiting.unshift(...waiting.slice(0, first));
  return change;
}

// The questions of gates that are open: those said yes to, and those of cards to which the walk took
// a choice with `consent`.
function openQuestions(flow, walk, said) {
  const open = new Set(said);
  walk.taken.forEach(([, id], i) => {
    const choice = flow.nodes[walk.places[i].card].choices.find((c) => c.id === id);
    const question = flow.nodes[walk.places[i + 1].card].gate;
    if (choice.consent && question) {
      open.add(question);
    }
  });
  return open;
}

// null for a card that asks nothing first, else "closed" or "open".
function gateOf(flow, open, card) {
  const question = flow.nodes[card].gate;
  return question ? (open.has(question) ? "open" : "closed") : null;
}

// The answer that keeps a condition from holding, the first as the condition is written; -1 when
// only answers not given do. Pre: it does not hold.
function whatCloses(condition, answers) {
  for (const table of condition.unless ?? []) {
    if (tableHolds(table, answers) && table.length > 0) {
      return table[0][0];
    }
  }
  for (const table of condition.when ?? []) {
    for (const test of table) {
      if (!testHolds(test, answers) && answers[test[0]] >= 0) {
        return test[0];
      }
    }
  }
  return -1;
}

// The last step that gave the answer the value it has now; -1 when it has none.
function stepThatGave(walk, answer) {
  let place = walk.places.length - 1;
  const now = answer < 0 ? -1 : walk.places[place].answers[answer];
  if (now < 0) {
    return -1;
  }
  while (place > 0 && walk.places[place - 1].answers[answer] === now) {
    place -= 1;
  }
  return place - 1;
}

// The options and choices of the present card that are not offered, with the answer that closes
// each and the step that gave it (-1: none). What is offered under the same label is not missing.
function closedWays(flow, walk) {
  const here = walk.places.at(-1);
  const card = flow.nodes[here.card];
  const shown = new Set(
    [...offeredOptions(flow, here), ...offered(flow, here)].map((w) => w.label),
  );
  const closed = [];
  for (const way of [...(card.options ?? []), ...(card.choices ?? [])]) {
    if (!way.label || holds(way, here.answers) || shown.has(way.label)) {
      continue;
    }
    shown.add(way.label);
    const answer = whatCloses(way, here.answers);
    closed.push({ label: way.label, answer, step: stepThatGave(walk, answer) });
  }
  return closed;
}

// What a promise of the flow keeps from being read while one looks around: null, or its name and,
// where another card comes first, that card. `looked` holds cards that were looked at.
function keptBack(flow, walk, looked, card) {
  const { answers } = walk.places.at(-1);
  const wasRead = (c) => looked.has(c) || walk.places.some((p) => p.card === c);
  let found = null;
  for (const promise of flow.promises) {
    if (!holds(promise, answers)) {
      continue;
    }
    if (promise.never.includes(card)) {
      return { name: promise.name, first: -1 };
    }
    if (promise.before.includes(card) && promise.read !== card && !wasRead(promise.read)) {
      found ??= { name: promise.name, first: promise.read };
    }
  }
  return found;
}

// For each phase how many of its cards were read, and of how many that were or can still be.
function progressOf(flow, read, ahead) {
  const phases = flow.phases.map(() => ({ read: 0, of: 0 }));
  flow.nodes.forEach((node, card) => {
    if (node.kind === "route" || node.kind === "option" || node.phase < 0) {
      return;
    }
    phases[node.phase].read += read.has(card) ? 1 : 0;
    phases[node.phase].of += read.has(card) || ahead.has(card) ? 1 : 0;
  });
  return phases;
}

export {
  arriveAtStart,
  changeStep,
  closedWays,
  expanded,
  gateOf,
  holds,
  keptBack,
  offered,
  offeredOptions,
  openQuestions,
  progressOf,
  refusal,
  replay,
  resume,
  take,
  testHolds,
};
