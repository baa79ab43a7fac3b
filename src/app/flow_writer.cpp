#include "app/flow_writer.h"

#include "app/descriptor.h"
#include "flowfile/read_flow_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <utility>

namespace waypost {

FlowWrite write_flow_file(FileSystem& files,
                          const std::string& path,
                          std::string_view text,
                          std::string_view expected) {
    if (files.kind(path) != PathKind::Missing) {
        ReadResult now = files.read(path, kLargestFile);
        if (!now.bytes) {
            return {std::nullopt, std::move(now.error)};
        }
        if (*now.bytes != expected) {
            return {std::move(now.bytes), {}};
        }
        if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) {
            return {std::nullopt, system_reason("cannot be written")};
        }
    }
    return {std::nullopt, files.write(path, text)};
}

}  // namespace waypost
