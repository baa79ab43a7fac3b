// The way so far, an earlier step looked at again, and what the answers keep from sight.

import { button, h } from "./dom.js";
import { changeTo, goOnAsBefore, now, openOver, state, stepsToResume } from "./state.js";
import { changeStep, closedWays, offered } from "./walk.js";
import { flow, w } from "./words.js";

function choiceOf(card, id) {
  return flow.nodes[card].choices.find((choice) => choice.id === id);
}

function trail() {
  if (state.steps.length === 0) {
    return null;
  }
  const items = state.steps.map(([, id], step) => {
    const { card } = now.walk.places[step];
    const look = () => openOver({ kind: "earlier", card, step });
    return h(
      "li",
      {},
      button(flow.nodes[card].title, look, { class: "link" }),
      h("span", {}, choiceOf(card, id).label),
    );
  });
  return h(
    "details",
    { class: "trail" },
    h("summary", {}, `${w("trail")} (${items.length})`),
    h("p", {}, w("trail_hint")),
    h("ol", {}, items),
  );
}

function namesOf(steps) {
  const titles = steps.map(([id]) => flow.nodes.find((node) => node.id === id)?.title ?? id);
  return [...new Set(titles)].join(", ");
}

function consequences(change) {
  const lines = [];
  if (change.setAside.length > 0) {
    lines.push(w("earlier_sets_aside", namesOf(change.setAside)));
  }
  if (change.waiting.length > 0) {
    lines.push(w("earlier_waits", namesOf(change.waiting)));
  }
  return lines.length > 0 ? lines : [w("earlier_keeps_all")];
}

// The choices of an earlier step, each with what would become of the later ones.
function earlierChoices(step) {
  const taken = state.steps[step][1];
  const items = offered(flow, now.walk.places[step]).map((choice) => {
    if (choice.id === taken) {
      return h("li", { class: "choice taken" }, choice.label, h("small", {}, w("earlier_taken")));
    }
    const lines = consequences(changeStep(flow, state.steps, step, choice.id));
    const press = () => changeTo(step, choice.id);
    return h(
      "li",
      {},
      h(
        "button",
        { type: "button", class: "choice", onclick: press },
        choice.label,
        lines.map((line) => h("small", {}, line)),
      ),
    );
  });
  return h(
    "div",
    { class: "choices" },
    h("h3", {}, w("earlier_choices")),
    h("ul", { class: "plain" }, items),
  );
}

function resumeButton() {
  const count = stepsToResume();
  const words = count === 1 ? w("resume_one") : w("resume_many", count);
  return count > 0 ? button(words, goOnAsBefore, { class: "quiet" }) : null;
}

function closedItem({ label, answer, step }) {
  const given = answer < 0 ? -1 : now.here.answers[answer];
  const { label: question, values } = flow.answers[answer] ?? {};
  const reason =
    given < 0 ? w("closed_by_none") : w("closed_by_answer", question, values[given][1]);
  const look = () => openOver({ kind: "earlier", card: now.walk.places[step].card, step });
  return h(
    "li",
    {},
    h("strong", {}, label),
    h("span", {}, ` ${reason} `),
    step >= 0 && button(w("look_at_answer"), look, { class: "link" }),
  );
}

function notSeen() {
  const closed = now.here.hold ? [] : closedWays(flow, now.walk);
  if (closed.length === 0) {
    return null;
  }
  const words = closed.length === 1 ? w("not_seen_one") : w("not_seen_many", closed.length);
  return h(
    "details",
    { class: "not-seen" },
    h("summary", {}, words),
    h("ul", {}, closed.map(closedItem)),
  );
}

export { choiceOf, earlierChoices, notSeen, resumeButton, trail };
