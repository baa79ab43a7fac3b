#include "gui/talk_keys.h"

#include "gui/compare_view.h"
#include "gui/jump_list.h"

#include <optional>

namespace waypost::gui {

namespace {

/// How far one press moves the pointer, in parts of the picture.
constexpr double kPointStep = 0.04;
/// How far one press scrolls, in parts of what is seen at once: some lines stay in sight, and the
/// sign that there is more hid the last one.
constexpr double kPage = 0.7;

std::optional<TalkAct> act_of(char32_t letter) {
    switch (letter) {
        case U'b':
        case U'.': return TalkAct::Black;
        case U'f': return TalkAct::Freeze;
        case U'p': return TalkAct::SeePhase;
        case U'm': return TalkAct::SeeMap;
        case U'l': return TalkAct::Laser;
        case U'k': return TalkAct::Spotlight;
        case U'z': return TalkAct::Zoom;
        case U'h':
        case U'?': return TalkAct::Keys;
        case U'g':
        case U'/': return TalkAct::Jump;
        default: return std::nullopt;
    }
}

bool take_letter(const Session& session,
                 PresenterPlace presenter,
                 char32_t letter,
                 Intents& intents) {
    if (letter >= U'A' && letter <= U'Z') {
        letter += U'a' - U'A';
    }
    if (const std::optional<TalkAct> act = act_of(letter)) {
        intents.emplace_back(intent::ChangeTalk{*act});
        return true;
    }
    if (letter == U'y') {
        intents.emplace_back(intent::ShowAllGates{!session.opened_gates().all});
        return true;
    }
    if (letter == U's' && presenter == PresenterPlace::OwnWindow) {
        intents.emplace_back(intent::SwapScreens{});
        return true;
    }
    // The page and the voice are a person's own.
    return letter == U'n' || letter == U'r';
}

/// Ctrl and an arrow move what is pointed at.
bool move_pointer(const Session& session, const KeyPress& press, Intents& intents) {
    if (!press.ctrl) {
        return false;
    }
    Point at = session.talk().at;
    switch (press.key) {
        case Key::Left: at.x -= kPointStep; break;
        case Key::Right: at.x += kPointStep; break;
        case Key::Up: at.y -= kPointStep; break;
        case Key::Down: at.y += kPointStep; break;
        default: return false;
    }
    intents.emplace_back(intent::PointAt{at});
    return true;
}

/// A clicker has one key to go on, which never stops at a long card; its other ones read on to the
/// end of it first.
std::optional<double> read_on(const FrameState& state,
                              const Session& session,
                              const KeyPress& press) {
    const RoomText& text = state.talk.text;
    const bool is_free = !session.talk().picking && !session.talk().shows_keys;
    switch (press.key) {
        case Key::Up:
            return press.shift || (is_free && text.has_begun) ? std::optional(-kPage)
                                                              : std::nullopt;
        case Key::Down:
            return press.shift || (is_free && text.goes_on) ? std::optional(kPage) : std::nullopt;
        case Key::Space:
        case Key::Enter:
        case Key::F5:
            return is_free && text.goes_on && !state.focus.is_visible() ? std::optional(kPage)
                                                                        : std::nullopt;
        default: return std::nullopt;
    }
}

std::optional<TalkClick> click_of(const FocusOrder& focus, const KeyPress& press) {
    switch (press.key) {
        case Key::PageDown:
        case Key::Down: return TalkClick::On;
        case Key::Right: return press.shift ? TalkClick::Again : TalkClick::On;
        case Key::PageUp:
        case Key::Up:
        case Key::Left:
        case Key::Backspace: return TalkClick::Back;
        case Key::F5: return TalkClick::Take;
        case Key::Space:
        case Key::Enter:
            // What Tab has gone to is meant first.
            return focus.is_visible() ? std::nullopt : std::optional(TalkClick::Take);
        default: return std::nullopt;
    }
}

}  // namespace

bool take_talk_key(FrameState& state,
                   const Session& session,
                   PresenterPlace presenter,
                   const KeyPress& press,
                   Intents& intents) {
    if (session.talk().jumps) {
        return take_jump_key(state.talk.jump, session, press, intents);
    }
    if (move_pointer(session, press, intents)) {
        return true;
    }
    const bool turns = press.key == Key::Left || press.key == Key::Right;
    if (is_comparing(session) && turns) {
        return false;
    }
    if (const std::optional<double> by = read_on(state, session, press)) {
        intents.emplace_back(intent::ScrollRoom{*by});
        return true;
    }
    if (const std::optional<TalkClick> click = click_of(state.focus, press)) {
        // What is marked there has the focus of the keyboard too.
        const bool picks = session.talk().picking.has_value() && *click != TalkClick::Take;
        if (!picks) {
            state.focus.hide_ring();
        }
        intents.emplace_back(intent::ClickTalk{*click});
        return true;
    }
    if (press.key == Key::Escape && (session.talk().shows_keys || session.talk().is_black)) {
        intents.emplace_back(intent::ClickTalk{TalkClick::Back});
        return true;
    }
    return press.key == Key::Character && !press.ctrl && !press.alt &&
           take_letter(session, presenter, press.character, intents);
}

}  // namespace waypost::gui
