#include "exporters/typeface.h"

#include "base/embedded_fonts.h"
#include "text/code_points.h"

#include <cairo-ft.h>
#include <freetype/freetype.h>
#include <ft2build.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waypost {

namespace {

/// Large, so that nothing is lost to rounding.
constexpr double kMeasured = 1000;

/// In the order of `TypeFace`, where each stands among the embedded ones.
constexpr std::array<std::size_t, 3> kEmbedded = {0, 3, 4};

using Library = std::shared_ptr<FT_LibraryRec_>;

Library open_library() {
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) {
        return nullptr;
    }
    return {library, [](FT_Library opened) { FT_Done_FreeType(opened); }};
}

/// What a face of cairo needs for as long as cairo holds on to it, which may outlive `Typeface`.
struct FaceHold {
    Library library{};
    FT_Face face = nullptr;

    FaceHold() = default;
    FaceHold(const FaceHold&) = delete;
    FaceHold& operator=(const FaceHold&) = delete;

    ~FaceHold() { FT_Done_Face(face); }
};

void release(void* hold) {
    const std::unique_ptr<FaceHold> owned(static_cast<FaceHold*>(hold));
}

cairo_font_face_t* make_face(const Library& library, std::string_view bytes) {
    static const cairo_user_data_key_t key{};
    FT_Face opened = nullptr;
    const auto* begin = reinterpret_cast<const FT_Byte*>(bytes.data());
    const auto size = static_cast<FT_Long>(bytes.size());
    if (library == nullptr || FT_New_Memory_Face(library.get(), begin, size, 0, &opened) != 0) {
        return nullptr;
    }
    auto hold = std::make_unique<FaceHold>();
    hold->library = library;
    hold->face = opened;
    cairo_font_face_t* face = cairo_ft_font_face_create_for_ft_face(opened, FT_LOAD_NO_HINTING);
    if (cairo_font_face_set_user_data(face, &key, hold.get(), release) == CAIRO_STATUS_SUCCESS) {
        (void)hold.release();
    }
    return face;
}

cairo_scaled_font_t* make_measured(cairo_font_face_t* face) {
    cairo_matrix_t size;
    cairo_matrix_t plain;
    cairo_matrix_init_scale(&size, kMeasured, kMeasured);
    cairo_matrix_init_identity(&plain);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_scaled_font_t* font = cairo_scaled_font_create(face, &size, &plain, options);
    cairo_font_options_destroy(options);
    return font;
}

/// Every face has the letters of ASCII.
bool is_plain(std::string_view line) {
    return std::ranges::all_of(line, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Signs that steer others and have no shape of their own (Unicode, Default_Ignorable_Code_Point).
bool is_unseen(char32_t c) {
    using Span = std::pair<char32_t, char32_t>;
    constexpr std::array<Span, 14> kUnseen = {{{0x00AD, 0x00AD},
                                               {0x034F, 0x034F},
                                               {0x061C, 0x061C},
                                               {0x115F, 0x1160},
                                               {0x17B4, 0x17B5},
                                               {0x180B, 0x180F},
                                               {0x200B, 0x200F},
                                               {0x202A, 0x202E},
                                               {0x2060, 0x206F},
                                               {0x3164, 0x3164},
                                               {0xFE00, 0xFE0F},
                                               {0xFEFF, 0xFEFF},
                                               {0xFFA0, 0xFFA0},
                                               {0xE0000, 0xE0FFF}}};
    return std::ranges::any_of(
        kUnseen, [c](const Span& span) { return c >= span.first && c <= span.second; });
}

/// What shapes a face has. No other thread and no call of cairo may use the font meanwhile.
class Glyphs {
public:
    explicit Glyphs(cairo_scaled_font_t* font)
        : font_(font), face_(cairo_ft_scaled_font_lock_face(font)) {}

    Glyphs(const Glyphs&) = delete;
    Glyphs& operator=(const Glyphs&) = delete;

    ~Glyphs() {
        if (face_ != nullptr) {
            cairo_ft_scaled_font_unlock_face(font_);
        }
    }

    [[nodiscard]] bool has(char32_t c) const {
        return face_ != nullptr && FT_Get_Char_Index(face_, c) != 0;
    }

private:
    cairo_scaled_font_t* font_;
    FT_Face face_;
};

}  // namespace

Typeface::Typeface() {
    const Library library = open_library();
    const auto embedded = embedded_faces();
    for (std::size_t i = 0; i < faces_.size(); ++i) {
        faces_.at(i).reset(make_face(library, embedded.at(kEmbedded.at(i))));
        if (faces_.at(i) != nullptr) {
            measured_.at(i).reset(make_measured(faces_.at(i).get()));
        }
    }
}

cairo_font_face_t* Typeface::face(TypeFace face) const {
    return faces_.at(static_cast<std::size_t>(face)).get();
}

cairo_scaled_font_t* Typeface::measured(TypeFace face) const {
    return measured_.at(static_cast<std::size_t>(face)).get();
}

std::string Typeface::drawable(std::string_view line, TypeFace face) const {
    cairo_scaled_font_t* font = measured(face);
    if (font == nullptr || is_plain(line)) {
        return std::string(line);
    }
    const Glyphs glyphs(font);
    std::string seen;
    for (std::size_t at = 0; at < line.size();) {
        const char32_t c = next_code_point(line, at);
        if (!is_unseen(c) || glyphs.has(c)) {
            append_utf8(seen, c);
        }
    }
    return seen;
}

bool Typeface::lacks_shape(std::string_view line, TypeFace face) const {
    cairo_scaled_font_t* font = measured(face);
    if (font == nullptr || is_plain(line)) {
        return false;
    }
    const Glyphs glyphs(font);
    bool lacks = false;
    for (std::size_t at = 0; at < line.size() && !lacks;) {
        const char32_t c = next_code_point(line, at);
        lacks = !is_unseen(c) && !glyphs.has(c);
    }
    return lacks;
}

double Typeface::width(std::string_view line, TypeFace face, double size) const {
    cairo_scaled_font_t* font = measured(face);
    if (font == nullptr) {
        return 0;
    }
    const std::string text = drawable(line, face);
    cairo_text_extents_t extents;
    cairo_scaled_font_text_extents(font, text.c_str(), &extents);
    return extents.x_advance * size / kMeasured;
}

}  // namespace waypost
