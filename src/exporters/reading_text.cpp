#include "exporters/reading_text.h"

#include "base/visible_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <optional>
#include <string_view>
#include <vector>

namespace waypost {

namespace {

constexpr std::size_t kNameColumns = 34;

std::string grade_text(const std::optional<double>& grade) {
    if (!grade) {
        return "-";
    }
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "%.1f", *grade);
    return digits.data();
}

/// The name cut or filled to its column, the values to the right of theirs.
std::string row(std::string_view name, const std::array<std::string, 5>& values) {
    constexpr std::array<std::size_t, 5> kColumns = {10, 8, 10, 8, 11};
    std::string line;
    std::size_t width = 0;
    for (const ShownCharacter& character : shown_characters(name, kNameColumns)) {
        const auto wider = width + static_cast<std::size_t>(character.width);
        if (wider <= kNameColumns) {
            line += character.bytes;
            width = wider;
        }
    }
    line.append(kNameColumns - width, ' ');
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t blanks = kColumns[i] - std::min(kColumns[i], values[i].size());
        line += std::string(blanks, ' ') + values[i];
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return "  " + line + "\n";
}

std::string part_row(std::string_view name, const ReadingPart& part, bool has_smog) {
    const auto smog = [&](const ReadingCounts& counts) {
        return grade_text(has_smog ? smog_grade(counts) : std::nullopt);
    };
    return row(name,
               {grade_text(flesch_kincaid_grade(part.without_terms)),
                grade_text(flesch_kincaid_grade(part.all)),
                smog(part.without_terms),
                smog(part.all),
                std::to_string(part.all.sentences)});
}

}  // namespace

std::string reading_text(const ReadingReport& report) {
    if (!report.is_english) {
        return "  The formulas used here hold for English only.\n";
    }
    std::string out = row("", {"Flesch-", "Kincaid", "SMOG", "", ""});
    out += row("", {"without", "with", "without", "with", "sentences"});
    out += part_row("The whole flow", report.flow, true);
    const auto add = [&out](std::string_view what, const std::vector<ReadingPart>& parts) {
        for (const ReadingPart& part : parts) {
            out += part_row(std::string(what) + part.name, part, true);
        }
    };
    add("Part: ", report.phases);
    add("Rehearsal: ", report.rehearsals);
    for (const ReadingPart& card : report.cards) {
        if (card.all.sentences > 0) {
            out += part_row(card.name, card, false);
        }
    }
    return out +
           "  School grades of the USA, without and with the words that the flow explains. SMOG\n"
           "  needs 30 sentences, and says nothing of a single card.\n";
}

}  // namespace waypost
