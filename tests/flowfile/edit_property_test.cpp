// Random edits of every flow at hand: the changed text says what was wanted, only the named bytes
// change, and undo gives the old ones back.
#include "flow/draft_names.h"
#include "flowfile/edit_flow.h"
#include "flowfile/edit_history.h"
#include "flowfile/flow_table.h"
#include "flowfile/read_flow_file.h"
#include "support/clean_flow.h"
#include "support/expected_edit.h"
#include "support/flow_builder.h"
#include "support/flow_toml.h"
#include "support/golden.h"
#include "support/random.h"
#include "support/wild_flow.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using waypost::Edit;
using waypost::EditResult;
using waypost::FlowDraft;
using waypost::SourceText;
using waypost::test::Random;

namespace fs = std::filesystem;

namespace {

std::string crlf(const std::string& text) {
    std::string made;
    for (const char c : text) {
        made += c == '\n' ? "\r\n" : std::string(1, c);
    }
    return made;
}

FlowDraft draft_of(const std::string& text) {
    return waypost::read_flow_file({"flow.toml", text}, waypost::embedded_words("en")).draft;
}

/// What a draft says, written anew.
std::string sayings(FlowDraft draft) {
    return waypost::test::write_toml(draft);
}

class RandomEdits {
public:
    RandomEdits(const FlowDraft& draft, Random& random) : draft_(draft), random_(random) {}

    Edit one() {
        switch (random_.below(14)) {
            case 0: return waypost::SetPhase{card().id.value, any(draft_.phases).id.value};
            case 1: return passage();
            case 2: return bullet();
            case 3: return term();
            case 4: return waypost::SetChoiceLabel{picked(), choice_, words()};
            case 5: return waypost::SetChoiceTarget{picked(), choice_, card().id.value};
            case 6: return waypost::AddChoice{card().id.value, words(), card().id.value};
            case 7:
                return waypost::AddCardAfter{card().id.value, "new_card", kind(), words(), text()};
            case 8: return waypost::DeleteCard{card().id.value};
            case 9: return waypost::DeleteChoice{picked(), choice_};
            case 10: return renamed();
            default: return set_text();
        }
    }

private:
    std::size_t below(std::size_t count) {
        return static_cast<std::size_t>(random_.below(static_cast<int>(count)));
    }

    template <class Part>
    const Part& any(const std::vector<Part>& parts) {
        return parts[below(parts.size())];
    }

    const waypost::DraftNode& card() { return any(draft_.nodes); }

    waypost::NodeKind kind() { return static_cast<waypost::NodeKind>(random_.below(9)); }

    /// A card with a way on, whose name is then in `choice_`.
    std::string picked() {
        for (int tries = 0; tries < 20; ++tries) {
            const waypost::DraftNode& one = card();
            if (!one.choices.empty()) {
                choice_ = waypost::choice_name(any(one.choices)).value;
                return one.id.value;
            }
        }
        choice_ = "next";
        return card().id.value;
    }

    Edit set_text() {
        for (int tries = 0; tries < 40; ++tries) {
            const auto field = static_cast<waypost::CardText>(random_.below(12));
            const waypost::DraftNode& one = card();
            const auto* text = waypost::test::text_of(one, field);
            if (!text->is_absent() || random_.happens(0.2)) {
                return waypost::SetText{one.id.value,
                                        field,
                                        random_.happens(0.6) ? altered(text->value) : maybe_text()};
            }
        }
        return waypost::SetText{card().id.value, waypost::CardText::Title, words()};
    }

    Edit passage() {
        const waypost::DraftNode& one = card();
        return one.passages.empty()
                   ? set_text()
                   : Edit(waypost::SetPassage{one.id.value, below(one.passages.size()), text()});
    }

    Edit bullet() {
        const waypost::DraftNode& one = card();
        const auto list = static_cast<waypost::BulletList>(random_.below(4));
        const auto& bullets = *waypost::test::bullets_of(one, list);
        return bullets.empty()
                   ? set_text()
                   : Edit(waypost::SetBullet{one.id.value, list, below(bullets.size()), text()});
    }

    Edit term() {
        return draft_.terms.empty()
                   ? set_text()
                   : Edit(waypost::SetTerm{any(draft_.terms).id.value,
                                           static_cast<waypost::TermText>(random_.below(2)),
                                           text()});
    }

    Edit renamed() {
        using waypost::IdKind;
        const auto kind = static_cast<IdKind>(random_.below(7));
        const bool has_answers = !draft_.answers.empty();
        switch (kind) {
            case IdKind::Source:
                if (!draft_.sources.empty()) {
                    return waypost::RenameId{kind, any(draft_.sources).id.value, "new_id", {}};
                }
                break;
            case IdKind::Answer:
                if (has_answers) {
                    return waypost::RenameId{kind, any(draft_.answers).id.value, "new_id", {}};
                }
                break;
            case IdKind::Value:
                if (has_answers) {
                    const auto& answer = any(draft_.answers);
                    return waypost::RenameId{
                        kind, any(answer.values).id.value, "new_id", answer.id.value};
                }
                break;
            case IdKind::Phase:
                return waypost::RenameId{kind, any(draft_.phases).id.value, "new_id", {}};
            case IdKind::Choice: {
                const std::string owner = picked();
                return waypost::RenameId{kind, choice_, "new_id", owner};
            }
            default: break;
        }
        return waypost::RenameId{IdKind::Card, card().id.value, "new_id", {}};
    }

