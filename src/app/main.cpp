// The program: hands the command line's wish for a window to the window.
#include "app/disk_files.h"
#include "app/surroundings.h"
#include "cli/run_cli.h"

#ifdef WAYPOST_HAS_WINDOW
#include "app/saved_files.h"
#include "app/show.h"
#endif

#include <exception>
#include <iostream>
#include <string>
#include <vector>

namespace waypost {

namespace {

int run(const std::vector<std::string>& args, const char* program) {
    DiskFiles files;
    Surroundings surroundings = read_surroundings(program);
#ifdef WAYPOST_HAS_WINDOW
    SavedFiles saved_files;
    surroundings.file_waiter = &saved_files;
#else
    surroundings.has_window = false;
#endif
    const CliResult result = run_cli(args, files, surroundings, {std::cin, std::cout, std::cerr});
    if (!std::cout.flush()) {
        std::cerr << "waypost: standard output cannot be written\n";
        return 2;
    }
#ifdef WAYPOST_HAS_WINDOW
    if (result.view) {
        return show(*result.view, files, std::cerr);
    }
#endif
    return result.exit_code;
}

}  // namespace

}  // namespace waypost

int main(int argc, char** argv) {
    try {
        return waypost::run(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc),
                            argc > 0 ? argv[0] : nullptr);
    } catch (const std::exception& error) {
        std::cerr << "waypost: " << error.what() << "\n";
        return 2;
    }
}
