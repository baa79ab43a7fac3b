#include "exporters/source_line.h"

namespace waypost {

std::string source_date(const Source& source, const Words& words) {
    if (!source.published.empty()) {
        return source.published;
    }
    std::string date = source.undated ? words[Word::Undated] : std::string();
    if (!source.accessed.empty()) {
        date += date.empty() ? "" : ", ";
        date += words.fill(Word::ReadOn, {source.accessed});
    }
    return date;
}

std::string source_in_full(const Source& source, const Words& words) {
    std::string text = source.publisher + ": " + source.title;
    text += " (" + source_date(source, words) + ")";
    return text + (source.url.empty() ? "" : " " + source.url);
}

}  // namespace waypost
