#include "flowfile/text_change.h"

namespace waypost {

std::vector<SourceText> changed_texts(const std::vector<SourceText>& sources,
                                      const std::vector<TextChange>& changes) {
    std::vector<SourceText> made;
    made.reserve(sources.size());
    auto change = changes.begin();
    for (std::size_t file = 0; file < sources.size(); ++file) {
        const std::string& old = sources[file].text;
        SourceText& text = made.emplace_back();
        text.name = sources[file].name;
        std::size_t at = 0;
        for (; change != changes.end() && change->file == static_cast<int>(file); ++change) {
            text.text.append(old, at, change->begin - at).append(change->with);
            at = change->end;
        }
        text.text.append(old, at);
    }
    return made;
}

std::vector<TextChange> reversed(const std::vector<SourceText>& sources,
                                 const std::vector<TextChange>& changes) {
    std::vector<TextChange> back;
    back.reserve(changes.size());
    std::size_t added = 0;
    std::size_t taken = 0;
    int file = 0;
    for (const TextChange& change : changes) {
        if (change.file != file) {
            file = change.file;
            added = 0;
            taken = 0;
        }
        const std::size_t begin = change.begin + added - taken;
        const std::string& old = sources[static_cast<std::size_t>(file)].text;
        back.push_back({file,
                        begin,
                        begin + change.with.size(),
                        old.substr(change.begin, change.end - change.begin)});
        added += change.with.size();
        taken += change.end - change.begin;
    }
    return back;
}

}  // namespace waypost
