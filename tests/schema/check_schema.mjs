// node check_schema.mjs PACKAGES SOURCE_DIR
//
// Holds assets/flow.schema.json against the flows of the tree, with a validator and a TOML parser
// that are not ours. Every good flow is accepted; every file of tests/data/fail is refused where a
// schema can see what is wrong with it, and accepted where it cannot.
import { createRequire } from "node:module";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { faultsOfSchema } from "./schema_rules.mjs";
import { expectedOutcome, exceptions } from "./expected_outcomes.mjs";

const [packages, root] = process.argv.slice(2);
const require = createRequire(path.resolve(packages, "package.json"));
const Ajv = require("ajv-draft-04").default;
const { parse } = require("smol-toml");

const schema = JSON.parse(readFileSync(path.join(root, "assets/flow.schema.json"), "utf8"));
const faults = faultsOfSchema(schema);
const validate = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

// Editors give dates to the schema as the texts that they are written as.
function withDatesAsTexts(value) {
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (Array.isArray(value)) {
    return value.map(withDatesAsTexts);
  }
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withDatesAsTexts(v)]));
  }
  return value;
}

// "toml", "schema" or "accepted", and what was said.
function outcome(file) {
  const bytes = readFileSync(path.join(root, file));
  let flow;
  try {
    flow = parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    return ["toml", error.message.split("\n")[0]];
  }
  if (validate(withDatesAsTexts(flow))) {
    return ["accepted", ""];
  }
  return ["schema", validate.errors.map((e) => `${e.instancePath} ${e.message}`).join("; ")];
}

function tomlFiles(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        return tomlFiles(file);
      }
      return file.endsWith(".toml") ? [file] : [];
    });
}

// Files that are no flows of their own: what a flow includes, and settings.
function isFlow(file) {
  return /^\s*\[flow\]/m.test(readFileSync(path.join(root, file), "utf8"));
}

function codesOf(file) {
  const findings = path.join(root, file.replace(/\.toml$/, ".diag"));
  if (!existsSync(findings)) {
    return undefined;
  }
  const text = readFileSync(findings, "utf8");
  return [...new Set([...text.matchAll(/\[([a-z-]+)\]$/gm)].map((match) => match[1]))];
}

let checked = 0;
for (const file of ["flows", "tests/data/pass", "assets"].flatMap(tomlFiles).filter(isFlow)) {
  const [seen, said] = outcome(file);
  checked += 1;
  if (seen !== "accepted") {
    faults.push(`${file} is a good flow, and is refused (${seen}): ${said}`);
  }
}
const counts = { toml: 0, schema: 0, accepted: 0 };
const failing = tomlFiles("tests/data/fail");
for (const file of failing) {
  const codes = codesOf(file);
  // Included files and settings have no findings beside them; their flow has.
  if (codes === undefined) {
    if (isFlow(file)) {
      faults.push(`${file} has no expected findings beside it`);
    }
    continue;
  }
  const [seen, said] = outcome(file);
  const expected = expectedOutcome(path.posix.relative("tests/data/fail", file), codes);
  counts[seen] += 1;
  if (seen !== expected) {
    faults.push(`${file} (${codes.join(", ")}): expected ${expected}, seen ${seen} ${said}`);
  }
}
for (const file of Object.keys(exceptions)) {
  if (!failing.includes(`tests/data/fail/${file}`)) {
    faults.push(`expected_outcomes.mjs names ${file}, which is not there`);
  }
}

for (const fault of faults) {
  console.error(fault);
}
console.log(
  `${checked} good flows; failing files: ${counts.toml} are no TOML, ${counts.schema} are refused by ` +
    `the schema, ${counts.accepted} have faults that no schema can see`,
);
const isEmpty = checked === 0 || counts.schema === 0 || counts.accepted === 0;
process.exit(faults.length > 0 || isEmpty ? 1 : 0);
