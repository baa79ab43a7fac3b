#include "session/map_marks.h"

#include "support/open_session.h"
#include "support/tea_flow.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

using namespace waypost;

namespace {

constexpr std::array<std::string_view, 4> kCardWords = {"current", "read", "ahead", "closed"};
constexpr std::array<std::string_view, 3> kWayWords = {"walked", "ahead", "closed"};

/// One line for each card, then one for each way.
std::string printed(const Session& session) {
    const OpenFlow& open = *session.open_flow();
    const MapMarks marks = map_marks(open.flow, open.diagram, session.replay(), session.reach());
    std::string text;
    for (std::size_t i = 0; i < marks.cards.size(); ++i) {
        text += open.flow.nodes()[i].id + " " +
                std::string(kCardWords[static_cast<std::size_t>(marks.cards[i])]);
        text += marks.chosen[i].empty() ? "" : " chose " + marks.chosen[i];
        text += marks.closed_by[i].empty() ? "" : " by " + marks.closed_by[i];
        text += "\n";
    }
    for (std::size_t i = 0; i < marks.ways.size(); ++i) {
        const DiagramEdge& edge = open.diagram.edges[i];
        text += open.flow.node(edge.from).id + ">" + open.flow.node(edge.to).id + " " +
                std::string(kWayWords[static_cast<std::size_t>(marks.ways[i])]) + "\n";
    }
    return text;
}

/// One line for each row on the card of the decision `ways`.
std::string printed_rows(const Session& session) {
    constexpr std::array<std::string_view, 3> kWords = {"offered", "listed", "closed"};
    const OpenFlow& open = *session.open_flow();
    const MapMarks marks = map_marks(open.flow, open.diagram, session.replay(), session.reach());
    const std::size_t ways = open.flow.find_node("ways").index();
    std::string text;
    for (std::size_t i = 0; i < marks.options[ways].size(); ++i) {
        const MarkedOption& marked = marks.options[ways][i];
        text += open.flow.node(open.diagram.cards[ways].options[i].option).id + " " +
                std::string(kWords[static_cast<std::size_t>(marked.mark)]);
        text += marked.closed_by.empty() ? "\n" : " by " + marked.closed_by + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("at the start everything lies ahead") {
    CHECK(printed(open_session(kTeaFlow)) ==
          "start current\n"
          "which ahead\n"
          "sorting ahead\n"
          "water ahead\n"
          "burnt ahead\n"
          "done ahead\n"
          "start>which ahead\n"
          "which>sorting ahead\n"
          "which>sorting ahead\n"
          "which>sorting ahead\n"
          "sorting>water ahead\n"
          "water>done ahead\n"
          "water>done ahead\n");
}

TEST_CASE("the walked path, what was chosen there and what the answers closed are told apart") {
    Session session = open_session(kTeaFlow);
    session.choose({"next", "black"});
    CHECK(printed(session) ==
          "start read\n"
          "which read chose Black\n"
          "sorting read\n"
          "water current\n"
          "burnt ahead\n"
          "done ahead\n"
          "start>which walked\n"
          "which>sorting closed\n"
          "which>sorting walked\n"
          "which>sorting closed\n"
          "sorting>water walked\n"
          "water>done ahead\n"
          "water>done closed\n");
}

TEST_CASE("rows are listed before their decision, offered at it, and closed by the answers") {
    Session session = open_session(kTeaOptions);
    CHECK(printed_rows(session) ==
          "pot listed\nbag listed\ncold listed\nstrong listed\nnone listed\n");
    session.choose({"black"});
    CHECK(printed_rows(session) ==
          "pot offered\nbag offered\ncold closed by Black\nstrong offered\nnone offered\n");
    session.choose({"green"});
    CHECK(printed_rows(session) ==
          "pot offered\nbag offered\ncold offered\nstrong offered\nnone offered\n");
}

TEST_CASE("a decision that was left keeps the rows that were offered there") {
    Session session = open_session(kTeaOptions);
    session.choose({"black", "figures_no"});
    CHECK(printed_rows(session) ==
          "pot listed\nbag listed\ncold closed\nstrong listed\nnone listed\n");
}
