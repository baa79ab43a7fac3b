#include "platform/detached_process.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <string_view>

namespace waypost::platform {

namespace {

bool can_run(const std::string& path) {
    return access(path.c_str(), X_OK) == 0;
}

/// Between fork and exec of a program with threads only calls that are safe in signal handlers are
/// allowed: no memory, no locks.
void report_error(int report_to) {
    const int error = errno;
    [[maybe_unused]] const ssize_t written = write(report_to, &error, sizeof(error));
}

[[noreturn]] void become(char* const* arguments, int report_to) {
    const int nothing = open("/dev/null", O_RDWR);
    if (nothing >= 0) {
        dup2(nothing, STDIN_FILENO);
        dup2(nothing, STDOUT_FILENO);
        dup2(nothing, STDERR_FILENO);
    }
    execv(arguments[0], arguments);
    report_error(report_to);
    _exit(127);
}

}  // namespace

std::string find_program(const std::string& name) {
    if (name.find('/') != std::string::npos) {
        return can_run(name) ? name : std::string();
    }
    const char* variable = std::getenv("PATH");
    std::string_view folders = variable == nullptr ? "/usr/local/bin:/usr/bin:/bin" : variable;
    while (!folders.empty()) {
        const std::size_t end = folders.find(':');
        const std::string_view folder = folders.substr(0, end);
        folders.remove_prefix(end == std::string_view::npos ? folders.size() : end + 1);
        std::string candidate = std::string(folder) + "/" + name;
        if (!folder.empty() && can_run(candidate)) {
            return candidate;
        }
    }
    return {};
}

int start_detached(std::vector<std::string> command) {
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (std::string& argument : command) {
        arguments.push_back(argument.data());
    }
    arguments.push_back(nullptr);
    std::array<int, 2> report{};
    if (pipe(report.data()) != 0) {
        return errno;
    }
    // Closed by a successful exec, which is how that is told.
    fcntl(report[1], F_SETFD, FD_CLOEXEC);
    const pid_t child = fork();
    if (child == 0) {
        close(report[0]);
        setsid();
        // The grandchild belongs to init, so nobody here has to wait for its end.
        const pid_t grandchild = fork();
        if (grandchild == 0) {
            become(arguments.data(), report[1]);
        }
        if (grandchild < 0) {
            report_error(report[1]);
        }
        _exit(0);
    }
    int error = child < 0 ? errno : 0;
    close(report[1]);
    if (child > 0) {
        waitpid(child, nullptr, 0);
        if (read(report[0], &error, sizeof(error)) != ssize_t{sizeof(error)}) {
            error = 0;
        }
    }
    close(report[0]);
    return error;
}

}  // namespace waypost::platform
