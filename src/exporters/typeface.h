// The typeface of all papers, as cairo draws it. Only for the sources of this library.
#pragma once

#include "exporters/drawing.h"

#include <cairo.h>

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace waypost {

/// The faces of Inter that are built into the program; needs no font of the machine, so that every
/// machine makes the same pages.
class Typeface {
public:
    Typeface();

    /// Null when FreeType refuses the fonts, which were tested when the program was built.
    [[nodiscard]] cairo_font_face_t* face(TypeFace face) const;

    /// The line as it is drawn: without signs that nobody sees, such as soft hyphens, where the
    /// face has no shape for them.
    [[nodiscard]] std::string drawable(std::string_view line, TypeFace face) const;

    /// Some letter of the line would be drawn as a box.
    [[nodiscard]] bool lacks_shape(std::string_view line, TypeFace face) const;

    /// Of one line, in the unit of the size.
    [[nodiscard]] double width(std::string_view line, TypeFace face, double size) const;

private:
    struct Release {
        void operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }

        void operator()(cairo_scaled_font_t* font) const { cairo_scaled_font_destroy(font); }
    };

    [[nodiscard]] cairo_scaled_font_t* measured(TypeFace face) const;

    std::array<std::unique_ptr<cairo_font_face_t, Release>, 3> faces_{};
    /// At a size of `kMeasured`, for widths.
    std::array<std::unique_ptr<cairo_scaled_font_t, Release>, 3> measured_{};
};

}  // namespace waypost
