#include "flowfile/read_words.h"
#include "gui/bars.h"
#include "gui/sheet_parts.h"

#include <array>
#include <string>
#include <vector>

namespace waypost::gui {

namespace {

/// A setting that is on or off, with what it does below.
bool draw_switch(Canvas2d& ui,
                 Column& column,
                 const std::string& id,
                 Word name,
                 Word hint,
                 bool on,
                 const Words& words) {
    Painter& p = ui.painter;
    const std::string label = words[name] + ": " + words[on ? Word::SettingOn : Word::SettingOff];
    const Rect rect{column.x, column.y, column.w, row_height(p, label, column.w)};
    const bool pressed = row_button(ui, id, rect, label, on);
    column.y = rect.bottom() + p.px(4);
    column.y += p.paragraph({column.x + p.px(17), column.y},
                            type::kQuiet,
                            p.theme().quiet,
                            words[hint],
                            column.w - p.px(17));
    column.y += p.px(16);
    return pressed;
}

constexpr std::array<ThemeName, 3> kThemes = {
    ThemeName::Light, ThemeName::Dark, ThemeName::Contrast};

void draw_themes(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    draw_heading(ui.painter, column, session.words()[Word::Theme]);
    std::array<std::string, kThemes.size()> labels;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < kThemes.size(); ++i) {
        labels[i] = theme_label(kThemes[i], session.words());
        chosen = session.settings().theme == kThemes[i] ? i : chosen;
    }
    if (const auto pressed = draw_pill_row(ui, column, "setting/", labels, chosen)) {
        intents.emplace_back(intent::SetTheme{kThemes[*pressed]});
    }
}

void draw_text_size(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const int size = session.settings().text_size;
    draw_heading(p, column, words[Word::TextSize]);
    const double side = p.px(64);
    if (tool_button(
            ui, "setting/smaller", {column.x, column.y, side, p.px(44)}, words[Word::Smaller])) {
        intents.emplace_back(intent::SetTextSize{size - 25});
    }
    const std::string percent = words.fill(Word::Zoomed, {std::to_string(size)});
    const double room = p.px(84);
    p.text({column.x + side + (room - p.text_width(type::kBodyBold, percent)) / 2,
            column.y + p.px(22) - p.line_height(type::kBodyBold) / 2},
           type::kBodyBold,
           p.theme().ink,
           percent);
    if (tool_button(ui,
                    "setting/larger",
                    {column.x + side + room, column.y, side, p.px(44)},
                    words[Word::Larger])) {
        intents.emplace_back(intent::SetTextSize{size + 25});
    }
    column.y += p.px(44 + 22);
}

/// Only where the flow is there in more than one.
void draw_languages(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    const OpenFlow* open = session.open_flow();
    if (open == nullptr || open->written->languages.empty()) {
        return;
    }
    const std::vector<std::string>& languages = open->written->languages;
    draw_heading(ui.painter, column, session.words()[Word::Language]);
    std::vector<std::string> labels;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        labels.push_back(language_name(languages[i]));
        chosen = languages[i] == open->flow.metadata().language ? i : chosen;
    }
    if (const auto pressed = draw_pill_row(ui, column, "setting/language/", labels, chosen)) {
        intents.emplace_back(intent::SetLanguage{languages[*pressed]});
    }
}

}  // namespace

void draw_settings_sheet(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const ViewSettings& settings = session.settings();
    column.y += p.paragraph(
        {column.x, column.y}, type::kTitle, p.theme().ink, words[Word::Settings], column.w);
    draw_languages(ui, column, session, intents);
    draw_themes(ui, column, session, intents);
    draw_text_size(ui, column, session, intents);
    if (draw_switch(ui,
                    column,
                    "setting/motion",
                    Word::SettingMotion,
                    Word::SettingMotionHint,
                    settings.reduced_motion,
                    words)) {
        intents.emplace_back(intent::SetReducedMotion{!settings.reduced_motion});
    }
    if (draw_switch(ui,
                    column,
                    "setting/keys",
                    Word::SettingKeys,
                    Word::SettingKeysHint,
                    settings.single_keys,
                    words)) {
        intents.emplace_back(intent::SetSingleKeys{!settings.single_keys});
    }
    const std::string& again = words[Word::OrientAgain];
    const Rect rect{column.x, column.y, column.w, row_height(p, again, column.w)};
    if (row_button(ui, "setting/orientation", rect, again)) {
        intents.emplace_back(intent::ShowOrientation{});
    }
    column.y = rect.bottom();
}

}  // namespace waypost::gui
