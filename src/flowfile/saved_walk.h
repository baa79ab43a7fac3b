// `.waypost` files: a walk that a person saved. It holds what they made and nothing of the flow.
#pragma once

#include "base/diagnostic.h"
#include "base/source_text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// How a file of a saved walk is named.
inline constexpr std::string_view kSavedWalkEnding = ".waypost";

/// A file of more bytes is refused.
inline constexpr std::size_t kLargestSavedWalk = std::size_t{1} << 20U;

struct SavedStep {
    std::string card{};
    std::string choice{};

    friend bool operator==(const SavedStep&, const SavedStep&) = default;
};

/// How much something matters to the person, from 1, a little, to 3, very much.
struct SavedRating {
    std::string statement{};
    int rating = 0;

    friend bool operator==(const SavedRating&, const SavedRating&) = default;
};

struct SavedWalk {
    /// The flow's id and the hash of the version that was walked.
    std::string flow{};
    std::string hash{};
    /// `YYYY-MM-DD`, the day it was saved.
    std::string walked_on{};
    std::vector<SavedStep> steps{};
    /// Steps that were taken once and are not now, for "Go on as before".
    std::vector<SavedStep> waiting{};
    /// The questions of closed cards that were said yes to.
    std::vector<std::string> said_yes{};
    /// The ids of options that were opened.
    std::vector<std::string> opened{};
    /// Read back in the order of the file, which is that of the alphabet.
    std::vector<SavedRating> ratings{};
    std::vector<std::string> own_questions{};
    /// Questions of the cards that the person does not want on their page.
    std::vector<std::string> left_out{};
    std::string notes{};

    friend bool operator==(const SavedWalk&, const SavedWalk&) = default;
};

/// The file's text. The same walk gives the same bytes. Pre: `walked_on` is a date, and
/// no statement is rated twice.
[[nodiscard]] std::string saved_walk_text(const SavedWalk& walk);

struct SavedWalkResult {
    /// What could be read; to be used only without a broken finding.
    SavedWalk walk{};
    Diagnostics diagnostics;
};

/// Total: whatever the bytes are, what is wrong with them is told.
[[nodiscard]] SavedWalkResult read_saved_walk(const SourceText& source);

}  // namespace waypost
