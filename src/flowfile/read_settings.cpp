#include "flowfile/read_settings.h"

#include "base/edit_distance.h"
#include "base/quoted.h"
#include "flow/kinds.h"
#include "flowfile/byte_order_mark.h"
#include "flowfile/kinds.h"
#include "flowfile/parse_toml.h"
#include "flowfile/read_flow_file.h"
#include "flowfile/table_reader.h"
#include "flowfile/toml_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

namespace waypost {

namespace {

constexpr std::string_view kFileName = "waypost.toml";
constexpr std::array<std::string_view, 3> kTables = {"severity", "reading", "detail"};
constexpr std::array<std::string_view, 4> kReadingKeys = {
    "grade", "smog", "card_grade", "sentence_words"};
constexpr std::array<std::string_view, 1> kDetailKeys = {"ratio"};

/// The largest number that makes sense for any of them.
constexpr double kMost = 1000;

using Kinds = std::span<const DiagnosticKind* const>;

/// A number of at least `least`; anything else is a finding and leaves `into` as it is.
void read_number(TableReader& reader, std::string_view key, double least, double& into) {
    const toml::node* node = reader.find(key);
    if (node == nullptr) {
        return;
    }
    const std::optional<double> value = node->is_number() ? node->value<double>() : std::nullopt;
    if (!value) {
        reader.wrong_type(quoted(key), *node, "a number", "write it without quotation marks");
        return;
    }
    if (!std::isfinite(*value) || *value < least || *value > kMost) {
        reader.found().report(
            kWrongType,
            span_of(node->source()),
            quoted(key) + " is out of range",
            least > 0 ? "write a number from 1 to 1000" : "write a number from 0 to 1000");
        return;
    }
    into = *value;
}

void read_reading(const toml::table& table, CheckSettings& settings, Diagnostics& found) {
    TableReader reader(table, {"`[reading]`"}, {kReadingKeys, {}, nullptr}, found);
    read_number(reader, "grade", 0, settings.grade);
    read_number(reader, "smog", 0, settings.smog);
    read_number(reader, "card_grade", 0, settings.card_grade);
    double words = settings.sentence_words;
    read_number(reader, "sentence_words", 1, words);
    settings.sentence_words = static_cast<int>(words);
}

void read_detail(const toml::table& table, CheckSettings& settings, Diagnostics& found) {
    TableReader reader(table, {"`[detail]`"}, {kDetailKeys, {}, nullptr}, found);
    read_number(reader, "ratio", 1, settings.ratio);
}

class SeverityReader {
public:
    SeverityReader(Kinds kinds, CheckSettings& settings, Diagnostics& found)
        : kinds_(kinds), settings_(settings), found_(found) {}

    void read(const toml::key& code, const toml::node& value) {
        const auto kind = std::ranges::find(kinds_, code.str(), &DiagnosticKind::code);
        if (kind == kinds_.end()) {
            report_unknown(code);
            return;
        }
        const std::optional<std::string_view> name = value.value<std::string_view>();
        const SourceSpan at = span_of(value.source());
        if (name != "error" && name != "warning") {
            found_.report(
                kWrongType,
                at,
                "the severity of " + quoted(code.str()) + " is neither `error` nor `warning`",
                R"(write `"error"` or `"warning"`)");
        } else if (name == "warning" && (*kind)->rank != Rank::Warning) {
            found_.report(
                kWrongType,
                at,
                quoted(code.str()) + " is an error and cannot be lowered",
                "take the line out; `[[allow]]` in the flow lives with an unproven finding");
        } else {
            settings_.severity[std::string(code.str())] =
                name == "error" && (*kind)->rank == Rank::Warning ? Rank::Unproven : (*kind)->rank;
        }
    }

private:
    void report_unknown(const toml::key& code) {
        std::vector<std::string> codes;
        for (const DiagnosticKind* kind : kinds_) {
            codes.emplace_back(kind->code);
        }
        const std::string near = did_you_mean(code.str(), codes);
        found_.report(kUnknownKey,
                      span_of(code.source()),
                      "`[severity]` names a code " + quoted(code.str()) + " that no check has",
                      near.empty() ? "`waypost explain` lists the codes" : near);
    }

    Kinds kinds_;
    CheckSettings& settings_;
    Diagnostics& found_;
};

}  // namespace

SettingsResult read_settings(const SourceText& source, Kinds kinds) {
    SettingsResult result{{}, Diagnostics(source.name), source};
    const auto tree = parse_any_toml(source.text, result.diagnostics);
    if (!tree) {
        return result;
    }
    TableReader root(*tree, {"the file"}, {kTables, {}, nullptr}, result.diagnostics);
    if (const toml::table* severity = root.table("severity")) {
        SeverityReader reader(kinds, result.settings, result.diagnostics);
        for (const auto& [key, value] : in_file_order(*severity)) {
            reader.read(*key, *value);
        }
    }
    if (const toml::table* reading = root.table("reading")) {
        read_reading(*reading, result.settings, result.diagnostics);
    }
    if (const toml::table* detail = root.table("detail")) {
        read_detail(*detail, result.settings, result.diagnostics);
    }
    result.diagnostics.sort();
    return result;
}

std::string settings_path(const std::string& flow_path) {
    return flow_path == "-" ? std::string() : folder_of(flow_path) + std::string(kFileName);
}

SettingsResult load_settings(const FileSystem& files, const std::string& flow_path, Kinds kinds) {
    const std::string path = settings_path(flow_path);
    if (path.empty() || files.kind(path) == PathKind::Missing) {
        return {{}, Diagnostics(path), {}};
    }
    ReadResult file = files.read(path, kLargestFile);
    if (!file.bytes) {
        SettingsResult result{{}, Diagnostics(path), {path, {}}};
        result.diagnostics.report(kUnreadable,
                                  {},
                                  "this file cannot be read: it " + file.error,
                                  "look at the name, and whether you may read it");
        return result;
    }
    file.bytes->erase(0, mark_size(*file.bytes));
    return read_settings({path, std::move(*file.bytes)}, kinds);
}

}  // namespace waypost
