// Parts of drafts, briefly. They have no places until they are written (flow_toml.h).
#pragma once

#include "flow/draft.h"

#include <string>
#include <utility>
#include <vector>

namespace waypost::test {

[[nodiscard]] inline WrittenText written(std::string value) {
    return {std::move(value), {}, false};
}

[[nodiscard]] inline std::vector<WrittenText> written_list(std::vector<std::string> values) {
    std::vector<WrittenText> list;
    list.reserve(values.size());
    for (std::string& value : values) {
        list.push_back(written(std::move(value)));
    }
    return list;
}

[[nodiscard]] inline WrittenInteger written_integer(std::int64_t value) {
    return {value, {1, 1, 1, 1, 0}, false};
}

[[nodiscard]] inline DraftAnswerTest answer_test(std::string answer,
                                                 std::vector<std::string> values) {
    return {written(std::move(answer)), written_list(std::move(values))};
}

/// `when = { answer = [values] }`.
[[nodiscard]] inline DraftCondition when(std::string answer, std::vector<std::string> values) {
    return {{{{answer_test(std::move(answer), std::move(values))}, {}}}, {}};
}

/// `unless = { answer = [values] }`.
[[nodiscard]] inline DraftCondition unless(std::string answer, std::vector<std::string> values) {
    return {{}, {{{answer_test(std::move(answer), std::move(values))}, {}}}};
}

[[nodiscard]] inline DraftChoice way(std::string id, std::string label, std::string to) {
    DraftChoice choice;
    choice.id = written(std::move(id));
    choice.label = written(std::move(label));
    choice.to = written(std::move(to));
    return choice;
}

[[nodiscard]] inline DraftChoice next_way(std::string to) {
    DraftChoice next = way({}, "Go on", std::move(to));
    next.is_next = true;
    return next;
}

[[nodiscard]] inline DraftRouteRow route_row(std::string to, DraftCondition condition = {}) {
    return {written(std::move(to)), std::move(condition), {}};
}

/// As a decision offers it.
[[nodiscard]] inline DraftOption option(std::string card, DraftCondition condition = {}) {
    DraftOption made;
    made.node = written(std::move(card));
    made.condition = std::move(condition);
    return made;
}

[[nodiscard]] inline DraftCitation by_authors() {
    return {{}, true, {}};
}

[[nodiscard]] inline DraftCitation cited(std::string source) {
    return {written_list({std::move(source)}), false, {}};
}

[[nodiscard]] inline DraftPhase phase(std::string id, std::string title) {
    return {written(std::move(id)), written(std::move(title)), {}, {}};
}

[[nodiscard]] inline DraftAnswer answer(
    std::string id,
    std::string label,
    const std::vector<std::pair<std::string, std::string>>& values) {
    DraftAnswer made{written(std::move(id)), written(std::move(label)), {}, {}};
    for (const auto& [value, words] : values) {
        made.values.push_back({written(value), written(words), {}});
    }
    return made;
}

[[nodiscard]] inline DraftNode card(std::string id, NodeKind kind) {
    DraftNode node;
    node.id = written(std::move(id));
    node.kind.value = kind;
    return node;
}

}  // namespace waypost::test
