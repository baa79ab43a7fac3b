#include "session/spoken_text.h"

#include "support/open_session.h"
#include "support/tea_flow.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

NodeId card(const Session& session, const std::string& id) {
    return session.open_flow()->flow.find_node(id);
}

}  // namespace

TEST_CASE("read aloud: a card is its title, its text, what can be chosen and the label") {
    Session session = open_session(kTeaFlow);
    session.choose({"next", "green"});
    CHECK(spoken_text(session) ==
          "Is the water right?\n"
          "Look at the bubbles:\n"
          "small ones: 80 degrees.\n"
          "large ones: 100 degrees.\n"
          "Green tea turns bitter in boiling water.\n"
          "What it looks for:\n"
          "Heat.\n"
          "Questions to take with you:\n"
          "How long shall it stand?\n"
          "You can choose:\n"
          "1: Yes, it is right.\n"
          "2: No, let it cool.\n"
          "For learning, not medical advice.");
}

TEST_CASE("read aloud: markup, addresses and marks of sources are not said, brackets are") {
    std::string toml(kTeaFlow);
    const std::string old_text = "text = \"Look in the tin.\"";
    toml.replace(toml.find(old_text),
                 old_text.size(),
                 "text = \"Look in the **tin** (a *caddy*).[^book] See [it](https://a.example).\"");
    Session session = open_session(toml);
    session.choose({"next"});
    CHECK(spoken_text(session) ==
          "Which tea is there?\n"
          "Look in the tin (a caddy). See it.\n"
          "You can choose:\n"
          "1: Green.\n"
          "2: Black.\n"
          "3: None.\n"
          "For learning, not medical advice.");
}

TEST_CASE("read aloud: a test and a decision are read as they stand on the screen") {
    Session session = open_session(kTeaOptions);
    session.choose({"water"});
    CHECK(spoken_text(session) ==
          "Is the water right?\n"
          "Look at the bubbles.\n"
          "What it looks for:\n"
          "Heat, by the size of bubbles.\n"
          "What it cannot tell (not covered):\n"
          "The sources used here do not say what bubbles cannot tell.\n"
          "If something is found:\n"
          "Pour it.\n"
          "You can choose:\n"
          "1: Go on.\n"
          "For learning, not medical advice.");
    session.choose({"green"});
    CHECK(spoken_text(session) ==
          "Ways to steep the tea.\n"
          "People talk about several of these. None is the right one for everyone.\n"
          "What is being decided:\n"
          "How to steep the tea today.\n"
          "Options people talk about here:\n"
          "Loose leaves in a pot.\n"
          "A tea bag in the cup.\n"
          "Cold water over night.\n"
          "Very strong tea.\n"
          "No tea for now.\n"
          "What may matter to you:\n"
          "Time until the first sip.\n"
          "How bitter it may turn.\n"
          "How much there is to wash up.\n"
          "Questions to take with you:\n"
          "How long shall it stand?\n"
          "Is there a clean cup?\n"
          "You can choose:\n"
          "1: Read more about pots.\n"
          "2: Sip without figures.\n"
          "3: See how it turned out for others.\n"
          "4: Yes, show me the figures.\n"
          "For learning, not medical advice.");
}

TEST_CASE("read aloud: an open option is read with what reads more about it and the way back") {
    Session session = open_session(kTeaOptions);
    session.choose({"green"});
    session.apply(intent::OpenOption{card(session, "pot")});
    CHECK(spoken_text(session) ==
          "Loose leaves in a pot.\n"
          "Leaves steep in a pot and are poured off.\n"
          "Green leaves turn bitter when the water boils.\n"
          "Possible benefits:\n"
          "The leaves have room to open.\n"
          "One pot serves many.\n"
          "Possible harms:\n"
          "The pot has to be washed.\n"
          "What it is like:\n"
          "It takes a while and smells good.\n"
          "How long it takes:\n"
          "Three to five minutes.\n"
          "What is needed:\n"
          "A pot, a sieve and a kettle.\n"
          "In numbers:\n"
          "At least 81 of 100: Cups that were drunk up, over one afternoon.\n"
          "Who was counted: cups served at a club.\n"
          "What it rests on: a tally.\n"
          "Range: 78 to 84 in other afternoons.\n"
          "How sure it is: One tally by hand.\n"
          "You can choose:\n"
          "1: Read more about pots.\n"
          "Back to the options.\n"
          "For learning, not medical advice.");
}

