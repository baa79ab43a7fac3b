// Which ids can stand at a place of a flow's text, for whoever is writing there.
#pragma once

#include "flowfile/flow_ids.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

struct Completions {
    /// The bytes that one of the ids would replace: what is there of an id already.
    std::size_t begin = 0;
    std::size_t end = 0;
    /// Those that begin as what is there before the caret, then those that have it within.
    std::vector<NamedId> ids{};
    /// The quotation mark that is missing behind the id; empty where none is.
    std::string closing{};

    friend bool operator==(const Completions&, const Completions&) = default;
};

/// The ids that fit, of the text itself and `others`, such as those of files that it includes,
/// which is asked only where an id is called for; else there are none. Pre: `caret` is no more than
/// the text's size. Linear.
[[nodiscard]] Completions complete_ids(std::string_view toml,
                                       std::size_t caret,
                                       const std::function<FlowIds()>& others);

}  // namespace waypost
