// Files that remember what was asked of them, so that one can ask whether it is still so.
#pragma once

#include "base/file_system.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// Passes every question on and keeps a hash of its answer, not the bytes. For one thread.
class ReadLog final : public FileSystem {
public:
    /// `files` must outlive it.
    explicit ReadLog(const FileSystem& files) : files_(files) {}

    [[nodiscard]] PathKind kind(const std::string& path) const override;
    [[nodiscard]] ReadResult read(const std::string& path, std::size_t limit) const override;
    [[nodiscard]] std::vector<std::string> files_ending_in(
        std::string_view ending, const std::string& folder) const override;

    /// Refused: what is only looked at is not changed.
    [[nodiscard]] std::string write(const std::string& path, std::string_view bytes) override;

    /// Every file and folder that was asked for, missing ones among them, in the order of asking.
    [[nodiscard]] std::vector<std::string> paths() const;

    /// True while every question has the answer that it had. Reads all of it again.
    [[nodiscard]] bool is_current() const;

private:
    enum class Kind { Kind, Bytes, Listing };

    struct Question {
        Kind kind = Kind::Kind;
        std::string path{};
        /// The most bytes that were asked for.
        std::size_t limit = 0;
        std::string ending{};

        friend bool operator==(const Question&, const Question&) = default;
    };

    struct Asked {
        Question question{};
        std::size_t answer = 0;
    };

    void note(Question question, std::size_t answer) const;
    [[nodiscard]] std::size_t ask(const Question& question) const;

    const FileSystem& files_;
    mutable std::vector<Asked> asked_{};
};

}  // namespace waypost
