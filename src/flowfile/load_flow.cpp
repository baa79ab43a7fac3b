#include "flowfile/load_flow.h"

#include "base/quoted.h"
#include "flow/check.h"
#include "flow/pseudo_language.h"
#include "flow/translation.h"
#include "flowfile/byte_order_mark.h"
#include "flowfile/edit_check.h"
#include "flowfile/kinds.h"
#include "flowfile/read_flow_file.h"
#include "flowfile/read_translation.h"
#include "flowfile/read_words.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace waypost {

namespace {

ReadFlow unreadable(const std::string& path, const std::string& why, const char* hint) {
    ReadFlow read{{}, Diagnostics(path), {{path, {}}}, false};
    read.diagnostics.report(kUnreadable, {}, "this file cannot be read: it " + why, hint);
    return read;
}

/// Why a path may not be included; empty when it may.
std::string path_fault(std::string_view path) {
    if (path.empty()) {
        return "is empty";
    }
    if (path.starts_with('/') || path.find(':') != std::string_view::npos) {
        return "does not begin in the flow's folder";
    }
    if (path.find('\\') != std::string_view::npos) {
        return "has a `\\`, folders are parted by `/`";
    }
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        if (path.substr(begin, end - begin) == "..") {
            return "leads out of the flow's folder";
        }
        begin = end + 1;
    }
    return {};
}

void include_file(const FileSystem& files,
                  const WrittenText& include,
                  const Words& words,
                  std::vector<SourceText>& sources,
                  FlowDraftResult& into) {
    Diagnostics& found = into.diagnostics;
    const std::string fault = path_fault(include.value);
    if (!fault.empty()) {
        found.report(kUnsafePath,
                     include.at,
                     "the included path " + quoted(include.value) + " " + fault,
                     "name a file in the flow's folder or below, such as `common/tests.toml`");
        mark_all_unread(into.draft);
        return;
    }
    std::string path = folder_of(sources.front().name) + include.value;
    const bool is_known = std::ranges::find(sources, path, &SourceText::name) != sources.end();
    ReadResult file =
        is_known ? ReadResult{{}, "is included twice"} : files.read(path, kLargestFile);
    if (!file.bytes) {
        found.report(
            kUnreadable,
            include.at,
            "the included file " + quoted(include.value) + " cannot be read: it " + file.error,
            is_known ? "take one of the two out" : "look at the name and the folder");
        mark_all_unread(into.draft);
        return;
    }
    file.bytes->erase(0, mark_size(*file.bytes));
    sources.push_back({std::move(path), std::move(*file.bytes)});
    read_included_file(sources.back(), words, into);
}

/// A flow's own file, or what is no flow at all; not a translation.
ReadFlow read_original(const FileSystem& files, SourceText source, const Words& words) {
    std::vector<SourceText> sources = {std::move(source)};
    FlowDraftResult drafted = read_flow_file(sources.front(), words);
    for (const WrittenText& include : drafted.draft.includes) {
        include_file(files, include, words, sources, drafted);
    }
    return {std::move(drafted.draft), std::move(drafted.diagnostics), std::move(sources)};
}

/// A translation names a flow, never another translation.
enum class MayTranslate { No, Yes };

ReadFlow read_file(const FileSystem& files,
                   const std::string& path,
                   const Words& words,
                   MayTranslate may_translate);

/// The places of a translation are in one more file of the flow.
void move_to_file(Translation& translation, int file) {
    translation.translates.at.file = file;
    translation.language.at.file = file;
    for (TranslatedText& text : translation.texts) {
        text.key.at.file = file;
        text.text.at.file = file;
        text.of.at.file = file;
    }
}

/// The hash of a flow in its own words, which are the engine's too where it leaves them to it.
/// Empty where it is broken.
std::string hash_of(const std::vector<SourceText>& sources, std::string_view language) {
    const FlowDraftResult own = read_all(sources, embedded_words(language));
    const CheckResult checked = check(own.draft, own.diagnostics);
    return checked.flow ? checked.flow->hash() : std::string();
}

