// A picture of the window, drawn without a display.
#pragma once

#include "app/trace.h"
#include "base/file_system.h"
#include "cli/view_request.h"
#include "session/session.h"

#include <string>

namespace waypost {

/// Draws the settled window, its map turned to suit it, into the request's PNG file; the label
/// stands in the picture and in its metadata. Of a talk that plays by itself each thing that the
/// room sees is drawn, `talk.png` as `talk-01.png` and so on. Returns why it failed, empty on
/// success.
[[nodiscard]] std::string write_screenshot(const ViewRequest& request,
                                           Session& session,
                                           FileSystem& files,
                                           Trace& trace);

}  // namespace waypost
