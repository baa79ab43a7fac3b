#include "flowfile/edit_check.h"

#include "flowfile/byte_order_mark.h"
#include "flowfile/card_sections.h"
#include "flowfile/draft_values.h"
#include "flowfile/kinds.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace waypost {

namespace {

/// The cards of a text that was read card by card, by their ids.
struct CardsBefore {
    struct Card {
        std::string_view toml{};
        const DraftNode* node = nullptr;
    };

    std::unordered_map<std::string_view, Card> by_id{};
};

std::optional<CutText> cut(const SourceText& source) {
    return cut_cards(std::string_view(source.text).substr(mark_size(source.text)));
}

/// A text without the cards that stand unchanged in it.
struct ChangedPart {
    SourceText text{};
    /// Whether each card is in it.
    std::vector<bool> has_card{};
};

/// Nothing when an unchanged card is wanted to be another, or the cards are not those wanted.
std::optional<ChangedPart> changed_part(const CutText& now,
                                        const CardsBefore& before,
                                        const FlowDraft& wanted) {
    ChangedPart part;
    part.text.text = now.rest;
    part.text.text += '\n';
    if (now.cards.size() != wanted.nodes.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < now.cards.size(); ++i) {
        const CardSection& card = now.cards[i];
        const auto old = before.by_id.find(card.id);
        const bool is_same = old != before.by_id.end() && old->second.toml == card.toml;
        part.has_card.push_back(!is_same);
        if (is_same && !same_values(*old->second.node, wanted.nodes[i])) {
            return std::nullopt;
        }
        if (!is_same) {
            part.text.text.append(card.toml).append("\n");
        }
    }
    return part;
}

/// True when reading what changed is enough to tell that all is as wanted.
bool changed_cards_say(const ReadBefore& before,
                       const SourceText& now,
                       FlowDraft& wanted,
                       const Words& words) {
    const auto old = cut(before.texts.front());
    const auto cards = cut(now);
    if (!old || !cards || old->cards.size() != before.nodes.size()) {
        return false;
    }
    CardsBefore by_id;
    for (std::size_t i = 0; i < old->cards.size(); ++i) {
        by_id.by_id.emplace(old->cards[i].id,
                            CardsBefore::Card{old->cards[i].toml, &before.nodes[i]});
    }
    const auto part = changed_part(*cards, by_id, wanted);
    if (!part) {
        return false;
    }
    const FlowDraftResult read = read_flow_file(part->text, words);
    const bool has_cards = std::ranges::count(part->has_card, true) > 0;
    if (unreadable_file(read) || read.is_by_cards != has_cards) {
        return false;
    }
    std::vector<DraftNode> all = std::exchange(wanted.nodes, {});
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (part->has_card[i]) {
            wanted.nodes.push_back(all[i]);
        }
    }
    const bool is_same = same_values(read.draft, wanted);
    wanted.nodes = std::move(all);
    return is_same;
}

}  // namespace

FlowDraftResult read_all(const std::vector<SourceText>& sources, const Words& words) {
    FlowDraftResult read = read_flow_file(sources.front(), words);
    for (std::size_t i = 1; i < sources.size(); ++i) {
        read_included_file(sources[i], words, read);
    }
    return read;
}

std::optional<std::string> unreadable_file(const FlowDraftResult& read) {
    const auto& all = read.diagnostics.all();
    const auto found = std::ranges::find_if(all, [](const Diagnostic& one) {
        return one.kind == &kTomlSyntax || one.kind == &kTooLarge || one.kind == &kUnreadable;
    });
    if (found == all.end()) {
        return std::nullopt;
    }
    return found->file;
}

ReadBefore::ReadBefore(const FlowDraftResult& read, const std::vector<SourceText>& sources)
    : texts(sources) {
    if (read.is_by_cards && sources.size() == 1) {
        nodes = read.draft.nodes;
    }
}

bool says_as_wanted(const ReadBefore& before,
                    const std::vector<SourceText>& now,
                    FlowDraft& wanted,
                    const Words& words) {
    if (!before.nodes.empty() && changed_cards_say(before, now.front(), wanted, words)) {
        return true;
    }
    const FlowDraftResult read = read_all(now, words);
    return !unreadable_file(read) && same_values(read.draft, wanted);
}

}  // namespace waypost
