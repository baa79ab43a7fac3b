// What a person does to the text of a file in the window.
#pragma once

#include "base/key.h"

#include <cstddef>
#include <string>
#include <variant>

namespace waypost::source_act {

/// A key for the text or for the list of ids over it. The page keys go by `page_lines`.
struct Press {
    KeyPress press{};
    std::size_t page_lines = 1;
};

/// Puts words in the place of what is selected, as from a clipboard; none of them erase it.
struct Paste {
    std::string words{};
};

/// Puts the caret at a byte of the text; `extends` keeps the other end of the selection.
struct PutCaret {
    std::size_t at = 0;
    bool extends = false;
};

/// Selects the word at a byte of the text.
struct SelectWord {
    std::size_t at = 0;
};

struct Undo {};

struct Redo {};

/// Writes the text to its file.
struct Save {};

/// Where another program changed the file too: take its text, or keep the one in the window.
struct Settle {
    bool takes_file = false;
};

/// Puts the id of this position of the list into the text.
struct TakeId {
    std::size_t index = 0;
};

/// Selects the next place of these words.
struct Find {
    std::string words{};
};

/// Lines count from 1.
struct GoToLine {
    int line = 1;
};

}  // namespace waypost::source_act

namespace waypost {

using SourceAct = std::variant<source_act::Press,
                               source_act::Paste,
                               source_act::PutCaret,
                               source_act::SelectWord,
                               source_act::Undo,
                               source_act::Redo,
                               source_act::Save,
                               source_act::Settle,
                               source_act::TakeId,
                               source_act::Find,
                               source_act::GoToLine>;

}  // namespace waypost
