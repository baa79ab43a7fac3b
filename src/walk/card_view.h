// A card as a reader has it before them, and what its shown words rest on.
#pragma once

#include "base/words.h"
#include "flow/flow.h"
#include "walk/gates.h"
#include "walk/walk.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// A passage or an option of a card that is shown.
struct ShownPart {
    /// Its position among the passages, or among the options, of the card.
    std::size_t index = 0;
    /// The case in which it holds, in words; empty where it simply holds.
    std::string in_case{};

    friend bool operator==(const ShownPart&, const ShownPart&) = default;
};

/// What of a card is shown: its passages by the answers, nothing but title and question while its
/// gate is closed.
struct CardView {
    NodeId card{};
    Answers answers{};
    Gate gate = Gate::None;
    /// On an option, the decision that it was opened from, whose rows it fills. Else without a
    /// value.
    NodeId decision{};
    /// A promise of the flow keeps the card from being opened, whatever its gate.
    bool kept_back = false;
    /// While one looks around, the passages that are shown; else they go by `answers`.
    std::optional<std::vector<ShownPart>> around{};

    /// Nothing but its title, and what keeps it closed, may be shown.
    [[nodiscard]] bool is_closed() const { return kept_back || gate == Gate::Closed; }

    /// It waits for the yes to its question.
    [[nodiscard]] bool asks_first() const { return !kept_back && gate == Gate::Closed; }
};

/// The passages of the view's card that are shown, in the order of the file. Of a closed card,
/// those that would be.
[[nodiscard]] std::vector<ShownPart> shown_passages(const Flow& flow, const CardView& view);

/// A card seen from where the walk stands.
[[nodiscard]] CardView view_of(const Flow& flow,
                               const Replay& replay,
                               const OpenedGates& opened,
                               NodeId card,
                               NodeId decision = {});

/// The present card.
[[nodiscard]] CardView present_view(const Flow& flow,
                                    const Replay& replay,
                                    const OpenedGates& opened);

/// A part of a card under a heading: what is said there, or the authors' words for a gap that they
/// declare.
struct CardRow {
    std::string label{};
    /// The label, or that it is not covered.
    std::string heading{};
    std::vector<Bullet> bullets{};
    std::string text{};
    /// `text` says that the sources leave this open.
    bool is_gap = false;

    [[nodiscard]] bool is_empty() const { return bullets.empty() && text.empty(); }
};

/// Of an option: benefits, harms and what it is like, then the rows of the decision; of a test:
/// what it looks for, what it cannot tell, what follows; of a decision: what is being decided. Of
/// one kind and decision always as many; what the card does not say is an empty row.
[[nodiscard]] std::vector<CardRow> rows_of(const Flow& flow,
                                           NodeId card,
                                           NodeId decision,
                                           const Words& words);

/// The sources of a card's shown words, numbered from 1 in the order of their first use.
struct CardSources {
    std::vector<SourceId> sources{};
    /// Some of the words are the authors' own.
    bool editorial = false;

    /// 0 for a source that the card does not use.
    [[nodiscard]] std::size_t number_of(SourceId source) const;
};

/// Those of the card itself first, then those of its texts, passages, rows, numbers and views, with
/// citations inside texts (`[^id]`). Empty while the card's gate is closed.
[[nodiscard]] CardSources sources_of(const Flow& flow, const CardView& view);

}  // namespace waypost
