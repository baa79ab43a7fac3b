// What goes on behind the windows: files that are opened, written and followed, flows that are
// examined, voices that read, and whatever else the session asks of the machine.
#pragma once

#include "app/background.h"
#include "app/flow_editor.h"
#include "app/flow_opener.h"
#include "app/personal_files.h"
#include "app/reader.h"
#include "app/reloader.h"
#include "app/source_files.h"
#include "app/talk_recorder.h"
#include "app/trace.h"
#include "app/view_model.h"
#include "base/file_system.h"
#include "cli/view_request.h"
#include "session/session.h"

#include <functional>
#include <optional>
#include <string>

namespace waypost {

class Backstage {
public:
    /// All of them must outlive it. `wake` is called from other threads when `take_results` has
    /// something to take.
    Backstage(const ViewRequest& request,
              Session& session,
              FileSystem& files,
              PersonalFiles& mine,
              Trace& trace,
              const std::function<void()>& wake);

    /// `opened` is what is left to do about the flow that is open from the start, if one is.
    void begin(NewFlow opened);

    /// Of files that were dropped on a window.
    void open_dropped(const std::string& path);

    /// Hands the session what came of work beside the windows and of saves. True when it shows
    /// something new.
    [[nodiscard]] bool take_results();

    /// Does what intents came to, but for what windows do.
    void carry_out(const AppRequests& asked);

    /// To be called once frames are drawn: begins what should not delay them. True when the voice
    /// is another than the frames say.
    [[nodiscard]] bool go_on();

    /// Tells of a new flow that a frame has shown.
    void tell_reload();

    /// Tells of steps that were taken.
    void tell_moves();

    /// True once for each flow that was opened.
    [[nodiscard]] bool take_opened();

private:
    struct Reloaded {
        LoadTimes times{};
        double swap_ms = 0;
    };

    void record();
    void open_what_is_asked(const AppRequests& asked);
    void save_what_is_asked(const AppRequests& asked);
    void ask_beside(const AppRequests& asked);
    void open_in_editor(const FilePosition& at);
    void note_opened();
    void take_on(NewFlow opened);
    [[nodiscard]] bool take_reloaded();
    [[nodiscard]] bool take_examination();
    [[nodiscard]] bool take_found_ways();
    [[nodiscard]] bool take_turned_map();

    const ViewRequest& request_;
    Session& session_;
    FileSystem& files_;
    PersonalFiles& mine_;
    Trace& trace_;
    FlowOpener opener_;
    FlowEditor editor_;
    Reloader reloader_;
    Background<Examination> examiner_;
    /// Lays the map out the other way while the old one is still shown.
    Background<TurnedMap> turner_;
    /// Looks for walks to a card.
    Background<FoundWays> finder_;
    Reader reader_;
    SourceFiles source_;
    /// Opened, and not yet handed to the examiner.
    Background<Examination>::Work unexamined_{};
    /// A new flow that no frame has shown yet.
    std::optional<Reloaded> reloaded_{};
    bool opened_ = false;
    TalkRecorder recorder_{};
    /// The scene that was recorded last.
    int recorded_at_ = -1;
};

}  // namespace waypost
