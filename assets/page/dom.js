// Elements, made in few words. Texts are always set as texts, never as markup.

// `h("button", { class: "big", onclick: go }, "Go on")`: attributes whose names begin with "on" are
// listeners, those that are false or null are left out, those that are true are empty.
function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

// The same for SVG.
function s(name, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  return fill(element, attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children.flat(3).filter((child) => child || child === 0));
  return element;
}

function button(words, onclick, attributes = {}) {
  return h("button", { type: "button", onclick, ...attributes }, words);
}

function badge(kind) {
  return s("svg", { class: "badge", viewBox: "0 0 18 18", "aria-hidden": "true" }, [
    s("use", { href: `#k-${kind}` }),
  ]);
}

// Told by screen readers, wherever they are.
function say(words) {
  document.getElementById("status").textContent = words;
}

export { badge, button, h, s, say };
