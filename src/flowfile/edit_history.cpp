#include "flowfile/edit_history.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace waypost {

namespace {

/// Bytes of a file that others changed: where they were, and how many there are now.
struct Foreign {
    int file = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t size = 0;
};

Foreign foreign_change(int file, std::string_view old, std::string_view now) {
    const std::size_t least = std::min(old.size(), now.size());
    std::size_t front = 0;
    while (front < least && old[front] == now[front]) {
        ++front;
    }
    std::size_t back = 0;
    while (back < least - front && old[old.size() - 1 - back] == now[now.size() - 1 - back]) {
        ++back;
    }
    return {file, front, old.size() - back, now.size() - back - front};
}

bool same_names(const std::vector<SourceText>& a, const std::vector<SourceText>& b) {
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const SourceText& one, const SourceText& other) {
            return one.name == other.name;
        });
}

/// Moves the changes of a step by what others changed in the same text, and that by the step, so
/// that it fits the text which the step makes. False when they touch the same bytes.
bool carry(std::vector<TextChange>& step, Foreign& foreign) {
    Foreign carried = foreign;
    for (TextChange& change : step) {
        if (change.file != foreign.file) {
            continue;
        }
        if (change.begin >= foreign.end) {
            change.begin += foreign.size - (foreign.end - foreign.begin);
            change.end += foreign.size - (foreign.end - foreign.begin);
        } else if (change.end <= foreign.begin) {
            carried.begin += change.with.size() - (change.end - change.begin);
            carried.end += change.with.size() - (change.end - change.begin);
        } else {
            return false;
        }
    }
    foreign = carried;
    return true;
}

/// The same for a stack, from its last step on. True when some had to be forgotten.
bool carry_all(std::vector<std::vector<TextChange>>& steps, Foreign foreign) {
    for (std::size_t left = steps.size(); left > 0; --left) {
        if (!carry(steps[left - 1], foreign)) {
            steps.erase(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(left));
            return true;
        }
    }
    return false;
}

}  // namespace

void EditHistory::add(const std::vector<TextChange>& changes) {
    if (changes.empty()) {
        return;
    }
    back_.push_back(reversed(texts_, changes));
    texts_ = changed_texts(texts_, changes);
    forth_.clear();
    is_forth_cut_ = false;
}

void EditHistory::follow(std::vector<SourceText> now) {
    if (!same_names(texts_, now)) {
        is_back_cut_ = is_back_cut_ || !back_.empty();
        is_forth_cut_ = is_forth_cut_ || !forth_.empty();
        back_.clear();
        forth_.clear();
        texts_ = std::move(now);
        return;
    }
    for (std::size_t file = 0; file < now.size(); ++file) {
        if (texts_[file].text != now[file].text) {
            const Foreign foreign =
                foreign_change(static_cast<int>(file), texts_[file].text, now[file].text);
            is_back_cut_ = carry_all(back_, foreign) || is_back_cut_;
            is_forth_cut_ = carry_all(forth_, foreign) || is_forth_cut_;
        }
    }
    texts_ = std::move(now);
}

EditResult EditHistory::undo() {
    return go(back_, forth_, is_back_cut_);
}

EditResult EditHistory::redo() {
    return go(forth_, back_, is_forth_cut_);
}

EditResult EditHistory::go(std::vector<Step>& from, std::vector<Step>& to, bool is_cut) {
    if (from.empty()) {
        return {{}, EditRefusal{is_cut ? EditFault::ChangedMeanwhile : EditFault::NoSuchThing, {}}};
    }
    Step step = std::move(from.back());
    from.pop_back();
    to.push_back(reversed(texts_, step));
    texts_ = changed_texts(texts_, step);
    return {std::move(step), std::nullopt};
}

}  // namespace waypost
