#include "prove/live_sets.h"

#include <algorithm>
#include <utility>

namespace waypost {

std::size_t ClassPool::split(AnswerId answer, const std::vector<ValueId>& values) {
    std::vector<std::uint32_t> marks(flow_.answer(answer).values.size());
    for (const ValueId value : values) {
        marks[value.index()] = 1;
    }
    return keep(answer, marks);
}

std::size_t ClassPool::join(std::size_t a, std::size_t b) {
    if (a == b) {
        return a;
    }
    const std::pair<std::size_t, std::size_t> key = std::minmax(a, b);
    const auto known = joined_.find(key);
    if (known != joined_.end()) {
        return known->second;
    }
    const ValueClasses& left = all_[a];
    const ValueClasses& right = all_[b];
    std::vector<std::uint32_t> marks(left.class_of.size());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        marks[i] = static_cast<std::uint32_t>(left.class_of[i]) << 16U | right.class_of[i];
    }
    const std::size_t joined = keep(left.answer, marks);
    joined_.emplace(key, joined);
    return joined;
}

std::size_t ClassPool::keep(AnswerId answer, const std::vector<std::uint32_t>& marks) {
    ValueClasses made{answer, {}, {ValueId{}}};
    std::map<std::uint32_t, std::uint16_t> numbers;
    for (std::size_t value = 0; value < marks.size(); ++value) {
        const auto next = static_cast<std::uint16_t>(made.first_value.size());
        const auto [number, is_new] = numbers.emplace(marks[value], next);
        if (is_new) {
            made.first_value.push_back(ValueId::from_index(value));
        }
        made.class_of.push_back(number->second);
    }
    const auto [known, is_new] = known_.emplace(std::pair(answer, made.class_of), all_.size());
    if (is_new) {
        all_.push_back(std::move(made));
    }
    return known->second;
}

std::size_t LiveSetPool::keep(const LiveParts& parts) {
    const auto [known, is_new] = known_.emplace(parts, sets_.size());
    if (is_new) {
        sets_.push_back(parts);
    }
    return known->second;
}

std::size_t LiveSetPool::join(std::size_t a, std::size_t b) {
    if (a == b || b == empty()) {
        return a;
    }
    if (a == empty()) {
        return b;
    }
    const auto [low, high] = std::minmax(a, b);
    const std::uint64_t key = static_cast<std::uint64_t>(low) << 32U | high;
    const auto known = joined_.find(key);
    if (known != joined_.end()) {
        return known->second;
    }
    LiveParts joined;
    auto left = sets_[a].begin();
    auto right = sets_[b].begin();
    while (left != sets_[a].end() || right != sets_[b].end()) {
        if (right == sets_[b].end() || (left != sets_[a].end() && left->answer < right->answer)) {
            joined.push_back(*left++);
        } else if (left == sets_[a].end() || right->answer < left->answer) {
            joined.push_back(*right++);
        } else {
            joined.push_back({left->answer, classes_.join(left->classes, right->classes)});
            ++left;
            ++right;
        }
    }
    const std::size_t made = keep(joined);
    joined_.emplace(key, made);
    return made;
}

std::size_t LiveSetPool::without(std::size_t set, const Choice& choice) {
    const auto is_set_anew = [&](const LivePart& part) {
        return std::ranges::find(choice.remember, part.answer, &Remember::answer) !=
               choice.remember.end();
    };
    if (choice.remember.empty() || std::ranges::none_of(sets_[set], is_set_anew)) {
        return set;
    }
    LiveParts left = sets_[set];
    std::erase_if(left, is_set_anew);
    return keep(left);
}

std::size_t LiveSetPool::tests_of(const Condition& condition) {
    std::size_t all = empty();
    for (const std::vector<ConditionTable>* tables : {&condition.when, &condition.unless}) {
        for (const ConditionTable& table : *tables) {
            for (const AnswerTest& test : table) {
                const std::vector<ValueId> any;
                const std::size_t classes =
                    classes_.split(test.answer, test.any_value ? any : test.values);
                all = join(all, keep({{test.answer, classes}}));
            }
        }
    }
    return all;
}

}  // namespace waypost
