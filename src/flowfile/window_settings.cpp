#include "flowfile/window_settings.h"

#include "base/quoted.h"
#include "flowfile/kinds.h"
#include "flowfile/parse_toml.h"
#include "flowfile/table_reader.h"
#include "flowfile/toml_values.h"

#include <array>
#include <cstdint>
#include <optional>
#include <sstream>
#include <utility>

namespace waypost {

namespace {

constexpr std::array<std::string_view, 7> kKeys = {
    "theme", "text_size", "reduced_motion", "single_keys", "letter_paper", "oriented", "language"};
constexpr int kLeastTextSize = 100;
constexpr int kMostTextSize = 250;

void read_text_size(TableReader& reader, int& size) {
    const toml::node* node = reader.find("text_size");
    if (node == nullptr) {
        return;
    }
    const auto percent = node->value_exact<std::int64_t>();
    if (!percent || *percent < kLeastTextSize || *percent > kMostTextSize) {
        reader.found().report(kWrongType,
                              span_of(node->source()),
                              "`text_size` is no number from 100 to 250",
                              "write a percentage, such as `125`");
        return;
    }
    size = static_cast<int>(*percent);
}

void read_flag(TableReader& reader, std::string_view key, bool& flag) {
    const toml::node* node = reader.find(key);
    if (node == nullptr) {
        return;
    }
    if (const auto* value = node->as_boolean()) {
        flag = value->get();
        return;
    }
    reader.wrong_type(quoted(key), *node, "true or false", "write `true` or `false`");
}

}  // namespace

std::string window_settings_text(const WindowSettings& settings) {
    const toml::table file{{"theme", settings.theme},
                           {"text_size", settings.text_size},
                           {"reduced_motion", settings.reduced_motion},
                           {"single_keys", settings.single_keys},
                           {"letter_paper", settings.letter_paper},
                           {"oriented", settings.oriented},
                           {"language", settings.language}};
    std::ostringstream text;
    text << "# How the window of Waypost looks and listens. Written by the program.\n"
         << toml::toml_formatter(
                file,
                toml::toml_formatter::default_flags & ~toml::format_flags::allow_literal_strings)
         << "\n";
    return std::move(text).str();
}

WindowSettingsResult read_window_settings(const SourceText& source) {
    WindowSettingsResult result{{}, Diagnostics(source.name)};
    Diagnostics& found = result.diagnostics;
    if (source.text.size() > kLargestWindowSettings || !is_utf8(source.text, nullptr)) {
        found.report(kTomlSyntax, {}, "this is no settings file", "remove it: it is made anew");
        return result;
    }
    const auto tree = parse_any_toml(source.text, found);
    if (!tree) {
        return result;
    }
    TableReader reader(*tree, {"the file"}, {kKeys, {}, nullptr}, found);
    if (const WrittenText theme = reader.text("theme"); !theme.value.empty()) {
        result.settings.theme = theme.value;
    }
    read_text_size(reader, result.settings.text_size);
    read_flag(reader, "reduced_motion", result.settings.reduced_motion);
    read_flag(reader, "single_keys", result.settings.single_keys);
    read_flag(reader, "letter_paper", result.settings.letter_paper);
    read_flag(reader, "oriented", result.settings.oriented);
    result.settings.language = reader.text("language").value;
    found.sort();
    return result;
}

}  // namespace waypost
