#include "flowfile/toml_scan.h"

#include <algorithm>

namespace waypost {

std::optional<std::size_t> TomlScan::next() {
    while (at_ < toml_.size()) {
        const char c = toml_[at_];
        if (c == '"' || c == '\'') {
            pass_text(c);
        } else if (c == '#') {
            at_ = std::min(toml_.find('\n', at_), toml_.size());
        } else {
            return at_++;
        }
    }
    return std::nullopt;
}

bool TomlScan::is_triple(char quote) const {
    const std::string_view three = toml_.substr(std::min(at_, toml_.size()), 3);
    return three.size() == 3 && std::ranges::count(three, quote) == 3;
}

void TomlScan::pass_text(char quote) {
    const bool is_long = is_triple(quote);
    at_ += is_long ? 3 : 1;
    while (at_ < toml_.size()) {
        // Most of a file is texts, and a look for one character is fast.
        const std::size_t end = std::min(toml_.find(quote, at_), toml_.size());
        const std::string_view inside = toml_.substr(at_, end - at_);
        const std::size_t line_end = is_long ? std::string_view::npos : inside.find('\n');
        const std::size_t escape = quote == '"' ? inside.find('\\') : std::string_view::npos;
        if (escape < line_end) {
            at_ += escape + 2;
            continue;
        }
        if (line_end != std::string_view::npos) {
            at_ += line_end;
            return;
        }
        at_ = end;
        if (is_long && !is_triple(quote)) {
            ++at_;
            continue;
        }
        at_ += is_long ? 3 : 1;
        // A long text may end in up to two quotation marks of its own.
        for (int extra = 0; is_long && extra < 2 && at_ < toml_.size(); ++extra) {
            at_ += toml_[at_] == quote ? 1U : 0U;
        }
        break;
    }
    at_ = std::min(at_, toml_.size());
}

std::optional<TooMuch> too_much(std::string_view toml) {
    TomlScan scan(toml);
    int brackets = 0;
    int dots = 0;
    std::size_t values = 0;
    while (const auto at = scan.next()) {
        switch (toml[*at]) {
            case '[':
            case '{':
                ++brackets;
                ++values;
                dots = 0;
                break;
            case ']':
            case '}': --brackets; break;
            case '.': ++dots; break;
            case '=':
            case ',':
                ++values;
                dots = 0;
                break;
            case '\n': dots = 0; break;
            default: continue;
        }
        if (brackets > kDeepestBrackets || dots >= kLongestKey) {
            return TooMuch{TooMuch::What::Depth, place_of(toml, *at)};
        }
        if (values > kMostValues) {
            return TooMuch{TooMuch::What::Values, place_of(toml, *at)};
        }
    }
    return std::nullopt;
}

std::vector<std::size_t> header_offsets(std::string_view toml) {
    std::vector<std::size_t> offsets;
    TomlScan scan(toml);
    int brackets = 0;
    bool is_first_of_line = true;
    while (const auto at = scan.next()) {
        const char c = toml[*at];
        if (c == '[' && is_first_of_line && brackets == 0) {
            offsets.push_back(*at);
        }
        brackets += c == '[' || c == '{' ? 1 : 0;
        brackets -= c == ']' || c == '}' ? 1 : 0;
        const bool is_blank = c == ' ' || c == '\t' || c == '\r';
        is_first_of_line = c == '\n' || (is_first_of_line && is_blank);
    }
    return offsets;
}

SourceSpan place_of(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto line = 1 + static_cast<int>(std::ranges::count(before, '\n'));
    const std::size_t line_end = before.rfind('\n');
    const std::size_t line_begin = line_end == std::string_view::npos ? 0 : line_end + 1;
    const int column = 1 + count_code_points(before.substr(line_begin));
    return {line, column, line, column + 1};
}

std::size_t offset_of(std::string_view text, const SourceSpan& place) {
    std::size_t at = 0;
    for (int line = 1; line < place.line; ++line) {
        const std::size_t line_end = text.find('\n', at);
        if (line_end == std::string_view::npos) {
            return text.size();
        }
        at = line_end + 1;
    }
    for (int column = 1; column < place.column && at < text.size(); ++column) {
        do {
            ++at;
        } while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    }
    return at;
}

}  // namespace waypost
