// The ids that a flow's text defines, read so that they are found while the text is broken.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// An id, and what people call the thing: a title, a label, a word; may be empty.
struct NamedId {
    std::string id{};
    std::string words{};

    friend bool operator==(const NamedId&, const NamedId&) = default;
};

struct AnswerIds {
    NamedId name{};
    std::vector<NamedId> values{};

    friend bool operator==(const AnswerIds&, const AnswerIds&) = default;
};

/// Each id once, in the order of the file.
struct FlowIds {
    std::vector<NamedId> nodes{};
    std::vector<NamedId> choices{};
    std::vector<NamedId> sources{};
    std::vector<NamedId> terms{};
    std::vector<NamedId> phases{};
    std::vector<AnswerIds> answers{};

    friend bool operator==(const FlowIds&, const FlowIds&) = default;
};

/// Reads headers and single lines, not TOML. Linear.
[[nodiscard]] FlowIds find_flow_ids(std::string_view toml);

/// Adds the ids that are not there yet.
void add_flow_ids(FlowIds& ids, const FlowIds& more);

}  // namespace waypost
