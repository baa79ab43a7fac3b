#include "gui/source_view.h"

#include "gui/source_bar.h"
#include "gui/source_ids.h"
#include "gui/source_lines.h"

#include <imgui.h>

#include <algorithm>
#include <string>
#include <utility>

namespace waypost::gui {

namespace {

constexpr double kMargin = 16;
constexpr double kDoubleClickSeconds = 0.4;
/// Lower than this, in points, the pane has one line for what was found.
constexpr double kLow = 460;

/// Of the open flow's own file, where no other is shown.
void ask_for_file(const Session& session, Intents& intents) {
    if (session.source().shown() == nullptr) {
        intents.emplace_back(intent::ShowSource{});
    }
}

/// A file that comes in view begins afresh, and is to be typed into.
void notice_shows(Canvas2d& ui, SourceViewState& state, const SourcePane& pane) {
    if (state.seen_shows == pane.shows()) {
        return;
    }
    state.seen_shows = pane.shows();
    state.lines = {};
    state.search = SourceSearch::None;
    ui.focus.set(kSourceText);
}

double foot_height(const Painter& p, const Rect& area) {
    const int lines = area.h < p.px(kLow) ? 1 : 3;
    return p.line_height(type::kQuietBold) + lines * p.line_height(type::kQuiet) + p.px(18);
}

/// Those on the line, the first in words.
std::string words_of_line(const Session& session,
                          const std::vector<const Diagnostic*>& findings,
                          std::size_t line) {
    const auto number = static_cast<int>(line) + 1;
    std::string text;
    int more = -1;
    for (const Diagnostic* found : findings) {
        if (found->where.line != number) {
            continue;
        }
        if (++more == 0) {
            text = std::string(severity_name(*found)) + ": " + found->message;
            text += found->hint.empty() ? "" : " – " + found->hint;
        }
    }
    if (more > 0) {
        text += " (" + session.words().fill(Word::SourceMore, {std::to_string(more)}) + ")";
    }
    return text;
}

/// Where the caret is, and what was found on its line, or on that under the pointer.
void draw_foot(Canvas2d& ui, const Rect& area, const LinesFrame& frame) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const SourceEdit& edit = frame.file.edit;
    p.line({area.x, area.y}, {area.right(), area.y}, theme.hairline, p.px(theme.line_width));
    const std::size_t caret_line = edit.line_of(edit.caret());
    const int column = count_code_points(
        edit.line(caret_line).substr(0, edit.caret() - edit.line_begin(caret_line)));
    Point at{area.x + p.px(kMargin), area.y + p.px(8)};
    p.text(at,
           type::kQuietBold,
           theme.quiet,
           frame.session.words().fill(
               Word::SourcePlace, {std::to_string(caret_line + 1), std::to_string(column + 1)}));
    at.y += p.line_height(type::kQuietBold) + p.px(2);
    const Rect& lines = frame.layout.area;
    std::string words;
    if (lines.contains(ui.pointer.at)) {
        const std::size_t under = edit.line_of(place_at(frame.layout, edit, ui.pointer.at));
        words = words_of_line(frame.session, frame.findings, under);
    }
    if (words.empty()) {
        words = words_of_line(frame.session, frame.findings, caret_line);
    }
    p.push_clip({area.x, area.y, area.w, area.h - p.px(6)});
    p.paragraph(at, type::kQuiet, theme.ink, words, area.w - p.px(2 * kMargin));
    p.pop_clip();
}

/// Where the mouse puts the caret, and what it selects.
void follow_mouse(const Canvas2d& ui,
                  SourceViewState& state,
                  const LinesFrame& frame,
                  Intents& intents) {
    const Pointer& pointer = ui.pointer;
    if (!pointer.down || pointer.held != kSourceText) {
        return;
    }
    const std::size_t at = place_at(frame.layout, frame.file.edit, pointer.at);
    if (!pointer.went_down) {
        if (!state.has_word && at != frame.file.edit.caret()) {
            intents.emplace_back(intent::ChangeSource{source_act::PutCaret{at, true}});
        }
        return;
    }
    const double now = ImGui::GetTime();
    state.has_word = now - state.clicked_at < kDoubleClickSeconds && at == state.clicked_place;
    state.clicked_at = now;
    state.clicked_place = at;
    if (state.has_word) {
        intents.emplace_back(intent::ChangeSource{source_act::SelectWord{at}});
    } else {
        intents.emplace_back(
            intent::ChangeSource{source_act::PutCaret{at, ImGui::GetIO().KeyShift}});
    }
}

std::vector<const Diagnostic*> findings_by_line(const Session& session) {
    std::vector<const Diagnostic*> findings = session.source_findings();
    std::ranges::stable_sort(
        findings, {}, [](const Diagnostic* found) { return found->where.line; });
    return findings;
}

void draw_text(
    Canvas2d& ui, SourceViewState& state, const Rect& area, LinesFrame& frame, Intents& intents) {
    Painter& p = ui.painter;
    const SourcePane& pane = frame.session.source();
    const SourceEdit& edit = frame.file.edit;
    p.fill(area, p.theme().card);
    const double line_height = p.line_height(type::kSource);
    state.page_lines = static_cast<std::size_t>(std::max(1.0, area.h / line_height - 1));
    // Known without drawing them, so that the area can be moved before.
    state.scroll.content_height =
        static_cast<double>(edit.line_count()) * line_height + area.h * 0.5;
    if (std::exchange(state.seen_reveals, pane.reveals()) != pane.reveals()) {
        reveal_caret(p, state, area, edit);
    }
    (void)begin_scroll(ui, state.scroll, area);
    frame.layout = layout_of_lines(p, state, area, edit);
    const Rect ids = place_of_ids(p, frame.layout, pane);
    press_ids(ui, ids, pane, intents);
    const Rect room{area.x, area.y, area.w - p.px(16), area.h};
    (void)control(ui, kSourceText, room);
    ui.reveal.reset();
    follow_mouse(ui, state, frame, intents);
    draw_lines(ui, state, frame);
    const double bottom = area.y - state.scroll.offset + state.scroll.content_height;
    end_scroll(ui, state.scroll, area, bottom, "source/scroll");
    if (ui.focus.shows_ring(kSourceText)) {
        p.stroke(area.grown(-p.px(2)), p.theme().focus, p.px(3));
    }
    draw_ids(p, ids, pane);
}

}  // namespace

