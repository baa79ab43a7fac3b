#include "gui/reading_view.h"

namespace waypost::gui {

namespace {

constexpr double kSide = 24;
constexpr double kPad = 10;

bool is_reading(const Session& session) {
    return session.reading() == Reading::Speaking;
}

}  // namespace

const std::string& reading_label(const Session& session) {
    return session.words()[is_reading(session) ? Word::StopReading : Word::ReadAloud];
}

const std::string& widest_reading_label(const Painter& painter, const Words& words) {
    const std::string& read = words[Word::ReadAloud];
    const std::string& stop = words[Word::StopReading];
    const bool stop_is_wider =
        painter.text_width(type::kChoice, stop) > painter.text_width(type::kChoice, read);
    return stop_is_wider ? stop : read;
}

Intent toggled_reading(const Session& session) {
    return is_reading(session) ? Intent(intent::StopReading{}) : Intent(intent::ReadAloud{});
}

void draw_reading_button(Canvas2d& ui,
                         Point top_left,
                         const TextStyle& style,
                         const Session& session,
                         Intents& intents) {
    const Theme& theme = ui.painter.theme();
    const Colour colour = is_reading(session) ? theme.accent : theme.quiet;
    if (text_button(ui, "read_aloud", top_left, style, reading_label(session), colour)) {
        intents.push_back(toggled_reading(session));
    }
}

double no_voice_height(const Painter& painter, double width, const Session& session) {
    if (session.reading() != Reading::NoVoice) {
        return 0;
    }
    const std::string& text = session.words()[Word::NoSpeech];
    return painter.paragraph_height(type::kBody, text, width - 2 * painter.px(kSide)) +
           2 * painter.px(kPad);
}

void draw_no_voice(Painter& painter, const Rect& area, const Session& session) {
    if (session.reading() != Reading::NoVoice) {
        return;
    }
    const Theme& theme = painter.theme();
    painter.fill(area, theme.soft_accent);
    painter.line(
        {area.x, area.y}, {area.right(), area.y}, theme.outline, painter.px(theme.line_width));
    painter.paragraph({area.x + painter.px(kSide), area.y + painter.px(kPad)},
                      type::kBody,
                      theme.ink,
                      session.words()[Word::NoSpeech],
                      area.w - 2 * painter.px(kSide));
}

}  // namespace waypost::gui
