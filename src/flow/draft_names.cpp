#include "flow/draft_names.h"

#include "base/edit_distance.h"

namespace waypost {

void NameIndex::add(std::string_view name, std::size_t position) {
    if (positions_.emplace(name, position).second) {
        names_.emplace_back(name);
    }
}

std::optional<std::size_t> NameIndex::find(std::string_view name) const {
    const auto found = positions_.find(name);
    if (found == positions_.end()) {
        return std::nullopt;
    }
    return found->second;
}

std::string NameIndex::suggestion(std::string_view name) {
    // Ids have at most 64 characters; what is much longer is no misspelt id.
    constexpr std::size_t kLongestName = 80;
    if (names_.size() > looks_left_ || name.size() > kLongestName) {
        return {};
    }
    looks_left_ -= names_.size();
    return did_you_mean(name, names_);
}

namespace {

template <class Part>
NameIndex index_ids(const std::vector<Part>& parts) {
    NameIndex index;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].id.is_absent() && !parts[i].id.unread) {
            index.add(parts[i].id.value, i);
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
        values.push_back(index_ids(answer.values));
    }
}

WrittenText choice_name(const DraftChoice& choice) {
    if (choice.is_next) {
        return {"next", choice.at};
    }
    return choice.id.is_absent() ? choice.to : choice.id;
}

}  // namespace waypost
