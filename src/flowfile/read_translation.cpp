#include "flowfile/read_translation.h"

#include "base/quoted.h"
#include "flow/kinds.h"
#include "flow/pseudo_language.h"
#include "flowfile/byte_order_mark.h"
#include "flowfile/flow_table.h"
#include "flowfile/keys.h"
#include "flowfile/kinds.h"
#include "flowfile/parse_toml.h"
#include "flowfile/parts.h"
#include "flowfile/read_flow_file.h"
#include "flowfile/table_reader.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

/// `name.` of `folder/name.toml`, the folder with it; empty when it does not end so.
std::string stem_of(const std::string& path) {
    return path.ends_with(kFlowEnding) ? path.substr(0, path.size() - kFlowEnding.size() + 1)
                                       : std::string();
}

void read_text(const WrittenText& key, const toml::table& table, TranslationResult& into) {
    TableReader reader(
        table, {"the translation of", key.value}, {kTranslatedKeys, {}, nullptr}, into.diagnostics);
    TranslatedText text{key, reader.required_text("text"), reader.required_text("of")};
    into.translation.texts.push_back(std::move(text));
}

}  // namespace

TranslationResult read_translation(const SourceText& source) {
    TranslationResult result{{}, Diagnostics(source.name)};
    Translation& translation = result.translation;
    translation.file = source.name;
    const auto tree = parse_any_toml(source.text, result.diagnostics);
    if (!tree) {
        return result;
    }
    TableReader root(*tree, {"the file"}, {kTranslationKeys, {}, nullptr}, result.diagnostics);
    if (root.find("format") != nullptr) {
        check_format(root);
    }
    translation.translates = root.required_text("translates");
    translation.language = root.required_text("language");
    translation.reviewed_by = read_reviewers(root);
    root.each_named_table("text", [&](const WrittenText& key, const toml::table& table) {
        read_text(key, table, result);
    });
    return result;
}

bool is_translation(std::string_view toml) {
    constexpr std::string_view kKey = "translates";
    toml.remove_prefix(mark_size(toml));
    while (!toml.empty()) {
        const std::size_t end = toml.find('\n');
        std::string_view line = toml.substr(0, end);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (line.starts_with('[')) {
            return false;
        }
        if (line.starts_with(kKey) &&
            line.find_first_not_of(" \t", kKey.size()) == line.find('=', kKey.size())) {
            return true;
        }
        toml = end == std::string_view::npos ? std::string_view() : toml.substr(end + 1);
    }
    return false;
}

std::vector<TranslationFile> translations_of(const FileSystem& files,
                                             const std::string& flow_path) {
    std::vector<TranslationFile> found;
    const std::string stem = stem_of(flow_path);
    if (stem.empty()) {
        return found;
    }
    std::string folder = folder_of(flow_path);
    for (const std::string& path :
         files.files_ending_in(kFlowEnding, folder.empty() ? "." : folder)) {
        const std::size_t name = path.rfind('/') + 1;
        const std::string_view own_name = std::string_view(stem).substr(folder.size());
        const std::string_view rest = std::string_view(path).substr(name);
        if (!rest.starts_with(own_name) || rest.size() <= own_name.size() + kFlowEnding.size()) {
            continue;
        }
        const std::string_view language =
            rest.substr(own_name.size(), rest.size() - own_name.size() - kFlowEnding.size());
        // `tea.green.es.toml` is another flow's.
        if (language.find('.') != std::string_view::npos) {
            continue;
        }
        std::string beside = folder + std::string(rest);
        const ReadResult file = files.read(beside, kLargestFile);
        if (file.bytes && is_translation(*file.bytes)) {
            found.push_back({std::string(language), std::move(beside)});
        }
    }
    return found;
}

std::string path_in_language(const FileSystem& files,
                             const std::string& flow_path,
                             std::string_view language) {
    const std::string stem = stem_of(flow_path);
    if (stem.empty() || language.empty()) {
        return flow_path;
    }
    if (is_pseudo_language(language)) {
        return stem + std::string(language) + std::string(kFlowEnding);
    }
    for (const std::string_view wanted : {language, language.substr(0, language.find('-'))}) {
        std::string path = stem + std::string(wanted) + std::string(kFlowEnding);
        const ReadResult file = files.read(path, kLargestFile);
        if (file.bytes && is_translation(*file.bytes)) {
            return path;
        }
    }
    return flow_path;
}

PseudoPath pseudo_path(const std::string& path) {
    const std::string stem = stem_of(path);
    const std::size_t dot = stem.size() < 2 ? std::string::npos : stem.rfind('.', stem.size() - 2);
    if (dot == std::string::npos) {
        return {};
    }
    const std::string language = stem.substr(dot + 1, stem.size() - dot - 2);
    if (!is_pseudo_language(language)) {
        return {};
    }
    return {stem.substr(0, dot) + std::string(kFlowEnding), language};
}

}  // namespace waypost
