#include "gui/card_columns.h"

#include <cstdio>
#include <optional>
#include <utility>

namespace waypost::gui {

namespace {

/// Narrower than this, in points, a card takes two lines.
constexpr double kOneLine = 880;

struct ColumnMade {
    ColumnWords words{};
    /// In points where a card has one line; 0 takes what is left.
    double width = 0;
};

constexpr std::array<ColumnMade, kCardColumns> kColumns = {
    ColumnMade{{Word::ColumnCard, Word::ColumnCard}, 0},
    {{Word::ColumnKind, Word::ColumnKind}, 84},
    {{Word::ColumnPhase, Word::ColumnPhase}, 92},
    {{Word::ColumnGrade, Word::ColumnGradeTip}, 68},
    {{Word::ColumnSmog, Word::ColumnSmogTip}, 68},
    {{Word::ColumnWords, Word::ColumnWordsTip}, 68},
    {{Word::ColumnSources, Word::ColumnSourcesTip}, 106},
    {{Word::ColumnOldest, Word::ColumnOldestTip}, 74},
    {{Word::ColumnNewest, Word::ColumnNewestTip}, 76},
    {{Word::ColumnFindings, Word::ColumnFindingsTip}, 66},
};

CellPlace& place_of(CellPlaces& places, CardColumn column) {
    return places.cells[static_cast<std::size_t>(column)];
}

CellPlaces places_in_one_line(const Painter& p, const Rect& area) {
    CellPlaces places;
    double fixed = 0;
    for (const ColumnMade& column : kColumns) {
        fixed += p.px(column.width);
    }
    double x = area.x + p.px(kTableMargin);
    const double rest = area.w - p.px(2 * kTableMargin) - fixed;
    for (std::size_t i = 0; i < kCardColumns; ++i) {
        const double w = kColumns[i].width > 0 ? p.px(kColumns[i].width) : rest;
        places.cells[i] = {0, x, w - p.px(6)};
        x += w;
    }
    return places;
}

CellPlaces places_in_two_lines(const Painter& p, const Rect& area) {
    CellPlaces places;
    places.lines = 2;
    const double left = area.x + p.px(kTableMargin);
    const double width = area.w - p.px(2 * kTableMargin);
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

}  // namespace

ColumnWords words_of(CardColumn column) {
    return kColumns[static_cast<std::size_t>(column)].words;
}

CellPlaces cell_places(const Painter& painter, const Rect& area) {
    return area.w >= painter.px(kOneLine) ? places_in_one_line(painter, area)
                                          : places_in_two_lines(painter, area);
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

}  // namespace waypost::gui
