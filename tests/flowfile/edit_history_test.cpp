// Undo and redo give the bytes back, also when others changed the files in between.
#include "flowfile/edit_history.h"

#include "flowfile/read_flow_file.h"
#include "flowfile/read_words.h"
#include "support/random.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

using waypost::EditFault;
using waypost::EditHistory;
using waypost::EditResult;
using waypost::SourceText;
using waypost::TextChange;

namespace {

std::string text_of(const EditHistory& history) {
    return history.texts().front().text;
}

/// A history of one file in which words were replaced one after the other.
EditHistory history_of(const std::string& text,
                       const std::vector<std::pair<std::string, std::string>>& edits) {
    EditHistory history({{"flow.toml", text}});
    for (const auto& [old, now] : edits) {
        const std::size_t at = text_of(history).find(old);
        history.add({{0, at, at + old.size(), now}});
    }
    return history;
}

std::string fault_of(const EditResult& result) {
    if (!result.refusal) {
        return "none";
    }
    return result.refusal->fault == EditFault::ChangedMeanwhile ? "changed" : "nothing";
}

}  // namespace

TEST_CASE("history: undo and redo go through the texts in their order") {
    EditHistory history =
        history_of("one two three", {{"one", "1"}, {"three", "3333"}, {"1", "I"}});
    CHECK(text_of(history) == "I two 3333");
    CHECK(history.undo().changes == std::vector<TextChange>{{0, 0, 1, "1"}});
    CHECK(text_of(history) == "1 two 3333");
    CHECK(fault_of(history.undo()) == "none");
    CHECK(text_of(history) == "1 two three");
    CHECK(fault_of(history.undo()) == "none");
    CHECK(text_of(history) == "one two three");
    CHECK(fault_of(history.undo()) == "nothing");
    CHECK(fault_of(history.redo()) == "none");
    CHECK(fault_of(history.redo()) == "none");
    CHECK(text_of(history) == "1 two 3333");
}

TEST_CASE("history: an edit after undo takes the place of what was undone") {
    EditHistory history = history_of("one two", {{"one", "1"}});
    static_cast<void>(history.undo());
    history.add({{0, 4, 7, "2"}});
    CHECK(history.redo_count() == 0);
    CHECK(fault_of(history.redo()) == "nothing");
    static_cast<void>(history.undo());
    CHECK(text_of(history) == "one two");
}

TEST_CASE("history: edits beside what others changed are undone and done again") {
    EditHistory history = history_of("one two three", {{"one", "1"}, {"three", "3"}});
    history.follow({{"flow.toml", "1 and two 3"}});
    static_cast<void>(history.undo());
    CHECK(text_of(history) == "1 and two three");
    history.follow({{"flow.toml", "1 and 2 three"}});
    static_cast<void>(history.undo());
    CHECK(text_of(history) == "one and 2 three");
    static_cast<void>(history.redo());
    static_cast<void>(history.redo());
    CHECK(text_of(history) == "1 and 2 3");
}

TEST_CASE("history: an edit that others wrote over is kept from undo, with those before it") {
    EditHistory history = history_of("one two three", {{"one", "1"}, {"two", "2"}, {"three", "3"}});
    history.follow({{"flow.toml", "1 II 3"}});
    CHECK(history.undo_count() == 1);
    static_cast<void>(history.undo());
    CHECK(text_of(history) == "1 II three");
    CHECK(fault_of(history.undo()) == "changed");
    history.follow({{"flow.toml", "1 II three"}, {"more.toml", ""}});
    CHECK(history.redo_count() == 0);
    CHECK(fault_of(history.redo()) == "changed");
}