TEST_CASE(
    "read aloud: options side by side are read one after the other, counted out of the same") {
    Session session = open_session(kTeaOptions);
    session.choose({"black"});
    session.apply(intent::CompareOptions{});
    CHECK(spoken_text(session) ==
          "Ways to steep the tea.\n"
          "Loose leaves in a pot.\n"
          "Leaves steep in a pot and are poured off.\n"
          "Possible benefits:\n"
          "The leaves have room to open.\n"
          "One pot serves many.\n"
          "Possible harms:\n"
          "The pot has to be washed.\n"
          "What it is like:\n"
          "It takes a while and smells good.\n"
          "How long it takes:\n"
          "Three to five minutes.\n"
          "What is needed:\n"
          "A pot, a sieve and a kettle.\n"
          "In numbers:\n"
          "At least 81 of 100: Cups that were drunk up, over one afternoon.\n"
          "Who was counted: cups served at a club.\n"
          "What it rests on: a tally.\n"
          "Range: 78 to 84 in other afternoons.\n"
          "How sure it is: One tally by hand.\n"
          "A tea bag in the cup.\n"
          "A bag hangs in the cup.\n"
          "Possible benefits:\n"
          "Nothing to pour off.\n"
          "Possible harms:\n"
          "The leaves are small and cramped.\n"
          "What it is like:\n"
          "Quick.\n"
          "How long it takes:\n"
          "Two minutes.\n"
          "What is needed (not covered):\n"
          "The sources used here do not say what is needed.\n"
          "In numbers:\n"
          "About 60 to 70 of 100: Cups that were drunk up (over what time is not stated).\n"
          "Who was counted: cups in an office.\n"
          "As the source has it: About 6 to 7 of 10.\n"
          "Sources differ:\n"
          "Whether a bag may be squeezed.\n"
          "Never, it turns bitter.\n"
          "Okakura.\n"
          "Gently, at the end.\n"
          "A shop.\n"
          "Very strong tea.\n"
          "This asks first: Some people would rather not read about very strong tea. Show it?\n"
          "No tea for now.\n"
          "This is something people can choose too.\n"
          "Possible benefits (not covered):\n"
          "The sources used here do not say.\n"
          "Possible harms (not covered):\n"
          "The sources used here do not say.\n"
          "What it is like (not covered):\n"
          "The sources used here do not say.\n"
          "How long it takes:\n"
          "None.\n"
          "What is needed:\n"
          "Nothing.\n"
          "You can choose:\n"
          "1: Read more about pots.\n"
          "Back to the options.\n"
          "For learning, not medical advice.");
}

TEST_CASE("read aloud: of a card that asks first only the question is said before the yes") {
    Session session = open_session(kTeaOptions);
    session.choose({"green", "figures"});
    CHECK(
        spoken_text(session) ==
        "How cups turned out.\n"
        "Would you like to see figures about cups?\n"
        "Nothing of it is shown until you say yes. Both answers are fine, and neither is a step.\n"
        "You can choose:\n"
        "No, not now.\n"
        "Yes, show it.\n"
        "Go on without it:\n"
        "1: Go on.\n"
        "For learning, not medical advice.");
    session.apply(intent::OpenGate{});
    CHECK(spoken_text(session) ==
          "How cups turned out.\n"
          "Secret: these figures tell of many cups, not of yours.\n"
          "In numbers:\n"
          "About 760 of 1,000: Cups still warm, over 10 minutes.\n"
          "Who was counted: cups with a saucer.\n"
          "What it rests on: a 2018 afternoon.\n"
          "How sure it is: One afternoon, told second-hand; the source gives no range.\n"
          "As the source has it: About 76 of 100.\n"
          "3 of 1,000: Cups spilled, over one year.\n"
          "Who was counted: cups in a café.\n"
          "What it rests on: an inventory.\n"
          "Range: 1 to 5.\n"
          "Questions to take with you:\n"
          "Secret question about figures?\n"
          "You can choose:\n"
          "1: Go on.\n"
          "For learning, not medical advice.");
}

