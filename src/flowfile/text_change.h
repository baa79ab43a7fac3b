// Changes of the texts of a flow's files.
#pragma once

#include "base/source_text.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waypost {

/// Bytes `begin` up to `end` of a file, counted with its byte-order mark, become `with`.
struct TextChange {
    /// Position among the flow's files.
    int file = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string with{};

    friend bool operator==(const TextChange&, const TextChange&) = default;
};

/// The texts with the changes made. Pre: the changes are sorted by file and begin, do not overlap,
/// and lie in the texts.
[[nodiscard]] std::vector<SourceText> changed_texts(const std::vector<SourceText>& sources,
                                                    const std::vector<TextChange>& changes);

/// The changes that lead back, counted in the changed texts. Pre: as above.
[[nodiscard]] std::vector<TextChange> reversed(const std::vector<SourceText>& sources,
                                               const std::vector<TextChange>& changes);

}  // namespace waypost
