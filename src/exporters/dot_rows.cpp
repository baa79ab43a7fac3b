#include "exporters/dot_rows.h"

namespace waypost {

std::vector<std::vector<Dot>> dot_rows(const LeafletDots& dots) {
    const std::int64_t columns = dots.of <= 10 ? 10 : dots.of <= 100 ? 20 : 50;
    std::vector<std::vector<Dot>> rows;
    for (std::int64_t i = 0; i < dots.of; ++i) {
        if (i % columns == 0) {
            rows.emplace_back();
        }
        const Dot uncounted = i < dots.high ? Dot::Between : Dot::Other;
        rows.back().push_back(i < dots.low ? Dot::Counted : uncounted);
    }
    return rows;
}

}  // namespace waypost
