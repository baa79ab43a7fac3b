#include "gui/cards_table_view.h"

#include "gui/line_field.h"
#include "gui/map_state.h"
#include "gui/row_list.h"
#include "gui/text_field.h"
#include "gui/tool_tip.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace waypost::gui {

namespace {

constexpr double kMargin = 14;
constexpr double kField = 32;
constexpr double kHeading = 26;
constexpr TextStyle kHeadingStyle = type::kQuietBold;

/// Narrower than this, in points, a card takes two lines.
constexpr double kOneLine = 880;

/// Nobody types more into a field this wide.
constexpr TextRules kFilterRules{false, 120};

struct ColumnWords {
    Word heading = Word::ColumnCard;
    /// The same where the heading says enough.
    Word tip = Word::ColumnCard;
    /// In points where a card has one line; 0 takes what is left.
    double width = 0;
};

constexpr std::array<ColumnWords, kCardColumns> kColumns = {
    ColumnWords{Word::ColumnCard, Word::ColumnCard, 0},
    {Word::ColumnKind, Word::ColumnKind, 84},
    {Word::ColumnPhase, Word::ColumnPhase, 92},
    {Word::ColumnGrade, Word::ColumnGradeTip, 68},
    {Word::ColumnSmog, Word::ColumnSmogTip, 68},
    {Word::ColumnWords, Word::ColumnWordsTip, 68},
    {Word::ColumnSources, Word::ColumnSourcesTip, 106},
    {Word::ColumnOldest, Word::ColumnOldestTip, 74},
    {Word::ColumnNewest, Word::ColumnNewestTip, 76},
    {Word::ColumnFindings, Word::ColumnFindingsTip, 66},
};

/// Where a column stands in a row.
struct CellPlace {
    int line = 0;
    double x = 0;
    double w = 0;
};

using CellPlaces = std::array<CellPlace, kCardColumns>;

CellPlace& place_of(CellPlaces& places, CardColumn column) {
    return places[static_cast<std::size_t>(column)];
}

CellPlaces places_in_one_line(const Painter& p, const Rect& area) {
    CellPlaces places;
    double fixed = 0;
    for (const ColumnWords& column : kColumns) {
        fixed += p.px(column.width);
    }
    double x = area.x + p.px(kMargin);
    const double rest = area.w - p.px(2 * kMargin) - fixed;
    for (std::size_t i = 0; i < kCardColumns; ++i) {
        const double w = kColumns[i].width > 0 ? p.px(kColumns[i].width) : rest;
        places[i] = {0, x, w - p.px(6)};
        x += w;
    }
    return places;
}

/// What the card is above, its figures below.
CellPlaces places_in_two_lines(const Painter& p, const Rect& area) {
    CellPlaces places;
    const double left = area.x + p.px(kMargin);
    const double width = area.w - p.px(2 * kMargin);
    const std::array<std::pair<CardColumn, double>, 4> above = {{{CardColumn::Card, 0.46},
                                                                 {CardColumn::Kind, 0.2},
                                                                 {CardColumn::Phase, 0.2},
                                                                 {CardColumn::Findings, 0.14}}};
    const std::array<std::pair<CardColumn, double>, 6> below = {{{CardColumn::Grade, 0.13},
                                                                 {CardColumn::Smog, 0.13},
                                                                 {CardColumn::Words, 0.14},
                                                                 {CardColumn::Sources, 0.22},
                                                                 {CardColumn::Oldest, 0.19},
                                                                 {CardColumn::Newest, 0.19}}};
    const auto put = [&](const auto& columns, int line) {
        double x = left;
        for (const auto& [column, part] : columns) {
            place_of(places, column) = {line, x, part * width - p.px(8)};
            x += part * width;
        }
    };
    put(above, 0);
    put(below, 1);
    return places;
}

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

std::string grade_text(const std::optional<double>& grade) {
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "%.1f", grade.value_or(0));
    return grade ? digits.data() : "–";
}

