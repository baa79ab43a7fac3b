#include "session/map_search.h"

#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

/// The ids of the cards found, in their order.
std::string found(const Session& session, std::string_view query) {
    const OpenFlow& open = *session.open_flow();
    const Gates gates(open.flow, session.replay(), session.opened_gates());
    const SearchIndex index = make_search_index(open.flow, open.diagram, gates);
    std::string ids;
    for (const NodeId card : find_cards(index, query)) {
        ids += (ids.empty() ? "" : " ") + open.flow.node(card).id;
    }
    return ids;
}

std::string found(std::string_view query) {
    return found(open_session(kTeaOptions), query);
}

}  // namespace

TEST_CASE("search finds titles and texts, whatever their case, in the order of the map") {
    CHECK(found("POT") == "ways pots");
    CHECK(found("bubbles") == "water");
    CHECK(found("enjoy") == "done");
}

TEST_CASE("search finds the words of a link and not its target") {
    CHECK(found("the figures") == "start");
    CHECK(found("card:") == "");
}

TEST_CASE(
    "every word of a query must be on the card, in any order; in quotation marks as it stands") {
    CHECK(found("steep ways") == "ways");
    CHECK(found("\"steep ways\"") == "");
    CHECK(found("\"ways to steep\"") == "ways");
    CHECK(found("steep bicycles") == "");
}

TEST_CASE("what an option says is found on the decision that offers it") {
    CHECK(found("jar") == "ways");
    CHECK(found("cold water over night") == "ways");
}

TEST_CASE("a term is found by its other names") {
    std::string flow(kTeaOptions);
    flow.replace(flow.find("[term.steep]"), 12, "[term.steep]\nalso = [\"infuse\"]");
    CHECK(found(open_session(flow), "infuse") == "ways");
}

TEST_CASE("what a closed gate keeps is not found until it is opened, its title and question are") {
    Session session = open_session(kTeaOptions);
    CHECK(found(session, "secret") == "");
    CHECK(found(session, "how cups turned") == "figures");
    CHECK(found(session, "like to see figures") == "figures");
    CHECK(found(session, "very strong tea") == "ways");
    session.apply(intent::ShowAllGates{true});
    CHECK(found(session, "secret") == "ways figures");
}

TEST_CASE("a query without words finds nothing") {
    CHECK(found("") == "");
    CHECK(found(" \n") == "");
    CHECK(found("\"\"") == "");
}

TEST_CASE("nothing is found that only the speaker or the reviewers are told") {
    std::string flow(kTeaOptions);
    flow.replace(
        flow.find("[node.pots]"), 11, "[node.pots]\nnote = \"Herring\"\npresenter = \"Mackerel\"");
    CHECK(found(open_session(flow), "herring") == "");
    CHECK(found(open_session(flow), "mackerel") == "");
}
