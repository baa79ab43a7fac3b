import assert from "node:assert/strict";
import test from "node:test";
import { readWalk, walkText } from "../../assets/page/walk_file.js";

const WALK = {
  flow: "tea",
  hash: "ab12",
  steps: [
    ["start", "next"],
    ["which", "green"],
  ],
  waiting: [["cup", "full"]],
  said: ['Show "it"?'],
  opened: ["opt_milk"],
  ratings: [["Less\\more\u0001\n[x] = 'y'", 3]],
  own: ["Why?", "é 漢 🫖 # no remark"],
  leftOut: [],
  notes: "One\nTwo\t\\u0041",
};

test("saved walks: what is written is read back to the letter", () => {
  const { date, ...read } = readWalk(walkText(WALK, "2026-11-23"));
  assert.equal(date, "2026-11-23");
  assert.deepEqual(read, WALK);
});

// As the window writes it: lists over several lines, tables in the order of the alphabet.
const WINDOW = `# A walk that was saved with Waypost. For learning, not medical advice.
format = 1

[page]
left_out = []
notes = "Buy\\nbutter \\u00E9"
questions = [ "May I have two?" ]

    [page.matters]
    Crunch = 2
    "With milk" = 1

[walk]
flow = "biscuit"
hash = "00"
opened = []
said_yes = [ 'Yes?' ]
steps = [
    "with.some",
    "which.ginger",
]
waiting = []
walked_on = 2026-11-20
`;

test("saved walks: what the window writes is read", () => {
  assert.deepEqual(readWalk(WINDOW), {
    flow: "biscuit",
    hash: "00",
    date: "2026-11-20",
    steps: [
      ["with", "some"],
      ["which", "ginger"],
    ],
    waiting: [],
    said: ["Yes?"],
    opened: [],
    ratings: [
      ["Crunch", 2],
      ["With milk", 1],
    ],
    own: ["May I have two?"],
    leftOut: [],
    notes: "Buy\nbutter é",
  });
  assert.deepEqual(readWalk(`\uFEFF${WINDOW.replaceAll("\n", "\r\n")}`), readWalk(WINDOW));
});

test("saved walks: everything else is refused without a fault", () => {
  const cut = [...WINDOW].map((_, i) => WINDOW.slice(0, i));
  const whole = WINDOW.length - 1;
  cut.slice(0, whole - 25).forEach((text) => assert.equal(readWalk(text), null, text));
  for (const text of [
    "",
    "\0\0",
    "[[[[",
    "a = {",
    "format = 1\n[walk]\nwalk = 1",
    "[a]\n[a.b.c]\n[a.b.c.d]x",
  ]) {
    assert.equal(readWalk(text), null, text);
  }
  assert.equal(readWalk(WINDOW.replace("format = 1", "format = 2")), null);
  assert.equal(readWalk(WINDOW.replace("[walk]", "[__proto__]")), null);
});
