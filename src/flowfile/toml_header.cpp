#include "flowfile/toml_header.h"

namespace waypost {

std::vector<std::string> toml_header_parts(std::string_view line) {
    std::vector<std::string> parts(1);
    for (const char c : line) {
        if (c == '.') {
            parts.emplace_back();
        } else if (c == ']' || c == '#') {
            break;
        } else if (std::string_view("[ \t\r\"'").find(c) == std::string_view::npos) {
            parts.back() += c;
        }
    }
    return parts;
}

}  // namespace waypost
