// What every translation that comes with the program owes its readers: the same facts.
#include "flow/reader_texts.h"
#include "flow/text_links.h"
#include "flows/shipped.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <vector>

using waypost::ExaminedFile;
using waypost::FlowDraft;
using waypost::LoadedFlow;

namespace {

void for_each_translation(const std::function<void(const std::string&)>& look_at) {
    const std::vector<std::string> paths = waypost::test::shipped_translations();
    REQUIRE_FALSE(paths.empty());
    for (const std::string& path : paths) {
        CAPTURE(path);
        look_at(path);
    }
}

/// What readers see, by the names of the texts.
std::map<std::string, std::string> texts_of(FlowDraft draft) {
    std::map<std::string, std::string> texts;
    for (const waypost::ReaderText& text : waypost::reader_texts(draft)) {
        texts.emplace(text.key, text.value);
    }
    return texts;
}

/// The flow's own file is the first that a translation was read from.
LoadedFlow original_of(const LoadedFlow& translated) {
    return waypost::test::load_shipped(translated.sources.front().name);
}

/// A line for each text of which the two languages have something else to show for `part`.
std::string differences(const std::string& path,
                        const std::function<std::string(const std::string&)>& part) {
    const LoadedFlow translated = waypost::test::load_shipped(path);
    std::map<std::string, std::string> texts = texts_of(translated.draft);
    std::string lines;
    for (const auto& [key, text] : texts_of(original_of(translated).draft)) {
        if (part(text) != part(texts[key])) {
            lines += key + ": " + part(text) + " | " + part(texts[key]) + "\n";
        }
    }
    return lines;
}

/// In the order of the text, whatever stands between them.
std::string digits_of(const std::string& text) {
    std::string digits;
    std::ranges::copy_if(
        text, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// A sentence may be turned round: their order is no matter.
std::string targets_of(const std::string& text) {
    std::vector<std::string> targets;
    for (const waypost::TextLink& link : waypost::find_links(text)) {
        targets.push_back(text.substr(link.begin, link.end - link.begin));
    }
    std::ranges::sort(targets);
    std::string all;
    for (const std::string& target : targets) {
        all += target + " ";
    }
    return all;
}

}  // namespace

TEST_CASE("shipped translations: each gives every text, and has no findings") {
    for_each_translation([](const std::string& path) {
        const ExaminedFile file = waypost::test::examine_shipped(path);
        CHECK(waypost::test::findings_text(file) == "");
        REQUIRE(file.loaded.translation.has_value());
        CHECK(file.loaded.translation->gaps.empty());
        CHECK(file.loaded.translation->texts > 100);
    });
}

TEST_CASE("shipped translations: the walks are those of the original") {
    for_each_translation([](const std::string& path) {
        const ExaminedFile file = waypost::test::examine_shipped(path);
        const ExaminedFile original =
            waypost::test::examine_shipped(file.loaded.sources.front().name);
        REQUIRE(file.examination.certificate.has_value());
        REQUIRE(original.examination.certificate.has_value());
        CHECK(file.examination.certificate->situations ==
              original.examination.certificate->situations);
        CHECK(file.examination.certificate->choices == original.examination.certificate->choices);
    });
}

TEST_CASE("shipped translations: the digits of each text are those of the original") {
    for_each_translation(
        [](const std::string& path) { CHECK(differences(path, digits_of) == ""); });
}

TEST_CASE("shipped translations: the links and citations of each text are those of the original") {
    for_each_translation(
        [](const std::string& path) { CHECK(differences(path, targets_of) == ""); });
}

TEST_CASE("shipped translations: digits are compared in their order, links and citations in any") {
    CHECK(digits_of("81 of 1,000") == digits_of("81 de 1.000"));
    CHECK(digits_of("2 of 3") != digits_of("3 de 2"));
    CHECK(targets_of("[a](card:b), then [c](https://d)[^e]") == "card:b e https://d ");
}
