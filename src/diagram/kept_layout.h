// Where an earlier picture of a flow had its cards and lines, by names that outlive an edit.
#pragma once

#include "base/geometry.h"
#include "diagram/reading_direction.h"
#include "flow/flow.h"

#include <compare>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace waypost {

struct Diagram;
struct DiagramEdge;

/// A way by the ids of its cards and its choice; without a choice it is a row of a route.
struct KeptWay {
    std::string from{};
    std::string to{};
    std::string choice{};

    friend auto operator<=>(const KeptWay&,
                            const KeptWay&) = default;  // NOLINT(modernize-use-nullptr)
};

struct KeptLayout {
    /// The id of the flow; empty when it is not known.
    std::string flow{};
    ReadingDirection direction = ReadingDirection::Right;
    /// By the ids of the cards, those that were drawn.
    std::map<std::string, Rect, std::less<>> boxes{};
    /// Points on each line from border to border, the ends of its level stretches among them. Rows
    /// of one route with one target are told apart by their order alone.
    std::map<KeptWay, std::vector<std::vector<Point>>> lines{};
};

[[nodiscard]] KeptWay way_of(const Flow& flow, const DiagramEdge& edge);

/// What a later picture can keep to. Pre: the diagram is this flow's.
[[nodiscard]] KeptLayout kept_layout(const Flow& flow, const Diagram& diagram);

}  // namespace waypost
