// Pages in Debian's Chromium, for the tests of this folder.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.env.NPM_FOLDER, "package.json"));
const { chromium } = require("playwright-core");

export const packages = require;
export const folder = process.env.PAGE_FOLDER;
export const LMS = "flows/leiomyosarcoma.toml";
export const BIKE = "tests/data/exporters/bike.toml";

mkdirSync(folder, { recursive: true });

export function waypost(...args) {
  return execFileSync(process.env.WAYPOST, args, { encoding: "utf8", maxBuffer: 1 << 28 });
}

// Writes a page and returns its address.
export function pageOf(flow, name, ...more) {
  const file = join(folder, `${name}.html`);
  waypost("export", flow, "--to", "html", "-o", file, ...more);
  return pathToFileURL(file).href;
}

// What `walk --format json` says after these choices.
export function walked(flow, choices) {
  return JSON.parse(waypost("walk", flow, "--format", "json", "--choose", choices.join(",")));
}

let browser = null;

// Opens a page; `page.trouble` gathers errors, refusals of its policy and whatever it asks for. With
// `isPlain` no script of its own is waited for.
export async function open(address, { isPlain = false, ...options } = {}) {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.trouble = [];
  page.on("pageerror", (error) => page.trouble.push(error.stack));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      page.trouble.push(message.text());
    }
  });
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("blob:")) {
      page.trouble.push(`asks for ${request.url()}`);
    }
  });
  await page.goto(address);
  if (!isPlain && options.javaScriptEnabled !== false) {
    await page.waitForSelector("html.walks");
  }
  return page;
}

export async function closeBrowser() {
  await browser?.close();
  browser = null;
}

const axe = require("axe-core").source;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// What axe-core finds wrong with the page as it is now.
export async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), TAGS);
  return result.violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

// How many pixels of it are beyond the side of the screen.
export const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

export const titleOf = (page) => page.textContent("#stage h2");
