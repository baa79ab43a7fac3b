// Texts as lines of a terminal. Only for the sources of this library.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// How a source that a text cites with `[^id]` is marked, such as "[2]".
struct TerminalCite {
    std::string id{};
    std::string mark{};
};

/// A card's text in lines of at most 78 columns: paragraphs with an empty line between them, items
/// of lists behind `-` or their number, links followed by their address. Every line begins with
/// `indent` blanks and ends with a line end; control characters are left out, so that no flow can
/// steer the terminal. Citations are shown by those of `cites`, others not at all; `tail` stands
/// behind the last word.
[[nodiscard]] std::string terminal_text(std::string_view markdown,
                                        std::size_t indent,
                                        const std::vector<TerminalCite>& cites = {},
                                        std::string_view tail = {});

/// The same with its first line behind `lead` and the others below its end.
[[nodiscard]] std::string terminal_item(std::string_view lead,
                                        std::string_view markdown,
                                        const std::vector<TerminalCite>& cites,
                                        std::string_view tail);

/// A text without Markdown: one paragraph, its first line behind `lead`, the others
/// below its end.
[[nodiscard]] std::string terminal_paragraph(std::string_view lead, std::string_view text);

}  // namespace waypost
