#include "flowfile/toml_spans.h"

#include <algorithm>
#include <limits>
#include <string>

namespace waypost {

namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

bool is_key_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

/// What ends a number or a date: they may hold colons, dots and signs.
bool ends_value(char c) {
    return is_blank(c) || std::string_view("=,[]{}#\"'").find(c) != std::string_view::npos;
}

/// One line, and how far it was read.
class LineReader {
public:
    LineReader(std::string_view line, TomlLineState state, std::vector<TomlSpan>& spans)
        : line_(line), state_(state), spans_(spans) {}

    TomlLineState read() {
        if (state_.quote != 0) {
            read_long_text(0, state_.quote);
        } else if (const std::size_t first = passed_blanks(0);
                   first < line_.size() && line_[first] == '[' &&
                   (state_.brackets == 0 || is_toml_header(line_))) {
            read_header(first);
        }
        while (at_ < line_.size()) {
            read_next();
        }
        return state_;
    }

private:
    [[nodiscard]] std::size_t passed_blanks(std::size_t at) const {
        while (at < line_.size() && is_blank(line_[at])) {
            ++at;
        }
        return at;
    }

    void add(std::size_t begin, std::size_t end, TomlSpanKind kind) {
        if (begin < end) {
            spans_.push_back({begin, end, kind});
        }
        at_ = end;
    }

    void read_header(std::size_t begin) {
        state_.brackets = 0;
        std::size_t end = begin;
        char quote = 0;
        for (; end < line_.size() && (quote != 0 || line_[end] != '#'); ++end) {
            const char c = line_[end];
            if (quote != 0) {
                quote = c == quote ? '\0' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '=') {
                // A list that begins a line at the top is no header.
                break;
            }
        }
        while (end > begin && is_blank(line_[end - 1])) {
            --end;
        }
        add(begin, end, TomlSpanKind::Header);
    }

    void read_next() {
        at_ = passed_blanks(at_);
        if (at_ >= line_.size()) {
            return;
        }
        const char c = line_[at_];
        if (c == '#') {
            add(at_, line_.size(), TomlSpanKind::Comment);
        } else if (c == '"' || c == '\'') {
            read_text(c);
        } else if (std::string_view("=,.[]{}").find(c) != std::string_view::npos) {
            count_bracket(c);
            add(at_, at_ + 1, TomlSpanKind::Sign);
        } else {
            read_word();
        }
    }

    void count_bracket(char c) {
        constexpr std::uint8_t kMost = std::numeric_limits<std::uint8_t>::max();
        if ((c == '[' || c == '{') && state_.brackets < kMost) {
            ++state_.brackets;
        } else if ((c == ']' || c == '}') && state_.brackets > 0) {
            --state_.brackets;
        }
    }

    /// A key where an equals sign follows, or a dot and more of the key.
    void read_word() {
        std::size_t end = at_;
        while (end < line_.size() && is_key_character(line_[end])) {
            ++end;
        }
        if (end > at_ && is_before_equals(end)) {
            add(at_, end, TomlSpanKind::Key);
            return;
        }
        end = std::max(end, at_ + 1);
        while (end < line_.size() && !ends_value(line_[end])) {
            ++end;
        }
        add(at_, end, TomlSpanKind::Value);
    }

    [[nodiscard]] bool is_before_equals(std::size_t at) const {
        at = passed_blanks(at);
        while (at < line_.size() && line_[at] == '.') {
            at = passed_blanks(at + 1);
            const std::size_t part = at;
            while (at < line_.size() && is_key_character(line_[at])) {
                ++at;
            }
            if (at == part) {
                return false;
            }
            at = passed_blanks(at);
        }
        return at < line_.size() && line_[at] == '=';
    }

    void read_text(char quote) {
        if (line_.substr(at_, 3) == std::string(3, quote)) {
            read_long_text(3, quote);
            return;
        }
        std::size_t end = at_ + 1;
        while (end < line_.size() && line_[end] != quote) {
            end += quote == '"' && line_[end] == '\\' ? 2U : 1U;
        }
        end = std::min(end + 1, line_.size());
        add(at_, end, is_before_equals(end) ? TomlSpanKind::Key : TomlSpanKind::Text);
    }

    /// From its opening marks, which are `opening` long, or within it.
    void read_long_text(std::size_t opening, char quote) {
        const std::size_t begin = at_;
        std::size_t end = begin + opening;
        state_.quote = quote;
        while (end < line_.size()) {
            if (quote == '"' && line_[end] == '\\') {
                end += 2;
                continue;
            }
            if (line_.substr(end, 3) == std::string(3, quote)) {
                end += 3;
                // Up to two marks of its own may stand before the closing ones.
                for (int own = 0; own < 2 && end < line_.size() && line_[end] == quote; ++own) {
                    ++end;
                }
                state_.quote = 0;
                break;
            }
            ++end;
        }
        add(begin, std::min(end, line_.size()), TomlSpanKind::Text);
    }

    std::string_view line_;
    TomlLineState state_;
    std::vector<TomlSpan>& spans_;
    std::size_t at_ = 0;
};

std::string_view without_blanks(std::string_view text) {
    while (!text.empty() && is_blank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && is_blank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

}  // namespace

TomlLineState read_toml_line(std::string_view line,
                             TomlLineState before,
                             std::vector<TomlSpan>& spans) {
    spans.clear();
    return LineReader(line, before, spans).read();
}

bool is_toml_header(std::string_view line) {
    line = without_blanks(line);
    const std::size_t brackets = line.starts_with("[[") ? 2 : line.starts_with("[") ? 1 : 0;
    if (brackets == 0) {
        return false;
    }
    line.remove_prefix(brackets);
    const std::size_t end = line.find(']');
    if (end == std::string_view::npos ||
        line.substr(end, brackets) != std::string_view("]]").substr(0, brackets)) {
        return false;
    }
    const std::string_view behind = without_blanks(line.substr(end + brackets));
    const std::string_view name = without_blanks(line.substr(0, end));
    // Numbers and texts begin the items of a list.
    const bool is_name =
        !name.empty() && is_key_character(name.front()) &&
        (name.front() < '0' || name.front() > '9') && name.front() != '-' &&
        std::ranges::all_of(name, [](char c) {
            return is_key_character(c) || is_blank(c) || c == '.' || c == '"' || c == '\'';
        });
    return is_name && (behind.empty() || behind.front() == '#');
}

}  // namespace waypost
