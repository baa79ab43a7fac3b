#include "app/trace.h"

#include "app/temporary_folder.h"

#include <doctest/doctest.h>

#include <string>

using waypost::TemporaryFolder;
using waypost::Trace;
using waypost::TracedWindow;

TEST_CASE("trace: lines about the speaker's window say so, those about the room's do not") {
    const TemporaryFolder folder;
    {
        Trace trace(folder.path("trace.jsonl"));
        trace.first_frame(12);
        trace.first_frame(34, TracedWindow::Presenter);
        trace.label({1, 2, 3, 4});
        trace.label({1, 2, 3, 4}, TracedWindow::Presenter);
        // The same again is no news, in either.
        trace.label({1, 2, 3, 4});
        trace.label({1, 2, 3, 4}, TracedWindow::Presenter);
        trace.frame(0.1, 3);
        trace.frame(0.2, 5, TracedWindow::Presenter);
        trace.frame(0.3, 4);
        trace.frame(1.2, 2);
        trace.frame(2.0, 7);
        trace.finish();
    }
    CHECK(folder.bytes("trace.jsonl") ==
          R"({"event":"first_frame","ms":12.0}
{"event":"first_frame","ms":34.0,"window":"presenter"}
{"event":"label","rect":[1.0,2.0,3.0,4.0]}
{"event":"label","rect":[1.0,2.0,3.0,4.0],"window":"presenter"}
{"event":"frame_stats","frames":3,"median_ms":3.0,"p99_ms":4.0}
{"event":"frame_stats","frames":1,"median_ms":7.0,"p99_ms":7.0}
{"event":"frame_stats","frames":1,"median_ms":5.0,"p99_ms":5.0,"window":"presenter"}
)");
}
