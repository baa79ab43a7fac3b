#include "text/vocabulary.h"

#include "text/code_points.h"
#include "text/letters.h"

#include <algorithm>

namespace waypost {

namespace {

constexpr std::size_t kFirstSlots = 4096;

/// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo).
std::size_t hash_of(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    }
    return hash ^ (hash >> 29U);
}

/// Digits, with what parts them: "100,000", "3.5", "20-30".
bool is_numeral(std::string_view word) {
    return word.front() >= '0' && word.front() <= '9' &&
           word.find_first_not_of("0123456789.,-") == std::string_view::npos;
}

}  // namespace

std::string fold_word(std::string_view written) {
    std::string folded;
    folded.reserve(written.size());
    std::size_t at = 0;
    while (at < written.size()) {
        const char byte = written[at];
        if (static_cast<unsigned char>(byte) < 0x80) {
            folded += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
            ++at;
            continue;
        }
        const char32_t c = next_code_point(written, at);
        const bool is_apostrophe = c == 0x2019 || c == 0x2018;
        append_utf8(folded, is_apostrophe ? U'\'' : c == 0x2011 ? U'-' : lower_case(c));
    }
    return folded;
}

Vocabulary::Vocabulary() : slots_(kFirstSlots) {}

std::size_t Vocabulary::slot_of(std::string_view written, std::size_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots_[slot] != 0) {
        const WordNumber word = slots_[slot] - 1;
        if (hashes_[word] == hash && written_[word] == written) {
            break;
        }
        slot = (slot + 1) & mask;
    }
    return slot;
}

void Vocabulary::grow() {
    slots_.assign(slots_.size() * 2, 0);
    for (std::size_t word = 0; word < written_.size(); ++word) {
        slots_[slot_of(written_[word], hashes_[word])] = static_cast<WordNumber>(word + 1);
    }
}

WordNumber Vocabulary::add(std::string_view written) {
    const std::size_t hash = hash_of(written);
    std::size_t slot = slot_of(written, hash);
    if (slots_[slot] != 0) {
        return slots_[slot] - 1;
    }
    if (written_.size() * 2 >= slots_.size()) {
        grow();
        slot = slot_of(written, hash);
    }
    const auto word = static_cast<WordNumber>(written_.size());
    slots_[slot] = word + 1;
    written_.push_back(bytes_.emplace_back(written));
    hashes_.push_back(hash);
    folded_.push_back(word);
    classes_.push_back(!written.empty() && is_numeral(written) ? kNumeral : 0);
    const std::string small = fold_word(written);
    if (small != written) {
        const WordNumber folded = add(small);
        folded_[word] = folded;
        classes_[word] = classes_[folded];
    }
    return word;
}

void Vocabulary::mark(WordNumber folded, WordClass as) {
    classes_[folded] = static_cast<WordClass>(classes_[folded] | as);
}

}  // namespace waypost
