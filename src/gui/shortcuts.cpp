#include "gui/shortcuts.h"

#include "gui/compare_view.h"
#include "gui/map_keys.h"
#include "gui/map_search_bar.h"
#include "gui/orientation_panel.h"
#include "gui/reading_view.h"
#include "gui/talk_keys.h"
#include "walk/detour.h"

#include <algorithm>
#include <vector>

namespace waypost::gui {

namespace {

/// Over an open option the session takes only what reads more about it.
void take_choice(std::size_t number, const Session& session, Intents& intents) {
    if (session.detour() != nullptr && session.detour()->kind == DetourKind::Earlier) {
        if (number < session.earlier_choices().size()) {
            intents.emplace_back(intent::ChangeStep{session.earlier_choices()[number].choice});
        }
        return;
    }
    const std::vector<ChoiceId> ways = offered(session.open_flow()->flow, session.replay().here());
    if (number < ways.size()) {
        intents.emplace_back(intent::TakeChoice{ways[number]});
    }
}

/// Opens the first option of the decision, and from an open one the next; behind the last one the
/// decision is shown again.
void open_next_option(const Session& session, Intents& intents) {
    const Detour* detour = session.detour();
    const bool from_option = detour != nullptr && detour->kind == DetourKind::Option;
    const NodeId decision = from_option ? detour->decision : session.shown_card();
    if (!decision.has_value()) {
        return;
    }
    const std::vector<const OfferedOption*> options =
        offered_options(session.open_flow()->flow, {decision, session.replay().here().answers});
    auto next = options.begin();
    if (from_option) {
        intents.emplace_back(intent::CloseDetour{});
        next = std::ranges::find(options, detour->card, &OfferedOption::card);
        next += next == options.end() ? 0 : 1;
    }
    if (next != options.end()) {
        intents.emplace_back(intent::OpenOption{(*next)->card});
    }
}

void toggle_present(const Session& session, Intents& intents) {
    const bool presenting = session.settings().mode == Mode::Present;
    intents.emplace_back(intent::SetMode{presenting ? Mode::Walk : Mode::Present});
    intents.emplace_back(intent::ToggleFullScreen{});
}

/// Escape leaves what is on top: orientation, detour, map over the card, full screen; it never
/// quits.
void leave(const Session& session, const FrameInput& input, Intents& intents) {
    if (session.orientation()) {
        intents.emplace_back(intent::EndOrientation{});
    } else if (session.detour() != nullptr) {
        intents.emplace_back(intent::CloseDetour{});
    } else if (session.settings().map_shown) {
        intents.emplace_back(intent::ShowMap{false});
    } else if (session.settings().mode == Mode::Present) {
        intents.emplace_back(intent::SetMode{Mode::Walk});
        if (input.full_screen) {
            intents.emplace_back(intent::ToggleFullScreen{});
        }
    } else if (input.full_screen) {
        intents.emplace_back(intent::ToggleFullScreen{});
    } else {
        intents.emplace_back(intent::CloseFlow{});
    }
}

/// Authors have some letters of their own. True when it was one.
bool handle_author_letter(const FrameState& state,
                          const Session& session,
                          char32_t letter,
                          Intents& intents) {
    if (session.settings().mode != Mode::Author) {
        return false;
    }
    const NodeId chosen = state.map.focus.card;
    switch (letter) {
        case U'w': intents.emplace_back(intent::WalkProblem{}); return true;
        case U'x': intents.emplace_back(intent::TestFrom{chosen}); return true;
        case U'e': {
            const NodeId card = chosen.has_value() ? chosen : session.shown_card();
            intents.emplace_back(intent::OpenInEditor{session.position_of(card)});
            return true;
        }
        default: return false;
    }
}

void handle_character(FrameState& state,
                      const Session& session,
                      char32_t character,
                      Intents& intents) {
    const ViewSettings& settings = session.settings();
    if (character >= U'1' && character <= U'9') {
        take_choice(static_cast<std::size_t>(character - U'1'), session, intents);
        return;
    }
    // Caps Lock changes nothing.
    if (character >= U'A' && character <= U'Z') {
        character += U'a' - U'A';
    }
    if (handle_author_letter(state, session, character, intents)) {
        return;
    }
    switch (character) {
        case U'u':
            if (session.detour() != nullptr && session.detour()->kind == DetourKind::Urgent) {
                intents.emplace_back(intent::CloseDetour{});
            } else {
                intents.emplace_back(intent::OpenUrgent{});
            }
            return;
        case U'b': intents.emplace_back(intent::GoBack{}); return;
        case U'o': open_next_option(session, intents); return;
        case U'v':
            if (is_comparing(session)) {
                intents.emplace_back(intent::CloseDetour{});
            } else {
                intents.emplace_back(intent::CompareOptions{});
            }
            return;
        case U'm': intents.emplace_back(intent::ShowMap{!settings.map_shown}); return;
        case U'r': intents.push_back(toggled_reading(session)); return;
        case U's': state.guide.sources_open = !state.guide.sources_open; return;
        case U'n': intents.emplace_back(intent::ShowSheet{Sheet::MyPage}); return;
        case U'?': state.guide.why_open = !state.guide.why_open; return;
        case U't': {
            const int next = (static_cast<int>(settings.theme) + 1) % 3;
            intents.emplace_back(intent::SetTheme{static_cast<ThemeName>(next)});
            return;
        }
        default: return;
    }
}

/// Ctrl with plus, minus or zero sets the text size, as in a browser.
bool handle_text_size(const KeyPress& press, const Session& session, Intents& intents) {
    if (!press.ctrl || press.key != Key::Character) {
        return false;
    }
    const int size = session.settings().text_size;
    switch (press.character) {
        case U'+':
        case U'=': intents.emplace_back(intent::SetTextSize{size + 25}); return true;
        case U'-': intents.emplace_back(intent::SetTextSize{size - 25}); return true;
        case U'0': intents.emplace_back(intent::SetTextSize{100}); return true;
        case U'q': intents.emplace_back(intent::Quit{}); return true;
        default: return false;
    }
}

/// Escape stops a voice, or takes the word away that there is none, before anything is left.
bool silence_voice(const KeyPress& press, const Session& session, Intents& intents) {
    const bool silences = press.key == Key::Escape && session.reading() != Reading::Silent;
    if (silences) {
        intents.emplace_back(intent::StopReading{});
    }
    return silences;
}

void handle_page_keys(FrameState& state, const Session& session, bool forward) {
    scroll_by(is_comparing(session) ? state.guide.compare_scroll : state.guide.scroll,
              state.guide.area,
              forward ? 0.85 : -0.85);
}

/// Keys of the form, and the one that ends pointing at a card.
bool take_author_key(FrameState& state,
                     const Session& session,
                     const KeyPress& press,
                     Intents& intents) {
    if (session.settings().mode != Mode::Author) {
        return false;
    }
    if (session.author().pick && press.key == Key::Escape) {
        intents.emplace_back(intent::EndPick{});
        return true;
    }
    return session.author().pane == AuthorPane::Edit &&
           take_edit_key(state.author.edit, state.focus, press, intents);
}

/// The map has keys of its own while it is in view. Where the card hides it, a search brings it.
bool take_key_of_map(FrameState& state,
                     const Session& session,
                     const MapFrame& map,
                     const KeyPress& press,
                     Intents& intents) {
    const bool in_view = state.focus.place_of(kMapControl).has_value();
    if (in_view && state.map.seen_version == session.versions()) {
        return take_map_key(state.focus, state.map, map, press, intents);
    }
    if (!in_view && is_search_key(press) && session.settings().mode != Mode::Present) {
        intents.emplace_back(intent::ShowMap{true});
        open_search(state.focus, state.map, map);
        return true;
    }
    return false;
}

/// The source takes keys where the last frame drew it.
bool take_key_of_source(FrameState& state,
                        const Session& session,
                        const KeyPress& press,
                        Intents& intents) {
    return state.focus.place_of(kSourceText).has_value() &&
           take_source_key(state.source, state.focus, session, press, intents);
}

/// A key that types belongs to the field with the focus.
bool is_typing(const FocusOrder& focus) {
    return focus.has_focus(kSearchField) || focus.has_focus(kCardsFilter) ||
           is_sheet_field(focus.current()) || is_edit_field(focus.current()) ||
           is_source_field(focus.current());
}

/// Letters and digits do something by themselves unless the person turned that off.
bool is_shortcut_off(const FrameState& state, const Session& session, const KeyPress& press) {
    const bool is_single = press.key == Key::Character && !press.ctrl && !press.alt;
    return is_single && !session.settings().single_keys && !is_typing(state.focus);
}

void handle_sheet_key(FrameState& state,
                      const Session& session,
                      const KeyPress& press,
                      Intents& intents) {
    if (take_sheet_key(state.sheet, state.focus, session, press, intents)) {
        return;
    }
    if (press.key == Key::Character && press.character == U'u' && !press.ctrl && !press.alt) {
        // Also where help lies below the sheet already.
        intents.emplace_back(intent::OpenUrgent{});
        return;
    }
    state.focus.handle(press);
}

/// The map has letters of its own.
void handle_letter(FrameState& state,
                   const Session& session,
                   const MapFrame& map,
                   const KeyPress& press,
                   Intents& intents) {
    // What was made of an earlier flow is not asked about this one.
    const bool current = state.map.seen_version == session.versions();
    if (!current || !take_map_letter(state.focus, state.map, map, press)) {
        handle_character(state, session, press.character, intents);
    }
}

/// Up and down go to the card's controls; Tab and Enter are enough for the orientation beside it.
void leave_for_card(FocusOrder& focus, const Session& session) {
    if (is_orientation_control(focus.current())) {
        focus.set(first_control(session));
        focus.hide_ring();
    }
}

/// What stands beside and below the map, and the map, have keys of their own.
bool take_key_of_part(FrameState& state,
                      const Session& session,
                      const MapFrame& map,
                      const KeyPress& press,
                      Intents& intents) {
    return take_key_of_source(state, session, press, intents) ||
           take_author_key(state, session, press, intents) ||
           take_cards_key(state.author.cards, state.focus, press) ||
           take_key_of_map(state, session, map, press, intents);
}

void handle_key(FrameState& state,
                const Session& session,
                const FrameInput& input,
                const MapFrame& map,
                const KeyPress& press,
                Intents& intents) {
    if (handle_text_size(press, session, intents) || silence_voice(press, session, intents) ||
        is_shortcut_off(state, session, press)) {
        return;
    }
    if (session.settings().sheet != Sheet::None) {
        handle_sheet_key(state, session, press, intents);
        return;
    }
    if (session.settings().mode == Mode::Present &&
        take_talk_key(state, session, input.presenter, press, intents)) {
        return;
    }
    if (take_key_of_part(state, session, map, press, intents)) {
        return;
    }
    switch (press.key) {
        case Key::Left:
            if (press.alt) {
                intents.emplace_back(intent::GoBack{});
            } else if (is_comparing(session)) {
                turn_comparison(state.guide, false);
            } else {
                pan_map(state.map, map, -0.2, 0);
            }
            return;
        case Key::Right:
            if (is_comparing(session)) {
                turn_comparison(state.guide, true);
            } else {
                pan_map(state.map, map, 0.2, 0);
            }
            return;
        case Key::Up:
        case Key::Down:
            if (press.shift) {
                pan_map(state.map, map, 0, press.key == Key::Up ? -0.2 : 0.2);
                return;
            }
            leave_for_card(state.focus, session);
            break;
        case Key::Backspace: intents.emplace_back(intent::GoBack{}); return;
        case Key::Escape: leave(session, input, intents); return;
        case Key::PageDown: handle_page_keys(state, session, true); return;
        case Key::PageUp: handle_page_keys(state, session, false); return;
        case Key::Home: state.guide.scroll.offset = 0; return;
        case Key::End: state.guide.scroll.offset = state.guide.scroll.content_height; return;
        case Key::Character:
            if (!press.ctrl && !press.alt) {
                handle_letter(state, session, map, press, intents);
            }
            return;
        default: break;
    }
    state.focus.handle(press);
}

}  // namespace

void handle_keys(FrameState& state,
                 const Session& session,
                 const FrameInput& input,
                 const Rect& middle,
                 Intents& intents) {
    for (const KeyPress& press : input.keys) {
        if (press.repeated && !is_typing(state.focus)) {
            continue;
        }
        const bool presents = session.settings().mode == Mode::Present;
        const bool begins = press.key == Key::F5 && !presents;
        if ((press.key == Key::F11 || begins) && session.open_flow() != nullptr) {
            toggle_present(session, intents);
        } else if (session.open_flow() == nullptr) {
            if (!handle_text_size(press, session, intents)) {
                state.focus.handle(press);
            }
        } else {
            const Rect view = state.map.seen_view.w > 0 ? state.map.seen_view : middle;
            handle_key(state, session, input, {session, view, input.now}, press, intents);
        }
    }
}

}  // namespace waypost::gui
