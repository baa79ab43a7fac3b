// The flow on leiomyosarcoma tells what its authors gathered from its sources, and cites it.
#include "flows/fact_table.h"
#include "flows/shipped.h"
#include "support/flow_builder.h"
#include "support/golden.h"

#include <doctest/doctest.h>

#include <string>

using waypost::LoadedFlow;
using waypost::test::FactCounts;
using waypost::test::FactTable;

namespace {

FactTable leiomyosarcoma_facts() {
    return waypost::test::read_facts(
        waypost::test::bytes_of(waypost::test::data_path("leiomyosarcoma.facts.toml")));
}

LoadedFlow leiomyosarcoma() {
    return waypost::test::load_shipped(waypost::test::kLeiomyosarcoma);
}

/// Cites the packet on the card, the book in its text, the shop in a passage, the guest in a view
/// and the cook nowhere.
LoadedFlow tea() {
    return waypost::test::load_text(waypost::test::flow_head() + R"(
[source]
packet = { title = "The packet", publisher = "The tea company", undated = true }
book = { title = "The tea book", publisher = "A publisher", undated = true }
shop = { title = "The sign", publisher = "The shop", undated = true }
guest = { title = "A letter", publisher = "A guest", undated = true }
cook = { title = "A note", publisher = "A cook", undated = true }
[node.start]
kind = "info"
phase = "only"
title = "Tea"
text = "Tea is a leaf.[^book]"
source = ["packet"]
next = "done"
[[node.start.passage]]
text = "It grows on a bush."
source = ["shop"]
[[node.start.differ]]
about = "How long to wait"
views = [{ text = "Long.", source = ["guest"] }, { text = "Not long.", source = ["packet"] }]
[node.done]
kind = "end"
phase = "only"
title = "The end"
text = "Enjoy it."
editorial = true
)");
}

}  // namespace

TEST_CASE("facts: each fact and each conflict of the sources is accounted for once") {
    constexpr FactCounts kGathered{239, 28, 12};
    CHECK(waypost::test::numbering_faults(leiomyosarcoma_facts(), kGathered) == "");
}

TEST_CASE("facts: each card that tells a fact cites each of its sources") {
    CHECK(waypost::test::telling_faults(leiomyosarcoma_facts(), leiomyosarcoma()) == "");
}

TEST_CASE("facts: each conflict of the sources is shown where the table says so") {
    CHECK(waypost::test::conflict_faults(leiomyosarcoma_facts(), leiomyosarcoma()) == "");
}

TEST_CASE("facts: a table that leaves out, doubles or invents numbers is refused") {
    const FactTable table = waypost::test::read_facts(R"(
[F001]
cards = ["start"]
sources = ["packet"]
[F005]
cards = ["start"]
sources = ["packet"]
[left_out]
F001 = "K01: out of date"
F002 = "gap: nobody says how"
F003 = "no room"
[conflict]
C01 = ""
)");
    CHECK(waypost::test::numbering_faults(table, {4, 2, 2}) == R"(F001 is told and left out
F003 is left out without a reason
F004 stands nowhere
F005 is no number of the list
3 facts are left out
C01 says nothing
C02 stands nowhere
)");
}

TEST_CASE("facts: a card that is missing or does not cite the source is told") {
    const FactTable table = waypost::test::read_facts(R"(
[F001]
cards = ["start"]
sources = ["packet", "book", "shop", "guest"]
[F002]
cards = ["start", "done"]
sources = ["cook"]
[F003]
cards = ["begin"]
sources = ["packet"]
[F004]
)");
    CHECK(waypost::test::telling_faults(table, tea()) == R"(F002: start does not cite cook
F002: done does not cite cook
F003: there is no card begin
F004 names no card
F004 names no source
)");
}

TEST_CASE("facts: a conflict is shown by a card, or has a reason") {
    const FactTable table = waypost::test::read_facts(R"(
[conflict]
C01 = "start"
C02 = "done"
C03 = "begin"
C04 = "no difference: each is tied to its pot"
)");
    CHECK(waypost::test::conflict_faults(table, tea()) == R"(C02: done shows no difference
C03: there is no card begin
)");
}
