// What people get who do not see the page, or see it otherwise: axe-core, and Chromium's own tree.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import test, { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";
import { expanded, replay } from "../../assets/page/walk.js";
import { BIKE, closeBrowser, LMS, open, pageOf, violations, waypost } from "./browser.mjs";

after(closeBrowser);

// Every theme on the narrowest screen; where there is room, the map stands beside the card.
const LOOKS = [
  ["light", 1280],
  ["light", 320],
  ["dark", 320],
  ["contrast", 320],
];

// A walk to one card of each kind, as the rehearsals pass them.
function cardsOfEachKind(file) {
  const html = readFileSync(fileURLToPath(pageOf(file, "kinds")), "utf8");
  const [, data] = html.match(/id="flow">([^<]*)/);
  const flow = expanded(JSON.parse(inflateSync(Buffer.from(data, "base64")).toString()));
  const { rehearsals } = JSON.parse(waypost("export", file, "--to", "json"));
  const found = new Map();
  for (const { choose } of rehearsals) {
    let steps = [];
    for (const id of [...choose.filter((name) => !name.startsWith("open:")), null]) {
      const { card } = replay(flow, steps).places.at(-1);
      const { kind, id: node } = flow.nodes[card];
      if (!found.has(kind)) {
        found.set(
          kind,
          steps.map(([, choice]) => choice),
        );
      }
      steps = [...steps, [node, id]];
    }
  }
  return found;
}

async function inEachLook(page, check) {
  for (const [theme, width] of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    await check(`${theme}, ${width} pixels`);
  }
}

test("axe: no violation on any kind of card, in any look, at 320 pixels and wide", async () => {
  const kinds = cardsOfEachKind(LMS);
  assert.deepEqual(
    ["question", "info", "test", "stage", "decision", "urgent", "end"].filter(
      (kind) => !kinds.has(kind),
    ),
    [],
  );
  for (const [kind, choices] of kinds) {
    const page = await open(pageOf(LMS, "axe", "--choose", choices.join(",")));
    await inEachLook(page, async (look) => {
      assert.deepEqual(await violations(page), [], `${kind}, ${look}`);
    });
    if (kind === "decision") {
      await page.click("#stage .options button");
      assert.deepEqual(await violations(page), [], "side by side");
      await page.keyboard.press("Escape");
      await page.click("#stage .options a");
      assert.deepEqual(await violations(page), [], "an option");
    }
    await page.context().close();
  }
});

test("axe: no violation on a card that asks first, before and after the yes", async () => {
  const page = await open(pageOf(BIKE, "bike-figures", "--choose", "look"));
  await page.click("#views button:nth-child(4)");
  await page.click('#outline a[href="#c-figures"]');
  await inEachLook(page, async (look) => {
    assert.deepEqual(await violations(page), [], look);
  });
  await page.click("#stage .gate-panel button:last-of-type");
  assert.deepEqual(await violations(page), []);
});

test("axe: no violation on the other parts of the page, with notes and details open", async () => {
  const page = await open(pageOf(LMS, "axe", "--choose", "next,no,adult,uterus"));
  for (let i = 1; i <= 5; i += 1) {
    await page.click(`#views button:nth-child(${i})`);
    assert.deepEqual(await violations(page), [], `part ${i}`);
  }
  await page.click("#views button:nth-child(1)");
  await page.evaluate(() =>
    document.querySelectorAll("#walk details").forEach((d) => (d.open = true)),
  );
  await page.click("#stage a[href^='#t']");
  assert.ok(await page.isVisible("#note"));
  assert.deepEqual(await violations(page), []);
  await page.click(".trail li button");
  assert.deepEqual(await violations(page), [], "an earlier step");
  await page.click("#urgent-help");
  assert.deepEqual(await violations(page), [], "urgent help");
});

// axe is a script itself: so the page is opened as it is before its own one has run.
test("axe: no violation without scripts", async () => {
  const file = fileURLToPath(pageOf(LMS, "plain"));
  const html = readFileSync(file, "utf8").replace(/<script type="module">.*<\/script>/s, "");
  writeFileSync(file, html);
  const page = await open(pathToFileURL(file).href, { isPlain: true });
  assert.deepEqual(await violations(page), []);
});

// What a screen reader would say, in order: role and name of all that is not only a box.
async function spoken(page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const roles = [
    "banner",
    "main",
    "contentinfo",
    "navigation",
    "heading",
    "button",
    "link",
    "status",
  ];
  const walk = (node) => {
    const role = node.role?.value;
    if (!node.ignored && roles.includes(role)) {
      const level = node.properties?.find((one) => one.name === "level")?.value.value ?? "";
      lines.push(`${role}${level}${node.name?.value ? `: ${node.name.value}` : ""}`);
    }
    node.childIds?.forEach((id) => byId.has(id) && walk(byId.get(id)));
  };
  walk(nodes[0]);
  return lines;
}

test("screen readers: title, parts, urgent help, card, choices, ways back, label, in this order", async () => {
  const page = await open(pageOf(BIKE, "bike"), { viewport: { width: 800, height: 800 } });
  assert.deepEqual(await spoken(page), [
    "link: Skip to the card",
    "banner",
    "heading1: A bike that squeaks",
    "navigation: Parts of this page",
    "button: Walk",
    "button: Map",
    "button: My page",
    "button: All cards",
    "button: About this flow",
    "link: Urgent help",
    "main",
    "heading2: Why bikes squeak",
    "button: chain",
    "button: Source 2",
    "link: the book",
    "link: another card",
    "button: Source 1",
    "heading3: Questions to take with you",
    "button: rim",
    "button: 1 Look at it",
    "button: ← Back",
    "button: Start over",
    "button: My page",
    "contentinfo",
    "status",
  ]);
});

test("looks: reduced motion stops every move", async () => {
  const page = await open(pageOf(BIKE, "bike"), { reducedMotion: "reduce" });
  const moves = await page.$$eval(
    "*",
    (all) => all.filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0).length,
  );
  assert.equal(moves, 0);
});

test("looks: forced colours keep what is chosen in a frame", async () => {
  const page = await open(pageOf(BIKE, "bike"), { forcedColors: "active" });
  const frame = await page.$eval(
    "#views [aria-current=page]",
    (one) => getComputedStyle(one).borderTopWidth,
  );
  assert.equal(frame, "3px");
});

test("targets: what is pressed is at least 24 pixels, answers at least 44", async () => {
  const page = await open(pageOf(LMS, "axe", "--choose", "next,no,adult,uterus"), {
    viewport: { width: 360, height: 740 },
  });
  const small = await page.$$eval("#walk button, header button, header a, summary", (all) =>
    all
      .map((one) => [
        one.textContent,
        one.getBoundingClientRect(),
        one.matches(".choice") ? 44 : 24,
      ])
      .filter(([, box, least]) => box.width > 0 && (box.height < least || box.width < least))
      .map(([words]) => words),
  );
  assert.deepEqual(small, []);
});
