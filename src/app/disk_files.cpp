#include "app/disk_files.h"

#include "app/descriptor.h"

#include <fcntl.h>
#include <sys/file.h>
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

/// Gives a new file the owner, the group and the mode of the one that it replaces; else the mode
/// that the process gives to new files.
bool make_like(int number, const std::string& path) {
    struct stat old {};

    struct stat fresh {};

    if (::stat(path.c_str(), &old) != 0 || ::fstat(number, &fresh) != 0) {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        return ::fchmod(number, 0666U & ~mask) == 0;
    }
    mode_t mode = old.st_mode & 07777U;
    const bool is_same = old.st_uid == fresh.st_uid && old.st_gid == fresh.st_gid;
    constexpr auto kSameOwner = static_cast<uid_t>(-1);
    // The group alone can often be kept by those who cannot give files away.
    if (!is_same && ::fchown(number, old.st_uid, old.st_gid) != 0 &&
        ::fchown(number, kSameOwner, old.st_gid) != 0) {
        // Another group must not be let in; it gets what everybody has.
        mode = (mode & ~06070U) | ((mode & 07U) << 3U);
    }
    return ::fchmod(number, mode) == 0;
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

/// What a killed process left under this name is written over by the next save, so that such
/// leftovers do not pile up.
constexpr std::string_view kUnfinished = ".saving";

/// The open file has this name and no other, and is ours alone.
bool is_named_only(const Descriptor& file, const std::string& name) {
    struct stat opened {};

    struct stat named {};

    return ::fstat(file.number(), &opened) == 0 && ::lstat(name.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev &&
           S_ISREG(opened.st_mode) && opened.st_nlink == 1 && opened.st_uid == ::geteuid();
}

/// An empty file to write to, beside the one that it shall become.
struct Unfinished {
    Descriptor file;
    std::string path{};
};

/// The one of the fixed name, locked against other processes that save the same file; one of a name
/// of its own where that cannot be had.
Unfinished open_beside(const std::string& path) {
    std::string fixed = path + std::string(kUnfinished);
    constexpr int kFlags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    const int number = ::open(fixed.c_str(), kFlags, S_IRUSR | S_IWUSR);
    if (number >= 0) {
        Descriptor file(number);
        const bool locked = ::flock(number, LOCK_EX | LOCK_NB) == 0;
        const bool held_by_other = !locked && errno == EWOULDBLOCK;
        // Until it was locked, another process may have given it the name that it shall have.
        const bool ours = !held_by_other && is_named_only(file, fixed);
        if (locked && ours && ::ftruncate(number, 0) == 0) {
            return {std::move(file), std::move(fixed)};
        }
        if (ours) {
            // A file system without locks.
            (void)::unlink(fixed.c_str());
        }
    }
    std::string own = path + ".XXXXXX";
    return {Descriptor(::mkostemp(own.data(), O_CLOEXEC)), own};
}

/// Beside, so that the rename stays within one file system. The lock lasts until after it.
std::string write_beside(const std::string& path, std::string_view bytes) {
    const Unfinished beside = open_beside(path);
    const int number = beside.file.number();
    if (!beside.file.is_open()) {
        return system_reason("cannot be written");
    }
    const bool written = write_all(number, bytes) && make_like(number, path) &&
                         ::fsync(number) == 0 && ::rename(beside.path.c_str(), path.c_str()) == 0;
    if (!written) {
        std::string reason = system_reason("cannot be written");
        (void)::unlink(beside.path.c_str());
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

std::vector<std::string> DiskFiles::files_ending_in(std::string_view ending,
                                                    const std::string& folder) const {
    std::vector<std::string> paths;
    std::error_code error;
    const fs::directory_iterator end;
    for (fs::directory_iterator entry(folder, error); !error && entry != end;
         entry.increment(error)) {
        std::error_code gone;
        const fs::path& path = entry->path();
        if (path.extension() == ending && !entry->is_directory(gone)) {
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
