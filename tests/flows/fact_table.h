// Which cards of a flow tell which facts of its sources, as its authors wrote it down, and what is
// wrong with that.
#pragma once

#include "flowfile/load_flow.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waypost::test {

/// Told by every one of `cards`, each of which cites all of `sources` somewhere.
struct Fact {
    /// Such as "F007".
    std::string id{};
    std::vector<std::string> cards{};
    std::vector<std::string> sources{};
};

struct FactTable {
    std::vector<Fact> facts{};
    /// Facts that no card tells, and why.
    std::map<std::string, std::string> left_out{};
    /// Where sources differ, such as "C07": the card that shows it, or why none does.
    std::map<std::string, std::string> conflicts{};
};

/// How many the authors gathered.
struct FactCounts {
    std::size_t facts = 0;
    std::size_t conflicts = 0;
    std::size_t most_left_out = 0;
};

/// What is no TOML ends the test.
[[nodiscard]] FactTable read_facts(std::string_view toml);

/// A line for each fact and conflict that stands nowhere, twice or beyond the last, each fact left
/// out without a reason or beyond the most, each conflict without a word.
[[nodiscard]] std::string numbering_faults(const FactTable& table, const FactCounts& counts);

/// A line for each fact whose card is not there or does not cite its source.
[[nodiscard]] std::string telling_faults(const FactTable& table, const LoadedFlow& flow);

/// A line for each conflict that should stand on a card and does not. What has blanks is a reason,
/// no id.
[[nodiscard]] std::string conflict_faults(const FactTable& table, const LoadedFlow& flow);

}  // namespace waypost::test
