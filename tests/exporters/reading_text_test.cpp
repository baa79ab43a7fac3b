#include "exporters/reading_text.h"

#include <doctest/doctest.h>

using waypost::ReadingCounts;
using waypost::ReadingReport;

TEST_CASE("reading: each part has a row, without and with the words that are explained") {
    ReadingReport report;
    report.is_english = true;
    // 100 sentences of ten words: grades worked out by hand from the formulas.
    report.flow.all = {100, 1000, 1500, 60};
    report.flow.without_terms = {100, 900, 1200, 30};
    report.phases = {{.name = "Getting ready", .all = {29, 290, 400, 9}}};
    report.rehearsals = {{.name = "The very long tale of a tea that nobody drank in the end",
                          .all = {30, 300, 420, 0}}};
    report.cards = {{.name = "kettle", .all = {3, 12, 15, 1}, .without_terms = {3, 11, 13, 0}},
                    {.name = "nothing"}};
    CHECK("\n" + waypost::reading_text(report) == R"(
                                       Flesch- Kincaid      SMOG
                                       without    with   without    with  sentences
  The whole flow                           3.7     6.0       6.3     7.6        100
  Part: Getting ready                        -     4.6         -       -         29
  Rehearsal: The very long tale of a         -     4.8         -     3.1         30
  kettle                                  -0.2     0.7         -       -          3
  School grades of the USA, without and with the words that the flow explains. SMOG
  needs 30 sentences, and says nothing of a single card.
)");
}

TEST_CASE("reading: in a language without formulas that is said") {
    CHECK(waypost::reading_text({}) == "  The formulas used here hold for English only.\n");
}
