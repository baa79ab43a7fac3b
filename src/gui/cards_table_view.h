// The table of all cards, for authors: to sort and to filter.
#pragma once

#include "gui/controls.h"
#include "gui/scroll_area.h"
#include "session/author_cards.h"
#include "session/session.h"
#include "session/text_edit.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost::gui {

/// The control that the filter is typed into.
inline constexpr std::string_view kCardsFilter = "cards/filter";

/// Kept from frame to frame.
struct CardsTableState {
    ScrollState scroll{};
    TextEdit filter{};
    /// As in the file until a heading was pressed.
    std::optional<CardOrder> order{};
    /// Made once for each version of the flow and each time that it was examined.
    std::vector<AuthorCard> cards{};
    std::shared_ptr<const OpenFlow> made_of{};
    int made_at = -1;
    /// The positions of those that are shown, and what they were chosen for.
    std::vector<std::size_t> listed{};
    std::optional<CardOrder> listed_by{};
    std::string listed_for{};
    std::string count{};
};

/// Pressing a heading sorts by it, again turns the order round; pressing a card shows it on the
/// map. Costs the rows in view.
void draw_cards_table(Canvas2d& ui,
                      CardsTableState& state,
                      const Rect& area,
                      const Session& session,
                      Intents& intents);

/// Gives a key to the filter while it has the focus. True when it was one for it.
[[nodiscard]] bool take_cards_key(CardsTableState& state, FocusOrder& focus, const KeyPress& press);

}  // namespace waypost::gui
