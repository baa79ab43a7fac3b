// My page as a row of blocks, before it becomes Markdown or a PDF. Only for the sources of this
// library.
#pragma once

#include "base/words.h"
#include "flow/flow.h"
#include "text/markdown.h"
#include "walk/my_page.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The blank before the number of a source (U+00A0), at which no line is broken.
inline constexpr std::string_view kGlue = "\xC2\xA0";

enum class LeafletKind {
    /// The title of the whole, once.
    Title,
    /// What every export says about the flow.
    Notice,
    Heading,
    /// Of a card.
    Subheading,
    Paragraph,
    /// Behind its mark: items of lists, steps, sources.
    Item,
    /// To be ticked with a pen, with room to write below.
    Question,
    /// To be rated with a pen: a box for each of the ratings.
    Statement,
    /// Room to write.
    Lines,
    /// One for each of so many.
    Dots,
};

/// Pre: 0 <= low <= high <= of, 1 <= of <= kMostDots.
struct LeafletDots {
    std::int64_t low = 0;
    std::int64_t high = 0;
    std::int64_t of = 0;
};

struct LeafletBlock {
    LeafletKind kind = LeafletKind::Paragraph;
    std::vector<TextRun> runs{};
    /// What stands before an item, such as "2." or "•".
    std::string mark{};
    /// How far it is set in, in steps.
    int depth = 0;
    /// How many lines of room to write.
    int lines = 0;
    /// Stands in one frame with its neighbours that do: Urgent help.
    bool framed = false;
    /// Stays on one page with the next block.
    bool keeps_next = false;
    /// Small and quiet.
    bool is_note = false;
    PageRating rating = PageRating::None;
    LeafletDots dots{};
};

struct Leaflet {
    std::string title{};
    std::string label{};
    /// Of the file itself: what the authors last compared with its sources, else `today`.
    std::string date{};
    std::vector<LeafletBlock> blocks{};
};

/// The text with ordinary blanks before its numbers.
[[nodiscard]] std::string without_glue(std::string text);

/// What of the page is ticked, in the order of the paper: where the person is, urgent help,
/// questions, what may matter, the way, the cards, words, notes, sources in full. Citations become
/// numbers; links to cards become plain words. `today` is `YYYY-MM-DD`.
[[nodiscard]] Leaflet leaflet_of(const Flow& flow,
                                 const MyPage& page,
                                 const Words& words,
                                 std::string_view today);

}  // namespace waypost
