#include "gui/saved_walks_view.h"

#include <algorithm>
#include <string>

namespace waypost::gui {

namespace {

constexpr double kPad = 14;
constexpr double kGap = 10;

struct WalkRow {
    std::string id{};
    std::string title{};
    /// Its day, or why it cannot be opened.
    std::string about{};
    /// What a press does; empty where it does nothing.
    std::string action{};
};

double row_height(const Painter& p, const WalkRow& row, double inner) {
    const auto part = [&](const TextStyle& style, const std::string& text) {
        return text.empty() ? 0 : p.paragraph_height(style, text, inner);
    };
    return part(type::kBodyBold, row.title) + part(type::kBody, row.about) +
           part(type::kQuietBold, row.action) + p.px(2 * kPad + 4);
}

/// True when it was pressed. What cannot be opened is no control.
bool draw_row(Canvas2d& ui, Column& column, const WalkRow& row) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const double inner = column.w - 2 * p.px(kPad + 4);
    const Rect rect{column.x, column.y, column.w, row_height(p, row, inner)};
    const double radius = p.px(12);
    const bool can_open = !row.action.empty();
    const ControlState state = can_open ? control(ui, row.id, rect) : ControlState{};
    if (can_open) {
        p.fill(rect, state.hovered ? theme.soft_accent : theme.card, radius);
        p.stroke(
            rect, state.hovered ? theme.accent : theme.outline, p.px(theme.line_width), radius);
        focus_ring(ui, row.id, rect, radius);
    }
    Point at{rect.x + p.px(kPad + 4), rect.y + p.px(kPad)};
    at.y += p.paragraph(at, type::kBodyBold, theme.ink, row.title, inner);
    if (!row.about.empty()) {
        const Colour colour = can_open ? theme.quiet : theme.urgent;
        at.y += p.paragraph(at, type::kBody, colour, row.about, inner);
    }
    if (can_open) {
        p.paragraph({at.x, at.y + p.px(4)}, type::kQuietBold, theme.accent, row.action, inner);
    }
    column.y = rect.bottom() + p.px(kGap);
    return state.pressed;
}

WalkRow row_of(const SavedWalkEntry& walk, std::size_t number, const Words& words) {
    WalkRow row{"walk/" + std::to_string(number), walk.title};
    if (!walk.problem.empty()) {
        row.about = walk.problem;
        return row;
    }
    row.about = words.fill(Word::SavedWalkOn, {date_text(words, walk.walked_on)});
    row.about += walk.file.empty() ? "" : " · " + walk.file;
    row.action = words[Word::OpenWalk];
    return row;
}

/// What is in no file, newest first.
void draw_left_walks(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    const std::vector<LeftWalk>& left = session.left_walks();
    column.y += ui.painter.px(22);
    for (std::size_t i = left.size(); i-- > 0;) {
        if (left[i].is_saved) {
            continue;
        }
        const WalkRow row{
            "left/" + std::to_string(i), left[i].title, {}, session.words()[Word::BackToWhereIWas]};
        if (draw_row(ui, column, row)) {
            intents.emplace_back(intent::TakeUpLeftWalk{i});
        }
    }
}

}  // namespace

void draw_saved_walks(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    if (std::ranges::any_of(session.left_walks(), [](const LeftWalk& w) { return !w.is_saved; })) {
        draw_left_walks(ui, column, session, intents);
    }
    draw_heading(p, column, words[Word::SavedWalks]);
    column.y += p.px(4);
    for (std::size_t i = 0; i < session.saved_walks().size(); ++i) {
        if (draw_row(ui, column, row_of(session.saved_walks()[i], i, words))) {
            intents.emplace_back(intent::OpenSavedWalk{i});
        }
    }
    if (session.saved_walks().empty()) {
        column.y += p.paragraph({column.x, column.y},
                                type::kBody,
                                p.theme().quiet,
                                words[Word::SavedWalksNone],
                                column.w);
    }
}

}  // namespace waypost::gui
