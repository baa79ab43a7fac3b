#include "app/surroundings.h"

#include "app/environment.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace waypost {

namespace fs = std::filesystem;

namespace {

/// A program in build/<preset>/ lies two folders below the flows of its source tree.
constexpr int kFoldersAbove = 3;

fs::path program_path(const char* program) {
    std::error_code error;
    fs::path path = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::absolute(program == nullptr ? "" : program, error) : path;
}

/// Adds the folder unless it is missing or already there under any name.
void add_folder(std::vector<std::string>& folders, const fs::path& folder) {
    std::error_code error;
    const fs::path real = fs::canonical(folder, error);
    if (error || !fs::is_directory(real, error)) {
        return;
    }
    if (std::ranges::find(folders, real.string()) == folders.end()) {
        folders.push_back(real.string());
    }
}

void add_beside(std::vector<std::string>& folders, const fs::path& program_folder) {
    const std::size_t before = folders.size();
    add_folder(folders, program_folder / ".." / "share" / "waypost" / "flows");
    fs::path above = program_folder;
    // The nearest one only: the others belong to somebody else.
    for (int i = 0; i <= kFoldersAbove && folders.size() == before; ++i) {
        add_folder(folders, above / "flows");
        above = above.parent_path();
    }
}

std::vector<std::string> split_at_colons(std::string_view list) {
    std::vector<std::string> parts;
    while (!list.empty()) {
        const std::size_t colon = list.find(':');
        if (colon != 0) {
            parts.emplace_back(list.substr(0, colon));
        }
        list = colon == std::string_view::npos ? std::string_view() : list.substr(colon + 1);
    }
    return parts;
}

std::string formatted(const std::tm& day) {
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%d", &day);
    return {text.data(), length};
}

}  // namespace

std::vector<std::string> flow_folders(const FlowFolderHints& hints) {
    std::vector<std::string> folders;
    if (!hints.program_folder.empty()) {
        add_beside(folders, hints.program_folder);
    }
    if (!hints.installed_data.empty()) {
        add_folder(folders, fs::path(hints.installed_data) / "flows");
    }
    for (const std::string& data : split_at_colons(hints.xdg_data_dirs)) {
        add_folder(folders, fs::path(data) / "waypost" / "flows");
    }
    for (const std::string& folder : split_at_colons(hints.waypost_flows)) {
        add_folder(folders, folder);
    }
    return folders;
}

std::string day_of(const char* source_date_epoch, std::time_t now) {
    std::tm day{};
    if (source_date_epoch != nullptr) {
        const std::string_view text = source_date_epoch;
        long long seconds = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
        const bool whole = error == std::errc() && end == text.data() + text.size();
        const std::time_t moment = seconds;
        if (whole && gmtime_r(&moment, &day) != nullptr) {
            return formatted(day);
        }
    }
    return localtime_r(&now, &day) == nullptr ? std::string() : formatted(day);
}

Surroundings read_surroundings(const char* program) {
    FlowFolderHints hints;
    hints.program_folder = program_path(program).parent_path().string();
    hints.installed_data = WAYPOST_DATA_FOLDER;
    hints.xdg_data_dirs = environment("XDG_DATA_DIRS");
    hints.waypost_flows = environment("WAYPOST_FLOWS");

    Surroundings surroundings;
    surroundings.today = day_of(std::getenv("SOURCE_DATE_EPOCH"), std::time(nullptr));
    surroundings.input_is_terminal = ::isatty(STDIN_FILENO) == 1;
    surroundings.output_is_terminal = ::isatty(STDOUT_FILENO) == 1;
    surroundings.flow_folders = flow_folders(hints);
    return surroundings;
}

}  // namespace waypost
