#include "flow/reader_texts.h"

#include "flow/id_rules.h"
#include "flow/number.h"

#include <array>
#include <cstddef>
#include <functional>
#include <utility>

namespace waypost {

namespace {

/// A text of an owner that has one of its kind.
template <class Owner>
struct TextKey {
    std::string_view key{};
    WrittenText Owner::*text = nullptr;
};

constexpr std::array<TextKey<DraftNode>, 11> kCardTexts = {{
    {"title", &DraftNode::title},
    {"text", &DraftNode::text},
    {"why", &DraftNode::why},
    {"measures", &DraftNode::measures},
    {"cannot", &DraftNode::cannot},
    {"if_found", &DraftNode::if_found},
    {"if_not_found", &DraftNode::if_not_found},
    {"decision", &DraftNode::decision},
    {"experience", &DraftNode::experience},
    {"ask_first", &DraftNode::ask_first},
    {"presenter", &DraftNode::presenter},
}};

struct CardListKey {
    std::string_view key{};
    std::vector<DraftBullet> DraftNode::*list = nullptr;
};

constexpr std::array<CardListKey, 4> kCardLists = {{
    {"ask", &DraftNode::ask},
    {"matters", &DraftNode::matters},
    {"benefits", &DraftNode::benefits},
    {"harms", &DraftNode::harms},
}};

constexpr std::array<TextKey<DraftNumber>, 6> kNumberTexts = {{
    {"label", &DraftNumber::label},
    {"over", &DraftNumber::over},
    {"who", &DraftNumber::who},
    {"basis", &DraftNumber::basis},
    {"range", &DraftNumber::range},
    {"certainty", &DraftNumber::certainty},
}};

constexpr std::array<TextKey<DraftMetadata>, 6> kFlowTexts = {{
    {"title", &DraftMetadata::title},
    {"summary", &DraftMetadata::summary},
    {"topic", &DraftMetadata::topic},
    {"update_policy", &DraftMetadata::update_policy},
    {"funding", &DraftMetadata::funding},
    {"feedback", &DraftMetadata::feedback},
}};

/// A list as one text.
template <class Items, class TextOf>
std::string joined(const Items& items, const TextOf& text_of) {
    std::string list;
    for (const auto& item : items) {
        list.append(list.empty() ? std::string_view() : kListSeparator);
        list += std::invoke(text_of, item);
    }
    return list;
}

std::string numbered(std::string_view name, std::size_t index) {
    return std::string(name) + "." + std::to_string(index + 1);
}

/// Collects the texts of one owner after the other.
class Collector {
public:
    /// Everything that follows is named after it.
    void set_owner(std::string owner, std::string_view card = {}) {
        owner_ = std::move(owner);
        card_ = card;
    }

    void add(std::string_view key, WrittenText& text) {
        // What nobody wrote is the engine's own words, in its own language.
        if (text.at.has_place() && !text.value.empty()) {
            texts_.push_back(named(key, text.value, text.at));
            texts_.back().text = &text;
        }
    }

    void add_word(const DraftTerm& term, WrittenText& word) {
        texts_.push_back(word.is_absent() ? named("word", words_of_id(term.id.value), term.at)
                                          : named("word", word.value, word.at));
        texts_.back().text = &word;
    }

    void add_list(std::string_view key, std::vector<WrittenText>& list) {
        if (list.empty()) {
            return;
        }
        texts_.push_back(named(key, joined(list, &WrittenText::value), list.front().at));
        texts_.back().list = &list;
    }

    void add_names(std::string_view key, std::vector<std::string>& names, const SourceSpan& at) {
        if (names.empty()) {
            return;
        }
        texts_.push_back(named(key, joined(names, std::identity()), at));
        texts_.back().names = &names;
    }

    [[nodiscard]] std::vector<ReaderText> take() { return std::move(texts_); }

private:
    [[nodiscard]] ReaderText named(std::string_view key, std::string value, SourceSpan at) const {
        return {owner_ + "." + std::string(key), card_, std::move(value), at};
    }

