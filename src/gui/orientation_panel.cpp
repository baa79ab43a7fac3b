#include "gui/orientation_panel.h"

#include "session/orientation.h"

#include <algorithm>
#include <array>
#include <string>

namespace waypost::gui {

namespace {

/// What of a room the orientation may take: the card below must be seen to be answered.
constexpr double kMostOfRoom = 0.54;
constexpr double kButtonHeight = 44;
/// 60 to 75 characters of reading text.
constexpr double kWidestText = 640;

struct OrientationWords {
    Word title;
    Word text;
};

constexpr std::array<OrientationWords, kOrientationCards> kCards = {
    OrientationWords{Word::OrientOneTitle, Word::OrientOne},
    OrientationWords{Word::OrientTwoTitle, Word::OrientTwo},
    OrientationWords{Word::OrientThreeTitle, Word::OrientThree}};

/// In points.
struct Look {
    TextStyle title;
    TextStyle text;
    double margin;
    double pad;
};

constexpr Look kRoomy{{imgui_compat::Face::Bold, 21, 0, 1.25}, type::kReading, 16, 20};
constexpr Look kClose{type::kBodyBold, type::kBody, 6, 10};

double button_width(const Painter& p, const std::string& label) {
    return p.text_width(type::kBodyBold, label) + p.px(32);
}

/// The last one says something else; it does not change its place for that.
double next_width(const Painter& p, const Words& words) {
    return std::max(button_width(p, words[Word::OrientNext]),
                    button_width(p, words[Word::OrientDone]));
}

/// Where everything stands: the same for all cards, so that nothing jumps as they are turned.
struct Plan {
    Look look;
    double inner = 0;
    double title = 0;
    double text = 0;
    /// The buttons stand in the title's row.
    bool one_row = false;
    /// With the margins.
    double height = 0;
};

Plan plan_for(const Painter& p, double width, const Look& look, const Words& words) {
    Plan plan{look};
    plan.inner = width - 2 * p.px(look.margin + look.pad);
    double title_width = 0;
    for (const OrientationWords& card : kCards) {
        title_width = std::max(title_width, p.text_width(look.title, words[card.title]));
        plan.title =
            std::max(plan.title, p.paragraph_height(look.title, words[card.title], plan.inner));
        const double room = std::min(plan.inner, p.px(kWidestText));
        plan.text = std::max(plan.text, p.paragraph_height(look.text, words[card.text], room));
    }
    const double buttons =
        button_width(p, words[Word::OrientSkip]) + next_width(p, words) + p.px(8);
    plan.one_row = title_width + p.px(12) + buttons <= plan.inner && look.pad < kRoomy.pad;
    const double rows =
        plan.one_row ? p.px(kButtonHeight + 2) : plan.title + p.px(kButtonHeight + 14);
    plan.height = rows + plan.text + 2 * p.px(look.margin + look.pad);
    return plan;
}

/// The one press that is meant; the others are quiet.
bool next_button(Canvas2d& ui, const Rect& rect, const std::string& label) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const ControlState state = control(ui, kOrientationNext, rect);
    const double radius = rect.h / 2;
    p.fill(rect, theme.accent, radius);
    focus_ring(ui, kOrientationNext, rect, radius);
    const double width = p.text_width(type::kBodyBold, label);
    const Point at{rect.centre().x - width / 2,
                   rect.centre().y - p.line_height(type::kBodyBold) / 2};
    p.text(at, type::kBodyBold, theme.on_accent, label);
    if (state.hovered) {
        const double y = at.y + p.line_height(type::kBodyBold) - p.px(1);
        p.line({at.x, y}, {at.x + width, y}, theme.on_accent, p.px(1.5));
    }
    return state.pressed;
}

/// From right to left on the screen, but the way on comes first for Tab.
void draw_buttons(
    Canvas2d& ui, const Plan& plan, Point top_right, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const std::size_t card = *session.orientation();
    const bool is_last = card + 1 == kOrientationCards;
    const double height = p.px(kButtonHeight);
    Rect rect{top_right.x, top_right.y, next_width(p, words), height};
    rect.x -= rect.w;
    if (next_button(ui, rect, words[is_last ? Word::OrientDone : Word::OrientNext])) {
        intents.emplace_back(intent::TurnOrientation{card + 1});
    }
    const auto quiet_button = [&](const std::string& id, Word word) {
        rect.w = button_width(p, words[word]);
        rect.x -= rect.w + p.px(8);
        return pill(ui, id, rect, words[word], PillLook::Plain);
    };
    if (card > 0 && !plan.one_row && quiet_button("orient/back", Word::Back)) {
        intents.emplace_back(intent::TurnOrientation{card - 1});
    }
    if (!is_last && quiet_button("orient/skip", Word::OrientSkip)) {
        intents.emplace_back(intent::EndOrientation{});
    }
}

void draw_card(
    Canvas2d& ui, const Plan& plan, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Words& words = session.words();
    const std::size_t shown = *session.orientation();
    const OrientationWords& card = kCards[shown];
    const Rect box = area.grown(-p.px(plan.look.margin));
    p.shadow(box, p.px(12));
    p.fill(box, theme.card, p.px(12));
    p.stroke(box, theme.accent, p.px(2), p.px(12));
    const Rect inner = box.grown(-p.px(plan.look.pad));
    const double row = plan.one_row ? p.px(kButtonHeight) : plan.title;
    const double title = plan.one_row ? p.line_height(plan.look.title) : plan.title;
    p.paragraph({inner.x, inner.y + (row - title) / 2},
                plan.look.title,
                theme.ink,
                words[card.title],
                inner.w);
    const double text_y = inner.y + row + p.px(plan.one_row ? 2 : 6);
    const double text_width = std::min(inner.w, p.px(kWidestText));
    p.paragraph({inner.x, text_y}, plan.look.text, theme.ink, words[card.text], text_width);
    const double buttons_y = plan.one_row ? inner.y : inner.bottom() - p.px(kButtonHeight);
    draw_buttons(ui, plan, {inner.right(), buttons_y}, session, intents);
    if (!plan.one_row) {
        const std::string count = words.fill(
            Word::OrientOf, {std::to_string(shown + 1), std::to_string(kOrientationCards)});
        const double y = buttons_y + (p.px(kButtonHeight) - p.line_height(type::kQuiet)) / 2;
        p.text({inner.x, y}, type::kQuiet, theme.quiet, count);
    }
}

}  // namespace

bool is_orientation_control(std::string_view control) {
    return control.starts_with("orient/");
}

bool draw_orientation_above(
    Canvas2d& ui, Rect& room, bool roomy, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const double most = kMostOfRoom * room.h;
    Plan plan = plan_for(p, room.w, roomy ? kRoomy : kClose, session.words());
    if (roomy && plan.height > most) {
        plan = plan_for(p, room.w, kClose, session.words());
    }
    if (plan.height > most) {
        return false;
    }
    const Rect area{room.x, room.y, room.w, plan.height};
    p.fill(area, p.theme().ground);
    // What gains the focus here is in sight: the card must not scroll for it.
    std::optional<Rect> unused;
    Canvas2d panel{p, ui.pointer, ui.focus, unused};
    draw_card(panel, plan, area, session, intents);
    room.y += plan.height;
    room.h -= plan.height;
    return true;
}

void draw_orientation_in(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    const Plan plan = plan_for(ui.painter, column.w, kClose, session.words());
    draw_card(ui, plan, {column.x, column.y, column.w, plan.height}, session, intents);
    column.y += plan.height + ui.painter.px(16);
}

}  // namespace waypost::gui
