#include "session/map_marks.h"

#include "support/open_session.h"
#include "support/tea_flow.h"

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
