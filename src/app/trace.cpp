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

void Trace::first_frame(double ms) {
    write(Json{{"event", "first_frame"}, {"ms", rounded(ms)}}.dump());
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

void Trace::label(const Rect& rect) {
    if (rect == last_label_) {
        return;
    }
    last_label_ = rect;
    write(Json{{"event", "label"},
               {"rect", {rounded(rect.x), rounded(rect.y), rounded(rect.w), rounded(rect.h)}}}
              .dump());
}

void Trace::frame(double now_seconds, double cpu_ms) {
    if (!wanted_) {
        return;
    }
    // The first frame after a sleep starts a new second, or sleeping would count as drawing.
    if (frames_.empty()) {
        told_at_ = now_seconds;
    }
    frames_.push_back(cpu_ms);
    if (now_seconds - told_at_ >= 1) {
        finish();
    }
}

void Trace::finish() {
    if (frames_.empty()) {
        return;
    }
    std::ranges::sort(frames_);
    const std::size_t last = frames_.size() - 1;
    const auto p99 = static_cast<std::size_t>(std::ceil(static_cast<double>(last) * 0.99));
    write(Json{{"event", "frame_stats"},
               {"frames", frames_.size()},
               {"median_ms", rounded(frames_[frames_.size() / 2])},
               {"p99_ms", rounded(frames_[p99])}}
              .dump());
    frames_.clear();
}

}  // namespace waypost
