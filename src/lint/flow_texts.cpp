#include "lint/flow_texts.h"

#include "flow/text_links.h"
#include "lint/list_texts.h"

#include <algorithm>
#include <string>

namespace waypost {

namespace {

constexpr std::string_view kNameSlot = "<name>";

/// The pattern with each name of the illness in its place.
std::vector<std::string> with_names(std::string_view pattern,
                                    const std::vector<std::string>& names) {
    const std::size_t at = pattern.find(kNameSlot);
    if (at == std::string_view::npos) {
        return {std::string(pattern)};
    }
    // An illness has a handful of names; each is tried in each pattern.
    constexpr std::size_t kMostNames = 32;
    std::string joined;
    for (const std::string& name : std::span(names).first(std::min(names.size(), kMostNames))) {
        // A name with marks of the pattern language is no word that could be found.
        if (name.find_first_of("()|<>") == std::string::npos) {
            joined += (joined.empty() ? "" : "|") + name;
        }
    }
    std::string filled(pattern);
    // Without names the slot is a word that stands in no text.
    return {filled.replace(at, kNameSlot.size(), joined.empty() ? "<>" : joined)};
}

/// The patterns of one check of a flow.
class PhraseBook {
public:
    PhraseBook(const LintInput& input, Vocabulary& words)
        : patterns(words), names_(input.draft.metadata.names) {
        const CheckWords& lists = input.words;
        for (const std::string& word : lists.number_words) {
            words.mark(words.add(word), kNumberWord);
        }
        add(lists.directive.patterns, Phrase::Directive);
        add(lists.directive.allowed, Phrase::DirectiveAllowed);
        add(lists.diagnosing.patterns, Phrase::Diagnosing);
        add(lists.diagnosing.allowed, Phrase::DiagnosingAllowed);
        add(lists.absolute.patterns, Phrase::Absolute);
        add(lists.absolute.allowed, Phrase::AbsoluteAllowed);
        add(lists.one_in_many, Phrase::OneInMany);
        add(lists.relative, Phrase::Relative);
        add(lists.no_plain_figure, Phrase::NoPlainFigure);
        add(lists.treatments_and_tests, Phrase::TreatmentOrTest);
        add(lists.counts, Phrase::Count);
        for (const Term& term : input.flow.terms()) {
            patterns.add_words(term.word, static_cast<int>(Phrase::Term));
            for (const std::string& also : term.also) {
                patterns.add_words(also, static_cast<int>(Phrase::Term));
            }
        }
    }

    WordPatterns patterns;

private:
    void add(const std::vector<std::string>& list, Phrase phrase) {
        for (const std::string& pattern : list) {
            for (const std::string& filled : with_names(pattern, names_)) {
                patterns.add(filled, static_cast<int>(phrase));
            }
        }
    }

