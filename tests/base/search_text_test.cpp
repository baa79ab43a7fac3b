#include "base/search_text.h"

#include <doctest/doctest.h>

#include <string>

using waypost::search_form;

TEST_CASE("search text: neither case nor accents count") {
    CHECK(search_form("Café CRÈME") == "cafe creme");
    CHECK(search_form("STRASSE") == search_form("Straße"));
    CHECK(search_form("ΤΣΆΪ") == search_form("τσαι"));
}

TEST_CASE("search text: blanks of any kind are one, and none at the ends") {
    CHECK(search_form(" a\u00A0 \n b\t") == "a b");
}

TEST_CASE("search text: bytes that are no UTF-8 stay as they are") {
    CHECK(search_form("A \xFF") == "A \xFF");
}
