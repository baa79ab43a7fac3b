#include "diagram/fixed_measure.h"

#include "text/code_points.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace waypost {

namespace {

// Advance widths in thousandths of an em, rounded up: U+0020 to U+007E and U+00A0 to U+00FF.
constexpr std::array<std::uint16_t, 95> kAsciiRegular = {
    281, 278, 403, 631, 638, 812, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357, 625, 464, 605,
    636, 642, 608, 624, 571, 616, 624, 276, 280, 659, 659, 659, 507, 936, 676, 651, 727, 719, 598,
    587, 743, 740, 264, 543, 652, 562, 889, 753, 761, 635, 761, 639, 638, 642, 741, 676, 949, 642,
    665, 625, 362, 357, 362, 469, 452, 497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544,
    237, 869, 585, 597, 609, 609, 372, 523, 364, 581, 557, 812, 540, 557, 541, 362, 327, 362, 659};

constexpr std::array<std::uint16_t, 96> kLatinRegular = {
    281, 278, 558, 631, 723, 548, 266, 551, 591, 915, 449, 540, 540, 460, 670, 449,
    455, 659, 420, 430, 497, 622, 599, 276, 267, 313, 449, 540, 884, 926, 949, 507,
    676, 676, 676, 676, 676, 676, 990, 727, 598, 598, 598, 598, 264, 264, 264, 264,
    719, 753, 761, 761, 761, 761, 761, 659, 761, 741, 741, 741, 741, 665, 631, 609,
    564, 564, 564, 564, 564, 564, 925, 558, 582, 582, 582, 582, 237, 237, 237, 237,
    580, 585, 597, 597, 597, 597, 597, 659, 597, 581, 581, 581, 581, 557, 609, 557};

constexpr std::array<std::uint16_t, 95> kAsciiBold = {
    232,  325, 392, 650, 655, 859, 674, 209,  409, 409, 565, 680, 303, 469, 298, 390,
    688,  489, 630, 659, 678, 645, 660, 595,  661, 660, 298, 303, 680, 680, 680, 562,
    1031, 748, 661, 752, 727, 613, 585, 761,  746, 281, 570, 690, 567, 915, 735, 782,
    648,  783, 656, 655, 668, 729, 748, 1036, 714, 724, 667, 409, 390, 409, 488, 477,
    497,  580, 635, 587, 635, 598, 386, 633,  624, 272, 272, 582, 272, 912, 622, 614,
    632,  632, 409, 562, 388, 622, 586, 850,  574, 586, 572, 409, 374, 409, 680};

constexpr std::array<std::uint16_t, 96> kLatinBold = {
    232, 325, 587, 672, 765, 572, 345,  593, 535, 915, 487, 626, 580, 469, 664, 565,
    460, 680, 424, 442, 497, 667, 610,  298, 374, 321, 485, 629, 879, 916, 965, 562,
    748, 748, 748, 748, 748, 748, 1030, 752, 613, 613, 613, 613, 281, 281, 281, 281,
    727, 735, 782, 782, 782, 782, 782,  680, 782, 729, 729, 729, 729, 724, 671, 664,
    580, 580, 580, 580, 580, 580, 914,  587, 598, 598, 598, 598, 272, 272, 272, 272,
    599, 622, 614, 614, 614, 614, 614,  680, 614, 622, 622, 622, 622, 586, 613, 586};

/// The width of every character from `first` up to the next class.
struct WidthClass {
    char32_t first = 0;
    std::uint16_t regular = 0;
    std::uint16_t bold = 0;
};

/// Beyond Latin-1, in order. Where Inter has the letters, the width is one that nine of ten stay
/// below; where another typeface has to help out, a full em.
constexpr std::array<WidthClass, 44> kClasses = {{
    {0x0, 0, 0},           // controls
    {0x100, 760, 780},     // Latin Extended
    {0x1C4, 1350, 1400},   // Latin pairs such as the capital DZ
    {0x1CD, 780, 820},     // Latin Extended
    {0x1F1, 1350, 1400},   // Latin pairs
    {0x1F4, 760, 780},     // Latin Extended, phonetic letters
    {0x300, 0, 20},        // marks on the letter before
    {0x370, 780, 830},     // Greek capitals
    {0x3AC, 680, 730},     // Greek small letters
    {0x3CF, 900, 970},     // Greek, rare
    {0x400, 870, 910},     // Cyrillic capitals
    {0x430, 740, 780},     // Cyrillic small letters
    {0x460, 1000, 1050},   // Cyrillic, rare
    {0x530, 1000, 1000},   // other scripts
    {0x1E00, 780, 830},    // Latin with marks
    {0x1F00, 900, 970},    // Greek with marks
    {0x2000, 1100, 1140},  // wide blanks
    {0x2004, 650, 690},    // narrow blanks, figure blank
    {0x200B, 0, 0},        // no width
    {0x2010, 640, 670},    // hyphens, figure dash
    {0x2013, 500, 500},    // en dash
    {0x2014, 1000, 1000},  // em dash
    {0x2016, 500, 530},    // bars
    {0x2018, 240, 290},    // single quotes
    {0x201C, 420, 470},    // double quotes
    {0x2020, 630, 630},    // dagger, bullet
    {0x2024, 830, 830},    // ellipsis
    {0x2027, 300, 310},    // middle dot
    {0x2028, 0, 0},        // separators, directions
    {0x202F, 190, 190},    // narrow blank
    {0x2030, 1270, 1340},  // per thousand, primes, rare marks
    {0x2039, 360, 395},    // single guillemets
    {0x203B, 1100, 1130},  // rare marks
    {0x2060, 0, 0},        // no width
    {0x2070, 600, 620},    // small figures above and below
    {0x20A0, 1120, 1180},  // currency
    {0x20D0, 0, 20},       // marks on the letter before
    {0x2100, 1200, 1240},  // signs, fractions, Roman numbers
    {0x2190, 1350, 1350},  // arrows
    {0x2200, 970, 990},    // mathematics
    {0x2300, 1720, 1720},  // shapes and pictures
    {0x2E80, 1000, 1000},  // Han, kana, Hangul and the rest
    {0xFE00, 0, 0},        // which form of the character before
    {0xFE10, 1000, 1000},  // full-width forms and the rest
}};

/// Pictures, which a typeface of pictures draws wider than its em.
constexpr char32_t kPictures = 0x1F000;
constexpr double kPictureWidth = 1400;

static_assert(std::ranges::is_sorted(kClasses, {}, &WidthClass::first));

constexpr double kSafety = 1.02;

double thousandths(char32_t c, bool bold) {
    if (c >= 0x20 && c <= 0x7E) {
        return (bold ? kAsciiBold : kAsciiRegular)[c - 0x20];
    }
    if (c >= 0xA0 && c <= 0xFF) {
        return (bold ? kLatinBold : kLatinRegular)[c - 0xA0];
    }
    if (c >= kPictures && c < 0x20000) {
        return kPictureWidth;
    }
    // The first class begins at 0, so there is always one before the place.
    const auto behind = std::ranges::upper_bound(kClasses, c, {}, &WidthClass::first);
    const WidthClass& found = *(behind - 1);
    return bold ? found.bold : found.regular;
}

}  // namespace

double FixedMeasure::width(std::string_view line, double size, bool bold) const {
    double sum = 0;
    std::size_t at = 0;
    while (at < line.size()) {
        sum += thousandths(next_code_point(line, at), bold);
    }
    return sum / 1000 * size * kSafety;
}

}  // namespace waypost
