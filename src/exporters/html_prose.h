// Card texts as HTML: Markdown, explained words, marks of sources. Private to this library.
#pragma once

#include "flow/flow.h"
#include "text/markdown.h"
#include "text/terms.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// Writes the texts of one card, in the order in which they are read: a term is marked (`<u>`)
/// where it first stands, sources (`<i>`) go by their places in the flow's list, from 1. The script
/// makes links of both.
class HtmlProse {
public:
    /// The references must outlive the value.
    HtmlProse(const Flow& flow, const std::vector<TermForms>& terms);

    /// Paragraphs and lists; behind the last word the marks of the sources that the text itself
    /// does not cite.
    [[nodiscard]] std::string blocks(std::string_view markdown, const Citation& citation);

    /// The same without elements around it, for an item of a list.
    [[nodiscard]] std::string line(std::string_view markdown, const Citation& citation);

    /// `<li>` for each; an attribute `data-raw` keeps the author's own signs where they are more
    /// than words and marks of sources.
    [[nodiscard]] std::string items(const std::vector<Bullet>& bullets);

    /// The numbers of sources, and `a` for the authors' own words.
    [[nodiscard]] static std::string marks(const Citation& citation);

private:
    [[nodiscard]] std::string runs(const TextBlock& block, Citation& left);
    [[nodiscard]] std::string marked_words(std::string_view words, std::string_view around);
    [[nodiscard]] SourceId find(std::string_view id) const;

    const Flow& flow_;
    const std::vector<TermForms>& terms_;
    std::vector<bool> is_marked_{};
};

}  // namespace waypost
