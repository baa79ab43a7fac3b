#include "gui/map_notes.h"

#include "gui/map_bands.h"
#include "gui/map_cards.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waypost::gui {

namespace {

constexpr TextStyle kHereStyle{imgui_compat::Face::SemiBold, 12, 0, 1.3};

/// How much a card of the map tells of its title by itself.
TitleShown title_shown(const Painter& painter, const MapState& state, NodeId card) {
    if (state.camera.zoom >= painter.unit() * kFullDetail) {
        return TitleShown::OnCard;
    }
    const TitleFit& fit = state.picture.titles.last_fit(card.index());
    return fit.size > 0 && !fit.is_cut ? TitleShown::Whole : TitleShown::InPart;
}

/// The title where the card does not show it whole, and what closed the card.
std::vector<std::string> note_lines(const MapState& state,
                                    const MapFrame& frame,
                                    NodeId card,
                                    TitleShown title_is) {
    const OpenFlow& open = *frame.session.open_flow();
    const std::size_t i = card.index();
    std::vector<std::string> lines;
    const std::string& title = open.flow.node(card).title;
    std::string shown;
    for (const std::string& line : open.diagram.cards[i].title_lines) {
        shown += (shown.empty() ? "" : " ") + line;
    }
    const bool is_whole =
        title_is == TitleShown::Whole || (title_is == TitleShown::OnCard && shown == title);
    if (!title.empty() && !is_whole) {
        lines.push_back(title);
    }
    if (state.marks.cards[i] == CardMark::Closed && !state.marks.closed_by[i].empty()) {
        lines.push_back(frame.session.words().fill(Word::ClosedBy, {state.marks.closed_by[i]}));
    }
    return lines;
}

struct HereWords {
    std::string_view first{};
    /// Empty where one line is enough.
    std::string_view second{};
    double width = 0;
};

/// On a card that is narrower than the words they take two lines, so as not to lie on its
/// neighbours.
HereWords here_words(const Painter& painter, const MapFrame& frame, double room) {
    const std::string_view all = frame.session.words()[Word::YouAreHere];
    const double width = painter.text_width(kHereStyle, all);
    const std::size_t blank = all.rfind(' ');
    if (width <= room || blank == std::string_view::npos) {
        return {all, {}, width};
    }
    const std::string_view first = all.substr(0, blank);
    const std::string_view second = all.substr(blank + 1);
    return {
        first,
        second,
        std::max(painter.text_width(kHereStyle, first), painter.text_width(kHereStyle, second))};
}

}  // namespace

void draw_here_sign(Painter& painter, const MapState& state, const MapFrame& frame) {
    const std::size_t i = frame.session.present_card().index();
    const DiagramCard& made = frame.session.open_flow()->diagram.cards[i];
    Rect box = drawn_box(state, frame, i);
    if (box.w <= 0) {
        // In a folded phase: on its strip, where the card is across it.
        const SceneBand& strip = state.picture.scene.bands[static_cast<std::size_t>(made.band)];
        const ReadingAxes axes(state.picture.direction);
        box = to_screen(state.camera, frame.view, axes.rect(strip.along, axes.across(made.box)));
    }
    const HereWords words = here_words(painter, frame, box.w);
    const double line = painter.line_height(kHereStyle);
    const double h = painter.px(4) + line * (words.second.empty() ? 1 : 2);
    const double w = words.width + painter.px(16);
    const bool down = state.picture.direction == ReadingDirection::Down;
    const double covered = state.strip * (down ? kRowHeading : 1);
    const double top = frame.view.y + covered;
    // Where lines come in from above, it stands beside them, and beside the heading of the row.
    const double tip_x = box.x + box.w * (down ? 0.8 : 0.5);
    const double before_tip = down ? painter.px(16) : w / 2;
    Rect sign{tip_x - before_tip, box.y - h - painter.px(8), w, h};
    if (!box.grown(20).overlaps(frame.view) || box.y < top) {
        return;
    }
    // A card close below the headings has it at its lower side.
    const bool below = sign.y < top + painter.px(6);
    if (below) {
        sign.y = box.bottom() + painter.px(8);
    }
    sign.x = std::clamp(
        sign.x, frame.view.x + 4, std::max(frame.view.x + 4, frame.view.right() - w - 4));
    const Theme& theme = painter.theme();
    const Point tip{tip_x, below ? box.bottom() + painter.px(2) : box.y - painter.px(2)};
    const double base = below ? sign.y + 1 : sign.bottom() - 1;
    const std::array<Point, 3> arrow = {
        Point{tip.x - painter.px(5), base}, Point{tip.x + painter.px(5), base}, tip};
    painter.polygon(arrow, theme.accent);
    painter.fill(sign, theme.accent, painter.px(10));
    double y = sign.y + painter.px(2);
    for (const std::string_view text : {words.first, words.second}) {
        const double x = sign.centre().x - painter.text_width(kHereStyle, text) / 2;
        painter.text({x, y}, kHereStyle, theme.on_accent, text);
        y += line;
    }
}

void draw_card_note(Painter& painter, MapState& state, const MapFrame& frame, NodeId card) {
    MapLight& light = state.light;
    const TitleShown title = title_shown(painter, state, card);
    if (light.noted != card || light.noted_title != title) {
        light.noted = card;
        light.noted_title = title;
        light.note = note_lines(state, frame, card, title);
    }
    const Rect box = drawn_box(state, frame, card.index());
    if (box.w > 0) {
        // A note that has no room below the card stands above its button.
        const bool has_button = card == state.focus.card && state.look_button.w > 0;
        draw_note(painter, frame, has_button ? bounding(box, state.look_button) : box, light.note);
    }
}

void draw_note(Painter& painter,
               const MapFrame& frame,
               const Rect& box,
               const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return;
    }
    double width = 0;
    double height = painter.px(20);
    const double widest = std::min(painter.px(320), frame.view.w - painter.px(48));
    for (const std::string& line : lines) {
        width = std::max(width, std::min(painter.text_width(type::kBody, line), widest));
        height += painter.paragraph_height(type::kBody, line, widest);
    }
    Rect note{box.x, box.bottom() + painter.px(8), width + painter.px(28), height};
    note.x = std::clamp(
        note.x, frame.view.x + 8, std::max(frame.view.x + 8, frame.view.right() - note.w - 8));
    if (note.bottom() > frame.view.bottom() - 8) {
        note.y = box.y - note.h - painter.px(8);
    }
    painter.shadow(note, painter.px(10));
    painter.fill(note, painter.theme().panel, painter.px(10));
    painter.stroke(note, painter.theme().outline, painter.px(1.25), painter.px(10));
    double y = note.y + painter.px(10);
    for (const std::string& line : lines) {
        y += painter.paragraph(
            {note.x + painter.px(14), y}, type::kBody, painter.theme().ink, line, widest);
    }
}

}  // namespace waypost::gui
