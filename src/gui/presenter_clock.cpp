#include "gui/presenter_clock.h"

#include "gui/button_row.h"
#include "text/letters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace waypost::gui {

namespace {

constexpr TextStyle kFigures{imgui_compat::Face::SemiBold, 34, 0, 1.2};

/// A figure below its heading; returns how wide both are.
double draw_figure(Painter& p, Point at, const std::string& heading, const std::string& figure) {
    const std::string capitals = in_capitals(heading);
    p.text(at, type::kHeading, p.theme().quiet, capitals);
    p.text({at.x, at.y + p.line_height(type::kHeading)}, kFigures, p.theme().ink, figure);
    return std::max(p.text_width(type::kHeading, capitals), p.text_width(kFigures, figure));
}

std::string pace_words(const Words& words, const PlanPace& pace) {
    switch (pace.pace) {
        case Pace::Ahead: return words.fill(Word::TalkAhead, {minutes_text(pace.seconds)});
        case Pace::Behind: return words.fill(Word::TalkBehind, {minutes_text(pace.seconds)});
        case Pace::OnTime: break;
    }
    return words[Word::TalkOnTime];
}

/// How much of the time is gone, and above it where the rehearsal is.
void draw_bar(Painter& p, const Rect& bar, double gone, std::optional<double> done) {
    const Theme& theme = p.theme();
    const double radius = bar.h / 2;
    p.fill(bar, theme.card, radius);
    if (gone > 0) {
        p.fill({bar.x, bar.y, std::max(bar.h, bar.w * std::min(gone, 1.0)), bar.h},
               theme.accent,
               radius);
    }
    p.stroke(bar, theme.outline, p.px(theme.line_width), radius);
    if (done) {
        const double x = bar.x + bar.w * *done;
        const double r = p.px(6);
        const std::array<Point, 3> mark = {Point{x - r, bar.y - r - p.px(2)},
                                           Point{x + r, bar.y - r - p.px(2)},
                                           Point{x, bar.y - p.px(2)}};
        p.polygon(mark, theme.ink);
        p.line({x, bar.y}, {x, bar.bottom()}, theme.ink, p.px(2));
    }
}

/// The words of the pace, and the bar below them.
void draw_pace(Painter& p, Column& column, const TalkTime& time, const TalkTimer& timer) {
    const std::optional<PlannedPlace> plan = time.session.planned();
    const double planned = timer.planned_minutes * 60.0;
    const double gone = seconds_gone(timer, time.now);
    std::optional<double> done;
    if (plan && plan->of > 0) {
        done = static_cast<double>(plan->done) / static_cast<double>(plan->of);
        const std::string words =
            pace_words(time.session.words(), pace_of(gone, planned, plan->done, plan->of));
        p.text({column.x, column.y}, type::kBodyBold, p.theme().ink, words);
    }
    column.y += p.line_height(type::kBodyBold) + p.px(10);
    draw_bar(p, {column.x, column.y, column.w, p.px(10)}, gone / planned, done);
    column.y += p.px(10);
}

}  // namespace

void draw_timer_buttons(Canvas2d& ui, Column& column, const TalkTime& time, TalkTimer& timer) {
    const Words& words = time.session.words();
    ButtonRow row(ui, column, "timer/");
    if (timer.since) {
        if (row.draw(words[Word::TalkPause])) {
            timer = paused(timer, time.now);
        }
    } else if (row.draw(words[Word::TalkRun])) {
        timer = started(timer, time.now);
    }
    if (row.draw(words[Word::TalkZero])) {
        timer = at_zero(timer, time.session.talk().before.size());
    }
    if (row.draw(words[Word::TalkFewer])) {
        timer = with_more_minutes(timer, -1);
    }
    if (row.draw(words[Word::TalkMore])) {
        timer = with_more_minutes(timer, 1);
    }
    column.y = row.bottom();
}

bool draw_talk_time(Canvas2d& ui, Column& column, const TalkTime& time, TalkTimer& timer) {
    Painter& p = ui.painter;
    const Words& words = time.session.words();
    const double gap = p.px(28);
    double x = column.x;
    if (!time.clock.empty()) {
        x += draw_figure(p, {x, column.y}, words[Word::TalkClock], time.clock) + gap;
    }
    const std::string gone = minutes_text(seconds_gone(timer, time.now));
    x += draw_figure(p, {x, column.y}, words[Word::TalkTime], gone) + p.px(10);
    const std::string of = words.fill(Word::TalkOfMinutes, {std::to_string(timer.planned_minutes)});
    const double figures = p.line_height(type::kHeading) + p.line_height(kFigures);
    p.text({x, column.y + figures - p.line_height(type::kBody) - p.px(4)},
           type::kBody,
           p.theme().quiet,
           of);
    x += p.text_width(type::kBody, of) + gap;

    // Pace and buttons stand beside the figures where the column has room for them.
    const double left = column.x + column.w - x;
    Column beside{x, column.y, left};
    if (left < p.px(260)) {
        beside = {column.x, column.y + figures + p.px(8), column.w};
    }
    if (left >= p.px(760)) {
        Column pace{x, column.y + p.px(4), left - p.px(560) - gap};
        draw_pace(p, pace, time, timer);
        Column buttons{pace.x + pace.w + gap, column.y + p.px(12), p.px(560)};
        draw_timer_buttons(ui, buttons, time, timer);
        column.y += figures;
        return true;
    }
    draw_pace(p, beside, time, timer);
    column.y = std::max(beside.y, column.y + figures) + p.px(12);
    return false;
}

}  // namespace waypost::gui
