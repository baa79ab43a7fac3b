// What every flow that comes with the program owes its readers.
#include "flows/shipped.h"
#include "lint/reading_report.h"
#include "support/golden.h"
#include "walk/coverage.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

using waypost::CheckSettings;
using waypost::ExaminedFile;
using waypost::Flow;
using waypost::Node;
using waypost::NodeKind;
using waypost::ReadingPart;
using waypost::Visited;

namespace {

void for_each_flow(const std::function<void(const ExaminedFile&)>& look_at) {
    const std::vector<std::string> paths = waypost::test::shipped_flows();
    REQUIRE(paths.size() >= 2);
    for (const std::string& path : paths) {
        CAPTURE(path);
        const ExaminedFile file = waypost::test::examine_shipped(path);
        REQUIRE_MESSAGE(file.loaded.flow.has_value(), waypost::test::findings_text(file));
        look_at(file);
    }
}

/// A line for each card that no rehearsal passes and each choice that none takes. Nobody reads
/// routes, and what cannot wait need not be rehearsed.
std::string not_rehearsed(const Flow& flow) {
    const Visited visited = waypost::rehearsal_coverage(flow).together;
    std::string lines;
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const Node& card = flow.nodes()[i];
        const bool is_owed = card.kind != NodeKind::Route && card.kind != NodeKind::Urgent;
        if (is_owed && !visited.cards[i]) {
            lines += card.id + "\n";
        }
        for (std::size_t choice = 0; choice < card.choices.size(); ++choice) {
            if (!visited.choices[i][choice]) {
                lines += card.id + " > " + card.choices[choice].id + "\n";
            }
        }
    }
    return lines;
}

std::string beyond(const ReadingPart& part,
                   const char* formula,
                   const std::optional<double>& grade,
                   double most) {
    if (grade <= most) {
        return {};
    }
    return part.name + ": " + std::to_string(*grade) + " by " + formula + "\n";
}

/// A line for each part that is too hard when the words that the flow explains count as well; the
/// checks leave them out. Parts too short for SMOG say nothing.
std::string hard_with_terms(const std::vector<ReadingPart>& parts) {
    constexpr double kMostFleschKincaid = 8;
    constexpr double kMostSmog = 9.5;
    std::string lines;
    for (const ReadingPart& part : parts) {
        if (const std::optional<double> smog = waypost::smog_grade(part.all)) {
            lines += beyond(part, "SMOG", smog, kMostSmog);
            lines += beyond(part,
                            "Flesch-Kincaid",
                            waypost::flesch_kincaid_grade(part.all),
                            kMostFleschKincaid);
        }
    }
    return lines;
}

}  // namespace

TEST_CASE("shipped flows: each has no findings at all, and every walk of it is proven") {
    for_each_flow([](const ExaminedFile& file) {
        CHECK(waypost::test::findings_text(file) == "");
        CHECK(file.examination.certificate.has_value());
        CHECK(file.examination.unproven == 0);
    });
}

TEST_CASE("shipped flows: none is held to less than the checks ask by themselves") {
    for_each_flow([](const ExaminedFile& file) {
        const CheckSettings& settings = file.options.settings;
        const CheckSettings usual;
        CHECK(settings.grade <= usual.grade);
        CHECK(settings.smog <= usual.smog);
        CHECK(settings.card_grade <= usual.card_grade);
        CHECK(settings.sentence_words <= usual.sentence_words);
        CHECK(settings.ratio <= usual.ratio);
        for (const waypost::Allowance& allowance : file.loaded.flow->allowances()) {
            CAPTURE(allowance.code);
            CHECK_FALSE(allowance.reason.empty());
        }
    });
}

TEST_CASE("shipped flows: the rehearsals pass every card and take every choice") {
    for_each_flow([](const ExaminedFile& file) { CHECK(not_rehearsed(*file.loaded.flow) == ""); });
}

TEST_CASE("shipped flows: they stay readable with the words that they explain") {
    for_each_flow([](const ExaminedFile& file) {
        const waypost::ReadingReport report =
            waypost::reading_report({file.loaded.draft,
                                     *file.loaded.flow,
                                     file.options.settings,
                                     file.options.words,
                                     waypost::test::kShippedToday});
        REQUIRE(report.is_english);
        CHECK(hard_with_terms({report.flow}) == "");
        CHECK(hard_with_terms(report.phases) == "");
        CHECK(hard_with_terms(report.rehearsals) == "");
    });
}

TEST_CASE("shipped flows: their authors claim no more than they are") {
    for_each_flow([](const ExaminedFile& file) {
        const waypost::Metadata& metadata = file.loaded.flow->metadata();
        CHECK(metadata.authors ==
              std::vector<std::string>{"The authors of Waypost, who are not clinicians"});
        CHECK(metadata.funding == "None.");
        CHECK_FALSE(metadata.feedback.empty());
    });
}

TEST_CASE("shipped flows: the certificate in the README is that of the flow as it is") {
    const ExaminedFile file = waypost::test::examine_shipped(waypost::test::kLeiomyosarcoma);
    REQUIRE(file.examination.certificate.has_value());
    const std::string readme =
        waypost::test::bytes_of(std::filesystem::path(WAYPOST_SOURCE_DIR) / "README.md");
    CAPTURE(file.examination.certificate->hash);
    CHECK(readme.find("  " + file.examination.certificate->hash + "\n") != std::string::npos);
}

TEST_CASE("shipped flows: the one on leiomyosarcoma is one file with a dozen rehearsals or more") {
    const waypost::LoadedFlow loaded = waypost::test::load_shipped(waypost::test::kLeiomyosarcoma);
    REQUIRE(loaded.flow.has_value());
    CHECK(loaded.flow->files().size() == 1);
    CHECK(loaded.flow->rehearsals().size() >= 12);
}
