// What the keys of a clicker, and of the speaker, do while presenting.
#pragma once

#include "gui/frame.h"

namespace waypost::gui {

/// True when the key was used. Pre: the flow is presented.
[[nodiscard]] bool take_talk_key(FrameState& state,
                                 const Session& session,
                                 PresenterPlace presenter,
                                 const KeyPress& press,
                                 Intents& intents);

}  // namespace waypost::gui
