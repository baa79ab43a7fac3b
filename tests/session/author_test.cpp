// What a session does for authors: problems, changes, walks that saves cut, ways to a card.
#include "flow/kinds.h"
#include "prove/kinds.h"
#include "session/session.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

const std::string kTea{kTeaFlow};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

std::string kind_name(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Added: return "added";
        case ChangeKind::Changed: return "changed";
        case ChangeKind::Removed: return "removed";
    }
    return {};
}

/// A line for each change.
std::string told(const FlowChanges& changes) {
    std::string text;
    for (const CardChange& card : changes.cards) {
        text += kind_name(card.kind) + " " + card.id + " '" + card.title + "'" +
                (card.has_other_words ? " words" : "") + (card.has_other_ways ? " ways" : "") +
                "\n";
    }
    for (const WayChange& way : changes.ways) {
        text += kind_name(way.kind) + " " + way.from + "/" + way.choice + " '" + way.label +
                "' to " + way.to + "\n";
    }
    return text;
}

std::string told(const std::optional<CutStep>& cut) {
    return cut ? cut->card + " / " + cut->choice + " / " + std::to_string(cut->steps) : "none";
}

/// Two choices lead to the water; the walk that shows the gap is in the finding.
Session with_findings() {
    Session session = open_session(kTea);
    Examination examination{Diagnostics("flow.toml")};
    Diagnostic& gap =
        examination.findings.report(kRouteGap, {40, 1, 40, 5}, "no row holds", "add a row");
    gap.card = "sorting";
    gap.walk = {{{"start", "next"}, {"which", "none"}}};
    examination.findings.report(kUnknownKey, {50, 2, 50, 4}, "odd").card = "water";
    session.examined(std::move(examination));
    return session;
}

FoundWays ways_to(const Session& session, const std::string& card) {
    return session.ways_to(session.open_flow()->flow.find_node(card))();
}

}  // namespace

TEST_CASE("changes: a save without another word or way is none") {
    Session session = open_session(kTea);
    session.reload(open_text("# A comment.\n\n" + kTea));
    CHECK(session.author().reloads == 1);
    CHECK(told(session.author().last).empty());
    CHECK(session.author().since_opened.are_none());
}

TEST_CASE("changes: words, ways, cards added and gone are told, since the last save and in all") {
    Session session = open_session(kTea);
    session.reload(open_text(replaced(kTea, "Is the water right?", "Is it hot?")));
    CHECK(told(session.author().last) == "changed water 'Is it hot?' words\n");
    std::string more = replaced(kTea, "Is the water right?", "Is it hot?");
    more = replaced(
        more, "label = \"No, let it cool\"\nto = \"done\"", "label = \"Not yet\"\nto = \"wait\"");
    more +=
        "\n[node.wait]\nkind = \"end\"\nphase = \"after\"\ntitle = \"Wait\"\n"
        "text = \"A while.\"\neditorial = true\n";
    session.reload(open_text(more));
    CHECK(told(session.author().last) ==
          "changed water 'Is it hot?' ways\n"
          "added wait 'Wait'\n"
          "changed water/cool 'Not yet' to wait\n");
    CHECK(told(session.author().since_opened) ==
          "changed water 'Is it hot?' words ways\n"
          "added wait 'Wait'\n"
          "changed water/cool 'Not yet' to wait\n");
    session.reload(open_text(kTea));
    CHECK(told(session.author().last) ==
          "changed water 'Is the water right?' words ways\n"
          "removed wait 'Wait'\n"
          "changed water/cool 'No, let it cool' to done\n");
    CHECK(session.author().since_opened.are_none());
}

TEST_CASE("changes: those of one flow are not told of the next") {
    Session session = open_session(kTea);
    session.reload(open_text(replaced(kTea, "Is the water right?", "Is it hot?")));
    session.open(open_text(replaced(kTea, "id = \"tea\"", "id = \"mate\"")));
    CHECK(session.author().since_opened.are_none());
    CHECK(session.author().reloads == 0);
}

TEST_CASE("a step that a save takes away is named in the words it had, and comes back") {
    Session session = open_session(kTea);
    session.choose({"next", "green", "cool"});
    const std::string cut = replaced(
        kTea, "id = \"green\"\nlabel = \"Green\"\nto", "id = \"verdant\"\nlabel = \"Green\"\nto");
    session.reload(open_text(cut));
    CHECK(walk_of(session) == "next at which");
    CHECK(told(session.author().cut) == "Which tea is there? / Green / 2");
    // Another save in between keeps the words that were known.
    session.reload(open_text(replaced(cut, "Which tea is there?", "Which one?")));
    CHECK(told(session.author().cut) == "Which tea is there? / Green / 2");
    session.reload(open_text(kTea));
    CHECK(walk_of(session) == "next green cool at done");
    CHECK(told(session.author().cut) == "none");
    CHECK(session.steps_to_resume() == 0);
}

