#include "flowfile/load_flow.h"

#include "base/quoted.h"
#include "flow/check.h"
#include "flowfile/kinds.h"
#include "flowfile/read_flow_file.h"

#include <string_view>
#include <utility>

namespace waypost {

namespace {

LoadedFlow unreadable(const std::string& path, const std::string& why) {
    LoadedFlow loaded{std::nullopt, Diagnostics(path), {path, {}}};
    loaded.diagnostics.report(kUnreadable, {}, "this file cannot be read: " + why);
    return loaded;
}

}  // namespace

LoadedFlow load_flow(const FileSystem& files, const std::string& path, const Words& words) {
    if (files.kind(path) == PathKind::Folder) {
        return unreadable(path, "it is a folder");
    }
    ReadResult read = files.read(path, kLargestFile);
    if (!read.bytes) {
        return unreadable(path, read.error);
    }
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (read.bytes->starts_with(kByteOrderMark)) {
        read.bytes->erase(0, kByteOrderMark.size());
    }
    SourceText source{path, std::move(*read.bytes)};
    const FlowDraftResult drafted = read_flow_file(source, words);
    CheckResult checked = check(drafted.draft, drafted.diagnostics);
    checked.diagnostics.sort();
    return {std::move(checked.flow), std::move(checked.diagnostics), std::move(source)};
}

}  // namespace waypost
