#include "exporters/pdf_file.h"

#include "exporters/cairo_drawing.h"
#include "exporters/pdf_language.h"

#include <cmath>
#include <variant>

namespace waypost {

namespace {

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

PdfFile::PdfFile(const PdfAbout& about)
    : surface_(cairo_pdf_surface_create_for_stream(append, bytes_.get(), 1, 1)),
      language_(about.language) {
    // Its cross-reference table is one that `with_language` can add to.
    cairo_pdf_surface_restrict_to_version(surface_.get(), CAIRO_PDF_VERSION_1_4);
    const auto set = [this](cairo_pdf_metadata_t what, const std::string& text) {
        cairo_pdf_surface_set_metadata(surface_.get(), what, text.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, about.title);
    set(CAIRO_PDF_METADATA_SUBJECT, about.label + ". " + about.label_long);
    set(CAIRO_PDF_METADATA_CREATOR, "Waypost");
    set(CAIRO_PDF_METADATA_CREATE_DATE, about.date + "T00:00:00Z");
}

void PdfFile::add_page(
    Size sheet, const Typeface& typeface, const Drawing& drawing, Point at, double scale) {
    cairo_pdf_surface_set_size(surface_.get(), sheet.w, sheet.h);
    cairo_t* cairo = cairo_create(surface_.get());
    cairo_translate(cairo, at.x, at.y);
    cairo_scale(cairo, scale, scale);
    draw(cairo, typeface, drawing);
    cairo_show_page(cairo);
    cairo_destroy(cairo);
    ++pages_;
    add_contents(drawing);
}

void PdfFile::add_contents(const Drawing& drawing) {
    for (const DrawingItem& item : drawing.items) {
        const auto* entry = std::get_if<ContentsEntry>(&item);
        if (entry == nullptr) {
            continue;
        }
        const auto points = [](double length) { return std::to_string(std::lround(length)); };
        const std::string place = "page=" + std::to_string(pages_) + " pos=[" +
                                  points(entry->at.x) + " " + points(entry->at.y) + "]";
        const int parent = entry->level == 1 ? CAIRO_PDF_OUTLINE_ROOT : heading_;
        const int added = cairo_pdf_surface_add_outline(surface_.get(),
                                                        parent,
                                                        entry->title.c_str(),
                                                        place.c_str(),
                                                        CAIRO_PDF_OUTLINE_FLAG_OPEN);
        heading_ = entry->level == 1 ? added : heading_;
    }
}

std::string PdfFile::finish() {
    cairo_surface_finish(surface_.get());
    const bool made = cairo_surface_status(surface_.get()) == CAIRO_STATUS_SUCCESS;
    return made ? with_language(*bytes_, language_) : std::string();
}

}  // namespace waypost
