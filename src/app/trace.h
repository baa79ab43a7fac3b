// One JSON line for each event, so that scripts can follow what the window does.
#pragma once

#include "app/view_model.h"
#include "base/geometry.h"
#include "session/session.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <fstream>
#include <string>
#include <vector>

namespace waypost {

/// The window that a line is about. Those about the room's, which is the only one else, do not say.
enum class TracedWindow { Room, Presenter };

/// Writes nothing when made without a file. Every line is flushed.
class Trace {
public:
    /// Appends to the file; an empty path means no trace.
    explicit Trace(const std::string& path);

    /// False when the file cannot be written.
    [[nodiscard]] bool is_good() const { return !wanted_ || out_.good(); }

    void first_frame(double ms, TracedWindow window = TracedWindow::Room);
    void step(const Moved& moved);
    void reload(const LoadTimes& times, double swap_ms);
    void label(const Rect& rect, TracedWindow window = TracedWindow::Room);

    /// Notes one frame's CPU time; once a second a line tells of the window's frames since its last
    /// one.
    void frame(double now_seconds, double cpu_ms, TracedWindow window = TracedWindow::Room);

    /// Tells of the frames not told of yet.
    void finish();

private:
    struct Frames {
        std::vector<double> cpu_ms{};
        double told_at = 0;
        Rect last_label{};
    };

    [[nodiscard]] Frames& frames_of(TracedWindow window) {
        return frames_[static_cast<std::size_t>(window)];
    }

    void tell_frames(TracedWindow window);
    void write(const std::string& line);

    bool wanted_ = false;
    std::ofstream out_{};
    std::array<Frames, 2> frames_{};
};

}  // namespace waypost
