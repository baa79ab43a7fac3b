#include "gui/bars.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace waypost::gui {

namespace {

constexpr double kMargin = 28;

/// The state of review in the foot: who reviewed it or that nobody did, and when it was compared.
std::string review_state(const Session& session) {
    const OpenFlow* open = session.open_flow();
    if (open == nullptr) {
        return session.words()[Word::LabelLong];
    }
    const Metadata& metadata = open->flow.metadata();
    std::string text = session.words()[Word::NotReviewed];
    if (!metadata.reviewed_by.empty()) {
        const Reviewer& reviewer = metadata.reviewed_by.front();
        text = session.words().fill(Word::ReviewedBy, {reviewer.name + ", " + reviewer.role});
    }
    return text;
}

/// Empty where no word of another language is left.
std::string partly_translated(const Session& session) {
    const OpenFlow* open = session.open_flow();
    if (open == nullptr || open->flow.metadata().translated_from.untranslated == 0) {
        return {};
    }
    return session.words()[Word::PartlyTranslated];
}

std::string compared_on(const Session& session) {
    const OpenFlow* open = session.open_flow();
    if (open == nullptr || open->flow.metadata().reviewed.empty()) {
        return {};
    }
    const std::string day = date_text(session.words(), open->flow.metadata().reviewed);
    return " · " + session.words().fill(Word::ComparedOn, {day});
}

struct FootText {
    std::string label{};
    std::string review{};
    /// That a translation is not whole, where that has a line of its own.
    std::string partly{};
    bool side_by_side = true;
};

double margin(const Painter& p, double width) {
    return std::min(p.px(kMargin), width * 0.035);
}

/// What of the foot fits: the label and the review state always, the date where there is room.
FootText foot_text(const Painter& p, double width, const Session& session) {
    FootText foot;
    foot.label = session.words()[Word::Label];
    const double label = p.text_width(type::kLabel, foot.label);
    const double room = width - 2 * margin(p, width) - p.px(28);
    std::string short_review = foot_review(session);
    if (p.text_width(type::kQuiet, short_review) > room) {
        short_review = review_state(session);
        foot.partly = partly_translated(session);
    }
    const std::string long_review = short_review + compared_on(session);
    foot.review = long_review;
    if (label + p.text_width(type::kQuiet, long_review) > room) {
        foot.review = short_review;
    }
    foot.side_by_side =
        foot.partly.empty() && label + p.text_width(type::kQuiet, foot.review) <= room;
    if (!foot.side_by_side && p.text_width(type::kQuiet, long_review) <= room) {
        foot.review = long_review;
    }
    return foot;
}

constexpr std::array<std::pair<Mode, Word>, 3> kModes = {
    std::pair{Mode::Walk, Word::ModeWalk},
    std::pair{Mode::Present, Word::ModePresent},
    std::pair{Mode::Author, Word::ModeAuthor}};

constexpr std::array<Word, 3> kThemeWords = {
    Word::ThemeLight, Word::ThemeDark, Word::ThemeContrast};

const std::string& theme_word(const Session& session) {
    return theme_label(session.settings().theme, session.words());
}

double caption_width(const Painter& p, const Words& words) {
    return p.text_width(type::kQuiet, words[Word::TextSize]) + p.px(12);
}

double mode_width(const Painter& p, const std::string& label) {
    return p.text_width(type::kBodyBold, label) + p.px(32);
}

/// Why a saved walk went no further, behind a blank; nothing where the flow itself stops there.
std::string stop_sentence(const Reopened& reopened, const Words& words) {
    if (!reopened.stopped) {
        return {};
    }
    switch (reopened.stopped->reason) {
        case StopReason::OtherCard: return " " + words[Word::ReopenedOtherCard];
        case StopReason::NoSuchChoice: return " " + words[Word::ReopenedNoChoice];
        case StopReason::NotOffered: return " " + words[Word::ReopenedNotOffered];
        case StopReason::RouteGap:
        case StopReason::RouteRing:
        case StopReason::Stuck: return {};
    }
    return {};
}

/// That a saved walk was taken up, and where it stopped.
std::string reopened_line(const Session& session) {
    const Reopened& reopened = *session.reopened();
    const Words& words = session.words();
    std::string line = words.fill(Word::Reopened, {date_text(words, reopened.walked_on)});
    const Node& card = session.open_flow()->flow.node(session.present_card());
    if (reopened.steps_left > 0 && reopened.is_other_version && card.kind != NodeKind::Route) {
        line += " " + words.fill(Word::ReopenedChanged, {card.title});
        line += stop_sentence(reopened, words);
    }
    return line;
}

std::string broken_line(const BrokenSave& broken, const Words& words) {
    const std::string mistake = broken.first_mistake();
    return broken.since.empty() ? words.fill(Word::BrokenFlow, {mistake})
                                : words.fill(Word::BrokenSince, {broken.since, mistake});
}

std::string cut_line(const CutStep& cut, const Words& words) {
    return words.fill(cut.steps == 1 ? Word::WalkCutOne : Word::WalkCut,
                      {cut.card, cut.choice, std::to_string(cut.steps)});
}

}  // namespace

