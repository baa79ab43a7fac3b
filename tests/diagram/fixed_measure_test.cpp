#include "diagram/fixed_measure.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>

namespace {

/// In hundredths of a pixel, so that the printed value says all there is to say.
long width(std::string_view text, double size, bool bold) {
    return std::lround(waypost::FixedMeasure().width(text, size, bold) * 100);
}

}  // namespace

TEST_CASE("the fixed measure knows the widths of Inter and a little more") {
    // Set in Inter 4.0 without kerning these are 124.58 and 152.01 pixels wide.
    CHECK(width("Scans: MRI, CT, PET", 13, false) == 12707);
    CHECK(width("Scans: MRI, CT, PET", 15.5, true) == 15505);
    CHECK(width("", 13, false) == 0);
}

TEST_CASE("widths grow with the size and with every letter") {
    CHECK(width("stage", 15, false) > width("stage", 13, false));
    CHECK(width("stages", 13, false) > width("stage", 13, false));
    CHECK(width("stage", 13, true) > width("stage", 13, false));
    CHECK(width("stage", 0, false) == 0);
}

TEST_CASE("letters with marks are as wide as they look") {
    CHECK(width("é", 100, false) == width("e", 100, false));
    CHECK(width("e\u0301", 100, false) == width("e", 100, false));
    CHECK(width("\u200B\u2060\uFE0F\n", 100, true) == 0);
}

TEST_CASE("other scripts have a width for each class") {
    CHECK(width("Ω", 100, false) == 7956);
    CHECK(width("я", 100, false) == 7548);
    CHECK(width("ł", 100, false) == 7752);
    CHECK(width("肉", 100, false) == 10200);
    CHECK(width("שלום", 100, true) == 40800);
    CHECK(width("😀", 100, false) == 14280);
    CHECK(width("\xFF", 100, false) == width("\uFFFD", 100, false));
}
