#include "gui/presenter_view.h"

#include "gui/bars.h"
#include "gui/shortcuts.h"
#include "text/letters.h"

#include <optional>
#include <utility>

namespace waypost::gui {

namespace {

/// The card that the room is at, and what its author wrote for the speaker.
void draw_notes(Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Node& card = session.open_flow()->flow.node(session.present_card());
    const Rect inner = area.grown(-p.px(28));
    double y = begin_scroll(ui, scroll, inner);
    const double width = inner.w - p.px(12);
    y += p.paragraph({inner.x, y}, type::kTitle, theme.ink, card.title, width) + p.px(16);
    p.text({inner.x, y},
           type::kHeading,
           theme.quiet,
           in_capitals(session.words()[Word::EditPresenter]));
    y += p.line_height(type::kHeading) + p.px(8);
    y += p.paragraph({inner.x, y}, type::kReading, theme.ink, card.presenter, width);
    end_scroll(ui, scroll, inner, y, "presenter/scroll");
}

}  // namespace

FrameOutput draw_presenter(PresenterState& state,
                           const Session& session,
                           const FrameInput& input,
                           imgui_compat::FontBook& fonts) {
    FrameOutput output;
    const ViewSettings& settings = session.settings();
    const Theme& theme = theme_of(settings.theme);
    output.ground = theme.ground;
    Painter painter(
        *ImGui::GetBackgroundDrawList(), fonts, theme, input.scale * settings.text_size / 100.0);
    FrameState& frame = state.frame;
    read_pointer(frame.pointer);
    frame.focus.begin_frame();
    std::optional<Rect> reveal;
    Canvas2d ui{painter, frame.pointer, frame.focus, reveal};
    const double foot = foot_bar_height(painter, input.size.w, session);
    const Rect body{0, 0, input.size.w, input.size.h - foot};
    handle_keys(frame, session, input, body, output.intents);
    output.swap_screens = std::exchange(frame.swap_screens, false);
    if (session.open_flow() != nullptr) {
        draw_notes(ui, state.notes, body, session);
    }
    output.label_rect = draw_foot_bar(painter, {0, body.bottom(), input.size.w, foot}, session);
    frame.focus.end_frame();
    output.animating = !output.intents.empty();
    return output;
}

}  // namespace waypost::gui
