#include "gui/room_overlays.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>
#include <string_view>

namespace waypost::gui {

namespace {

constexpr double kDotRests = 2.5;

constexpr std::array kKeyWords = {
    Word::TalkKeyOn,   Word::TalkKeyBack,    Word::TalkKeyAgain,  Word::TalkKeyPick,
    Word::TalkKeyTake, Word::TalkKeyBlack,   Word::TalkKeyFreeze, Word::TalkKeyJump,
    Word::TalkKeyMap,  Word::TalkKeyPhase,   Word::TalkKeyPoint,  Word::TalkKeySpot,
    Word::TalkKeyZoom, Word::TalkKeyOptions, Word::TalkKeyGates,  Word::TalkKeySwap,
    Word::TalkKeyRead, Word::TalkKeyMove,    Word::TalkKeyUrgent, Word::TalkKeyLeave};

/// The pointer of the mouse is what points, wherever it is moved over the picture.
void follow_mouse(const Pointer& pointer,
                  const Rect& area,
                  const Session& session,
                  Intents& intents) {
    const bool moved = pointer.moved.x != 0 || pointer.moved.y != 0;
    if (moved && area.contains(pointer.at) && session.talk().pointing != Pointing::Nothing) {
        intents.emplace_back(intent::PointAt{in_parts_of(area, pointer.at)});
    }
}

/// Everything but a disc, as pieces between it and a circle beyond the area's corners.
void darken_around(Painter& p, const Rect& area, Point centre, double radius) {
    constexpr int kPieces = 72;
    const double far = 2 * std::hypot(area.w, area.h);
    const Colour dark{0, 0, 0, 190};
    const auto on = [&](int piece, double distance) {
        const double angle = 2 * std::numbers::pi * piece / kPieces;
        return Point{centre.x + std::cos(angle) * distance, centre.y + std::sin(angle) * distance};
    };
    // Soft edges between the pieces would shine through as rays.
    ImDrawList& list = p.list();
    const ImDrawListFlags before = list.Flags;
    list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
    for (int i = 0; i < kPieces; ++i) {
        const std::array corners = {on(i, radius), on(i, far), on(i + 1, far), on(i + 1, radius)};
        p.polygon(corners, dark);
    }
    list.Flags = before;
}

/// "Page Down|Go on" as key and meaning.
std::array<std::string_view, 2> parts_of(std::string_view line) {
    const std::size_t bar = line.find('|');
    return bar == std::string_view::npos
               ? std::array<std::string_view, 2>{line, {}}
               : std::array<std::string_view, 2>{line.substr(0, bar), line.substr(bar + 1)};
}

}  // namespace

Point in_parts_of(const Rect& picture, Point at) {
    if (picture.w <= 0 || picture.h <= 0) {
        return {0.5, 0.5};
    }
    return {std::clamp((at.x - picture.x) / picture.w, 0.0, 1.0),
            std::clamp((at.y - picture.y) / picture.h, 0.0, 1.0)};
}

void draw_pointing(Canvas2d& ui,
                   TalkState& state,
                   const Rect& area,
                   const Session& session,
                   double now,
                   Intents& intents) {
    follow_mouse(ui.pointer, area, session, intents);
    const Talk& talk = session.talk();
    if (talk.pointing == Pointing::Nothing) {
        state.pointed = -1e9;
        return;
    }
    if (!(talk.at == state.seen_at) || state.pointed < 0) {
        state.seen_at = talk.at;
        state.pointed = now;
    }
    Painter& p = ui.painter;
    const Point centre{area.x + talk.at.x * area.w, area.y + talk.at.y * area.h};
    if (talk.pointing == Pointing::Spotlight) {
        p.push_clip(area);
        darken_around(p, area, centre, area.h * 0.22);
        p.pop_clip();
        return;
    }
    if (now >= state.pointed + kDotRests) {
        return;
    }
    state.next_frame = std::min(state.next_frame, state.pointed + kDotRests);
    p.circle(centre, p.px(15), faded(p.theme().urgent, 0.35));
    p.circle(centre, p.px(9), p.theme().urgent);
    p.ring(centre, p.px(10), p.theme().card, p.px(2));
}

void draw_talk_keys(Canvas2d& ui, const Rect& area, const Session& session) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Words& words = session.words();
    p.fill(area, faded(theme.ground, 0.7));
    // A sheet that must not scroll: its words shrink until all of them are in view.
    const double lines = static_cast<double>(kKeyWords.size()) + 4;
    Painter small = p.scaled(std::min(p.unit(), area.h / (lines * 27)));
    const double row = small.line_height(type::kBody) + small.px(4);
    const double width = std::min(area.w - small.px(40), small.px(860));
    const Rect box{
        area.centre().x - width / 2, area.centre().y - lines * row / 2, width, lines * row};
    small.shadow(box, small.px(14));
    small.fill(box, theme.card, small.px(14));
    small.stroke(box, theme.outline, small.px(1.5), small.px(14));
    const double x = box.x + small.px(32);
    double y = box.y + row;
    small.text({x, y}, type::kBodyBold, theme.ink, words[Word::TalkKeys]);
    y += row * 1.4;
    for (const Word word : kKeyWords) {
        const auto [key, meaning] = parts_of(words[word]);
        small.text({x, y}, type::kBodyBold, theme.ink, key);
        small.text_cut(
            {x + width * 0.5, y}, type::kBody, theme.ink, meaning, width * 0.5 - small.px(40));
        y += row;
    }
    small.text({x, y + row * 0.3}, type::kBody, theme.quiet, words[Word::TalkKeysHide]);
}

}  // namespace waypost::gui