/// Year and month, which is what one judges by.
std::string month_text(const std::string& date) {
    return date.empty() ? "–" : date.substr(0, 7);
}

std::string sources_text(const AuthorCard& card, const Words& words) {
    std::string text = card.sources > 0 ? std::to_string(card.sources) : std::string();
    const auto add = [&text](const std::string& more) {
        text += (text.empty() ? "" : ", ") + more;
    };
    if (card.uncited) {
        add(words[Word::CardUncited]);
    } else if (card.editorial) {
        add(words[Word::CardOwnWords]);
    }
    return text.empty() ? "–" : text;
}

std::string cell_text(const AuthorCard& card, CardColumn column, const Words& words) {
    switch (column) {
        case CardColumn::Card: return card.title;
        case CardColumn::Kind: return card.kind_word;
        case CardColumn::Phase: return card.phase;
        case CardColumn::Grade: return grade_text(card.grade);
        case CardColumn::Smog: return grade_text(card.smog);
        case CardColumn::Words: return card.words > 0 ? std::to_string(card.words) : "–";
        case CardColumn::Sources: return sources_text(card, words);
        case CardColumn::Oldest:
            if (card.undated) {
                return words[Word::CardUndated];
            }
            return month_text(card.oldest);
        case CardColumn::Newest:
            if (card.newest.empty() && card.undated) {
                return words[Word::CardUndated];
            }
            return month_text(card.newest);
        case CardColumn::Findings: return card.findings > 0 ? std::to_string(card.findings) : "–";
        case CardColumn::Count_: break;
    }
    return {};
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
          has_one_line_(area.w >= ui.painter.px(kOneLine)),
          places_(has_one_line_ ? places_in_one_line(ui.painter, area)
                                : places_in_two_lines(ui.painter, area)) {}

    void draw(Intents& intents) {
        draw_filter();
        const double top = area_.y + p_.px(kField + 8);
        draw_headings(top);
        const double rows = top + p_.px(kHeading) * lines() + p_.px(2);
        p_.line({area_.x, rows},
                {area_.right(), rows},
                p_.theme().hairline,
                p_.px(p_.theme().line_width));
        draw_rows({area_.x, rows, area_.w, std::max(0.0, area_.bottom() - rows)}, intents);
        draw_tips(top);
    }

private:
    [[nodiscard]] int lines() const { return has_one_line_ ? 1 : 2; }

    [[nodiscard]] Rect heading_at(std::size_t column, double top) const {
        const CellPlace& place = places_[column];
        return {place.x - p_.px(4), top + p_.px(kHeading) * place.line, place.w, p_.px(kHeading)};
    }

    static std::string id_of(std::size_t column) {
        return "cards/column/" + std::to_string(column);
    }

    void draw_filter() {
        const double x = area_.x + p_.px(kMargin);
        const double width = std::min(p_.px(340), area_.w * 0.6);
        const Rect field{x, area_.y + p_.px(3), width, p_.px(kField)};
        draw_line_field(ui_, kCardsFilter, field, state_.filter, words_[Word::CardsFilter]);
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
            const std::string& label = words_[kColumns[i].heading];
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
            if (kColumns[i].tip != kColumns[i].heading) {
                draw_tool_tip(ui_, id_of(i), heading_at(i, top), area_, words_[kColumns[i].tip]);
            }
        }
    }

    void draw_rows(const Rect& area, Intents& intents) {
        if (state_.listed.empty()) {
            p_.text_cut({area.x + p_.px(kMargin), area.y + p_.px(10)},
                        type::kBody,
                        p_.theme().quiet,
                        words_[Word::CardsNone],
                        area.w - p_.px(2 * kMargin));
            return;
        }
        const double second = has_one_line_ ? 0 : p_.line_height(type::kQuiet);
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
            const CellPlace& place = places_[i];
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
    bool has_one_line_;
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
