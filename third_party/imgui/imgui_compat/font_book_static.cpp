// Fonts before ImGui 1.92: one texture of fixed sizes, baked anew when other ones are wanted.
#include <imgui.h>

#if IMGUI_VERSION_NUM < 19200

#include "imgui_compat/bake_plan.h"
#include "imgui_compat/font_metrics.h"
#include "imgui_compat/glyph_quads.h"

#include <cmath>
#include <map>
#include <vector>

namespace imgui_compat {

namespace {

/// The ranges of ImGui's form: pairs of first and last, ended by 0.
std::vector<ImWchar> ranges_of(const std::vector<char32_t>& sorted) {
    std::vector<ImWchar> ranges;
    for (const char32_t c : sorted) {
        const auto wide = static_cast<ImWchar>(c);
        if (ranges.empty() || c != char32_t{ranges.back()} + 1) {
            ranges.push_back(wide);
            ranges.push_back(wide);
        } else {
            ranges.back() = wide;
        }
    }
    ranges.push_back(0);
    return ranges;
}

ImVector<ImFontConfig>& sources_of(ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM >= 19190
    return atlas.Sources;
#else
    return atlas.ConfigData;
#endif
}

struct BakedFont {
    ImFont* font = nullptr;
    std::vector<ImWchar> ranges{};
};

/// A glyph and how to draw it at the size asked for.
struct Source {
    const ImFontGlyph* glyph = nullptr;
    const ImFont* font = nullptr;
    float scale = 1;
};

}  // namespace

struct FontBook::Bakery {
    ImFontAtlas* atlas = nullptr;
    BakePlan plan{};
    std::map<SizeKey, BakedFont> fonts{};
    int bakes = 0;

    void bake(const Faces& faces);
    [[nodiscard]] ImFont* font_of(SizeKey key) const;
    [[nodiscard]] Source nearest(SizeKey key, float px, char32_t code_point) const;
};

void FontBook::Bakery::bake(const Faces& faces) {
    const std::vector<PlannedSize> sizes = plan.take();
    atlas->Clear();
    ++bakes;
    fonts.clear();
    for (const PlannedSize& size : sizes) {
        BakedFont& baked = fonts[size.key];
        baked.ranges = ranges_of(size.glyphs);
        const FontMetrics& face = faces[size.key.face];
        ImFontConfig config;
        config.OversampleH = 2;
        config.GlyphRanges = baked.ranges.data();
        // The atlas only reads the bytes, it asks for them without const all the same.
        void* const bytes = const_cast<char*>(face.bytes().data());
        baked.font = atlas->AddFontFromMemoryTTF(
            bytes, static_cast<int>(face.bytes().size()), size.key.px() * face.height(), &config);
        // Said to be the atlas's at first, for it copies what is not; never freed by it.
        sources_of(*atlas).back().FontDataOwnedByAtlas = false;
    }
    atlas->Build();
    ImGui::GetIO().FontDefault = fonts.at(plan.widget_size()).font;
}

ImFont* FontBook::Bakery::font_of(SizeKey key) const {
    const auto found = fonts.find(key);
    return found == fonts.end() ? nullptr : found->second.font;
}

Source FontBook::Bakery::nearest(SizeKey key, float px, char32_t code_point) const {
    Source best;
    float best_distance = 0;
    for (const auto& [other, baked] : fonts) {
        if (other.face != key.face) {
            continue;
        }
        const float scale = px / other.px();
        const float distance = std::abs(std::log(scale));
        if (best.glyph != nullptr && distance >= best_distance) {
            continue;
        }
        const ImFontGlyph* glyph =
            baked.font->FindGlyphNoFallback(static_cast<ImWchar>(code_point));
        if (glyph != nullptr) {
            best = {glyph, baked.font, scale};
            best_distance = distance;
        }
    }
    return best;
}

FontBook::FontBook(const FaceBytes& bytes)
    : faces_(std::make_unique<Faces>(bytes)), bakery_(std::make_unique<Bakery>()) {
    bakery_->atlas = ImGui::GetIO().Fonts;
    // ImGui refuses to start a frame without a font.
    bakery_->bake(*faces_);
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
    Bakery& bakery = *bakery_;
    const SizeKey key = size_key(face, px);
    bakery.plan.note_use(key);
    ImFont* const own = bakery.font_of(key);
    const float own_scale = px / key.px();
    const bool snapped = own != nullptr;
    const float baseline = top_left.y + ascent(face, px);
    const float y = snapped ? std::floor(baseline + 0.5F) : baseline;
    GlyphQuads quads(*list, utf8.size(), colour);
    walk_line((*faces_)[face], px, tracking, utf8, [&](char32_t c, float pen) {
        const float x = top_left.x + pen;
        if (is_glyph_clipped(*list, x, px)) {
            return;
        }
        const ImFontGlyph* glyph =
            own == nullptr ? nullptr : own->FindGlyphNoFallback(static_cast<ImWchar>(c));
        Source source{glyph, own, own_scale};
        if (glyph == nullptr) {
            bakery.plan.wish(key, c);
            source = bakery.nearest(key, px, c);
        }
        if (source.glyph != nullptr) {
            const ImVec2 at(snapped ? to_half_pixel(x) : x, y);
            quads.add(*source.glyph, at, source.font->Ascent, source.scale);
        }
    });
}

void FontBook::want(Face face, float px, std::string_view utf8) {
    const SizeKey key = size_key(face, px);
    bakery_->plan.note_use(key);
    ImFont* const own = bakery_->font_of(key);
    walk_line((*faces_)[face], px, 0, utf8, [&](char32_t c, float) {
        if (own == nullptr || own->FindGlyphNoFallback(static_cast<ImWchar>(c)) == nullptr) {
            bakery_->plan.wish(key, c);
        }
    });
}

void FontBook::set_widget_font(Face face, float px) {
    bakery_->plan.set_widget_size(size_key(face, px));
}

bool FontBook::bake_wanted(double now_seconds) {
    bakery_->plan.end_frame();
    if (bakery_->plan.is_due(now_seconds)) {
        bakery_->bake(*faces_);
        return true;
    }
    return false;
}

bool FontBook::bake_now() {
    bakery_->plan.end_frame();
    if (!bakery_->plan.has_wishes()) {
        return false;
    }
    bakery_->bake(*faces_);
    return true;
}

bool FontBook::has_wishes() const {
    return bakery_->plan.has_wishes();
}

bool FontBook::is_crisp(Face face, float px, std::string_view utf8) const {
    ImFont* const own = bakery_->font_of(size_key(face, px));
    bool crisp = true;
    walk_line((*faces_)[face], px, 0, utf8, [&](char32_t c, float) {
        crisp =
            crisp && own != nullptr && own->FindGlyphNoFallback(static_cast<ImWchar>(c)) != nullptr;
    });
    return crisp;
}

int FontBook::texture_version() const {
    return bakery_->bakes;
}

void FontBook::note_drawn_again() {
    bakery_->plan.note_last_uses();
}

std::vector<FaceSize> FontBook::baked_sizes() const {
    std::vector<FaceSize> sizes;
    for (const auto& [key, baked] : bakery_->fonts) {
        sizes.push_back({key.face, key.px()});
    }
    return sizes;
}

}  // namespace imgui_compat

#endif
