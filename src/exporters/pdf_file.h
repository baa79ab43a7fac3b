// A PDF page by page. Only for the sources of this library.
#pragma once

#include "base/geometry.h"
#include "base/words.h"
#include "exporters/drawing.h"
#include "exporters/typeface.h"

#include <cairo-pdf.h>

#include <memory>
#include <string>

namespace waypost {

/// What a viewer tells of the file.
struct PdfAbout {
    std::string title{};
    /// The line that every export carries, and its long form.
    std::string label{};
    std::string label_long{};
    /// `YYYY-MM-DD`: the file's date, instead of a clock's.
    std::string date{};
    /// BCP 47.
    std::string language{};
};

class PdfFile {
public:
    explicit PdfFile(const PdfAbout& about);

    /// A sheet of this size in points with the drawing, its corner at `at`, this many points for
    /// each of its pixels.
    void add_page(
        Size sheet, const Typeface& typeface, const Drawing& drawing, Point at, double scale);

    /// The bytes of the file; empty when cairo could not make it. Nothing may be added after.
    [[nodiscard]] std::string finish();

private:
    void add_contents(const Drawing& drawing);

    struct Release {
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    };

    /// Where cairo writes to; it must not move.
    std::unique_ptr<std::string> bytes_ = std::make_unique<std::string>();
    std::unique_ptr<cairo_surface_t, Release> surface_{};
    std::string language_{};
    int pages_ = 0;
    /// The last entry of level 1.
    int heading_ = CAIRO_PDF_OUTLINE_ROOT;
};

}  // namespace waypost
