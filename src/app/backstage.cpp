#include "app/backstage.h"

#include "app/environment.h"
#include "app/wall_clock.h"
#include "flowfile/rehearsal_text.h"
#include "platform/open_editor.h"
#include "platform/open_link.h"
#include "platform/speech.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace waypost {

namespace {

using Clock = std::chrono::steady_clock;

}  // namespace

Backstage::Backstage(const ViewRequest& request,
                     Session& session,
                     FileSystem& files,
                     PersonalFiles& mine,
                     Trace& trace,
                     const std::function<void()>& wake)
    : request_(request),
      session_(session),
      files_(files),
      mine_(mine),
      trace_(trace),
      opener_(session, files, request, mine),
      editor_(files),
      reloader_(wake),
      examiner_(wake),
      turner_(wake),
      finder_(wake),
      reader_(platform::speech_dispatcher(wake)),
      source_(wake) {}

void Backstage::begin(NewFlow opened) {
    if (session_.open_flow() != nullptr) {
        take_on(std::move(opened));
    } else {
        // Elsewhere they are listed when the list comes in view.
        opener_.list_walks();
    }
    // Where the walk stands when the window opens is no step.
    (void)session_.take_moved();
}

void Backstage::open_dropped(const std::string& path) {
    opener_.open_dropped(path);
    note_opened();
    tell_moves();
}

bool Backstage::take_results() {
    reloader_.poll(session_, request_.today);
    bool any = take_reloaded();
    any = take_examination() || any;
    any = take_turned_map() || any;
    any = take_found_ways() || any;
    return source_.take_findings(session_) || any;
}

void Backstage::carry_out(const AppRequests& asked) {
    open_what_is_asked(asked);
    if (asked.edit && session_.open_flow() != nullptr) {
        editor_.carry_out(*asked.edit, session_);
    }
    ask_beside(asked);
    save_what_is_asked(asked);
    if (asked.list_walks || asked.save_walk) {
        opener_.list_walks();
    }
    reader_.carry_out(asked, session_);
    source_.carry_out(asked, session_);
}

void Backstage::open_what_is_asked(const AppRequests& asked) {
    if (asked.open_entry) {
        opener_.open_flow(session_.entries()[*asked.open_entry].path);
    }
    if (asked.open_walk) {
        opener_.open_walk(session_.saved_walks()[*asked.open_walk].path);
    }
    if (asked.take_up) {
        opener_.take_up(*asked.take_up);
    }
    if (!asked.show_in_language.empty()) {
        opener_.show_in_language(asked.show_in_language);
    }
    note_opened();
    if (!asked.open_link.empty()) {
        // Where no browser can be had, the address stays in view to be typed elsewhere.
        (void)platform::open_web_page(asked.open_link);
    }
    if (asked.open_in_editor) {
        open_in_editor(*asked.open_in_editor);
    }
}

void Backstage::ask_beside(const AppRequests& asked) {
    if (asked.find_ways_to.has_value()) {
        finder_.ask(session_.ways_to(asked.find_ways_to));
    }
    if (asked.turn_map) {
        turner_.ask(session_.turned_map());
    }
}

void Backstage::save_what_is_asked(const AppRequests& asked) {
    if (asked.make_handout) {
        SavedTo saved = mine_.save_handout(session_, *asked.make_handout);
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
}

bool Backstage::go_on() {
    const bool heard = reader_.follow(session_);
    if (unexamined_) {
        examiner_.ask(std::exchange(unexamined_, nullptr));
    }
    source_.begin_check(session_);
    return heard;
}

void Backstage::open_in_editor(const FilePosition& at) {
    const platform::FilePlace place{at.file, std::max(at.line, 1), std::max(at.column, 1)};
    if (!platform::open_in_editor({environment("VISUAL"), environment("EDITOR")}, place).opened) {
        session_.tell(session_.words().fill(Word::NoEditor, {at.file}));
    }
}

void Backstage::note_opened() {
    if (std::optional<NewFlow> opened = opener_.take_new()) {
        take_on(*std::move(opened));
    }
}

void Backstage::take_on(NewFlow opened) {
    unexamined_ = std::move(opened.examine);
    editor_.begin_anew(session_);
    reloader_.watch(session_, std::move(opened.from));
    opened_ = true;
}

bool Backstage::take_opened() {
    return std::exchange(opened_, false);
}

bool Backstage::take_examination() {
    std::optional<Examination> examination = examiner_.take();
    if (!examination || session_.open_flow() == nullptr) {
        return false;
    }
    session_.examined(*std::move(examination));
    return true;
}

bool Backstage::take_found_ways() {
    std::optional<FoundWays> found = finder_.take();
    if (!found) {
        return false;
    }
    session_.found_ways(*std::move(found));
    tell_moves();
    return true;
}

bool Backstage::take_turned_map() {
    std::optional<TurnedMap> turned = turner_.take();
    if (!turned) {
        return false;
    }
    session_.turn_map(*std::move(turned));
    return true;
}

bool Backstage::take_reloaded() {
    std::optional<OpenedFile> saved = reloader_.take(session_);
    if (!saved) {
        return false;
    }
    OpenedFile& opened = *saved;
    source_.follow(session_);
    if (!opened.flow) {
        session_.reload_failed(
            std::move(opened.diagnostics), wall_clock(), std::move(opened.written));
        return true;
    }
    const Clock::time_point begin = Clock::now();
    session_.reload(std::move(opened.flow));
    unexamined_ = std::move(opened.examine);
    const double swap = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    reloaded_ = Reloaded{opened.times, swap};
    tell_moves();
    return true;
}

void Backstage::tell_reload() {
    if (reloaded_) {
        trace_.reload(reloaded_->times, reloaded_->swap_ms);
        reloaded_.reset();
    }
}

void Backstage::tell_moves() {
    for (const Moved& moved : session_.take_moved()) {
        if (moved.by == MovedBy::Restart) {
            // Another walk is another file.
            mine_.set_walk_path({});
        }
        trace_.step(moved);
    }
    record();
}

void Backstage::record() {
    if (request_.record.empty() || session_.open_flow() == nullptr ||
        recorded_at_ == session_.scenes()) {
        return;
    }
    recorded_at_ = session_.scenes();
    Rehearsal talk = session_.as_rehearsal("Recorded at " + wall_clock());
    const double now =
        std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
    // A talk is worth more than its record: one that cannot be written is told of and goes on.
    const std::string problem = files_.write(
        request_.record,
        rehearsal_toml(session_.open_flow()->flow, recorder_.timed(std::move(talk), now)));
    if (!problem.empty()) {
        session_.tell(request_.record + ": " + problem);
    }
}

}  // namespace waypost
