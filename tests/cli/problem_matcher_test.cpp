// The task for Visual Studio Code in flows/README.md, held against what check really prints.
#include "cli/run.h"
#include "support/toast_flow.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

using nlohmann::json;
using waypost::Machine;
using waypost::Ran;

namespace {

/// The matcher of the page's only task.
json problem_matcher() {
    std::ifstream file(std::string(WAYPOST_SOURCE_DIR) + "/flows/README.md");
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    const std::string fence = "```json\n{\n  \"version\": \"2.0.0\"";
    const std::size_t begin = page.find(fence);
    REQUIRE(begin != std::string::npos);
    const std::size_t from = page.find('{', begin);
    const json tasks = json::parse(page.substr(from, page.find("\n```", from) - from));
    return tasks["tasks"][0]["problemMatcher"];
}

/// Each line that the pattern takes for a problem, as an editor would have it.
std::string problems_in(const std::string& printed) {
    const json pattern = problem_matcher()["pattern"];
    const std::regex regexp(pattern["regexp"].get<std::string>(), std::regex::ECMAScript);
    const auto part = [&](const std::smatch& match, const char* name) {
        return match[pattern[name].get<std::size_t>()].str();
    };
    std::string problems;
    std::istringstream lines(printed);
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (std::regex_match(line, match, regexp)) {
            problems += part(match, "severity") + " " + part(match, "file") + " " +
                        part(match, "line") + "," + part(match, "column") + " " +
                        part(match, "code") + ": " + part(match, "message") + "\n";
        }
    }
    return problems;
}

struct OneSave final : waypost::FileWaiter {
    std::string& file;
    std::string saved;
    bool is_saved = false;

    OneSave(std::string& saved_file, std::string text) : file(saved_file), saved(std::move(text)) {}

    void watch(const std::vector<std::string>&) override {}

    bool wait() override {
        const bool is_first = !is_saved;
        is_saved = true;
        file = saved;
        return is_first;
    }

    void pause() override {}
};

}  // namespace

TEST_CASE("the problem matcher for Visual Studio Code finds each problem that check prints") {
    Machine machine;
    machine.add_changed("/flows/my tea.toml", "to = \"water\"", "to = \"watre\"");
    CHECK(problems_in(machine.run({"check", "/flows/my tea.toml"}).out) ==
          "error /flows/my tea.toml 73,6 unknown-node: there is no card `watre`\n");
    machine.add_toast(
        "toast.toml", "text = \"Put it in the toaster.\"", "text = \"You must toast.\"");
    CHECK(
        problems_in(machine.run({"check", "toast.toml"}).out) ==
        "warning toast.toml 48,9 directive-wording: `You must` tells readers what to do, or ranks "
        "what they may choose from\n");
}

TEST_CASE("it sees where a check begins and ends while files are watched") {
    Machine machine;
    std::string& file = machine.files.files["toast.toml"];
    file = std::string(waypost::kToastFlow);
    OneSave waiter(file, "[flow]\n");
    machine.surroundings.file_waiter = &waiter;
    const Ran ran = machine.run({"check", "toast.toml", "--watch"});
    const json background = problem_matcher()["background"];
    const std::regex begins(background["beginsPattern"].get<std::string>());
    const std::regex ends(background["endsPattern"].get<std::string>());
    std::string seen = background["activeOnStart"].get<bool>() ? "begins " : "";
    std::istringstream lines(ran.err);
    for (std::string line; std::getline(lines, line);) {
        seen += std::regex_search(line, begins) ? "begins " : "";
        seen += std::regex_search(line, ends) ? "ends " : "";
    }
    CHECK(seen == "begins ends begins ends ");
}
