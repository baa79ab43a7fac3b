#include "flow/todo.h"

#include <algorithm>
#include <string>
#include <vector>

namespace waypost {

namespace {

constexpr std::string_view kMark = "TODO";

bool is_word_character(char c) {
    constexpr std::string_view kWordCharacters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    return kWordCharacters.find(c) != std::string_view::npos;
}

/// Pre: the mark stands at `at`.
bool is_whole_word(std::string_view text, std::size_t at) {
    const std::size_t end = at + kMark.size();
    return (at == 0 || !is_word_character(text[at - 1])) &&
           (end == text.size() || !is_word_character(text[end]));
}

}  // namespace

bool is_todo(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text.starts_with(kMark) && is_whole_word(text, 0);
}

std::vector<std::size_t> find_todo(std::string_view text) {
    std::vector<std::size_t> places;
    for (std::size_t at = text.find(kMark); at != std::string_view::npos;
         at = text.find(kMark, at + kMark.size())) {
        if (is_whole_word(text, at)) {
            places.push_back(at);
        }
    }
    return places;
}

std::size_t count_todo(const FlowDraft& draft) {
    const DraftMetadata& flow = draft.metadata;
    std::size_t count = 0;
    for (const WrittenText* text : {&flow.title,
                                    &flow.summary,
                                    &flow.topic,
                                    &flow.update_policy,
                                    &flow.funding,
                                    &flow.feedback}) {
        count += is_todo(text->value) ? 1U : 0U;
    }
    for (const std::vector<std::string>* texts : {&flow.authors, &flow.names}) {
        count += static_cast<std::size_t>(std::ranges::count_if(*texts, is_todo));
    }
    return count;
}

}  // namespace waypost
