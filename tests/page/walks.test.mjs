// The same walks by the program and by the page's script: card, answers, choices, options and gates
// at each step, where it stops, what is closed, what a change of an earlier step does, what is ahead.
//
// WALK_LINES is what test_page_walks printed.
import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import test from "node:test";
import { inflateSync } from "node:zlib";
import { liveTests, lookAhead } from "../../assets/page/ahead.js";
import { cardToward } from "../../assets/page/map_steps.js";
import * as walk from "../../assets/page/walk.js";

function flowOf({ data, labels }) {
  const flow = walk.expanded(JSON.parse(inflateSync(Buffer.from(data, "base64")).toString()));
  flow.nodes.forEach((node, card) => {
    const [choices, options] = labels[card];
    node.choices?.forEach((choice, i) => (choice.label = choices[i]));
    node.options?.forEach((option, i) => (option.label = options[i]));
  });
  return { flow, live: liveTests(flow) };
}

function placeOf(flow, place, gates) {
  return [
    place.card,
    place.answers,
    walk.offered(flow, place).map((choice) => [choice.id, choice.to]),
    walk.offeredOptions(flow, place).map((option) => option.to),
    walk.gateOf(flow, gates, place.card) ?? "",
  ];
}

const changeOf = ({ kept, setAside, waiting }) => [kept, setAside, waiting];

function keptCards(flow, replayed) {
  return flow.nodes.flatMap((_, card) => {
    const kept = walk.keptBack(flow, replayed, new Set(), card);
    return kept ? [[card, kept.first]] : [];
  });
}

function aheadOf({ flow, live }, place) {
  const { cards, left } = lookAhead(flow, live, place, 50000);
  return [[...cards].sort((a, b) => a - b), left];
}

function compare({ flow, live }, line) {
  const replayed = walk.replay(flow, line.steps);
  const gates = walk.openQuestions(flow, replayed, []);
  assert.deepEqual(replayed.taken, line.steps);
  assert.deepEqual(
    replayed.places.map((place) => placeOf(flow, place, gates)),
    line.places,
  );
  const { stopped } = replayed;
  const stop = stopped && [stopped.step, stopped.node, stopped.choice, stopped.reason];
  assert.deepEqual(stop, line.stopped);
  const closed = walk.closedWays(flow, replayed);
  assert.deepEqual(
    closed.map(({ label, answer, step }) => [label, answer, step]),
    line.closed,
  );
  assert.deepEqual(keptCards(flow, replayed), line.kept);
  if (line.changed) {
    const change = walk.changeStep(flow, line.steps, ...line.changed);
    assert.deepEqual(changeOf(change), line.change);
    assert.deepEqual(changeOf(walk.resume(flow, change.kept, line.steps)), line.resume);
  }
  if (line.ahead) {
    const here = replayed.places.at(-1);
    const [cards, left] = aheadOf({ flow, live }, here);
    assert.deepEqual(cards, line.ahead[0]);
    const isEnd = flow.nodes[here.card].kind === "end";
    assert.deepEqual(left, isEnd ? null : line.ahead[1]);
  }
}

test("walks: the page's script walks as the program does", async () => {
  let flow = null;
  let name = "";
  let walks = 0;
  for await (const text of createInterface({ input: createReadStream(process.env.WALK_LINES) })) {
    const line = JSON.parse(text);
    if (line.data) {
      name = line.flow;
      flow = flowOf(line);
      continue;
    }
    walks += 1;
    try {
      compare(flow, line);
    } catch (error) {
      error.message = `${name}, ${JSON.stringify(line.steps)}: ${error.message}`;
      throw error;
    }
  }
  assert.ok(walks >= 2 * 2000 + 4000, `${walks} walks`);
});

const ARROWS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];

function reachedByArrows(boxes, start) {
  const reached = new Set([start]);
  for (const card of reached) {
    ARROWS.forEach((key) => reached.add(cardToward(boxes, card, key)));
  }
  return reached;
}

test("map: the arrow keys come to every card that stands on it", async () => {
  let flows = 0;
  for await (const text of createInterface({ input: createReadStream(process.env.WALK_LINES) })) {
    const line = JSON.parse(text);
    if (line.data) {
      const { flow } = flowOf(line);
      const isRead = (card) => flow.nodes[card].kind !== "route";
      const boxes = flow.map.cards.map((box, card) => (isRead(card) ? box : 0));
      const reached = reachedByArrows(
        boxes,
        boxes.findIndex((box) => box !== 0),
      );
      const missed = flow.nodes.filter((_, card) => boxes[card] !== 0 && !reached.has(card));
      assert.deepEqual(
        missed.map((node) => node.id),
        [],
        line.flow,
      );
      flows += 1;
    }
  }
  assert.ok(flows > 100, `${flows} flows`);
});
