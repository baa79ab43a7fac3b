// Where the links and citations of a card's text stand, without reading the rest of its Markdown.
#pragma once

#include "flow/draft.h"

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <vector>

namespace waypost {

enum class TextLinkKind {
    /// `[words](target)`, `<target>` or a `[words]: target` line.
    Link,
    /// `[^id]`, which cites a source.
    Citation,
};

/// Bytes `begin` up to `end` of a text name a target.
struct TextLink {
    TextLinkKind kind = TextLinkKind::Link;
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const TextLink&, const TextLink&) = default;
};

/// In the order of the text. What could be a link to any reader of Markdown is taken for one.
[[nodiscard]] std::vector<TextLink> find_links(std::string_view text);

/// `https://…` or `card:…`, and nothing in it that could end it early.
[[nodiscard]] bool is_safe_target(std::string_view target);

/// Where bytes of a text stand in the file: exact when the text was written without escapes, else
/// the whole text's place.
[[nodiscard]] SourceSpan place_in_text(const WrittenText& text, std::size_t begin, std::size_t end);

/// Calls `visit` with every text of a card that readers see as Markdown, absent ones among them.
/// `Node` may be const or not.
template <class Node, class Visit>
requires std::is_same_v<std::remove_const_t<Node>, DraftNode>

void visit_prose(Node& node, const Visit& visit) {
    for (auto* text : {&node.text,
                       &node.why,
                       &node.presenter,
                       &node.measures,
                       &node.cannot,
                       &node.if_found,
                       &node.if_not_found,
                       &node.decision,
                       &node.experience}) {
        visit(*text);
    }
    for (auto* bullets : {&node.ask, &node.matters, &node.benefits, &node.harms}) {
        for (auto& bullet : *bullets) {
            visit(bullet.text);
        }
    }
    for (auto* entries : {&node.compare_texts, &node.not_covered}) {
        for (auto& entry : *entries) {
            visit(entry.text);
        }
    }
    for (auto& difference : node.differences) {
        visit(difference.about);
        for (auto& view : difference.views) {
            visit(view.text);
        }
    }
    for (auto& passage : node.passages) {
        visit(passage.text);
    }
}

/// The same for the whole draft, its terms first.
template <class Draft, class Visit>
requires std::is_same_v<std::remove_const_t<Draft>, FlowDraft>

void visit_prose(Draft& draft, const Visit& visit) {
    for (auto& term : draft.terms) {
        visit(term.text);
    }
    for (auto& node : draft.nodes) {
        visit_prose(node, visit);
    }
}

/// The texts of a card as a list.
[[nodiscard]] std::vector<const WrittenText*> prose_of(const DraftNode& node);

/// The cards that `card:` links of a card's texts open, each with its place, in their order.
[[nodiscard]] std::vector<WrittenText> card_links(const DraftNode& node);

}  // namespace waypost