ReadFlow read_translated(const FileSystem& files, SourceText source) {
    TranslationResult made = read_translation(source);
    Diagnostics& found = made.diagnostics;
    const WrittenText& name = made.translation.translates;
    if (const std::string fault = path_fault(name.value); !found.has_broken() && !fault.empty()) {
        found.report(kUnsafePath,
                     name.at,
                     "the translated path " + quoted(name.value) + " " + fault,
                     "name the flow's file, in this folder");
    }
    if (found.has_broken()) {
        found.sort();
        return {{}, std::move(found), {std::move(source)}, false};
    }
    ReadFlow read = read_file(files,
                              folder_of(source.name) + name.value,
                              embedded_words(made.translation.language.value),
                              MayTranslate::No);
    DraftMetadata& metadata = read.draft.metadata;
    metadata.translated_from.hash = hash_of(read.sources, metadata.language.value);
    const int file = read.diagnostics.add_file(source.name);
    read.draft.files.push_back(source.name);
    read.sources.push_back(std::move(source));
    move_to_file(made.translation, file);
    read.translation = translate(read.draft, made.translation);
    return read;
}

ReadFlow read_pseudo(const FileSystem& files, const PseudoPath& pseudo) {
    ReadFlow read =
        read_file(files, pseudo.flow_path, embedded_words(pseudo.language), MayTranslate::No);
    DraftMetadata& metadata = read.draft.metadata;
    metadata.translated_from.hash = hash_of(read.sources, metadata.language.value);
    pseudo_translate(read.draft, pseudo.language);
    return read;
}

ReadFlow read_file(const FileSystem& files,
                   const std::string& path,
                   const Words& words,
                   MayTranslate may_translate) {
    if (files.kind(path) == PathKind::Folder) {
        return unreadable(path, "is a folder", "name a file that ends in `.toml`");
    }
    ReadResult file = files.read(path, kLargestFile);
    if (!file.bytes) {
        return unreadable(
            path, file.error, "look at the name and the folder, and whether you may read it");
    }
    file.bytes->erase(0, mark_size(*file.bytes));
    SourceText source{path, std::move(*file.bytes)};
    return may_translate == MayTranslate::Yes && is_translation(source.text)
               ? read_translated(files, std::move(source))
               : read_original(files, std::move(source), words);
}

std::vector<std::string> languages_of(const FileSystem& files, const ReadFlow& read) {
    std::vector<std::string> languages;
    for (const TranslationFile& translation : translations_of(files, read.sources.front().name)) {
        languages.push_back(translation.language);
    }
    if (!languages.empty()) {
        languages.insert(
            languages.begin(),
            read.translation ? read.translation->own_language : read.draft.metadata.language.value);
    }
    return languages;
}

}  // namespace

ReadFlow read_flow(const FileSystem& files, const std::string& path, const Words& words) {
    if (const PseudoPath pseudo = pseudo_path(path); !pseudo.flow_path.empty()) {
        return read_pseudo(files, pseudo);
    }
    ReadFlow read = read_file(files, path, words, MayTranslate::Yes);
    if (read.is_readable && path != "-") {
        read.languages = languages_of(files, read);
    }
    return read;
}

LoadedFlow check_flow(ReadFlow read) {
    if (!read.is_readable) {
        return {std::nullopt, std::move(read.diagnostics), std::move(read.sources), {}, {}, {}};
    }
    CheckResult checked = check(read.draft, read.diagnostics);
    checked.diagnostics.sort();
    return {std::move(checked.flow),
            std::move(checked.diagnostics),
            std::move(read.sources),
            std::move(read.draft),
            std::move(read.translation),
            std::move(read.languages)};
}

std::vector<std::string> files_of(const LoadedFlow& loaded) {
    std::vector<std::string> files;
    for (const SourceText& source : loaded.sources) {
        files.push_back(source.name);
    }
    for (const WrittenText& include : loaded.draft.includes) {
        const std::string path = folder_of(files.front()) + include.value;
        if (path_fault(include.value).empty() && std::ranges::find(files, path) == files.end()) {
            files.push_back(path);
        }
    }
    return files;
}

LoadedFlow load_flow(const FileSystem& files, const std::string& path, const Words& words) {
    return check_flow(read_flow(files, path, words));
}

}  // namespace waypost
