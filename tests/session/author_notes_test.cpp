#include "session/author_notes.h"

#include "flowfile/read_words.h"
#include "support/memory_files.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace waypost;

namespace {

std::string told(const LoadedFlow& loaded) {
    std::string text;
    for (const AuthorNote& note : author_notes(loaded)) {
        text += note.file + ":" + std::to_string(note.at.line) + ":" +
                std::to_string(note.at.column) +
                (note.kind == AuthorNoteKind::ToDo ? " to do" : " note");
        text += note.card.empty() ? "" : " " + note.card;
        text += ": " + note.text + "\n";
    }
    return text;
}

std::string told(const std::string& tea, const std::string& more = {}) {
    MemoryFiles files;
    files.files["tea.toml"] = tea;
    files.files["more.toml"] = more;
    const LoadedFlow loaded = load_flow(files, "tea.toml", embedded_words("en"));
    REQUIRE(loaded.flow);
    return told(loaded);
}

/// The tea flow with texts replaced, one after the other.
std::string tea_with(std::initializer_list<std::pair<std::string_view, std::string_view>> changes) {
    std::string text(kTeaFlow);
    for (const auto& [from, to] : changes) {
        text.replace(text.find(from), from.size(), to);
    }
    return text;
}

}  // namespace

TEST_CASE("author notes: a flow without any has none") {
    const std::string tea = tea_with({});
    CHECK(told(tea).empty());
}

TEST_CASE("author notes: a TODO is found in metadata, texts, lists and comments, with its place") {
    const std::string tea =
        tea_with({{"language = \"en\"", "language = \"en\"\nfunding = \"TODO: who paid?\""},
                  {"Look in the tin.", "Look in the tin. TODO say which tin"},
                  {"text = \"\"\"\nLook at the bubbles:", "text = \"\"\"\nTODO bubbles:"},
                  {"ask = [\"How long", "ask = [\"TODO how"},
                  {"[node.done]", "# TODO: more, and \"better\"\n[node.done]"},
                  {"title = \"Enjoy it\"", "title = \"Enjoy it\"  # é TODO: better"}});
    CHECK(told(tea) ==
          "tea.toml:7:12 to do: TODO: who paid?\n"
          "tea.toml:51:26 to do which: TODO say which tin\n"
          "tea.toml:81:1 to do water: TODO bubbles:\n"
          "tea.toml:88:9 to do water: TODO how shall it stand?\n"
          "tea.toml:114:3 to do burnt: TODO: more, and \"better\"\n"
          "tea.toml:118:25 to do done: TODO: better\n");
}

TEST_CASE("author notes: a word that only holds these letters is none") {
    const std::string tea = tea_with({{"Look in the tin.", "TODOS, MYTODO, TODO_LATER and todo."}});
    CHECK(told(tea).empty());
}

TEST_CASE("author notes: notes for reviewers are listed by place, one that holds a TODO as that") {
    const std::string tea =
        tea_with({{"title = \"Enjoy it\"", "title = \"Enjoy it\"\nnote = \"Is that all?\""},
                  {"measures = \"Heat.\"", "measures = \"Heat.\"\nnote = \"TODO: ask the club\""},
                  {"next_label = \"Begin\"",
                   "next_label = \"Begin\"\nnote = \"\"\"\nFirst line.\nSecond line.\n\"\"\""}});
    CHECK(told(tea) ==
          "tea.toml:45:8 note start: First line.\n"
          "tea.toml:91:9 to do water: TODO: ask the club\n"
          "tea.toml:122:8 note done: Is that all?\n");
}

TEST_CASE("author notes: those of included files name their file") {
    const std::string tea = tea_with({{"format = 1\n", "format = 1\ninclude = [\"more.toml\"]\n"}});
    const std::string more = "[term.pot]\nword = \"pot\"\ntext = \"TODO what is it\"\n";
    CHECK(told(tea, more) == "more.toml:3:9 to do: TODO what is it\n");
}
