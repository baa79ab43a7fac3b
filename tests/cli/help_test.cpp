#include "cli/run.h"
#include "support/golden.h"

#include <doctest/doctest.h>

#include <cstddef>

using waypost::Machine;
using waypost::Ran;
using waypost::test::data_path;
using waypost::test::golden;

namespace {

using Texts = std::vector<std::string>;

/// The options that a page lists: what stands first on its lines that begin with two blanks.
Texts listed_options(const std::string& page) {
    Texts options;
    for (std::size_t at = page.find("\n  -"); at != std::string::npos;
         at = page.find("\n  -", at + 1)) {
        const std::size_t begin = page.find("--", at);
        options.push_back(page.substr(begin, page.find_first_of(" \n", begin) - begin));
    }
    return options;
}

}  // namespace

TEST_CASE("every page of help is printed whole and ends with the long label") {
    Machine machine;
    for (const std::string command :
         {"", "view", "walk", "check", "export", "explain", "new", "schema"}) {
        CAPTURE(command);
        const Texts args = command.empty() ? Texts{"--help"} : Texts{command, "--help"};
        const Ran ran = machine.run(args);
        const std::string file = "cli/help" + (command.empty() ? "" : "-" + command) + ".txt";
        CHECK(ran.out == golden(data_path(file), ran.out));
        CHECK(ran.out.ends_with("\n\nEducational only. Not clinical advice.\n"));
        CHECK(ran.err.empty());
        CHECK(ran.exit_code == 0);
    }
}

TEST_CASE("help is given wherever it is asked for") {
    Machine machine;
    const std::string page = machine.run({"--help"}).out;
    CHECK(machine.run({"-h"}).out == page);
    CHECK(machine.run({"tea.toml", "--help"}).out == page);
    CHECK(machine.run({"walk", "-h", "tea.toml"}).out == machine.run({"walk", "--help"}).out);
}

TEST_CASE("every option that a page lists is known") {
    Machine machine;
    for (const std::string command : {"view", "walk", "check", "export"}) {
        const Texts options = listed_options(machine.run({command, "--help"}).out);
        CHECK(options.size() >= 3);
        for (const std::string& option : options) {
            CAPTURE(option);
            const Ran ran = machine.run({command, "tea.toml", option});
            CHECK(ran.err.find("unknown option") == std::string::npos);
            CHECK(ran.err.find("not in this version") == std::string::npos);
        }
    }
}
