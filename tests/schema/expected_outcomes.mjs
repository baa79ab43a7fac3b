// Which faults a schema can see: "toml" means that no parser reads the file, "schema" that the
// schema refuses it. Faults that only show when one part of a flow is held against another, or that
// lie in its words, are "accepted".
const seen = {
  "bad-date": "schema",
  "bad-id": "schema",
  "detour-leaves": "schema",
  "empty-label": "schema",
  "end-goes-on": "schema",
  "missing-key": "schema",
  "next-and-choices": "schema",
  "toml-syntax": "toml",
  "too-large": "schema",
  "unknown-code": "schema",
  "unknown-key": "schema",
  "unknown-kind": "schema",
  "unsafe-path": "schema",
  "wrong-type": "schema",
};

// By their path below tests/data/fail: files that a schema sees otherwise than their codes tell.
export const exceptions = {
  // Two tables of one name are no TOML, whatever they are called here.
  "card-ids-are-unique.toml": "toml",
  // Some of its dates are no dates of TOML.
  "dates-are-dates.toml": "toml",
  // One of its links is the address of a source, which has a pattern.
  "links-are-https.toml": "schema",
  // Translations, and no flows of their own.
  "lint/every-text-of-a-flow-is-translated.toml": "schema",
  "lint/translations-are-of-the-words-that-stand-there-now.toml": "schema",
  "lint/translations-give-texts-that-the-flow-has.toml": "schema",
  "text-is-utf-8.toml": "toml",
};

/// What becomes of a file with findings of these codes.
export function expectedOutcome(file, codes) {
  if (file in exceptions) {
    return exceptions[file];
  }
  const outcomes = codes.map((code) => seen[code] ?? "accepted");
  return ["toml", "schema"].find((outcome) => outcomes.includes(outcome)) ?? "accepted";
}
