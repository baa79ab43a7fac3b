#include "gui/rating_buttons.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace waypost::gui {

namespace {

/// From 1, a little, to 3, very much.
constexpr std::array<Word, 3> kRatings = {Word::RatingLow, Word::RatingMiddle, Word::RatingHigh};
constexpr double kButtonHeight = 44;
constexpr double kGap = 8;
/// Wide enough to be told from the others by more than its colour.
constexpr double kChosenBorder = 3.5;

/// 0 where it has none.
int rating_of(const Session& session, const std::string& statement) {
    const auto& ratings = session.jottings().ratings;
    const auto rated = ratings.find(statement);
    return rated == ratings.end() ? 0 : rated->second;
}

bool rating_button(
    Canvas2d& ui, const std::string& id, const Rect& rect, const std::string& label, bool chosen) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const bool pressed = pill(ui, id, rect, label, chosen ? PillLook::Selected : PillLook::Plain);
    const double border = chosen ? kChosenBorder : theme.line_width;
    p.stroke(rect, chosen ? theme.accent : theme.outline, p.px(border), rect.h / 2);
    return pressed;
}

}  // namespace

void draw_rating(Canvas2d& ui,
                 Column& column,
                 std::string_view id,
                 const std::string& statement,
                 const Session& session,
                 Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const int rating = rating_of(session, statement);
    double widest = 0;
    for (const Word word : kRatings) {
        widest = std::max(widest, p.text_width(type::kBodyBold, words[word]) + p.px(20));
    }
    const double gap = p.px(kGap);
    constexpr auto kCount = static_cast<double>(kRatings.size());
    const double third = (column.w - gap * (kCount - 1)) / kCount;
    const bool in_a_row = widest <= third;
    Rect rect{column.x, column.y, in_a_row ? third : column.w, p.px(kButtonHeight)};
    for (std::size_t i = 0; i < kRatings.size(); ++i) {
        const int value = static_cast<int>(i) + 1;
        const std::string button = std::string(id) + "/" + std::to_string(value);
        if (rating_button(ui, button, rect, words[kRatings[i]], rating == value)) {
            intents.emplace_back(intent::RateStatement{statement, value});
        }
        column.y = rect.bottom();
        if (in_a_row) {
            rect.x += rect.w + gap;
        } else {
            rect.y += rect.h + gap;
        }
    }
    column.y += p.px(16);
}

void draw_matters_to_rate(Canvas2d& ui, Column& column, CardInk& ink, Intents& intents) {
    const std::vector<Bullet>& matters = ink.node().matters;
    if (matters.empty()) {
        return;
    }
    Painter& p = ui.painter;
    draw_heading(p, column, ink.words()[Word::Matters]);
    column.y += p.paragraph({column.x, column.y},
                            type::kQuiet,
                            p.theme().quiet,
                            ink.words()[Word::MattersHint],
                            column.w);
    column.y += p.px(10);
    for (std::size_t i = 0; i < matters.size(); ++i) {
        const std::string id = ink.id + "/matters/" + std::to_string(i);
        draw_text(ui, column, ink, id, matters[i].text, matters[i].citation);
        column.y += p.px(6);
        draw_rating(
            ui, column, "matters/" + std::to_string(i), matters[i].text, ink.session, intents);
    }
}

}  // namespace waypost::gui
