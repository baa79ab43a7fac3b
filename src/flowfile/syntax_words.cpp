#include "flowfile/syntax_words.h"

#include "base/quoted.h"
#include "flowfile/toml_scan.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace waypost {

namespace {

/// The tables of which there can be several, by the last part of their headers.
constexpr std::array<std::string_view, 10> kSeveral = {"choice",
                                                       "passage",
                                                       "option",
                                                       "route",
                                                       "number",
                                                       "differ",
                                                       "phase",
                                                       "promise",
                                                       "rehearsal",
                                                       "allow"};

constexpr std::string_view kTriple = R"(""")";

bool has(std::string_view text, std::string_view words) {
    return text.find(words) != std::string_view::npos;
}

bool is_curly_quote(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 6> kCurly = {"“", "”", "„", "‘", "’", "«"};
    return std::ranges::any_of(
        kCurly, [&](std::string_view mark) { return text.substr(at).starts_with(mark); });
}

PlainWords endless_text(const SyntaxError& error, std::string_view text) {
    const std::size_t open = text.rfind(kTriple);
    if (has(error.message, "end-of-file") && open != std::string_view::npos) {
        SourceSpan at = place_of(text, open);
        at.file = error.at.file;
        return {"the text that begins here has no end", "put three quotation marks at its end", at};
    }
    return {"a text has no end",
            "close it on its line, or put three quotation marks at both its ends",
            {}};
}

PlainWords doubled_name(std::string_view said) {
    const std::size_t begin = said.find('\'') + 1;
    const std::size_t end = said.find('\'', begin);
    const std::string_view path = said.substr(begin, end - begin);
    const std::string_view last = path.substr(std::min(path.rfind('.') + 1, path.size()));
    if (std::ranges::find(kSeveral, last) != kSeveral.end()) {
        const std::string header = "[[" + std::string(path) + "]]";
        return {
            quoted(path) + " is defined twice",
            "where there can be several, each has its header in double brackets: " + quoted(header),
            {}};
    }
    return {quoted(path) + " is defined twice", "write each key of a table once", {}};
}

/// How to go on in a part that the parser could not read; empty where nothing better is known.
std::string hint_for(std::string_view part) {
    if (part == "inline table") {
        return R"(keys between braces are parted by commas: `{ a = "x", b = "y" }`)";
    }
    if (part == "array") {
        return R"(items between brackets are parted by commas: `["x", "y"]`)";
    }
    return part == "table header" ? "headers look like `[node.my_id]` or `[[phase]]`" : "";
}

}  // namespace

PlainWords plain_words(const SyntaxError& error, std::string_view text) {
    const std::string_view said = error.message;
    const std::size_t at = offset_of(text, error.at);
    const bool at_line_end = at < text.size() && (text[at] == '\n' || text[at] == '\r');
    if (error.part == "string" &&
        (has(said, "end-of-file") || (has(said, "control") && at_line_end))) {
        return endless_text(error, text);
    }
    if (has(said, "could not determine value type")) {
        return is_curly_quote(text, at)
                   ? PlainWords{"this quotation mark is curly", "write straight ones: `\"…\"`", {}}
                   : PlainWords{"this is no value", "texts stand in quotation marks", {}};
    }
    if (said.starts_with("cannot redefine existing ")) {
        return doubled_name(said);
    }
    if (error.part == "key-value pair" && at > 0 && at < text.size() && text[at - 1] == '"') {
        return {"something stands behind the end of a text",
                "a quotation mark inside a text is written `\\\"`",
                {}};
    }
    if (error.part == "table header" && at_line_end) {
        return {"this header has no closing bracket", hint_for(error.part), {}};
    }
    const std::string part = error.part.empty() ? "text" : error.part;
    return {"this " + part + " cannot be read: " + error.message, hint_for(error.part), {}};
}

}  // namespace waypost
