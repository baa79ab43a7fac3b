// The whole text of a file as a person edits it: its lines, the caret, what can be undone.
#pragma once

#include "base/key.h"
#include "session/line_starts.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// A caret and the other end of what is selected, in bytes; both the same when nothing is.
struct CaretRange {
    std::size_t caret = 0;
    std::size_t anchor = 0;

    friend bool operator==(const CaretRange&, const CaretRange&) = default;
};

/// Holds the bytes of the file as they are: line ends of two bytes stay, and so does what is no
/// UTF-8. Lines count from 0, places are bytes between two characters.
class SourceEdit {
public:
    /// More than a flow may have; what would make the text longer is not taken in.
    static constexpr std::size_t kMost = std::size_t{32} << 20U;

    SourceEdit() : SourceEdit(std::string()) {}

    /// The caret stands before the first character.
    explicit SourceEdit(std::string text);

    [[nodiscard]] const std::string& text() const { return text_; }

    [[nodiscard]] std::size_t line_count() const { return lines_.count(); }

    /// Without its line end. Pre: there is such a line.
    [[nodiscard]] std::string_view line(std::size_t number) const;

    [[nodiscard]] std::size_t line_begin(std::size_t number) const {
        return lines_.begin_of(number);
    }

    [[nodiscard]] std::size_t line_of(std::size_t at) const { return lines_.line_of(at); }

    [[nodiscard]] std::size_t caret() const { return range_.caret; }

    [[nodiscard]] const CaretRange& range() const { return range_; }

    [[nodiscard]] std::string_view selected_text() const;

    /// Grows by one with each change of the text.
    [[nodiscard]] std::size_t revision() const { return changed_lines_.size(); }

    /// Lines before this one are as they were at that revision.
    [[nodiscard]] std::size_t first_line_changed_since(std::size_t revision) const;

    /// The text differs from what it was when it was loaded or saved last.
    [[nodiscard]] bool is_changed() const { return kept_ != done_; }

    /// It is in its file as it is now.
    void note_kept() {
        kept_ = done_;
        joins_ = false;
    }

    /// It is in no file any more as it is now.
    void note_not_kept() { kept_.reset(); }

    [[nodiscard]] bool can_undo() const { return done_ > 0; }

    [[nodiscard]] bool can_redo() const { return done_ < changes_.size(); }

    /// `extends` keeps the other end of the selection where it is. A place beyond the text is its
    /// end.
    void move_caret(std::size_t to, bool extends);

    /// The word, the blanks or the signs at this place.
    void select_word(std::size_t at);

    void select_all();

    /// Lines and columns count from 1, columns in code points; what lies beyond is the end.
    void go_to(int line, int column);

    /// Selects the next place of the words behind the caret, or from the top again; small and
    /// capital ASCII letters are the same. False where there is none.
    bool find_next(std::string_view words);

    /// Types, erases and moves the caret; Up and Down keep the column, the page keys go by
    /// `page_lines`. Enter and Tab indent. True when the key was one for a text, whether or not it
    /// changed something.
    bool take_key(const KeyPress& press, std::size_t page_lines);

    /// Puts words in the place of what is selected, with the line ends of the file; other control
    /// characters but tabs are left out.
    void insert(std::string_view words);

    /// The same for another range. The caret comes to stand behind the words. Pre: the range lies
    /// in the text.
    void replace(std::size_t begin, std::size_t end, std::string_view words);

    void erase_selected() { insert({}); }

    /// Takes another text, such as that of the file on disk; the caret stays on its line, and it
    /// can be undone.
    void take_text(std::string_view text);

    void undo();
    void redo();

private:
    /// What stood at a place, and what stands there since.
    struct Change {
        std::size_t at = 0;
        std::string removed{};
        std::string inserted{};
        CaretRange before{};
        CaretRange after{};
    };

    enum class Joins { Nothing, Typing, Erasing };

    void change(std::size_t begin, std::size_t end, std::string_view inserted, Joins joins);
    [[nodiscard]] bool join(const Change& change, Joins joins);
    void swap_bytes(std::size_t at, std::size_t removed, std::string_view inserted);
    void drop_oldest();
    [[nodiscard]] std::size_t snapped(std::size_t at) const;
    void set_caret(std::size_t to, bool extends);

    void type_key(const KeyPress& press);
    void step(const KeyPress& press, bool forward);
    void erase(const KeyPress& press, bool forward);
    void go_lines(std::ptrdiff_t lines, bool extends);
    void break_line();
    void indent(bool less);
    void indent_lines(std::size_t first, std::size_t last, bool less);

    [[nodiscard]] std::string_view line_end() const { return has_two_byte_ends_ ? "\r\n" : "\n"; }

    std::string text_{};
    LineStarts lines_{};
    CaretRange range_{};
    /// In columns, while only Up, Down and the page keys are used.
    std::optional<std::size_t> kept_column_{};
    std::vector<Change> changes_{};
    /// So many of them are in the text; the others were undone.
    std::size_t done_ = 0;
    /// How many were when the text was as its file is.
    std::optional<std::size_t> kept_ = 0;
    /// How many bytes the changes hold.
    std::size_t held_ = 0;
    /// The first line that each revision changed.
    std::vector<std::size_t> changed_lines_{};
    Joins last_ = Joins::Nothing;
    /// The last change may be joined by the next one.
    bool joins_ = false;
    bool has_two_byte_ends_ = false;
};

}  // namespace waypost
