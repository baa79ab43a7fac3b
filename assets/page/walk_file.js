// A saved walk as the `.waypost` file that the window writes and reads too: TOML, of which this knows
// what such a file has in it.

const ESCAPES = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", e: "\x1b", '"': '"', "\\": "\\" };

function quoted(text) {
  const escaped = text
    .replace(/[\\"]/g, (sign) => `\\${sign}`)
    .replace(/[\u0000-\u001f\u007f]/g, (sign) => {
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

const TOKEN =
  /[ \t\r]+|#[^\n]*|(\n)|("(?:[^"\\\n]|\\.)*")|('[^'\n]*')|(\d{4}-\d{2}-\d{2})|([+-]?\d+)|([A-Za-z0-9_-]+)|([[\]{}=,.])/y;

function unquoted(token) {
  if (token[0] === "'") {
    return token.slice(1, -1);
  }
  return token.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/g, (_, escape) => {
    return escape.length > 1 ? String.fromCodePoint(parseInt(escape.slice(1), 16)) : ESCAPES[escape];
  });
}

function tokens(text) {
  const found = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) {
      throw new SyntaxError("no saved walk");
    }
    const [, end, basic, literal, date, number, word, sign] = match;
    if (end) {
      found.push({ sign: "\n" });
    } else if (basic !== undefined || literal !== undefined) {
      found.push({ value: unquoted(basic ?? literal) });
    } else if (date ?? number ?? word) {
      found.push({ value: number ? Number(number) : (date ?? word), isBare: true });
    } else if (sign) {
      found.push({ sign });
    }
  }
  return found;
}

class Reader {
  constructor(text) {
    this.tokens = tokens(text);
    this.at = 0;
  }

  skipLines() {
    while (this.tokens[this.at]?.sign === "\n") {
      this.at += 1;
    }
  }

  next() {
    this.at += 1;
    return this.tokens[this.at - 1] ?? {};
  }

  has(sign) {
    return this.tokens[this.at]?.sign === sign;
  }

  expect(sign) {
    if (this.next().sign !== sign) {
      throw new SyntaxError("no saved walk");
    }
  }

  key() {
    const names = [];
    do {
      const { value } = this.next();
      if (value === undefined) {
        throw new SyntaxError("no saved walk");
      }
      names.push(String(value));
    } while (this.has(".") && this.next());
    return names;
  }

  // Whatever stands between brackets, with `item` for each.
  between(close, item) {
    this.skipLines();
    while (!this.has(close)) {
      item();
      this.skipLines();
      if (!this.has(close)) {
        this.expect(",");
        this.skipLines();
      }
    }
    this.expect(close);
  }

  value() {
    const token = this.next();
    if (token.value !== undefined) {
      return token.value;
    }
    const items = [];
    if (token.sign === "[") {
      this.between("]", () => items.push(this.value()));
      return items;
    }
    if (token.sign === "{") {
      const table = new Map();
      this.between("}", () => this.entry(table));
      return table;
    }
    throw new SyntaxError("no saved walk");
  }

  entry(table) {
    const names = this.key();
    this.expect("=");
    const last = names.pop();
    inner(table, names).set(last, this.value());
  }

  file() {
    const root = new Map();
    let table = root;
    this.skipLines();
    while (this.at < this.tokens.length) {
      if (this.has("[")) {
        this.next();
        table = inner(root, this.key());
        this.expect("]");
      } else {
        this.entry(table);
      }
      this.skipLines();
    }
    return root;
  }
}

function inner(table, names) {
  for (const name of names) {
    if (!table.has(name)) {
      table.set(name, new Map());
    }
    table = table.get(name);
    if (!(table instanceof Map)) {
      throw new SyntaxError("no saved walk");
    }
  }
  return table;
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
    const file = new Reader(text.replace(/^\uFEFF/, "")).file();
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
