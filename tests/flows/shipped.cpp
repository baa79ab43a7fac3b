#include "flows/shipped.h"

#include "base/diagnostic_text.h"
#include "flowfile/flow_table.h"
#include "flowfile/read_translation.h"
#include "flowfile/read_words.h"
#include "support/golden.h"
#include "support/memory_files.h"

#include <filesystem>

namespace waypost::test {

namespace fs = std::filesystem;

namespace {

/// Adds all `.toml` files of the tree's folder `flows` and the folders in it, settings among them.
void add_shipped(MemoryFiles& files) {
    const fs::path tree = WAYPOST_SOURCE_DIR;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(tree / "flows")) {
        if (entry.path().extension() == ".toml") {
            files.files[fs::relative(entry.path(), tree).generic_string()] = bytes_of(entry.path());
        }
    }
}

}  // namespace

std::vector<std::string> shipped_flows() {
    MemoryFiles files;
    add_shipped(files);
    std::vector<std::string> flows;
    for (const auto& [path, bytes] : files.files) {
        if (has_flow_table(bytes)) {
            flows.push_back(path);
        }
    }
    return flows;
}

std::vector<std::string> shipped_translations() {
    MemoryFiles files;
    add_shipped(files);
    std::vector<std::string> translations;
    for (const std::string& flow : shipped_flows()) {
        for (const TranslationFile& file : translations_of(files, flow)) {
            translations.push_back(file.path);
        }
    }
    return translations;
}

LoadedFlow load_shipped(const std::string& path) {
    MemoryFiles files;
    add_shipped(files);
    return load_flow(files, path, embedded_words("en"));
}

ExaminedFile examine_shipped(const std::string& path) {
    MemoryFiles files;
    add_shipped(files);
    constexpr int kUpTo = 20;
    return examine_file(files, path, embedded_words("en"), kShippedToday, kUpTo);
}

std::string findings_text(const ExaminedFile& file) {
    return diagnostics_text(file.examination.findings.all(), file.loaded.sources);
}

}  // namespace waypost::test
