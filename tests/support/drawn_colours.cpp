#include "support/drawn_colours.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>

namespace waypost {

using gui::Colour;

namespace {

constexpr double kSquare = 24;

Colour colour_of(ImU32 packed) {
    const auto channel = [packed](unsigned shift) {
        return static_cast<std::uint8_t>((packed >> shift) & 0xFFU);
    };
    return {channel(IM_COL32_R_SHIFT),
            channel(IM_COL32_G_SHIFT),
            channel(IM_COL32_B_SHIFT),
            channel(IM_COL32_A_SHIFT)};
}

Colour over(Colour front, Colour back) {
    return gui::mixed(front, back, front.a / 255.0);
}

Point point(float x, float y) {
    return {static_cast<double>(x), static_cast<double>(y)};
}

double cross(Point a, Point b, Point c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

struct Weights {
    double a = 0;
    double b = 0;
    double c = 0;
};

std::optional<Weights> weights_at(const Point (&corners)[3], Point at) {
    const double area = cross(corners[0], corners[1], corners[2]);
    if (std::abs(area) < 1e-9) {
        return std::nullopt;
    }
    const Weights w{cross(corners[1], corners[2], at) / area,
                    cross(corners[2], corners[0], at) / area,
                    cross(corners[0], corners[1], at) / area};
    return w.a < 0 || w.b < 0 || w.c < 0 ? std::nullopt : std::optional(w);
}

Colour blended(const ImU32 (&packed)[3], const Weights& w) {
    const Colour a = colour_of(packed[0]);
    const Colour b = colour_of(packed[1]);
    const Colour c = colour_of(packed[2]);
    const auto channel = [&](auto Colour::*part) {
        return static_cast<std::uint8_t>(
            std::lround(a.*part * w.a + b.*part * w.b + c.*part * w.c));
    };
    return {channel(&Colour::r), channel(&Colour::g), channel(&Colour::b), channel(&Colour::a)};
}

}  // namespace

DrawnColours::DrawnColours(const ImDrawData& frame, Colour ground) : ground_(ground) {
    columns_ = static_cast<std::size_t>(static_cast<double>(frame.DisplaySize.x) / kSquare) + 1;
    rows_ = static_cast<std::size_t>(static_cast<double>(frame.DisplaySize.y) / kSquare) + 1;
    squares_.resize(columns_ * rows_);
    const ImVec2 white = ImGui::GetIO().Fonts->TexUvWhitePixel;
    for (int i = 0; i < frame.CmdListsCount; ++i) {
        const ImDrawList& list = *frame.CmdLists[i];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            const ImVec4& c = command.ClipRect;
            const Point corner = point(c.x, c.y);
            const Point far = point(c.z, c.w);
            const Rect clip{corner.x,
                            corner.y,
                            std::max(far.x - corner.x, 0.0),
                            std::max(far.y - corner.y, 0.0)};
            if (command.UserCallback == nullptr) {
                add(list, command, white, clip);
            }
        }
    }
}

void DrawnColours::add(const ImDrawList& list, const ImDrawCmd& command, ImVec2 white, Rect clip) {
    for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
        const ImDrawVert* v[3] = {};
        for (unsigned k = 0; k < 3; ++k) {
            const auto index = static_cast<int>(command.IdxOffset + i + k);
            v[k] = &list.VtxBuffer[static_cast<int>(command.VtxOffset + list.IdxBuffer[index])];
        }
        const bool is_white = v[0]->uv.x == white.x && v[0]->uv.y == white.y;
        // Lines may be drawn with a strip of the font's texture, which is one pixel high.
        const bool is_line = v[0]->uv.y == v[1]->uv.y && v[0]->uv.y == v[2]->uv.y;
        if (!is_white && !is_line) {
            const Point first = point(v[0]->pos.x, v[0]->pos.y);
            const Point last = point(v[2]->pos.x, v[2]->pos.y);
            const Point middle{(first.x + last.x) / 2, (first.y + last.y) / 2};
            if (clip.contains(middle)) {
                letters_.push_back({middle, v[0]->col, triangles_.size()});
            }
            continue;
        }
        Triangle triangle;
        triangle.clip = clip;
        double left = clip.right();
        double right = clip.x;
        double top = clip.bottom();
        double bottom = clip.y;
        for (unsigned k = 0; k < 3; ++k) {
            const Point at = point(v[k]->pos.x, v[k]->pos.y);
            triangle.corners[k] = at;
            triangle.colours[k] = v[k]->col;
            left = std::min(left, at.x);
            right = std::max(right, at.x);
            top = std::min(top, at.y);
            bottom = std::max(bottom, at.y);
        }
        const auto square = [](double at, std::size_t count) {
            const double n = std::clamp(at / kSquare, 0.0, static_cast<double>(count - 1));
            return static_cast<std::size_t>(n);
        };
        for (std::size_t y = square(std::max(top, clip.y), rows_);
             y <= square(std::min(bottom, clip.bottom()), rows_);
             ++y) {
            for (std::size_t x = square(std::max(left, clip.x), columns_);
                 x <= square(std::min(right, clip.right()), columns_);
                 ++x) {
                squares_[y * columns_ + x].push_back(triangles_.size());
            }
        }
        triangles_.push_back(triangle);
    }
}

const std::vector<std::size_t>& DrawnColours::near(Point point) const {
    const double x = point.x / kSquare;
    const double y = point.y / kSquare;
    if (x < 0 || y < 0 || x >= static_cast<double>(columns_) || y >= static_cast<double>(rows_)) {
        return none_;
    }
    return squares_[static_cast<std::size_t>(y) * columns_ + static_cast<std::size_t>(x)];
}

Colour DrawnColours::behind(Point point, std::size_t order) const {
    Colour colour = ground_;
    for (const std::size_t i : near(point)) {
        if (i >= order) {
            break;
        }
        const Triangle& triangle = triangles_[i];
        if (!triangle.clip.contains(point)) {
            continue;
        }
        if (const auto weights = weights_at(triangle.corners, point)) {
            colour = over(blended(triangle.colours, *weights), colour);
        }
    }
    return colour;
}

Colour DrawnColours::at(Point point) const {
    return behind(point, triangles_.size());
}

std::vector<DrawnInk> DrawnColours::inks() const {
    using Key = std::tuple<int, int, int, int, int, int>;
    std::map<Key, DrawnInk> found;
    for (const Letter& letter : letters_) {
        const Colour back = behind(letter.at, letter.order);
        const Colour ink = over(colour_of(letter.colour), back);
        found.try_emplace(Key{ink.r, ink.g, ink.b, back.r, back.g, back.b},
                          DrawnInk{ink, back, letter.at});
    }
    std::vector<DrawnInk> inks;
    for (const auto& [key, ink] : found) {
        inks.push_back(ink);
    }
    return inks;
}

}  // namespace waypost