TEST_CASE("read aloud: urgent help is read over the place, the engine's own words too") {
    Session named = open_session(kTeaFlow);
    named.apply(intent::OpenUrgent{});
    CHECK(spoken_text(named) ==
          "Burnt fingers.\n"
          "Hold them under cold water now.\n"
          "If you may harm yourself, call that number or a crisis line, or stay with someone you "
          "trust.\n"
          "You can choose:\n"
          "Back to where I was.\n"
          "For learning, not medical advice.");
    std::string toml(kTeaFlow);
    toml.erase(toml.find("urgent = \"burnt\"\n"), 17);
    Session unnamed = open_session(toml);
    unnamed.apply(intent::OpenUrgent{});
    CHECK(spoken_text(unnamed) ==
          "Urgent help.\n"
          "Call your local emergency number or go to the nearest emergency department.\n"
          "If you may harm yourself, call that number or a crisis line, or stay with someone you "
          "trust.\n"
          "You can choose:\n"
          "Back to where I was.\n"
          "For learning, not medical advice.");
}

TEST_CASE("read aloud: an earlier step is read with what could be chosen there") {
    Session session = open_session(kTeaFlow);
    session.choose({"next", "green"});
    session.apply(intent::OpenEarlier{1});
    CHECK(spoken_text(session) ==
          "Which tea is there?\n"
          "Look in the tin.\n"
          "What you could choose here:\n"
          "1: Green.\n"
          "You chose this.\n"
          "2: Black.\n"
          "3: None.\n"
          "You can choose:\n"
          "Back to where I was.\n"
          "For learning, not medical advice.");
}

TEST_CASE(
    "read aloud: a card that is looked at is read by its cases, and says that it is off the way") {
    Session session = open_session(kTeaOptions);
    session.apply(intent::LookAt{card(session, "ways"), {}});
    CHECK(spoken_text(session) ==
          "You are looking around; your place is kept.\n"
          "Ways to steep the tea.\n"
          "People talk about several of these. None is the right one for everyone.\n"
          "What is being decided:\n"
          "How to steep the tea today.\n"
          "Options people talk about here:\n"
          "Loose leaves in a pot.\n"
          "A tea bag in the cup.\n"
          "Cold water over night.\n"
          "If Which tea is there?: Green.\n"
          "Very strong tea.\n"
          "No tea for now.\n"
          "What may matter to you:\n"
          "Time until the first sip.\n"
          "How bitter it may turn.\n"
          "How much there is to wash up.\n"
          "Questions to take with you:\n"
          "How long shall it stand?\n"
          "Is there a clean cup?\n"
          "You can choose:\n"
          "Back to where I was.\n"
          "For learning, not medical advice.");
    session.apply(intent::LookAt{card(session, "pot"), card(session, "ways")});
    CHECK(spoken_text(session) ==
          "You are looking around; your place is kept.\n"
          "Loose leaves in a pot.\n"
          "Leaves steep in a pot and are poured off.\n"
          "If Which tea is there?: Green:\n"
          "Green leaves turn bitter when the water boils.\n"
          "Possible benefits:\n"
          "The leaves have room to open.\n"
          "One pot serves many.\n"
          "Possible harms:\n"
          "The pot has to be washed.\n"
          "What it is like:\n"
          "It takes a while and smells good.\n"
          "How long it takes:\n"
          "Three to five minutes.\n"
          "What is needed:\n"
          "A pot, a sieve and a kettle.\n"
          "In numbers:\n"
          "At least 81 of 100: Cups that were drunk up, over one afternoon.\n"
          "Who was counted: cups served at a club.\n"
          "What it rests on: a tally.\n"
          "Range: 78 to 84 in other afternoons.\n"
          "How sure it is: One tally by hand.\n"
          "You can choose:\n"
          "Back to where I was.\n"
          "For learning, not medical advice.");
}

