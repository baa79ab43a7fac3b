#include "flow/draft_names.h"

#include "base/edit_distance.h"
#include "flow/id_rules.h"

#include <algorithm>

namespace waypost {

namespace {

// Ids have at most 64 characters; what is much longer is no misspelt id.
constexpr std::size_t kLongestName = 80;

constexpr char to_small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

void NameIndex::add(std::string_view name, std::size_t position) {
    if (positions_.emplace(name, position).second) {
        names_.emplace_back(name);
    } else {
        has_doubled_ = true;
    }
}

void NameIndex::add_bad(std::string_view name) {
    // A file of nothing but bad names is not worth more looks.
    constexpr std::size_t kMostBad = 50;
    if (bad_names_.size() < kMostBad && name.size() <= kLongestName) {
        std::string& folded = bad_names_.emplace_back(name);
        std::ranges::transform(folded, folded.begin(), to_small);
    }
}

bool NameIndex::may_be_meant(std::string_view name) {
    return has_doubled_ || (may_look(name, bad_names_) && !nearest_name(name, bad_names_).empty());
}

std::optional<std::size_t> NameIndex::find(std::string_view name) const {
    const auto found = positions_.find(name);
    if (found == positions_.end()) {
        return std::nullopt;
    }
    return found->second;
}

std::string NameIndex::suggestion(std::string_view name) {
    return may_look(name, names_) ? did_you_mean(name, names_) : std::string();
}

bool NameIndex::may_look(std::string_view name, const std::vector<std::string>& names) {
    if (names.size() > looks_left_ || name.size() > kLongestName) {
        return false;
    }
    looks_left_ -= names.size();
    return true;
}

namespace {

template <class Part>
NameIndex index_ids(const std::vector<Part>& parts, FirstCharacter first = FirstCharacter::Letter) {
    NameIndex index;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const WrittenText& id = parts[i].id;
        if (id.is_absent() || id.unread) {
            continue;
        }
        index.add(id.value, i);
        if (!id_fault(id.value, first).empty()) {
            index.add_bad(id.value);
        }
    }
    return index;
}

}  // namespace

DraftNames::DraftNames(const FlowDraft& draft)
    : phases(index_ids(draft.phases)),
      sources(index_ids(draft.sources)),
      answers(index_ids(draft.answers)),
      nodes(index_ids(draft.nodes)) {
    values.reserve(draft.answers.size());
    for (const DraftAnswer& answer : draft.answers) {
        values.push_back(index_ids(answer.values, FirstCharacter::LetterOrDigit));
    }
}

WrittenText choice_name(const DraftChoice& choice) {
    if (choice.is_next) {
        return {"next", choice.at};
    }
    return choice.id.is_absent() ? choice.to : choice.id;
}

}  // namespace waypost
