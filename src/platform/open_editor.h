// Opens a file at a line in the editor that its author writes with.
#pragma once

#include "platform/open_link.h"

#include <functional>
#include <string>
#include <vector>

namespace waypost::platform {

/// What the environment names as editors: `$VISUAL` comes before `$EDITOR`. A program and perhaps
/// options, parted by blanks.
struct EditorNames {
    std::string visual{};
    std::string editor{};
};

/// Counted from 1, columns in code points.
struct FilePlace {
    std::string path{};
    int line = 1;
    int column = 1;
};

/// The program and its arguments. The editors named come first, those that need a terminal in the
/// first that is there; then desktop editors that can be told a line, then the desktop's own choice
/// without one. Empty when none is there. `is_there` tells whether a program can be run.
[[nodiscard]] std::vector<std::string> editor_command(
    const EditorNames& names,
    const FilePlace& place,
    const std::function<bool(const std::string&)>& is_there);

/// Runs that command for a file that exists. No shell sees it. Does not wait.
[[nodiscard]] OpenResult open_in_editor(const EditorNames& names, const FilePlace& place);

}  // namespace waypost::platform
