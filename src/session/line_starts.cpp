#include "session/line_starts.h"

#include <algorithm>

namespace waypost {

namespace {

void append_begins(std::vector<std::size_t>& begins, std::string_view text, std::size_t offset) {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1)) {
        begins.push_back(offset + at + 1);
    }
}

}  // namespace

LineStarts::LineStarts(std::string_view text) {
    append_begins(begins_, text, 0);
}

void LineStarts::replaced(std::size_t at, std::size_t removed, std::string_view inserted) {
    const auto first = std::ranges::upper_bound(begins_, at);
    const auto last = std::upper_bound(first, begins_.end(), at + removed);
    for (auto later = last; later != begins_.end(); ++later) {
        *later = *later - removed + inserted.size();
    }
    std::vector<std::size_t> fresh;
    append_begins(fresh, inserted, at);
    const auto behind = begins_.erase(first, last);
    begins_.insert(behind, fresh.begin(), fresh.end());
}

std::size_t LineStarts::line_of(std::size_t at) const {
    const auto after = std::ranges::upper_bound(begins_, at);
    return static_cast<std::size_t>(after - begins_.begin()) - 1;
}

}  // namespace waypost