    std::string words() {
        constexpr std::array<std::string_view, 8> kWords = {"tea",
                                                            "\"hot\"",
                                                            "it's",
                                                            "C:\\cup",
                                                            "Gr\xC3\xBCn",
                                                            "#1",
                                                            "a = [b]",
                                                            "\xF0\x9F\x8D\xB5"};
        std::string made(kWords[below(kWords.size())]);
        for (int more = random_.below(4); more > 0; --more) {
            made.append(" ").append(kWords[below(kWords.size())]);
        }
        return made;
    }

    std::string text() {
        constexpr std::array<std::string_view, 6> kBreaks = {
            "\n", "\n\n- ", "\n[node.x]\n", "\t", " \"\"\" ", " ''' "};
        std::string made = words();
        for (int more = random_.below(4); more > 0; --more) {
            made.append(kBreaks[below(kBreaks.size())]).append(words());
        }
        return made + (random_.happens(0.3) ? "\n" : "");
    }

    std::string maybe_text() { return random_.happens(0.1) ? std::string() : text(); }

    /// With words put in between, as somebody who writes does.
    std::string altered(std::string text) {
        std::size_t at = below(text.size() + 1);
        while (at > 0 && at < text.size() &&
               (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
            --at;
        }
        std::size_t end = std::min(text.size(), at + below(12));
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            ++end;
        }
        return text.replace(at, end - at, random_.happens(0.2) ? "" : words());
    }

    const FlowDraft& draft_;
    Random& random_;
    std::string choice_{};
};

/// Tries a number of edits one after the other; how many were made.
int check_edits(std::string text, std::uint64_t seed, int count) {
    Random random(seed);
    const waypost::Words words = waypost::embedded_words("en");
    const std::string first = text;
    waypost::EditHistory history({{"flow.toml", text}});
    int made = 0;
    for (int i = 0; i < count; ++i) {
        CAPTURE(i);
        FlowDraft before = draft_of(text);
        const Edit edit = RandomEdits(before, random).one();
        CAPTURE(waypost::test::edit_text(edit));
        const EditResult result = waypost::apply_edit({{"flow.toml", text}}, edit, words);
        const bool is_made = !result.refusal.has_value();
        CHECK(waypost::test::is_expected(before, edit) == is_made);
        if (!is_made) {
            continue;
        }
        ++made;
        const std::string now =
            waypost::changed_texts({{"flow.toml", text}}, result.changes).front().text;
        const FlowDraft after = draft_of(now);
        if (waypost::test::expect_edit(before, edit)) {
            CHECK(sayings(before) == sayings(after));
        }
        if (i % 4 == 0) {
            const SourceText other{"flow.toml", crlf(text)};
            const EditResult same = waypost::apply_edit({other}, edit, words);
            CHECK(waypost::changed_texts({other}, same.changes).front().text == crlf(now));
        }
        history.add(result.changes);
        CHECK(history.texts().front().text == now);
        text = now;
    }
    while (history.undo_count() > 0) {
        static_cast<void>(history.undo());
    }
    CHECK(history.texts().front().text == first);
    while (history.redo_count() > 0) {
        static_cast<void>(history.redo());
    }
    CHECK(history.texts().front().text == text);
    return made;
}

}  // namespace

TEST_CASE("edit property: random edits of each shipped flow say what was wanted and go back") {
    for (const auto& entry : fs::directory_iterator(fs::path(WAYPOST_SOURCE_DIR) / "flows")) {
        if (entry.path().extension() == ".toml") {
            CAPTURE(entry.path().string());
            const std::string text = waypost::test::bytes_of(entry.path());
            if (!waypost::has_flow_table(text)) {
                continue;
            }
            const int count = text.size() > 100'000 ? 6 : 25;
            CHECK(check_edits(text, 7, count) > count / 3);
        }
    }
}

TEST_CASE("edit property: random edits of files of the tests say what was wanted and go back") {
    for (const auto& entry : fs::directory_iterator(waypost::test::data_path("pass"))) {
        if (entry.path().extension() == ".toml") {
            CAPTURE(entry.path().string());
            check_edits(waypost::test::bytes_of(entry.path()), 11, 12);
        }
    }
}

TEST_CASE("edit property: random edits of generated flows say what was wanted and go back") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        FlowDraft clean = waypost::test::clean_draft(seed, 12);
        check_edits(waypost::test::write_toml(clean), seed, 12);
        FlowDraft wild = waypost::test::wild_draft(seed);
        check_edits(waypost::test::write_toml(wild), seed, 12);
    }
}
