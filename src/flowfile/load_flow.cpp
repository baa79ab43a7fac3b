#include "flowfile/load_flow.h"

#include "base/quoted.h"
#include "flow/check.h"
#include "flowfile/kinds.h"
#include "flowfile/read_flow_file.h"

#include <string_view>
#include <utility>

namespace waypost {

namespace {

ReadFlow unreadable(const std::string& path, const std::string& why) {
    ReadFlow read{{}, Diagnostics(path), {path, {}}, false};
    read.diagnostics.report(kUnreadable, {}, "this file cannot be read: " + why);
    return read;
}

}  // namespace

ReadFlow read_flow(const FileSystem& files, const std::string& path, const Words& words) {
    if (files.kind(path) == PathKind::Folder) {
        return unreadable(path, "it is a folder");
    }
    ReadResult file = files.read(path, kLargestFile);
    if (!file.bytes) {
        return unreadable(path, file.error);
    }
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (file.bytes->starts_with(kByteOrderMark)) {
        file.bytes->erase(0, kByteOrderMark.size());
    }
    SourceText source{path, std::move(*file.bytes)};
    FlowDraftResult drafted = read_flow_file(source, words);
    return {std::move(drafted.draft), std::move(drafted.diagnostics), std::move(source)};
}

LoadedFlow check_flow(ReadFlow read) {
    if (!read.is_readable) {
        return {std::nullopt, std::move(read.diagnostics), std::move(read.source)};
    }
    CheckResult checked = check(read.draft, read.diagnostics);
    checked.diagnostics.sort();
    return {std::move(checked.flow), std::move(checked.diagnostics), std::move(read.source)};
}

LoadedFlow load_flow(const FileSystem& files, const std::string& path, const Words& words) {
    return check_flow(read_flow(files, path, words));
}

}  // namespace waypost
