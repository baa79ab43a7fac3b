#include "app/window_loop.h"

#include "app/autoplay.h"
#include "app/backstage.h"
#include "app/frozen_room.h"
#include "app/handout_preview.h"
#include "app/stage.h"
#include "app/wall_clock.h"
#include "gui/frame.h"
#include "gui/presenter_view.h"
#include "platform/window_system.h"

#include <algorithm>
#include <ctime>
#include <limits>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// Asleep, the windows still look at the watched file and the monitors once a second.
constexpr double kSleepSeconds = 1.0;

/// Of this thread: what is proven beside the window, and a driver that draws in software on threads
/// of its own, are no work of a frame.
double cpu_ms() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Everything that the running windows have.
class Loop {
public:
    Loop(platform::WindowSystem& system,
         Stage& stage,
         const ViewRequest& request,
         MadeSession& made,
         FileSystem& files,
         PersonalFiles& mine,
         Trace& trace)
        : system_(system),
          stage_(stage),
          request_(request),
          session_(made.session),
          mine_(mine),
          trace_(trace),
          backstage_(request, made.session, files, mine, trace, [&system] { system.wake(); }),
          preview_([&system] { system.wake(); }) {}

    void run(NewFlow opened) {
        backstage_.begin(std::move(opened));
        while (!is_over()) {
            name_windows();
            if (stage_.arrange(session_.settings().mode == Mode::Present) &&
                stage_.presenter() == nullptr) {
                presenter_ = {};
            }
            frozen_.follow(session_, stage_.presenter() != nullptr);
            const bool due = system_.wait_events(seconds_to_sleep());
            open_dropped();
            const bool has_news = backstage_.take_results();
            if (preview_.take() || has_news) {
                stage_.show_news();
            }
            if (due) {
                draw_owed();
            }
            play();
            // What is opened is shown before anything is proven.
            if (room_drawn_ && backstage_.go_on()) {
                stage_.show_news();
            }
        }
        trace_.finish();
    }

private:
    /// What is not saved is told once before it is lost.
    [[nodiscard]] bool is_over() {
        platform::Window& room = stage_.room().window();
        if (!room.should_close()) {
            return false;
        }
        if (session_.may_quit()) {
            return true;
        }
        room.stay_open();
        room.request_frame();
        return false;
    }

    /// Until a window changes by itself; its frame is owed then.
    [[nodiscard]] double seconds_to_sleep() {
        double sleep = kSleepSeconds;
        const auto look_at = [&](StageWindow& shown, double& next) {
            const double left = next - system_.time();
            if (left <= 0) {
                next = std::numeric_limits<double>::infinity();
                shown.window().request_frame();
            }
            sleep = std::clamp(left, 0.0, sleep);
        };
        look_at(stage_.room(), room_next_);
        if (stage_.presenter() != nullptr) {
            look_at(*stage_.presenter(), presenter_next_);
        }
        return sleep;
    }

    /// Presses the clicker where the talk plays by itself.
    void play() {
        const bool plays = request_.autoplay && room_drawn_ && session_.open_flow() != nullptr &&
                           session_.settings().mode == Mode::Present;
        if (!plays) {
            return;
        }
        const int scene = session_.scenes();
        const std::optional<double> next = autoplay_.play(session_, system_.time());
        room_next_ = std::min(room_next_, next.value_or(room_next_));
        if (session_.scenes() != scene) {
            stage_.show_news();
            backstage_.tell_moves();
        }
    }

    void draw_owed() {
        if (stage_.room().window().owes_frame()) {
            draw_room();
        }
        if (stage_.presenter() != nullptr && stage_.presenter()->window().owes_frame()) {
            draw_presenter();
        }
    }

    void draw_room() {
        const double began = cpu_ms();
        gui::FrameInput input = begin(stage_.room());
        input.pages = preview_.shown();
        const Session* frozen = frozen_.seen();
        const bool lists = session_.talk().jumps && stage_.presenter() != nullptr;
        if (frozen != nullptr || lists) {
            // A key acts on the talk as it is, not on what the room goes on seeing; and the list
            // of cards is in the speaker's window.
            speakers_keys_.insert(speakers_keys_.end(), input.keys.begin(), input.keys.end());
            input.keys.clear();
            stage_.presenter()->window().request_frame();
        }
        const gui::RoomText text = room_.talk.text;
        gui::FrameOutput output = gui::draw_frame(
            room_, frozen != nullptr ? *frozen : session_, input, stage_.room().fonts());
        if (frozen != nullptr) {
            output.intents = FrozenRoom::still_meant(output.intents);
        }
        if (stage_.presenter() != nullptr && room_.talk.text != text) {
            stage_.presenter()->window().request_frame();
        }
        end(stage_.room(), output);
        note_frame(output, cpu_ms() - began, TracedWindow::Room, room_drawn_);
        preview_.want(session_, output.page_width);
        backstage_.tell_reload();
        room_next_ = output.next_frame;
        follow(output);
    }

    void draw_presenter() {
        StageWindow& shown = *stage_.presenter();
        const double began = cpu_ms();
        gui::FrameInput input = begin(shown);
        input.keys.insert(input.keys.begin(), speakers_keys_.begin(), speakers_keys_.end());
        speakers_keys_.clear();
        input.room = stage_.room().window().framebuffer_size();
        input.frozen = frozen_.seen();
        input.room_text = room_.talk.text;
        if (input.frozen != nullptr) {
            // The keys act on the talk as it is, not on what the room goes on seeing.
            input.room_text.goes_on = false;
            input.room_text.has_begun = false;
        }
        const gui::FrameOutput output =
            gui::draw_presenter(presenter_, session_, input, shown.fonts());
        end(shown, output);
        note_frame(output, cpu_ms() - began, TracedWindow::Presenter, presenter_drawn_);
        presenter_next_ = output.next_frame;
        follow(output);
    }

