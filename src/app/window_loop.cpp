#include "app/window_loop.h"

#include "app/background.h"
#include "app/environment.h"
#include "app/flow_editor.h"
#include "app/flow_opener.h"
#include "app/handout_preview.h"
#include "app/reader.h"
#include "app/reloader.h"
#include "app/source_files.h"
#include "base/embedded_fonts.h"
#include "gui/frame.h"
#include "imgui_compat.h"
#include "platform/open_editor.h"
#include "platform/open_link.h"
#include "platform/speech.h"
#include "platform/window.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

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

/// What the clock on the wall says, such as "14:05".
std::string clock_time() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    std::array<char, 8> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%H:%M", &local)};
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
         FileSystem& files,
         PersonalFiles& mine,
         Trace& trace)
        : window_(window),
          request_(request),
          session_(made.session),
          mine_(mine),
          trace_(trace),
          opener_(made.session, files, request, mine),
          editor_(files),
          fonts_(embedded_faces()),
          reloader_([&window] { window.wake(); }),
          examiner_([&window] { window.wake(); }),
          turner_([&window] { window.wake(); }),
          finder_([&window] { window.wake(); }),
          preview_([&window] { window.wake(); }),
          reader_(platform::speech_dispatcher([&window] { window.wake(); })),
          source_([&window] { window.wake(); }) {}

    /// `opened` is what is left to do about the flow that is open from the start, if one is.
    void run(NewFlow opened) {
        if (session_.open_flow() != nullptr) {
            take_on(std::move(opened));
        } else {
            // Elsewhere they are listed when the list comes in view.
            opener_.list_walks();
        }
        // Where the walk stands when the window opens is no step.
        (void)session_.take_moved();
        while (!is_over()) {
            const bool due = window_.wait_events(seconds_to_sleep());
            open_dropped();
            reloader_.poll(session_, request_.today);
            take_reloaded();
            take_examination();
            take_turned_map();
            take_found_ways();
            if (source_.take_findings(session_)) {
                window_.request_frame();
            }
            if (preview_.take()) {
                window_.request_frame();
            }
            if (due) {
                draw();
            }
            if (reader_.follow(session_)) {
                window_.request_frame();
            }
            begin_examination();
            source_.begin_check(session_);
        }
        trace_.finish();
    }

