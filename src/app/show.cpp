#include "app/show.h"

#include "app/personal_files.h"
#include "app/screenshot.h"
#include "app/trace.h"
#include "app/view_model.h"
#include "app/window_loop.h"

#include <ostream>

namespace waypost {

int show(const ViewRequest& request, FileSystem& files, std::ostream& err) {
    Trace trace(request.trace);
    if (!trace.is_good()) {
        err << "waypost: cannot write the trace to " << request.trace << '\n';
        return 2;
    }
    PersonalFiles mine(files, read_home_hints());
    // A picture is the same on every machine.
    const WindowSettings kept =
        request.screenshot.empty() ? mine.load_settings(err) : WindowSettings{};
    mine.set_walk_path(request.reopen_path);
    MadeSession made = make_session(request, files, kept);
    Session& session = made.session;
    if (!request.screenshot.empty()) {
        // A picture waits for what a window would show a moment later.
        if (made.opened.examine) {
            session.examined(made.opened.examine());
        }
        const std::string problem = write_screenshot(request, session, files, trace);
        if (!problem.empty()) {
            err << "waypost: cannot write " << request.screenshot << ": " << problem << '\n';
            return 2;
        }
        return 0;
    }
    mine.begin_with(session.settings());
    const std::string reason = run_window(request, made, files, mine, trace, err);
    if (!reason.empty()) {
        err << "waypost: cannot open a window: " << reason
            << "; `waypost walk FLOW` walks a flow in the terminal\n";
        return 2;
    }
    return 0;
}

}  // namespace waypost
