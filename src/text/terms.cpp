#include "text/terms.h"

#include "text/code_points.h"
#include "text/letters.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace waypost {

namespace {

/// A text as code points, with the byte at which each begins and one past the last.
struct Letters {
    std::vector<char32_t> written{};
    /// Without case, and every kind of blank one kind.
    std::vector<char32_t> folded{};
    std::vector<std::size_t> begins{};
};

char32_t fold(char32_t c) {
    const bool is_blank = c == U'\t' || c == U'\n' || c == U'\r' || c == 0xA0;
    return is_blank ? U' ' : lower_case(c);
}

Letters letters_of(std::string_view text) {
    Letters letters;
    letters.written.reserve(text.size());
    letters.folded.reserve(text.size());
    letters.begins.reserve(text.size() + 1);
    std::size_t at = 0;
    while (at < text.size()) {
        letters.begins.push_back(at);
        const char32_t c = next_code_point(text, at);
        letters.written.push_back(c);
        letters.folded.push_back(fold(c));
    }
    letters.begins.push_back(at);
    return letters;
}

struct Form {
    Letters letters{};
    /// For each letter whether it must match in case too: it stands in a word in capitals.
    std::vector<bool> is_exact{};
    std::size_t term = 0;
};

/// Marks the words with two or more capitals: CTC in "CTC tea".
std::vector<bool> words_in_capitals(const std::vector<char32_t>& written) {
    std::vector<bool> marks(written.size(), false);
    std::size_t begin = 0;
    while (begin < written.size()) {
        std::size_t end = begin;
        int capitals = 0;
        while (end < written.size() && is_word_character(written[end])) {
            capitals += is_capital(written[end]) ? 1 : 0;
            ++end;
        }
        for (std::size_t i = begin; i < end; ++i) {
            marks[i] = capitals >= 2;
        }
        begin = end + 1;
    }
    return marks;
}

/// The forms by their first letter, longest first, then in the order of the terms.
using FormIndex = std::map<char32_t, std::vector<Form>>;

FormIndex index_forms(const std::vector<TermForms>& terms) {
    FormIndex index;
    for (std::size_t term = 0; term < terms.size(); ++term) {
        for (const std::string& written : terms[term].forms) {
            Form form{letters_of(written), {}, term};
            if (!form.letters.folded.empty()) {
                form.is_exact = words_in_capitals(form.letters.written);
                const char32_t first = form.letters.folded.front();
                index[first].push_back(std::move(form));
            }
        }
    }
    const auto is_longer = [](const Form& a, const Form& b) {
        return a.letters.folded.size() > b.letters.folded.size();
    };
    for (auto& [letter, forms] : index) {
        std::ranges::stable_sort(forms, is_longer);
    }
    return index;
}

/// True when a word goes on across the border between the letters at `at - 1` and `at`.
bool is_inside_word(const Letters& text, std::size_t at) {
    return at > 0 && at < text.written.size() && is_word_character(text.written[at - 1]) &&
           is_word_character(text.written[at]);
}

bool stands_at(const Form& form, const Letters& text, std::size_t at) {
    const std::size_t size = form.letters.folded.size();
    if (size > text.folded.size() - at || is_inside_word(text, at + size)) {
        return false;
    }
    for (std::size_t i = 0; i < size; ++i) {
        const bool is_same = form.is_exact[i] ? form.letters.written[i] == text.written[at + i]
                                              : form.letters.folded[i] == text.folded[at + i];
        if (!is_same) {
            return false;
        }
    }
    return true;
}

}  // namespace

std::vector<TermMatch> find_terms(std::string_view text, const std::vector<TermForms>& terms) {
    const FormIndex index = index_forms(terms);
    const Letters letters = letters_of(text);
    // Most letters begin no form; those of ASCII are told apart without a search.
    std::array<bool, 128> begins_form{};
    for (const auto& [letter, forms] : index) {
        if (letter < begins_form.size()) {
            begins_form[letter] = true;
        }
    }
    std::vector<TermMatch> matches;
    std::size_t at = 0;
    while (at < letters.folded.size()) {
        const char32_t letter = letters.folded[at];
        const bool may_begin = letter >= begins_form.size() || begins_form[letter];
        if (!may_begin || is_inside_word(letters, at)) {
            ++at;
            continue;
        }
        const auto bucket = index.find(letter);
        if (bucket == index.end()) {
            ++at;
            continue;
        }
        const auto& forms = bucket->second;
        const auto form =
            std::ranges::find_if(forms, [&](const Form& f) { return stands_at(f, letters, at); });
        if (form == forms.end()) {
            ++at;
            continue;
        }
        const std::size_t end = at + form->letters.folded.size();
        matches.push_back({letters.begins[at], letters.begins[end], form->term});
        at = end;
    }
    return matches;
}

}  // namespace waypost
