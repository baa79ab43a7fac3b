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

/// Side by side where the column has room; the buttons change the timer. Pre: a flow is open.
void draw_talk_time(Canvas2d& ui, Column& column, const TalkTime& time, TalkTimer& timer);

}  // namespace waypost::gui
