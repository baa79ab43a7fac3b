// Text at any size, sharp at each, measured without regard to what lies in the texture.
#pragma once

#include <imgui.h>

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace imgui_compat {

/// The last one gives every letter the same width.
enum class Face { Regular, Medium, SemiBold, Bold, Italic, Mono };

inline constexpr std::size_t kFaceCount = 6;

/// The bytes of a TrueType or OpenType file for each face, in the order of `Face`.
using FaceBytes = std::array<std::string_view, kFaceCount>;

class Faces;

/// One face at one size.
struct FaceSize {
    Face face = Face::Regular;
    float px = 0;

    friend bool operator==(const FaceSize&, const FaceSize&) = default;
};

/// Owns what the current ImGui context's font atlas holds. Every size is the em square in pixels,
/// as in CSS and SVG, not ImGui's line height. A tab is four blanks wide, other control characters
/// and line ends take no room, bytes that are no UTF-8 and characters that the face lacks are drawn
/// as U+FFFD or `?`. No kerning, no shaping.
///
/// Before ImGui 1.92 a texture holds fixed sizes: `draw` uses the nearest one that has the glyph
/// and notes what it would rather have; between two frames `bake_wanted` makes it so. From 1.92 on
/// ImGui itself does that and nothing is ever wanted.
class FontBook {
public:
    /// Pre: an ImGui context is current and between frames; `bytes` are readable fonts and outlive
    /// the context's atlas.
    explicit FontBook(const FaceBytes& bytes);

    FontBook(const FontBook&) = delete;
    FontBook& operator=(const FontBook&) = delete;
    ~FontBook();

    /// The advance of one line; `tracking` pixels are added after each glyph. Exactly linear in
    /// `px` (without tracking), the same for every version of ImGui. Linear in the text.
    [[nodiscard]] float width(Face face, float px, std::string_view utf8, float tracking = 0) const;

    /// From the top of a line, as `draw` takes it, down to its baseline.
    [[nodiscard]] float ascent(Face face, float px) const;

    /// From the top of a line to the bottom of its descenders.
    [[nodiscard]] float line_height(Face face, float px) const;

    /// Draws one line, culled by the list's clip rectangle. At a baked size the baseline is snapped
    /// to a whole pixel and glyphs to half ones; while scaled, nothing is snapped, so that motion
    /// is smooth. Nothing is drawn for a glyph that no size holds yet.
    void draw(ImDrawList* list,
              Face face,
              float px,
              ImVec2 top_left,
              ImU32 colour,
              std::string_view utf8,
              float tracking = 0);

    /// Notes a wish as `draw` does, but draws nothing: for sizes that will be needed soon.
    void want(Face face, float px, std::string_view utf8);

    /// Sets what ImGui's own widgets write with, from the next bake on. Latin letters are there at
    /// once, others from the frame after `want`.
    void set_widget_font(Face face, float px);

    /// To be called once between two frames with a steady clock. Bakes at once while no size is in
    /// motion; when the wanted sizes change from frame to frame, not until they have been the same
    /// for 120 ms. Returns true when the texture changed, so that the renderer must upload it.
    [[nodiscard]] bool bake_wanted(double now_seconds);

    /// Grants every wish now, between two frames. Returns true when the texture changed.
    bool bake_now();

    /// True while something drawn could be sharper: keep drawing frames.
    [[nodiscard]] bool has_wishes() const;

    /// True when `draw` would take every glyph from its own size.
    [[nodiscard]] bool is_crisp(Face face, float px, std::string_view utf8) const;

    /// Another number once what was drawn before would show other letters.
    [[nodiscard]] int texture_version() const;

    /// To be called in a frame that draws again what was recorded: the sizes of the last frame stay
    /// in use.
    void note_drawn_again();

    /// What the texture holds, sorted by face and size; empty from ImGui 1.92 on.
    [[nodiscard]] std::vector<FaceSize> baked_sizes() const;

private:
    struct Bakery;
    std::unique_ptr<const Faces> faces_;
    std::unique_ptr<Bakery> bakery_;
};

}  // namespace imgui_compat
