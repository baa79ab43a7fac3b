// The page in a real browser: walked by keys, without scripts, printed, saved, opened again.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import test, { after } from "node:test";
import {
  BIKE,
  closeBrowser,
  folder,
  LMS,
  open,
  pageOf,
  titleOf,
  walked,
  waypost,
} from "./browser.mjs";

after(closeBrowser);

const flowOf = (file) => JSON.parse(waypost("export", file, "--to", "json"));

test("page: the real flow is smaller than 250 kB, and the same twice", () => {
  const file = fileURLToPath(pageOf(LMS, "lms"));
  assert.ok(statSync(file).size < 250_000, `${statSync(file).size} bytes`);
  const bytes = readFileSync(file);
  pageOf(LMS, "lms");
  assert.deepEqual(readFileSync(file), bytes);
});

test("page: rehearsals are walked by number keys, with the program's choices at each step", async () => {
  const page = await open(pageOf(LMS, "lms"));
  for (const { choose } of flowOf(LMS).rehearsals.slice(1, 3)) {
    const taken = [];
    for (const id of choose.filter((name) => !name.startsWith("open:"))) {
      const said = walked(LMS, taken);
      assert.equal(await titleOf(page), said.title);
      const labels = await page.$$eval("#stage .choice > span", (all) =>
        all.map((s) => s.textContent),
      );
      assert.deepEqual(
        labels,
        said.choices.map((choice) => choice.label),
      );
      await page.keyboard.press(String(said.choices.findIndex((choice) => choice.id === id) + 1));
      taken.push(id);
    }
    assert.equal(await titleOf(page), walked(LMS, taken).title);
    await page.click(".bar button:nth-child(2)");
  }
  assert.deepEqual(page.trouble, []);
});

// Tab until the focus is on what matches; Enter presses it.
async function pressByTab(page, selector) {
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((s) => document.activeElement.matches(s), selector)) {
      await page.keyboard.press("Enter");
      return;
    }
  }
  assert.fail(`no way by Tab to ${selector}`);
}

test("page: a whole walk by Tab and Enter alone, and the focus lands on each card's title", async () => {
  const page = await open(pageOf(BIKE, "bike"));
  for (let i = 0; i < 12 && (await page.$("#stage .choice")); i += 1) {
    const before = await titleOf(page);
    await pressByTab(page, ".choice");
    assert.equal(
      await page.evaluate(() => document.activeElement.textContent),
      await titleOf(page),
    );
    assert.notEqual(await titleOf(page), before);
  }
  await page.keyboard.press("Backspace");
  await pressByTab(page, "#urgent-help");
  assert.equal(await page.textContent("#stage .banner button"), "Back to where I was");
  await page.keyboard.press("Escape");
  assert.equal(await page.$("#stage .banner button"), null);
  assert.deepEqual(page.trouble, []);
});

test("page: on the map, arrows go from card to card and Enter opens one", async () => {
  const page = await open(pageOf(LMS, "lms-map-keys"));
  await page.focus(".map-frame");
  const status = () => page.textContent("#status");
  const here = await titleOf(page);
  await page.keyboard.press("ArrowRight");
  assert.equal(await status(), here);
  await page.keyboard.press("ArrowRight");
  const next = await status();
  assert.notEqual(next, here);
  assert.equal(await page.$$eval(".map .marked", (all) => all.length), 1);
  await page.keyboard.press("Enter");
  assert.equal(await titleOf(page), next);
  await page.keyboard.press("Escape");
  assert.equal(await titleOf(page), here);
  // The keys go on from where they were, until the walk goes on.
  assert.equal(await page.$$eval(".map .marked", (all) => all.length), 1);
  await page.keyboard.press("1");
  assert.equal(await page.$$eval(".map .marked", (all) => all.length), 0);
  assert.deepEqual(page.trouble, []);
});

test("page: what asks first is shown nowhere before the yes, and after it", async () => {
  const page = await open(pageOf(BIKE, "bike-figures", "--choose", "look"));
  await page.click("#views button:nth-child(4)");
  await page.click('#outline a[href="#c-figures"]');
  assert.equal((await page.innerText("body")).includes("Secret words"), false);
  assert.equal((await page.innerHTML("#map")).includes("Secret words"), false);
  await page.click("#stage .gate-panel button:last-of-type");
  assert.ok((await page.innerText("#stage")).includes("Secret words of the figures."));
  assert.deepEqual(page.trouble, []);
});

test("page: an earlier answer is changed from the trail, and its consequences are told before", async () => {
  const page = await open(pageOf(LMS, "lms-trail", "--choose", "next,no,adult,uterus,go_on"));
  await page.click(".trail summary");
  await page.click(".trail li:nth-child(4) button");
  const choices = await page.$$("#stage .choices button.choice");
  assert.ok((await choices[0].textContent()).match(/Sets aside|Keeps all|Waits for later/));
  await choices[1].click();
  assert.equal(await page.$$eval(".trail li", (all) => all.length), 4);
  assert.deepEqual(page.trouble, []);
});

