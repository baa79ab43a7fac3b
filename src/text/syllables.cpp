#include "text/syllables.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace waypost {

namespace {

bool is_one_of(char c, std::string_view letters) {
    return c != '\0' && letters.find(c) != std::string_view::npos;
}

bool is_vowel(char c) {
    return is_one_of(c, "aeiouy");
}

/// A word whose letters can be asked for beyond its ends.
class Spelling {
public:
    explicit Spelling(std::string_view word) : word_(word) {}

    [[nodiscard]] char at(std::size_t i) const { return i < word_.size() ? word_[i] : '\0'; }

    /// The letter `back` places before the end; 1 is the last.
    [[nodiscard]] char from_end(std::size_t back) const {
        return back <= word_.size() ? word_[word_.size() - back] : '\0';
    }

    [[nodiscard]] std::size_t size() const { return word_.size(); }

    [[nodiscard]] bool begins(std::string_view with) const { return word_.starts_with(with); }

    [[nodiscard]] bool ends(std::string_view with) const { return word_.ends_with(with); }

private:
    std::string_view word_;
};

/// The letter makes a vowel's sound here: not the y of "yes" and "player", nor the u of "quick" and
/// "guide".
bool sounds(const Spelling& word, std::size_t i) {
    const char before = i == 0 ? '\0' : word.at(i - 1);
    const char after = word.at(i + 1);
    if (word.at(i) == 'y') {
        const bool is_glide = (i == 0 || is_one_of(before, "aeiou")) && is_one_of(after, "aeiou");
        return !is_glide;
    }
    if (word.at(i) == 'u') {
        return before != 'q' && !(before == 'g' && i > 1 && is_one_of(after, "ei"));
    }
    return is_vowel(word.at(i));
}

/// Whether "i" and the vowel after it, at `i`, are said apart: "radio" but not "nation".
bool i_stands_apart(const Spelling& word, std::size_t i) {
    const char before = i >= 2 ? word.at(i - 2) : '\0';
    const char after = word.at(i + 1);
    switch (word.at(i)) {
        case 'a':
            return after != 'g' && !(is_one_of(before, "tc") && is_one_of(after, "ln")) &&
                   !(before == 's' && after == 'n');
        case 'o':
            return !is_one_of(before, "tcsgx") &&
                   !(after == 'n' && is_one_of(before, "lnz") && i > 3);
        case 'u': return !is_one_of(before, "tcsgx");
        case 'e': {
            const bool is_comparison =
                (after == 'r' && i + 2 == word.size()) || (after == 's' && word.at(i + 2) == 't');
            return (after == 't' && before != '\0' && before != 'l') ||
                   (after == 'n' && is_one_of(word.at(i + 2), "ct") && before != '\0' &&
                    !is_one_of(before, "tcf")) ||
                   (is_comparison && word.size() > 5);
        }
        case 'i': return true;
        default: return false;
    }
}

/// Whether "e" and the vowel after it, at `i`, are said apart: "create" but not "great".
bool e_stands_apart(const Spelling& word, std::size_t i) {
    const char before = i >= 2 ? word.at(i - 2) : '\0';
    const char after = word.at(i + 1);
    switch (word.at(i)) {
        case 'o': return before != 'p' && !(before == 'g' && is_one_of(after, "nru"));
        case 'a':
            return (word.begins("creat") && i == 3 && !word.begins("creatu")) ||
                   (word.begins("react") && i == 2) || (word.begins("recreat") && i == 5);
        case 'i': return after == 'n' && word.at(i + 2) == 'g';
        default: return false;
    }
}

/// Two neighbouring vowels that are said apart; `i` is the second.
bool stand_apart(const Spelling& word, std::size_t i) {
    const char before = i >= 2 ? word.at(i - 2) : '\0';
    const char second = word.at(i);
    const char after = word.at(i + 1);
    switch (word.at(i - 1)) {
        case 'i': return i_stands_apart(word, i);
        case 'e': return e_stands_apart(word, i);
        case 'u':
            return (second == 'a' &&
                    (!is_one_of(before, "gqs") || (before == 's' && after == 'l'))) ||
                   ((second == 'o' || second == 'u') && !is_one_of(before, "gq")) ||
                   (second == 'i' && (after == 't' && word.at(i + 2) == 'y')) ||
                   (second == 'i' && after == 'n' && word.at(i + 2) == 'g');
        case 'y': return second == 'i';
        case 'o':
            return (second == 'e' && is_one_of(after, "tm")) ||
                   (second == 'i' && after == 'n' && word.at(i + 2) == 'g');
        default: return false;
    }
}

int count_vowel_sounds(const Spelling& word) {
    int count = 0;
    bool is_in_group = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool is_sound = sounds(word, i);
        if (is_sound && (!is_in_group || stand_apart(word, i))) {
            ++count;
        }
        is_in_group = is_sound;
    }
    return count;
}

