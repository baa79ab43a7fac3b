// The files of the machine behind the core's seam.
#pragma once

#include "base/file_system.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// Reads regular files and standard input; folders and special files are refused with a reason, so
/// that nothing waits for a pipe that nobody fills. Standard input is read once and kept, so that
/// `-` can be read again. Not for several threads at once.
class DiskFiles final : public FileSystem {
public:
    [[nodiscard]] PathKind kind(const std::string& path) const override;
    [[nodiscard]] ReadResult read(const std::string& path, std::size_t limit) const override;
    [[nodiscard]] std::vector<std::string> files_ending_in(
        std::string_view ending, const std::string& folder) const override;

    /// Follows a link to the file that it names and keeps that file's mode, and its owner and group
    /// as far as the process may. Whenever the process is
    /// killed, the file is the old or the new one, whole; what was not finished then lies beside it
    /// as `NAME.saving` until the next save. What is no regular file, such as /dev/stdout, is
    /// written in place.
    [[nodiscard]] std::string write(const std::string& path, std::string_view bytes) override;

private:
    mutable std::optional<ReadResult> standard_input_{};
};

}  // namespace waypost
