// Which cards are still closed: one rule for every view and every export.
#pragma once

#include "flow/flow.h"
#include "walk/walk.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// How a card stands to its own question.
enum class Gate {
    /// It asks nothing first.
    None,
    /// Only its title and its question may be shown. Its ways on are not content: they are listed
    /// and taken as ever.
    Closed,
    Open,
};

/// `closed` or `open`, as the JSON of `waypost walk` has it; empty for None.
[[nodiscard]] std::string_view gate_name(Gate gate);

/// What a person has said yes to. No step and no answer: it belongs to the walk, and outlives a
/// reload of the flow because it holds the words of the questions, not the cards.
struct OpenedGates {
    std::vector<std::string> questions{};
    /// Every gate, whatever it asks.
    bool all = false;
    /// Nor does a choice with `consent` open any: before a room only the speaker does.
    bool only_these = false;
};

/// The gates of a flow as a walk finds them. A gate is open when its question was said yes to, or
/// when the walk took a choice with `consent` to a card that asks the same question.
class Gates {
public:
    /// Linear in the steps of the walk. The flow must outlive the value.
    Gates(const Flow& flow, const Replay& replay, OpenedGates opened);

    /// Linear in the questions said yes to.
    [[nodiscard]] Gate of(NodeId card) const;

    [[nodiscard]] bool closes(NodeId card) const { return of(card) == Gate::Closed; }

private:
    const Flow* flow_;
    OpenedGates opened_;
};

}  // namespace waypost
