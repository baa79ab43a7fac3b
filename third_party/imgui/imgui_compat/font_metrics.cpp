#include "imgui_compat/font_metrics.h"

#include <cassert>

namespace imgui_compat {

namespace {

constexpr char32_t kCommonCount = 0x530;
constexpr float kTabBlanks = 4;

const unsigned char* data_of(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

bool takes_no_room(char32_t c) {
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool soft_hyphen = c == 0xAD;
    const bool joiner_or_direction = (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
                                     (c >= 0x2060 && c <= 0x206F);
    const bool variation = (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
    return control || soft_hyphen || joiner_or_direction || variation;
}

bool is_blank(char32_t c) {
    return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

}  // namespace

FontMetrics::FontMetrics(std::string_view bytes) : bytes_(bytes) {
    [[maybe_unused]] const int readable =
        stbtt_InitFont(&info_, data_of(bytes), stbtt_GetFontOffsetForIndex(data_of(bytes), 0));
    assert(readable != 0);
    em_ = stbtt_ScaleForMappingEmToPixels(&info_, 1.0F);
    int ascent = 0;
    int descent = 0;
    int gap = 0;
    stbtt_GetFontVMetrics(&info_, &ascent, &descent, &gap);
    ascent_ = em_ * static_cast<float>(ascent);
    height_ = em_ * static_cast<float>(ascent - descent);
    if (stbtt_FindGlyphIndex(&info_, static_cast<int>(kReplacementCharacter)) != 0) {
        replacement_ = kReplacementCharacter;
    }
    common_.reserve(kCommonCount);
    for (char32_t c = 0; c < kCommonCount; ++c) {
        common_.push_back(look_up(c));
    }
}

GlyphPlan FontMetrics::plan_of_glyph(char32_t code_point, int glyph) const {
    int advance = 0;
    int bearing = 0;
    stbtt_GetGlyphHMetrics(&info_, glyph, &advance, &bearing);
    const bool empty = stbtt_IsGlyphEmpty(&info_, glyph) != 0;
    return {empty ? U'\0' : code_point, em_ * static_cast<float>(advance)};
}

GlyphPlan FontMetrics::look_up(char32_t code_point) const {
    if (code_point == U'\t') {
        return {0, kTabBlanks * look_up(U' ').advance};
    }
    if (takes_no_room(code_point)) {
        return {};
    }
    // Before 1.92 packaged builds of ImGui know 16 bit of a character only.
    const bool within_imgui = code_point <= IM_UNICODE_CODEPOINT_MAX;
    const int glyph = within_imgui ? stbtt_FindGlyphIndex(&info_, static_cast<int>(code_point)) : 0;
    if (glyph != 0) {
        return plan_of_glyph(code_point, glyph);
    }
    const char32_t instead = is_blank(code_point) ? U' ' : replacement_;
    return plan_of_glyph(instead, stbtt_FindGlyphIndex(&info_, static_cast<int>(instead)));
}

Faces::Faces(const FaceBytes& bytes) {
    for (const std::string_view face : bytes) {
        metrics_.emplace_back(face);
    }
}

}  // namespace imgui_compat
