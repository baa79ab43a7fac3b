#include "cli/read_log.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace waypost {

namespace {

std::size_t joined(std::size_t hash, std::string_view more) {
    return hash * 31 + std::hash<std::string_view>()(more);
}

std::size_t answer_of(const ReadResult& result) {
    // One that cannot be read is not one that is empty.
    return result.bytes ? joined(1, *result.bytes) : joined(2, result.error);
}

std::size_t answer_of(const std::vector<std::string>& paths) {
    std::size_t hash = paths.size();
    for (const std::string& path : paths) {
        hash = joined(hash, path);
    }
    return hash;
}

}  // namespace

void ReadLog::note(Question question, std::size_t answer) const {
    const auto known = std::ranges::find(asked_, question, &Asked::question);
    if (known == asked_.end()) {
        asked_.push_back({std::move(question), answer});
    } else if (known->answer != answer) {
        // It changed between the two: neither is what all was made from.
        known->answer = ~ask(question);
    }
}

PathKind ReadLog::kind(const std::string& path) const {
    const PathKind kind = files_.kind(path);
    note({Kind::Kind, path, 0, {}}, static_cast<std::size_t>(kind));
    return kind;
}

ReadResult ReadLog::read(const std::string& path, std::size_t limit) const {
    ReadResult result = files_.read(path, limit);
    note({Kind::Bytes, path, limit, {}}, answer_of(result));
    return result;
}

std::vector<std::string> ReadLog::files_ending_in(std::string_view ending,
                                                  const std::string& folder) const {
    std::vector<std::string> paths = files_.files_ending_in(ending, folder);
    note({Kind::Listing, folder, 0, std::string(ending)}, answer_of(paths));
    return paths;
}

std::string ReadLog::write(const std::string&, std::string_view) {
    return "is not to be written";
}

std::vector<std::string> ReadLog::paths() const {
    std::vector<std::string> paths;
    for (const Asked& asked : asked_) {
        if (std::ranges::find(paths, asked.question.path) == paths.end()) {
            paths.push_back(asked.question.path);
        }
    }
    return paths;
}

std::size_t ReadLog::ask(const Question& question) const {
    switch (question.kind) {
        case Kind::Kind: return static_cast<std::size_t>(files_.kind(question.path));
        case Kind::Bytes: return answer_of(files_.read(question.path, question.limit));
        case Kind::Listing:
            return answer_of(files_.files_ending_in(question.ending, question.path));
    }
    return 0;
}

bool ReadLog::is_current() const {
    return std::ranges::all_of(
        asked_, [&](const Asked& asked) { return ask(asked.question) == asked.answer; });
}

}  // namespace waypost
