// The help page of one code of `check`.
#pragma once

#include "base/diagnostic.h"
#include "base/embedded_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

struct CodePage {
    std::string_view code{};
    Rank rank = Rank::Broken;
    /// What the code means, in one line that begins small and has no full stop.
    std::string summary{};
    /// The whole page, as Markdown.
    std::string_view markdown{};
};

/// Reads a page that begins with `# CODE`, an empty line, and `RANK: SUMMARY.` on one line. Nothing
/// when it does not, or when the file's name is another.
[[nodiscard]] std::optional<CodePage> read_code_page(const EmbeddedText& file);

/// The pages that are built in, sorted by rank, then code.
[[nodiscard]] std::vector<CodePage> code_pages();

/// The page in lines of at most 78 columns, its examples set in. Linear.
[[nodiscard]] std::string page_in_terminal(const CodePage& page);

}  // namespace waypost
