// A saved walk as the `.waypost` file that the window writes and reads too: TOML, of which this knows
// what such a file has in it.

const ESCAPES = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", e: "\x1b", '"': '"', "\\": "\\" };

function quoted(text) {
  const escaped = text
    .replace(/[\\"]/g, (sign) => `\\${sign}`)
    .replace(/[^ -~\u0080-\uffff]/g, (sign) => {
      return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
  return `"${escaped}"`;
}

function list(texts) {
  return `[${texts.map((text) => quoted(text)).join(", ")}]`;
}

function steps(walk) {
  return list(walk.map(([card, choice]) => `${card}.${choice}`));
}

// `date` is YYYY-MM-DD.
function walkText(walk, date) {
  const lines = [
    "# A walk that was saved with Waypost. For learning, not medical advice.",
    "format = 1",
    "",
    "[page]",
    `left_out = ${list(walk.leftOut)}`,
    `notes = ${quoted(walk.notes)}`,
    `questions = ${list(walk.own)}`,
    "",
    "[page.matters]",
    ...walk.ratings.map(([statement, rating]) => `${quoted(statement)} = ${rating}`),
    "",
    "[walk]",
    `flow = ${quoted(walk.flow)}`,
    `hash = ${quoted(walk.hash)}`,
    `opened = ${list(walk.opened)}`,
    `said_yes = ${list(walk.said)}`,
    `steps = ${steps(walk.steps)}`,
    `waiting = ${steps(walk.waiting)}`,
    `walked_on = ${date}`,
    "",
  ];
  return lines.join("\n");
}

// Blanks and remarks, then a line end, a text, a bare word or a sign.
const TOKEN =
  /(?:[ \t\r]|#[^\n]*)*(?:(\n)|("(?:[^"\\\n]|\\.)*"|'[^'\n]*')|([\w+:-]+)|([[\]{}=,.])|$)/y;

function unquoted(token) {
  const inside = token.slice(1, -1);
  return token[0] === "'"
    ? inside
    : inside.replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/g, (_, escape) => {
        return escape[1] ? String.fromCodePoint(parseInt(escape.slice(1), 16)) : ESCAPES[escape];
      });
}

function fail() {
  throw new SyntaxError("no saved walk");
}

// The tables of a file, by their names: Maps of texts, numbers, lists and Maps.
function tables(text) {
  TOKEN.lastIndex = 0;
  let token = {};
  const next = () => {
    const before = token;
    const match = TOKEN.exec(text) ?? fail();
    const [, end, quote, bare, sign] = match;
    const word = /^[+-]?\d+$/.test(bare) ? Number(bare) : bare;
    token = { sign: end ?? sign ?? "", value: quote ? unquoted(quote) : word };
    return before;
  };
  const expect = (sign) => next().sign === sign || fail();
  const skipLines = () => {
    while (token.sign === "\n") {
      next();
    }
  };
  const inner = (table, name) => {
    if (!table.has(name)) {
      table.set(name, new Map());
    }
    return table.get(name) instanceof Map ? table.get(name) : fail();
  };
  const keys = () => {
    const names = [String(next().value ?? fail())];
    while (token.sign === "." && next()) {
      names.push(String(next().value ?? fail()));
    }
    return names;
  };
  const value = () => {
    const first = next();
    if (first.sign === "[") {
      const items = [];
      skipLines();
      while (token.sign !== "]") {
        items.push(value());
        skipLines();
        if (token.sign !== "]") {
          expect(",");
          skipLines();
        }
      }
      next();
      return items;
    }
    return first.sign === "{" && token.sign === "}" && next() ? new Map() : (first.value ?? fail());
  };
  const root = new Map();
  let table = root;
  next();
  for (skipLines(); token.sign || token.value !== undefined; skipLines()) {
    if (token.sign === "[") {
      next();
      table = keys().reduce(inner, root);
      expect("]");
    } else {
      const names = keys();
      const last = names.pop();
      expect("=");
      names.reduce(inner, table).set(last, value());
    }
  }
  return root;
}

function texts(table, key) {
  const value = table.get(key) ?? [];
  return Array.isArray(value) ? value.map(String) : [];
}

function stepsOf(table, key) {
  return texts(table, key)
    .filter((step) => step.includes("."))
    .map((step) => [step.slice(0, step.indexOf(".")), step.slice(step.indexOf(".") + 1)]);
}

// What the file holds, or null when it is no saved walk. Never throws.
function readWalk(text) {
  try {
    const file = tables(text.replace(/^\uFEFF/, ""));
    const walk = file.get("walk");
    const page = file.get("page") ?? new Map();
    if (file.get("format") !== 1 || !walk?.get("flow") || !walk.has("walked_on")) {
      return null;
    }
    const matters = [...(page.get("matters") ?? new Map())];
    return {
      flow: String(walk.get("flow")),
      hash: String(walk.get("hash") ?? ""),
      date: String(walk.get("walked_on")),
      steps: stepsOf(walk, "steps"),
      waiting: stepsOf(walk, "waiting"),
      said: texts(walk, "said_yes"),
      opened: texts(walk, "opened"),
      ratings: matters.filter(([, rating]) => [1, 2, 3].includes(rating)),
      own: texts(page, "questions"),
      leftOut: texts(page, "left_out"),
      notes: String(page.get("notes") ?? ""),
    };
  } catch {
    return null;
  }
}

export { readWalk, walkText };
