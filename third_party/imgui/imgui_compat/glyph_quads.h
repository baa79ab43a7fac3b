// Glyphs into a draw list. Private to this target.
#pragma once

#include <imgui.h>

#include <cstddef>

namespace imgui_compat {

/// True when no line from `top_left`, `height` high, can show in the list's clip rectangle.
[[nodiscard]] bool is_line_clipped(const ImDrawList& list, ImVec2 top_left, float height);

/// True when a glyph about `px` wide at `x` cannot show in the list's clip rectangle.
[[nodiscard]] bool is_glyph_clipped(const ImDrawList& list, float x, float px);

/// The nearest half pixel: there each pixel of a glyph baked with OversampleH = 2 falls on exactly
/// one texel, so nothing is blurred.
[[nodiscard]] float to_half_pixel(float x);

/// Room for `count` glyphs is reserved when it starts; what was not used is handed back when it
/// ends.
class GlyphQuads {
public:
    GlyphQuads(ImDrawList& list, std::size_t count, ImU32 colour);
    GlyphQuads(const GlyphQuads&) = delete;
    GlyphQuads& operator=(const GlyphQuads&) = delete;
    ~GlyphQuads();

    /// `pen` is on the baseline; `ascent` is that of the baked font, which its glyphs' positions
    /// contain.
    void add(const ImFontGlyph& glyph, ImVec2 pen, float ascent, float scale);

private:
    ImDrawList& list_;
    int left_;
    ImU32 colour_;
};

}  // namespace imgui_compat
