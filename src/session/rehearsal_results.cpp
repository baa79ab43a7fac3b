#include "session/rehearsal_results.h"

#include "flow/opened_option.h"
#include "flow/step.h"
#include "walk/detour.h"

#include <algorithm>
#include <string_view>

namespace waypost {

namespace {

/// What one rehearsal comes by.
struct Passed {
    std::vector<bool> cards{};
    std::vector<std::vector<bool>> ways{};
};

std::size_t way_count(const Node& node) {
    return node.kind == NodeKind::Route ? node.rows.size() : node.choices.size();
}

Passed none_passed(const Flow& flow) {
    Passed passed;
    passed.cards.resize(flow.nodes().size());
    for (const Node& node : flow.nodes()) {
        passed.ways.emplace_back(way_count(node));
    }
    return passed;
}

/// Walks one rehearsal.
class Trial {
public:
    Trial(const Flow& flow, const Rehearsal& rehearsal, Passed& passed)
        : flow_(flow), rehearsal_(rehearsal), passed_(passed), here_(arrive_at_start(flow)) {}

    [[nodiscard]] RehearsalResult run() {
        result_.name = rehearsal_.name;
        result_.wanted = rehearsal_.ends_at;
        result_.steps = static_cast<std::size_t>(std::ranges::count_if(
            rehearsal_.choose, [](const std::string& step) { return !opened_option(step); }));
        note_routes(flow_.start(), here_.place.answers);
        SourceSpan at = walk();
        at = at.has_place() ? at : rehearsal_.at;
        const auto file = static_cast<std::size_t>(at.file);
        result_.at = at;
        result_.file = file < flow_.files().size() ? flow_.files()[file] : std::string();
        result_.stands = here_.place.card;
        return std::move(result_);
    }

private:
    [[nodiscard]] const Node& card() const { return flow_.node(here_.place.card); }

    [[nodiscard]] bool is_stuck() const {
        return here_.hold != Hold::None ||
               (card().kind != NodeKind::End && offered(flow_, here_.place).empty());
    }

    /// Gives the place where it went wrong.
    SourceSpan walk() {
        for (std::size_t i = 0; i < rehearsal_.choose.size(); ++i) {
            const std::string& step = rehearsal_.choose[i];
            if (!is_stuck() && follow(step)) {
                continue;
            }
            result_.outcome = is_stuck() ? RehearsalOutcome::Stuck : RehearsalOutcome::NotOffered;
            result_.step = step;
            return i < rehearsal_.choose_at.size() ? rehearsal_.choose_at[i] : SourceSpan{};
        }
        if (rehearsal_.ends_at.has_value() && here_.place.card != rehearsal_.ends_at) {
            result_.outcome = is_stuck() ? RehearsalOutcome::Stuck : RehearsalOutcome::OtherEnd;
            return rehearsal_.ends_at_place;
        }
        return rehearsal_.at;
    }

    bool follow(std::string_view step) {
        const auto option = opened_option(step);
        return option ? open(*option) : choose(step);
    }

    bool open(std::string_view id) {
        const NodeId option = find_offered_option(flow_, here_.place, id);
        if (option.has_value()) {
            passed_.cards[option.index()] = true;
        }
        return option.has_value();
    }

    bool choose(std::string_view id) {
        const NodeId from = here_.place.card;
        const ChoiceId choice = find_choice(flow_, from, id);
        const std::vector<ChoiceId> ways = offered(flow_, here_.place);
        if (card().kind == NodeKind::End || std::ranges::find(ways, choice) == ways.end()) {
            return false;
        }
        result_.walk.push_back({card().id, std::string(id)});
        passed_.ways[from.index()][choice.index()] = true;
        here_ = take(flow_, here_.place, choice);
        note_routes(flow_.node(from).choices[choice.index()].to, here_.place.answers);
        return true;
    }

    /// The card that a way leads to, and the routes that are passed from there.
    void note_routes(NodeId landed, const Answers& answers) {
        std::size_t hops = 0;
        passed_.cards[landed.index()] = true;
        while (flow_.node(landed).kind == NodeKind::Route && hops++ < flow_.nodes().size()) {
            const std::optional<std::size_t> row = row_taken(flow_.node(landed), answers);
            if (!row) {
                return;
            }
            passed_.ways[landed.index()][*row] = true;
            landed = flow_.node(landed).rows[*row].to;
            passed_.cards[landed.index()] = true;
        }
    }

    const Flow& flow_;
    const Rehearsal& rehearsal_;
    Passed& passed_;
    Arrival here_;
    RehearsalResult result_{};
};

void count_in(const Passed& passed, RehearsalCounts& counts) {
    for (std::size_t i = 0; i < passed.cards.size(); ++i) {
        counts.cards[i] += passed.cards[i] ? 1 : 0;
        for (std::size_t way = 0; way < passed.ways[i].size(); ++way) {
            counts.ways[i][way] += passed.ways[i][way] ? 1 : 0;
        }
    }
}

/// Routes are no cards to a reader, nor are their rows choices.
void sum_up(const Flow& flow, RehearsalReport& report) {
    const auto walked = [](int count) { return count > 0; };
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        if (flow.nodes()[i].kind == NodeKind::Route) {
            continue;
        }
        const std::vector<int>& ways = report.counts.ways[i];
        ++report.cards;
        report.cards_walked += walked(report.counts.cards[i]) ? 1U : 0U;
        report.choices += ways.size();
        report.choices_walked += static_cast<std::size_t>(std::ranges::count_if(ways, walked));
    }
}

const std::string& name_of(const Flow& flow, NodeId card) {
    const Node& node = flow.node(card);
    return node.title.empty() ? node.id : node.title;
}

}  // namespace

RehearsalReport rehearsal_report(const Flow& flow) {
    RehearsalReport report;
    report.counts.cards.resize(flow.nodes().size());
    for (const Node& node : flow.nodes()) {
        report.counts.ways.emplace_back(way_count(node));
    }
    for (const Rehearsal& rehearsal : flow.rehearsals()) {
        Passed passed = none_passed(flow);
        report.results.push_back(Trial(flow, rehearsal, passed).run());
        count_in(passed, report.counts);
    }
    sum_up(flow, report);
    return report;
}

std::string outcome_text(const Flow& flow, const RehearsalResult& result, const Words& words) {
    const std::string& stands = name_of(flow, result.stands);
    switch (result.outcome) {
        case RehearsalOutcome::Holds: return words[Word::RehearsalHolds];
        case RehearsalOutcome::NotOffered:
            return words.fill(Word::RehearsalNotOffered, {result.step, stands});
        case RehearsalOutcome::Stuck: return words.fill(Word::RehearsalStuck, {stands});
        case RehearsalOutcome::OtherEnd:
            return words.fill(Word::RehearsalOtherEnd, {stands, name_of(flow, result.wanted)});
    }
    return {};
}

std::string coverage_line(const RehearsalReport& report, const Words& words) {
    return words.fill(Word::RehearsalCoverage,
                      {std::to_string(report.cards_walked),
                       std::to_string(report.cards),
                       std::to_string(report.choices_walked),
                       std::to_string(report.choices)});
}

}  // namespace waypost
