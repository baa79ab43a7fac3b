// Fonts from ImGui 1.92 on, which bakes glyphs when they are first drawn.
#include <imgui.h>

#if IMGUI_VERSION_NUM >= 19200

#include "imgui_compat/bake_plan.h"
#include "imgui_compat/font_metrics.h"
#include "imgui_compat/glyph_quads.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace imgui_compat {

namespace {

/// The baked glyphs of exactly one size. ImGui rounds sizes to whole pixels; the rest goes into the
/// density, so that a texel is a pixel all the same.
ImFontBaked* baked_at(ImFont* font, float height) {
    const float rounded = std::max(1.0F, std::floor(height + 0.5F));
    return font->GetFontBaked(rounded, height / rounded);
}

}  // namespace

struct FontBook::Bakery {
    std::array<ImFont*, kFaceCount> fonts{};

    [[nodiscard]] ImFont* operator[](Face face) const {
        return fonts[static_cast<std::size_t>(face)];
    }
};

FontBook::FontBook(const FaceBytes& bytes)
    : faces_(std::make_unique<Faces>(bytes)), bakery_(std::make_unique<Bakery>()) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    for (std::size_t i = 0; i < kFaceCount; ++i) {
        ImFontConfig config;
        config.FontDataOwnedByAtlas = false;
        config.OversampleH = 2;
        // The atlas only reads the bytes, it asks for them without const all the same.
        void* const data = const_cast<char*>(bytes[i].data());
        bakery_->fonts[i] =
            atlas.AddFontFromMemoryTTF(data, static_cast<int>(bytes[i].size()), 0, &config);
    }
    set_widget_font(Face::Regular, 15.5F);
}

FontBook::~FontBook() = default;

void FontBook::draw(ImDrawList* list,
                    Face face,
                    float px,
                    ImVec2 top_left,
                    ImU32 colour,
                    std::string_view utf8,
                    float tracking) {
    if (utf8.empty() || px <= 0 || (colour & IM_COL32_A_MASK) == 0 ||
        is_line_clipped(*list, top_left, line_height(face, px))) {
        return;
    }
    const FontMetrics& metrics = (*faces_)[face];
    const float baked_px = size_key(face, px).px();
    ImFontBaked* const baked = baked_at((*bakery_)[face], baked_px * metrics.height());
    const float scale = px * metrics.height() / baked->Size;
    const float y = std::floor(top_left.y + ascent(face, px) + 0.5F);
    // A glyph that is new may make the texture grow, and that ends the list's current command. So
    // all of them are fetched before the first is drawn.
    walk_line(metrics, px, tracking, utf8, [&](char32_t c, float pen) {
        if (!is_glyph_clipped(*list, top_left.x + pen, px)) {
            baked->FindGlyph(static_cast<ImWchar>(c));
        }
    });
    GlyphQuads quads(*list, utf8.size(), colour);
    walk_line(metrics, px, tracking, utf8, [&](char32_t c, float pen) {
        const float x = top_left.x + pen;
        if (!is_glyph_clipped(*list, x, px)) {
            const ImFontGlyph* glyph = baked->FindGlyph(static_cast<ImWchar>(c));
            quads.add(*glyph, ImVec2(to_half_pixel(x), y), baked->Ascent, scale);
        }
    });
}

void FontBook::want(Face, float, std::string_view) {}

void FontBook::set_widget_font(Face face, float px) {
    ImGui::GetIO().FontDefault = (*bakery_)[face];
    ImGui::GetStyle().FontSizeBase = line_height(face, px);
}

bool FontBook::bake_wanted(double) {
    return false;
}

bool FontBook::bake_now() {
    return false;
}

bool FontBook::has_wishes() const {
    return false;
}

bool FontBook::is_crisp(Face, float, std::string_view) const {
    return true;
}

int FontBook::texture_version() const {
    const ImTextureData* texture = ImGui::GetIO().Fonts->TexData;
    return texture == nullptr ? 0 : texture->UniqueID;
}

// What lies in the texture stays where it is until the texture is another one.
void FontBook::note_drawn_again() {}

std::vector<FaceSize> FontBook::baked_sizes() const {
    return {};
}

}  // namespace imgui_compat

#endif
