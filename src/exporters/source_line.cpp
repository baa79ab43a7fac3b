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

std::string source_named(const Source& source, const Words& words) {
    return source.publisher + ": " + source.title + " (" + source_date(source, words) + ")";
}

std::string source_in_full(const Source& source, const Words& words) {
    return source_named(source, words) + (source.url.empty() ? "" : " " + source.url);
}

}  // namespace waypost
