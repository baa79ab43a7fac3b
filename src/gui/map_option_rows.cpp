#include "gui/map_option_rows.h"

#include "gui/badge.h"
#include "gui/map_notes.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace waypost::gui {

namespace {

using M = DiagramMetrics;

/// In pixels: below these sizes words, and then rows, are left out.
constexpr double kSmallestWords = 7;
constexpr double kSmallestRow = 5;
constexpr double kRadius = 8;

constexpr TextStyle kWords{
    imgui_compat::Face::Regular, M::kOptionSize, 0, M::kOptionRow / M::kOptionSize};

bool shows_words(const Painter& p) {
    return p.px(M::kOptionSize) >= kSmallestWords;
}

struct RowLook {
    Colour fill{};
    Colour outline{};
    Colour ink{};
    Colour sign{};
};

RowLook look_of(OptionMark mark, bool is_hovered, const Theme& theme) {
    switch (mark) {
        case OptionMark::Offered:
            return {is_hovered ? theme.soft_accent : theme.ground,
                    is_hovered ? theme.accent : theme.outline,
                    theme.ink,
                    theme.accent};
        case OptionMark::Listed: return {theme.ground, theme.hairline, theme.ink, theme.quiet};
        case OptionMark::Closed:
            return {theme.closed_card, theme.closed_outline, theme.closed_ink, theme.closed_ink};
    }
    return {};
}

/// What a row says without colour: read, closed, or there to be opened.
void draw_sign(Painter& p, const Rect& row, OptionMark mark, bool was_read, Colour colour) {
    const double side = p.px(M::kOptionSign);
    const Point centre{row.x + p.px(M::kOptionPadding) + side / 2, row.centre().y};
    if (was_read) {
        draw_tick(p, {centre.x - side / 2, centre.y - side / 2}, side, colour, p.px(2));
    } else if (mark == OptionMark::Closed) {
        p.line({centre.x - side / 2, centre.y}, {centre.x + side / 2, centre.y}, colour, p.px(1.6));
    } else if (mark == OptionMark::Offered) {
        const double reach = side * 0.36;
        const std::array<Point, 3> arrow = {Point{centre.x - reach / 2, centre.y - reach},
                                            Point{centre.x + reach / 2, centre.y},
                                            Point{centre.x - reach / 2, centre.y + reach}};
        p.polyline(arrow, colour, p.px(2));
    } else {
        p.ring(centre, side * 0.3, colour, p.px(1.6));
    }
}

bool is_under(const Pointer& pointer,
              const MapState& state,
              const MapFrame& frame,
              const Rect& box) {
    // The strip of headings lies over the cards.
    return box.contains(pointer.at) && frame.view.contains(pointer.at) &&
           pointer.at.y >= frame.view.y + state.strip;
}

/// What was cut from the words, and why a closed row is closed.
void draw_row_note(Painter& p, const MapState& state, const MapFrame& frame, const RowInView& at) {
    const DiagramOption& row = frame.session.open_flow()->diagram.cards[at.card].options[at.row];
    const std::string& closed_by = state.marks.options[at.card][at.row].closed_by;
    std::vector<std::string> lines;
    if (row.line != row.label) {
        lines.push_back(row.label);
    }
    if (!closed_by.empty()) {
        lines.push_back(frame.session.words().fill(Word::ClosedBy, {closed_by}));
    }
    draw_note(p, frame, at.box, lines);
}

}  // namespace

void draw_option_rows(const Pointer& pointer,
                      Painter& p,
                      MapState& state,
                      const MapFrame& frame,
                      std::size_t card,
                      Point origin) {
    if (p.px(M::kOptionRow) < kSmallestRow) {
        return;
    }
    const std::vector<DiagramOption>& rows = frame.session.open_flow()->diagram.cards[card].options;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const OptionMark mark = state.marks.options[card][i].mark;
        const Rect& made = rows[i].box;
        const Rect box{
            origin.x + p.px(made.x), origin.y + p.px(made.y), p.px(made.w), p.px(made.h)};
        const bool is_hovered = shows_words(p) && is_under(pointer, state, frame, box);
        if (is_hovered) {
            state.row_under = RowInView{card, i, box};
        }
        const RowLook look = look_of(mark, is_hovered, p.theme());
        p.fill(box, look.fill, p.px(kRadius));
        p.stroke(box, look.outline, p.px(1), p.px(kRadius));
        if (shows_words(p)) {
            draw_sign(p, box, mark, frame.session.was_read(rows[i].option), look.sign);
            const double left = p.px(option_text_x(rows[i]) - made.x);
            p.text_cut({box.x + left, box.centre().y - p.line_height(kWords) / 2},
                       kWords,
                       look.ink,
                       rows[i].line,
                       box.w - left - p.px(M::kOptionPadding / 2));
        }
    }
}

bool take_option_rows(Canvas2d& ui, MapState& state, const MapFrame& frame, Intents& intents) {
    const std::optional<RowInView> under = std::exchange(state.row_under, std::nullopt);
    Pointer& pointer = ui.pointer;
    if (!under || pointer.taken) {
        return false;
    }
    if (!pointer.down) {
        draw_row_note(ui.painter, state, frame, *under);
    }
    const bool is_offered =
        state.marks.options[under->card][under->row].mark == OptionMark::Offered;
    const NodeId option =
        frame.session.open_flow()->diagram.cards[under->card].options[under->row].option;
    const std::string id = "map/option/" + std::to_string(option.value);
    pointer.over_control = true;
    if (pointer.went_down) {
        pointer.held = id;
        ui.focus.hide_ring();
    }
    if (pointer.went_up && pointer.held == id) {
        if (is_offered) {
            intents.emplace_back(intent::OpenOption{option});
        } else {
            intents.emplace_back(intent::LookAt{option, NodeId::from_index(under->card)});
        }
    }
    pointer.taken = true;
    return true;
}

}  // namespace waypost::gui
