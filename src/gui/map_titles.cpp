#include "gui/map_titles.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace waypost::gui {

namespace {

/// From one size to the next smaller one.
constexpr double kStep = 0.88;

/// Fewer letters than this of a title tell nothing.
constexpr double kLeastLetters = 4.5;

/// Letters on each side of where a word may be broken.
constexpr std::size_t kLeastPart = 3;

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_vowel(char c) {
    return std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos;
}

/// Two letters that stand for one sound.
bool is_pair(char first, char second) {
    return (second == 'h' && !is_vowel(first)) || (first == 'c' && second == 'k');
}

/// "ing" as the end of a word, which belongs together.
bool begins_ending(std::string_view word, std::size_t at) {
    return word.substr(at, 3) == "ing" && (at + 3 == word.size() || !is_letter(word[at + 3]));
}

/// Between two syllables, as far as spelling tells: before a consonant with a vowel behind it, and
/// not within a pair such as "ph".
bool is_between_syllables(std::string_view word, std::size_t at) {
    if (at < kLeastPart || at + kLeastPart > word.size()) {
        return false;
    }
    if (begins_ending(word, at) || begins_ending(word, at + 1)) {
        return begins_ending(word, at);
    }
    // A vowel, or another consonant, before it; a vowel behind it or behind the pair that it
    // begins.
    const bool begins_pair = at + 2 < word.size() && is_pair(word[at], word[at + 1]);
    const std::size_t behind = at + (begins_pair ? 2 : 1);
    const std::string_view around = word.substr(at - 1, behind + 2 - at);
    return std::ranges::all_of(around, is_letter) && !is_vowel(word[at]) &&
           is_vowel(word[behind]) && !is_pair(word[at - 1], word[at]);
}

bool breaks_after(std::string_view word, std::size_t at) {
    return (word[at] == '-' || word[at] == '/') && at > 1 && at + 2 < word.size();
}

}  // namespace

TitleFits::TitleFits(const Flow& flow, const Painter& painter) {
    const Painter measure = painter.scaled(1);
    blank_ = measure.text_width(kFittedTitle, " ");
    hyphen_ = measure.text_width(kFittedTitle, "-");
    constexpr std::size_t kLongest = std::numeric_limits<std::uint16_t>::max();
    for (const Node& node : flow.nodes()) {
        first_.push_back(pieces_.size());
        const std::string_view title = std::string_view(node.title).substr(0, kLongest);
        for (std::size_t at = 0; at < title.size();) {
            const std::size_t end = std::min(title.find(' ', at), title.size());
            if (end > at) {
                add_word(title, at, end, measure);
            }
            at = end + 1;
        }
    }
    first_.push_back(pieces_.size());
    kept_.resize(flow.nodes().size());
}

void TitleFits::add_word(std::string_view title,
                         std::size_t begin,
                         std::size_t end,
                         const Painter& measure) {
    const std::string_view word = title.substr(begin, end - begin);
    Joint before = Joint::Blank;
    std::size_t from = 0;
    const auto add = [&](std::size_t to, Joint next) {
        pieces_.push_back({static_cast<std::uint16_t>(begin + from),
                           static_cast<std::uint16_t>(begin + to),
                           measure.text_width(kFittedTitle, word.substr(from, to - from)),
                           before});
        from = to;
        before = next;
    };
    for (std::size_t at = 1; at < word.size(); ++at) {
        if (breaks_after(word, at - 1)) {
            add(at, Joint::Hyphen);
        } else if (is_between_syllables(word, at)) {
            add(at, Joint::Syllable);
        }
    }
    add(word.size(), Joint::Blank);
}

class TitleFits::LineFiller {
public:
    LineFiller(TitleFit& fit, Size room, double size) : fit_(fit), room_(room), size_(size) {
        // The last line needs no more than its letters.
        const double above = std::max(-1.0, (room.h - size) / (size * kFittedTitle.leading));
        most_ = std::min(static_cast<std::size_t>(above + 1), TitleFit::kMostLines);
        fit.size = size;
        fit.count = 0;
        fit.is_cut = false;
    }

    /// A word or a part of one, `gap` behind what stands on the line. False when it was cut.
    bool add(const Piece& first, const Piece& last, double width, double gap, double hyphen) {
        const double needed = (width + hyphen) * size_;
        if (fit_.count > 0 && used_ + gap * size_ + needed <= room_.w) {
            fit_.lines[fit_.count - 1U].end = last.end;
            used_ += (gap + width) * size_;
            return true;
        }
        if (fit_.count > 0 && fit_.count < most_ && first.before == Joint::Syllable) {
            fit_.lines[fit_.count - 1U].is_hyphenated = true;
        }
        fit_.is_cut = fit_.count == most_ || needed > room_.w;
        if (fit_.count < most_) {
            fit_.lines[fit_.count++] = {first.begin, last.end, false};
            used_ = width * size_;
        }
        return !fit_.is_cut;
    }

private:
    TitleFit& fit_;
    Size room_;
    double size_;
    std::size_t most_ = 0;
    double used_ = 0;
};

bool TitleFits::break_lines(
    std::size_t card, Size room, double size, bool breaks_words, TitleFit& fit) const {
    LineFiller filler(fit, room, size);
    const std::size_t end = first_[card + 1];
    for (std::size_t i = first_[card]; i < end;) {
        std::size_t next = i + 1;
        double width = pieces_[i].width;
        while (next < end && pieces_[next].before == Joint::Syllable) {
            width += pieces_[next++].width;
        }
        const double gap = pieces_[i].before == Joint::Blank ? blank_ : 0;
        if (!breaks_words || width * size <= room.w) {
            if (!filler.add(pieces_[i], pieces_[next - 1], width, gap, 0)) {
                return false;
            }
            i = next;
            continue;
        }
        for (const std::size_t first = i; i < next; ++i) {
            const double hyphen = i + 1 < next ? hyphen_ : 0;
            const Piece& piece = pieces_[i];
            if (!filler.add(piece, piece, piece.width, i == first ? gap : 0, hyphen)) {
                return false;
            }
        }
    }
    return true;
}

const TitleFit& TitleFits::fit(std::size_t card, Size room, Sizes sizes) {
    Kept& kept = kept_[card];
    if (kept.room == room && kept.sizes == sizes) {
        return kept.fit;
    }
    kept.room = room;
    kept.sizes = sizes;
    double size = sizes.largest;
    while (size > sizes.smallest && !break_lines(card, room, size, false, kept.fit)) {
        size *= kStep;
    }
    if (size <= sizes.smallest && !break_lines(card, room, sizes.smallest, false, kept.fit)) {
        static_cast<void>(break_lines(card, room, sizes.smallest, true, kept.fit));
    }
    const double least = kept.fit.size * kLeastLetters * 0.55;
    if (kept.fit.count == 0 || (kept.fit.is_cut && room.w < least)) {
        kept.fit.size = 0;
    }
    return kept.fit;
}

}  // namespace waypost::gui
