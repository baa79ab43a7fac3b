// How long a frame takes from input to draw data, and how often our own code allocates in it.
//
// bench_frame FLOW.toml: that flow, then made-up ones of 5,000 and 20,000 cards; at 100 % zoom and
// with the whole flow in view; the map alone and the whole window. Build it with optimisation.
#include "base/embedded_fonts.h"
#include "diagram/fixed_measure.h"
#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"
#include "gui/frame.h"
#include "imgui_compat.h"
#include "session/session.h"
#include "support/allocation_count.h"
#include "support/flow_toml.h"
#include "support/long_flow.h"
#include "support/memory_files.h"

#include <imgui.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

using namespace waypost;

namespace {

constexpr Size kWindow{1920, 1080};
constexpr int kFrames = 200;

double cpu_ms() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Measured {
    std::vector<double> times{};
    std::size_t allocations = 0;
    int vertices = 0;
};

/// A window without a display that draws the same thing again and again.
class Bench {
public:
    explicit Bench(Session session)
        : session_(std::move(session)),
          context_({static_cast<float>(kWindow.w), static_cast<float>(kWindow.h)},
                   embedded_faces()) {
        settle({});
    }

    void fit() {
        KeyPress press;
        press.character = U'f';
        settle({press});
    }

    Measured window() {
        return measure([this] { draw_window({}); });
    }

    Measured map() {
        return measure([this] { draw_map_alone(); });
    }

private:
    void settle(std::vector<KeyPress> keys) {
        for (int i = 0; i < 12; ++i) {
            context_.begin_frame();
            now_ += 0.1;
            draw_window(std::exchange(keys, {}));
            context_.end_frame();
        }
    }

    void draw_window(std::vector<KeyPress> keys) {
        gui::FrameInput input;
        input.keys = std::move(keys);
        input.now = now_;
        input.size = kWindow;
        for (const Intent& intent :
             gui::draw_frame(state_, session_, input, context_.fonts()).intents) {
            session_.apply(intent);
        }
    }

    void draw_map_alone() {
        const gui::Theme& theme = gui::theme_of(session_.settings().theme);
        gui::Painter painter(*ImGui::GetBackgroundDrawList(), context_.fonts(), theme, 1);
        gui::read_pointer(state_.pointer);
        state_.focus.begin_frame();
        std::optional<Rect> reveal;
        gui::Canvas2d ui{painter, state_.pointer, state_.focus, reveal};
        gui::draw_map(ui, state_.map, {session_, state_.map.seen_view, now_, true, 0.9}, intents_);
        state_.focus.end_frame();
    }

    template <class Draw>
    Measured measure(Draw&& draw) {
        Measured measured;
        measured.times.reserve(kFrames);
        for (int i = 0; i < kFrames; ++i) {
            now_ += 1.0 / 60;
            const std::size_t before = test::allocation_count();
            const double begin = cpu_ms();
            context_.begin_frame();
            draw();
            measured.vertices = context_.end_frame().TotalVtxCount;
            measured.times.push_back(cpu_ms() - begin);
            measured.allocations = test::allocation_count() - before;
        }
        std::ranges::sort(measured.times);
        return measured;
    }

    Session session_;
    imgui_compat::HeadlessContext context_;
    gui::FrameState state_{};
    Intents intents_{};
    double now_ = 0;
};

void print(const std::string& flow, const char* what, const Measured& measured) {
    const std::size_t last = measured.times.size() - 1;
    std::printf("%-8s %-14s %9.3f %9.3f %8zu %9d\n",
                flow.c_str(),
                what,
                measured.times[last / 2],
                measured.times[last * 99 / 100],
                measured.allocations,
                measured.vertices);
    static_cast<void>(std::fflush(stdout));
}

void run(const std::string& name, std::string toml) {
    MemoryFiles files;
    files.files["flow.toml"] = std::move(toml);
    const Words words = embedded_words("en");
    auto open = open_flow(load_flow(files, "flow.toml", words), "flow.toml", words, FixedMeasure());
    if (!open) {
        std::printf("%s cannot be read\n", name.c_str());
        return;
    }
    Session session(words, {});
    session.open(std::move(open));
    Bench bench(std::move(session));
    print(name, "map, 100 %", bench.map());
    print(name, "window, 100 %", bench.window());
    bench.fit();
    print(name, "map, fit", bench.map());
    print(name, "window, fit", bench.window());
}

std::string made_up(int cards) {
    FlowDraft draft = test::long_draft(1, cards);
    return test::write_toml(draft);
}

}  // namespace

int main(int argc, char** argv) {
    std::printf("flow     what           median ms    p99 ms   allocs  vertices\n");
    if (argc > 1) {
        std::ifstream file(argv[1]);
        run("given", {std::istreambuf_iterator<char>(file), {}});
    }
    for (const int cards : {5'000, 20'000}) {
        run(std::to_string(cards), made_up(cards));
    }
    return 0;
}
