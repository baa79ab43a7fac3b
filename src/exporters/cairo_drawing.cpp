#include "exporters/cairo_drawing.h"

#include <algorithm>
#include <array>
#include <string>
#include <variant>

namespace waypost {

namespace {

double channel(Ink ink, unsigned shift) {
    return static_cast<double>((ink >> shift) & 0xFFU) / 255;
}

class CairoWriter {
public:
    CairoWriter(cairo_t* cairo, const Typeface& typeface) : cairo_(cairo), typeface_(typeface) {
        cairo_font_options_t* options = cairo_font_options_create();
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
        cairo_set_font_options(cairo_, options);
        cairo_font_options_destroy(options);
        cairo_set_line_join(cairo_, CAIRO_LINE_JOIN_ROUND);
    }

    void operator()(const DrawnShape& shape) {
        trace(shape.outline);
        if (shape.fill) {
            set_ink(*shape.fill);
            cairo_fill_preserve(cairo_);
        }
        if (shape.stroke) {
            set_ink(*shape.stroke);
            cairo_set_line_width(cairo_, shape.thickness);
            constexpr std::array<double, 2> kDash = {6, 5};
            cairo_set_dash(cairo_, kDash.data(), shape.dashed ? 2 : 0, 0);
            cairo_stroke_preserve(cairo_);
        }
        cairo_new_path(cairo_);
    }

    void operator()(const DrawnText& text) {
        cairo_set_font_face(cairo_, typeface_.face(text.face));
        cairo_set_font_size(cairo_, text.size);
        set_ink(text.ink);
        const double width = text.anchor == TextAnchor::Start
                                 ? 0
                                 : typeface_.width(text.words, text.face, text.size);
        const double x = text.at.x - width * (text.anchor == TextAnchor::Middle ? 0.5 : 1);
        show(typeface_.drawable(text.words, text.face),
             text.spacing,
             {text.anchor == TextAnchor::Start ? text.at.x : x, text.at.y});
    }

    void operator()(const GroupBegin&) {}

    void operator()(const GroupEnd&) {}

    /// Surfaces without tags, such as images, leave them out.
    void operator()(const TagBegin& tag) {
        // No sign of the address could end the quotation: `link_address`.
        const std::string attributes = tag.link.empty() ? "" : "uri='" + tag.link + "'";
        cairo_tag_begin(cairo_, tag.name.c_str(), attributes.c_str());
    }

    void operator()(const TagEnd& tag) { cairo_tag_end(cairo_, tag.name.c_str()); }

    void operator()(const ContentsEntry&) {}

private:
    void set_ink(Ink ink) {
        cairo_set_source_rgb(cairo_, channel(ink, 16), channel(ink, 8), channel(ink, 0));
    }

    void trace(const std::vector<PenMove>& outline) {
        cairo_new_path(cairo_);
        for (const PenMove& move : outline) {
            switch (move.kind) {
                case PenMove::Kind::Move: cairo_move_to(cairo_, move.to.x, move.to.y); break;
                case PenMove::Kind::Line: cairo_line_to(cairo_, move.to.x, move.to.y); break;
                case PenMove::Kind::Curve:
                    cairo_curve_to(cairo_,
                                   move.control_1.x,
                                   move.control_1.y,
                                   move.control_2.x,
                                   move.control_2.y,
                                   move.to.x,
                                   move.to.y);
                    break;
                case PenMove::Kind::Close: cairo_close_path(cairo_); break;
            }
        }
    }

    /// With the text beside the glyphs, so that a viewer finds and copies it as it was written.
    void show(const std::string& words, double spacing, Point at) {
        cairo_glyph_t* glyphs = nullptr;
        cairo_text_cluster_t* clusters = nullptr;
        int glyph_count = 0;
        int cluster_count = 0;
        cairo_text_cluster_flags_t flags{};
        const int bytes = static_cast<int>(words.size());
        const cairo_status_t status =
            cairo_scaled_font_text_to_glyphs(cairo_get_scaled_font(cairo_),
                                             at.x,
                                             at.y,
                                             words.c_str(),
                                             bytes,
                                             &glyphs,
                                             &glyph_count,
                                             &clusters,
                                             &cluster_count,
                                             &flags);
        if (status == CAIRO_STATUS_SUCCESS) {
            for (int i = 0; i < glyph_count; ++i) {
                glyphs[i].x += spacing * i;
            }
            cairo_show_text_glyphs(
                cairo_, words.c_str(), bytes, glyphs, glyph_count, clusters, cluster_count, flags);
        }
        cairo_glyph_free(glyphs);
        cairo_text_cluster_free(clusters);
    }

    cairo_t* cairo_;
    const Typeface& typeface_;
};

}  // namespace

bool lacks_shapes(const Drawing& drawing, const Typeface& typeface) {
    return std::ranges::any_of(drawing.items, [&](const DrawingItem& item) {
        const auto* text = std::get_if<DrawnText>(&item);
        return text != nullptr && typeface.lacks_shape(text->words, text->face);
    });
}

void draw(cairo_t* cairo, const Typeface& typeface, const Drawing& drawing) {
    CairoWriter writer(cairo, typeface);
    for (const DrawingItem& item : drawing.items) {
        std::visit(writer, item);
    }
}

}  // namespace waypost
