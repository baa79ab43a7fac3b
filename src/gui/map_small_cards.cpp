#include "gui/map_small_cards.h"

#include "gui/badge.h"

#include <algorithm>
#include <string_view>

namespace waypost::gui {

void draw_fitted_title(Painter& painter,
                       const ShownCard& card,
                       std::string_view title,
                       const TitleFit& fit,
                       double width) {
    Painter words = painter.scaled(fit.size);
    const double line = fit.size * kFittedTitle.leading;
    double y = card.box.centre().y - line * fit.count / 2;
    for (std::uint8_t i = 0; i < fit.count; ++i) {
        const TitleFit::Line at = fit.lines[i];
        std::string_view text = title.substr(at.begin, at.end - at.begin);
        if (fit.is_cut && i + 1 == fit.count) {
            text = title.substr(at.begin);
        }
        const double used = std::min(width, words.text_width(kFittedTitle, text));
        const double hyphen = at.is_hyphenated ? words.text_width(kFittedTitle, "-") : 0;
        const double x = card.box.centre().x - (used + hyphen) / 2;
        words.text_cut({x, y}, kFittedTitle, card.look.ink, text, width + 0.5);
        if (at.is_hyphenated) {
            words.text({x + used, y}, kFittedTitle, card.look.ink, "-");
        }
        y += line;
    }
}

void draw_corner_signs(Painter& painter, const ShownCard& card) {
    const double r = std::clamp(std::min(card.box.h * 0.14, card.box.w * 0.085), 4.0, 9.0);
    if (card.box.w < 50 || card.box.h < 24) {
        return;
    }
    const bool pointed = card.shape == CardShape::Hexagon;
    // On a narrow card words begin close to the corner.
    const double in = pointed ? painter.px(DiagramMetrics::kHexagonPoint) : r * 0.2;
    draw_badge(painter,
               {card.box.x + in, card.box.y},
               r,
               card.kind,
               card.ground,
               painter.theme().badge_sign);
    if (card.mark == CardMark::Read) {
        const Point at{card.box.right() - in, card.box.y};
        painter.circle(at, r, painter.theme().accent);
        draw_tick(painter,
                  {at.x - r * 0.55, at.y - r * 0.55},
                  r * 1.1,
                  painter.theme().on_accent,
                  std::max(1.2, r * 0.25));
    }
}

void draw_kind_sign(Painter& painter, const ShownCard& card) {
    const double r = std::min({card.box.h * 0.36, card.box.w * 0.36, 11.0});
    if (r >= 4.5) {
        draw_badge(
            painter, card.box.centre(), r, card.kind, card.ground, painter.theme().badge_sign);
    } else {
        painter.fill(card.box.grown(-std::min(card.box.w, card.box.h) * 0.2), card.ground, 1.5);
    }
}

void draw_speck(Painter& painter, const ShownCard& card) {
    Rect speck = card.box;
    const double least = card.mark == CardMark::Current ? 5 : 1.5;
    speck = speck.grown(std::max(0.0, (least - std::min(speck.w, speck.h)) / 2));
    const bool walked = card.mark == CardMark::Read || card.mark == CardMark::Current;
    painter.fill(speck, walked ? painter.theme().accent : card.ground);
}

}  // namespace waypost::gui
