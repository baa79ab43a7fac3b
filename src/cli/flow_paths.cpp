#include "cli/flow_paths.h"

#include "flowfile/flow_table.h"
#include "flowfile/read_flow_file.h"

#include <set>
#include <string_view>
#include <utility>

namespace waypost {

namespace {

bool is_flow(const ReadResult& file) {
    return !file.bytes || has_flow_table(*file.bytes);
}

}  // namespace

std::vector<std::string> flows_in(const FileSystem& files, const std::string& folder) {
    std::vector<std::string> flows;
    for (const std::string& path : files.files_ending_in(kFlowEnding, folder)) {
        if (is_flow(files.read(path, kLargestFile))) {
            flows.push_back(path);
        }
    }
    return flows;
}

std::vector<std::string> flows_in_all(const FileSystem& files,
                                      const std::vector<std::string>& folders) {
    std::vector<std::string> flows;
    std::set<std::string> seen;
    for (const std::string& folder : folders) {
        for (const std::string& path : files.files_ending_in(kFlowEnding, folder)) {
            ReadResult file = files.read(path, kLargestFile);
            if (is_flow(file) && (!file.bytes || seen.insert(std::move(*file.bytes)).second)) {
                flows.push_back(path);
            }
        }
    }
    return flows;
}

}  // namespace waypost
