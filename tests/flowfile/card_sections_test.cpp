// Reading a flow card by card finds what reading it whole does.
#include "flowfile/card_sections.h"

#include "support/clean_flow.h"
#include "support/flow_builder.h"
#include "support/flow_dump.h"
#include "support/flow_toml.h"
#include "support/golden.h"
#include "support/planted_faults.h"
#include "support/random_bytes.h"
#include "support/wild_flow.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

using waypost::cut_cards;
using waypost::CutText;

namespace fs = std::filesystem;

namespace {

/// Each section under its id and the lines before it; line ends as `|`.
std::string cut_text(std::string_view toml) {
    const std::optional<CutText> cut = cut_cards(toml);
    if (!cut) {
        return "whole";
    }
    std::string text = "rest: " + cut->rest;
    for (const auto& card : cut->cards) {
        text += " " + std::string(card.id) + "+" + std::to_string(card.lines_before) + ": " +
                std::string(card.toml);
    }
    for (char& c : text) {
        c = c == '\n' ? '|' : c;
    }
    return text;
}

/// What comes of a text: its findings, and the flow with the place of each part.
std::string outcome(std::string toml) {
    waypost::MemoryFiles files;
    files.files["flow.toml"] = std::move(toml);
    const waypost::LoadedFlow loaded =
        waypost::load_flow(files, "flow.toml", waypost::embedded_words("en"));
    return waypost::test::findings_text(loaded) +
           (loaded.flow ? waypost::test::flow_dump(*loaded.flow) : "");
}

/// A blank in the header of the first card, which changes no place, has the text read whole.
std::optional<std::string> not_to_be_cut(std::string toml) {
    const std::size_t header = toml.find("\n[node.");
    const std::size_t end = header == std::string::npos ? header : toml.find(']', header);
    if (end == std::string::npos) {
        return std::nullopt;
    }
    toml.insert(end, " ");
    return toml;
}

/// True when the text was cut.
bool check_alike(const std::string& toml) {
    const auto whole = not_to_be_cut(toml);
    std::size_t bad_byte = 0;
    // Of other bytes a finding counts where they stand.
    if (!whole || !cut_cards(toml) || !waypost::is_utf8(toml, &bad_byte)) {
        return false;
    }
    REQUIRE_FALSE(cut_cards(*whole).has_value());
    CHECK(outcome(toml) == outcome(*whole));
    return true;
}

}  // namespace

TEST_CASE("card sections: a card ends at the next header that is not its own") {
    CHECK(
        cut_text("a = 1\n[flow]\nb = 2\n[node.tea]\nc = 3\n[[node.tea.choice]]\nd = 4\n"
                 "[node.cup]\n[allow]\n[node.end]\n") ==
        "rest: a = 1|[flow]|b = 2||||||[allow]| tea+3: [node.tea]|c = 3|[[node.tea.choice]]|d = 4|"
        " cup+7: [node.cup]| end+9: [node.end]|");
}

TEST_CASE("card sections: a text whose cards do not stand plainly and together is left whole") {
    CHECK(cut_text("") == "whole");
    CHECK(cut_text("[flow]\nid = \"tea\"\n") == "whole");
    CHECK(cut_text("[node.a]\n[node.b]\n[node.a]\n") == "whole");
    CHECK(cut_text("[node.a]\n[node.b]\n[[node.a.choice]]\n") == "whole");
    CHECK(cut_text("[node.a]\n[flow]\n[node.a.number]\n") == "whole");
    CHECK(cut_text("[[node.a.choice]]\n[node.a]\n") == "whole");
    CHECK(cut_text("[node.a]\n[node]\n") == "whole");
    CHECK(cut_text("[node.a]\n[[node.b]]\n") == "whole");
    CHECK(cut_text("[node.a]\n[node.\"b\"]\n") == "whole");
    CHECK(cut_text("[node.a]\n[\"node\".b]\n") == "whole");
    CHECK(cut_text("[node.a]\n[ node.b]\n") == "whole");
    CHECK(cut_text("[node.a]\n[node .b]\n") == "whole");
    CHECK(cut_text("[node.a]\n[node.b ]\n") == "whole");
    CHECK(cut_text("[node.a]\n[node.") == "whole");
    CHECK(cut_text("[node.a]\n[") == "whole");
}

TEST_CASE("card sections: what looks like a header inside a text is read as text") {
    const std::string flow =
        "format = 1\n[flow]\nid = \"tea\"\ntitle = \"Tea\"\nlanguage = \"en\"\nstart = \"brew\"\n"
        "[[phase]]\nid = \"p\"\ntitle = \"P\"\n[node.brew]\nkind = \"end\"\nphase = \"p\"\n"
        "title = \"Brew\"\n";
    CHECK(check_alike(flow + "text = \"\"\"\nFirst\n[node.cup]\nlast\n\"\"\"\n"));
    CHECK(check_alike(flow + "text = \"T\"\nask = [\n\"One?\",\n[2]\n]\n"));
    CHECK(check_alike(flow + "text = \"T\"\n [node.cup]\nkind = \"end\"\n"));
    CHECK(check_alike(flow + "text = \"T\"\n]\n[node.cup]\nkind = \"end\"\n"));
    CHECK(check_alike("node.cup.kind = \"end\"\n" + flow + "text = \"T\"\n"));
    CHECK(check_alike("[nodes.cup]\nkind = \"end\"\n" + flow + "text = \"T\"\nnext = \"cup\"\n"));
}

TEST_CASE("card sections: files of the tests read alike card by card and whole") {
    std::size_t cut = 0;
    for (const char* folder : {"pass", "fail", "codes", "lint"}) {
        for (const auto& entry :
             fs::recursive_directory_iterator(waypost::test::data_path(folder))) {
            if (entry.path().extension() == ".toml") {
                CAPTURE(entry.path().string());
                cut += check_alike(waypost::test::bytes_of(entry.path())) ? 1U : 0U;
            }
        }
    }
    CHECK(cut > 80);
}

TEST_CASE("card sections: generated flows read alike card by card and whole") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        waypost::FlowDraft wild = waypost::test::wild_draft(seed);
        CHECK(check_alike(waypost::test::write_toml(wild)));
        const waypost::FlowDraft clean = waypost::test::clean_draft(seed, 30);
        for (const auto& faults : {waypost::test::broken_faults(), waypost::test::shape_faults()}) {
            const auto& fault = faults[seed % faults.size()];
            CAPTURE(fault.code);
            if (const auto planted = waypost::test::planted(fault, clean, seed)) {
                check_alike(planted->toml);
            }
        }
    }
}
