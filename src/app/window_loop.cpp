#include "app/window_loop.h"

#include "app/background.h"
#include "base/embedded_fonts.h"
#include "gui/frame.h"
#include "imgui_compat.h"
#include "platform/file_watch.h"
#include "platform/open_link.h"
#include "platform/window.h"

#include <chrono>
#include <ctime>
#include <memory>
#include <optional>
#include <utility>

namespace waypost {

namespace {

using Clock = std::chrono::steady_clock;

/// Asleep, the window still looks at the watched file once a second.
constexpr double kSleepSeconds = 1.0;

double cpu_ms() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Reloaded {
    LoadTimes times{};
    double swap_ms = 0;
};

/// Everything that one running window has.
class Loop {
public:
    Loop(platform::Window& window,
         const ViewRequest& request,
         MadeSession& made,
         const FileSystem& files,
         PersonalFiles& mine,
         Trace& trace)
        : window_(window),
          request_(request),
          session_(made.session),
          files_(files),
          mine_(mine),
          trace_(trace),
          fonts_(embedded_faces()),
          watch_([&window] { window.wake(); }),
          examiner_([&window] { window.wake(); }),
          turner_([&window] { window.wake(); }),
          unexamined_(made.examine) {}

    void run() {
        watch_open_flow();
        // Where the walk stands when the window opens is no step.
        (void)session_.take_moved();
        while (!window_.should_close()) {
            const bool due = window_.wait_events(kSleepSeconds);
            reload_if_saved();
            take_examination();
            take_turned_map();
            if (due) {
                draw();
            }
            begin_examination();
        }
        trace_.finish();
    }

private:
    void draw() {
        const double began = cpu_ms();
        window_.begin_frame(&fonts_);
        gui::FrameInput input;
        input.keys = window_.take_keys();
        input.now = window_.time();
        input.size = window_.framebuffer_size();
        input.scale =
            request_.scale > 0 ? request_.scale : static_cast<double>(window_.content_scale());
        input.full_screen = window_.is_full_screen();
        const gui::FrameOutput output = gui::draw_frame(state_, session_, input, fonts_);
        const platform::Colour ground{output.ground.r, output.ground.g, output.ground.b};
        window_.end_frame(ground);
        if (!drawn_) {
            drawn_ = true;
            trace_.first_frame(window_.time() * 1e3);
        }
        trace_.frame(window_.time(), cpu_ms() - began);
        trace_.label(output.label_rect);
        if (reloaded_) {
            trace_.reload(reloaded_->times, reloaded_->swap_ms);
            reloaded_.reset();
        }
        if (output.animating) {
            window_.request_frame();
        }
        for (const Intent& intent : output.intents) {
            carry_out(session_.apply(intent));
        }
        if (!output.intents.empty()) {
            mine_.keep_settings(session_.settings());
        }
        keep_smallest_size();
        tell_moves();
    }

    void carry_out(const AppRequests& asked) {
        if (asked.open_entry) {
            const std::string path = session_.entries()[*asked.open_entry].path;
            const DiagramOptions layout{session_.settings().map_direction, {}};
            OpenedFile opened = open_file(files_, path, session_.words(), request_.today, layout);
            if (opened.flow) {
                mine_.set_walk_path({});
                session_.open(std::move(opened.flow));
                unexamined_ = std::move(opened.examine);
                watch_open_flow();
            }
        }
        if (!asked.open_link.empty()) {
            // Where no browser can be had, the address stays in view to be typed elsewhere.
            (void)platform::open_web_page(asked.open_link);
        }
        if (asked.turn_map) {
            turner_.ask(session_.turned_map());
        }
        if (asked.toggle_full_screen) {
            window_.toggle_full_screen();
        }
        if (asked.save_walk) {
            session_.note_saved(mine_.save_walk(session_));
        }
        if (asked.quit) {
            window_.close();
        }
    }

    /// Only behind a frame: what is opened is shown before anything is proven.
    void begin_examination() {
        if (unexamined_ && drawn_) {
            examiner_.ask(std::exchange(unexamined_, nullptr));
        }
    }

    void take_examination() {
        std::optional<Examination> examination = examiner_.take();
        if (examination && session_.open_flow() != nullptr) {
            session_.examined(*std::move(examination));
            window_.request_frame();
        }
    }

    void take_turned_map() {
        std::optional<TurnedMap> turned = turner_.take();
        if (turned) {
            session_.turn_map(*std::move(turned));
            window_.request_frame();
        }
    }

    void watch_open_flow() {
        const OpenFlow* open = session_.open_flow();
        if (open != nullptr) {
            watch_.watch({open->path});
            window_.set_title(open->flow.metadata().title + " · Waypost");
        }
    }

    void reload_if_saved() {
        if (watch_.poll().empty() || session_.open_flow() == nullptr) {
            return;
        }
        OpenedFile opened = open_file(files_,
                                      session_.open_flow()->path,
                                      session_.words(),
                                      request_.today,
                                      session_.next_layout());
        window_.request_frame();
        if (!opened.flow) {
            session_.reload_failed(std::move(opened.diagnostics));
            return;
        }
        const Clock::time_point begin = Clock::now();
        session_.reload(std::move(opened.flow));
        unexamined_ = std::move(opened.examine);
        const double swap = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        reloaded_ = Reloaded{opened.times, swap};
        tell_moves();
    }

    void keep_smallest_size() {
        const int text_size = session_.settings().text_size;
        if (text_size != smallest_for_) {
            smallest_for_ = text_size;
            const Size smallest = gui::smallest_window(text_size);
            window_.set_min_size(static_cast<int>(smallest.w), static_cast<int>(smallest.h));
        }
    }

    void tell_moves() {
        for (const Moved& moved : session_.take_moved()) {
            if (moved.by == MovedBy::Restart) {
                // Another walk is another file.
                mine_.set_walk_path({});
            }
            trace_.step(moved);
        }
    }

    platform::Window& window_;
    const ViewRequest& request_;
    Session& session_;
    const FileSystem& files_;
    PersonalFiles& mine_;
    Trace& trace_;
    imgui_compat::FontBook fonts_;
    platform::FileWatch watch_;
    Background<Examination> examiner_;
    /// Lays the map out the other way while the old one is still shown.
    Background<TurnedMap> turner_;
    /// Opened, and not yet handed to the examiner.
    Background<Examination>::Work unexamined_{};
    gui::FrameState state_{};
    /// A new flow that no frame has shown yet.
    std::optional<Reloaded> reloaded_{};
    bool drawn_ = false;
    int smallest_for_ = 0;
};

}  // namespace

std::string run_window(const ViewRequest& request,
                       MadeSession& made,
                       const FileSystem& files,
                       PersonalFiles& mine,
                       Trace& trace) {
    platform::WindowOptions options;
    options.title = "Waypost";
    options.width = request.width > 0 ? request.width : options.width;
    options.height = request.height > 0 ? request.height : options.height;
    platform::WindowResult opened = platform::Window::create(options);
    if (!opened.window) {
        return opened.reason;
    }
    if (request.mode == Mode::Present && request.width == 0) {
        opened.window->toggle_full_screen();
    }
    Loop(*opened.window, request, made, files, mine, trace).run();
    return {};
}

}  // namespace waypost
