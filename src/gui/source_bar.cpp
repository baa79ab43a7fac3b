#include "gui/source_bar.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace waypost::gui {

namespace {

constexpr double kMargin = 16;
constexpr double kButton = 32;

/// Rows of things beside each other, as many as there is room for.
struct Flowing {
    double left = 0;
    double right = 0;
    double x = 0;
    double y = 0;
    double row = 0;
    double gap = 0;

    Rect take(double width) {
        if (x > left && x + width > right) {
            x = left;
            y += row + gap;
        }
        const Rect place{x, y, std::min(width, right - left), row};
        x += width + gap;
        return place;
    }

    [[nodiscard]] double bottom() const { return y + row; }
};

/// The last part of a path.
std::string name_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// A button with a word; what cannot be done now is quiet and no control.
void draw_button(Canvas2d& ui,
                 Flowing& row,
                 std::string_view id,
                 const std::string& label,
                 bool can,
                 const SourceAct& act,
                 Intents& intents) {
    Painter& p = ui.painter;
    const Rect place = row.take(p.text_width(type::kQuietBold, label) + p.px(22));
    if (can) {
        if (tool_button(ui, id, place, label)) {
            intents.emplace_back(intent::ChangeSource{act});
        }
        return;
    }
    const double width = p.text_width(type::kQuietBold, label);
    p.text({place.centre().x - width / 2, place.centre().y - p.line_height(type::kQuietBold) / 2},
           type::kQuietBold,
           p.theme().closed_ink,
           label);
}

/// Those of the flow, where there are several.
void draw_files(
    Canvas2d& ui, Flowing& row, const Session& session, const SourceFile& shown, Intents& intents) {
    Painter& p = ui.painter;
    const std::vector<std::string>& files = session.open_flow()->flow.files();
    if (files.size() < 2) {
        return;
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string name = name_of(files[i]);
        const Rect place = row.take(p.text_width(type::kBodyBold, name) + p.px(28));
        const bool is_shown = files[i] == shown.path;
        if (pill(ui,
                 "source/file" + std::to_string(i),
                 place,
                 name,
                 is_shown ? PillLook::Selected : PillLook::Plain) &&
            !is_shown) {
            intents.emplace_back(intent::ShowSource{files[i], 0, 1});
        }
    }
    row.x = row.right;
}

void draw_name(Painter& p, Flowing& row, const Session& session, const SourceFile& file) {
    const std::string& unsaved = session.words()[Word::SourceUnsaved];
    const double sign = p.text_width(type::kQuietBold, unsaved) + p.px(32);
    const double room = row.right - row.left;
    const double width = std::min(p.text_width(type::kBodyBold, file.path), room - sign);
    const Rect place = row.take(width + sign);
    p.text_cut({place.x, place.centre().y - p.line_height(type::kBodyBold) / 2},
               type::kBodyBold,
               p.theme().ink,
               file.path,
               width + p.px(1));
    if (file.edit.is_changed() || file.outside) {
        const double x = place.x + width + p.px(12);
        p.circle({x, place.centre().y}, p.px(3.5), p.theme().accent);
        p.text({x + p.px(8), place.centre().y - p.line_height(type::kQuietBold) / 2},
               type::kQuietBold,
               p.theme().ink,
               unsaved);
    }
}

void draw_buttons(
    Canvas2d& ui, Flowing& row, const Session& session, const SourceFile& file, Intents& intents) {
    const Words& words = session.words();
    const SourceEdit& edit = file.edit;
    const bool can_save = edit.is_changed() && !file.outside;
    draw_button(
        ui, row, "source/save", words[Word::SourceSave], can_save, source_act::Save{}, intents);
    draw_button(ui,
                row,
                "source/undo",
                words[Word::SourceUndo],
                edit.can_undo(),
                source_act::Undo{},
                intents);
    draw_button(ui,
                row,
                "source/redo",
                words[Word::SourceRedo],
                edit.can_redo(),
                source_act::Redo{},
                intents);
}

/// What the person has to settle, or what went wrong.
double draw_notice(Canvas2d& ui,
                   Point at,
                   double width,
                   const Session& session,
                   const SourceFile& file,
                   Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    if (!file.outside && file.unsaved.empty()) {
        return 0;
    }
    const std::string text = file.outside ? words[Word::SourceOutside]
                                          : words.fill(Word::SourceNotSaved, {file.unsaved});
    const double top = at.y;
    at.y += p.px(8);
    at.y += p.paragraph(at, type::kBodyBold, p.theme().ink, text, width);
    if (file.outside) {
        Flowing row{at.x, at.x + width, at.x, at.y + p.px(6), p.px(kButton), p.px(8)};
        draw_button(ui,
                    row,
                    "source/mine",
                    words[Word::SourceKeepMine],
                    true,
                    source_act::Settle{false},
                    intents);
        draw_button(ui,
                    row,
                    "source/theirs",
                    words[Word::SourceTakeFile],
                    true,
                    source_act::Settle{true},
                    intents);
        at.y = row.bottom();
    }
    return at.y + p.px(6) - top;
}

double draw_search(
    Canvas2d& ui, Point at, double width, SourceViewState& state, const Session& session) {
    if (state.search == SourceSearch::None) {
        return 0;
    }
    Painter& p = ui.painter;
    const Words& words = session.words();
    const bool finds_words = state.search == SourceSearch::Words;
    const double top = at.y;
    at.y += p.px(10);
    at.y += text_field(ui,
                       kSourceField,
                       at,
                       width,
                       state.field,
                       words[finds_words ? Word::SourceFindHint : Word::SourceLineHint],
                       1);
    if (session.source().has_not_found()) {
        at.y += p.px(4);
        at.y += p.paragraph(at, type::kQuietBold, p.theme().ink, words[Word::FindNone], width);
    }
    return at.y + p.px(8) - top;
}

}  // namespace

double draw_source_bar(Canvas2d& ui,
                       SourceViewState& state,
                       const Rect& area,
                       const Session& session,
                       Intents& intents) {
    Painter& p = ui.painter;
    const SourceFile& file = *session.source().shown();
    const double left = area.x + p.px(kMargin);
    const double right = area.right() - p.px(kMargin);
    Flowing row{left, right, left, area.y + p.px(10), p.px(kButton), p.px(8)};
    draw_files(ui, row, session, file, intents);
    draw_name(p, row, session, file);
    if (!file.is_read) {
        return row.bottom() + p.px(10) - area.y;
    }
    draw_buttons(ui, row, session, file, intents);
    double y = row.bottom();
    y += draw_notice(ui, {left, y}, right - left, session, file, intents);
    y += draw_search(ui, {left, y}, right - left, state, session);
    return y + p.px(10) - area.y;
}

}  // namespace waypost::gui
