#include "support/brute_readings.h"

#include <algorithm>
#include <utility>

namespace waypost::test {

namespace {

/// Collects readings; those that no walk makes are left out.
class ReadingList {
public:
    ReadingList(const Flow& flow, const EverySpace& space) : flow_(flow), space_(space) {}

    void add(Reading reading, const std::vector<std::size_t>& places) {
        for (const std::size_t place : places) {
            reading.answers.push_back(space_.places[place].answers);
        }
        if (!places.empty()) {
            reading.first = space_.places[places.front()].path;
            readings_.push_back(std::move(reading));
        }
    }

    void add_card(NodeId card) {
        const Node& node = flow_.node(card);
        const std::vector<std::size_t> places = node.kind == NodeKind::Option
                                                    ? places_offering(flow_, space_, card)
                                                    : places_on(space_, card);
        for (const Choice& choice : node.choices) {
            add({&choice.condition, ReaderKind::Choice, card, choice.at, {}, {}, false}, places);
        }
        for (const OfferedOption& option : node.options) {
            add({&option.condition, ReaderKind::Option, card, option.at, {}, {}, false}, places);
        }
        for (const Passage& passage : node.passages) {
            add({&passage.condition, ReaderKind::Passage, card, passage.at, {}, {}, false}, places);
        }
        for (std::size_t row = 0; row < node.rows.size(); ++row) {
            add_row(card, static_cast<int>(row));
        }
    }

    /// What a promise names is named, whether walks come to its cards or not.
    void add_promise(const Promise& promise) {
        readings_.push_back(
            {&promise.condition, ReaderKind::Promise, {}, promise.at, {}, {}, false});
    }

    std::vector<Reading> taken() && { return std::move(readings_); }

private:
    void add_row(NodeId card, int row) {
        const RouteRow& read = flow_.node(card).rows[static_cast<std::size_t>(row)];
        Reading reading{&read.condition, ReaderKind::Row, card, read.at, {}, {}, false};
        each_pass(space_,
                  [&](const RoutePass& pass, const Answers& answers, const ChoicePath& path) {
                      if (pass.route != card) {
                          return;
                      }
                      reading.is_taken = reading.is_taken || pass.row == row;
                      if (reading.answers.empty() || compare_paths(path, reading.first) < 0) {
                          reading.first = path;
                      }
                      reading.answers.push_back(answers);
                  });
        if (!reading.answers.empty()) {
            readings_.push_back(std::move(reading));
        }
    }

    const Flow& flow_;
    const EverySpace& space_;
    std::vector<Reading> readings_{};
};

}  // namespace

void each_pass(const EverySpace& space, const PassVisitor& visit) {
    for (const RoutePass& pass : space.start_passes) {
        visit(pass, space.places.front().answers, {});
    }
    for (const EveryPlace& place : space.places) {
        for (const EveryMove& move : place.moves) {
            ChoicePath path = place.path;
            path.push_back(move.choice);
            for (const RoutePass& pass : move.passes) {
                visit(pass, space.places[move.to].answers, path);
            }
        }
    }
}

std::vector<std::size_t> places_on(const EverySpace& space, NodeId card) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < space.places.size(); ++i) {
        if (space.places[i].card == card && space.places[i].stand == Stand::OnCard) {
            places.push_back(i);
        }
    }
    return places;
}

std::vector<std::size_t> places_offering(const Flow& flow, const EverySpace& space, NodeId option) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < space.places.size(); ++i) {
        const EveryPlace& place = space.places[i];
        const std::vector<OfferedOption>& options = flow.node(place.card).options;
        const auto offers = [&](const OfferedOption& offered) {
            return offered.card == option && is_true(offered.condition, place.answers);
        };
        if (place.stand == Stand::OnCard && std::ranges::any_of(options, offers)) {
            places.push_back(i);
        }
    }
    return places;
}

std::vector<Reading> all_readings(const Flow& flow, const EverySpace& space) {
    ReadingList list(flow, space);
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        list.add_card(NodeId::from_index(i));
    }
    for (const Promise& promise : flow.promises()) {
        list.add_promise(promise);
    }
    return std::move(list).taken();
}

}  // namespace waypost::test
