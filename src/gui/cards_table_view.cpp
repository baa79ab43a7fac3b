#include "gui/cards_table_view.h"

#include "gui/card_columns.h"
#include "gui/line_field.h"
#include "gui/map_state.h"
#include "gui/row_list.h"
#include "gui/text_field.h"
#include "gui/tool_tip.h"

#include <algorithm>
#include <array>

namespace waypost::gui {

namespace {

constexpr double kField = 32;
constexpr double kHeading = 26;
constexpr TextStyle kHeadingStyle = type::kQuietBold;

/// Nobody types more into a field this wide.
constexpr TextRules kFilterRules{false, 120};

/// The sign of an order: it points up where the smallest comes first.
void draw_order_sign(Painter& p, Point centre, bool descending, Colour ink) {
    const double r = p.px(5);
    const double tip = descending ? r * 0.8 : -r * 0.8;
    const std::array<Point, 3> corners = {Point{centre.x - r, centre.y - tip},
                                          Point{centre.x + r, centre.y - tip},
                                          Point{centre.x, centre.y + tip}};
    p.polygon(corners, ink);
}

/// A ring that is struck through: nothing is named.
void draw_uncited_sign(Painter& p, Point centre) {
    const double r = p.px(5.5);
    p.ring(centre, r, p.theme().ink, p.px(1.8));
    p.line({centre.x - r, centre.y + r}, {centre.x + r, centre.y - r}, p.theme().ink, p.px(1.8));
}

/// The title, and behind it the id as far as there is room.
void draw_name(Painter& p, Point at, double width, const AuthorCard& card) {
    const std::string& title = card.title.empty() ? card.id : card.title;
    p.text_cut(at, type::kBodyBold, p.theme().ink, title, width);
    const double used = p.text_width(type::kBodyBold, title) + p.px(10);
    if (!card.title.empty() && width - used > p.px(36)) {
        const double down = (p.line_height(type::kBodyBold) - p.line_height(type::kQuiet)) / 2;
        p.text_cut(
            {at.x + used, at.y + down}, type::kQuiet, p.theme().quiet, card.id, width - used);
    }
}

/// The table of one frame.
class CardsTable {
public:
    CardsTable(Canvas2d& ui, CardsTableState& state, const Rect& area, const Session& session)
        : ui_(ui),
          p_(ui.painter),
          state_(state),
          words_(session.words()),
          area_(area),
          places_(cell_places(ui.painter, area)) {}

    void draw(Intents& intents) {
        draw_filter();
        const double top = is_compact() ? area_.y : area_.y + p_.px(kField + 8);
        draw_headings(top);
        const Rect lowest = heading_at(last_heading(), top);
        const double rows = lowest.bottom() + p_.px(2);
        p_.line({area_.x, rows},
                {area_.right(), rows},
                p_.theme().hairline,
                p_.px(p_.theme().line_width));
        draw_rows({area_.x, rows, area_.w, std::max(0.0, area_.bottom() - rows)}, intents);
        draw_tips(top);
    }

private:
    /// In a narrow table the filter stands beside the first heading, so that rows keep their room.
    [[nodiscard]] bool is_compact() const { return places_.lines > 1; }

    [[nodiscard]] std::size_t last_heading() const {
        return static_cast<std::size_t>(is_compact() ? CardColumn::Newest : CardColumn::Card);
    }

    [[nodiscard]] Rect heading_at(std::size_t column, double top) const {
        const CellPlace& place = places_.cells[column];
        const double first = is_compact() ? p_.px(kField + 6) : 0;
        Rect heading{place.x - p_.px(4),
                     top + (place.line > 0 ? first : 0),
                     place.w,
                     place.line > 0 || !is_compact() ? p_.px(kHeading) : first};
        if (is_compact() && column == static_cast<std::size_t>(CardColumn::Card)) {
            heading.w = p_.text_width(kHeadingStyle, words_[Word::ColumnCard]) + p_.px(24);
        }
        return heading;
    }

    [[nodiscard]] Rect filter_at() const {
        if (!is_compact()) {
            const double width = std::min(p_.px(340), area_.w * 0.6);
            return {area_.x + p_.px(kTableMargin), area_.y + p_.px(3), width, p_.px(kField)};
        }
        const Rect heading = heading_at(static_cast<std::size_t>(CardColumn::Card), area_.y);
        const double left = heading.right() + p_.px(8);
        const CellPlace& next = places_.cells[static_cast<std::size_t>(CardColumn::Kind)];
        return {left, area_.y + p_.px(3), next.x - p_.px(14) - left, p_.px(kField)};
    }

    static std::string id_of(std::size_t column) {
        return "cards/column/" + std::to_string(column);
    }

    void draw_filter() {
        const Rect field = filter_at();
        draw_line_field(ui_, kCardsFilter, field, state_.filter, words_[Word::CardsFilter]);
        if (is_compact()) {
            return;
        }
        const double left = field.right() + p_.px(14);
        p_.text_cut({left, field.centre().y - p_.line_height(type::kQuiet) / 2},
                    type::kQuiet,
                    p_.theme().quiet,
                    state_.count,
                    area_.right() - left - p_.px(8));
    }

