#include "flow/todo.h"

#include <algorithm>
#include <string>
#include <vector>

namespace waypost {

bool is_todo(std::string_view text) {
    constexpr std::string_view kMark = "TODO";
    constexpr std::string_view kWordCharacters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text.starts_with(kMark) &&
           (text.size() == kMark.size() ||
            kWordCharacters.find(text[kMark.size()]) == std::string_view::npos);
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
