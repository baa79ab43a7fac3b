#include "exporters/json_text.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace waypost {

namespace {

constexpr std::size_t kColumns = 100;

std::string scalar_text(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string one_line(const Json& value) {
    if (!value.is_structured()) {
        return scalar_text(value);
    }
    std::string line;
    for (const auto& item : value.items()) {
        line += line.empty() ? "" : ", ";
        if (value.is_object()) {
            line += scalar_text(Json(item.key())) + ": ";
        }
        line += one_line(item.value());
    }
    return value.is_object() ? "{" + line + "}" : "[" + line + "]";
}

bool is_number_list(const Json& value) {
    return value.is_array() &&
           std::ranges::all_of(value, [](const Json& item) { return item.is_number(); });
}

bool is_point_list(const Json& value) {
    return value.is_array() && !value.empty() && std::ranges::all_of(value, is_number_list);
}

void write_value(const Json& value, std::size_t indent, std::string& out) {
    std::string line = one_line(value);
    if (!value.is_structured() || indent + line.size() <= kColumns || is_point_list(value)) {
        out += line;
        return;
    }
    const std::string margin(indent + 2, ' ');
    out += value.is_object() ? "{\n" : "[\n";
    bool first = true;
    for (const auto& item : value.items()) {
        out += first ? "" : ",\n";
        first = false;
        out += margin;
        if (value.is_object()) {
            out += scalar_text(Json(item.key())) + ": ";
        }
        write_value(item.value(), indent + 2, out);
    }
    out += "\n" + std::string(indent, ' ') + (value.is_object() ? "}" : "]");
}

}  // namespace

std::string json_text(const Json& value) {
    std::string text;
    write_value(value, 0, text);
    return text + "\n";
}

double rounded(double pixels) {
    // The sum turns a negative zero into zero.
    return std::round(pixels * 100) / 100 + 0.0;
}

Json text_or_null(std::string_view text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

void set_text(Json& object, const char* key, std::string_view text) {
    if (!text.empty()) {
        object[key] = text;
    }
}

void set_texts(Json& object, const char* key, const std::vector<std::string>& texts) {
    if (!texts.empty()) {
        object[key] = texts;
    }
}

}  // namespace waypost
