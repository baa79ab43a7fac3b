#include "gui/problems_view.h"

#include "base/diagnostic_text.h"
#include "gui/row_list.h"
#include "session/card_names.h"

#include <algorithm>
#include <vector>

namespace waypost::gui {

namespace {

constexpr double kMark = 16;
constexpr double kIndent = 46;
constexpr std::string_view kWalkIt = "problems/walk";

/// "Title → Choice → Title → Choice", or that it shows at once.
std::string walk_words(const Diagnostic& d, const Session& session) {
    const Words& words = session.words();
    if (!d.walk) {
        return {};
    }
    if (d.walk->empty()) {
        return words[Word::FindingAtStart];
    }
    const Flow& flow = session.open_flow()->flow;
    std::string text;
    for (const FindingStep& step : *d.walk) {
        text += (text.empty() ? "" : "  →  ") + card_title(flow, step.node) + ": “" +
                choice_label(flow, step.node, step.choice) + "”";
    }
    return words.fill(Word::FindingWalk, {text});
}

/// A disc with a sign for an error, a ring for a warning: not told apart by colour alone.
void draw_mark(Painter& p, Point centre, bool is_error) {
    const Theme& theme = p.theme();
    if (!is_error) {
        p.ring(centre, p.px(kMark / 2 - 2), theme.quiet, p.px(2));
        return;
    }
    p.circle(centre, p.px(kMark / 2), theme.urgent);
    const double w = p.text_width(type::kQuietBold, "!");
    p.text({centre.x - w / 2, centre.y - p.line_height(type::kQuietBold) / 2},
           type::kQuietBold,
           theme.panel,
           "!");
}

/// What an opened row says below its line.
struct OpenedProblem {
    std::vector<std::string> lines{};
    /// From here on they tell the walk.
    std::size_t walk_from = 0;
    bool has_walk = false;
};

OpenedProblem opened_problem(const Painter& p,
                             const Diagnostic& d,
                             const std::string& walk,
                             double width) {
    OpenedProblem opened;
    const auto add = [&](const std::string& text) {
        const std::vector<std::string> lines = p.wrapped(type::kQuiet, text, width);
        opened.lines.insert(opened.lines.end(), lines.begin(), lines.end());
    };
    if (p.text_width(type::kBodyBold, d.message) > width) {
        add(d.message);
    }
    if (!d.hint.empty()) {
        add(d.hint);
    }
    for (const Note& note : d.notes) {
        add(note.file + ":" + std::to_string(note.where.line) + ": " + note.message);
    }
    opened.walk_from = opened.lines.size();
    if (!walk.empty()) {
        add(walk);
    }
    opened.has_walk = d.walk.has_value();
    return opened;
}

void draw_line_of(Painter& p, const DrawnRow& row, const Diagnostic& d, const Words& words) {
    const Rect& box = row.box;
    const Theme& theme = p.theme();
    draw_mark(
        p, {box.x + p.px(26), box.y + p.px(6) + p.line_height(type::kBodyBold) / 2}, is_error(d));
    const double x = box.x + p.px(kIndent);
    const double w = box.right() - x;
    const std::string& severity = words[is_error(d) ? Word::FindingError : Word::FindingWarning];
    p.text_cut({x, box.y + p.px(6)}, type::kBodyBold, theme.ink, severity + ": " + d.message, w);
    std::string quiet = place_text(d.file, d.where) + "  [" + std::string(d.kind->code) + "]";
    if (!d.hint.empty() && !row.is_opened) {
        quiet += "  " + d.hint;
    }
    p.text_cut(
        {x, box.y + p.px(6) + p.line_height(type::kBodyBold)}, type::kQuiet, theme.quiet, quiet, w);
}

/// The button that walks what an opened row tells, at its foot.
void draw_walk_it(Canvas2d& ui, const Rect& box, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const std::string& label = session.words()[Word::FindingWalkIt];
    const double h = p.px(34);
    const Rect place{box.x + p.px(kIndent),
                     box.bottom() - h - p.px(8),
                     p.text_width(type::kQuietBold, label) + p.px(32),
                     h};
    if (tool_button(ui, kWalkIt, place, label)) {
        intents.emplace_back(intent::WalkProblem{});
    }
    const std::string& tip = session.words()[Word::FindingWalkItTip];
    p.text({place.right() + p.px(12), place.centre().y - p.line_height(type::kQuiet) / 2},
           type::kQuiet,
           p.theme().quiet,
           tip);
}

/// The words are made once for each finding that is opened.
void note_walk(ProblemsState& state, const Session& session) {
    if (state.made_for == session.changes()) {
        return;
    }
    state.made_for = session.changes();
    const std::optional<std::size_t> opened = session.author().problem;
    const std::vector<Diagnostic>& all = session.problems().all();
    state.walk = opened && *opened < all.size() ? walk_words(all[*opened], session) : "";
}

}  // namespace

void draw_problems(Canvas2d& ui,
                   ProblemsState& state,
                   const Rect& area,
                   const Session& session,
                   Intents& intents) {
    Painter& p = ui.painter;
    const std::vector<Diagnostic>& all = session.problems().all();
    if (all.empty()) {
        p.paragraph({area.x + p.px(20), area.y + p.px(10)},
                    type::kBody,
                    p.theme().quiet,
                    session.words()[Word::NoProblems],
                    area.w - p.px(40));
        return;
    }
    note_walk(state, session);
    const double line = p.line_height(type::kBodyBold) + p.line_height(type::kQuiet);
    RowListLook look{"problems/", all.size(), line + p.px(14), session.author().problem, 0};
    OpenedProblem opened;
    if (look.opened) {
        opened = opened_problem(p, all[*look.opened], state.walk, area.w - p.px(kIndent + 30));
        look.opened_more = static_cast<double>(opened.lines.size()) * p.line_height(type::kQuiet) +
                           p.px(opened.has_walk ? 52 : 8);
    }
    const std::optional<std::size_t> pressed =
        draw_row_list(ui, state.scroll, area, look, [&](const DrawnRow& row) {
            if (row.is_opened) {
                p.fill(row.box, p.theme().soft_accent);
            }
            draw_line_of(p, row, all[row.row], session.words());
            if (!row.is_opened) {
                return;
            }
            double y = row.box.y + line + p.px(10);
            for (std::size_t i = 0; i < opened.lines.size(); ++i) {
                const Colour ink = i < opened.walk_from ? p.theme().quiet : p.theme().ink;
                p.text({row.box.x + p.px(kIndent), y}, type::kQuiet, ink, opened.lines[i]);
                y += p.line_height(type::kQuiet);
            }
            if (opened.has_walk) {
                draw_walk_it(ui, row.box, session, intents);
            }
        });
    if (pressed) {
        intents.emplace_back(intent::ShowProblem{*pressed});
    }
}

}  // namespace waypost::gui
