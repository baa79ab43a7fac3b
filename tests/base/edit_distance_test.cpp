#include "base/edit_distance.h"

#include <doctest/doctest.h>

using waypost::did_you_mean;
using waypost::edit_distance;

TEST_CASE("edit distance counts inserts, deletes, replacements and swapped neighbours") {
    CHECK(edit_distance("biopsy", "biopsy") == 0);
    CHECK(edit_distance("biospy", "biopsy") == 1);
    CHECK(edit_distance("biopy", "biopsy") == 1);
    CHECK(edit_distance("biopssy", "biopsy") == 1);
    CHECK(edit_distance("", "abc") == 3);
    CHECK(edit_distance("stage", "site") == 3);
}

TEST_CASE("a hint names the nearest known name, the first among equals") {
    CHECK(did_you_mean("biospy", {"scan", "biopsy", "stage"}) == "did you mean `biopsy`?");
    CHECK(did_you_mean("ab", {"aa", "bb"}) == "did you mean `aa`?");
}

TEST_CASE("a hint stays silent when nothing is near") {
    CHECK(did_you_mean("radiation", {"scan", "biopsy", "stage"}).empty());
    CHECK(did_you_mean("x", {}).empty());
}
