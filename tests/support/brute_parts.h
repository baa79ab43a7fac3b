// The parts of the brute-force proof. Private to it.
#pragma once

#include "support/brute_proof.h"
#include "support/brute_readings.h"

#include <optional>
#include <string>
#include <vector>

namespace waypost::test {

/// Keeps the best walk among those that show one thing.
class BestPath {
public:
    void offer(ChoicePath path) {
        if (!best_ || compare_paths(path, *best_) < 0) {
            best_ = std::move(path);
        }
    }

    [[nodiscard]] const std::optional<ChoicePath>& get() const { return best_; }

private:
    std::optional<ChoicePath> best_{};
};

class BruteFindings {
public:
    explicit BruteFindings(const Flow& flow) : flow_(flow) {}

    void add(std::string code, SourceSpan where, const ChoicePath& path) {
        found_.push_back({std::move(code), where, steps_of(flow_, path)});
    }

    void add_without_walk(std::string code, SourceSpan where) {
        found_.push_back({std::move(code), where, std::nullopt});
    }

    /// Something with one of the codes was found at one of the places.
    [[nodiscard]] bool has(const std::vector<std::string>& codes,
                           const std::vector<SourceSpan>& places) const;

    [[nodiscard]] const std::vector<BruteFinding>& all() const { return found_; }

private:
    const Flow& flow_;
    std::vector<BruteFinding> found_{};
};

/// dead-end, stuck, route-gap.
void find_stops(const Flow& flow, const EverySpace& space, BruteFindings& found);

/// endless-loop.
void find_loops(const Flow& flow, const EverySpace& space, BruteFindings& found);

/// unreachable, no-decision.
void find_unused(const Flow& flow, const EverySpace& space, BruteFindings& found);

/// read-before-set, never-set, never-read, never-true, always-true, route-shadowed. Needs what
/// `find_stops` found.
void find_conditions(const Flow& flow, const EverySpace& space, BruteFindings& found);

/// What never-set says of a promise's condition already.
[[nodiscard]] std::optional<bool> known_of_promise(const Flow& flow,
                                                   const EverySpace& space,
                                                   const Promise& promise);

/// Findings about its choices' conditions say why the card nowhere offers two.
[[nodiscard]] bool are_choices_blamed(const Flow& flow, const EverySpace& space, NodeId card);

/// same-label, no-option, no-real-choice. Needs what all above found.
void find_offers(const Flow& flow, const EverySpace& space, BruteFindings& found);

/// asked-twice, promise-broken, promise-idle, rehearsal-broken.
void find_history(const Flow& flow, const EverySpace& space, BruteFindings& found);

/// Places that no condition still to be read can tell apart, taken together. Pre: no walk is
/// stopped by a route.
[[nodiscard]] std::size_t count_situations(const Flow& flow, const EverySpace& space);

[[nodiscard]] Certificate count_walks(const Flow& flow, const EverySpace& space, int up_to);

}  // namespace waypost::test
