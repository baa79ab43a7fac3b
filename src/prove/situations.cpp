#include "prove/situations.h"

#include <algorithm>

namespace waypost {

namespace {

/// More moves, or longer codes, than these are too much for memory.
constexpr std::size_t kMostMoves = 56'000'000;
constexpr std::size_t kMostCodeBytes = std::size_t{96} << 20U;

/// A transit that is still on its way.
constexpr SituationId kUnderway = -2;

}  // namespace

Situations::Situations(const Flow& flow, Packing& packing)
    : flow_(flow),
      packing_(packing),
      answers_(flow.answers().size()),
      index_(flow.nodes().size()),
      transit_index_(flow.nodes().size()) {}

bool Situations::explore(const Place& start, std::size_t most) {
    answers_ = start.answers;
    land(start.card, {});
    for (std::size_t next = 0; next < size(); ++next) {
        expand(static_cast<SituationId>(next));
        if (size() > most || transits_.size() > most || moves_.size() > kMostMoves ||
            packing_.bytes() > kMostCodeBytes) {
            return false;
        }
        first_move_.push_back(static_cast<std::uint32_t>(moves_.size()));
    }
    index_.close();
    return true;
}

void Situations::expand(SituationId from) {
    const Node& node = flow_.node(card(from));
    if (node.kind == NodeKind::End || node.kind == NodeKind::Route) {
        return;
    }
    unpack(from, answers_);
    for (std::size_t i = 0; i < node.choices.size(); ++i) {
        const Choice& choice = node.choices[i];
        if (!holds(choice.condition, answers_)) {
            continue;
        }
        remember(choice, answers_);
        moves_.push_back(land(choice.to, {from, ChoiceId::from_index(i)}));
        if (!choice.remember.empty()) {
            unpack(from, answers_);
        }
    }
}

/// Goes on from routes as `take` does, but passes each route once for each class of answers.
SituationId Situations::land(NodeId to, Move by) {
    const std::size_t first_pending = transits_.size();
    SituationId landing = kNoSituation;
    while (landing == kNoSituation) {
        const Node& node = flow_.node(to);
        if (node.kind != NodeKind::Route) {
            landing = situation(to, Hold::None, by);
            break;
        }
        const auto [number, is_new] =
            transit_index_.number(to, packing_.pack(to, answers_), packing_.bits(to));
        if (!is_new) {
            const SituationId known = transits_[static_cast<std::size_t>(number)].landing;
            landing = known == kUnderway ? situation(to, Hold::RouteRing, by) : known;
            break;
        }
        const std::optional<std::size_t> row = row_taken(node, answers_);
        transits_.push_back({to, row ? static_cast<std::int32_t>(*row) : -1, kUnderway, by});
        if (!row) {
            landing = situation(to, Hold::RouteGap, by);
            break;
        }
        to = node.rows[*row].to;
    }
    for (std::size_t pending = first_pending; pending < transits_.size(); ++pending) {
        transits_[pending].landing = landing;
    }
    return landing;
}

SituationId Situations::situation(NodeId card, Hold hold, Move by) {
    const auto [number, is_new] =
        index_.number(card, packing_.pack(card, answers_), packing_.bits(card));
    if (is_new) {
        by_.push_back(by);
        holds_.push_back(hold);
    }
    return number;
}

void Situations::unpack(SituationId id, Answers& answers) const {
    const auto at = static_cast<std::size_t>(id);
    packing_.unpack(index_.card(at), index_.code(at), answers);
}

void Situations::unpack_transit(std::size_t transit, Answers& answers) const {
    packing_.unpack(transit_index_.card(transit), transit_index_.code(transit), answers);
}

Path path_by(const Situations& situations, const Move& move) {
    Path path;
    for (Move last = move; last.from != kNoSituation; last = situations.move_to(last.from)) {
        path.push_back({situations.card(last.from), last.choice});
    }
    std::ranges::reverse(path);
    return path;
}

std::optional<std::vector<FindingStep>> FindingWalks::by(const Move& move) {
    if (left_ == 0 && move.from != kNoSituation) {
        return std::nullopt;
    }
    return of(path_by(situations_, move));
}

std::optional<std::vector<FindingStep>> FindingWalks::of(const Path& path) {
    if (path.size() > left_) {
        left_ = 0;
        return std::nullopt;
    }
    left_ -= path.size();
    std::vector<FindingStep> walk;
    walk.reserve(path.size());
    for (const Taken& taken : path) {
        const Node& node = situations_.flow().node(taken.card);
        walk.push_back({node.id, node.choices[taken.choice.index()].id});
    }
    return walk;
}

}  // namespace waypost
