#include "cli/run.h"

#include <doctest/doctest.h>

using waypost::Machine;
using waypost::Ran;

namespace {

/// Walks the flow at a terminal where the person types these lines.
Ran talk(Machine& machine, const std::string& typed, const std::string& flow = "tea.toml") {
    machine.surroundings.input_is_terminal = true;
    machine.typed = typed;
    return machine.run({"walk", flow});
}

/// What was printed behind the last prompt but one.
std::string last_answer(const Ran& ran) {
    const std::size_t end = ran.out.rfind("> ");
    const std::size_t begin = ran.out.rfind("> ", end - 1);
    return ran.out.substr(begin + 2, end - begin - 2);
}

constexpr const char* kFirstCard = R"(
For learning, not medical advice
Not yet reviewed by a clinician

A cup of tea

Part 1 of 2, Before
To read: About tea

Tea is leaves in hot water. See the book (https://example.org/tea).
  Sources: Okakura (1906-05-01)

Where next?
  1  Begin

b Back | r Start over | u Urgent help | s Sources | q Quit
)";

constexpr const char* kSecondCard = R"(
For learning, not medical advice
Not yet reviewed by a clinician

A cup of tea

Part 1 of 2, Before
Question: Which tea is there?

Look in the tin.
  The authors' own words

Where next?
  1  Green
  2  Black
  3  None

b Back | r Start over | u Urgent help | ? Why am I asked this? | s Sources | q Quit
)";

}  // namespace

TEST_CASE("a person at a terminal sees a card, types a number and quits") {
    Machine machine;
    const Ran ran = talk(machine, " 1 \nq\n");
    CHECK(ran.out == std::string(kFirstCard) + "> " + kSecondCard + "> ");
    CHECK(ran.err == "Not proven: 1 problem\n");
    CHECK(ran.exit_code == 0);
}

TEST_CASE("the end of input ends the walk") {
    Machine machine;
    const Ran ran = talk(machine, "");
    CHECK(ran.out == std::string(kFirstCard) + "> \n");
    CHECK(ran.exit_code == 0);
}

TEST_CASE("back takes the last step back, start over all of them") {
    Machine machine;
    CHECK(last_answer(talk(machine, "1\n1\nb\nq\n")) == kSecondCard);
    CHECK(last_answer(talk(machine, "1\n1\nr\nq\n")) == kFirstCard);
}

TEST_CASE("urgent help lies over the card and leads back to it") {
    Machine machine;
    const std::string urgent = R"(
  1  Back to where I was

Urgent help: Burnt fingers

Hold them under cold water now.
  The authors' own words

If you may harm yourself, call that number or a crisis line, or stay with
someone you trust.

)";
    CHECK(last_answer(talk(machine, "1\nu\nq\n")) == urgent);
    CHECK(last_answer(talk(machine, "1\nu\n1\nq\n")) == kSecondCard);
    CHECK(last_answer(talk(machine, "1\nu\n2\nq\n")) ==
          "Type one of the numbers or letters shown, then Enter.\n");
}

TEST_CASE("a flow without an urgent card gets the engine's words") {
    Machine machine;
    machine.add_changed("calm.toml", "urgent = \"burnt\"\n", "");
    CHECK(last_answer(talk(machine, "u\nq\n", "calm.toml")).find(R"(
Urgent help

Call your local emergency number or go to the nearest emergency department.

If you may harm yourself,)") != std::string::npos);
}

TEST_CASE("a card says why it asks and where its words come from") {
    Machine machine;
    CHECK(last_answer(talk(machine, "1\n?\nq\n")) ==
          "\nWhy am I asked this?\n  Green tea wants cooler water.\n");
    CHECK(last_answer(talk(machine, "s\nq\n")) ==
          "\nSources:\n  [1] Okakura: The Book of Tea (1906-05-01) https://example.org/tea\n");
}

TEST_CASE("what cannot be done is answered with what can") {
    Machine machine;
    const std::string hint = "Type one of the numbers or letters shown, then Enter.\n";
    for (const char* typed : {"0", "2", "-1", "1x", "99999999999999999999999", "b", "?", "", "x"}) {
        CAPTURE(typed);
        CHECK(last_answer(talk(machine, std::string(typed) + "\nq\n")) == hint);
    }
}

TEST_CASE("at a gap the walk says so, can go back, and is a failure only when left there") {
    Machine machine;
    const Ran left = talk(machine, "1\n3\nq\n");
    CHECK(last_answer(left).find("The flow does not say what comes next for these answers.") !=
          std::string::npos);
    CHECK(left.exit_code == 1);
    const Ran back = talk(machine, "1\n3\nb\nq\n");
    CHECK(last_answer(back) == kSecondCard);
    CHECK(back.exit_code == 0);
}

TEST_CASE("an urgent card reached as a step offers the way back before its own") {
    Machine machine;
    machine.add_changed("hot.toml", "next = \"which\"", "next = \"burnt\"");
    const Ran ran = talk(machine, "1\nq\n", "hot.toml");
    CHECK(last_answer(ran).find("  b  Back to where I was\n") != std::string::npos);
}

TEST_CASE("a flow from standard input leaves nobody to ask") {
    Machine machine;
    machine.surroundings.input_is_terminal = true;
    machine.files.files["-"] = std::string(waypost::kTeaFlow);
    const Ran ran = machine.run({"walk", "-"});
    CHECK(ran.out.find("> \n") == std::string::npos);
    CHECK(ran.out.find("To read: About tea") != std::string::npos);
}
