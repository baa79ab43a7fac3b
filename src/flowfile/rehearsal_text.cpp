#include "flowfile/rehearsal_text.h"

#include "flowfile/toml_literal.h"

#include <cstddef>

namespace waypost {

namespace {

/// As long as the lines of the flows that come with the program.
constexpr std::size_t kWidth = 110;

std::string in_lines(const std::vector<std::string>& items) {
    std::string lines;
    std::string line = " ";
    for (const std::string& written : items) {
        const std::string item = " " + written + ",";
        if (line.size() + item.size() > kWidth) {
            lines += line + "\n";
            line = " ";
        }
        line += item;
    }
    return lines + line + "\n";
}

std::string list_of(const std::vector<std::string>& items) {
    return items.empty() ? "[]\n" : "[\n" + in_lines(items) + "]\n";
}

}  // namespace

std::string rehearsal_toml(const Flow& flow, const Rehearsal& rehearsal) {
    std::string text = "[[rehearsal]]\nname = " + write_literal(rehearsal.name, "\n") + "\n";
    std::vector<std::string> steps;
    for (const std::string& step : rehearsal.choose) {
        steps.push_back("\"" + step + "\"");
    }
    text += "choose = " + list_of(steps);
    if (!rehearsal.seconds.empty()) {
        std::vector<std::string> seconds;
        for (const int stay : rehearsal.seconds) {
            seconds.push_back(std::to_string(stay));
        }
        text += "seconds = " + list_of(seconds);
    }
    if (rehearsal.ends_at.has_value()) {
        text += "ends_at = \"" + flow.node(rehearsal.ends_at).id + "\"\n";
    }
    return text;
}

}  // namespace waypost
