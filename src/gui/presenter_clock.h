// Clock and timer of a talk, and how it stands to the plan.
#pragma once

#include "gui/card_text.h"
#include "gui/talk_timer.h"

#include <string>

namespace waypost::gui {

struct TalkTime {
    const Session& session;
    /// Such as "14:05".
    const std::string& clock;
    double now = 0;
};

/// Starts, pauses and sets back the timer, and changes how long the talk shall be.
void draw_timer_buttons(Canvas2d& ui, Column& column, const TalkTime& time, TalkTimer& timer);

/// Clock, timer and pace, with the buttons beside them where the column has room for all. True
/// where it has, else the buttons are left to be drawn. Pre: a flow is open.
[[nodiscard]] bool draw_talk_time(Canvas2d& ui,
                                  Column& column,
                                  const TalkTime& time,
                                  TalkTimer& timer);

}  // namespace waypost::gui
