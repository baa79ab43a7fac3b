#include "cli/run.h"
#include "support/biscuit_flow.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using nlohmann::json;
using waypost::Machine;
using waypost::Ran;

namespace {

struct BiscuitMachine : Machine {
    BiscuitMachine() { files.files["biscuit.toml"] = std::string(waypost::kBiscuitFlow); }

    Ran walk(std::vector<std::string> options) {
        options.insert(options.begin(), {"walk", "biscuit.toml"});
        return run(options);
    }

    json walk_json(std::vector<std::string> options) {
        options.insert(options.end(), {"--format", "json"});
        return json::parse(walk(options).out);
    }
};

}  // namespace

TEST_CASE("walk lists the options that a decision offers with these answers") {
    BiscuitMachine machine;
    const json hungry = machine.walk_json({"--choose", "much"});
    CHECK(hungry["options"] == json::parse(R"([{"id": "biscuit", "title": "A biscuit"},
        {"id": "cake", "title": "A slice of cake"}, {"id": "nothing", "title": "Nothing"}])"));
    CHECK(hungry["open"].is_null());
    CHECK(hungry["gate"].is_null());
    CHECK(machine.walk_json({"--choose", "some"})["options"].size() == 2);
    CHECK(machine.walk({"--choose", "some"})
              .out.find("Options:\n"
                        "  o1  A biscuit or two\n"
                        "  o2  Nothing\n"
                        "\n"
                        "Where next?\n"
                        "  1  Read about sugar\n") != std::string::npos);
}

TEST_CASE("walk opens an offered option over the place, which stays") {
    BiscuitMachine machine;
    const json opened = machine.walk_json({"--choose", "much", "--open", "cake"});
    CHECK(opened["open"] == "cake");
    CHECK(opened["at"] == "what");
    CHECK(opened["steps"].size() == 1);
    CHECK(opened["choices"].size() == 3);
    const Ran text = machine.walk({"--choose", "much", "--open", "cake"});
    CHECK(text.out.find("Option: A slice of cake\n\nSoft and sweet.\n") != std::string::npos);
    CHECK(text.out.find("People talk about these.") == std::string::npos);
    CHECK(text.out.find("Where next?\n  1  Read about sugar\n") != std::string::npos);
    CHECK(text.err.empty());
    CHECK(text.exit_code == 0);
}

TEST_CASE("walk refuses an option that is not offered and prints the walk without it") {
    BiscuitMachine machine;
    const Ran cake = machine.walk({"--choose", "some", "--open", "cake", "--format", "json"});
    CHECK(json::parse(cake.out)["open"].is_null());
    CHECK(cake.err ==
          "waypost: card `what` offers no option `cake` (offered: `biscuit`, `nothing`)\n");
    CHECK(cake.exit_code == 1);
    CHECK(machine.walk({"--open", "cake"}).err == "waypost: card `with` offers no option `cake`\n");
}

TEST_CASE("walk takes no option for a choice") {
    BiscuitMachine machine;
    const Ran ran = machine.walk({"--choose", "much,open:cake"});
    CHECK(
        ran.out.ends_with("\nthe walk stopped at step 2: `open:cake` is no choice: `--open` opens "
                          "an option [no-such-choice]\n"));
    CHECK(ran.exit_code == 1);
}

