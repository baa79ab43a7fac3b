// One JSON line for each event, so that scripts can follow what the window does.
#pragma once

#include "app/view_model.h"
#include "base/geometry.h"
#include "session/session.h"

#include <chrono>
#include <fstream>
#include <string>
#include <vector>

namespace waypost {

/// Writes nothing when made without a file. Every line is flushed.
class Trace {
public:
    /// Appends to the file; an empty path means no trace.
    explicit Trace(const std::string& path);

    /// False when the file cannot be written.
    [[nodiscard]] bool is_good() const { return !wanted_ || out_.good(); }

    void first_frame(double ms);
    void step(const Moved& moved);
    void reload(const LoadTimes& times, double swap_ms);
    void label(const Rect& rect);

    /// Notes one frame's CPU time; once a second a line tells of the frames since the last one.
    void frame(double now_seconds, double cpu_ms);

    /// Tells of the frames not told of yet.
    void finish();

private:
    void write(const std::string& line);

    bool wanted_ = false;
    std::ofstream out_{};
    Rect last_label_{};
    std::vector<double> frames_{};
    double told_at_ = 0;
};

}  // namespace waypost
