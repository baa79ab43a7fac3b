#include "support/wild_flow.h"

#include "support/draft_parts.h"
#include "support/random.h"

#include <algorithm>
#include <array>
#include <string>

namespace waypost::test {

namespace {

constexpr std::array<const char*, 3> kAnswers = {"leaf", "milk", "cup"};
constexpr std::array<const char*, 3> kValues = {"a", "b", "c"};

class WildFlow {
public:
    explicit WildFlow(std::uint64_t seed)
        : random_(seed),
          is_tame_(seed % 2 == 1),
          cards_(3 + random_.below(9)),
          options_(random_.below(4)),
          answers_(1 + random_.below(3)) {}

    FlowDraft made() {
        add_head();
        const bool begins_by_asking = is_tame_ || random_.happens(0.6);
        if (begins_by_asking) {
            add_first_question();
        }
        for (int i = begins_by_asking ? 1 : 0; i < cards_; ++i) {
            add_card(i);
        }
        for (int i = 0; i < options_; ++i) {
            add_option(i);
        }
        add_text_card("end_0", NodeKind::End);
        for (int i = random_.below(is_tame_ ? 2 : 3); i > 0; --i) {
            add_promise();
        }
        if (random_.happens(is_tame_ ? 0.05 : 0.5)) {
            add_rehearsal();
        }
        return std::move(draft_);
    }

private:
    void add_head() {
        draft_.files = {"wild.toml"};
        draft_.metadata.id = written("wild");
        draft_.metadata.title = written("A wild flow");
        draft_.metadata.language = written("en");
        draft_.metadata.start = written("card_0");
        if (random_.happens(0.3)) {
            draft_.metadata.urgent = written(card_name(random_.below(cards_)));
        }
        draft_.phases.push_back(phase("only", "The only phase"));
        for (int i = 0; i < answers_; ++i) {
            const std::string id = kAnswers[index(i)];
            draft_.answers.push_back(answer(id, id, {{"a", "A"}, {"b", "B"}, {"c", "C"}}));
        }
    }

    static std::size_t index(int i) { return static_cast<std::size_t>(i); }

    static std::string card_name(int number) { return "card_" + std::to_string(number); }

    static std::string option_name(int number) { return "opt_" + std::to_string(number); }

    DraftNode& add_text_card(const std::string& id, NodeKind kind) {
        DraftNode& node = draft_.nodes.emplace_back(card(id, kind));
        node.phase = written("only");
        node.title = written("Card " + id);
        node.text = written("Words.");
        node.citation = by_authors();
        if (random_.happens(0.1)) {
            node.text = written("See [more](card:" + card_name(random_.below(cards_)) + ").");
        }
        if (random_.happens(0.2)) {
            node.passages.push_back({written("More words."), by_authors(), condition(0.9), {}});
        }
        return node;
    }

    std::string some_answer() { return kAnswers[index(random_.below(answers_))]; }

    std::string some_value() { return kValues[index(random_.below(3))]; }

    DraftAnswerTest some_test() {
        if (random_.happens(0.15)) {
            return answer_test(some_answer(), {"*"});
        }
        std::vector<std::string> values{some_value()};
        if (random_.happens(0.3)) {
            const std::string other = some_value();
            if (other != values.front()) {
                values.push_back(other);
            }
        }
        return answer_test(some_answer(), values);
    }

    DraftConditionTable some_table() {
        DraftConditionTable table{{some_test()}, {}};
        if (random_.happens(0.25)) {
            DraftAnswerTest other = some_test();
            if (other.answer.value != table.tests.front().answer.value) {
                table.tests.push_back(std::move(other));
            }
        }
        return table;
    }

    std::vector<DraftConditionTable> some_tables() {
        std::vector<DraftConditionTable> tables{some_table()};
        if (random_.happens(0.25)) {
            tables.push_back(some_table());
        }
        return tables;
    }

    DraftCondition condition(double chance) {
        DraftCondition made;
        if (is_tame_) {
            if (random_.happens(chance / 2)) {
                (random_.happens(0.5) ? made.when : made.unless) = {{{some_test()}, {}}};
            }
            return made;
        }
        if (random_.happens(chance * 0.7)) {
            made.when = some_tables();
        }
        if (random_.happens(chance * 0.5)) {
            made.unless = some_tables();
        }
        return made;
    }

    /// Mostly onwards, now and then back to anywhere.
    std::string some_target(int from) {
        if (random_.happens(is_tame_ ? 0.03 : 0.15)) {
            return card_name(random_.below(cards_));
        }
        const int to = from + 1 + (random_.happens(is_tame_ ? 0.8 : 0.5) ? 0 : random_.below(3));
        return to < cards_ ? card_name(to) : "end_0";
    }

