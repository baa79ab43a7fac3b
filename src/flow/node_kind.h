// The kinds of cards.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace waypost {

enum class NodeKind {
    /// Asks the reader something; the choices are the answers.
    Question,
    /// Something to read.
    Info,
    /// A medical test: what it looks for, what it cannot tell.
    Test,
    /// A state of the illness, named by the care team.
    Stage,
    /// Something to be decided, with the options people talk about.
    Decision,
    /// Opened from a decision, read, closed; no ways on.
    Option,
    /// Sends the walk on by the first row that holds; never seen by the reader.
    Route,
    /// Says how to get help now.
    Urgent,
    /// Where a walk ends.
    End,
};

/// The names in flow files, in the order of `NodeKind`.
inline constexpr std::array<std::string_view, 9> kNodeKindNames = {
    "question", "info", "test", "stage", "decision", "option", "route", "urgent", "end"};

[[nodiscard]] std::string_view node_kind_name(NodeKind kind);

[[nodiscard]] std::optional<NodeKind> parse_node_kind(std::string_view name);

}  // namespace waypost
