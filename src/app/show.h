// The window, or a picture of it.
#pragma once

#include "base/file_system.h"
#include "cli/view_request.h"

#include <iosfwd>

namespace waypost {

/// Opens the window and runs it until it is closed, or writes the picture that was asked for.
/// Returns the exit code: 0, or 2 where there is no display or the picture cannot be written; then
/// `err` has one line that says why and what works instead.
[[nodiscard]] int show(const ViewRequest& request, FileSystem& files, std::ostream& err);

}  // namespace waypost