std::string foot_review(const Session& session) {
    const std::string partly = partly_translated(session);
    return review_state(session) + (partly.empty() ? "" : " · " + partly);
}

const std::string& theme_label(ThemeName theme, const Words& words) {
    return words[kThemeWords[static_cast<std::size_t>(theme)]];
}

double modes_width(const Painter& painter, const Session& session) {
    double width = 0;
    for (const auto& [mode, word] : kModes) {
        width += mode_width(painter, session.words()[word]) + painter.px(6);
    }
    return width;
}

double settings_width(const Painter& painter, const Session& session, bool with_caption) {
    const Words& words = session.words();
    return painter.text_width(type::kBodyBold, theme_word(session)) +
           (with_caption ? caption_width(painter, words) : 0) +
           painter.text_width(type::kBodyBold, words[Word::Smaller]) +
           painter.text_width(type::kBodyBold, words[Word::Larger]) + painter.px(22 + 14);
}

void draw_modes(Canvas2d& ui, Point left_middle, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    double x = left_middle.x;
    for (const auto& [mode, word] : kModes) {
        const std::string& label = session.words()[word];
        const double width = mode_width(p, label);
        const Rect rect{x, left_middle.y - p.px(17), width, p.px(34)};
        const bool selected = session.settings().mode == mode;
        const PillLook look = selected ? PillLook::Selected : PillLook::Plain;
        if (pill(ui, "mode/" + label, rect, label, look)) {
            intents.emplace_back(intent::SetMode{mode});
        }
        x += width + p.px(6);
    }
}

void draw_settings(
    Canvas2d& ui, Point left_middle, const Session& session, bool with_caption, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const ViewSettings& settings = session.settings();
    const double y = left_middle.y - p.line_height(type::kBodyBold) / 2;
    double x = left_middle.x;
    const auto button = [&](const std::string& id, const std::string& label, bool on, double gap) {
        const Colour colour = on ? p.theme().ink : p.theme().quiet;
        const bool pressed = text_button(ui, id, {x, y}, type::kBodyBold, label, colour);
        x += p.text_width(type::kBodyBold, label) + gap;
        return pressed;
    };
    if (button("theme", theme_word(session), true, p.px(22))) {
        const int next = (static_cast<int>(settings.theme) + 1) % 3;
        intents.emplace_back(intent::SetTheme{static_cast<ThemeName>(next)});
    }
    if (with_caption) {
        p.text({x, left_middle.y - p.line_height(type::kQuiet) / 2},
               type::kQuiet,
               p.theme().quiet,
               words[Word::TextSize]);
        x += caption_width(p, words);
    }
    if (button("smaller", words[Word::Smaller], settings.text_size > 100, p.px(14))) {
        intents.emplace_back(intent::SetTextSize{settings.text_size - 25});
    }
    if (button("larger", words[Word::Larger], settings.text_size < 250, 0)) {
        intents.emplace_back(intent::SetTextSize{settings.text_size + 25});
    }
}

