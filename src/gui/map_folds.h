// Phases of the map on their way to strips and back.
#pragma once

#include "gui/map_state.h"

namespace waypost::gui {

/// How far a rearrangement that began then has come, from 0 to 1, eased out; at once with reduced
/// motion.
[[nodiscard]] double rearranged_part(const MapFrame& frame, double begun);

/// Brings each fold to where it is now; true while one moves.
bool advance_folds(MapState& state, const MapFrame& frame);

[[nodiscard]] bool has_folds(const MapState& state);

/// Folds a phase to a strip or unfolds it.
void fold_phase(MapState& state, const MapFrame& frame, std::size_t band, bool folded);

/// Folds every phase, or unfolds all when each one is folded.
void fold_all(MapState& state, const MapFrame& frame);

[[nodiscard]] bool all_folded(const MapState& state, const MapFrame& frame);

/// Makes folded phases large enough for a zoom at which they will be seen.
void size_strips(MapState& state, double zoom);

/// The whole map as it will be once nothing moves any more, with strips made for the zoom at which
/// it fits a view of that size.
[[nodiscard]] Rect fitting_bounds(MapState& state, const MapFrame& frame, Size view);

/// Unfolds the card's phase, so that the card can be seen.
void reveal_card(MapState& state, const MapFrame& frame, NodeId card);

/// Where cards will stand once nothing moves any more.
[[nodiscard]] FoldedBands resting_bands(const MapState& state, const MapFrame& frame);

/// Where the card will stand then.
[[nodiscard]] Rect resting_box(const MapState& state, const MapFrame& frame, NodeId card);

}  // namespace waypost::gui
