#include "text/readability.h"

#include <doctest/doctest.h>

using waypost::flesch_kincaid_grade;
using waypost::ReadingCounts;
using waypost::smog_grade;

TEST_CASE("readability: Flesch-Kincaid is worked out as published") {
    // 0.39 * 10 + 11.8 * 1.5 - 15.59
    CHECK(*flesch_kincaid_grade({10, 100, 150, 9}) == doctest::Approx(6.01));
    CHECK_FALSE(flesch_kincaid_grade({}).has_value());
}

TEST_CASE("readability: SMOG is worked out as published, and only from 30 sentences on") {
    // 3.1291 + 1.0430 * sqrt(16)
    CHECK(*smog_grade({30, 300, 400, 16}) == doctest::Approx(7.3011));
    CHECK(*smog_grade({60, 600, 800, 32}) == doctest::Approx(7.3011));
    CHECK_FALSE(smog_grade({29, 300, 400, 16}).has_value());
}
