// The colours of a flow's text in the source pane.
#pragma once

#include "flowfile/toml_spans.h"
#include "gui/theme.h"

namespace waypost::gui {

[[nodiscard]] Colour source_colour(TomlSpanKind kind, ThemeName name);

/// Of the sign of a warning; that of a mistake has the theme's urgent colour and another shape.
[[nodiscard]] Colour warning_colour(ThemeName name);

}  // namespace waypost::gui
