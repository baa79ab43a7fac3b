#include "base/edit_distance.h"

#include "base/quoted.h"

#include <algorithm>
#include <cstddef>

namespace waypost {

int edit_distance(std::string_view a, std::string_view b) {
    const std::size_t width = b.size() + 1;
    std::vector<int> before_last(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j) {
        last[j] = static_cast<int>(j);
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) {
                row[j] = std::min(row[j], before_last[j - 2] + 1);
            }
        }
        std::swap(before_last, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

std::string nearest_name(std::string_view name, const std::vector<std::string>& candidates) {
    const int allowed = std::clamp(static_cast<int>(name.size()) / 3, 1, 3);
    int best = allowed + 1;
    std::string nearest;
    for (const std::string& candidate : candidates) {
        const auto longer = std::max(candidate.size(), name.size());
        const auto shorter = std::min(candidate.size(), name.size());
        if (longer - shorter >= static_cast<std::size_t>(best)) {
            continue;
        }
        const int distance = edit_distance(name, candidate);
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

std::string did_you_mean(std::string_view name, const std::vector<std::string>& candidates) {
    const std::string nearest = nearest_name(name, candidates);
    return nearest.empty() ? std::string{} : "did you mean " + quoted(nearest) + "?";
}

}  // namespace waypost
