import assert from "node:assert/strict";
import test from "node:test";
import { liveTests, lookAhead } from "../../assets/page/ahead.js";
import * as walk from "../../assets/page/walk.js";

const QUESTION = 0;
const INFO = 1;
const ROUTE = 6;
const END = 8;

// A question, a route by its answer, a card that asks first, an end.
const flow = walk.expanded({
  start: 0,
  answers: [
    {
      id: "a",
      label: "A",
      values: [
        ["x", "X"],
        ["y", "Y"],
      ],
    },
  ],
  phases: [{ title: "P", urgent: -1 }],
  nodes: [
    [
      "ask",
      QUESTION,
      0,
      {
        choices: [
          [1, { id: "x", set: [[0, 0]] }],
          [1, { id: "y", set: [[0, 1]] }],
        ],
      },
    ],
    ["by", ROUTE, -1, { rows: [[2, { when: [[[0, 0]]] }], 3] }],
    ["shy", INFO, 0, { gate: "Show it?", choices: [[3, { id: "next" }]] }],
    ["end", END, 0],
  ],
  promises: [{ name: "N", never: [2], before: [], read: -1, when: [[[0, 1]]] }],
});

const tests = [
  [{}, [-1], true],
  [{ when: [[[0, 0]]] }, [-1], false],
  [{ when: [[[0, 0]]] }, [0], true],
  [{ when: [[[0, -1]]] }, [-1], false],
  [{ when: [[[0, -1]]] }, [1], true],
  [{ unless: [[[0, -1]]] }, [-1], true],
  [{ unless: [[[0, 0]], [[0, 1]]] }, [1], false],
  [{ when: [[[0, 0, 1]]], unless: [[[0, 1]]] }, [0], true],
];

test("rules: a condition holds by any table of `when` and none of `unless`", () => {
  for (const [condition, answers, expected] of tests) {
    assert.equal(walk.holds(condition, answers), expected, JSON.stringify([condition, answers]));
  }
});

test("rules: a step remembers, passes routes, and stops where it cannot be taken", () => {
  const done = walk.replay(flow, [
    ["ask", "x"],
    ["shy", "next"],
  ]);
  assert.deepEqual(
    done.places.map((place) => place.card),
    [0, 2, 3],
  );
  assert.deepEqual(done.places.at(-1).answers, [0]);
  assert.equal(done.stopped, null);
  const other = walk.replay(flow, [
    ["ask", "y"],
    ["shy", "next"],
  ]);
  assert.deepEqual(other.stopped, { step: 1, node: "shy", choice: "next", reason: "other-card" });
});

test("rules: a gate opens by its question, a promise keeps its card back", () => {
  const shy = walk.replay(flow, [["ask", "x"]]);
  assert.equal(walk.gateOf(flow, walk.openQuestions(flow, shy, []), 2), "closed");
  assert.equal(walk.gateOf(flow, walk.openQuestions(flow, shy, ["Show it?"]), 2), "open");
  assert.equal(walk.keptBack(flow, shy, new Set(), 2), null);
  const other = walk.replay(flow, [["ask", "y"]]);
  assert.deepEqual(walk.keptBack(flow, other, new Set(), 2), { name: "N", first: -1 });
});

test("rules: changing an answer keeps what still holds, and the rest waits", () => {
  const steps = [
    ["ask", "x"],
    ["shy", "next"],
  ];
  const change = walk.changeStep(flow, steps, 0, "y");
  assert.deepEqual(change, { kept: [["ask", "y"]], setAside: [], waiting: [["shy", "next"]] });
  assert.deepEqual(walk.resume(flow, [], steps).kept, steps);
});

test("ahead: the fewest and the most steps, and nothing exact where too much is ahead", () => {
  const start = walk.replay(flow, []).places[0];
  const live = liveTests(flow);
  assert.deepEqual(lookAhead(flow, live, start), { cards: new Set([0, 3, 2]), left: [1, 2] });
  assert.deepEqual(lookAhead(flow, live, start, 1), { cards: new Set([0, 2, 3]), left: null });
});
