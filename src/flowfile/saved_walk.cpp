#include "flowfile/saved_walk.h"

#include "base/quoted.h"
#include "flow/kinds.h"
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

constexpr int kFormat = 1;
constexpr int kMostRating = 3;

constexpr std::array<std::string_view, 3> kTables = {"format", "page", "walk"};
constexpr std::array<std::string_view, 4> kPageKeys = {"left_out", "matters", "notes", "questions"};
/// toml++ writes keys in the order of the alphabet: the last one, always there, shows that the file
/// is whole.
constexpr std::string_view kLastKey = "walked_on";
constexpr std::array<std::string_view, 7> kWalkKeys = {
    "flow", "hash", "opened", "said_yes", "steps", "waiting", kLastKey};

toml::array array_of(const std::vector<std::string>& texts) {
    toml::array array;
    for (const std::string& text : texts) {
        array.push_back(text);
    }
    return array;
}

toml::array array_of(const std::vector<SavedStep>& steps) {
    toml::array array;
    for (const SavedStep& step : steps) {
        array.push_back(step.card + "." + step.choice);
    }
    return array;
}

/// A TOML date where the text is one.
std::optional<toml::date> date_of(const std::string& text) {
    std::istringstream in(text);
    int year = 0;
    int month = 0;
    int day = 0;
    char dash = 0;
    if (!(in >> year >> dash && dash == '-' && in >> month >> dash && dash == '-' && in >> day)) {
        return std::nullopt;
    }
    return toml::date{year, month, day};
}

std::vector<std::string> texts_of(TableReader& reader, std::string_view key) {
    std::vector<std::string> texts;
    for (const WrittenText& written : reader.texts(key)) {
        texts.push_back(written.value);
    }
    return texts;
}

/// "card.choice"; neither has a dot in it.
void read_steps(TableReader& reader, std::string_view key, std::vector<SavedStep>& steps) {
    for (const WrittenText& step : reader.texts(key)) {
        const std::size_t dot = step.value.find('.');
        if (dot == std::string::npos) {
            reader.found().report(kWrongType,
                                  step.at,
                                  quoted(step.value) + " is no step",
                                  "write the card and the choice, such as `start.next`");
            continue;
        }
        steps.push_back({step.value.substr(0, dot), step.value.substr(dot + 1)});
    }
}

void read_walk(const toml::table& table, SavedWalk& walk, Diagnostics& found) {
    TableReader reader(table, {"`[walk]`"}, {kWalkKeys, {}, nullptr}, found);
    walk.flow = reader.required_text("flow").value;
    walk.hash = reader.text("hash").value;
    walk.said_yes = texts_of(reader, "said_yes");
    walk.opened = texts_of(reader, "opened");
    read_steps(reader, "steps", walk.steps);
    read_steps(reader, "waiting", walk.waiting);
    walk.walked_on = reader.date(kLastKey).value;
    if (reader.lacks(kLastKey)) {
        found.report(kMissingKey,
                     reader.at(),
                     "the end of this file is missing",
                     "open a whole copy of the file");
    }
}

void read_ratings(const toml::table& table, SavedWalk& walk, Diagnostics& found) {
    for (const auto& [statement, value] : in_file_order(table)) {
        const auto number = value->value_exact<std::int64_t>();
        if (!number || *number < 1 || *number > kMostRating) {
            found.report(kWrongType,
                         span_of(value->source()),
                         "the rating is no number from 1 to 3",
                         "write 1 for a little, 3 for very much");
            continue;
        }
        walk.ratings.push_back({std::string(statement->str()), static_cast<int>(*number)});
    }
}

void read_page(const toml::table& table, SavedWalk& walk, Diagnostics& found) {
    TableReader reader(table, {"`[page]`"}, {kPageKeys, {}, nullptr}, found);
    walk.notes = reader.text("notes").value;
    walk.own_questions = texts_of(reader, "questions");
    walk.left_out = texts_of(reader, "left_out");
    if (const toml::table* matters = reader.table("matters")) {
        read_ratings(*matters, walk, found);
    }
}

/// False when the file is of another kind or made by a later version: then the rest is not judged.
bool is_saved_walk(const toml::table& tree, Diagnostics& found) {
    const toml::node* format = tree.get("format");
    if (format == nullptr || !tree.contains("walk")) {
        found.report(kMissingKey,
                     {},
                     "this is no saved walk: it has no `format` or no `[walk]`",
                     "open a file that Waypost saved");
        return false;
    }
    if (format->value_exact<std::int64_t>() != kFormat) {
        found.report(kWrongType,
                     span_of(format->source()),
                     "this walk was saved in a format that this version does not know",
                     "open it with the version of Waypost that saved it");
        return false;
    }
    return true;
}

}  // namespace

std::string saved_walk_text(const SavedWalk& walk) {
    toml::table matters;
    for (const SavedRating& rating : walk.ratings) {
        matters.insert_or_assign(rating.statement, rating.rating);
    }
    const toml::table page{{"notes", walk.notes},
                           {"questions", array_of(walk.own_questions)},
                           {"left_out", array_of(walk.left_out)},
                           {"matters", matters}};
    const toml::table about{{"flow", walk.flow},
                            {"hash", walk.hash},
                            {"said_yes", array_of(walk.said_yes)},
                            {"opened", array_of(walk.opened)},
                            {"steps", array_of(walk.steps)},
                            {"waiting", array_of(walk.waiting)},
                            {kLastKey, date_of(walk.walked_on).value_or(toml::date{1, 1, 1})}};
    const toml::table file{{"format", kFormat}, {"page", page}, {"walk", about}};
    // Texts on one line each: what a person wrote comes back to the byte.
    const toml::format_flags flags = toml::toml_formatter::default_flags &
                                     ~toml::format_flags::allow_literal_strings &
                                     ~toml::format_flags::allow_multi_line_strings;
    std::ostringstream text;
    text << "# A walk that was saved with Waypost. For learning, not medical advice.\n"
         << toml::toml_formatter(file, flags) << "\n";
    return std::move(text).str();
}

SavedWalkResult read_saved_walk(const SourceText& source) {
    SavedWalkResult result{{}, Diagnostics(source.name)};
    Diagnostics& found = result.diagnostics;
    if (source.text.size() > kLargestSavedWalk) {
        found.report(kTooLarge,
                     {},
                     "this file is larger than a saved walk can be",
                     "open a file that Waypost saved");
        return result;
    }
    if (!is_utf8(source.text, nullptr)) {
        found.report(kTomlSyntax, {}, "this file is no text", "open a file that Waypost saved");
        return result;
    }
    const auto tree = parse_any_toml(source.text, found);
    if (!tree || !is_saved_walk(*tree, found)) {
        found.sort();
        return result;
    }
    TableReader root(*tree, {"the file"}, {kTables, {}, nullptr}, found);
    if (const toml::table* walk = root.table("walk")) {
        read_walk(*walk, result.walk, found);
    }
    if (const toml::table* page = root.table("page")) {
        read_page(*page, result.walk, found);
    }
    found.sort();
    return result;
}

}  // namespace waypost
