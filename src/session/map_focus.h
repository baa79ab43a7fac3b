// Moving from card to card along the ways of the map, and what stands beside a card.
#pragma once

#include "base/key.h"
#include "diagram/diagram.h"
#include "flow/step.h"

#include <optional>
#include <span>
#include <vector>

namespace waypost {

/// For each card the edges that leave it and those that come to it. Self loops and ways to cards
/// that are not drawn are left out.
class MapWays {
public:
    MapWays() = default;
    explicit MapWays(const Diagram& diagram);

    /// Positions in `Diagram::edges`.
    [[nodiscard]] std::span<const int> out_of(NodeId card) const { return of(out_, card); }

    [[nodiscard]] std::span<const int> into(NodeId card) const { return of(in_, card); }

private:
    /// The lists of all cards one behind the other; `first` has one more entry than there are
    /// cards.
    struct Lists {
        std::vector<int> first{};
        std::vector<int> edges{};
    };

    [[nodiscard]] static std::span<const int> of(const Lists& lists, NodeId card);

    Lists out_{};
    Lists in_{};
};

/// Along the ways, or across them: to the card before or behind on the other axis.
enum class MapStep { Forward, Back, Before, Behind };

/// The step that an arrow key means in a picture that is read in this direction.
[[nodiscard]] std::optional<MapStep> step_of(Key key, ReadingDirection direction);

/// The card of the map that the keyboard stands on.
struct MapFocus {
    NodeId card{};
    /// Where it came from along a way; going against the way leads there again.
    NodeId from{};

    friend bool operator==(const MapFocus&, const MapFocus&) = default;
};

/// Goes along a way, of several along the one that leads straightest on, or to the nearest card
/// beside it across the reading direction: of those that the card where it came from leads to, else
/// of those of the same layer. Stays where nothing lies that way. Linear in the cards.
[[nodiscard]] MapFocus moved_focus(const Diagram& diagram,
                                   const MapWays& ways,
                                   const MapFocus& focus,
                                   MapStep step);

/// The choice that leads from the place to the card at once; without a value where none is offered,
/// and where several are, which only their words tell apart.
[[nodiscard]] ChoiceId choice_leading_to(const Flow& flow, const Place& place, NodeId card);

}  // namespace waypost
