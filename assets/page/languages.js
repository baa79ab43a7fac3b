// The languages that a page holds: its own, and those that are packed in it.

import { button } from "./dom.js";
import { setFlow, unpacked } from "./words.js";

const { documentElement: html } = document;
const packedLanguages = [...document.querySelectorAll("script.language")];
// Where the words stand; before anything is built in it.
const wordsRoom = document.getElementById("page");
// By tag: the packed one, or the page's own as it came.
const languages = new Map();
if (packedLanguages.length > 0) {
  languages.set(html.lang, {
    name: document.getElementById("flow").dataset.name,
    own: {
      language: html.lang,
      direction: html.dir,
      title: document.title,
      body: wordsRoom.innerHTML,
    },
  });
  packedLanguages.forEach((script) => {
    languages.set(script.lang, { name: script.dataset.name, script });
  });
}

// Puts the words in place; what is built of them is the caller's to build anew.
async function showLanguage(tag) {
  const { own, script } = languages.get(tag);
  const shown = own ?? (await unpacked(script.textContent));
  setFlow(shown.data ?? (await unpacked(document.getElementById("flow").textContent)));
  html.lang = shown.language;
  html.dir = shown.direction;
  document.title = shown.title;
  wordsRoom.innerHTML = shown.body;
}

// A button for each that is not shown; none where there is one language.
function languageButtons(choose) {
  const others = [...languages].filter(([tag]) => tag !== html.lang);
  return others.map(([tag, { name }]) => {
    return button(name, () => choose(tag), { lang: tag, class: "language" });
  });
}

export { languageButtons, showLanguage };
