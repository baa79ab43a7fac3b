// A flow in another language: the same cards and ways, with other words.
#pragma once

#include "flow/draft.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// One text of a translation.
struct TranslatedText {
    /// Which text of the flow, as `ReaderText::key`.
    WrittenText key{};
    WrittenText text{};
    /// `text_mark` of the words that were translated.
    WrittenText of{};
};

struct Translation {
    /// The file's name.
    std::string file{};
    /// The name of the flow's file, in the same folder.
    WrittenText translates{};
    WrittenText language{};
    /// Who of the clinicians read the translation; that somebody read the original is not enough.
    std::vector<DraftReviewer> reviewed_by{};
    /// In the order of the file; a key at most once.
    std::vector<TranslatedText> texts{};
};

enum class TranslationFault {
    /// No translation is there.
    Missing,
    /// The original says something else since.
    Stale,
    /// The flow has no such text.
    Unknown,
};

struct TranslationGap {
    TranslationFault fault = TranslationFault::Missing;
    std::string key{};
    /// The id of the card; empty for what stands on none.
    std::string card{};
    /// What the original says; empty when there is none.
    std::string original{};
    /// The entry that is stale, unknown or without words; the original's text where there is none.
    SourceSpan at{};
};

/// How much of a flow a translation covers.
struct TranslationReport {
    std::string file{};
    std::string language{};
    /// The original's.
    std::string own_language{};
    /// How many texts there are to translate.
    std::size_t texts = 0;
    /// In the order of the flow, unknown ones last.
    std::vector<TranslationGap> gaps{};

    [[nodiscard]] std::size_t count(TranslationFault fault) const;
};

/// The first six hex digits of the SHA-256 (FIPS 180-4) of a text: tells that it is still the one
/// that was translated.
[[nodiscard]] std::string text_mark(std::string_view text);

/// What each text of the flow says in the second of two languages, by what it says in the first.
[[nodiscard]] std::map<std::string, std::string> words_between(const FlowDraft& from,
                                                               const FlowDraft& to);

/// Puts the translated words in the place of the original ones. What is missing or stale keeps the
/// words of the original: old words could say what is no longer so. Sorting the keys aside, linear.
[[nodiscard]] TranslationReport translate(FlowDraft& draft, const Translation& translation);

}  // namespace waypost
