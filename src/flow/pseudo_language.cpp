#include "flow/pseudo_language.h"

#include "flow/reader_texts.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace waypost {

namespace {

/// What the words grow by.
constexpr double kGrowth = 0.4;

/// Empty where the letter stays.
std::string_view accented(char letter) {
    switch (letter) {
        case 'a': return "á";
        case 'e': return "é";
        case 'i': return "í";
        case 'o': return "ö";
        case 'u': return "ü";
        case 'n': return "ñ";
        case 'c': return "ç";
        case 'A': return "Å";
        case 'E': return "É";
        case 'I': return "Î";
        case 'O': return "Ø";
        case 'U': return "Û";
        default: return {};
    }
}

std::string_view right_to_left(char letter) {
    constexpr std::array<std::string_view, 26> kLetters = {
        "ا", "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر", "ز", "س", "ش",
        "ص", "ض", "ط", "ظ", "ع", "غ", "ف", "ق", "ك", "ل", "م", "ن", "ه"};
    if (letter >= 'a' && letter <= 'z') {
        return kLetters[static_cast<std::size_t>(letter - 'a')];
    }
    if (letter >= 'A' && letter <= 'Z') {
        return kLetters[static_cast<std::size_t>(letter - 'A')];
    }
    return {};
}

/// How many bytes from here on are no words: a link's address, a citation, a place for a value.
std::size_t marked_length(std::string_view text) {
    constexpr std::array<std::array<std::string_view, 2>, 4> kMarks = {
        {{"](", ")"}, {"[^", "]"}, {"{", "}"}, {"https://", " "}}};
    for (const auto& [begin, end] : kMarks) {
        if (text.starts_with(begin)) {
            const std::size_t at = text.find(end);
            return at == std::string_view::npos ? text.size() : at + end.size();
        }
    }
    return 0;
}

/// The letter in this language; empty where it stays.
std::string_view other_letter(char letter, std::string_view language) {
    return language == kLongPseudoLanguage ? accented(letter) : right_to_left(letter);
}

/// The same words in other letters.
std::string in_letters(std::string_view text, std::string_view language) {
    std::string made;
    while (!text.empty()) {
        const std::size_t marked = marked_length(text);
        const std::string_view letter =
            marked > 0 ? std::string_view() : other_letter(text.front(), language);
        const std::size_t length = std::max<std::size_t>(marked, 1);
        made += letter.empty() ? text.substr(0, length) : letter;
        text.remove_prefix(length);
    }
    return made;
}

/// A line by itself, so that paragraphs and the marks of lists stay where they are.
std::string grown(std::string_view line) {
    std::size_t words = line.find_first_not_of(" -*");
    if (const std::size_t number = line.find_first_not_of("0123456789", words);
        words != std::string_view::npos && number > words &&
        line.substr(number).starts_with(". ")) {
        words = number + 2;
    }
    if (words == std::string_view::npos) {
        return std::string(line);
    }
    constexpr std::string_view kFilling = " one two three four five six seven eight nine ten";
    std::string filling;
    for (auto left = static_cast<std::size_t>(kGrowth * static_cast<double>(line.size() - words));
         left > 0;) {
        const std::string_view part = kFilling.substr(0, left);
        filling += part;
        left -= part.size();
    }
    return std::string(line.substr(0, words)) + "[" +
           in_letters(line.substr(words), kLongPseudoLanguage) + filling + "]";
}

/// A list of words in one text, or a sign: no words to be made longer.
bool is_kept(std::string_view text) {
    return text.size() < 2 || text.find('|') != std::string_view::npos;
}

}  // namespace

bool is_pseudo_language(std::string_view language) {
    return language == kLongPseudoLanguage || language == kRightToLeftPseudoLanguage;
}

std::string pseudo_text(std::string_view text, std::string_view language) {
    if (language != kLongPseudoLanguage) {
        return in_letters(text, language);
    }
    std::string made;
    while (true) {
        const std::size_t end = text.find('\n');
        made += grown(text.substr(0, end));
        if (end == std::string_view::npos) {
            return made;
        }
        made += "\n";
        text.remove_prefix(end + 1);
    }
}

Words pseudo_words(const Words& words, std::string_view language) {
    Words made = words;
    for (std::size_t i = 0; i < kWordCount; ++i) {
        const auto word = static_cast<Word>(i);
        if (!is_kept(words[word])) {
            made.set(word, pseudo_text(words[word], language));
        }
    }
    return made;
}

void pseudo_translate(FlowDraft& draft, std::string_view language) {
    for (ReaderText& text : reader_texts(draft)) {
        if (text.text != nullptr && !text.key.ends_with(".word")) {
            text.text->value = pseudo_text(text.value, language);
        } else if (text.text != nullptr) {
            // It is looked for in texts, which grow at their ends.
            text.text->value = in_letters(text.value, language);
        } else if (text.list != nullptr) {
            for (WrittenText& form : *text.list) {
                form.value = in_letters(form.value, language);
            }
        }
    }
    draft.metadata.language.value = std::string(language);
    draft.metadata.reviewed_by.clear();
}

}  // namespace waypost
