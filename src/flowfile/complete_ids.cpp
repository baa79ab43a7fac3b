#include "flowfile/complete_ids.h"

#include "flow/node_kind.h"
#include "flow/number.h"
#include "flowfile/toml_place.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace waypost {

namespace {

enum class Wanted { Node, Choice, Source, Term, Phase, Answer, Value, CardKind, NumberKind, Bound };

bool is_id_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::ranges::find(names, name) != names.end();
}

bool holds_answers(std::string_view key) {
    return is_one_of(key, std::array<std::string_view, 3>{"when", "unless", "remember"});
}

bool is_table(const TomlPlace& place, std::string_view first, std::string_view last) {
    return !place.table.empty() && place.table.front() == first && place.table.back() == last;
}

std::optional<Wanted> wanted_in_header(const TomlPlace& place) {
    if (place.table.size() != 2) {
        return std::nullopt;
    }
    const std::string& kind = place.table.front();
    return kind == "node"     ? std::optional(Wanted::Node)
           : kind == "source" ? std::optional(Wanted::Source)
           : kind == "term"   ? std::optional(Wanted::Term)
           : kind == "answer" ? std::optional(Wanted::Answer)
                              : std::nullopt;
}

/// What the value of a key is, where that is an id.
std::optional<Wanted> wanted_for_key(const TomlPlace& place) {
    constexpr std::array<std::string_view, 8> kToCards = {
        "to", "next", "node", "start", "urgent", "never", "before", "read"};
    const std::string& key = place.key;
    const bool to_card = is_one_of(key, kToCards) || key == "ends_at" ||
                         (key == "about" && is_table(place, "node", "choice")) ||
                         (key == "at" && is_table(place, "allow", "allow"));
    if (to_card) {
        return Wanted::Node;
    }
    if (key == "choose") {
        return Wanted::Choice;
    }
    if (key == "source") {
        return Wanted::Source;
    }
    if (key == "phase" && place.table.size() == 2) {
        return Wanted::Phase;
    }
    const bool is_number = is_table(place, "node", "number");
    if (key == "kind" && !place.table.empty() && place.table.front() == "node") {
        return is_number ? Wanted::NumberKind : Wanted::CardKind;
    }
    return key == "bound" && is_number ? std::optional(Wanted::Bound) : std::nullopt;
}

/// What stands before the id itself in a text.
bool stands_behind(std::string_view toml, std::size_t begin, std::string_view sign) {
    return begin >= sign.size() && toml.substr(begin - sign.size(), sign.size()) == sign;
}

std::optional<Wanted> wanted_at(std::string_view toml, const TomlPlace& place, std::size_t begin) {
    if (place.in_comment) {
        return std::nullopt;
    }
    if (place.in_header) {
        return wanted_in_header(place);
    }
    if (!place.in_text) {
        // A bare word: only keys are ids.
        const bool is_key = place.key.empty() && holds_answers(place.inline_table);
        return is_key ? std::optional(Wanted::Answer) : std::nullopt;
    }
    if (stands_behind(toml, begin, "[^")) {
        return Wanted::Source;
    }
    if (stands_behind(toml, begin, "card:")) {
        return Wanted::Node;
    }
    if (stands_behind(toml, begin, "open:") && place.key == "choose") {
        return Wanted::Node;
    }
    if (place.in_long_text || begin != place.text_begin) {
        return std::nullopt;
    }
    return holds_answers(place.inline_table) ? Wanted::Value : wanted_for_key(place);
}

template <std::size_t N>
std::vector<NamedId> without_words(const std::array<std::string_view, N>& names) {
    std::vector<NamedId> ids;
    ids.reserve(N);
    for (const std::string_view name : names) {
        ids.push_back({std::string(name), {}});
    }
    return ids;
}

std::vector<NamedId> values_of(const FlowIds& ids, const std::string& answer) {
    const auto found = std::ranges::find_if(
        ids.answers, [&](const AnswerIds& known) { return known.name.id == answer; });
    return found == ids.answers.end() ? std::vector<NamedId>() : found->values;
}

std::vector<NamedId> all_of(const FlowIds& ids, Wanted wanted, const TomlPlace& place) {
    switch (wanted) {
        case Wanted::Node: return ids.nodes;
        case Wanted::Choice: return ids.choices;
        case Wanted::Source: return ids.sources;
        case Wanted::Term: return ids.terms;
        case Wanted::Phase: return ids.phases;
        case Wanted::Value: return values_of(ids, place.key);
        case Wanted::CardKind: return without_words(kNodeKindNames);
        case Wanted::NumberKind: return without_words(kNumberKindNames);
        case Wanted::Bound: return without_words(kNumberBoundNames);
        case Wanted::Answer: break;
    }
    std::vector<NamedId> answers;
    std::ranges::transform(ids.answers, std::back_inserter(answers), &AnswerIds::name);
    return answers;
}

/// In their order: those that begin so, then those that have it within.
std::vector<NamedId> fitting(const std::vector<NamedId>& all, std::string_view typed) {
    std::vector<NamedId> first;
    std::vector<NamedId> later;
    for (const NamedId& name : all) {
        if (name.id.starts_with(typed)) {
            first.push_back(name);
        } else if (name.id.find(typed) != std::string::npos) {
            later.push_back(name);
        }
    }
    std::ranges::move(later, std::back_inserter(first));
    return first;
}

/// The text goes on behind its id, or is closed in this line.
bool is_closed(std::string_view toml, const TomlPlace& place, std::size_t end) {
    const std::size_t line_end = std::min(toml.find('\n', end), toml.size());
    return place.in_long_text ||
           toml.substr(end, line_end - end).find(place.quote) != std::string_view::npos;
}

}  // namespace

Completions complete_ids(std::string_view toml,
                         std::size_t caret,
                         const std::function<FlowIds()>& others) {
    Completions completions{caret, caret, {}, {}};
    while (completions.begin > 0 && is_id_character(toml[completions.begin - 1])) {
        --completions.begin;
    }
    while (completions.end < toml.size() && is_id_character(toml[completions.end])) {
        ++completions.end;
    }
    const TomlPlace place = toml_place(toml, caret);
    const std::optional<Wanted> wanted = wanted_at(toml, place, completions.begin);
    if (!wanted) {
        return completions;
    }
    FlowIds ids = find_flow_ids(toml);
    add_flow_ids(ids, others());
    completions.ids = fitting(all_of(ids, *wanted, place),
                              toml.substr(completions.begin, caret - completions.begin));
    if (place.in_text && !is_closed(toml, place, completions.end)) {
        completions.closing = place.quote;
    }
    return completions;
}

}  // namespace waypost
