// Where the links and citations of a card's text stand, without reading the rest of its Markdown.
#pragma once

#include "flow/draft.h"

#include <cstddef>
#include <string_view>
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

/// Every text of a card that readers see as Markdown, absent ones among them.
[[nodiscard]] std::vector<const WrittenText*> prose_of(const DraftNode& node);

/// The same for the whole draft, its terms included.
[[nodiscard]] std::vector<const WrittenText*> prose_of(const FlowDraft& draft);

/// The cards that `card:` links of a card's texts open, each with its place, in their order.
[[nodiscard]] std::vector<WrittenText> card_links(const DraftNode& node);

}  // namespace waypost
