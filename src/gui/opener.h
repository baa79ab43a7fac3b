// A line that opens and closes the part below it.
#pragma once

#include "gui/card_text.h"

#include <string>

namespace waypost::gui {

/// A label with a small triangle that points down while its part is open. True when it was pressed.
bool draw_opener(
    Canvas2d& ui, Column& column, const std::string& id, const std::string& label, bool open);

}  // namespace waypost::gui
