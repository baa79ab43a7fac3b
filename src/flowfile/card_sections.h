// A flow's text cut at the headers of its cards. Private to this library.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The lines from a card's header `[node.id]` up to the next header that is not of the same card.
struct CardSection {
    std::string_view id{};
    std::string_view toml{};
    /// How many lines of the whole text stand before it.
    std::size_t lines_before = 0;
};

struct CutText {
    /// What belongs to no card; every line stands where it stood, up to the last that is not empty.
    std::string rest{};
    /// In the order of the text; no id stands twice.
    std::vector<CardSection> cards{};
};

/// Cuts a text between its cards, so that each can be parsed by itself. Nothing when there are no
/// cards, or when a header of a card is not written plainly at the begin of a line, or the tables
/// of a card do not stand together: the text must then be parsed as a whole. Lines inside long
/// texts and lists are not told from headers; what is cut there by mistake is no TOML.
/// The views are into `toml`. Linear.
[[nodiscard]] std::optional<CutText> cut_cards(std::string_view toml);

}  // namespace waypost
