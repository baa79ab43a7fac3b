#include "base/quoted.h"
#include "base/visible_text.h"
#include "prove/families.h"
#include "prove/kinds.h"
#include "prove/wording.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// For each choice, the nearest before it with the same label; nothing where all differ. An empty
/// label is told elsewhere.
std::vector<std::optional<std::size_t>> same_before(const Node& node) {
    std::vector<std::optional<std::size_t>> before(node.choices.size());
    std::map<std::string, std::size_t> last;
    for (std::size_t i = 0; i < node.choices.size(); ++i) {
        const std::string label = visible_text(node.choices[i].label);
        if (label.empty()) {
            continue;
        }
        const auto [found, is_first] = last.try_emplace(label, i);
        if (!is_first) {
            before[i] = std::exchange(found->second, i);
        }
    }
    return before;
}

/// Two choices of one label and the first place that offers both.
struct Doubled {
    std::size_t first = 0;
    SituationId place = kNoSituation;
};

class LabelSearch {
public:
    LabelSearch(const Explored& explored, Diagnostics& found)
        : explored_(explored), flow_(explored.flow), found_(found) {}

    void run() {
        std::vector<std::vector<std::optional<std::size_t>>> before(flow_.nodes().size());
        bool has_any = false;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (flow_.nodes()[i].choices.size() < 2) {
                continue;
            }
            before[i] = same_before(flow_.nodes()[i]);
            const bool has_same =
                std::ranges::any_of(before[i], [](const auto& one) { return one.has_value(); });
            has_any = has_any || has_same;
            if (!has_same) {
                before[i].clear();
            }
        }
        for (std::size_t id = 0; has_any && id < explored_.situations.size(); ++id) {
            const auto place = static_cast<SituationId>(id);
            const NodeId card = explored_.situations.card(place);
            if (!before[card.index()].empty()) {
                look_at(place, card, before[card.index()]);
            }
        }
        for (const auto& [choice, doubled] : doubled_) {
            report(choice.first, choice.second, doubled);
        }
    }

private:
    void look_at(SituationId id,
                 NodeId card,
                 const std::vector<std::optional<std::size_t>>& before) {
        Place place{card, Answers(flow_.answers().size())};
        explored_.situations.unpack(id, place.answers);
        if (explored_.situations.moves(id).empty()) {
            return;
        }
        std::vector<bool> is_offered(before.size());
        for (const ChoiceId choice : offered(flow_, place)) {
            is_offered[choice.index()] = true;
            for (auto same = before[choice.index()]; same; same = before[*same]) {
                if (is_offered[*same]) {
                    doubled_.emplace(std::pair(card, choice.index()), Doubled{*same, id});
                }
            }
        }
    }

    void report(NodeId card, std::size_t choice, const Doubled& doubled) {
        const Node& node = flow_.node(card);
        Diagnostic& one = found_.report(
            kSameLabel,
            node.choices[choice].at,
            "choices " + quoted(node.choices[doubled.first].id) + " and " +
                quoted(node.choices[choice].id) + " of " + card_name(node) +
                " are offered together under one label, " + quoted(node.choices[choice].label),
            "word one of them differently, or give them conditions that never hold together");
        one.card = node.id;
        one.walk = explored_.walks.to(doubled.place);
        found_.add_note(one, node.choices[doubled.first].at, "the other one is here");
    }

    const Explored& explored_;
    const Flow& flow_;
    Diagnostics& found_;
    /// By card and second choice.
    std::map<std::pair<NodeId, std::size_t>, Doubled> doubled_{};
};

/// A finding about the card's ways says why it nowhere offers two.
bool is_said_already(const Explored& explored, const Node& node, const CardFacts& facts) {
    if (facts.stuck_at != kNoSituation || node.choices.empty()) {
        return true;
    }
    return std::ranges::any_of(facts.readings, [&](const Reading& reading) {
        return reading.of == Reading::Of::Choice &&
               (!reading.was_true || !reading.unset.empty() ||
                explored.readings.known(condition_of(node, reading), reading) !=
                    Readings::Known::Nothing);
    });
}

void report_no_real_choice(const Explored& explored, Diagnostics& found) {
    for (std::size_t i = 0; i < explored.flow.nodes().size(); ++i) {
        const Node& node = explored.flow.nodes()[i];
        const CardFacts& facts = explored.readings.card(NodeId::from_index(i));
        if (node.kind != NodeKind::Question || facts.stood_on == kNoSituation ||
            facts.most_offered >= 2 || is_said_already(explored, node, facts)) {
            continue;
        }
        Diagnostic& one =
            found.report(kNoRealChoice,
                         node.at,
                         "question " + quoted(node.id) + " never offers more than one choice",
                         "add a choice, or make it a card of kind `info` with `next`");
        one.card = node.id;
        one.walk = explored.walks.to(facts.stood_on);
    }
}

void report_no_option(const Explored& explored, Diagnostics& found) {
    for (std::size_t i = 0; i < explored.flow.nodes().size(); ++i) {
        const Node& node = explored.flow.nodes()[i];
        const SituationId place = explored.readings.card(NodeId::from_index(i)).without_option_at;
        if (node.kind != NodeKind::Decision || place == kNoSituation) {
            continue;
        }
        Diagnostic& one = found.report(
            kNoOption,
            node.at,
            "decision " + quoted(node.id) +
                (node.options.empty() ? " lists no option" : " offers no option on some walk"),
            "add an option without a condition, or one whose condition holds then");
        one.card = node.id;
        one.walk = explored.walks.to(place);
    }
}

}  // namespace

void find_poor_choices(const Explored& explored, Diagnostics& found) {
    LabelSearch(explored, found).run();
    report_no_real_choice(explored, found);
    report_no_option(explored, found);
}

}  // namespace waypost