    std::string owner_{};
    std::string_view card_{};
    std::vector<ReaderText> texts_{};
};

void collect_evidence(DraftNode& node, Collector& texts) {
    for (std::size_t i = 0; i < node.numbers.size(); ++i) {
        for (const auto& key : kNumberTexts) {
            WrittenText& text = node.numbers[i].*key.text;
            // What a key stands for, not a text.
            if (text.value != kOverNotStated) {
                texts.add(numbered("number", i) + "." + std::string(key.key), text);
            }
        }
    }
    for (std::size_t i = 0; i < node.differences.size(); ++i) {
        const std::string differ = numbered("differ", i);
        texts.add(differ + ".about", node.differences[i].about);
        std::vector<DraftBullet>& views = node.differences[i].views;
        for (std::size_t v = 0; v < views.size(); ++v) {
            texts.add(numbered(differ + ".view", v), views[v].text);
        }
    }
}

void collect_ways(DraftNode& node, Collector& texts) {
    for (DraftOption& option : node.options) {
        texts.add("option." + option.node.value, option.label);
    }
    for (DraftChoice& choice : node.choices) {
        const WrittenText& name = choice.id.is_absent() ? choice.to : choice.id;
        texts.add(choice.is_next ? "next_label" : "choice." + name.value, choice.label);
    }
}

void collect_card(DraftNode& node, Collector& texts) {
    texts.set_owner("node." + node.id.value, node.id.value);
    for (const auto& key : kCardTexts) {
        texts.add(key.key, node.*key.text);
    }
    for (const CardListKey& key : kCardLists) {
        std::vector<DraftBullet>& list = node.*key.list;
        for (std::size_t i = 0; i < list.size(); ++i) {
            texts.add(numbered(key.key, i), list[i].text);
        }
    }
    for (std::size_t i = 0; i < node.passages.size(); ++i) {
        texts.add(numbered("passage", i), node.passages[i].text);
    }
    for (DraftCompareRow& row : node.compare_rows) {
        texts.add("compare." + row.id.value, row.label);
    }
    for (DraftEntry& entry : node.compare_texts) {
        texts.add("compare." + entry.key.value, entry.text);
    }
    for (DraftEntry& entry : node.not_covered) {
        texts.add("not_covered." + entry.key.value, entry.text);
    }
    collect_evidence(node, texts);
    collect_ways(node, texts);
}

void collect_catalogue(FlowDraft& draft, Collector& texts) {
    for (DraftPhase& phase : draft.phases) {
        texts.set_owner("phase." + phase.id.value);
        texts.add("title", phase.title);
    }
    for (DraftTerm& term : draft.terms) {
        texts.set_owner("term." + term.id.value);
        texts.add_word(term, term.word);
        texts.add_list("also", term.also);
        texts.add("text", term.text);
    }
    for (DraftAnswer& answer : draft.answers) {
        texts.set_owner("answer." + answer.id.value);
        texts.add("label", answer.label);
        for (DraftAnswerValue& value : answer.values) {
            texts.add("value." + value.id.value, value.label);
        }
    }
}

}  // namespace

std::vector<ReaderText> reader_texts(FlowDraft& draft) {
    Collector texts;
    texts.set_owner("flow");
    for (const auto& key : kFlowTexts) {
        texts.add(key.key, draft.metadata.*key.text);
    }
    texts.add_names("names", draft.metadata.names, draft.metadata.at);
    collect_catalogue(draft, texts);
    for (DraftNode& node : draft.nodes) {
        collect_card(node, texts);
    }
    for (std::size_t i = 0; i < draft.promises.size(); ++i) {
        texts.set_owner(numbered("promise", i));
        texts.add("name", draft.promises[i].name);
    }
    for (std::size_t i = 0; i < draft.rehearsals.size(); ++i) {
        texts.set_owner(numbered("rehearsal", i));
        texts.add("name", draft.rehearsals[i].name);
    }
    return texts.take();
}

}  // namespace waypost