TEST_CASE("walk shows of a closed card its title, its question and its choices") {
    BiscuitMachine machine;
    const Ran ran = machine.walk({"--choose", "some,more"});
    CHECK(ran.out.starts_with(R"(For learning, not medical advice
Not yet reviewed by a clinician

With the tea

Part 1 of 1, With it
To read: How much sugar

Do you want to know how much sugar that is?
  Nothing of it is shown until you say yes. Both answers are fine, and neither
  is a step.

Where next?
  1  Go on

The way so far:
)"));
    CHECK(ran.out.find("A lot of it") == std::string::npos);
    CHECK(ran.out.find("Some want to know") == std::string::npos);
    CHECK(machine.walk_json({"--choose", "some,more"})["gate"] == "closed");
    CHECK(machine.walk_json({"--choose", "some,more,next"})["finished"] == true);
}

TEST_CASE("walk opens a gate when it is told to, or when a choice was the yes") {
    BiscuitMachine machine;
    for (const std::vector<std::string>& options :
         {std::vector<std::string>{"--choose", "some,more", "--open-gates"},
          std::vector<std::string>{"--choose", "some,sure"}}) {
        CHECK(machine.walk(options).out.find("A lot of it") != std::string::npos);
        CHECK(machine.walk_json(options)["gate"] == "open");
    }
}

TEST_CASE("walk keeps the options of a closed decision, and does not open them") {
    BiscuitMachine machine;
    std::string& text = machine.files.files["biscuit.toml"];
    const std::string_view decision = "decision = \"What to have with the tea\"\n";
    text.insert(text.find(decision), "ask_first = \"Shall we talk about it?\"\n");
    const Ran closed = machine.walk({"--choose", "much", "--open", "cake", "--format", "json"});
    CHECK(json::parse(closed.out)["options"] == json::array());
    CHECK(json::parse(closed.out)["gate"] == "closed");
    CHECK(closed.err ==
          "waypost: card `what` is closed until its question is said yes to: "
          "`--open-gates` does\n");
    CHECK(closed.exit_code == 1);
    CHECK(machine.walk_json({"--choose", "much", "--open", "cake", "--open-gates"})["open"] ==
          "cake");
}

TEST_CASE("at the terminal, o and a number open an option and 1 closes it") {
    BiscuitMachine machine;
    machine.surroundings.input_is_terminal = true;
    machine.typed = "2\no2\n1\no9\nq\n";
    const Ran ran = machine.walk({});
    CHECK(ran.out.find("> \n  1  Back to the options\n\nPart 1 of 1, With it\nOption: A slice of "
                       "cake\n\nSoft and sweet.\n") != std::string::npos);
    CHECK(ran.out.ends_with("> Type one of the numbers or letters shown, then Enter.\n> "));
    CHECK(ran.exit_code == 0);
}

TEST_CASE("at the terminal, y is the yes to a card's question and holds for the walk") {
    BiscuitMachine machine;
    machine.surroundings.input_is_terminal = true;
    machine.typed = "1\n1\ns\ny\nb\n1\nq\n";
    const Ran ran = machine.walk({});
    const std::string_view text = "\nA lot of it.\n";
    const std::size_t first = ran.out.find(text);
    const std::size_t question = ran.out.find("Do you want to know how much sugar that is?");
    REQUIRE(question != std::string::npos);
    REQUIRE(first != std::string::npos);
    CHECK(question < first);
    CHECK(ran.out.find(text, first + 1) != std::string::npos);
    CHECK(ran.out.find("y Yes, show it\n") < first);
    CHECK(ran.out.find("y Yes, show it\n", first) == std::string::npos);
    // `s` named no source while it was closed.
    CHECK(ran.out.find("> Type one of the numbers or letters shown, then Enter.\n") < first);
}

TEST_CASE("urgent help that asks first says what it keeps after a yes in the terminal") {
    Machine machine;
    machine.add_changed(
        "gated.toml", "[node.burnt]", "[node.burnt]\nask_first = \"Shall it be shown?\"");
    machine.surroundings.input_is_terminal = true;
    machine.typed = "u\ny\n1\nu\ny\n";
    const Ran ran = machine.run({"walk", "gated.toml"});
    const std::size_t yes = ran.out.find("\ny Yes, show it\n> ");
    REQUIRE(yes != std::string::npos);
    const std::string before = ran.out.substr(0, yes);
    CHECK(before.find("Shall it be shown?\n") != std::string::npos);
    CHECK(before.find("Hold them under") == std::string::npos);
    CHECK(before.find("Call your local emergency number") != std::string::npos);
    const std::string after = ran.out.substr(yes + 1);
    CHECK(after.find("Hold them under") != std::string::npos);
    // It was said once, and there is nothing more to say yes to.
    CHECK(after.find("y Yes, show it", 1) == std::string::npos);
    CHECK(after.find("Call your local emergency number") == std::string::npos);
}
