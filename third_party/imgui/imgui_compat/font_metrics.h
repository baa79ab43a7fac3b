// What the font files say about their glyphs, without any texture. Private to this target.
#pragma once

#include "imgui_compat/font_book.h"
#include "imgui_compat/utf8.h"

#include <stb_truetype.h>

#include <array>
#include <string_view>
#include <vector>

namespace imgui_compat {

/// What stands in the place of one character. Lengths count in em.
struct GlyphPlan {
    /// The character drawn, which may be a replacement; 0 when nothing is.
    char32_t drawn = 0;
    float advance = 0;
};

class FontMetrics {
public:
    /// Pre: `bytes` are a readable font and outlive this.
    explicit FontMetrics(std::string_view bytes);

    [[nodiscard]] GlyphPlan plan(char32_t code_point) const {
        return code_point < common_.size() ? common_[code_point] : look_up(code_point);
    }

    [[nodiscard]] float ascent() const { return ascent_; }

    /// The size that ImGui gives to one em, which is ascender less descender.
    [[nodiscard]] float height() const { return height_; }

    [[nodiscard]] std::string_view bytes() const { return bytes_; }

private:
    [[nodiscard]] GlyphPlan look_up(char32_t code_point) const;
    [[nodiscard]] GlyphPlan plan_of_glyph(char32_t code_point, int glyph) const;

    std::string_view bytes_;
    stbtt_fontinfo info_{};
    float em_ = 0;
    float ascent_ = 0;
    float height_ = 0;
    char32_t replacement_ = U'?';
    /// Latin, Greek and Cyrillic, which nearly all text is made of.
    std::vector<GlyphPlan> common_{};
};

class Faces {
public:
    explicit Faces(const FaceBytes& bytes);

    [[nodiscard]] const FontMetrics& operator[](Face face) const {
        return metrics_[static_cast<std::size_t>(face)];
    }

private:
    std::vector<FontMetrics> metrics_{};
};

/// Calls `place(code_point, pen)` for each visible glyph, `pen` in pixels from the line's start,
/// and returns where the pen ends.
template <class Place>
float walk_line(
    const FontMetrics& face, float px, float tracking, std::string_view text, Place&& place) {
    float pen_em = 0;
    float tracked = 0;
    while (!text.empty()) {
        const GlyphPlan plan = face.plan(next_code_point(text));
        if (plan.drawn != 0) {
            place(plan.drawn, pen_em * px + tracked);
        }
        if (plan.advance > 0) {
            pen_em += plan.advance;
            tracked += tracking;
        }
    }
    return pen_em * px + tracked;
}

}  // namespace imgui_compat
