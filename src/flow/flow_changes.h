// What differs between two versions of a flow, card by card and way by way.
#pragma once

#include "flow/flow.h"

#include <string>
#include <vector>

namespace waypost {

/// Of what a card says, of its choices and of its rows, each as the SHA-256 of its canonical form:
/// places in the file, comments and spacing do not change it. The options of a decision are among
/// its words.
struct CardDigest {
    std::string words{};
    std::string choices{};
    std::string rows{};

    friend bool operator==(const CardDigest&, const CardDigest&) = default;
};

/// By card. Linear in the flow's texts.
[[nodiscard]] std::vector<CardDigest> card_digests(const Flow& flow);

/// A version of a flow and the digests of its cards.
struct FlowVersion {
    const Flow& flow;
    const std::vector<CardDigest>& digests;
};

enum class ChangeKind { Added, Changed, Removed };

struct CardChange {
    ChangeKind kind = ChangeKind::Changed;
    std::string id{};
    /// That of the newer version; of a card that is gone, its last.
    std::string title{};
    /// Of a card that was changed: what.
    bool has_other_words = false;
    bool has_other_ways = false;

    friend bool operator==(const CardChange&, const CardChange&) = default;
};

/// A choice, or a row of a route.
struct WayChange {
    ChangeKind kind = ChangeKind::Changed;
    std::string from{};
    /// The choice's id; of a row, the id of the card that it leads to.
    std::string choice{};
    std::string label{};
    /// The card that it leads to.
    std::string to{};

    friend bool operator==(const WayChange&, const WayChange&) = default;
};

struct FlowChanges {
    /// In the order of the newer version, then those that are gone.
    std::vector<CardChange> cards{};
    /// Of cards that are in both versions, or in the newer one alone.
    std::vector<WayChange> ways{};

    [[nodiscard]] bool are_none() const { return cards.empty() && ways.empty(); }
};

/// A card that has another id is a card gone and a card added. n log n in the cards.
[[nodiscard]] FlowChanges changes_between(const FlowVersion& before, const FlowVersion& after);

}  // namespace waypost
