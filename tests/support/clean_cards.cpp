#include "support/clean_cards.h"

#include "support/draft_parts.h"
#include "support/plain_words.h"

#include <algorithm>
#include <array>

namespace waypost::test {

namespace {

constexpr std::array<const char*, 2> kSources = {"book", "shop"};

DraftBullet bullet(std::string text, std::string source) {
    return {written(std::move(text)), cited(std::move(source))};
}

}  // namespace

std::string colour(int number) {
    constexpr std::array<const char*, 6> kColours = {
        "red", "blue", "green", "white", "brown", "grey"};
    return kColours[static_cast<std::size_t>(number) % kColours.size()];
}

void add_head(FlowDraft& draft) {
    draft.files = {"clean.toml"};
    DraftMetadata& flow = draft.metadata;
    flow.id = written("clean");
    flow.title = written("Tea and bikes");
    flow.summary = written("A flow to try things on.");
    flow.topic = written("Tea.");
    flow.language = written("en");
    flow.start = written("step_0");
    flow.urgent = written("help");
    flow.published = written("2026-01-02");
    flow.reviewed = written("2026-01-02");
    flow.reviewed_by = {{"A. Reader", "cook", "2026-01-03"}};
    flow.review_by = written("2096-01-02");
    flow.update_policy = written("Each year.");
    flow.funding = written("None.");
    flow.authors = {"A. Writer"};
    flow.feedback = written("Write to us.");
    flow.names = {"tea"};
    draft.phases = {phase("first", "First"), phase("second", "Then"), phase("third", "At last")};
    for (const char* id : kSources) {
        DraftSource source;
        source.id = written(id);
        source.title = written("What we read");
        source.publisher = written("A. Printer");
        source.published = written("2025-01-02");
        source.url = written("https://example.org/" + std::string(id));
        draft.sources.push_back(std::move(source));
    }
    draft.terms.push_back(
        {written("brew"), written("brew"), written_list({"brews"}), written("To make tea."), {}});
    DraftNode help = card("help", NodeKind::Urgent);
    help.phase = written("first");
    help.title = written("Help");
    help.text = written("Call for help if the brew burns.");
    help.citation = by_authors();
    draft.nodes.push_back(std::move(help));
}

std::string CleanCards::words(int count) {
    return sentence(random_, count);
}

DraftCitation CleanCards::some_citation() {
    return cited(kSources[static_cast<std::size_t>(random_.below(2))]);
}

DraftNode& CleanCards::node(const std::string& id) {
    return *std::ranges::find_if(draft_.nodes,
                                 [&](const DraftNode& node) { return node.id.value == id; });
}

DraftNode& CleanCards::add_card(const std::string& id, NodeKind kind) {
    DraftNode& node = draft_.nodes.emplace_back(card(id, kind));
    constexpr std::array<const char*, 3> kPhases = {"first", "second", "third"};
    node.phase = written(kPhases[(draft_.nodes.size() / 7) % kPhases.size()]);
    node.title = written("A card of tea");
    node.text = written(sentences(random_, 3, 8));
    // The first two use both sources, whatever chance does later.
    node.citation =
        draft_.nodes.size() < 4 ? cited(kSources[draft_.nodes.size() % 2]) : some_citation();
    if (random_.happens(0.1)) {
        node.text.value += " See [help](card:help).";
    }
    if (random_.happens(0.1)) {
        node.text.value += "[^" + std::string(kSources[0]) + "]";
    }
    if (kind == NodeKind::Question) {
        node.why = written(words(6));
    }
    if (kind == NodeKind::Test) {
        node.measures = written(words(5));
        node.cannot = written(words(5));
        node.if_found = written(words(5));
        node.if_not_found = written(words(5));
    }
    return node;
}

DraftNode& CleanCards::add_option(const std::string& id) {
    DraftNode& node = add_card(id, NodeKind::Option);
    node.text = written(words(8));
    node.benefits = {bullet(words(6), "book"), bullet(words(6), "shop")};
    node.harms = {bullet(words(6), "shop"), bullet(words(6), "book")};
    if (random_.happens(0.3)) {
        node.not_covered = {{written("experience"), written("The book does not say.")}};
    } else {
        node.experience = written(words(8));
    }
    node.compare_texts = {{written("how"), written(words(5))}};
    return node;
}

std::string CleanCards::add_decision(const std::string& id,
                                     const DraftCondition& seldom,
                                     const DraftCondition& passage) {
    DraftNode& decision = add_card(id, NodeKind::Decision);
    decision.decision = written("Which tea to make");
    decision.matters = {bullet(words(4), "book")};
    decision.compare_rows = {{written("how"), written("How it is made"), {}}};
    decision.options.push_back(option("none_" + id));
    decision.options.push_back(option("mild_" + id));
    decision.options.back().label = written("A mild one");
    decision.options.push_back(option("bold_" + id, seldom));
    add_option("none_" + id).no_new_treatment = true;
    add_option("mild_" + id).passages = {{written(words(6)), some_citation(), passage, {}}};
    add_option("bold_" + id);
    return "mild_" + id;
}

void CleanCards::add_number(DraftNode& node, const std::string& kind) {
    DraftNumber number;
    number.label = written("Cups that were warm");
    number.low = written_integer(20 + random_.below(30));
    number.high = number.low;
    if (random_.happens(0.3)) {
        number.high = written_integer(number.low.value + 10);
    }
    number.of = written_integer(100);
    number.bound = written("about");
    number.over = written("a day");
    number.who = written("people who drink tea");
    number.basis = written("a count");
    number.kind = written(kind);
    number.range = written("10 to 70");
    number.certainty = written("It was a small count.");
    number.citation = some_citation();
    node.numbers.push_back(std::move(number));
}

void CleanCards::add_reading(DraftNode& node, const DraftCondition& condition) {
    node.passages.push_back({written(words(8)), some_citation(), condition, {}});
    if (random_.happens(0.3)) {
        add_number(node, "frequency");
    }
    if (random_.happens(0.3)) {
        node.differences.push_back(
            {written("How warm"), {bullet(words(6), "book"), bullet(words(6), "shop")}, {}});
    }
    if (random_.happens(0.3)) {
        node.ask = {bullet("How warm is the tea?", "book"), {written("When is it time?"), {}}};
    }
}

DraftConditionTable CleanCards::some_table(const std::vector<MixedAnswer>& asked) {
    DraftConditionTable table;
    const std::size_t tests = random_.happens(0.3) ? 2 : 1;
    const std::size_t first =
        static_cast<std::size_t>(random_.below(static_cast<int>(asked.size())));
    for (std::size_t i = 0; i < std::min(tests, asked.size()); ++i) {
        const MixedAnswer& answer = asked[(first + i) % asked.size()];
        std::vector<std::string> values;
        for (const std::string& value : answer.values) {
            if (!value.empty() && random_.happens(0.4)) {
                values.push_back(value);
            }
        }
        const bool may_be_absent = answer.values.back().empty();
        if (values.empty() || random_.happens(may_be_absent ? 0.4 : 0.05)) {
            values = {may_be_absent ? "*" : answer.values.front()};
        }
        table.tests.push_back(answer_test(answer.id, std::move(values)));
    }
    return table;
}

DraftCondition CleanCards::some_condition(const std::vector<MixedAnswer>& asked) {
    DraftCondition made;
    const int shape = random_.below(6);
    if (shape != 1) {
        made.when.push_back(some_table(asked));
    }
    if (shape == 1 || shape == 2) {
        made.unless.push_back(some_table(asked));
    }
    if (shape == 3) {
        made.when.push_back(some_table(asked));
    }
    if (shape == 4) {
        made.when.clear();
        made.unless = {some_table(asked), some_table(asked)};
    }
    return made;
}

}  // namespace waypost::test