double my_page_width(const Painter& painter, const Session& session) {
    return mode_width(painter, session.words()[Word::MyPage]);
}

void draw_my_page_button(Canvas2d& ui,
                         Point left_middle,
                         const Session& session,
                         Intents& intents) {
    Painter& p = ui.painter;
    const bool shown = session.settings().sheet != Sheet::None;
    const Rect rect{left_middle.x, left_middle.y - p.px(17), my_page_width(p, session), p.px(34)};
    const PillLook look = shown ? PillLook::Selected : PillLook::Plain;
    if (pill(ui, "my_page", rect, session.words()[Word::MyPage], look)) {
        intents.emplace_back(intent::ShowSheet{shown ? Sheet::None : Sheet::MyPage});
    }
}

double top_bar_height(const Painter& painter) {
    return painter.px(56);
}

namespace {

/// Modes from `left_middle` on; my page, theme and text size up to `right`. Registered from left to
/// right, so that Tab goes the way the eye goes.
void draw_bar_controls(Canvas2d& ui,
                       Point left_middle,
                       double right,
                       const Session& session,
                       bool with_caption,
                       Intents& intents) {
    const Painter& p = ui.painter;
    const Point settings{right - settings_width(p, session, with_caption), left_middle.y};
    if (session.open_flow() != nullptr) {
        draw_modes(ui, left_middle, session, intents);
        const double my_page = settings.x - p.px(22) - my_page_width(p, session);
        draw_my_page_button(ui, {my_page, settings.y}, session, intents);
    }
    draw_settings(ui, settings, session, with_caption, intents);
}

}  // namespace

void draw_top_bar(Canvas2d& ui, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    p.fill(area, theme.panel);
    p.line({area.x, area.bottom()},
           {area.right(), area.bottom()},
           theme.hairline,
           p.px(theme.line_width));
    const OpenFlow* open = session.open_flow();
    const double side = margin(p, area.w);
    double right = area.right() - side;
    double left = area.x + side;
    const double middle = area.centre().y;
    const std::string& urgent = session.words()[Word::UrgentHelp];
    Rect urgent_rect{};
    if (open != nullptr) {
        const double width = p.text_width(type::kBodyBold, urgent) + p.px(32);
        right -= width;
        urgent_rect = {right, middle - p.px(18), width, p.px(36)};
        right -= p.px(20);
    }
    // What has no room in a narrow bar stands at the end of the card instead.
    const bool with_controls = has_room_for_controls(p, area.w, session);
    const std::string title =
        open != nullptr ? open->flow.metadata().title : std::string("Waypost");
    double title_room = right - left;
    const double title_width = p.text_width(type::kAppTitle, title);
    bool with_caption = true;
    if (with_controls) {
        title_room -= settings_width(p, session) + p.px(24);
        title_room -= open != nullptr ? modes_width(p, session) + p.px(24) : 0;
        title_room -= open != nullptr ? my_page_width(p, session) + p.px(14) : 0;
    }
    // The flow's title is worth more than the words before "A- A+", which say it themselves.
    if (with_controls && title_room < title_width) {
        with_caption = false;
        title_room += caption_width(p, session.words());
    }
    title_room = std::min(title_room, title_width);
    p.text_cut({left, middle - p.line_height(type::kAppTitle) / 2},
               type::kAppTitle,
               theme.ink,
               title,
               title_room);
    if (with_controls) {
        left += title_room + p.px(24);
        draw_bar_controls(ui, {left, middle}, right, session, with_caption, intents);
    }
    if (open != nullptr && pill(ui, "urgent", urgent_rect, urgent, PillLook::Urgent)) {
        intents.emplace_back(intent::OpenUrgent{});
    }
}

bool has_room_for_controls(const Painter& painter, double width, const Session& session) {
    const double urgent =
        painter.text_width(type::kBodyBold, session.words()[Word::UrgentHelp]) + painter.px(52);
    const double all = modes_width(painter, session) + settings_width(painter, session) + urgent +
                       my_page_width(painter, session) + painter.px(14) +
                       2 * margin(painter, width) + painter.px(48);
    return width >= all + painter.px(150);
}

