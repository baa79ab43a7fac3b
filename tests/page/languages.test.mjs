// A page in other languages: one that holds two, one that is longer, one from right to left.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import {
  closeBrowser,
  LMS,
  open,
  overflow,
  pageOf,
  titleOf,
  violations,
  walked,
} from "./browser.mjs";

after(closeBrowser);

const label = (page) => page.textContent("#label strong");

async function choose(page, tag) {
  await page.click(`#views [lang="${tag}"]`);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, tag);
}

test("languages: another one shows the same place, and the first comes back to the letter", async () => {
  const { choices } = walked(LMS, []);
  const page = await open(pageOf(LMS, "languages", "--all-languages"));
  await page.click(`#stage li:nth-child(1) .choice`);
  assert.equal(choices.length, 1);
  await page.click("#views [data-view=my-page]");
  await page.fill("#my-page textarea", "Ask about Tuesday.");
  await page.click("#views [data-view=walk]");
  await page.click("#urgent-help");
  const before = [await titleOf(page), await page.title(), await label(page)];

  await choose(page, "es");
  const spanish = walked(LMS.replace(".toml", ".es.toml"), [choices[0].id]);
  assert.equal(await label(page), "Para aprender; no es consejo médico");
  assert.equal(await page.getAttribute("html", "lang"), "es");
  assert.notEqual(await page.title(), before[1]);
  await page.keyboard.press("Escape");
  assert.equal(await titleOf(page), spanish.title);
  const labels = await page.$$eval("#stage .choice > span", (all) => all.map((s) => s.textContent));
  assert.deepEqual(
    labels,
    spanish.choices.map((choice) => choice.label),
  );
  await page.click("#views [data-view=my-page]");
  assert.equal(await page.inputValue("#my-page textarea"), "Ask about Tuesday.");

  await page.click("#urgent-help");
  await choose(page, "en");
  assert.deepEqual([await titleOf(page), await page.title(), await label(page)], before);
  assert.deepEqual(page.trouble, []);
});

test("languages: a page of one offers no other", async () => {
  const page = await open(pageOf(LMS, "one-language"));
  assert.equal(await page.$("#views .language"), null);
});

test("languages: a whole Spanish walk has no violation and no word of the engine's English", async () => {
  const page = await open(pageOf(LMS.replace(".toml", ".es.toml"), "spanish"));
  await page.setViewportSize({ width: 320, height: 800 });
  for (let i = 0; i < 8 && (await page.$("#stage .choice")); i += 1) {
    assert.deepEqual(await violations(page), [], await titleOf(page));
    assert.ok((await overflow(page)) <= 0, await titleOf(page));
    await page.click("#stage li:last-child .choice");
  }
  assert.doesNotMatch(await page.innerText("body"), /\b(Back|Start over|Urgent help|Sources)\b/);
  assert.deepEqual(page.trouble, []);
});

for (const [tag, direction] of [
  ["en-XA", "ltr"],
  ["ar-XB", "rtl"],
]) {
  test(`languages: made up as ${tag}, nothing is cut or wider than 320 pixels, and axe finds nothing`, async () => {
    const page = await open(pageOf(LMS, tag, "--lang", tag));
    assert.equal(await page.getAttribute("html", "dir"), direction);
    await page.setViewportSize({ width: 320, height: 800 });
    for (let i = 0; i < 5 && (await page.$("#stage .choice")); i += 1) {
      assert.deepEqual(await violations(page), [], `card ${i}`);
      assert.ok((await overflow(page)) <= 0, `card ${i}`);
      await page.click("#stage li:last-child .choice");
    }
    // The title begins at the side where reading begins.
    const [title, stage] = await page.evaluate(() =>
      ["#stage h2", "#stage"].map((name) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(name));
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      }),
    );
    const side = direction === "rtl" ? "right" : "left";
    assert.ok(Math.abs(title[side] - stage[side]) < 2, JSON.stringify([title, stage]));
    assert.deepEqual(page.trouble, []);
  });
}