/// "table", "people": the l before the last e is a syllable of its own.
bool is_syllabic_l(const Spelling& word, std::size_t back) {
    const char before = word.from_end(back + 1);
    return word.from_end(back) == 'l' && before != '\0' && !is_vowel(before);
}

/// The e of the ending is silent: "care", "cares", "cared".
bool ends_silent(const Spelling& word) {
    if (word.size() < 3) {
        return false;
    }
    if (word.ends("ed") || word.ends("es")) {
        const char before = word.from_end(3);
        if (before == 'y' && is_one_of(word.from_end(4), "aeiou")) {
            return true;
        }
        if (word.size() == 3 || is_vowel(before) || is_syllabic_l(word, 3)) {
            // "called" and "curled" have no such l.
            return word.ends("ed") && before == 'l' && is_one_of(word.from_end(4), "lrw");
        }
        if (word.ends("ed")) {
            return !is_one_of(before, "td");
        }
        return !is_one_of(before, "sxzcg") && !word.ends("shes") && !word.ends("ches");
    }
    if (word.ends("gue") || word.ends("ye")) {
        return word.size() > 3 || word.ends("ye");
    }
    return word.ends("e") && !is_vowel(word.from_end(2)) && !is_syllabic_l(word, 2);
}

/// A silent e before an ending that begins with a consonant: "careful", "movement", "safely".
bool is_silent_inside(const Spelling& word) {
    constexpr std::array<std::string_view, 12> kEndings = {"ely",
                                                           "eless",
                                                           "eness",
                                                           "ement",
                                                           "ements",
                                                           "eful",
                                                           "efully",
                                                           "etime",
                                                           "etimes",
                                                           "ething",
                                                           "eone",
                                                           "ewhere"};
    return std::ranges::any_of(kEndings, [&](std::string_view ending) {
        const std::size_t back = ending.size() + 1;
        return word.ends(ending) && word.size() > back && !is_vowel(word.from_end(back)) &&
               !is_syllabic_l(word, back);
    });
}

int count_part(std::string_view part) {
    const Spelling word(part);
    int count = count_vowel_sounds(word);
    if (count > 1 && ends_silent(word)) {
        --count;
    }
    if (count > 1 && is_silent_inside(word)) {
        --count;
    }
    if (count > 2 && word.ends("ically")) {
        --count;
    }
    if (word.ends("sm") || word.ends("sms") || word.ends("thm") || word.ends("thms")) {
        ++count;
    }
    return std::max(count, 1);
}

}  // namespace

int count_syllables(std::string_view word) {
    int count = 0;
    for (std::size_t begin = 0; begin <= word.size();) {
        const std::size_t end = std::min(word.find('-', begin), word.size());
        count += end > begin ? count_part(word.substr(begin, end - begin)) : 0;
        begin = end + 1;
    }
    return std::max(count, 1);
}

}  // namespace waypost
