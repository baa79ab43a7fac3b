#include "lint/reading_report.h"

#include "flow/opened_option.h"
#include "flow/step.h"
#include "lint/reading_counts.h"
#include "text/syllables.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string_view>

namespace waypost {

namespace {

constexpr int kLongWord = 3;

struct BothCounts {
    ReadingCounts all{};
    ReadingCounts without_terms{};
};

/// The syllables of every distinct word; 0 is no word.
std::vector<std::uint8_t> syllables_of(const FlowTexts& texts, const CheckWords& lists) {
    constexpr int kMost = 255;
    std::vector<std::uint8_t> syllables(texts.vocabulary.size());
    for (std::size_t i = 0; i < syllables.size(); ++i) {
        const WordNumber folded = texts.vocabulary.folded(static_cast<WordNumber>(i));
        const std::string word(texts.vocabulary.written(folded));
        const auto listed = lists.syllables.find(word);
        const int count = listed == lists.syllables.end() ? count_syllables(word) : listed->second;
        syllables[i] = word == "%" ? 0 : static_cast<std::uint8_t>(std::min(count, kMost));
    }
    return syllables;
}

/// For each word of the flow whether it stands inside a term.
std::vector<bool> words_in_terms(const FlowTexts& texts) {
    std::vector<bool> is_in_term(texts.prose.words.size());
    for (const PatternMatch& match : texts.matches) {
        if (match.tag == static_cast<int>(Phrase::Term)) {
            std::fill(is_in_term.begin() + match.first, is_in_term.begin() + match.last, true);
        }
    }
    return is_in_term;
}

void count_word(int syllables, ReadingCounts& into) {
    into.words += syllables > 0 ? 1 : 0;
    into.syllables += syllables;
    into.long_words += syllables >= kLongWord ? 1 : 0;
}

class ReadingCounter {
public:
    ReadingCounter(const FlowTexts& texts, const CheckWords& lists)
        : texts_(texts),
          syllables_(syllables_of(texts, lists)),
          is_in_term_(words_in_terms(texts)) {}

    [[nodiscard]] BothCounts count(const FlowText& text) const {
        BothCounts counts;
        for (const ProseSentence& sentence : texts_.sentences_of(text)) {
            if (sentence.is_whole) {
                ++counts.all.sentences;
                ++counts.without_terms.sentences;
                for (std::size_t i = sentence.first_word; i < sentence.last_word; ++i) {
                    const int syllables = syllables_[texts_.numbers[i]];
                    count_word(syllables, counts.all);
                    count_word(is_in_term_[i] ? 0 : syllables, counts.without_terms);
                }
            }
        }
        return counts;
    }

private:
    const FlowTexts& texts_;
    std::vector<std::uint8_t> syllables_;
    std::vector<bool> is_in_term_;
};

void sum_up(ReadingPart& part, const std::vector<ReadingPart>& cards) {
    for (const std::size_t card : part.cards) {
        part.all += cards[card].all;
        part.without_terms += cards[card].without_terms;
    }
}

/// The cards that a rehearsal stands on or opens, as far as its choices can be taken.
std::set<std::size_t> cards_of(const Flow& flow, const Rehearsal& rehearsal) {
    Arrival at = arrive_at_start(flow);
    std::set<std::size_t> cards;
    for (const std::string& id : rehearsal.choose) {
        cards.insert(at.place.card.index());
        if (const auto option = opened_option(id)) {
            const NodeId opened = flow.find_node(*option);
            if (opened.has_value()) {
                cards.insert(opened.index());
            }
            continue;
        }
        const std::vector<ChoiceId> choices = offered(flow, at.place);
        const auto& all = flow.node(at.place.card).choices;
        const auto choice =
            std::ranges::find_if(choices, [&](ChoiceId one) { return all[one.index()].id == id; });
        if (at.hold != Hold::None || choice == choices.end()) {
            return cards;
        }
        at = take(flow, at.place, *choice);
    }
    cards.insert(at.place.card.index());
    return cards;
}

ReadingPart part_of(std::string name, const SourceSpan& at) {
    ReadingPart part;
    part.name = std::move(name);
    part.at = at;
    return part;
}

void add_groups(const LintInput& input, ReadingReport& report) {
    const FlowDraft& draft = input.draft;
    for (const DraftPhase& phase : draft.phases) {
        ReadingPart& part = report.phases.emplace_back(part_of(phase.title.value, phase.at));
        for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
            if (draft.nodes[i].phase.value == phase.id.value) {
                part.cards.push_back(i);
            }
        }
        sum_up(part, report.cards);
    }
    for (const Rehearsal& rehearsal : input.flow.rehearsals()) {
        ReadingPart& part = report.rehearsals.emplace_back(part_of(rehearsal.name, rehearsal.at));
        const std::set<std::size_t> cards = cards_of(input.flow, rehearsal);
        part.cards.assign(cards.begin(), cards.end());
        sum_up(part, report.cards);
    }
}

}  // namespace

ReadingReport count_reading(const LintInput& input, const FlowTexts& texts) {
    ReadingReport report;
    report.is_english = input.words.has_english_formulas;
    if (!report.is_english) {
        return report;
    }
    const FlowDraft& draft = input.draft;
    for (const DraftNode& node : draft.nodes) {
        report.cards.push_back(part_of(node.id.value, node.at));
    }
    report.flow = part_of(draft.metadata.title.value, draft.metadata.at);
    const ReadingCounter counter(texts, input.words);
    for (const FlowText& text : texts.texts) {
        if (text.use == TextUse::Other) {
            continue;
        }
        const BothCounts counts = counter.count(text);
        ReadingPart& part = text.card ? report.cards[*text.card] : report.flow;
        part.all += counts.all;
        part.without_terms += counts.without_terms;
    }
    for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
        report.flow.cards.push_back(i);
    }
    sum_up(report.flow, report.cards);
    add_groups(input, report);
    return report;
}

ReadingReport reading_report(const LintInput& input) {
    return count_reading(input, read_flow_texts(input));
}

}  // namespace waypost
