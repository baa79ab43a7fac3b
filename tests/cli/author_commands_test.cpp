// `waypost explain`, `new` and `schema`.
#include "cli/run.h"
#include "support/golden.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

using waypost::Machine;
using waypost::Ran;
using waypost::test::data_path;
using waypost::test::golden;

TEST_CASE("explain prints the page of a code in lines that fit a terminal") {
    Machine machine;
    const Ran ran = machine.run({"explain", "dead-end"});
    CHECK(ran.out == golden(data_path("cli/explain-dead-end.txt"), ran.out));
    CHECK(ran.err.empty());
    CHECK(ran.exit_code == 0);
}

TEST_CASE("explain without a code lists all of them by rank") {
    Machine machine;
    const Ran ran = machine.run({"explain"});
    CHECK(ran.out == golden(data_path("cli/explain.txt"), ran.out));
    CHECK(ran.exit_code == 0);
}

TEST_CASE("explain answers an unknown code with the nearest") {
    Machine machine;
    const Ran near = machine.run({"explain", "dead-ends"});
    CHECK(near.out.empty());
    CHECK(near.err ==
          "waypost: there is no code `dead-ends`: did you mean `dead-end`?\n"
          "`waypost explain` lists all of them.\n");
    CHECK(near.exit_code == 2);
    const Ran far = machine.run({"explain", "zebra"});
    CHECK(far.err == "waypost: there is no code `zebra`\n`waypost explain` lists all of them.\n");
    CHECK(far.exit_code == 2);
}

TEST_CASE("no line of any page is wider than a terminal, but for examples") {
    Machine machine;
    std::istringstream list(machine.run({"explain"}).out);
    int pages = 0;
    for (std::string line; std::getline(list, line);) {
        if (!line.starts_with("  ")) {
            continue;
        }
        ++pages;
        const std::string code = line.substr(2, line.find(' ', 2) - 2);
        CAPTURE(code);
        const Ran ran = machine.run({"explain", code});
        CHECK(ran.out.starts_with(code + "\n\n"));
        std::istringstream lines(ran.out);
        for (std::string one; std::getline(lines, one);) {
            CAPTURE(one);
            CHECK((one.starts_with("    ") || one.size() <= 80));
            CHECK(one.find("```") == std::string::npos);
            CHECK(one.find("**") == std::string::npos);
        }
    }
    CHECK(pages > 60);
}

TEST_CASE("new writes a starter of today that has no findings") {
    Machine machine;
    machine.surroundings.today = "2028-02-29";
    const Ran ran = machine.run({"new", "mine.toml"});
    CHECK(ran.out.starts_with("`mine.toml` is written"));
    CHECK(ran.err.empty());
    CHECK(ran.exit_code == 0);
    const std::string& written = machine.files.files["mine.toml"];
    CHECK(written.find("\npublished = 2028-02-29 ") != std::string::npos);
    CHECK(written.find("\nreviewed = 2028-02-29 ") != std::string::npos);
    CHECK(written.find("\nreview_by = 2029-02-28 ") != std::string::npos);
    const Ran checked = machine.run({"check", "mine.toml", "--deny", "warnings"});
    CHECK(checked.out.starts_with("mine.toml: no errors, no warnings\n"));
    CHECK(checked.exit_code == 0);
}

TEST_CASE("a walk through the starter comes to its end") {
    Machine machine;
    machine.run({"new", "mine.toml"});
    const Ran ran = machine.run({"walk", "mine.toml", "--choose", "next,green,next,done"});
    CHECK(ran.exit_code == 0);
    CHECK(ran.out.find("Enjoy it") != std::string::npos);
}

TEST_CASE("new to `-` prints the starter and writes nothing") {
    Machine machine;
    const Ran printed = machine.run({"new", "-"});
    CHECK(machine.files.files.size() == 1);
    machine.run({"new", "mine.toml"});
    CHECK(printed.out == machine.files.files["mine.toml"]);
}

TEST_CASE("new leaves a file that is there as it is") {
    Machine machine;
    const std::string before = machine.files.files["tea.toml"];
    const Ran ran = machine.run({"new", "tea.toml"});
    CHECK(ran.err == "waypost: `tea.toml` is there already, and was left as it is\n");
    CHECK(ran.out.empty());
    CHECK(ran.exit_code == 2);
    CHECK(machine.files.files["tea.toml"] == before);
}

TEST_CASE("new says why a file cannot be written") {
    Machine machine;
    machine.files.write_error = "cannot be written: the disk is full";
    const Ran ran = machine.run({"new", "mine.toml"});
    CHECK(ran.err == "waypost: `mine.toml` cannot be written: the disk is full\n");
    CHECK(ran.exit_code == 2);
}

TEST_CASE("schema prints the schema as it stands in the tree") {
    Machine machine;
    const Ran ran = machine.run({"schema"});
    CHECK(ran.out == waypost::test::bytes_of(data_path("../../assets/flow.schema.json")));
    CHECK(ran.exit_code == 0);
}
