#include "lint/scorecard_items.h"

#include "base/quoted.h"
#include "flow/todo.h"
#include "lint/written.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace waypost {

namespace {

using Facts = ScorecardFacts;

constexpr const char* kNoDecision = "no card is a decision";
constexpr const char* kNoTest = "no card is a test, so it does not apply";
constexpr const char* kPersonOnly = "only a person can say; `[attest]` takes their word";

// Qualifying.

ItemVerdict illness_described(const Facts& facts) {
    return judge_text(facts, facts.flow.topic, "topic");
}

ItemVerdict judge_decisions(const Facts& facts,
                            const std::string& lack,
                            const std::string& all,
                            const std::function<bool(const DecisionFacts&)>& has) {
    if (facts.decisions.empty()) {
        return not_met(kNoDecision);
    }
    for (const DecisionFacts& decision : facts.decisions) {
        if (!has(decision)) {
            return not_met("decision " + quoted(decision.node->id.value) + " " + lack,
                           decision.node->at);
        }
    }
    const std::size_t count = facts.decisions.size();
    return met(std::to_string(count) + " of " + counted(count, "decision") + ": " + all);
}

ItemVerdict decision_stated(const Facts& facts) {
    return judge_decisions(
        facts,
        "does not say in `decision` what is decided",
        "`decision`",
        [](const auto& decision) { return !is_blank(decision.node->decision.value); });
}

ItemVerdict options_described(const Facts& facts) {
    return judge_decisions(
        facts, "offers fewer than two options", "two options or more", [](const auto& decision) {
            return decision.options.size() >= 2;
        });
}

ItemVerdict judge_options(const Facts& facts,
                          const CardsQuestion& question,
                          const std::function<bool(const DraftNode&)>& has) {
    return facts.options.empty() ? not_met("no decision offers an option")
                                 : judge_cards(facts.options, question, has);
}

ItemVerdict benefits_described(const Facts& facts) {
    return judge_options(facts,
                         {"option", "benefits", "names no benefits", "`benefits`"},
                         [](const DraftNode& node) { return has_words(node.benefits); });
}

ItemVerdict harms_described(const Facts& facts) {
    return judge_options(facts,
                         {"option", "harms", "names no harms", "`harms`"},
                         [](const DraftNode& node) { return has_words(node.harms); });
}

ItemVerdict experience_described(const Facts& facts) {
    return judge_options(facts,
                         {"option", "experience", "does not say what it is like", "`experience`"},
                         [](const DraftNode& node) { return !is_blank(node.experience.value); });
}

// Certifying.

ItemVerdict equal_detail(const Facts& facts) {
    if (facts.options.empty()) {
        return not_met("no decision offers an option");
    }
    for (const ItemVerdict& side : {benefits_described(facts), harms_described(facts)}) {
        if (side.status == ItemStatus::NotMet) {
            return not_met("one side is missing: " + side.reason, side.where);
        }
    }
    if (facts.unequal) {
        return not_met(facts.unequal->message, facts.unequal->where);
    }
    return met(
        "words and points are alike within the ratio of `waypost.toml`, type and order the same");
}

ItemVerdict evidence_cited(const Facts& facts) {
    if (facts.uncited) {
        return not_met(facts.uncited->message, facts.uncited->where);
    }
    return facts.has_citations
               ? met("every text names its sources or says that it is the authors' own")
               : not_met("no card names a source");
}

ItemVerdict date_given(const Facts& facts) {
    return judge_text(facts, facts.flow.published, "published");
}

ItemVerdict update_policy_told(const Facts& facts) {
    return judge_text(facts, facts.flow.update_policy, "update_policy");
}

ItemVerdict uncertainty_told(const Facts& facts) {
    return judge_numbers(facts,
                         "has neither `range` nor `certainty`",
                         "`range` or `certainty`",
                         [](const DraftNumber& number) {
                             return !is_blank(number.range.value) ||
                                    !is_blank(number.certainty.value);
                         });
}

ItemVerdict funding_told(const Facts& facts) {
    return judge_text(facts, facts.flow.funding, "funding");
}

ItemVerdict judge_tests(const Facts& facts,
                        const CardsQuestion& question,
                        WrittenText DraftNode::*text) {
    if (facts.tests.empty()) {
        return not_checkable(kNoTest);
    }
    return judge_cards(facts.tests, question, [text](const DraftNode& node) {
        return !is_blank((node.*text).value);
    });
}

ItemVerdict test_measures(const Facts& facts) {
    return judge_tests(
        facts, {"test", "measures", "has no `measures`", "`measures`"}, &DraftNode::measures);
}

ItemVerdict test_found(const Facts& facts) {
    return judge_tests(
        facts, {"test", "if_found", "has no `if_found`", "`if_found`"}, &DraftNode::if_found);
}

ItemVerdict test_not_found(const Facts& facts) {
    return judge_tests(facts,
                       {"test", "if_not_found", "has no `if_not_found`", "`if_not_found`"},
                       &DraftNode::if_not_found);
}

ItemVerdict about_tests(const Facts& facts) {
    return not_checkable(facts.tests.empty() ? kNoTest : kPersonOnly);
}

// Quality.

ItemVerdict no_action_told(const Facts& facts) {
    if (facts.decisions.empty()) {
        return not_met(kNoDecision);
    }
    std::vector<const DraftNode*> alternatives;
    for (const DecisionFacts& decision : facts.decisions) {
        const auto is_alternative = [](const DraftNode* one) { return one->no_new_treatment; };
        const auto found = std::ranges::find_if(decision.options, is_alternative);
        if (found == decision.options.end()) {
            return not_met("decision " + quoted(decision.node->id.value) +
                               " has no option without a new treatment",
                           decision.node->at);
        }
        alternatives.push_back(*found);
    }
    return judge_cards(alternatives,
                       {"alternative", "harms", "does not say what may follow", "what may follow"},
                       [](const DraftNode& node) { return has_words(node.harms); });
}

ItemVerdict options_comparable(const Facts& facts) {
    return judge_decisions(facts,
                           "has fewer than two options to compare",
                           "its options side by side",
                           [](const auto& decision) { return decision.options.size() >= 2; });
}

ItemVerdict chances_given(const Facts& facts) {
    return judge_options(facts,
                         {"option", "number", "has no number", "`number`"},
                         [](const DraftNode& node) { return !node.numbers.empty(); });
}

ItemVerdict group_named(const Facts& facts) {
    return judge_numbers(facts, "has no `who`", "`who`", [](const DraftNumber& number) {
        return !is_blank(number.who.value);
    });
}

ItemVerdict rates_given(const Facts& facts) {
    return judge_numbers(facts, "", "so many of so many", [](const DraftNumber&) { return true; });
}

/// Numbers that two options of a decision give, over different times.
ItemVerdict same_time(const Facts& facts) {
    bool is_compared = false;
    for (const DecisionFacts& decision : facts.decisions) {
        const DraftNode* first = nullptr;
        const WrittenText* over = nullptr;
        for (const DraftNode* option : decision.options) {
            for (const DraftNumber& number : option->numbers) {
                is_compared = is_compared || (first != nullptr && first != option);
                if (over != nullptr && over->value != number.over.value) {
                    return not_met("numbers of decision " + quoted(decision.node->id.value) +
                                       " are over different times",
                                   number.at);
                }
                first = first == nullptr ? option : first;
                over = &number.over;
            }
        }
    }
    return is_compared ? met("the numbers of each decision's options are over the same time")
                       : not_checkable("no two options of a decision have numbers");
}

ItemVerdict same_group_size(const Facts& facts) {
    return judge_numbers(
        facts, "", "out of one group size where they stand together", [](const DraftNumber&) {
            return true;
        });
}

ItemVerdict shown_in_ways(const Facts& facts) {
    constexpr std::int64_t kMostDots = 1000;
    return judge_numbers(facts,
                         "is of a group too large to draw, so it has words only",
                         "in words and drawn",
                         [](const DraftNumber& number) { return number.of.value <= kMostDots; });
}

ItemVerdict matters_asked(const Facts& facts) {
    return judge_decisions(
        facts, "does not ask in `matters` what matters", "`matters`", [](const auto& decision) {
            return has_words(decision.node->matters);
        });
}

ItemVerdict steps_guided(const Facts& facts) {
    return facts.decisions.empty() ? not_met(kNoDecision)
                                   : met("the walk leads to each decision one card at a time",
                                         facts.decisions.front().node->at);
}

ItemVerdict questions_given(const Facts& facts) {
    return facts.questions == 0
               ? not_met("no card has questions to take along (`ask`)")
               : met(counted(facts.questions, "question") + " to take along, and the print-out");
}

ItemVerdict person_only(const Facts&) {
    return not_checkable(kPersonOnly);
}

ItemVerdict authors_qualified(const Facts& facts) {
    const bool are_named = std::ranges::any_of(facts.flow.authors, [](const std::string& author) {
        return !is_blank(author) && !is_todo(author);
    });
    return are_named ? not_checkable(
                           "`authors` names them; whether that tells what qualifies them, "
                           "only a person can say")
                     : not_met("`[flow]` names no `authors`", facts.flow.at);
}

ItemVerdict readability_reported(const Facts& facts) {
    return facts.flow.language.value.starts_with("en")
               ? met("`check --reading` reports SMOG and Flesch-Kincaid")
               : not_checkable("the formulas used here hold for English only");
}

constexpr ItemGroup kMust = ItemGroup::Qualifying;
constexpr ItemGroup kCertify = ItemGroup::Certifying;
constexpr ItemGroup kBetter = ItemGroup::Quality;
constexpr Attesting kNever = Attesting::Never;
constexpr Attesting kAllowed = Attesting::Allowed;

constexpr std::array<ItemRule, 44> kRules = {{
    {"1.1.1", kMust, "says what the illness is", kNever, illness_described},
    {"1.1.2", kMust, "says which decision is to be made", kNever, decision_stated},
    {"1.1.3", kMust, "says what the options are", kNever, options_described},
    {"1.1.4", kMust, "says what speaks for each option", kNever, benefits_described},
    {"1.1.5", kMust, "says what speaks against each option", kNever, harms_described},
    {"1.2.1", kMust, "says what it is like to live with each option", kNever, experience_described},

    {"2.1.1", kCertify, "tells both sides of the options in like detail", kAllowed, equal_detail},
    {"2.2.1", kCertify, "names the evidence that it rests on", kNever, evidence_cited},
    {"2.2.2", kCertify, "says when it came out", kNever, date_given},
    {"2.2.3", kCertify, "says how it is kept up to date", kNever, update_policy_told},
    {"2.2.4", kCertify, "says how sure its numbers are", kNever, uncertainty_told},
    {"2.3.1", kCertify, "says who paid for it", kNever, funding_told},
    {"2.4.1", kCertify, "says what a test is for", kNever, test_measures},
    {"2.4.2", kCertify, "says what comes next if a test finds something", kNever, test_found},
    {"2.4.3", kCertify, "says what comes next if a test finds nothing", kNever, test_not_found},
    {"2.4.4",
     kCertify,
     "says what follows if a test finds what would never do harm",
     kAllowed,
     about_tests},

    {"3.1.1", kBetter, "says what may follow if nothing is done", kAllowed, no_action_told},
    {"3.1.2",
     kBetter,
     "lets readers compare both sides of the options",
     kNever,
     options_comparable},
    {"3.2.1", kBetter, "gives the chances of what each option may bring", kNever, chances_given},
    {"3.2.2", kBetter, "says which people the chances are about", kNever, group_named},
    {"3.2.3", kBetter, "tells how often things happen", kNever, rates_given},
    {"3.2.4",
     kBetter,
     "lets readers compare chances over one stretch of time",
     kAllowed,
     same_time},
    {"3.2.5",
     kBetter,
     "lets readers compare chances out of one group size",
     kNever,
     same_group_size},
    {"3.2.6", kBetter, "shows chances in more than one way", kNever, shown_in_ways},
    {"3.3.1", kBetter, "asks readers what matters most to them", kNever, matters_asked},
    {"3.4.1", kBetter, "leads to a decision step by step", kNever, steps_guided},
    {"3.4.2", kBetter, "has a sheet or questions for the appointment", kNever, questions_given},
    {"3.5.1", kBetter, "began by asking patients what they need", kAllowed, person_only},
    {"3.5.2", kBetter, "began by asking professionals what is needed", kAllowed, person_only},
    {"3.5.3",
     kBetter,
     "was reviewed by patients who had no part in making it",
     kAllowed,
     person_only},
    {"3.5.4",
     kBetter,
     "was reviewed by professionals who had no part in making it",
     kAllowed,
     person_only},
    {"3.5.5", kBetter, "was tried out by patients who faced the decision", kAllowed, person_only},
    {"3.5.6",
     kBetter,
     "was tried out by professionals who talk it over with patients",
     kAllowed,
     person_only},
    {"3.6.1", kBetter, "says how its evidence was chosen or joined", kAllowed, person_only},
    {"3.6.2", kBetter, "says how good its evidence is", kAllowed, person_only},
    {"3.7.1", kBetter, "says what qualifies its authors", kAllowed, authors_qualified},
    {"3.8.1", kBetter, "says how hard it is to read", kAllowed, readability_reported},
    {"3.9.1",
     kBetter,
     "was shown to bring choices nearer to what readers want",
     kAllowed,
     person_only},
    {"3.9.2", kBetter, "was shown to teach readers about the options", kAllowed, person_only},
    {"3.10.1", kBetter, "says how often a test finds what is there", kAllowed, about_tests},
    {"3.10.2",
     kBetter,
     "says how often a test finds nothing where nothing is",
     kAllowed,
     about_tests},
    {"3.10.3",
     kBetter,
     "says how often a test finds something where nothing is",
     kAllowed,
     about_tests},
    {"3.10.4", kBetter, "says how often a test misses what is there", kAllowed, about_tests},
    {"3.10.5",
     kBetter,
     "says how often the illness is found with the test and without",
     kAllowed,
     about_tests},
}};

}  // namespace

std::span<const ItemRule> scorecard_rules() {
    return kRules;
}

}  // namespace waypost
