#include "gui/focus.h"

#include <algorithm>
#include <utility>

namespace waypost::gui {

void FocusOrder::begin_frame() {
    added_ = 0;
}

void FocusOrder::end_frame() {
    building_.resize(added_);
    std::swap(order_, building_);
    activated_.clear();
    reveal_ = false;
}

void FocusOrder::move(int by) {
    if (order_.empty()) {
        return;
    }
    const auto count = static_cast<int>(order_.size());
    const auto found = std::ranges::find(order_, current_, &Entry::id);
    int next = 0;
    if (found == order_.end()) {
        next = by > 0 ? 0 : count - 1;
    } else if (visible_) {
        next = (static_cast<int>(found - order_.begin()) + by + count) % count;
    } else {
        // The first key only shows where the focus is.
        next = static_cast<int>(found - order_.begin());
    }
    current_ = order_[static_cast<std::size_t>(next)].id;
    visible_ = true;
    reveal_ = true;
}

bool FocusOrder::handle(const KeyPress& press) {
    if (press.ctrl || press.alt) {
        return false;
    }
    switch (press.key) {
        case Key::Tab: move(press.shift ? -1 : 1); return true;
        case Key::Down: move(1); return true;
        case Key::Up: move(-1); return true;
        case Key::Enter:
        case Key::Space:
            visible_ = true;
            activated_ = current_;
            return true;
        default: return false;
    }
}

bool FocusOrder::add(std::string_view id, const Rect& place) {
    // Entries of earlier frames lend their memory.
    if (added_ == building_.size()) {
        building_.emplace_back();
    }
    building_[added_].id.assign(id);
    building_[added_].place = place;
    ++added_;
    return !activated_.empty() && activated_ == id;
}

void FocusOrder::add_again(std::size_t first, std::size_t count) {
    for (std::size_t i = first; i < first + count && i < order_.size(); ++i) {
        static_cast<void>(add(order_[i].id, order_[i].place));
    }
}

std::optional<Rect> FocusOrder::place_of(std::string_view id) const {
    const auto found = std::ranges::find(order_, id, &Entry::id);
    if (found == order_.end()) {
        return std::nullopt;
    }
    return found->place;
}

std::vector<std::string> FocusOrder::ids() const {
    std::vector<std::string> all;
    for (const Entry& entry : order_) {
        all.push_back(entry.id);
    }
    return all;
}

}  // namespace waypost::gui
