// Opens flows and saved walks in the running window's session, and tells why one cannot be.
#pragma once

#include "app/personal_files.h"
#include "app/view_model.h"
#include "base/file_system.h"
#include "cli/saved_walk_file.h"
#include "cli/view_request.h"
#include "session/session.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace waypost {

class FlowOpener {
public:
    /// All of them must outlive it.
    FlowOpener(Session& session,
               const FileSystem& files,
               const ViewRequest& request,
               PersonalFiles& mine)
        : session_(session),
          files_(files),
          request_(request),
          mine_(mine),
          flows_(files, request.flow_paths, request.flow_folders) {}

    /// Hands the session the person's saved walks as they are now. Reads all of them.
    void list_walks();

    /// Shows a flow, on the walk that was left on it last.
    void open_flow(const std::string& path);

    /// Shows the open flow in one of its languages, at the same place.
    void show_in_language(const std::string& language);

    /// Shows a saved walk on its flow; the next save goes to its file.
    void open_walk(const std::string& path);

    /// Shows one of the session's left walks.
    void take_up(std::size_t left_walk);

    /// Shows whichever of them a file that was dropped on the window is.
    void open_dropped(const std::string& path);

    /// What is left to do about a flow that was read and opened since the last call; nothing where
    /// none was.
    [[nodiscard]] std::optional<NewFlow> take_new();

private:
    /// Null, and told, where the flow cannot be opened.
    [[nodiscard]] std::shared_ptr<const OpenFlow> read(const std::string& path);
    [[nodiscard]] std::shared_ptr<const OpenFlow> read(const std::string& path, const Words& words);
    [[nodiscard]] bool is_open(const std::string& path) const;
    /// So that the way back to the first screen leads to the flow again.
    void list_flow(const OpenFlow& flow);

    Session& session_;
    const FileSystem& files_;
    const ViewRequest& request_;
    PersonalFiles& mine_;
    /// For the lists, which need not be of this moment.
    FlowsById flows_;
    std::optional<NewFlow> new_{};
};

}  // namespace waypost
