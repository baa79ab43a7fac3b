#include "flow/reader_texts.h"

#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <string>

using waypost::DraftBullet;
using waypost::DraftFlow;
using waypost::DraftNode;
using waypost::FlowDraft;
using waypost::NodeKind;
using waypost::ReaderText;
using waypost::WrittenText;

namespace {

WrittenText written(const std::string& value) {
    return {value, {1, 1, 1, 1}};
}

DraftBullet bullet(const std::string& text) {
    return {written(text), {}};
}

/// "key = value" for each, a line for each; what stands on a card has its id before.
std::string listed(FlowDraft draft) {
    std::string lines;
    for (const ReaderText& text : waypost::reader_texts(draft)) {
        lines += text.card.empty() ? "" : std::string(text.card) + ": ";
        lines += text.key + " = " + text.value + "\n";
    }
    return lines;
}

/// Says something in every text that a card of some kind can have.
void say_everything(DraftNode& node) {
    node.why = written("Why.");
    node.measures = written("Heat.");
    node.cannot = written("Taste.");
    node.if_found = written("Pour.");
    node.if_not_found = written("Wait.");
    node.decision = written("Milk or not.");
    node.experience = written("Warm.");
    node.ask_first = written("Shall it be shown?");
    node.presenter = written("Smile.");
    node.ask = {bullet("How long?"), bullet("How hot?")};
    node.matters = {bullet("Time")};
    node.benefits = {bullet("It is mild.")};
    node.harms = {bullet("It takes milk.")};
    node.compare_rows.push_back({written("cost"), written("What it costs"), {}});
    node.compare_texts.push_back({written("time"), written("Two minutes.")});
    node.not_covered.push_back({written("harms"), written("Nobody says.")});
    node.differences.push_back(
        {written("How long"), {bullet("Three minutes."), bullet("Five minutes.")}, {}});
    waypost::DraftNumber& number = node.numbers.emplace_back();
    number.label = written("Pots broken");
    number.over = written("1 year");
    number.who = written("pots");
    number.basis = written("a count");
    number.range = written("8 to 17");
    number.certainty = written("One count.");
}

}  // namespace

TEST_CASE("reader texts: the flow, its parts, promises and rehearsals in their order") {
    FlowDraft draft = DraftFlow()
                          .phase("kitchen")
                          .answer("leaf", {"green", "black"})
                          .card("done", NodeKind::End, "kitchen")
                          .never("Green tea is not boiled", {"done"})
                          .rehearsal("The short talk", {}, "done")
                          .rehearsal("The long talk", {}, "done")
                          .draft();
    draft.metadata.summary = written("From leaf to cup.");
    draft.metadata.topic = written("Tea.");
    draft.metadata.update_policy = written("Each year.");
    draft.metadata.funding = written("None.");
    draft.metadata.feedback = written("Write to us.");
    draft.metadata.names = {"tea", "chai"};
    waypost::DraftTerm& term = draft.terms.emplace_back();
    term.id = written("black_tea");
    term.also = {written("black teas"), written("dark tea")};
    term.text = written("Leaves that were left to turn dark.");
    CHECK(listed(draft) ==
          "flow.title = A test\n"
          "flow.summary = From leaf to cup.\n"
          "flow.topic = Tea.\n"
          "flow.update_policy = Each year.\n"
          "flow.funding = None.\n"
          "flow.feedback = Write to us.\n"
          "flow.names = tea, chai\n"
          "phase.kitchen.title = kitchen\n"
          "term.black_tea.word = black tea\n"
          "term.black_tea.also = black teas, dark tea\n"
          "term.black_tea.text = Leaves that were left to turn dark.\n"
          "answer.leaf.label = leaf\n"
          "answer.leaf.value.green = green\n"
          "answer.leaf.value.black = black\n"
          "done: node.done.title = done\n"
          "done: node.done.text = About done.\n"
          "promise.1.name = Green tea is not boiled\n"
          "rehearsal.1.name = The short talk\n"
          "rehearsal.2.name = The long talk\n");
}

TEST_CASE("reader texts: everything that a card can say has a name, items are counted from 1") {
    FlowDraft draft = DraftFlow()
                          .card("a", NodeKind::Decision, "kitchen")
                          .passage("In a pot.")
                          .passage("In a cup.")
                          .option("pot", {.label = "A pot"})
                          .choice("done")
                          .choice("done", {.id = "soon"})
                          .next("done", "On")
                          .draft();
    say_everything(draft.nodes[0]);
    CHECK(listed(draft) ==
          "flow.title = A test\n"
          "a: node.a.title = a\n"
          "a: node.a.text = About a.\n"
          "a: node.a.why = Why.\n"
          "a: node.a.measures = Heat.\n"
          "a: node.a.cannot = Taste.\n"
          "a: node.a.if_found = Pour.\n"
          "a: node.a.if_not_found = Wait.\n"
          "a: node.a.decision = Milk or not.\n"
          "a: node.a.experience = Warm.\n"
          "a: node.a.ask_first = Shall it be shown?\n"
          "a: node.a.presenter = Smile.\n"
          "a: node.a.ask.1 = How long?\n"
          "a: node.a.ask.2 = How hot?\n"
          "a: node.a.matters.1 = Time\n"
          "a: node.a.benefits.1 = It is mild.\n"
          "a: node.a.harms.1 = It takes milk.\n"
          "a: node.a.passage.1 = In a pot.\n"
          "a: node.a.passage.2 = In a cup.\n"
          "a: node.a.compare.cost = What it costs\n"
          "a: node.a.compare.time = Two minutes.\n"
          "a: node.a.not_covered.harms = Nobody says.\n"
          "a: node.a.number.1.label = Pots broken\n"
          "a: node.a.number.1.over = 1 year\n"
          "a: node.a.number.1.who = pots\n"
          "a: node.a.number.1.basis = a count\n"
          "a: node.a.number.1.range = 8 to 17\n"
          "a: node.a.number.1.certainty = One count.\n"
          "a: node.a.differ.1.about = How long\n"
          "a: node.a.differ.1.view.1 = Three minutes.\n"
          "a: node.a.differ.1.view.2 = Five minutes.\n"
          "a: node.a.option.pot = A pot\n"
          "a: node.a.choice.done = To done\n"
          "a: node.a.choice.soon = By soon\n"
          "a: node.a.next_label = On\n");
}

TEST_CASE("reader texts: words of the engine, notes, sources and what a key stands for are none") {
    FlowDraft draft = DraftFlow()
                          .card("a", NodeKind::Decision, "kitchen")
                          .option("pot")
                          .next("done", "Go on")
                          .draft();
    DraftNode& node = draft.nodes[0];
    // As it is where the author wrote `next` alone.
    node.choices[0].label.at = {};
    node.note = written("Compare with the packet.");
    node.why = written("");
    node.numbers.emplace_back().over = written("not stated");
    waypost::DraftSource& source = draft.sources.emplace_back();
    source.id = written("book");
    source.title = written("The tea book");
    source.publisher = written("A publisher");
    CHECK(listed(draft) ==
          "flow.title = A test\n"
          "a: node.a.title = a\n"
          "a: node.a.text = About a.\n");
}