double foot_bar_height(const Painter& painter, double width, const Session& session) {
    const FootText foot = foot_text(painter, width, session);
    if (foot.side_by_side) {
        return std::max(painter.px(44), painter.line_height(type::kLabel) + painter.px(14));
    }
    const double lines = foot.partly.empty() ? 1 : 2;
    return painter.line_height(type::kLabel) + lines * painter.line_height(type::kQuiet) +
           painter.px(14);
}

Rect draw_foot_bar(Painter& painter, const Rect& area, const Session& session) {
    const Theme& theme = painter.theme();
    painter.fill(area, theme.foot);
    if (!theme.has_shadows) {
        painter.line({area.x, area.y}, {area.right(), area.y}, theme.hairline, painter.px(2));
    }
    const FootText foot = foot_text(painter, area.w, session);
    const double label_height = painter.line_height(type::kLabel);
    const double review_height = painter.line_height(type::kQuiet);
    const double x = area.x + margin(painter, area.w);
    const double review_width = painter.text_width(type::kQuiet, foot.review);
    Point label{x, area.centre().y - label_height / 2};
    Point review{area.right() - margin(painter, area.w) - review_width,
                 area.centre().y - review_height / 2};
    if (!foot.side_by_side) {
        label.y = area.y + painter.px(7);
        review = {x, label.y + label_height};
    }
    painter.text(label, type::kLabel, theme.foot_ink, foot.label);
    painter.text_cut(
        review, type::kQuiet, theme.foot_quiet, foot.review, area.right() - review.x - 1);
    painter.text_cut({x, review.y + review_height},
                     type::kQuiet,
                     theme.foot_quiet,
                     foot.partly,
                     area.right() - x - 1);
    return {label.x, label.y, painter.text_width(type::kLabel, foot.label), label_height};
}

std::vector<std::string> banner_lines(const Session& session) {
    std::vector<std::string> lines;
    const OpenFlow* open = session.open_flow();
    if (open == nullptr) {
        return lines;
    }
    if (session.broken_save()) {
        lines.push_back(broken_line(*session.broken_save(), session.words()));
    }
    if (session.author().pick) {
        lines.push_back(session.words().fill(Word::EditPicking, {session.author().pick->label}));
    }
    if (session.author().cut) {
        lines.push_back(cut_line(*session.author().cut, session.words()));
    }
    if (session.unproven() > 0) {
        const std::size_t n = session.unproven();
        const Word line = n == 1 ? Word::NotProvenOne : Word::NotProven;
        lines.push_back(session.words().fill(line, {std::to_string(n)}));
    }
    if (session.reopened()) {
        lines.push_back(reopened_line(session));
    }
    if (session.is_past_review()) {
        const std::string day = date_text(session.words(), open->flow.metadata().review_by);
        lines.push_back(session.words().fill(Word::PastReview, {day}));
    }
    return lines;
}

double draw_banner(Painter& painter, Point top_left, double width, const Session& session) {
    return draw_banner_lines(painter, top_left, width, banner_lines(session));
}

double draw_banner_lines(Painter& painter,
                         Point top_left,
                         double width,
                         const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return 0;
    }
    const Theme& theme = painter.theme();
    const double side = margin(painter, width);
    const double pad = painter.px(8);
    const double inner = width - 2 * side - painter.px(16);
    double height = 2 * pad;
    for (const std::string& line : lines) {
        height += painter.paragraph_height(type::kBodyBold, line, inner);
    }
    const Rect area{top_left.x, top_left.y, width, height};
    painter.fill(area, theme.panel);
    painter.fill({area.x, area.y, painter.px(6), area.h}, theme.urgent);
    painter.line({area.x, area.bottom()},
                 {area.right(), area.bottom()},
                 theme.hairline,
                 painter.px(theme.line_width));
    double y = area.y + pad;
    for (const std::string& line : lines) {
        y += painter.paragraph(
            {area.x + side + painter.px(4), y}, type::kBodyBold, theme.ink, line, inner);
    }
    return height;
}

}  // namespace waypost::gui