    void draw_headings(double top) {
        const Theme& theme = p_.theme();
        for (std::size_t i = 0; i < kCardColumns; ++i) {
            const auto column = static_cast<CardColumn>(i);
            const Rect place = heading_at(i, top);
            const std::string id = id_of(i);
            const ControlState pressed_now = control(ui_, id, place);
            if (pressed_now.hovered) {
                p_.fill(place, theme.soft_accent, p_.px(6));
            }
            focus_ring(ui_, id, place.grown(-p_.px(4)), p_.px(5));
            const bool sorts = state_.order && state_.order->by == column;
            const std::string& label = words_[words_of(column).heading];
            const Colour ink = sorts ? theme.accent : theme.quiet;
            const double y = place.centre().y - p_.line_height(kHeadingStyle) / 2;
            const double room = place.w - p_.px(sorts ? 20 : 4);
            p_.text_cut({place.x + p_.px(4), y}, kHeadingStyle, ink, label, room);
            if (sorts) {
                const double width = std::min(p_.text_width(kHeadingStyle, label), room);
                draw_order_sign(p_,
                                {place.x + width + p_.px(14), place.centre().y},
                                state_.order->descending,
                                ink);
            }
            if (pressed_now.pressed) {
                state_.order = pressed(state_.order, column);
                state_.scroll.offset = 0;
            }
        }
    }

    /// After the rows, over which they lie.
    void draw_tips(double top) {
        for (std::size_t i = 0; i < kCardColumns; ++i) {
            const ColumnWords column = words_of(static_cast<CardColumn>(i));
            if (column.tip != column.heading) {
                draw_tool_tip(ui_, id_of(i), heading_at(i, top), area_, words_[column.tip]);
            }
        }
    }

    void draw_rows(const Rect& area, Intents& intents) {
        if (state_.listed.empty()) {
            p_.text_cut({area.x + p_.px(kTableMargin), area.y + p_.px(10)},
                        type::kBody,
                        p_.theme().quiet,
                        words_[Word::CardsNone],
                        area.w - p_.px(2 * kTableMargin));
            return;
        }
        const double second = places_.lines == 1 ? 0 : p_.line_height(type::kQuiet);
        const RowListLook look{"cards/",
                               state_.listed.size(),
                               p_.line_height(type::kBodyBold) + second + p_.px(12),
                               std::nullopt,
                               0};
        const auto pressed_row = draw_row_list(
            ui_, state_.scroll, area, look, [&](const DrawnRow& row) { draw_row(row); });
        if (pressed_row) {
            intents.emplace_back(intent::ShowOnMap{state_.cards[state_.listed[*pressed_row]].card});
        }
    }

    void draw_row(const DrawnRow& row) {
        const AuthorCard& card = state_.cards[state_.listed[row.row]];
        for (std::size_t i = 0; i < kCardColumns; ++i) {
            const auto column = static_cast<CardColumn>(i);
            const CellPlace& place = places_.cells[i];
            const double first = row.box.y + p_.px(6);
            if (column == CardColumn::Card) {
                draw_name(p_, {place.x, first}, place.w, card);
                continue;
            }
            const double middle = first + p_.line_height(type::kBodyBold) / 2;
            const double y = place.line == 0 ? middle - p_.line_height(type::kQuiet) / 2
                                             : first + p_.line_height(type::kBodyBold);
            draw_cell({place.x, y}, place.w, column, card);
        }
    }

    void draw_cell(Point at, double width, CardColumn column, const AuthorCard& card) {
        if (column == CardColumn::Sources && card.uncited) {
            draw_uncited_sign(p_, {at.x + p_.px(6), at.y + p_.line_height(type::kQuiet) / 2});
            at.x += p_.px(18);
            width -= p_.px(18);
        }
        p_.text_cut(at, type::kQuiet, p_.theme().ink, cell_text(card, column, words_), width);
    }

    Canvas2d& ui_;
    Painter& p_;
    CardsTableState& state_;
    const Words& words_;
    Rect area_;
    CellPlaces places_;
};

void make_rows(CardsTableState& state, const Session& session) {
    std::shared_ptr<const OpenFlow> open = session.shared_flow();
    const bool is_new = state.made_of != open || state.made_at != session.examinations();
    if (is_new) {
        const ReadingReport none;
        const ReadingReport* reading = session.reading_report();
        state.cards = author_cards(*open->written,
                                   session.findings(),
                                   reading == nullptr ? none : *reading,
                                   session.words());
        state.made_of = std::move(open);
        state.made_at = session.examinations();
    }
    const bool is_listed =
        !is_new && state.listed_by == state.order && state.listed_for == state.filter.text;
    if (is_listed) {
        return;
    }
    if (state.listed_for != state.filter.text) {
        state.scroll.offset = 0;
    }
    state.listed = listed_cards(state.cards, state.order, state.filter.text);
    state.listed_by = state.order;
    state.listed_for = state.filter.text;
    state.count = session.words().fill(
        Word::CardsShown,
        {std::to_string(state.listed.size()), std::to_string(state.cards.size())});
}

}  // namespace

void draw_cards_table(Canvas2d& ui,
                      CardsTableState& state,
                      const Rect& area,
                      const Session& session,
                      Intents& intents) {
    make_rows(state, session);
    CardsTable(ui, state, area, session).draw(intents);
}

bool take_cards_key(CardsTableState& state, FocusOrder& focus, const KeyPress& press) {
    if (!focus.has_focus(kCardsFilter) || !focus.place_of(kCardsFilter)) {
        return false;
    }
    if (press.key == Key::Escape) {
        if (state.filter.text.empty()) {
            focus.set(kMapControl);
        }
        state.filter = {};
        return true;
    }
    return take_line_key(state.filter, press, kFilterRules);
}

}  // namespace waypost::gui
