// What editors ask of the schema itself.

// Taplo merges the branches of oneOf when it completes, and takes draft 4 at most.
const refused = ["oneOf", "const", "if", "then", "else", "$id", "propertyNames", "contains"];

/// What is wrong with the schema, as texts.
export function faultsOfSchema(schema) {
  const faults = [];
  if (schema.$schema !== "http://json-schema.org/draft-04/schema#") {
    faults.push("the schema does not say that it is of draft 4");
  }
  visit(schema, "#", faults);
  return faults;
}

function visit(node, where, faults) {
  if (node === null || typeof node !== "object") {
    return;
  }
  for (const [key, value] of Object.entries(node)) {
    const isKeyword = !/\/(properties|patternProperties|definitions)$/.test(where);
    if (isKeyword && refused.includes(key)) {
      faults.push(`${where} has ${key}`);
    }
    visit(value, `${where}/${key}`, faults);
  }
  // Within anyOf, allOf and not stand conditions on keys, not the keys themselves.
  const isCondition = /\/(anyOf|allOf|not)\//.test(where + "/");
  if (node.properties !== undefined && !isCondition) {
    for (const [key, value] of Object.entries(node.properties)) {
      if (!value.description) {
        faults.push(`${where} has a key ${key} without a description`);
      }
    }
    if (node.additionalProperties !== false) {
      faults.push(`${where} takes keys that are not known`);
    }
  }
}
