#include "app/home_folders.h"

#include "app/environment.h"

#include <string_view>

namespace waypost {

namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 10U;

std::string config_folder(const HomeHints& hints) {
    // An entry that is no whole path counts as unset (XDG Base Directory Specification).
    if (hints.config_home.starts_with('/')) {
        return hints.config_home;
    }
    return hints.home.empty() ? std::string() : hints.home + "/.config";
}

/// The value of `XDG_DOCUMENTS_DIR="$HOME/…"`, its one variable put in; empty where there is none.
std::string named_documents(std::string_view user_dirs, const std::string& home) {
    constexpr std::string_view kKey = "\nXDG_DOCUMENTS_DIR=\"";
    constexpr std::string_view kHome = "$HOME";
    const std::string text = "\n" + std::string(user_dirs);
    const std::size_t key = text.find(kKey);
    if (key == std::string::npos) {
        return {};
    }
    const std::size_t begin = key + kKey.size();
    const std::size_t end = text.find('"', begin);
    if (end == std::string::npos) {
        return {};
    }
    const std::string value = text.substr(begin, end - begin);
    return value.starts_with(kHome) ? home + value.substr(kHome.size()) : value;
}

}  // namespace

HomeHints read_home_hints() {
    return {environment("HOME"), environment("XDG_CONFIG_HOME")};
}

std::string settings_path(const HomeHints& hints) {
    const std::string folder = config_folder(hints);
    return folder.empty() ? folder : folder + "/waypost/settings.toml";
}

std::string documents_folder(const HomeHints& hints, const FileSystem& files) {
    const std::string config = config_folder(hints);
    const ReadResult user_dirs = files.read(config + "/user-dirs.dirs", kMostBytes);
    const std::string named =
        user_dirs.bytes ? named_documents(*user_dirs.bytes, hints.home) : std::string();
    const bool exists = !named.empty() && files.kind(named) == PathKind::Folder;
    return exists ? named : hints.home;
}

std::string free_path(const std::string& folder,
                      const std::string& stem,
                      const std::string& ending,
                      const FileSystem& files) {
    const std::string begin = folder + "/" + stem;
    std::string path = begin + ending;
    for (int number = 2; files.kind(path) != PathKind::Missing; ++number) {
        path = begin;
        path.append("-").append(std::to_string(number)).append(ending);
    }
    return path;
}

}  // namespace waypost
