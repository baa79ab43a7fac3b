#include "flow/translation.h"

#include "base/visible_text.h"
#include "flow/canonical.h"
#include "flow/reader_texts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace waypost {

namespace {

constexpr std::size_t kMarkLength = 6;

std::vector<std::string> items_of(std::string_view list) {
    std::vector<std::string> items;
    while (!list.empty()) {
        const std::size_t end = list.find(kListSeparator);
        items.emplace_back(list.substr(0, end));
        list.remove_prefix(end == std::string_view::npos ? list.size()
                                                         : end + kListSeparator.size());
    }
    return items;
}

void put(const WrittenText& translated, ReaderText& into) {
    if (into.text != nullptr) {
        *into.text = translated;
        return;
    }
    const std::vector<std::string> items = items_of(translated.value);
    if (into.names != nullptr) {
        *into.names = items;
        return;
    }
    into.list->clear();
    for (const std::string& item : items) {
        into.list->push_back({item, translated.at});
    }
}

using Entries = std::map<std::string_view, const TranslatedText*>;

/// A language may need other forms of a word where the original needs none.
void put_further_forms(FlowDraft& draft, Entries& left) {
    for (DraftTerm& term : draft.terms) {
        const std::string key = "term." + term.id.value + ".also";
        const auto entry = left.find(key);
        if (entry != left.end() && term.also.empty()) {
            ReaderText into{key};
            into.list = &term.also;
            put(entry->second->text, into);
            left.erase(entry);
        }
    }
}

}  // namespace

std::size_t TranslationReport::count(TranslationFault fault) const {
    return static_cast<std::size_t>(std::ranges::count(gaps, fault, &TranslationGap::fault));
}

std::string text_mark(std::string_view text) {
    return sha256_hex(text).substr(0, kMarkLength);
}

TranslationReport translate(FlowDraft& draft, const Translation& translation) {
    Entries left;
    for (const TranslatedText& entry : translation.texts) {
        left.emplace(entry.key.value, &entry);
    }
    TranslationReport report{
        translation.file, translation.language.value, draft.metadata.language.value};
    for (ReaderText& text : reader_texts(draft)) {
        ++report.texts;
        TranslationGap gap{
            TranslationFault::Missing, text.key, std::string(text.card), text.value, text.at};
        const auto entry = left.find(text.key);
        if (entry == left.end()) {
            report.gaps.push_back(std::move(gap));
            continue;
        }
        const TranslatedText& translated = *entry->second;
        left.erase(entry);
        if (is_blank(translated.text.value)) {
            gap.at = translated.text.at;
            report.gaps.push_back(std::move(gap));
            continue;
        }
        if (translated.of.value == text_mark(text.value)) {
            put(translated.text, text);
            continue;
        }
        gap.fault = TranslationFault::Stale;
        gap.at = translated.text.at;
        report.gaps.push_back(std::move(gap));
    }
    put_further_forms(draft, left);
    for (const TranslatedText& entry : translation.texts) {
        if (left.contains(entry.key.value)) {
            report.gaps.push_back(
                {TranslationFault::Unknown, entry.key.value, {}, {}, entry.key.at});
        }
    }
    draft.metadata.language = translation.language;
    draft.metadata.translated_from.untranslated =
        report.count(TranslationFault::Missing) + report.count(TranslationFault::Stale);
    draft.metadata.reviewed_by = translation.reviewed_by;
    return report;
}

std::map<std::string, std::string> words_between(const FlowDraft& from, const FlowDraft& to) {
    FlowDraft first = from;
    FlowDraft second = to;
    std::map<std::string, std::string> said;
    for (ReaderText& text : reader_texts(second)) {
        said[text.key] = std::move(text.value);
    }
    std::map<std::string, std::string> words;
    for (const ReaderText& text : reader_texts(first)) {
        if (const auto other = said.find(text.key); other != said.end()) {
            words[text.value] = other->second;
        }
    }
    return words;
}

}  // namespace waypost
