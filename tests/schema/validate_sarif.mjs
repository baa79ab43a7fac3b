// node validate_sarif.mjs PACKAGES WAYPOST FILE...
//
// Holds what `WAYPOST check FILE... --format sarif` prints, for each file alone and for all of them
// together, against the official schema of SARIF 2.1.0. PACKAGES is the folder that
// tools/install_dependencies fills from npm.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [packages, waypost, ...files] = process.argv.slice(2);
const require = createRequire(join(resolve(packages), "package.json"));
const Ajv = require("ajv-draft-04");
const addFormats = require("ajv-formats");
const schemaFile = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

// One pattern of the schema is none in the stricter dialect.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

/** What is wrong with one log; empty when it is as it should be. */
function faults(log, expectedResults) {
    const found = validate(log) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message}`);
    const results = log.runs?.[0]?.results;
    if (!Array.isArray(results)) {
        found.push("runs[0].results is no list");
    } else if (expectedResults && results.length === 0) {
        found.push("a check that failed has no results");
    }
    return found;
}

function check(paths) {
    const run = spawnSync(waypost, ["check", ...paths, "--format", "sarif"], {
        encoding: "utf8",
        maxBuffer: 1 << 28,
    });
    return faults(JSON.parse(run.stdout), run.status !== 0);
}

// A validator that accepts everything would prove nothing.
let failed = faults({ version: "2.1.0", runs: [{ results: [] }] }, false).length === 0;
if (failed) {
    console.log("the schema accepts a run without a tool");
}
for (const paths of [...files.map((file) => [file]), files]) {
    const found = check(paths);
    for (const fault of found) {
        console.log(`${paths.join(" ")}: ${fault}`);
    }
    failed ||= found.length > 0;
}
console.log(`${files.length} files checked`);
process.exit(failed || files.length === 0 ? 1 : 0);
