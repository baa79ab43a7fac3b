#include "session/map_direction.h"

namespace waypost {

namespace {

/// How many times higher than wide the window and the view in it must be for reading downwards. A
/// view is lower than its window by what stands above and below it.
constexpr double kTallWindow = 1.25;
constexpr double kTallView = 1.1;

}  // namespace

ReadingDirection direction_for(ReadingDirection now, Size view, Size window) {
    if (window.h > kTallWindow * window.w && view.h > kTallView * view.w) {
        return ReadingDirection::Down;
    }
    if (window.w > window.h || view.w > view.h) {
        return ReadingDirection::Right;
    }
    return now;
}

}  // namespace waypost