void draw_source_pane(Canvas2d& ui,
                      SourceViewState& state,
                      const Rect& area,
                      const Session& session,
                      Intents& intents) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    p.fill(area, theme.panel);
    ask_for_file(session, intents);
    const SourceFile* file = session.source().shown();
    if (file == nullptr) {
        return;
    }
    notice_shows(ui, state, session.source());
    const double bar = draw_source_bar(ui, state, area, session, intents);
    Rect rest{area.x, area.y + bar, area.w, std::max(0.0, area.h - bar)};
    p.line({rest.x, rest.y}, {rest.right(), rest.y}, theme.hairline, p.px(theme.line_width));
    if (!file->is_read) {
        const Words& words = session.words();
        const std::string why = file->path == kStandardInput ? words[Word::SourceNoFile]
                                : file->unread.empty()
                                    ? std::string()
                                    : words.fill(Word::SourceNotRead, {file->unread});
        p.paragraph({rest.x + p.px(kMargin), rest.y + p.px(kMargin)},
                    type::kBody,
                    theme.ink,
                    why,
                    rest.w - p.px(2 * kMargin));
        return;
    }
    LinesFrame frame{session, *file, findings_by_line(session), {}};
    const double foot = std::min(foot_height(p, area), rest.h * 0.5);
    draw_text(ui, state, {rest.x, rest.y, rest.w, rest.h - foot}, frame, intents);
    draw_foot(ui, {rest.x, rest.bottom() - foot, rest.w, foot}, frame);
}

}  // namespace waypost::gui
