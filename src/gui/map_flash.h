// What a save has changed lights up on the map, and so does a card that the map was asked to show.
#pragma once

#include "gui/map_state.h"

#include <cstddef>
#include <string>

namespace waypost::gui {

/// How strongly what changed is seen so many seconds after the save, from 1 to 0. Without motion it
/// is there and then it is not.
[[nodiscard]] double flash_strength(double age, bool is_still);

/// More words than this at once say nothing.
inline constexpr std::size_t kMostFlashWords = 12;

/// The size of a word in the frame that `draw_flash_word` gives it.
[[nodiscard]] Size flash_word_size(const Painter& p, const std::string& word);

/// A word of what changed in a small frame whose upper left corner stands there.
void draw_flash_word(Painter& p, Point corner, const std::string& word, double strength);

/// Notes what the newest version changed, before the picture of the older one is given up, and what
/// the map was asked to show. Only before authors.
void notice_changes(MapState& state, const MapFrame& frame);

/// Moves the camera to a card that was asked for, if one was.
void follow_target(MapState& state, const MapFrame& frame);

/// Rings and words around what has changed, and the outlines of cards that are gone. Returns when
/// they next look other than now, on the clock of the frames; infinity when they do not.
[[nodiscard]] double draw_flash(Painter& p, MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
