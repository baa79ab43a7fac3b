#include "walk/renamed_cards.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace waypost {

namespace {

struct Rename {
    std::string from{};
    std::string to{};
};

bool is_renamed(const Flow& before, const Flow& after, const Rename& rename) {
    return before.find_node(rename.from).has_value() && !after.find_node(rename.from).has_value() &&
           !before.find_node(rename.to).has_value();
}

/// What stands in the newer version where the choice stood, when both are called by their targets.
std::optional<Rename> renamed_target(const Flow& before, const Flow& after, const WalkStep& step) {
    const NodeId old_card = before.find_node(step.node);
    const NodeId new_card = after.find_node(step.node);
    if (!old_card.has_value() || !new_card.has_value()) {
        return std::nullopt;
    }
    const ChoiceId choice = find_choice(before, old_card, step.choice);
    const std::vector<Choice>& now = after.node(new_card).choices;
    if (!choice.has_value() || choice.index() >= now.size()) {
        return std::nullopt;
    }
    return Rename{step.choice, now[choice.index()].id};
}

std::optional<Rename> rename_at(const Flow& before, const Flow& after, const Replay& walk) {
    std::optional<Rename> rename;
    if (walk.stopped && walk.stopped->reason == StopReason::OtherCard) {
        rename = Rename{walk.stopped->node, after.node(walk.here().card).id};
    } else if (walk.stopped && walk.stopped->reason == StopReason::NoSuchChoice) {
        rename = renamed_target(before, after, {walk.stopped->node, walk.stopped->choice});
    }
    return rename && is_renamed(before, after, *rename) ? rename : std::nullopt;
}

}  // namespace

std::vector<WalkStep> follow_renames(const Flow& before,
                                     const Flow& after,
                                     std::vector<WalkStep> steps) {
    while (const std::optional<Rename> rename = rename_at(before, after, replay(after, steps))) {
        for (WalkStep& step : steps) {
            for (std::string* name : {&step.node, &step.choice}) {
                if (*name == rename->from) {
                    *name = rename->to;
                }
            }
        }
    }
    return steps;
}

}  // namespace waypost
