#include "session/detour.h"

#include "session/looking.h"
#include "walk/detour.h"

#include <optional>

namespace waypost {

namespace {

std::optional<Detour> carried(const Flow& before,
                              const Detour& detour,
                              const Flow& after,
                              const Place& here) {
    const auto again = [&](NodeId card) {
        return card.has_value() ? after.find_node(before.node(card).id) : NodeId{};
    };
    Detour carried{detour.kind, again(detour.card), again(detour.decision), 0};
    switch (detour.kind) {
        case DetourKind::Urgent:
            // Which card is opened may have changed too; the words over the place are found afresh.
            carried.card = after.urgent_for(after.node(here.card).phase);
            return carried;
        case DetourKind::Option: {
            if (!carried.card.has_value() || !carried.decision.has_value()) {
                return std::nullopt;
            }
            const Place place{carried.decision, here.answers};
            const std::string& id = after.node(carried.card).id;
            if (!find_offered_option(after, place, id).has_value()) {
                return std::nullopt;
            }
            return carried;
        }
        case DetourKind::Comparison:
            if (!carried.card.has_value() ||
                offered_options(after, {carried.card, here.answers}).empty()) {
                return std::nullopt;
            }
            return carried;
        case DetourKind::Linked:
            if (!carried.card.has_value()) {
                return std::nullopt;
            }
            return carried;
        case DetourKind::Looking:
            if (!can_look_at(after, carried.card, carried.decision)) {
                return std::nullopt;
            }
            return carried;
        case DetourKind::Earlier:
            // Its step may be gone.
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

Word way_back_word(DetourKind kind) {
    const bool from_options = kind == DetourKind::Option || kind == DetourKind::Comparison;
    return from_options ? Word::BackToOptions : Word::BackToWhereIWas;
}

std::vector<Detour> carried_over(const Flow& before,
                                 const std::vector<Detour>& detours,
                                 const Flow& after,
                                 const Place& here) {
    std::vector<Detour> kept;
    for (const Detour& detour : detours) {
        const std::optional<Detour> again = carried(before, detour, after, here);
        if (!again) {
            // What lies over it was opened from it.
            break;
        }
        kept.push_back(*again);
    }
    return kept;
}

}  // namespace waypost
