// What authors see beside the card and the map.
#pragma once

#include "flow/flow_changes.h"
#include "prove/ways_to_card.h"
#include "walk/walk.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// What stands beside the map; the lists only where there is no room for them below it.
enum class AuthorPane { Card, Edit, Source, Lists };

inline constexpr std::array<AuthorPane, 4> kAuthorPanes = {
    AuthorPane::Card, AuthorPane::Edit, AuthorPane::Source, AuthorPane::Lists};

/// What stands below it.
enum class AuthorList { Problems, Changes, Rehearsals, Cards, Notes, Ways };

inline constexpr std::array<AuthorList, 6> kAuthorLists = {AuthorList::Problems,
                                                           AuthorList::Changes,
                                                           AuthorList::Rehearsals,
                                                           AuthorList::Cards,
                                                           AuthorList::Notes,
                                                           AuthorList::Ways};

/// A place in a file of the flow; line 0 is the file as a whole.
struct FilePosition {
    std::string file{};
    int line = 0;
    int column = 0;

    friend bool operator==(const FilePosition&, const FilePosition&) = default;
};

/// A card that the map was asked to show.
struct MapTarget {
    NodeId card{};
    /// Grows with each time that one is asked for.
    int asked = 0;
};

/// How a card is come to, as it was asked for.
struct WaysHere {
    /// The card's id.
    std::string card{};
    /// Without a value where the flow is too large to tell.
    std::optional<WaysToCard> ways{};
};

/// The answer to such a question, and the version of the flow that it was asked about.
struct FoundWays {
    std::shared_ptr<const Flow> flow{};
    WaysHere ways{};
};

/// A step that a newer version of the flow has no way for.
struct CutStep {
    /// The titles of the card, and the label of the choice, as they were.
    std::string card{};
    std::string choice{};
    /// It, and the steps behind it.
    std::size_t steps = 0;
};

/// A choice that is to lead to a card that the author points at.
struct TargetPick {
    std::string card{};
    /// Empty for a new one.
    std::string choice{};
    std::string label{};

    friend bool operator==(const TargetPick&, const TargetPick&) = default;
};

struct AuthorSpace {
    AuthorPane pane = AuthorPane::Card;
    AuthorList list = AuthorList::Problems;
    /// Of `Session::problems()`.
    std::optional<std::size_t> problem{};
    MapTarget target{};
    std::optional<WaysHere> ways{};
    /// Against the flow as it was when it was opened, and as it was before the last save.
    FlowChanges since_opened{};
    FlowChanges last{};
    /// Grows with each version that `last` tells of.
    int reloads = 0;
    std::optional<CutStep> cut{};
    std::optional<TargetPick> pick{};
    bool can_undo = false;
    bool can_redo = false;
    /// The map shows how many rehearsals come by.
    bool has_heat = false;
};

}  // namespace waypost
