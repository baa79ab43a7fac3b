#include "base/quoted.h"
#include "lint/families.h"
#include "lint/kinds.h"
#include "lint/written.h"
#include "text/word_patterns.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// Such as "`over`, no `who`", or nothing.
std::string lacks_of(const DraftNumber& number) {
    std::vector<std::string> lacks;
    for (const auto& [text, key] : {std::pair(&number.over, "over"),
                                    std::pair(&number.who, "who"),
                                    std::pair(&number.basis, "basis")}) {
        if (is_blank(text->value)) {
            lacks.push_back(quoted(key));
        }
    }
    if (is_blank(number.range.value) && is_blank(number.certainty.value)) {
        lacks.emplace_back("`range` or `certainty`");
    }
    std::string list;
    for (const std::string& lack : lacks) {
        list += (list.empty() ? "" : ", no ") + lack;
    }
    return list;
}

void check_bare(const DraftNode& node, Diagnostics& found) {
    for (const DraftNumber& number : node.numbers) {
        const std::string lacks = lacks_of(number);
        if (!lacks.empty()) {
            found
                .report(kNumberBare,
                        number.at,
                        "number " + quoted(number.label.value) + " has no " + lacks,
                        "say over what time, of whom and from what study it is (`over`, `who`, "
                        "`basis`), and how sure (`range` or `certainty`)")
                .card = node.id.value;
        }
    }
}

/// Tells labels that are about how people fared.
class OutlookLabels {
public:
    explicit OutlookLabels(const std::vector<std::string>& patterns) {
        for (const std::string& pattern : patterns) {
            patterns_.add(pattern, 0);
        }
    }

    [[nodiscard]] bool tells(std::string_view label) {
        Prose prose;
        read_prose(
            label, [](std::string_view) { return true; }, prose);
        std::vector<WordNumber> numbers;
        for (const ProseWord& word : prose.words) {
            numbers.push_back(vocabulary_.add(label.substr(word.begin, word.end - word.begin)));
        }
        bool is_found = false;
        for (std::size_t first = 0; first < numbers.size(); ++first) {
            patterns_.match(
                prose.words, numbers, first, [&](std::size_t, int) { is_found = true; });
        }
        return is_found;
    }

private:
    Vocabulary vocabulary_{};
    WordPatterns patterns_{vocabulary_};
};

bool is_outlook(const DraftNumber& number, OutlookLabels& labels) {
    if (!number.kind.value.empty()) {
        return number.kind.value == "outlook";
    }
    return labels.tells(number.label.value);
}

/// One finding a card: one question before it would gate all its numbers.
void check_gate(const DraftNode& node, OutlookLabels& labels, Diagnostics& found) {
    if (!is_blank(node.ask_first.value)) {
        return;
    }
    Diagnostic* first = nullptr;
    for (const DraftNumber& number : node.numbers) {
        if (!is_outlook(number, labels)) {
            continue;
        }
        const std::string named = "number " + quoted(number.label.value);
        if (first != nullptr) {
            found.add_note(*first, number.at, "so is " + named);
            continue;
        }
        first = &found.report(
            kOutlookUngated,
            number.at,
            named + " is shown to readers who were not asked if they want to see it",
            "add `ask_first = \"Would you like to see …?\"` to the card, or, if it tells nothing "
            "of how people fared, another `kind` to the number");
        first->card = node.id.value;
    }
}

}  // namespace

void check_numbers(const LintInput& input, Diagnostics& found) {
    OutlookLabels labels(input.words.outlook);
    for (const DraftNode& node : input.draft.nodes) {
        check_bare(node, found);
        check_gate(node, labels, found);
    }
}

}  // namespace waypost
