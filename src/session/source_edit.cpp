#include "session/source_edit.h"

#include "session/source_places.h"
#include "text/code_points.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

/// What can be undone holds so many bytes at most, but for the last change.
constexpr std::size_t kMostHeld = std::size_t{64} << 20U;

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::size_t find_from(std::string_view text, std::string_view words, std::size_t from) {
    const auto found =
        std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())),
                    text.end(),
                    words.begin(),
                    words.end(),
                    [](char a, char b) { return small(a) == small(b); });
    return found == text.end() ? std::string_view::npos
                               : static_cast<std::size_t>(found - text.begin());
}

/// How far two texts are alike from their beginnings, and then from their ends.
std::pair<std::size_t, std::size_t> alike(std::string_view a, std::string_view b) {
    const std::size_t most = std::min(a.size(), b.size());
    const auto from_begin =
        std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(most), b.begin());
    const auto before = static_cast<std::size_t>(from_begin.first - a.begin());
    std::size_t behind = 0;
    while (behind < most - before && a[a.size() - 1 - behind] == b[b.size() - 1 - behind]) {
        ++behind;
    }
    return {before, behind};
}

}  // namespace

SourceEdit::SourceEdit(std::string text)
    : text_(std::move(text)),
      lines_(text_),
      has_two_byte_ends_(lines_.count() > 1 && line(0).size() + 2 == lines_.begin_of(1)) {}

std::string_view SourceEdit::line(std::size_t number) const {
    const std::size_t begin = lines_.begin_of(number);
    const bool is_last = number + 1 == lines_.count();
    const std::size_t end = is_last ? text_.size() : lines_.begin_of(number + 1) - 1;
    const std::string_view whole = std::string_view(text_).substr(begin, end - begin);
    const bool has_return = !is_last && whole.ends_with('\r');
    return whole.substr(0, whole.size() - (has_return ? 1 : 0));
}

std::string_view SourceEdit::selected_text() const {
    const auto [first, last] = std::minmax(range_.caret, range_.anchor);
    return std::string_view(text_).substr(first, last - first);
}

std::size_t SourceEdit::first_line_changed_since(std::size_t revision) const {
    std::size_t line = lines_.count();
    for (std::size_t i = revision; i < changed_lines_.size(); ++i) {
        line = std::min(line, changed_lines_[i]);
    }
    return line;
}

/// Never within a line end.
std::size_t SourceEdit::snapped(std::size_t at) const {
    at = std::min(at, text_.size());
    const bool within = at > 0 && at < text_.size() && text_[at - 1] == '\r' && text_[at] == '\n';
    return within ? at - 1 : at;
}

void SourceEdit::set_caret(std::size_t to, bool extends) {
    range_.caret = snapped(to);
    if (!extends) {
        range_.anchor = range_.caret;
    }
    joins_ = false;
}

void SourceEdit::move_caret(std::size_t to, bool extends) {
    set_caret(to, extends);
    kept_column_.reset();
}

void SourceEdit::select_word(std::size_t at) {
    const WordRange word = word_at(text_, std::min(at, text_.size()));
    move_caret(word.begin, false);
    move_caret(word.end, true);
}

void SourceEdit::select_all() {
    move_caret(0, false);
    move_caret(text_.size(), true);
}

void SourceEdit::go_to(int line, int column) {
    const auto wanted = static_cast<std::size_t>(std::max(line, 1)) - 1;
    const std::size_t number = std::min(wanted, lines_.count() - 1);
    const std::string_view words = this->line(number);
    std::size_t at = 0;
    for (int passed = 1; passed < column && at < words.size(); ++passed) {
        (void)next_code_point(words, at);
    }
    move_caret(lines_.begin_of(number) + at, false);
}

bool SourceEdit::find_next(std::string_view words) {
    if (words.empty()) {
        return false;
    }
    // Where they are selected already, the next place is wanted.
    const std::size_t first = std::min(range_.caret, range_.anchor);
    const bool is_there =
        selected_text().size() == words.size() && find_from(selected_text(), words, 0) == 0;
    std::size_t found = find_from(text_, words, is_there ? first + 1 : first);
    if (found == std::string_view::npos) {
        found = find_from(text_, words, 0);
    }
    if (found == std::string_view::npos) {
        return false;
    }
    move_caret(found, false);
    move_caret(found + words.size(), true);
    return true;
}

void SourceEdit::swap_bytes(std::size_t at, std::size_t removed, std::string_view inserted) {
    // Before a line of which the return is now another's, so from the line before.
    const std::size_t line = lines_.line_of(at);
    changed_lines_.push_back(line > 0 && at == lines_.begin_of(line) ? line - 1 : line);
    text_.replace(at, removed, inserted);
    lines_.replaced(at, removed, inserted);
}

