#include "exporters/proof_text.h"

#include "exporters/terminal_text.h"

#include <cstddef>
#include <vector>

namespace waypost {

namespace {

template <class Count>
std::string count_text(Count count) {
    return with_commas(std::to_string(count));
}

template <class Count>
std::string counted(Count count, std::string_view what) {
    return count_text(count) + " " + std::string(what) + (count == 1 ? "" : "s");
}

/// The name in a column of its own, so that the values stand below each other.
std::string row(std::string_view name, const std::string& value) {
    constexpr std::size_t kNameColumns = 28;
    std::string lead = "  " + std::string(name);
    lead.resize(2 + kNameColumns, ' ');
    return lead + value + "\n";
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

/// The cards that readers see; routes they never do.
bool is_read(const Node& node) {
    return node.kind != NodeKind::Route;
}

std::size_t readable_cards(const Flow& flow) {
    std::size_t count = 0;
    for (const Node& node : flow.nodes()) {
        count += is_read(node) ? 1U : 0U;
    }
    return count;
}

std::size_t all_choices(const Flow& flow) {
    std::size_t count = 0;
    for (const Node& node : flow.nodes()) {
        count += node.choices.size();
    }
    return count;
}

std::vector<std::string> cards_left_out(const Flow& flow, const Visited& visited) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        if (is_read(flow.nodes()[i]) && !visited.cards[i]) {
            names.push_back(flow.nodes()[i].id);
        }
    }
    return names;
}

std::vector<std::string> choices_left_out(const Flow& flow, const Visited& visited) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const Node& node = flow.nodes()[i];
        for (std::size_t k = 0; k < node.choices.size(); ++k) {
            if (!visited.choices[i][k]) {
                names.push_back(node.id + "." + node.choices[k].id);
            }
        }
    }
    return names;
}

std::string left_out_text(const std::vector<std::string>& names,
                          std::string_view does,
                          std::string_view what) {
    if (names.empty()) {
        return {};
    }
    return terminal_paragraph(
               "  ",
               "No rehearsal " + std::string(does) + " " + counted(names.size(), what) + ":") +
           terminal_paragraph("    ", listed(names));
}

}  // namespace

std::string with_commas(std::string_view digits) {
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            text += ',';
        }
        text += digits[i];
    }
    return text;
}

std::string proven_text(const Certificate& certificate) {
    std::string text = "Proven: " + counted(certificate.situations, "situation") + ", ";
    if (!certificate.walks || !certificate.longest) {
        return text + "walks without number, and from everywhere an ending at most " +
               counted(certificate.farthest, "choice") + " away";
    }
    const std::string& walks = *certificate.walks;
    text += with_commas(walks) + (walks == "1" ? " walk of " : " walks of ");
    if (certificate.shortest != *certificate.longest) {
        text += std::to_string(certificate.shortest) + " to ";
    }
    return text + counted(*certificate.longest, "choice") + ", and every one ends";
}

std::string certificate_text(const Certificate& certificate) {
    std::string out = row("Cards", count_text(certificate.nodes));
    out += row("Choices", count_text(certificate.choices));
    out += row("Situations", count_text(certificate.situations));
    out += row("Walks to an ending",
               certificate.walks ? with_commas(*certificate.walks) : "without number");
    out += row("Walks of up to " + counted(certificate.up_to, "choice"),
               with_commas(certificate.walks_up_to));
    out += row("Shortest walk", counted(certificate.shortest, "choice"));
    out += row("Longest walk",
               certificate.longest ? counted(*certificate.longest, "choice") : "without end");
    out += row("An ending is never farther", counted(certificate.farthest, "choice"));
    out += row("Cards that can come again", count_text(certificate.loops));
    out += row("Endings", listed(certificate.endings));
    return out + row("Hash", certificate.hash);
}

std::string coverage_text(const Flow& flow, const Coverage& coverage) {
    const std::string of_cards = " of " + counted(readable_cards(flow), "card") + ", ";
    const std::string of_choices = " of " + counted(all_choices(flow), "choice");
    const auto share = [&](const Visited& visited) {
        return count_text(visited.card_count()) + of_cards + count_text(visited.choice_count()) +
               of_choices;
    };
    std::string out;
    for (const RehearsalVisit& rehearsal : coverage.rehearsals) {
        out += terminal_paragraph("  ", rehearsal.name + ": " + share(rehearsal.visited));
    }
    out += terminal_paragraph("  ", "All rehearsals: " + share(coverage.together));
    out += left_out_text(cards_left_out(flow, coverage.together), "shows", "card");
    return out + left_out_text(choices_left_out(flow, coverage.together), "takes", "choice");
}

}  // namespace waypost
