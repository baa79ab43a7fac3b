#include "imgui_compat/glyph_quads.h"

#include <cmath>

namespace imgui_compat {

bool is_line_clipped(const ImDrawList& list, ImVec2 top_left, float height) {
    const ImVec2 min = list.GetClipRectMin();
    const ImVec2 max = list.GetClipRectMax();
    return top_left.y >= max.y || top_left.y + height <= min.y || top_left.x >= max.x;
}

bool is_glyph_clipped(const ImDrawList& list, float x, float px) {
    // No glyph of a text face is wider than 2 em or starts more than one em before its pen.
    return x + 2 * px < list.GetClipRectMin().x || x - px > list.GetClipRectMax().x;
}

float to_half_pixel(float x) {
    return std::floor(x * 2 + 0.5F) / 2;
}

GlyphQuads::GlyphQuads(ImDrawList& list, std::size_t count, ImU32 colour)
    : list_(list), left_(static_cast<int>(count)), colour_(colour) {
    list_.PrimReserve(left_ * 6, left_ * 4);
}

GlyphQuads::~GlyphQuads() {
    list_.PrimUnreserve(left_ * 6, left_ * 4);
}

void GlyphQuads::add(const ImFontGlyph& glyph, ImVec2 pen, float ascent, float scale) {
    // ImGui places glyphs from the top of the line, with the ascent rounded like this.
    const float baseline = std::floor(ascent + 0.5F);
    const ImVec2 min(pen.x + glyph.X0 * scale, pen.y + (glyph.Y0 - baseline) * scale);
    const ImVec2 max(pen.x + glyph.X1 * scale, pen.y + (glyph.Y1 - baseline) * scale);
    list_.PrimRectUV(min, max, ImVec2(glyph.U0, glyph.V0), ImVec2(glyph.U1, glyph.V1), colour_);
    --left_;
}

}  // namespace imgui_compat
