// Texts of flows as blocks of a leaflet, and the numbers of the sources that they name. Private to
// this library.
#pragma once

#include "exporters/leaflet.h"

#include <cstddef>

namespace waypost {

/// Makes blocks of texts; sources are numbered in the order in which they are first named.
class LeafletTexts {
public:
    explicit LeafletTexts(const Flow& flow) : flow_(flow) {}

    /// The blocks of a text with the numbers of its sources: those cited in it at their place, the
    /// others behind its last word.
    [[nodiscard]] std::vector<LeafletBlock> blocks(const PageText& text);

    /// The same as one block, for an item of a list.
    [[nodiscard]] LeafletBlock block(const PageText& text);

    /// Such as " [2] [a]"; empty for an empty citation.
    [[nodiscard]] std::string marks(const Citation& citation);

    /// By number, from 1.
    [[nodiscard]] const std::vector<SourceId>& sources() const { return sources_; }

    /// Some of the texts are the authors' own.
    [[nodiscard]] bool has_editorial() const { return editorial_; }

private:
    [[nodiscard]] std::string mark(SourceId source);
    [[nodiscard]] SourceId find(std::string_view id) const;
    [[nodiscard]] std::vector<TextRun> runs(const TextBlock& block, Citation& left);

    const Flow& flow_;
    std::vector<SourceId> sources_{};
    bool editorial_ = false;
};

/// The mark of the authors' own words.
inline constexpr std::string_view kEditorialSign = "[a]";

}  // namespace waypost