    void add_ways(int number, DraftNode& node) {
        const double chance = is_tame_ ? 0.15 : 0.45;
        const bool may_be_next =
            node.kind.value != NodeKind::Question && node.kind.value != NodeKind::Decision;
        if (may_be_next && random_.happens(0.3)) {
            node.choices.push_back(next_way(some_target(number)));
            return;
        }
        const bool has_none = random_.happens(is_tame_ ? 0 : 0.04);
        const int count = has_none ? 0 : 1 + random_.below(3);
        for (int i = 0; i < count; ++i) {
            const int word = random_.happens(is_tame_ ? 0.02 : 0.1) ? 0 : i;
            DraftChoice choice =
                way("c" + std::to_string(i), "Way " + std::to_string(word), some_target(number));
            choice.condition = condition(i == 0 && is_tame_ ? 0 : chance);
            for (int j = random_.below(3); j > (number == 0 ? 0 : 1); --j) {
                const std::string answer = some_answer();
                const auto same = [&](const DraftRemember& r) { return r.answer.value == answer; };
                if (std::ranges::none_of(choice.remember, same)) {
                    choice.remember.push_back({written(answer), written(some_value())});
                }
            }
            node.choices.push_back(std::move(choice));
        }
    }

    /// Every answer is given, each with every value.
    void add_first_question() {
        DraftNode& node = add_text_card(card_name(0), NodeKind::Question);
        node.passages.clear();
        for (int i = 0; i < 3; ++i) {
            const std::string number = std::to_string(i);
            DraftChoice choice = way("c" + number, "Way " + number, some_target(0));
            for (int j = 0; j < answers_; ++j) {
                const int value = j == 0 ? i : (i * (1 + random_.below(2)) + j) % 3;
                choice.remember.push_back(
                    {written(kAnswers[index(j)]), written(kValues[index(value)])});
            }
            node.choices.push_back(std::move(choice));
        }
    }

    void add_route(int number) {
        DraftNode& node = draft_.nodes.emplace_back(card(card_name(number), NodeKind::Route));
        const bool has_none = random_.happens(is_tame_ ? 0 : 0.05);
        const int count = has_none ? 0 : 1 + random_.below(is_tame_ ? 2 : 3);
        for (int i = 0; i < count; ++i) {
            const bool is_last = i + 1 == count;
            const double chance = is_last ? (is_tame_ ? 0 : 0.3) : 1;
            node.rows.push_back(route_row(some_target(number), condition(chance)));
        }
    }

    void add_card(int number) {
        constexpr std::array kKinds = {NodeKind::Question,
                                       NodeKind::Question,
                                       NodeKind::Info,
                                       NodeKind::Test,
                                       NodeKind::Stage,
                                       NodeKind::Decision,
                                       NodeKind::Route,
                                       NodeKind::Urgent};
        const NodeKind kind = kKinds[index(random_.below(static_cast<int>(kKinds.size())))];
        if (kind == NodeKind::Route) {
            add_route(number);
            return;
        }
        DraftNode& node = add_text_card(card_name(number), kind);
        if (kind == NodeKind::Decision) {
            for (int i = 0; i < options_; ++i) {
                if (random_.happens(0.7)) {
                    node.options.push_back(option(option_name(i), condition(0.3)));
                }
            }
        }
        add_ways(number, node);
    }

    void add_option(int number) {
        DraftNode& node = add_text_card(option_name(number), NodeKind::Option);
        if (random_.happens(0.5)) {
            node.passages.push_back({written("For some."), by_authors(), condition(0.9), {}});
        }
    }

    std::string some_card() {
        const int number = random_.below(cards_ + options_);
        return number < cards_ ? card_name(number) : option_name(number - cards_);
    }

    bool is_route(const std::string& id) const {
        return std::ranges::any_of(draft_.nodes, [&](const DraftNode& node) {
            return node.id.value == id && node.kind.value == NodeKind::Route;
        });
    }

    void add_promise() {
        DraftPromise& promise = draft_.promises.emplace_back();
        promise.name = written("A promise");
        promise.condition = condition(0.8);
        if (random_.happens(0.5)) {
            promise.never = written_list({some_card(), some_card()});
        }
        if (!promise.never.empty() && random_.happens(0.7)) {
            return;
        }
        const std::string read = card_name(random_.below(cards_));
        promise.read = written(read);
        for (int i = random_.below(2); i >= 0; --i) {
            const std::string before = some_card();
            promise.before.push_back(
                written(before == read || is_route(before) ? "end_0" : before));
        }
    }

    /// Chosen blindly, so mostly broken somewhere.
    void add_rehearsal() {
        DraftRehearsal& rehearsal = draft_.rehearsals.emplace_back();
        rehearsal.name = written("A rehearsal");
        rehearsal.ends_at = written("end_0");
        for (int i = random_.below(8); i >= 0; --i) {
            const int what = random_.below(8);
            if (what < 4) {
                rehearsal.choose.push_back(written("c" + std::to_string(what / 2)));
            } else if (what < 7 || options_ == 0) {
                rehearsal.choose.push_back(written("next"));
            } else {
                rehearsal.choose.push_back(written("open:" + option_name(random_.below(options_))));
            }
        }
    }

    Random random_;
    bool is_tame_;
    int cards_;
    int options_;
    int answers_;
    FlowDraft draft_{};
};

}  // namespace

FlowDraft wild_draft(std::uint64_t seed) {
    return WildFlow(seed).made();
}

}  // namespace waypost::test
