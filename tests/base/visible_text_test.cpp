#include "base/visible_text.h"

#include <doctest/doctest.h>

#include <string>

using waypost::is_blank;
using waypost::visible_text;

TEST_CASE("visible text: blanks of any kind are one, and none at the ends") {
    CHECK(visible_text("Yes") == "Yes");
    CHECK(visible_text(" Go \t on\n") == "Go on");
    CHECK(visible_text("Go\u00A0\u3000on") == "Go on");
}

TEST_CASE("visible text: what has no width is not there, and an accent has one form") {
    CHECK(visible_text("Y\u200Bes\u202E") == "Yes");
    CHECK(visible_text("cafe\u0301") == "caf\u00E9");
}

TEST_CASE("visible text: bytes that are no UTF-8 stay as they are") {
    CHECK(visible_text("a \xFF") == "a \xFF");
}

TEST_CASE("visible text: nobody sees a word of blanks and marks without width") {
    CHECK(is_blank(""));
    CHECK(is_blank(" \u00A0\u200B\u3000\n"));
    CHECK_FALSE(is_blank(" . "));
}

TEST_CASE("visible text: what is shown has its bytes and its columns, what steers is a sign") {
    std::string told;
    for (const waypost::ShownCharacter& one :
         waypost::shown_characters("a\u6F22\U0001F600e\u0301\t\u202E\x01\xFF!", 9)) {
        told += one.bytes + std::to_string(one.width) + " ";
    }
    CHECK(told ==
          "a1 \u6F222 \U0001F6002 e1 \u03010  1 ?1 ?1 \xFF"
          "1 ");
}