private:
    /// What is not saved is told once before it is lost.
    [[nodiscard]] bool is_over() {
        if (!window_.should_close()) {
            return false;
        }
        if (session_.may_quit()) {
            return true;
        }
        window_.stay_open();
        window_.request_frame();
        return false;
    }

    /// Until something changes by itself; its frame is owed then.
    [[nodiscard]] double seconds_to_sleep() {
        const double left = next_frame_ - window_.time();
        if (left <= 0) {
            next_frame_ = std::numeric_limits<double>::infinity();
            window_.request_frame();
        }
        return std::clamp(left, 0.0, kSleepSeconds);
    }

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
        input.pages = preview_.shown();
        const gui::FrameOutput output = gui::draw_frame(state_, session_, input, fonts_);
        const platform::Colour ground{output.ground.r, output.ground.g, output.ground.b};
        window_.end_frame(ground);
        if (!drawn_) {
            drawn_ = true;
            trace_.first_frame(window_.time() * 1e3);
        }
        trace_.frame(window_.time(), cpu_ms() - began);
        trace_.label(output.label_rect);
        preview_.want(session_, output.page_width);
        if (reloaded_) {
            trace_.reload(reloaded_->times, reloaded_->swap_ms);
            reloaded_.reset();
        }
        next_frame_ = output.next_frame;
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
            opener_.open_flow(session_.entries()[*asked.open_entry].path);
        }
        if (asked.open_walk) {
            opener_.open_walk(session_.saved_walks()[*asked.open_walk].path);
        }
        if (asked.take_up) {
            opener_.take_up(*asked.take_up);
        }
        note_opened();
        if (!asked.open_link.empty()) {
            // Where no browser can be had, the address stays in view to be typed elsewhere.
            (void)platform::open_web_page(asked.open_link);
        }
        if (asked.open_in_editor) {
            open_in_editor(*asked.open_in_editor);
        }
        if (asked.edit && session_.open_flow() != nullptr) {
            editor_.carry_out(*asked.edit, session_);
        }
        if (asked.find_ways_to.has_value()) {
            finder_.ask(session_.ways_to(asked.find_ways_to));
        }
        if (asked.turn_map) {
            turner_.ask(session_.turned_map());
        }
        if (asked.toggle_full_screen) {
            window_.toggle_full_screen();
        }
        if (asked.make_handout) {
            SavedTo saved = mine_.save_handout(session_);
            if (saved.problem.empty()) {
                saved.lacks_viewer = !platform::open_file(saved.path).opened;
            }
            session_.note_saved(std::move(saved));
        }
        if (asked.save_walk) {
            SavedTo saved = mine_.save_walk(session_);
            if (saved.problem.empty()) {
                session_.note_walk_kept();
            }
            session_.note_saved(std::move(saved));
        }
        if (asked.list_walks || asked.save_walk) {
            opener_.list_walks();
        }
        reader_.carry_out(asked, session_);
        source_.carry_out(asked, session_);
        if (asked.quit) {
            window_.close();
        }
    }

    void open_in_editor(const FilePosition& at) {
        const platform::FilePlace place{at.file, std::max(at.line, 1), std::max(at.column, 1)};
        if (!platform::open_in_editor({environment("VISUAL"), environment("EDITOR")}, place)
                 .opened) {
            session_.tell(session_.words().fill(Word::NoEditor, {at.file}));
        }
    }

    /// Of several files the first: one window shows one flow.
    void open_dropped() {
        const std::vector<std::string> dropped = window_.take_dropped();
        if (!dropped.empty()) {
            opener_.open_dropped(dropped.front());
            note_opened();
            tell_moves();
        }
    }

    void note_opened() {
        if (std::optional<NewFlow> opened = opener_.take_new()) {
            take_on(*std::move(opened));
        }
    }

    void take_on(NewFlow opened) {
        unexamined_ = std::move(opened.examine);
        editor_.begin_anew(session_);
        reloader_.watch(session_, std::move(opened.from));
        window_.set_title(session_.open_flow()->flow.metadata().title + " · Waypost");
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
            window_.show_news();
        }
    }

    void take_found_ways() {
        std::optional<FoundWays> found = finder_.take();
        if (found) {
            session_.found_ways(*std::move(found));
            window_.show_news();
            tell_moves();
        }
    }

    void take_turned_map() {
        std::optional<TurnedMap> turned = turner_.take();
        if (turned) {
            session_.turn_map(*std::move(turned));
            window_.show_news();
        }
    }

    void take_reloaded() {
        std::optional<OpenedFile> saved = reloader_.take(session_);
        if (!saved) {
            return;
        }
        OpenedFile& opened = *saved;
        window_.show_news();
        source_.follow(session_);
        if (!opened.flow) {
            session_.reload_failed(
                std::move(opened.diagnostics), clock_time(), std::move(opened.written));
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
    PersonalFiles& mine_;
    Trace& trace_;
    FlowOpener opener_;
    FlowEditor editor_;
    imgui_compat::FontBook fonts_;
    Reloader reloader_;
    Background<Examination> examiner_;
    /// Lays the map out the other way while the old one is still shown.
    Background<TurnedMap> turner_;
    /// Looks for walks to a card.
    Background<FoundWays> finder_;
    HandoutPreview preview_;
    Reader reader_;
    SourceFiles source_;
    /// Opened, and not yet handed to the examiner.
    Background<Examination>::Work unexamined_{};
    gui::FrameState state_{};
    /// A new flow that no frame has shown yet.
    std::optional<Reloaded> reloaded_{};
    double next_frame_ = std::numeric_limits<double>::infinity();
    bool drawn_ = false;
    int smallest_for_ = 0;
};

}  // namespace

std::string run_window(const ViewRequest& request,
                       MadeSession& made,
                       FileSystem& files,
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
    Loop(*opened.window, request, made, files, mine, trace).run(std::move(made.opened));
    return {};
}

}  // namespace waypost
