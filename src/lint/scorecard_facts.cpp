#include "lint/scorecard_facts.h"

#include "base/quoted.h"
#include "flow/todo.h"
#include "lint/families.h"
#include "lint/kinds.h"
#include "lint/written.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

std::optional<Diagnostic> first_of(void (*check)(const LintInput&, Diagnostics&),
                                   const LintInput& input) {
    Diagnostics found(input.flow.files());
    check(input, found);
    return found.all().empty() ? std::nullopt : std::optional(found.all().front());
}

bool cites(const Citation& citation) {
    return !citation.sources.empty();
}

bool cites(const Node& node) {
    const auto bullet_cites = [](const Bullet& bullet) { return cites(bullet.citation); };
    const auto cites_own = [](const auto& part) { return cites(part.citation); };
    return cites(node.citation) || std::ranges::any_of(node.passages, cites_own) ||
           std::ranges::any_of(node.numbers, cites_own) ||
           std::ranges::any_of(node.benefits, bullet_cites) ||
           std::ranges::any_of(node.harms, bullet_cites);
}

DecisionFacts decision_of(const DraftNode& draft, const Node& node, const FlowDraft& all) {
    DecisionFacts decision{&draft, {}};
    std::vector<NodeId> seen;
    for (const OfferedOption& option : node.options) {
        if (std::ranges::find(seen, option.card) == seen.end()) {
            seen.push_back(option.card);
            decision.options.push_back(&all.nodes[option.card.index()]);
        }
    }
    return decision;
}

}  // namespace

ScorecardFacts::ScorecardFacts(const LintInput& input) : flow(input.draft.metadata) {
    for (std::size_t i = 0; i < input.draft.nodes.size(); ++i) {
        const DraftNode& node = input.draft.nodes[i];
        if (node.kind.value == NodeKind::Decision) {
            decisions.push_back(decision_of(node, input.flow.nodes()[i], input.draft));
        } else if (node.kind.value == NodeKind::Test) {
            tests.push_back(&node);
        }
        for (const DraftNumber& number : node.numbers) {
            numbers.push_back(&number);
        }
        questions += node.ask.size();
    }
    for (const DecisionFacts& decision : decisions) {
        options.insert(options.end(), decision.options.begin(), decision.options.end());
    }
    std::ranges::sort(options);
    options.erase(std::unique(options.begin(), options.end()), options.end());
    has_citations =
        std::ranges::any_of(input.flow.nodes(), [](const Node& node) { return cites(node); });
    uncited = first_of(check_citations, input);
    unequal = first_of(check_detail, input);
}

ItemVerdict met(std::string reason, const SourceSpan& where) {
    return {ItemStatus::Met, std::move(reason), where};
}

ItemVerdict not_met(std::string reason, const SourceSpan& where) {
    return {ItemStatus::NotMet, std::move(reason), where};
}

ItemVerdict not_checkable(std::string reason) {
    return {ItemStatus::NotCheckable, std::move(reason), {}};
}

std::string counted(std::size_t count, std::string_view what) {
    return std::to_string(count) + " " + std::string(what) + (count == 1 ? "" : "s");
}

ItemVerdict judge_cards(const std::vector<const DraftNode*>& cards,
                        const CardsQuestion& question,
                        const std::function<bool(const DraftNode&)>& has) {
    const DraftNode* lacking = nullptr;
    const DraftNode* with_gap = nullptr;
    std::size_t gaps = 0;
    for (const DraftNode* card : cards) {
        if (declares_gap(*card, question.gap)) {
            with_gap = gaps == 0 ? card : with_gap;
            ++gaps;
        } else if (lacking == nullptr && !has(*card)) {
            lacking = card;
        }
    }
    const std::string kind(question.kind);
    if (lacking != nullptr) {
        return not_met(kind + " " + quoted(lacking->id.value) + " " + std::string(question.lack),
                       lacking->at);
    }
    const std::string of_all = " of " + counted(cards.size(), kind);
    if (with_gap != nullptr) {
        return {ItemStatus::DeclaredGap,
                std::to_string(gaps) + of_all + " " + (gaps == 1 ? "says" : "say") +
                    " that the sources do not tell, such as " + quoted(with_gap->id.value),
                with_gap->at};
    }
    return met(std::to_string(cards.size()) + of_all + ": " + std::string(question.all));
}

ItemVerdict judge_text(const ScorecardFacts& facts, const WrittenText& text, std::string_view key) {
    if (is_blank(text.value)) {
        return not_met("`[flow]` has no " + quoted(key), facts.flow.at);
    }
    if (is_todo(text.value)) {
        return not_met(quoted(key) + " is still to be written", text.at);
    }
    return met(quoted(key) + " of `[flow]` says it", text.at);
}

ItemVerdict judge_numbers(const ScorecardFacts& facts,
                          std::string_view lack,
                          std::string_view all,
                          const std::function<bool(const DraftNumber&)>& has) {
    if (facts.numbers.empty()) {
        return not_checkable("the flow gives no numbers, so there is nothing to look at");
    }
    for (const DraftNumber* number : facts.numbers) {
        if (!has(*number)) {
            return not_met("number " + quoted(number->label.value) + " " + std::string(lack),
                           number->at);
        }
    }
    const std::size_t count = facts.numbers.size();
    return met(std::to_string(count) + " of " + counted(count, "number") + ": " + std::string(all));
}

}  // namespace waypost
