// Files of which some have another text than on disk: that of the window.
#pragma once

#include "base/file_system.h"

#include <map>
#include <string>
#include <utility>

namespace waypost {

/// Reads only. The files below must outlive it.
class TextOverlay final : public FileSystem {
public:
    /// `texts` by path, as the files are asked for.
    TextOverlay(const FileSystem& below, std::map<std::string, std::string> texts)
        : below_(below), texts_(std::move(texts)) {}

    [[nodiscard]] PathKind kind(const std::string& path) const override {
        return texts_.contains(path) ? PathKind::File : below_.kind(path);
    }

    [[nodiscard]] ReadResult read(const std::string& path, std::size_t limit) const override {
        const auto text = texts_.find(path);
        return text == texts_.end() ? below_.read(path, limit)
                                    : ReadResult{text->second.substr(0, limit + 1), {}};
    }

    [[nodiscard]] std::vector<std::string> files_ending_in(
        std::string_view ending, const std::string& folder) const override {
        return below_.files_ending_in(ending, folder);
    }

    [[nodiscard]] std::string write(const std::string& /*path*/,
                                    std::string_view /*bytes*/) override {
        return "cannot be written: it is only looked at";
    }

private:
    const FileSystem& below_;
    std::map<std::string, std::string> texts_;
};

}  // namespace waypost
