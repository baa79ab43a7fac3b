// A card as a form, and edits planned on what its file holds.
#include "session/card_form.h"

#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"
#include "session/flow_edits.h"
#include "support/memory_files.h"
#include "support/tea_flow.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace waypost;

namespace {

FlowDraft draft_of(std::string_view toml) {
    MemoryFiles files;
    files.files["flow.toml"] = std::string(toml);
    return load_flow(files, "flow.toml", embedded_words("en")).draft;
}

/// A line for each field.
std::string told(const CardForm& form) {
    std::string text = form.card + " in " + form.phase + (form.has_ways ? ", ways\n" : "\n");
    for (const FormField& field : form.fields) {
        text += field.id + " | " + field.heading + " | " + field.value.substr(0, 20) + "\n";
    }
    for (const FormChoice& choice : form.choices) {
        text += choice.choice + " | " + choice.label.value + " | " + choice.to + "\n";
    }
    for (const FormField& term : form.terms) {
        text += term.id + " | " + term.heading + " | " + term.value + "\n";
    }
    return text;
}

const FormField& field_of(const CardForm& form, std::string_view id) {
    const auto found = std::ranges::find(form.fields, id, &FormField::id);
    REQUIRE(found != form.fields.end());
    return *found;
}

const Words kWords = embedded_words("en");

SourceText file_of(std::string text) {
    return {"flow.toml", std::move(text)};
}

/// The text that a plan writes, or why it does not.
std::string result_of(const EditPlan& plan) {
    if (plan.refusal) {
        return refusal_text(*plan.refusal, kWords);
    }
    return plan.files.empty() ? "nothing" : plan.files.front().text;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

const std::string kTea{kTeaFlow};

}  // namespace

TEST_CASE("form: a test card has its texts, those of its kind, its passages, ways and terms") {
    CHECK(told(card_form(draft_of(kTea), "water", kWords)) ==
          "water in before, ways\n"
          "title | Title | Is the water right?\n"
          "text1 | Text | Look at the bubbles:\n"
          "passage0 | Passage 1 | Green tea turns bitt\n"
          "passage1 | Passage 2 | Black tea may boil.\n"
          "text8 | What it looks for | Heat.\n"
          "text9 | What it cannot tell | \n"
          "text10 | If something is found | \n"
          "text11 | If nothing is found | \n"
          "text6 | For the speaker | \n"
          "text7 | Note for reviewers | \n"
          "bullet0/1 | Questions to take with you 1 | How long shall it st\n"
          "id | Id, changed wherever it is named | water\n"
          "right | Yes, it is right | done\n"
          "cool | No, let it cool | done\n");
}

TEST_CASE("form: a card's way on is its next, and a card that is not there has no form") {
    const FlowDraft draft = draft_of(kTea);
    const CardForm start = card_form(draft, "start", kWords);
    REQUIRE(start.choices.size() == 1);
    CHECK(start.choices[0].choice == "next");
    CHECK(start.choices[0].label.value == "Begin");
    CHECK(card_form(draft, "nowhere", kWords).fields.empty());
    CHECK_FALSE(card_form(draft, "done", kWords).has_ways);
}

TEST_CASE("form: an id for a title is made of its letters and is free") {
    const FlowDraft draft = draft_of(kTea);
    CHECK(id_for_title(draft, "Is it hot?") == "is_it_hot");
    CHECK(id_for_title(draft, "Water") == "water_2");
    CHECK(id_for_title(draft, "2nd scan") == "card_2nd_scan");
    CHECK(id_for_title(draft, "Чай") == "card");
    CHECK(id_for_title(draft, std::string(100, 'a')).size() == 40);
}

TEST_CASE("edits: what a field was given is written where it stands, and nothing else") {
    const FlowDraft draft = draft_of(kTea);
    const CardForm form = card_form(draft, "water", kWords);
    FlowEdits edits;
    const Edit edit = with_words(field_of(form, "title").edit, "Is it hot?");
    const EditPlan plan = edits.plan(edit, draft, {file_of(kTea)}, kWords);
    CHECK(result_of(plan) == replaced(kTea, "Is the water right?", "Is it hot?"));
    // Nothing is to be taken back before it was written.
    CHECK_FALSE(edits.can_undo());
    edits.written();
    CHECK(edits.can_undo());
}

TEST_CASE("edits: beside what others changed meanwhile they are made, in the midst of it refused") {
    const FlowDraft draft = draft_of(kTea);
    const CardForm form = card_form(draft, "water", kWords);
    const Edit edit = with_words(field_of(form, "title").edit, "Is it hot?");
    FlowEdits edits;
    const std::string beside = "# By another hand.\n" + replaced(kTea, "That was all.", "The end.");
    CHECK(result_of(edits.plan(edit, draft, {file_of(beside)}, kWords)) ==
          replaced(beside, "Is the water right?", "Is it hot?"));
    const std::string midst = replaced(kTea, "Is the water right?", "Boils it?");
    const EditPlan refused = edits.plan(edit, draft, {file_of(midst)}, kWords);
    REQUIRE(refused.refusal);
    CHECK(refused.refusal->fault == EditFault::ChangedMeanwhile);
    CHECK(refused.files.empty());
}

TEST_CASE("edits: they are undone and done again, also after others changed something else") {
    const FlowDraft draft = draft_of(kTea);
    const CardForm form = card_form(draft, "water", kWords);
    FlowEdits edits;
    const Edit edit = with_words(field_of(form, "title").edit, "Is it hot?");
    const std::string edited = result_of(edits.plan(edit, draft, {file_of(kTea)}, kWords));
    edits.written();
    const std::string others = "# By another hand.\n" + edited;
    const std::string undone =
        result_of(edits.plan(EditStep::Undo, draft, {file_of(others)}, kWords));
    CHECK(undone == "# By another hand.\n" + kTea);
    edits.written();
    CHECK_FALSE(edits.can_undo());
    CHECK(edits.can_redo());
    CHECK(result_of(edits.plan(EditStep::Redo, draft, {file_of(undone)}, kWords)) == others);
}

TEST_CASE("edits: a plan that was not written is no edit to undo") {
    const FlowDraft draft = draft_of(kTea);
    FlowEdits edits;
    const Edit edit = SetText{"water", CardText::Title, "Is it hot?"};
    static_cast<void>(edits.plan(edit, draft, {file_of(kTea)}, kWords));
    const EditPlan undo = edits.plan(EditStep::Undo, draft, {file_of(kTea)}, kWords);
    REQUIRE(undo.refusal);
    CHECK(undo.files.empty());
}
