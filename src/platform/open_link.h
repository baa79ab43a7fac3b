// Hands web pages and files to the program that the desktop opens them with.
#pragma once

#include <string>

namespace waypost::platform {

struct OpenResult {
    bool opened = false;
    /// Why not, in words for the user; empty when it was.
    std::string reason{};
};

/// Opens an `https://` address; every other kind is refused, for addresses come from flow files.
/// `opener` is a program's name or path that takes the address as its one argument; no shell sees
/// it. Does not wait for the page to show.
[[nodiscard]] OpenResult open_web_page(const std::string& address,
                                       const std::string& opener = "xdg-open");

/// Opens a file that exists, such as an export.
[[nodiscard]] OpenResult open_file(const std::string& path, const std::string& opener = "xdg-open");

}  // namespace waypost::platform