TEST_CASE("once the author walks on, what a save took away does not come back by itself") {
    Session session = open_session(kTea);
    session.choose({"next", "green", "cool"});
    session.reload(open_text(replaced(
        kTea, "id = \"green\"\nlabel = \"Green\"\nto", "id = \"verdant\"\nlabel = \"Green\"\nto")));
    session.apply(intent::GoBack{});
    CHECK(told(session.author().cut) == "none");
    session.reload(open_text(kTea));
    CHECK(walk_of(session) == "at start");
    // They wait to be taken up, and can be.
    CHECK(session.steps_to_resume() == 0);
    session.choose({"next"});
    CHECK(session.steps_to_resume() == 2);
}

TEST_CASE("since when a file is broken is told until it is mended, whatever else breaks") {
    Session session = open_session(kTea);
    session.reload_failed(Diagnostics("flow.toml"), "14:05");
    session.reload_failed(Diagnostics("flow.toml"), "14:07");
    REQUIRE(session.broken_save());
    CHECK(session.broken_save()->since == "14:05");
    session.reload(open_text(kTea));
    session.reload_failed(Diagnostics("flow.toml"), "14:09");
    CHECK(session.broken_save()->since == "14:09");
}

TEST_CASE("a problem opens its place, points at its card and walks what shows it") {
    Session session = with_findings();
    const AppRequests asked = session.apply(intent::ShowProblem{0});
    CHECK(asked.open_in_editor == FilePosition{"flow.toml", 40, 1});
    CHECK(session.author().target.card == session.open_flow()->flow.find_node("sorting"));
    CHECK(walk_of(session) == "at start");
    session.apply(intent::WalkProblem{});
    CHECK(walk_of(session).substr(0, 9) == "next none");
    session.apply(intent::ShowProblem{1});
    CHECK(session.author().target.card == session.open_flow()->flow.find_node("water"));
    CHECK(session.author().target.asked == 2);
    // It has no walk, and one that is not there is none.
    const std::string before = walk_of(session);
    session.apply(intent::WalkProblem{});
    session.apply(intent::ShowProblem{7});
    CHECK(walk_of(session) == before);
}

TEST_CASE("a broken save's findings are the problems; a new version forgets which was chosen") {
    Session session = with_findings();
    session.apply(intent::ShowProblem{1});
    Diagnostics broken("flow.toml");
    broken.report(kUnknownKey, {7, 3, 7, 8}, "`colour` is not a key");
    session.reload_failed(std::move(broken));
    CHECK_FALSE(session.author().problem);
    REQUIRE(session.problems().all().size() == 1);
    CHECK(session.problems().all()[0].message == "`colour` is not a key");
}

TEST_CASE("a card is stood on by the shortest walk there, and what leads to it is listed") {
    Session session = open_session(kTea);
    const NodeId done = session.open_flow()->flow.find_node("done");
    CHECK(session.apply(intent::TestFrom{done}).find_ways_to == done);
    session.found_ways(ways_to(session, "done"));
    CHECK(walk_of(session) == "next green right at done");
    CHECK(session.author().list == AuthorList::Ways);
    REQUIRE(session.author().ways);
    REQUIRE(session.author().ways->ways);
    std::string last;
    for (const FindingStep& step : session.author().ways->ways->last) {
        last += step.node + "/" + step.choice + " ";
    }
    CHECK(last == "water/right water/cool ");
}

TEST_CASE("no walk is taken to a card that none comes to, nor by an answer that came too late") {
    Session session = open_session(kTea);
    session.choose({"next"});
    session.found_ways(ways_to(session, "burnt"));
    CHECK(walk_of(session) == "next at which");
    REQUIRE(session.author().ways);
    CHECK_FALSE(session.author().ways->ways->shortest);
    FoundWays late = ways_to(session, "done");
    session.reload(open_text(kTea));
    session.found_ways(std::move(late));
    CHECK(walk_of(session) == "next at which");
    CHECK(session.author().ways->card == "burnt");
}

TEST_CASE("a card's place is that of its table, in the file that has it") {
    const Session session = open_session(kTea);
    const FilePosition start = session.position_of(session.open_flow()->flow.start());
    CHECK(start.file == "flow.toml");
    CHECK(start.line == 37);
    CHECK(session.position_of({}) == FilePosition{"flow.toml", 0, 0});
}
