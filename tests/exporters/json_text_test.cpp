#include "exporters/json_text.h"

#include <doctest/doctest.h>

using waypost::Json;
using waypost::json_text;
using waypost::rounded;

TEST_CASE("JSON that fits stands on one line, the rest one element a line") {
    CHECK(json_text(nullptr) == "null\n");
    CHECK(json_text({{"b", 1}, {"a", {1, "x"}}}) == "{\"b\": 1, \"a\": [1, \"x\"]}\n");
    const std::string long_text(90, 'x');
    CHECK(json_text({{"key", long_text}, {"list", {{{"a", 1}}, {{"a", 2}}}}}) ==
          "{\n  \"key\": \"" + long_text + "\",\n  \"list\": [{\"a\": 1}, {\"a\": 2}]\n}\n");
    CHECK(json_text(Json::array()) == "[]\n");
    CHECK(json_text(Json::object()) == "{}\n");
}

TEST_CASE("a list of points is one line however long it is") {
    Json points = Json::array();
    for (int i = 0; i < 100; ++i) {
        points.push_back({i, 0.5});
    }
    const std::string text = json_text({{"points", points}});
    CHECK(text.starts_with("{\n  \"points\": [[0, 0.5], [1, 0.5], "));
    CHECK(text.ends_with("[99, 0.5]]\n}\n"));
}

TEST_CASE("bytes that are no UTF-8 and control characters still make JSON") {
    const std::string text = json_text({{"file", "bad\xFF name\n\x01"}});
    CHECK(text == "{\"file\": \"bad\xEF\xBF\xBD name\\n\\u0001\"}\n");
    CHECK(Json::parse(text)["file"] == "bad\xEF\xBF\xBD name\n\x01");
}

TEST_CASE("pixels are rounded to hundredths") {
    CHECK(rounded(1.006) == 1.01);
    CHECK(rounded(-12.344) == -12.34);
    CHECK(json_text(rounded(-0.001)) == "0.0\n");
}
