#include "app/trace.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace waypost {

namespace {

using Json = nlohmann::ordered_json;

double rounded(double value) {
    return std::round(value * 1000) / 1000;
}

/// The window stands last in its line.
std::string line_of(Json line, TracedWindow window) {
    if (window == TracedWindow::Presenter) {
        line["window"] = "presenter";
    }
    return line.dump();
}

}  // namespace

Trace::Trace(const std::string& path) : wanted_(!path.empty()) {
    if (wanted_) {
        out_.open(path, std::ios::app);
    }
}

void Trace::write(const std::string& line) {
    if (wanted_) {
        out_ << line << '\n' << std::flush;
    }
}

void Trace::first_frame(double ms, TracedWindow window) {
    write(line_of(Json{{"event", "first_frame"}, {"ms", rounded(ms)}}, window));
}

void Trace::step(const Moved& moved) {
    Json line{{"event", "step"}, {"node", moved.node}, {"choice", nullptr}};
    if (!moved.choice.empty()) {
        line["choice"] = moved.choice;
    }
    line["by"] = moved_by_name(moved.by);
    write(line.dump());
}

void Trace::reload(const LoadTimes& times, double swap_ms) {
    write(Json{{"event", "reload"},
               {"load_ms", rounded(times.load)},
               {"check_ms", rounded(times.check)},
               {"layout_ms", rounded(times.layout)},
               {"swap_ms", rounded(swap_ms)}}
              .dump());
}

void Trace::label(const Rect& rect, TracedWindow window) {
    Rect& last = frames_of(window).last_label;
    if (rect == last) {
        return;
    }
    last = rect;
    write(line_of(
        Json{{"event", "label"},
             {"rect", {rounded(rect.x), rounded(rect.y), rounded(rect.w), rounded(rect.h)}}},
        window));
}

void Trace::frame(double now_seconds, double cpu_ms, TracedWindow window) {
    if (!wanted_) {
        return;
    }
    Frames& frames = frames_of(window);
    // The first frame after a sleep starts a new second, or sleeping would count as drawing.
    if (frames.cpu_ms.empty()) {
        frames.told_at = now_seconds;
    }
    frames.cpu_ms.push_back(cpu_ms);
    if (now_seconds - frames.told_at >= 1) {
        tell_frames(window);
    }
}

void Trace::finish() {
    tell_frames(TracedWindow::Room);
    tell_frames(TracedWindow::Presenter);
}

void Trace::tell_frames(TracedWindow window) {
    std::vector<double>& frames = frames_of(window).cpu_ms;
    if (frames.empty()) {
        return;
    }
    std::ranges::sort(frames);
    const std::size_t last = frames.size() - 1;
    const auto p99 = static_cast<std::size_t>(std::ceil(static_cast<double>(last) * 0.99));
    write(line_of(Json{{"event", "frame_stats"},
                       {"frames", frames.size()},
                       {"median_ms", rounded(frames[frames.size() / 2])},
                       {"p99_ms", rounded(frames[p99])}},
                  window));
    frames.clear();
}

}  // namespace waypost
