#include "app/disk_files.h"

#include "app/descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace waypost {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kStandardInput = "-";

ReadResult unread(std::string error) {
    return {std::nullopt, std::move(error)};
}

ReadResult read_descriptor(int descriptor, std::size_t limit) {
    ReadResult result;
    result.bytes.emplace();
    if (!read_all(descriptor, limit + 1, *result.bytes)) {
        return unread(system_reason("cannot be read"));
    }
    return result;
}

/// The file at the end of all links; the path itself where it does not exist yet.
std::string behind_links(const std::string& path) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    return error ? path : real.string();
}

std::string write_in_place(const std::string& path, std::string_view bytes) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.is_open() || !write_all(file.number(), bytes) || !file.close()) {
        return system_reason("cannot be written");
    }
    return {};
}

/// The mode of the file that is replaced, else what the process gives to new files.
mode_t mode_for(const std::string& path) {
    struct stat status {};

    if (::stat(path.c_str(), &status) == 0) {
        return status.st_mode & 07777U;
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666U & ~mask;
}

/// A rename is kept over a crash only once its folder is synced. Some file systems cannot; the file
/// itself is whole in any case, so that is no failure.
void sync_folder(const std::string& path) {
    const std::string folder = fs::path(path).parent_path().string();
    const Descriptor opened(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.is_open()) {
        (void)::fsync(opened.number());
    }
}

/// Beside, so that the rename stays within one file system.
std::string write_beside(const std::string& path, std::string_view bytes) {
    std::string beside = path + ".XXXXXX";
    Descriptor file(::mkostemp(beside.data(), O_CLOEXEC));
    if (!file.is_open()) {
        return system_reason("cannot be written");
    }
    const bool written =
        write_all(file.number(), bytes) && ::fchmod(file.number(), mode_for(path)) == 0 &&
        ::fsync(file.number()) == 0 && file.close() && ::rename(beside.c_str(), path.c_str()) == 0;
    if (!written) {
        std::string reason = system_reason("cannot be written");
        (void)::unlink(beside.c_str());
        return reason;
    }
    sync_folder(path);
    return {};
}

}  // namespace

PathKind DiskFiles::kind(const std::string& path) const {
    if (path == kStandardInput) {
        return PathKind::File;
    }
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
        return PathKind::Missing;
    }
    return fs::is_directory(status) ? PathKind::Folder : PathKind::File;
}

ReadResult DiskFiles::read(const std::string& path, std::size_t limit) const {
    if (path == kStandardInput) {
        if (!standard_input_) {
            standard_input_ = read_descriptor(STDIN_FILENO, limit);
        }
        return *standard_input_;
    }
    // Not blocking: opening a pipe would wait for its other end.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));

    struct stat status {};

    if (!file.is_open()) {
        return unread(errno == ENOENT ? "does not exist" : system_reason("cannot be opened"));
    }
    if (::fstat(file.number(), &status) != 0) {
        return unread(system_reason("cannot be read"));
    }
    if (S_ISDIR(status.st_mode)) {
        return unread("is a directory");
    }
    if (!S_ISREG(status.st_mode)) {
        return unread("is not a regular file");
    }
    return read_descriptor(file.number(), limit);
}

std::vector<std::string> DiskFiles::toml_files(const std::string& folder) const {
    std::vector<std::string> paths;
    std::error_code error;
    const fs::directory_iterator end;
    for (fs::directory_iterator entry(folder, error); !error && entry != end;
         entry.increment(error)) {
        std::error_code gone;
        const fs::path& path = entry->path();
        if (path.extension() == ".toml" && !entry->is_directory(gone)) {
            paths.push_back(path.string());
        }
    }
    std::ranges::sort(paths);
    return paths;
}

std::string DiskFiles::write(const std::string& path, std::string_view bytes) {
    const std::string real = behind_links(path);

    struct stat status {};

    if (::stat(real.c_str(), &status) == 0) {
        if (S_ISDIR(status.st_mode)) {
            return "is a directory";
        }
        if (!S_ISREG(status.st_mode)) {
            return write_in_place(real, bytes);
        }
    }
    return write_beside(real, bytes);
}

}  // namespace waypost