bool SourceEdit::join(const Change& change, Joins joins) {
    if (!joins_ || joins != last_ || joins == Joins::Nothing || done_ == 0 || kept_ == done_) {
        return false;
    }
    Change& last = changes_[done_ - 1];
    if (joins == Joins::Typing) {
        const bool follows = change.removed.empty() && change.at == last.at + last.inserted.size();
        // A word at a time, so that undoing takes no more than was meant.
        const bool begins_word = last.inserted.ends_with(' ') && !change.inserted.starts_with(' ');
        if (!follows || begins_word) {
            return false;
        }
        last.inserted += change.inserted;
    } else if (change.at + change.removed.size() == last.at) {
        last.removed.insert(0, change.removed);
        last.at = change.at;
    } else if (change.at == last.at) {
        last.removed += change.removed;
    } else {
        return false;
    }
    last.after = change.after;
    return true;
}

void SourceEdit::drop_oldest() {
    std::size_t dropped = 0;
    while (held_ > kMostHeld && dropped + 1 < done_) {
        held_ -= changes_[dropped].removed.size() + changes_[dropped].inserted.size();
        ++dropped;
    }
    changes_.erase(changes_.begin(), changes_.begin() + static_cast<std::ptrdiff_t>(dropped));
    done_ -= dropped;
    if (kept_) {
        kept_ = *kept_ < dropped ? std::nullopt : std::optional(*kept_ - dropped);
    }
}

void SourceEdit::change(std::size_t begin,
                        std::size_t end,
                        std::string_view inserted,
                        Joins joins) {
    if ((begin == end && inserted.empty()) ||
        text_.size() - (end - begin) + inserted.size() > kMost) {
        return;
    }
    Change made{begin, text_.substr(begin, end - begin), std::string(inserted), range_, {}};
    swap_bytes(begin, end - begin, inserted);
    const bool could_join = joins_;
    set_caret(begin + inserted.size(), false);
    kept_column_.reset();
    made.after = range_;
    for (; changes_.size() > done_; changes_.pop_back()) {
        held_ -= changes_.back().removed.size() + changes_.back().inserted.size();
    }
    if (kept_ && *kept_ > done_) {
        kept_.reset();
    }
    held_ += made.removed.size() + made.inserted.size();
    joins_ = could_join;
    if (!join(made, joins)) {
        changes_.push_back(std::move(made));
        ++done_;
    }
    last_ = joins;
    joins_ = true;
    drop_oldest();
}

void SourceEdit::insert(std::string_view words) {
    const auto [first, last] = std::minmax(range_.caret, range_.anchor);
    replace(first, last, words);
}

void SourceEdit::replace(std::size_t begin, std::size_t end, std::string_view words) {
    std::string clean;
    clean.reserve(words.size());
    for (std::size_t at = 0; at < words.size(); ++at) {
        const char c = words[at];
        const bool is_return = c == '\r' && at + 1 < words.size() && words[at + 1] == '\n';
        if (c == '\n' || (c == '\r' && !is_return)) {
            clean += line_end();
        } else if (c == '\t' || (static_cast<unsigned char>(c) >= 0x20U && c != 0x7F)) {
            clean += c;
        }
    }
    change(begin, end, clean, Joins::Nothing);
}

void SourceEdit::take_text(std::string_view text) {
    const auto [before, behind] = alike(text_, text);
    const std::size_t line = lines_.line_of(range_.caret);
    const std::size_t column = range_.caret - lines_.begin_of(line);
    const std::size_t revision_before = revision();
    change(before,
           text_.size() - behind,
           text.substr(before, text.size() - before - behind),
           Joins::Nothing);
    const std::size_t number = std::min(line, lines_.count() - 1);
    std::size_t at = std::min(column, this->line(number).size());
    // Between two characters also of the new line.
    while (at > 0 && at < this->line(number).size() &&
           (static_cast<unsigned char>(this->line(number)[at]) & 0xC0U) == 0x80U) {
        --at;
    }
    move_caret(lines_.begin_of(number) + at, false);
    if (revision() != revision_before) {
        changes_[done_ - 1].after = range_;
    }
}

void SourceEdit::undo() {
    if (!can_undo()) {
        return;
    }
    const Change& change = changes_[--done_];
    swap_bytes(change.at, change.inserted.size(), change.removed);
    range_ = change.before;
    kept_column_.reset();
    joins_ = false;
}

void SourceEdit::redo() {
    if (!can_redo()) {
        return;
    }
    const Change& change = changes_[done_++];
    swap_bytes(change.at, change.removed.size(), change.inserted);
    range_ = change.after;
    kept_column_.reset();
    joins_ = false;
}

}  // namespace waypost
