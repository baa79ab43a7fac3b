// The walks that a person can go back to, as a list of large rows.
#pragma once

#include "gui/card_text.h"
#include "session/session.h"

namespace waypost::gui {

/// What was left in this run and is in no file, then the files, newest first; a line where there
/// are none.
void draw_saved_walks(Canvas2d& ui, Column& column, const Session& session, Intents& intents);

}  // namespace waypost::gui
