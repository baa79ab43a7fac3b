// The page's sources as people read them: laid out by prettier, and nothing that eslint minds.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import test from "node:test";

const require = createRequire(join(process.env.NPM_FOLDER, "package.json"));
const PAGE = "assets/page";
const TESTS = "tests/page";

const files = [PAGE, TESTS].flatMap((folder) => {
  return readdirSync(folder)
    .filter((name) => /\.(m?js|css)$/.test(name))
    .map((name) => join(folder, name));
});

test("sources: prettier has nothing to change; `npx prettier --write` does", async () => {
  const prettier = require("prettier");
  const options = JSON.parse(readFileSync(join(TESTS, "prettier.json"), "utf8"));
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const isTidy = await prettier.check(text, { ...options, filepath: file });
    assert.ok(isTidy, `${file}: run tools/format`);
  }
});

test("sources: eslint finds nothing", async () => {
  const { ESLint } = require("eslint");
  const js = require("@eslint/js");
  const names = (list) => Object.fromEntries(list.split(" ").map((name) => [name, "readonly"]));
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      js.configs.recommended,
      {
        rules: {
          "prefer-const": "error",
          "no-var": "error",
          eqeqeq: "error",
          "no-eval": "error",
          "no-implied-eval": "error",
          "no-unused-vars": "error",
          complexity: ["error", 16],
          "max-lines": ["error", 500],
        },
        languageOptions: {
          globals: names(
            "document window history Blob URL Uint8Array atob Response DecompressionStream setTimeout process Buffer getComputedStyle axe console globalThis",
          ),
        },
      },
    ],
  });
  const results = await eslint.lintFiles(files.filter((file) => !file.endsWith(".css")));
  const found = results.flatMap(({ filePath, messages }) =>
    messages.map((one) => `${filePath}:${one.line}: ${one.ruleId}: ${one.message}`),
  );
  assert.deepEqual(found, []);
});

test("sources: no name of the script stands in two of its parts, which are joined", () => {
  const names = readdirSync(PAGE)
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => {
      const text = readFileSync(join(PAGE, name), "utf8");
      return [...text.matchAll(/^(?:async )?(?:function|const|let|class) (\w+)/gm)].map(
        (match) => match[1],
      );
    });
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  );
});

test("sources: every word that the script shows is one that the page has, and the other way round", () => {
  const data = readFileSync("src/exporters/html_data.cpp", "utf8");
  const list = data.slice(
    data.indexOf("kScriptWords"),
    data.indexOf("};", data.indexOf("kScriptWords")),
  );
  const has = [...list.matchAll(/Word::(\w+)/g)].map(([, name]) => {
    return name.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
  });
  const script = readdirSync(PAGE)
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(PAGE, name), "utf8"))
    .join("");
  const unused = has.filter((name) => !script.includes(`"${name}"`));
  const shown = [...script.matchAll(/\bw\("(\w+)"/g)].map(([, name]) => name);
  const missing = shown.filter((name) => !has.includes(name));
  assert.deepEqual({ unused, missing }, { unused: [], missing: [] });
});