    [[nodiscard]] gui::FrameInput begin(StageWindow& shown) {
        platform::Window& window = shown.window();
        window.begin_frame(&shown.fonts());
        gui::FrameInput input;
        input.keys = window.take_keys();
        input.now = system_.time();
        input.size = window.framebuffer_size();
        input.scale =
            request_.scale > 0 ? request_.scale : static_cast<double>(window.content_scale());
        input.full_screen = stage_.room().window().is_full_screen();
        input.presenter = stage_.presenter_place();
        input.clock = wall_clock();
        input.timer = timer_;
        return input;
    }

    static void end(StageWindow& shown, const gui::FrameOutput& output) {
        shown.window().end_frame({output.ground.r, output.ground.g, output.ground.b});
        if (output.animating) {
            shown.window().request_frame();
        }
    }

    void note_frame(const gui::FrameOutput& output, double ms, TracedWindow window, bool& drawn) {
        if (!drawn) {
            drawn = true;
            trace_.first_frame(system_.time() * 1e3, window);
        }
        trace_.frame(system_.time(), ms, window);
        trace_.label(output.label_rect, window);
    }

    /// Does what one window's frame asked for; the others show it.
    void follow(const gui::FrameOutput& output) {
        for (const Intent& intent : output.intents) {
            const AppRequests asked = session_.apply(intent);
            backstage_.carry_out(asked);
            if (asked.toggle_full_screen) {
                stage_.toggle_full_screen();
            }
            if (asked.swap_screens) {
                stage_.swap_screens();
            }
            if (asked.quit) {
                stage_.room().window().close();
            }
        }
        frozen_.follow(session_, stage_.presenter() != nullptr);
        timer_ = output.timer.value_or(timer_);
        if (!output.intents.empty()) {
            mine_.keep_settings(session_.settings());
            stage_.show_news();
        }
        keep_smallest_size();
        backstage_.tell_moves();
    }

    /// Of several files the first: the windows show one flow.
    void open_dropped() {
        std::vector<std::string> dropped = stage_.room().window().take_dropped();
        if (dropped.empty() && stage_.presenter() != nullptr) {
            dropped = stage_.presenter()->window().take_dropped();
        }
        if (!dropped.empty()) {
            backstage_.open_dropped(dropped.front());
            stage_.show_news();
        }
    }

    void name_windows() {
        if (backstage_.take_opened()) {
            const std::string& title = session_.open_flow()->flow.metadata().title;
            const std::string& presenter = session_.words()[Word::EditPresenter];
            stage_.set_titles(title + " · Waypost", presenter + " · " + title + " · Waypost");
        }
    }

    void keep_smallest_size() {
        const int text_size = session_.settings().text_size;
        if (text_size != smallest_for_) {
            smallest_for_ = text_size;
            const Size smallest = gui::smallest_window(text_size);
            stage_.set_min_size(static_cast<int>(smallest.w), static_cast<int>(smallest.h));
        }
    }

    platform::WindowSystem& system_;
    Stage& stage_;
    const ViewRequest& request_;
    Session& session_;
    PersonalFiles& mine_;
    Trace& trace_;
    Backstage backstage_;
    HandoutPreview preview_;
    Autoplay autoplay_{};
    gui::FrameState room_{};
    gui::PresenterState presenter_{};
    /// Goes on whichever window shows it.
    gui::TalkTimer timer_{};
    FrozenRoom frozen_{};
    /// That were pressed in the room's window, to be taken in the speaker's next frame.
    std::vector<KeyPress> speakers_keys_{};
    double room_next_ = std::numeric_limits<double>::infinity();
    double presenter_next_ = std::numeric_limits<double>::infinity();
    bool room_drawn_ = false;
    bool presenter_drawn_ = false;
    int smallest_for_ = 0;
};

}  // namespace

std::string run_window(const ViewRequest& request,
                       MadeSession& made,
                       FileSystem& files,
                       PersonalFiles& mine,
                       Trace& trace,
                       std::ostream& err) {
    platform::WindowSystemResult connected = platform::WindowSystem::connect();
    if (!connected.system) {
        return connected.reason;
    }
    platform::WindowSystem& system = *connected.system;
    platform::WindowOptions options;
    options.title = "Waypost";
    options.width = request.width > 0 ? request.width : options.width;
    options.height = request.height > 0 ? request.height : options.height;
    platform::WindowResult opened = system.open(options);
    if (!opened.window) {
        return opened.reason;
    }
    const std::unique_ptr<platform::MonitorSource> monitors = system.monitors();
    const std::vector<platform::Monitor> now = monitors->list();
    if (!request.monitor.empty() && !named_monitor(now, request.monitor)) {
        // It may be plugged in later.
        err << "waypost: there is no monitor `" << request.monitor
            << "` now; there are: " << monitors_in_words(now) << '\n';
    }
    Stage stage(system, *monitors, std::move(opened.window), {request.monitor, request.presenter});
    if (request.mode == Mode::Present && request.width == 0) {
        stage.toggle_full_screen();
    }
    Loop(system, stage, request, made, files, mine, trace).run(std::move(made.opened));
    return {};
}

}  // namespace waypost