test("page: without scripts it has label, list, every card, and keeps what asks first folded", async () => {
  for (const [file, name] of [
    [LMS, "lms"],
    [BIKE, "bike"],
  ]) {
    const page = await open(pageOf(file, name), { javaScriptEnabled: false });
    const ids = flowOf(file)
      .nodes.map((node) => `c-${node.id}`)
      .sort();
    const sections = await page.$$eval("#cards > section", (all) => all.map((s) => s.id).sort());
    assert.deepEqual(sections, ids);
    const links = await page.$$eval("#outline a", (all) => all.map((a) => a.hash.slice(1)).sort());
    assert.deepEqual(links, ids);
    assert.ok(await page.isVisible("#label"));
    assert.equal(await page.$$eval("details.gate[open]", (all) => all.length), 0);
    assert.equal((await page.innerText("main")).includes("Secret words"), false);
    const targets = await page.$$eval("main a[href^='#']", (all) =>
      all.filter((a) => !document.querySelector(a.hash)).map((a) => a.hash),
    );
    assert.deepEqual(targets, []);
  }
});

function textOf(file) {
  return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
}

test("page: printed it is the handout, with the label on each sheet and nothing that asks first", async () => {
  const file = join(folder, "handout.pdf");
  const page = await open(pageOf(BIKE, "bike-print", "--choose", "look,fork,next"));
  await page.pdf({ path: file, format: "A4" });
  const sheets = textOf(file).split("\f").slice(0, -1);
  for (const sheet of sheets) {
    assert.ok(sheet.includes("For learning, not medical advice"), sheet);
  }
  const all = sheets.join("\n");
  for (const words of [
    "My page: A bike that squeaks",
    "Urgent help",
    "Questions to ask",
    "The way so far",
  ]) {
    assert.ok(all.includes(words), words);
  }
  assert.equal(all.includes("Secret words"), false);
  const plain = await open(pageOf(BIKE, "bike"), { javaScriptEnabled: false });
  await plain.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
  await plain.pdf({ path: file, format: "A4" });
  assert.equal(textOf(file).includes("Secret words"), false);
  assert.ok(textOf(file).includes("This asks first"));
});

test("page: a saved walk is the program's, and comes back whole", async () => {
  const page = await open(pageOf(LMS, "lms-save", "--choose", "next,no,adult,uterus"));
  await page.click(".bar button:last-child");
  await page.fill("#own", 'Is it "new"? \\ é');
  await page.click("form button");
  await page.fill("#notes", "One\nTwo");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.click(".tools button"),
  ]);
  const file = join(folder, "saved.waypost");
  await download.saveAs(file);
  const printed = waypost("export", file, "--to", "md", "--notes");
  assert.ok(printed.includes('Is it "new"?'), printed);
  assert.ok(printed.includes("Two"));
  const other = await open(pageOf(LMS, "lms"));
  await other.click("#views button:nth-child(3)");
  await other.setInputFiles("#saved", file);
  await other.waitForFunction(() => document.querySelectorAll(".trail li").length === 4);
  assert.equal(await titleOf(other), await titleOf(page));
  await other.click(".bar button:last-child");
  assert.equal(await other.inputValue("#notes"), "One\nTwo");
  writeFileSync(file, "format = 1\n[walk]\nflow = 'other'\nwalked_on = 2026-01-01\n");
  await other.setInputFiles("#saved", file);
  await other.waitForFunction(() => document.querySelector("[role=alert]")?.textContent);
  assert.deepEqual([page.trouble, other.trouble], [[], []]);
});

test("page: Back of the browser takes a step back", async () => {
  const page = await open(pageOf(BIKE, "bike"));
  const first = await titleOf(page);
  await page.keyboard.press("1");
  assert.notEqual(await titleOf(page), first);
  await page.goBack();
  await page.waitForFunction(
    (title) => document.querySelector("#stage h2").textContent === title,
    first,
  );
});

test("page: nothing is wider than a screen of 320 pixels", async () => {
  const page = await open(
    pageOf(LMS, "lms-narrow", "--choose", "next,no,adult,uterus,go_on,came_back"),
    {
      viewport: { width: 320, height: 640 },
    },
  );
  for (let i = 1; i <= 5; i += 1) {
    await page.click(`#views button:nth-child(${i})`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `part ${i} is ${width} wide`);
  }
});

test("page: a flow of 5,000 cards is walked", async () => {
  const file = join(folder, "large.toml");
  writeFileSync(
    file,
    execFileSync(process.env.PAGE_WALKS, ["--flow", "5000"], { maxBuffer: 1 << 28 }),
  );
  const page = await open(pageOf(file, "large"));
  for (let i = 0; i < 5; i += 1) {
    const before = await page.$$eval(".trail li", (all) => all.length);
    await page.keyboard.press("1");
    await page.waitForFunction((n) => document.querySelectorAll(".trail li").length > n, before);
  }
  assert.deepEqual(page.trouble, []);
});
