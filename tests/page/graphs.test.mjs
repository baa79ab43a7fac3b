// `--to dot` and `--to mermaid`, drawn by the programs that they are for.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { BIKE, closeBrowser, folder, LMS, open, packages, waypost } from "./browser.mjs";

after(closeBrowser);

const LABEL = "For learning, not medical advice";

// Titles that mean something to one of the formats.
function hostileFlow() {
  const file = join(folder, "hostile.toml");
  const words = [
    `"]; click c_a \\"javascript:alert(1)\\"`,
    "1. end",
    "- `a` **b** #quot; %% x",
    "</text><script>alert(1)</script>",
    "subgraph end style c_a fill:#f00;",
    "\\\\N \\\\G {a|b} <b>bold</b> &amp; --> |x|",
    "—é 漢字 عربي 🦴",
  ];
  let toml =
    'format = 1\n[flow]\nid = "end"\ntitle = "A \\"title\\""\nlanguage = "en"\nstart = "c0"\n';
  toml += '[[phase]]\nid = "p"\ntitle = "end ] } )"\n';
  words.forEach((title, i) => {
    const last = i === words.length - 1;
    toml += `[node.c${i}]\nkind = "${last ? "end" : "question"}"\nphase = "p"\ntitle = "${title.replace(/(?<!\\)"/g, '\\"')}"\n`;
    toml += 'text = "T"\neditorial = true\n';
    toml += last
      ? ""
      : `[[node.c${i}.choice]]\nlabel = "${title.replace(/(?<!\\)"/g, '\\"')}"\nto = "c${i + 1}"\n`;
  });
  writeFileSync(file, toml);
  return file;
}

const flows = () => [LMS, "flows/how-to-write-a-flow.toml", BIKE, hostileFlow()];

test(
  "dot: Graphviz draws each graph with a box for each card and the label",
  { skip: !process.env.DOT && "graphviz is missing" },
  () => {
    for (const flow of flows()) {
      const nodes = JSON.parse(waypost("export", flow, "--to", "json")).nodes.length;
      const dot = waypost("export", flow, "--to", "dot");
      const svg = execFileSync(process.env.DOT, ["-Tsvg"], {
        input: dot,
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      assert.equal(svg.match(/class="node"/g).length, nodes, flow);
      assert.ok(svg.includes(LABEL));
      assert.equal(svg.includes("<script"), false);
    }
  },
);

test("mermaid: draws each graph with a box for each card and the label", async () => {
  const script = readFileSync(packages.resolve("mermaid/dist/mermaid.min.js"), "utf8");
  const file = join(folder, "empty.html");
  writeFileSync(
    file,
    '<!doctype html><html class="walks"><meta charset="utf-8"><body></body></html>',
  );
  const page = await open(`file://${file}`);
  await page.addScriptTag({ content: script });
  for (const flow of flows()) {
    const nodes = JSON.parse(waypost("export", flow, "--to", "json")).nodes.length;
    const graph = waypost("export", flow, "--to", "mermaid");
    const drawn = await page.evaluate(async (text) => {
      globalThis.mermaid.initialize({
        startOnLoad: false,
        securityLevel: "loose",
        maxEdges: 9999,
        maxTextSize: 1e7,
      });
      const { svg } = await globalThis.mermaid.render("graph", text);
      const room = document.createElement("div");
      room.innerHTML = svg;
      return [
        room.querySelectorAll("g.node").length,
        room.textContent,
        room.querySelectorAll("script, a").length,
      ];
    }, graph);
    assert.equal(drawn[0], nodes + 3, flow);
    assert.ok(drawn[1].includes(LABEL));
    assert.equal(drawn[2], 0);
  }
});
