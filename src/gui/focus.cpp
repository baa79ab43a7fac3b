#include "gui/focus.h"

#include <algorithm>

namespace waypost::gui {

void FocusOrder::begin_frame() {
    building_.clear();
}

void FocusOrder::end_frame() {
    order_ = building_;
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
    building_.push_back({std::string(id), place});
    return !activated_.empty() && activated_ == id;
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
