// The names that a draft defines, to look references up in.
#pragma once

#include "flow/draft.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waypost {

/// Where each name of one kind is first defined.
class NameIndex {
public:
    /// A name that is there already keeps its first position. The text behind `name` must outlive
    /// the index.
    void add(std::string_view name, std::size_t position);

    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;

    /// "did you mean …?" or an empty text. A file with very many misspelt names runs out of
    /// suggestions: each costs a look at every name, and opening a flow must not hang.
    [[nodiscard]] std::string suggestion(std::string_view name);

    /// A name that cannot be an id; a finding says so.
    void add_bad(std::string_view name);

    /// One that is not here may be what a bad or doubled name was meant to be. It is then not its
    /// user's fault that it is not known. Looks as `suggestion` does, and no longer.
    [[nodiscard]] bool may_be_meant(std::string_view name);

private:
    /// Pays for a look at all of the names.
    [[nodiscard]] bool may_look(std::string_view name, const std::vector<std::string>& names);

    std::unordered_map<std::string_view, std::size_t> positions_{};
    std::vector<std::string> names_{};
    /// In small letters.
    std::vector<std::string> bad_names_{};
    bool has_doubled_ = false;
    std::size_t looks_left_ = 500'000;
};

/// One index for each kind of name; positions are those in the draft's vectors. The draft must
/// outlive it.
struct DraftNames {
    explicit DraftNames(const FlowDraft& draft);

    NameIndex phases{};
    NameIndex sources{};
    NameIndex answers{};
    NameIndex nodes{};
    /// The values of each answer, by the answer's position.
    std::vector<NameIndex> values{};
};

/// What a choice is called: its id, else its target's, and `next` for a card's `next`. The result
/// may be absent or unread.
[[nodiscard]] WrittenText choice_name(const DraftChoice& choice);

}  // namespace waypost
