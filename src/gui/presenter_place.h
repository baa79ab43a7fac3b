// Where the speaker has notes and what comes next.
#pragma once

namespace waypost::gui {

enum class PresenterPlace {
    /// Nobody presents, or the speaker wants none.
    None,
    /// There is one screen: they fold into the room's window.
    Folded,
    OwnWindow,
};

}  // namespace waypost::gui
