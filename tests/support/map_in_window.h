// Where things of the map are in a window that is being tested.
#pragma once

#include "support/headless_window.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace waypost {

/// The id of the card that the map's focus is on; empty when it is on none.
inline std::string focused(const HeadlessWindow& window) {
    const NodeId card = window.state.map.focus.card;
    return card.has_value() ? window.session.open_flow()->flow.node(card).id : "";
}

inline std::size_t card_of(const HeadlessWindow& window, std::string_view id) {
    return window.session.open_flow()->flow.find_node(id).index();
}

/// The card's box in pixels of the window.
inline Rect on_screen(const HeadlessWindow& window, std::string_view id) {
    const gui::MapState& map = window.state.map;
    return to_screen(map.camera, map.seen_view, map.picture.scene.cards[card_of(window, id)]);
}

}  // namespace waypost
