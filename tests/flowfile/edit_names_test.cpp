// A renamed id is renamed wherever it is named, and what readers see stays.
#include "flowfile/edit_flow.h"
#include "support/flow_builder.h"
#include "support/flow_dump.h"
#include "support/golden.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

using waypost::EditResult;
using waypost::IdKind;
using waypost::RenameId;

namespace {

/// Every place that can name a card, a source, a term, an answer, a value, a phase or a choice.
const std::string kFlow = R"toml(format = 1
[flow]
id = "tea"
title = "Tea"
language = "en"
start = "tea"       # tea
urgent = "help"
[[phase]]
id = "make"
title = "Make"
urgent = "help"
[source.book]
title = "Book"
publisher = "B"
undated = true
[term.hot_brew]
text = "See [tea](card:tea). \u0022[^book]"
[answer.leaf]
label = "Leaf"
values = [{ id = "green", label = "Green" }, { id = "black", label = "Black" }]
[node.tea]
kind = "question"
phase = "make"
title = "tea"
text = """
The tea card: [tea](card:tea), <card:tea>, [cup](card:cup).[^book]
Not card:tea, nor [tea](https://example.org/tea)."""
source = ["book"]
[[node.tea.choice]]
label = "Again"
to = "tea"
[[node.tea.choice]]
id = "on"
label = "On"
to = "cup"
remember = { leaf = "green" }
[[node.tea.choice]]
label = "Black"
to = "by_leaf"
remember.leaf = "black"
[node.by_leaf]
kind = "route"
[[node.by_leaf.route]]
when = [{ leaf = ["green", "black"] }, { "leaf" = "*" }]
to = "cup"
[[node.by_leaf.route]]
to = "tea"
[node.cup]
kind = "decision"
phase = "make"
title = "Cup"
text = "Cup.[^book]"
editorial = true
matters = [{ text = "Heat [tea](card:tea)", source = ['book'] }]
[[node.cup.option]]
node = "mug"
when = { leaf = "black" }
[[node.cup.choice]]
id = "tea"
label = "Back"
to = "help"
unless = { leaf = "green" }
about = "mug"
[[node.cup.choice]]
label = "End"
to = "end"
[[node.cup.passage]]
unless.leaf = "black"
text = "P"
source = ["book"]
[node.mug]
kind = "option"
phase = "make"
title = "Mug"
text = "Mug."
editorial = true
no_new_treatment = true
[node.help]
kind = "urgent"
phase = "make"
title = "Help"
text = "Help."
editorial = true
next = "tea"
[node.end]
kind = "end"
phase = "make"
title = "End"
text = "End."
editorial = true
[[promise]]
name = "Tea first"
before = ["cup"]
read = "tea"
when = { leaf = "*" }
[[promise]]
name = "No help"
never = ["help", "mug"]
when = { leaf = "green" }
[[rehearsal]]
name = "R"
choose = ["tea", "on", "open:mug", "end"]
ends_at = "end"
[[rehearsal]]
name = "S"
choose = ["by_leaf", "tea", "next", "tea", "on", "end"]
ends_at = "end"
[[allow]]
code = "never-read"
at = "tea"
reason = "R"
)toml";

std::string renamed(const std::string& text, const RenameId& edit) {
    const EditResult result =
        waypost::apply_edit({{"flow.toml", text}}, edit, waypost::embedded_words("en"));
    return result.refusal ? "refused " + std::to_string(static_cast<int>(result.refusal->fault))
                          : waypost::changed_texts({{"flow.toml", text}}, result.changes)[0].text;
}

/// The lines that differ, `old => new`.
std::string changed_lines(const std::string& old, const std::string& now) {
    const waypost::SourceLines before(old);
    const waypost::SourceLines after(now);
    std::string text;
    for (int line = 1; line < 400; ++line) {
        if (before.line(line) != after.line(line)) {
            text.append(after.line(line)).append("\n");
        }
    }
    return text;
}

std::string lines_renamed(const RenameId& edit) {
    return changed_lines(kFlow, renamed(kFlow, edit));
}

}  // namespace

TEST_CASE("rename: a card is renamed in ways, links, conditions on walks, and tables") {
    CHECK(lines_renamed({IdKind::Card, "tea", "brew", {}}) ==
          R"toml(start = "brew"       # tea
text = "See [tea](card:brew). \u0022[^book]"
[node.brew]
The tea card: [tea](card:brew), <card:brew>, [cup](card:cup).[^book]
[[node.brew.choice]]
to = "brew"
[[node.brew.choice]]
[[node.brew.choice]]
to = "brew"
matters = [{ text = "Heat [tea](card:brew)", source = ['book'] }]
next = "brew"
read = "brew"
choose = ["brew", "on", "open:mug", "end"]
choose = ["by_leaf", "tea", "next", "brew", "on", "end"]
at = "brew"
)toml");
    CHECK(lines_renamed({IdKind::Card, "mug", "glass", {}}) ==
          R"toml(node = "glass"
about = "glass"
[node.glass]
never = ["help", "glass"]
choose = ["tea", "on", "open:glass", "end"]
)toml");
}

TEST_CASE("rename: a source is renamed in lists and in citations of texts") {
    CHECK(lines_renamed({IdKind::Source, "book", "books", {}}) ==
          R"toml([source.books]
text = "See [tea](card:tea). \u0022[^books]"
The tea card: [tea](card:tea), <card:tea>, [cup](card:cup).[^books]
source = ["books"]
text = "Cup.[^books]"
matters = [{ text = "Heat [tea](card:tea)", source = ['books'] }]
source = ["books"]
)toml");
}

