#include "gui/map_titles.h"

#include <algorithm>
#include <limits>

namespace waypost::gui {

namespace {

/// From one size to the next smaller one.
constexpr double kStep = 0.88;

/// Fewer letters than this of a title tell nothing.
constexpr double kLeastLetters = 4.5;

}  // namespace

TitleFits::TitleFits(const Flow& flow, const Painter& painter) {
    const Painter measure = painter.scaled(1);
    blank_ = measure.text_width(kFittedTitle, " ");
    constexpr std::size_t kLongest = std::numeric_limits<std::uint16_t>::max();
    for (const Node& node : flow.nodes()) {
        first_.push_back(words_.size());
        const std::string_view title = std::string_view(node.title).substr(0, kLongest);
        for (std::size_t at = 0; at < title.size();) {
            const std::size_t end = std::min(title.find(' ', at), title.size());
            if (end > at) {
                words_.push_back({static_cast<std::uint16_t>(at),
                                  static_cast<std::uint16_t>(end),
                                  measure.text_width(kFittedTitle, title.substr(at, end - at))});
            }
            at = end + 1;
        }
    }
    first_.push_back(words_.size());
    kept_.resize(flow.nodes().size());
}

bool TitleFits::break_lines(std::size_t card, Size room, double size, TitleFit& fit) const {
    // The last line needs no more than its letters.
    const double above = std::max(-1.0, (room.h - size) / (size * kFittedTitle.leading));
    const auto lines = static_cast<std::size_t>(above + 1);
    const std::size_t most = std::min(lines, TitleFit::kMostLines);
    fit.size = size;
    fit.count = 0;
    fit.is_cut = false;
    double used = 0;
    for (std::size_t i = first_[card]; i < first_[card + 1]; ++i) {
        const Word& word = words_[i];
        const double width = word.width * size;
        const bool goes_on = fit.count > 0 && used + blank_ * size + width <= room.w;
        if (goes_on) {
            fit.lines[fit.count - 1U].end = word.end;
            used += blank_ * size + width;
            continue;
        }
        if (fit.count == most || width > room.w) {
            fit.is_cut = true;
        }
        if (fit.count < most) {
            fit.lines[fit.count++] = {word.begin, word.end};
            used = width;
        }
        if (fit.is_cut) {
            return false;
        }
    }
    return true;
}

const TitleFit& TitleFits::fit(std::size_t card, Size room, Sizes sizes) {
    Kept& kept = kept_[card];
    if (kept.room == room && kept.sizes == sizes) {
        return kept.fit;
    }
    kept.room = room;
    kept.sizes = sizes;
    double size = sizes.largest;
    while (size > sizes.smallest && !break_lines(card, room, size, kept.fit)) {
        size *= kStep;
    }
    if (size <= sizes.smallest) {
        static_cast<void>(break_lines(card, room, sizes.smallest, kept.fit));
    }
    const double least = kept.fit.size * kLeastLetters * 0.55;
    if (kept.fit.count == 0 || (kept.fit.is_cut && room.w < least)) {
        kept.fit.size = 0;
    }
    return kept.fit;
}

}  // namespace waypost::gui
