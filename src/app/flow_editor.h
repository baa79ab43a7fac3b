// Writes what an author edits on cards into the flow's files.
#pragma once

#include "base/file_system.h"
#include "session/session.h"

namespace waypost {

class FlowEditor {
public:
    /// `files` must outlive it.
    explicit FlowEditor(FileSystem& files) : files_(files) {}

    /// Reads the files as they are now, makes the edit there, and writes those that it changes; a
    /// refusal is told in the session and nothing is written. Pre: a flow is open.
    void carry_out(const EditWish& wish, Session& session);

    /// Another flow was opened: what was edited before is not to be taken back in it.
    void begin_anew(Session& session);

private:
    FileSystem& files_;
    FlowEdits edits_{};
};

}  // namespace waypost
