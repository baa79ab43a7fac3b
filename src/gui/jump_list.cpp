#include "gui/jump_list.h"

#include "base/search_text.h"
#include "gui/line_field.h"
#include "gui/text_field.h"
#include "text/letters.h"

#include <algorithm>
#include <string>

namespace waypost::gui {

namespace {

/// As many as a room can take in.
constexpr std::size_t kMostShown = 7;

void find_again(JumpState& state, const Session& session) {
    const Flow& flow = session.open_flow()->flow;
    state.found = find_cards(state.index.of(session), state.query.text);
    // A word of a title is meant before one of a text.
    const std::string wanted = search_form(state.query.text);
    const auto has_in_title = [&](NodeId card) {
        return search_form(flow.node(card).title).find(wanted) != std::string::npos;
    };
    std::stable_partition(state.found.begin(), state.found.end(), has_in_title);
    state.at = 0;
}

void close(JumpState& state, Intents& intents) {
    state = {};
    intents.emplace_back(intent::ChangeTalk{TalkAct::Jump});
}

}  // namespace

bool take_jump_key(JumpState& state,
                   const Session& session,
                   const KeyPress& press,
                   Intents& intents) {
    const std::size_t shown = std::min(state.found.size(), kMostShown);
    switch (press.key) {
        case Key::Escape: close(state, intents); return true;
        case Key::Down:
        case Key::PageDown: state.at = shown == 0 ? 0 : (state.at + 1) % shown; return true;
        case Key::Up:
        case Key::PageUp: state.at = shown == 0 ? 0 : (state.at + shown - 1) % shown; return true;
        case Key::Enter:
            if (state.at < shown) {
                intents.emplace_back(intent::JumpTo{state.found[state.at]});
                state = {};
            }
            return true;
        default: break;
    }
    const std::string before = state.query.text;
    static_cast<void>(take_line_key(state.query, press, {false, 60}));
    if (state.query.text != before) {
        find_again(state, session);
    }
    return true;
}

void draw_jump_list(
    Canvas2d& ui, JumpState& state, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Words& words = session.words();
    const double row = p.line_height(type::kChoice) + p.px(16);
    const double width = std::min(area.w - p.px(60), p.px(720));
    const std::size_t shown = std::min(state.found.size(), kMostShown);
    const double head = p.line_height(type::kHeading) + p.px(8) + row + p.px(12);
    const double height = head + row * static_cast<double>(kMostShown) + p.px(44);
    const Rect box{area.centre().x - width / 2, area.y + p.px(40), width, std::min(height, area.h)};
    p.fill(area, faded(theme.ground, 0.7));
    p.shadow(box, p.px(14));
    p.fill(box, theme.card, p.px(14));
    p.stroke(box, theme.accent, p.px(2), p.px(14));
    Rect inner = box.grown(-p.px(22));
    p.text({inner.x, inner.y}, type::kHeading, theme.quiet, in_capitals(words[Word::TalkJump]));
    inner.y += p.line_height(type::kHeading) + p.px(8);
    const Rect field{inner.x, inner.y, inner.w, row};
    ui.focus.set("jump/field");
    draw_line_field(ui, "jump/field", field, state.query, words[Word::TalkJumpHint]);
    double y = field.bottom() + p.px(12);
    for (std::size_t i = 0; i < shown; ++i) {
        const Rect line{inner.x, y, inner.w, row};
        if (i == state.at) {
            p.fill(line, theme.soft_accent, p.px(10));
            p.stroke(line, theme.accent, p.px(2), p.px(10));
        }
        p.text_cut({line.x + p.px(14), line.centre().y - p.line_height(type::kChoice) / 2},
                   type::kChoice,
                   theme.ink,
                   session.open_flow()->flow.node(state.found[i]).title,
                   line.w - p.px(28));
        if (control(ui, "jump/" + std::to_string(i), line).pressed) {
            intents.emplace_back(intent::JumpTo{state.found[i]});
            state = {};
            return;
        }
        y += row;
    }
    if (shown == 0 && !state.query.text.empty()) {
        p.text({inner.x, y}, type::kBody, theme.quiet, words[Word::TalkJumpNone]);
    }
}

}  // namespace waypost::gui
