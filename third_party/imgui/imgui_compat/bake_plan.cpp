#include "imgui_compat/bake_plan.h"

#include <algorithm>
#include <cmath>

namespace imgui_compat {

namespace {

constexpr int kLeastHalfPx = 8;
constexpr int kMostHalfPx = 240;

void sort_once(std::vector<char32_t>& glyphs) {
    std::ranges::sort(glyphs);
    glyphs.erase(std::unique(glyphs.begin(), glyphs.end()), glyphs.end());
}

void add_latin(std::vector<char32_t>& glyphs) {
    for (char32_t c = 0x20; c < 0x100; ++c) {
        if (c < 0x7F || c >= 0xA0) {
            glyphs.push_back(c);
        }
    }
}

}  // namespace

SizeKey size_key(Face face, float px) {
    const auto most = static_cast<float>(kMostHalfPx);
    const auto half = static_cast<int>(std::lround(std::min(px * 2, most)));
    return {face, std::max(half, kLeastHalfPx)};
}

void BakePlan::note_use(SizeKey key) {
    noted_ = true;
    const auto found = held_.find(key);
    if (found != held_.end()) {
        found->second.last_use = frame_;
    }
}

void BakePlan::note_last_uses() {
    noted_ = true;
    for (auto& [key, held] : held_) {
        if (held.last_use == frame_ - 1) {
            held.last_use = frame_;
        }
    }
}

void BakePlan::wish(SizeKey key, char32_t glyph) {
    noting_[key].push_back(glyph);
}

void BakePlan::set_widget_size(SizeKey key) {
    if (key != widget_) {
        widget_ = key;
        widget_changed_ = true;
    }
}

void BakePlan::end_frame() {
    if (!noted_) {
        return;
    }
    noted_ = false;
    ++frame_;
    wished_ = std::move(noting_);
    noting_.clear();
    for (auto& [key, glyphs] : wished_) {
        sort_once(glyphs);
        // What was baked and is wished all the same cannot be had: asking again would never end.
        const auto held = held_.find(key);
        if (held != held_.end()) {
            std::erase_if(glyphs, [&held](char32_t c) {
                return std::ranges::binary_search(held->second.glyphs, c);
            });
        }
    }
    std::erase_if(wished_, [](const auto& wish) { return wish.second.empty(); });
}

bool BakePlan::has_wishes() const {
    return widget_changed_ || !wished_.empty() || !noting_.empty();
}

std::vector<SizeKey> BakePlan::new_sizes() const {
    std::vector<SizeKey> keys;
    for (const auto& [key, glyphs] : wished_) {
        if (!held_.contains(key)) {
            keys.push_back(key);
        }
    }
    return keys;
}

bool BakePlan::is_due(double now_seconds) {
    const std::vector<SizeKey> sizes = new_sizes();
    if (sizes.empty()) {
        watched_.clear();
        return widget_changed_ || !wished_.empty();
    }
    const bool quiet = last_size_wish_ < 0 || now_seconds - last_size_wish_ > kQuietSeconds;
    last_size_wish_ = now_seconds;
    if (sizes != watched_) {
        watched_ = sizes;
        watched_since_ = now_seconds;
    }
    const bool starting = bakes_ < 2;
    return starting || quiet || now_seconds - watched_since_ >= kSettleSeconds;
}

void BakePlan::drop_unused() {
    std::erase_if(held_, [this](const auto& entry) {
        return entry.first != widget_ && frame_ - entry.second.last_use > kKeepFrames;
    });
    // The widgets' size is always in use, whether or not a frame says so.
    const auto last_use = [this](const auto& entry) {
        return entry.first == widget_ ? frame_ : entry.second.last_use;
    };
    while (held_.size() > kMostSizes) {
        const auto oldest = std::ranges::min_element(held_, {}, last_use);
        if (last_use(*oldest) >= frame_ - 1) {
            return;
        }
        held_.erase(oldest);
    }
}

std::vector<PlannedSize> BakePlan::take() {
    for (const auto& [key, glyphs] : wished_) {
        Held& held = held_[key];
        held.last_use = frame_;
        held.glyphs.insert(held.glyphs.end(), glyphs.begin(), glyphs.end());
    }
    add_latin(held_[widget_].glyphs);
    drop_unused();
    wished_.clear();
    watched_.clear();
    widget_changed_ = false;
    ++bakes_;
    std::vector<PlannedSize> planned;
    for (auto& [key, held] : held_) {
        // ImGui takes these two for granted in every font.
        held.glyphs.insert(held.glyphs.end(), {U' ', U'?'});
        sort_once(held.glyphs);
        planned.push_back({key, held.glyphs});
    }
    return planned;
}

}  // namespace imgui_compat
