// A drawing through cairo. Only for the sources of this library.
#pragma once

#include "exporters/drawing.h"
#include "exporters/typeface.h"

#include <cairo.h>

namespace waypost {

/// Draws every item, in the units of `cairo` as they are. Pre: the words are well-formed UTF-8.
void draw(cairo_t* cairo, const Typeface& typeface, const Drawing& drawing);

/// Some letter of the drawing would be a box.
[[nodiscard]] bool lacks_shapes(const Drawing& drawing, const Typeface& typeface);

}  // namespace waypost