TEST_CASE("rename: an answer and its values are renamed in conditions and in what is remembered") {
    CHECK(lines_renamed({IdKind::Answer, "leaf", "sort", {}}) ==
          R"toml([answer.sort]
remember = { sort = "green" }
remember.sort = "black"
when = [{ sort = ["green", "black"] }, { sort = "*" }]
when = { sort = "black" }
unless = { sort = "green" }
unless.sort = "black"
when = { sort = "*" }
when = { sort = "green" }
)toml");
    CHECK(lines_renamed({IdKind::Value, "green", "1", "leaf"}) ==
          R"toml(values = [{ id = "1", label = "Green" }, { id = "black", label = "Black" }]
remember = { leaf = "1" }
when = [{ leaf = ["1", "black"] }, { "leaf" = "*" }]
unless = { leaf = "1" }
when = { leaf = "1" }
)toml");
}

TEST_CASE("rename: a phase, and a choice with the steps that take it") {
    CHECK(lines_renamed({IdKind::Phase, "make", "making", {}}) ==
          "id = \"making\"\nphase = \"making\"\nphase = \"making\"\nphase = \"making\"\n"
          "phase = \"making\"\nphase = \"making\"\n");
    CHECK(lines_renamed({IdKind::Choice, "on", "forth", "tea"}) ==
          "id = \"forth\"\nchoose = [\"tea\", \"forth\", \"open:mug\", \"end\"]\n"
          "choose = [\"by_leaf\", \"tea\", \"next\", \"tea\", \"forth\", \"end\"]\n");
    // Of two choices with one name, each on its own card, the one that is meant.
    CHECK(lines_renamed({IdKind::Choice, "tea", "back_to", "cup"}) ==
          "id = \"back_to\"\nchoose = [\"by_leaf\", \"back_to\", \"next\", \"tea\", \"on\", "
          "\"end\"]\n");
}

TEST_CASE("rename: a choice that is called by its target gets an id, a term keeps its word") {
    const std::string flow = kFlow;
    const std::string choice = renamed(flow, {IdKind::Choice, "end", "stop", "cup"});
    CHECK(choice.find("[[node.cup.choice]]\nid = \"stop\"\nlabel = \"End\"\nto = \"end\"\n") !=
          std::string::npos);
    const std::string term = renamed(flow, {IdKind::Term, "hot_brew", "brew", {}});
    CHECK(term.find("[term.brew]\nword = \"hot brew\"\ntext = ") != std::string::npos);
}

TEST_CASE("rename: an id that something else has, or that cannot be one, is refused") {
    const auto result = [](const RenameId& edit) { return renamed(kFlow, edit); };
    const auto refused = [](waypost::EditFault fault) {
        return "refused " + std::to_string(static_cast<int>(fault));
    };
    using waypost::EditFault;
    CHECK(result({IdKind::Card, "tea", "cup", {}}) == refused(EditFault::NameTaken));
    CHECK(result({IdKind::Card, "end", "tea_", {}}).starts_with("format"));
    // The cup has a choice called tea already, and its other one is called by its target.
    CHECK(result({IdKind::Choice, "end", "tea", "cup"}) == refused(EditFault::NameTaken));
    CHECK(result({IdKind::Card, "end", "on_", {}}).starts_with("format"));
    CHECK(result({IdKind::Card, "by_leaf", "on", {}}) == refused(EditFault::NameTaken));
    CHECK(result({IdKind::Card, "by_leaf", "back", {}}) == refused(EditFault::NameTaken));
    CHECK(result({IdKind::Choice, "end", "back", "cup"}) == refused(EditFault::BadId));
    CHECK(result({IdKind::Card, "tea", "Tea", {}}) == refused(EditFault::BadId));
    CHECK(result({IdKind::Value, "green", "black", "leaf"}) == refused(EditFault::NameTaken));
    CHECK(result({IdKind::Choice, "next", "on", "help"}) == refused(EditFault::NoSuchThing));
    CHECK(result({IdKind::Source, "tin", "can", {}}) == refused(EditFault::NoSuchThing));
}

TEST_CASE("rename: every id of a shipped flow can be renamed without a finding, and back") {
    const std::string text = waypost::test::bytes_of(std::filesystem::path(WAYPOST_SOURCE_DIR) /
                                                     "flows/how-to-write-a-flow.toml");
    const waypost::LoadedFlow loaded = waypost::test::load_text(text);
    std::vector<RenameId> edits;
    for (std::size_t i = 0; i < loaded.draft.nodes.size(); i += 3) {
        edits.push_back({IdKind::Card, loaded.draft.nodes[i].id.value, "renamed", {}});
    }
    for (const auto& source : loaded.draft.sources) {
        edits.push_back({IdKind::Source, source.id.value, "renamed", {}});
    }
    for (const auto& answer : loaded.draft.answers) {
        edits.push_back({IdKind::Answer, answer.id.value, "renamed", {}});
        edits.push_back({IdKind::Value, answer.values[0].id.value, "renamed", answer.id.value});
    }
    for (const auto& phase : loaded.draft.phases) {
        edits.push_back({IdKind::Phase, phase.id.value, "renamed", {}});
    }
    for (const RenameId& edit : edits) {
        CAPTURE(edit.id);
        const std::string now = renamed(text, edit);
        const waypost::LoadedFlow after = waypost::test::load_text(now);
        CHECK(waypost::test::findings_text(after) == waypost::test::findings_text(loaded));
        CHECK(now != text);
        CHECK(renamed(now, {edit.kind, "renamed", edit.id, edit.owner}) == text);
    }
}