TEST_CASE("history: changes of several files go back together") {
    EditHistory history(std::vector<SourceText>{{"a.toml", "tea tea"}, {"b.toml", "tea"}});
    history.add({{0, 0, 3, "brew"}, {0, 4, 7, "brew"}, {1, 0, 3, "brew"}});
    CHECK(history.texts()[0].text + "|" + history.texts()[1].text == "brew brew|brew");
    history.follow({{"a.toml", "brew brew"}, {"b.toml", "my brew"}});
    CHECK(history.undo().changes ==
          std::vector<TextChange>{{0, 0, 4, "tea"}, {0, 5, 9, "tea"}, {1, 3, 7, "tea"}});
    CHECK(history.texts()[0].text + "|" + history.texts()[1].text == "tea tea|my tea");
}

TEST_CASE("history: whatever others change, undo and redo stay within the text and agree") {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        waypost::test::Random random(seed);
        const auto below = [&](std::size_t count) {
            return static_cast<std::size_t>(random.below(static_cast<int>(count)));
        };
        const auto word = [&] { return std::string(below(4), static_cast<char>('a' + below(4))); };
        EditHistory history(std::vector<SourceText>{{"flow.toml", "the tea is in the cup"}});
        for (int i = 0; i < 30; ++i) {
            std::string text = text_of(history);
            const std::size_t at = below(text.size() + 1);
            const std::size_t end = std::min(text.size(), at + below(4));
            switch (random.below(5)) {
                case 0: static_cast<void>(history.undo()); break;
                case 1: static_cast<void>(history.redo()); break;
                case 2: history.follow({{"flow.toml", text.replace(at, end - at, word())}}); break;
                default: history.add({{0, at, end, word()}}); break;
            }
            if (history.undo_count() > 0) {
                EditHistory back = history;
                static_cast<void>(back.undo());
                static_cast<void>(back.redo());
                CHECK(text_of(back) == text_of(history));
            }
        }
    }
}

TEST_CASE("reapply: an edit is made in the text as it is now, if its place is as it was") {
    const waypost::Words words = waypost::embedded_words("en");
    const std::string seen =
        "[node.tea]\nkind = \"info\"\ntitle = \"Tea\"\nnext = \"cup\"\n[node.cup]\nkind = "
        "\"end\"\n";
    const waypost::FlowDraft draft = waypost::read_flow_file({"flow.toml", seen}, words).draft;
    const auto again = [&](const std::string& now, const waypost::Edit& edit) {
        const EditResult result = waypost::reapply_edit(draft, {{"flow.toml", now}}, edit, words);
        return result.refusal
                   ? fault_of(result) + " " + result.refusal->names.at(0)
                   : waypost::changed_texts({{"flow.toml", now}}, result.changes)[0].text;
    };
    const std::string now =
        "# new\n[node.tea]\nkind = \"info\"\ntitle = \"Tea\"\nwhy = \"W\"\nnext = \"end\"\n"
        "[node.end]\nkind = \"end\"\n";
    const auto with = [&](const std::string& old, const std::string& made) {
        std::string text = now;
        return text.replace(text.find(old), old.size(), made);
    };
    using waypost::CardText;
    CHECK(again(now, waypost::SetText{"tea", CardText::Title, "Brew"}) == with("Tea", "Brew"));
    CHECK(again(now, waypost::SetText{"tea", CardText::Why, "So"}) == "changed tea");
    CHECK(again(now, waypost::SetChoiceTarget{"tea", "next", "tea"}) == "changed tea");
    CHECK(again(now, waypost::DeleteCard{"tea"}) == "changed tea");
    CHECK(again(now, waypost::DeleteCard{"cup"}) == "changed cup");
    CHECK(again(now, waypost::SetText{"end", CardText::Why, "So"}) == "changed end");
    CHECK(again(now, waypost::RenameId{waypost::IdKind::Card, "end", "stop", {}}) ==
          "# new\n[node.tea]\nkind = \"info\"\ntitle = \"Tea\"\nwhy = \"W\"\nnext = \"stop\"\n"
          "[node.stop]\nkind = \"end\"\n");
    CHECK(again("# more\n" + seen, waypost::DeleteCard{"cup"}) ==
          "# more\n[node.tea]\nkind = \"info\"\ntitle = \"Tea\"\nnext = \"cup\"\n");
}
