// Which sizes and glyphs a texture of fixed sizes should hold, and when it is time to bake it.
#pragma once

#include "imgui_compat/font_book.h"

#include <compare>
#include <map>
#include <vector>

namespace imgui_compat {

/// A size as it is baked: in half pixels, 4 to 120 px.
struct SizeKey {
    Face face = Face::Regular;
    int half_px = 0;

    [[nodiscard]] float px() const { return static_cast<float>(half_px) / 2; }

    friend auto operator<=>(const SizeKey&, const SizeKey&) = default;
};

/// The baked size that stands for `px`.
[[nodiscard]] SizeKey size_key(Face face, float px);

struct PlannedSize {
    SizeKey key{};
    /// Sorted, each once; never empty.
    std::vector<char32_t> glyphs{};
};

/// Knows neither ImGui nor a clock. Frames are what lies between two calls of `end_frame`; one in
/// which nothing was noted does not count.
class BakePlan {
public:
    void note_use(SizeKey key);
    void wish(SizeKey key, char32_t glyph);

    /// What the last frame used is used in this one too.
    void note_last_uses();

    /// A size that is always held, with the Latin letters.
    void set_widget_size(SizeKey key);

    [[nodiscard]] SizeKey widget_size() const { return widget_; }

    void end_frame();

    [[nodiscard]] bool has_wishes() const;

    /// True when what the last frame wished should be baked now. To be asked after each
    /// `end_frame`: it watches how the wishes change.
    [[nodiscard]] bool is_due(double now_seconds);

    /// What to bake, sorted by key: what was wished and what was lately in use, not more than
    /// `kMostSizes` unless a single frame uses more. The wishes are granted by it.
    [[nodiscard]] std::vector<PlannedSize> take();

    static constexpr int kMostSizes = 16;
    static constexpr int kKeepFrames = 120;
    static constexpr double kSettleSeconds = 0.12;
    /// After so long without a wish for a new size, the next one is no part of a motion.
    static constexpr double kQuietSeconds = 0.25;

private:
    struct Held {
        std::vector<char32_t> glyphs{};
        int last_use = 0;
    };

    using Wishes = std::map<SizeKey, std::vector<char32_t>>;

    [[nodiscard]] std::vector<SizeKey> new_sizes() const;
    void drop_unused();

    std::map<SizeKey, Held> held_{};
    Wishes noting_{};
    Wishes wished_{};
    SizeKey widget_ = {Face::Regular, 31};
    bool widget_changed_ = true;
    bool noted_ = false;
    int frame_ = 0;
    int bakes_ = 0;
    std::vector<SizeKey> watched_{};
    double watched_since_ = 0;
    double last_size_wish_ = -1;
};

}  // namespace imgui_compat
