#include "flowfile/rehearsal_text.h"

#include "flowfile/toml_literal.h"

#include <cstddef>

namespace waypost {

namespace {

/// As long as the lines of the flows that come with the program.
constexpr std::size_t kWidth = 110;

std::string steps_in_lines(const std::vector<std::string>& steps) {
    std::string lines;
    std::string line = " ";
    for (const std::string& step : steps) {
        const std::string item = " \"" + step + "\",";
        if (line.size() + item.size() > kWidth) {
            lines += line + "\n";
            line = " ";
        }
        line += item;
    }
    return lines + line + "\n";
}

}  // namespace

std::string rehearsal_toml(const Flow& flow, const Rehearsal& rehearsal) {
    std::string text = "[[rehearsal]]\nname = " + write_literal(rehearsal.name, "\n") + "\n";
    text += "choose = [";
    text += rehearsal.choose.empty() ? "]\n" : "\n" + steps_in_lines(rehearsal.choose) + "]\n";
    if (rehearsal.ends_at.has_value()) {
        text += "ends_at = \"" + flow.node(rehearsal.ends_at).id + "\"\n";
    }
    return text;
}

}  // namespace waypost