TEST_CASE("read aloud: of what a promise keeps back only the title and the promise are said") {
    const std::string rule = "\n[[promise]]\nname = \"Figures come late\"\n";
    Session never = open_session(std::string(kTeaOptions) + rule +
                                 "unless = { leaf = \"*\" }\nnever = [\"figures\"]\n");
    never.apply(intent::LookAt{card(never, "figures"), {}});
    CHECK(spoken_text(never) ==
          "You are looking around; your place is kept.\n"
          "How cups turned out.\n"
          "This card stays closed: “Figures come late”.\n"
          "You can choose:\n"
          "Back to where I was.\n"
          "For learning, not medical advice.");
    Session first =
        open_session(std::string(kTeaOptions) + rule + "before = [\"done\"]\nread = \"figures\"\n");
    first.apply(intent::LookAt{card(first, "done"), {}});
    CHECK(spoken_text(first) ==
          "You are looking around; your place is kept.\n"
          "Enjoy it.\n"
          "Figures come late.\n"
          "Read this first: How cups turned out.\n"
          "You can choose:\n"
          "Back to where I was.\n"
          "For learning, not medical advice.");
    first.apply(intent::LookAt{card(first, "figures"), {}});
    CHECK(
        spoken_text(first) ==
        "You are looking around; your place is kept.\n"
        "How cups turned out.\n"
        "Would you like to see figures about cups?\n"
        "Nothing of it is shown until you say yes. Both answers are fine, and neither is a step.\n"
        "You can choose:\n"
        "No, not now.\n"
        "Yes, show it.\n"
        "For learning, not medical advice.");
}

TEST_CASE("read aloud: where a walk ends, cannot go on or can be taken up again, that is said") {
    Session session = open_session(kTeaFlow);
    session.choose({"next", "green", "right"});
    CHECK(spoken_text(session) ==
          "Enjoy it.\n"
          "That was all.\n"
          "This walk ends here.\n"
          "You can go back, or start over and try another way.\n"
          "For learning, not medical advice.");
    session.apply(intent::GoToStep{1});
    CHECK(spoken_text(session) ==
          "Which tea is there?\n"
          "Look in the tin.\n"
          "You can choose:\n"
          "Go on as before (2 steps).\n"
          "1: Green.\n"
          "2: Black.\n"
          "3: None.\n"
          "For learning, not medical advice.");
    session.choose({"next", "none"});
    CHECK(spoken_text(session) ==
          "The flow does not say what comes next for these answers. Go back and choose again. Its "
          "authors need to mend this.\n"
          "For learning, not medical advice.");
}

TEST_CASE("read aloud: nothing is read on the first screen, on a sheet and before a room") {
    CHECK(spoken_text(open_session("")).empty());
    Session session = open_session(kTeaFlow);
    session.apply(intent::ShowSheet{Sheet::Settings});
    CHECK(spoken_text(session).empty());
    CHECK_FALSE(session.apply(intent::ReadAloud{}).read_aloud);
    session.apply(intent::ShowSheet{Sheet::None});
    CHECK(session.apply(intent::ReadAloud{}).read_aloud);
    session.apply(intent::SetMode{Mode::Present});
    CHECK(spoken_text(session).empty());
    CHECK_FALSE(session.apply(intent::ReadAloud{}).read_aloud);
}
