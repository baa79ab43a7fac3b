#include "flowfile/node_keys.h"

#include "base/quoted.h"

#include <algorithm>
#include <array>

namespace waypost {

namespace {

using Kinds = unsigned;

constexpr Kinds bit(NodeKind kind) {
    return 1U << static_cast<unsigned>(kind);
}

template <class... Kind>
constexpr Kinds kinds(Kind... kind) {
    return (bit(kind) | ...);
}

constexpr Kinds kAll = (1U << kNodeKindNames.size()) - 1;
constexpr Kinds kNext = kinds(NodeKind::Info, NodeKind::Test, NodeKind::Stage, NodeKind::Urgent);
constexpr Kinds kChoices = kNext | kinds(NodeKind::Question, NodeKind::Decision);

/// Their ways on have codes of their own: end-goes-on, detour-leaves.
constexpr Kinds kJudgedLater = kinds(NodeKind::End, NodeKind::Option);

struct KeyRule {
    std::string_view key{};
    Kinds kinds = 0;
};

constexpr std::array<KeyRule, 31> kRules = {{
    {"kind", kAll},
    {"phase", kAll},
    {"title", kAll},
    {"text", kAll},
    {"passage", kAll},
    {"source", kAll},
    {"editorial", kAll},
    {"why", kAll},
    {"ask", kAll},
    {"presenter", kAll},
    {"note", kAll},
    {"next", kNext | kJudgedLater},
    {"next_label", kNext | kJudgedLater},
    {"choice", kChoices | kJudgedLater},
    {"measures", bit(NodeKind::Test)},
    {"cannot", bit(NodeKind::Test)},
    {"if_found", bit(NodeKind::Test)},
    {"if_not_found", bit(NodeKind::Test)},
    {"decision", bit(NodeKind::Decision)},
    {"route", bit(NodeKind::Route)},
    {"number", kAll},
    {"differ", kAll},
    {"ask_first", kAll},
    {"option", bit(NodeKind::Decision)},
    {"matters", bit(NodeKind::Decision)},
    {"compare", kinds(NodeKind::Decision, NodeKind::Option)},
    {"benefits", bit(NodeKind::Option)},
    {"harms", bit(NodeKind::Option)},
    {"experience", bit(NodeKind::Option)},
    {"no_new_treatment", bit(NodeKind::Option)},
    {"not_covered", kinds(NodeKind::Option, NodeKind::Test)},
}};

}  // namespace

std::vector<std::string_view> known_node_keys(std::optional<NodeKind> kind) {
    const Kinds wanted = kind ? bit(*kind) : kAll;
    std::vector<std::string_view> keys;
    keys.reserve(kRules.size());
    for (const KeyRule& rule : kRules) {
        if ((rule.kinds & wanted) != 0) {
            keys.push_back(rule.key);
        }
    }
    return keys;
}

std::string kinds_with_key(std::string_view key) {
    const auto rule = std::ranges::find(kRules, key, &KeyRule::key);
    std::string list;
    if (rule == kRules.end()) {
        return list;
    }
    for (std::size_t i = 0; i < kNodeKindNames.size(); ++i) {
        const auto kind = static_cast<NodeKind>(i);
        // Ways on are read on these to be blamed, not because they belong there.
        const bool is_blamed = (bit(kind) & kJudgedLater) != 0 && (rule->kinds & kNext) == kNext &&
                               rule->kinds != kAll;
        if ((rule->kinds & bit(kind)) != 0 && !is_blamed) {
            list += (list.empty() ? "stands on " : ", ") + quoted(kNodeKindNames[i]);
        }
    }
    return list;
}

std::string above_the_parts(std::string_view key) {
    constexpr std::array<std::string_view, 17> kOfCardsAlone = {"kind",
                                                                "phase",
                                                                "next",
                                                                "next_label",
                                                                "why",
                                                                "ask",
                                                                "note",
                                                                "cannot",
                                                                "if_found",
                                                                "if_not_found",
                                                                "matters",
                                                                "presenter",
                                                                "decision",
                                                                "harms",
                                                                "ask_first",
                                                                "benefits",
                                                                "experience"};
    return std::ranges::find(kOfCardsAlone, key) == kOfCardsAlone.end()
               ? ""
               : "is a key of the card: write it above the first `[[…]]` of that card";
}

}  // namespace waypost