    const std::vector<std::string>& names_;
};

void read_words(FlowTexts& texts, const CheckWords& lists) {
    const std::unordered_set<std::string> abbreviations(lists.abbreviations.begin(),
                                                        lists.abbreviations.end());
    const IsAbbreviation is_abbreviation = [&](std::string_view word) {
        return abbreviations.contains(fold_word(word));
    };
    std::size_t bytes = 0;
    for (const FlowText& text : texts.texts) {
        bytes += text.written->value.size();
    }
    // A word of a language with blanks takes more, and what is not used of a reserve costs nothing.
    constexpr std::size_t kBytesPerWord = 4;
    texts.prose.words.reserve(bytes / kBytesPerWord);
    texts.numbers.reserve(bytes / kBytesPerWord);
    for (FlowText& text : texts.texts) {
        text.first_word = texts.prose.words.size();
        text.first_sentence = texts.prose.sentences.size();
        read_prose(text.written->value, is_abbreviation, texts.prose);
        text.last_word = texts.prose.words.size();
        text.last_sentence = texts.prose.sentences.size();
        const std::string_view value = text.written->value;
        for (std::size_t i = text.first_word; i < text.last_word; ++i) {
            const ProseWord& word = texts.prose.words[i];
            texts.numbers.push_back(
                texts.vocabulary.add(value.substr(word.begin, word.end - word.begin)));
        }
    }
}

void find_phrases(FlowTexts& texts, const WordPatterns& patterns) {
    std::vector<bool> begins(texts.vocabulary.size());
    for (std::size_t word = 0; word < begins.size(); ++word) {
        begins[word] = patterns.begins(static_cast<WordNumber>(word));
    }
    for (FlowText& text : texts.texts) {
        text.first_match = texts.matches.size();
        for (const ProseSentence& sentence : texts.sentences_of(text)) {
            const std::span words(texts.prose.words.data(), sentence.last_word);
            const std::span numbers(texts.numbers.data(), sentence.last_word);
            for (std::uint32_t i = sentence.first_word; i < sentence.last_word; ++i) {
                if (begins[numbers[i]]) {
                    patterns.match(words, numbers, i, [&](std::size_t last, int tag) {
                        texts.matches.push_back({i, static_cast<std::uint32_t>(last), tag});
                    });
                }
            }
        }
        text.last_match = texts.matches.size();
    }
}

}  // namespace

std::span<const PatternMatch> FlowTexts::matches_of(const FlowText& text) const {
    return std::span(matches).subspan(text.first_match, text.last_match - text.first_match);
}

std::span<const ProseSentence> FlowTexts::sentences_of(const FlowText& text) const {
    return std::span(prose.sentences)
        .subspan(text.first_sentence, text.last_sentence - text.first_sentence);
}

const ProseSentence& FlowTexts::sentence_of(const FlowText& text, const PatternMatch& match) const {
    const auto sentences = sentences_of(text);
    return *std::ranges::partition_point(sentences, [&](const ProseSentence& sentence) {
        return sentence.last_word <= match.first;
    });
}

std::vector<PatternMatch> FlowTexts::phrases(const FlowText& text,
                                             Phrase phrase,
                                             std::optional<Phrase> allowed) const {
    const std::span<const PatternMatch> all = matches_of(text);
    std::vector<PatternMatch> kept;
    // Where the farthest of the fine phrases that begin no later than a match ends.
    std::uint32_t fine_until = 0;
    auto next_fine = all.begin();
    for (const PatternMatch& match : all) {
        if (match.tag != static_cast<int>(phrase)) {
            continue;
        }
        for (; next_fine != all.end() && next_fine->first <= match.first; ++next_fine) {
            if (allowed && next_fine->tag == static_cast<int>(*allowed)) {
                fine_until = std::max(fine_until, next_fine->last);
            }
        }
        if (match.last > fine_until && !merge_match(match, kept)) {
            break;
        }
    }
    return kept;
}

SourceSpan FlowTexts::place(const FlowText& text, std::size_t first, std::size_t last) const {
    const std::size_t begin = prose.words[first].begin;
    const std::size_t line_end = text.written->value.find('\n', begin);
    const std::size_t end = std::min<std::size_t>(prose.words[last - 1].end, line_end);
    return place_in_text(*text.written, begin, end);
}

std::string_view FlowTexts::words(const FlowText& text, std::size_t first, std::size_t last) const {
    const std::size_t begin = prose.words[first].begin;
    return std::string_view(text.written->value).substr(begin, prose.words[last - 1].end - begin);
}

bool merge_match(const PatternMatch& match, std::vector<PatternMatch>& into) {
    if (!into.empty() && match.first < into.back().last) {
        into.back().last = std::max(into.back().last, match.last);
        return true;
    }
    if (into.size() == kMostInText) {
        return false;
    }
    into.push_back(match);
    return true;
}

FlowTexts read_flow_texts(const LintInput& input) {
    FlowTexts texts;
    texts.texts = list_texts(input.draft);
    const PhraseBook book(input, texts.vocabulary);
    read_words(texts, input.words);
    find_phrases(texts, book.patterns);
    return texts;
}

std::string_view card_id(const LintInput& input, const FlowText& text) {
    return text.card ? std::string_view(input.draft.nodes[*text.card].id.value)
                     : std::string_view{};
}

}  // namespace waypost
