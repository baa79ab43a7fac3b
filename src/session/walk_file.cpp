#include "session/walk_file.h"

namespace waypost {

namespace {

std::vector<SavedStep> to_saved(const std::vector<WalkStep>& steps) {
    std::vector<SavedStep> saved;
    saved.reserve(steps.size());
    for (const WalkStep& step : steps) {
        saved.push_back({step.node, step.choice});
    }
    return saved;
}

std::vector<WalkStep> from_saved(const std::vector<SavedStep>& saved) {
    std::vector<WalkStep> steps;
    steps.reserve(saved.size());
    for (const SavedStep& step : saved) {
        steps.push_back({step.card, step.choice});
    }
    return steps;
}

}  // namespace

SavedWalk to_saved(const WalkMade& made, const std::string& today) {
    SavedWalk saved;
    saved.flow = made.walk.flow_id;
    saved.hash = made.walk.flow_hash;
    saved.walked_on = today;
    saved.steps = to_saved(made.walk.steps);
    saved.waiting = to_saved(made.waiting);
    // That a room saw everything is not what this person said yes to.
    saved.said_yes = made.opened.questions;
    saved.opened.assign(made.read_options.begin(), made.read_options.end());
    for (const auto& [statement, rating] : made.jottings.ratings) {
        saved.ratings.push_back({statement, rating});
    }
    saved.own_questions = made.jottings.own_questions;
    saved.left_out.assign(made.jottings.left_out.begin(), made.jottings.left_out.end());
    saved.notes = made.jottings.notes;
    return saved;
}

WalkMade from_saved(const SavedWalk& saved) {
    WalkMade made;
    made.walk = {saved.flow, saved.hash, {}};
    made.walk.steps = from_saved(saved.steps);
    made.waiting = from_saved(saved.waiting);
    made.opened.questions = saved.said_yes;
    made.read_options = {saved.opened.begin(), saved.opened.end()};
    for (const SavedRating& rating : saved.ratings) {
        made.jottings.ratings[rating.statement] = rating.rating;
    }
    made.jottings.own_questions = saved.own_questions;
    made.jottings.left_out = {saved.left_out.begin(), saved.left_out.end()};
    made.jottings.notes = saved.notes;
    return made;
}

}  // namespace waypost
