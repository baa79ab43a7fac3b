// Faults of words, evidence and what decision aids owe their readers.
#include "support/planting.h"

#include <array>

namespace waypost::test {

namespace {

Plant with_words(Planting& planting, std::string words) {
    const std::size_t at = planting.branch();
    planting.node(at).text.value += " " + words;
    return blames_text(at);
}

Plant unused_source(Planting& planting) {
    DraftSource source = planting.draft().sources.front();
    source.id = written("unread");
    planting.draft().sources.push_back(std::move(source));
    return {[](const FlowDraft& draft) { return draft.sources.back().at; }};
}

Plant unused_term(Planting& planting) {
    planting.draft().terms.push_back(
        {written("kettle"), written("kettle"), {}, written("It heats."), {}});
    return {[](const FlowDraft& draft) { return draft.terms.back().at; }};
}

Plant uncited(Planting& planting) {
    const std::size_t at = planting.branch();
    planting.node(at).citation = {};
    return blames_card(at);
}

Plant review_overdue(Planting& planting) {
    planting.draft().metadata.review_by = written("2026-02-01");
    return {[](const FlowDraft& draft) { return draft.metadata.review_by.at; }};
}

Plant missing_certifying(Planting& planting) {
    planting.draft().metadata.funding = {};
    return {[](const FlowDraft& draft) { return draft.metadata.at; }};
}

/// An option of some decision, changed.
template <class Change>
Plant with_option(Planting& planting, Change change) {
    if (!planting.has(NodeKind::Option)) {
        return {};
    }
    const std::size_t at = planting.first(NodeKind::Option);
    change(planting.node(at));
    return blames_card(at);
}

Plant no_alternative(Planting& planting) {
    // The options of a clean decision follow it, the one that changes nothing first.
    Plant plant = with_option(planting, [](DraftNode& option) { option.no_new_treatment = false; });
    return plant.where ? blames_card(planting.first(NodeKind::Option) - 1) : Plant{};
}

Plant missing_benefits(Planting& planting) {
    return with_option(planting, [](DraftNode& option) { option.benefits.clear(); });
}

Plant missing_harms(Planting& planting) {
    return with_option(planting, [](DraftNode& option) { option.harms.clear(); });
}

Plant missing_experience(Planting& planting) {
    return with_option(planting, [](DraftNode& option) {
        option.experience = {};
        option.not_covered.clear();
    });
}

Plant unequal_detail(Planting& planting) {
    return with_option(planting, [](DraftNode& option) {
        const DraftBullet one = option.benefits.front();
        option.benefits.insert(option.benefits.end(), 4, one);
    });
}

Plant missing_next_steps(Planting& planting) {
    const std::size_t at = planting.branch();
    DraftNode& node = planting.node(at);
    node.kind.value = NodeKind::Test;
    node.measures = written("It shows the heat.");
    node.cannot = written("It does not show the taste.");
    node.if_found = written("Pour the tea.");
    return blames_card(at);
}

/// A number with nothing to blame but what `change` does.
template <class Change>
Plant with_number(Planting& planting, Change change) {
    const std::size_t at = planting.branch();
    DraftNumber number;
    number.label = written("Cups that were warm");
    number.low = written_integer(20);
    number.high = number.low;
    number.of = written_integer(100);
    number.bound = written("about");
    number.over = written("a day");
    number.who = written("people who drink tea");
    number.basis = written("a count");
    number.kind = written("frequency");
    number.range = written("10 to 30");
    number.certainty = written("It was a small count.");
    number.citation = cited("book");
    change(number);
    planting.node(at).numbers.push_back(std::move(number));
    return {[at](const FlowDraft& draft) { return draft.nodes[at].numbers.front().at; }};
}

Plant number_bare(Planting& planting) {
    return with_number(planting, [](DraftNumber& number) { number.who = {}; });
}

Plant number_unsure(Planting& planting) {
    return with_number(planting, [](DraftNumber& number) {
        number.range = {};
        number.certainty = {};
    });
}

Plant outlook_ungated(Planting& planting) {
    return with_number(planting, [](DraftNumber& number) { number.kind = written("outlook"); });
}

Plant number_in_text(Planting& planting) {
    return with_words(planting, "It was warm for 30 % of them.");
}

Plant counts_in_text(Planting& planting) {
    return with_words(planting, "It was warm for 3 of 10 cups.");
}

Plant long_sentence(Planting& planting) {
    std::string words = "We";
    for (int i = 0; i < 30; ++i) {
        words += " pour";
    }
    return with_words(planting, words + ".");
}

Plant hard_to_read(Planting& planting) {
    const std::size_t at = planting.branch();
    planting.node(at).text = written(
        "International organisations consider environmental administration unnecessary. "
        "Administration necessitates interdisciplinary communication capabilities. "
        "Organisational communication facilitates international administration.");
    return blames_card(at);
}

Plant undefined_term(Planting& planting) {
    return with_words(planting, "Ask for the XQZ.");
}

Plant directive(Planting& planting) {
    return with_words(planting, "You should drink tea.");
}

Plant directive_label(Planting& planting) {
    const std::size_t choice = planting.lead_to(planting.onwards());
    const std::size_t question = planting.question();
    planting.node(question).choices[choice].label = written("You must drink tea");
    return {[question, choice](const FlowDraft& draft) {
        return draft.nodes[question].choices[choice].label.at;
    }};
}

Plant diagnosing(Planting& planting) {
    return with_words(planting, "Your stage is the first.");
}

Plant risk_wording(Planting& planting) {
    return with_words(planting, "It burns for one in ten.");
}

constexpr std::array kFaults = {Fault{"unused-source", unused_source},
                                Fault{"unused-term", unused_term},
                                Fault{"uncited", uncited},
                                Fault{"review-overdue", review_overdue},
                                Fault{"missing-certifying", missing_certifying},
                                Fault{"no-alternative", no_alternative},
                                Fault{"missing-benefits", missing_benefits},
                                Fault{"missing-harms", missing_harms},
                                Fault{"missing-experience", missing_experience},
                                Fault{"unequal-detail", unequal_detail},
                                Fault{"missing-next-steps", missing_next_steps},
                                Fault{"number-bare", number_bare},
                                Fault{"number-bare", number_unsure},
                                Fault{"outlook-ungated", outlook_ungated},
                                Fault{"number-in-text", number_in_text},
                                Fault{"number-in-text", counts_in_text},
                                Fault{"long-sentence", long_sentence},
                                Fault{"hard-to-read", hard_to_read},
                                Fault{"undefined-term", undefined_term},
                                Fault{"directive-wording", directive},
                                Fault{"directive-wording", directive_label},
                                Fault{"diagnosing-wording", diagnosing},
                                Fault{"risk-wording", risk_wording}};

}  // namespace

std::span<const Fault> word_faults() {
    return kFaults;
}

}  // namespace waypost::test
