#include "session/saved_walks.h"

#include "session/session.h"

#include <algorithm>
#include <utility>

namespace waypost {

bool has_anything_made(const SavedWalk& walk) {
    return !walk.steps.empty() || !walk.waiting.empty() || !walk.ratings.empty() ||
           !walk.own_questions.empty() || !walk.left_out.empty() || !walk.notes.empty();
}

bool is_same_work(const SavedWalk& now, const SavedWalk& kept) {
    SavedWalk same = now;
    same.hash = kept.hash;
    same.walked_on = kept.walked_on;
    same.said_yes = kept.said_yes;
    same.opened = kept.opened;
    return same == kept;
}

void Session::leave_walk() {
    if (!open_) {
        return;
    }
    LeftWalk left{saved_walk(), open_->own_path(), open_->flow.metadata().title};
    left.is_saved = kept_walk_ && is_same_work(left.walk, *kept_walk_);
    // Once is enough for what can be had from its file at any time.
    std::erase_if(left_walks_, [&](const LeftWalk& earlier) {
        return earlier.is_saved && earlier.walk.flow == left.walk.flow;
    });
    if (has_anything_made(left.walk)) {
        left_walks_.push_back(std::move(left));
    }
}

void Session::restore(const LeftWalk& left) {
    reopen(left.walk);
    reopened_.reset();
    if (!left.is_saved) {
        kept_walk_.reset();
    }
}

void Session::open_walk(std::shared_ptr<const OpenFlow> flow, const SavedWalk& saved) {
    leave_walk();
    if (flow) {
        show(std::move(flow));
    }
    reopen(saved);
}

void Session::take_up(std::shared_ptr<const OpenFlow> flow, std::size_t left_walk) {
    const LeftWalk left = left_walks_[left_walk];
    left_walks_.erase(left_walks_.begin() + static_cast<std::ptrdiff_t>(left_walk));
    leave_walk();
    if (flow) {
        show(std::move(flow));
    }
    restore(left);
}

void Session::note_walk_kept() {
    kept_walk_ = saved_walk();
}

}  // namespace waypost
