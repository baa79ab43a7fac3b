#include "flowfile/toml_place.h"

#include "flowfile/toml_header.h"
#include "flowfile/toml_spans.h"

#include <algorithm>

namespace waypost {

namespace {

constexpr std::string_view kBlanks = " \t\r";

bool is_key_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

std::size_t line_begin(std::string_view text, std::size_t at) {
    const std::size_t newline = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return newline == std::string_view::npos ? 0 : newline + 1;
}

std::string_view line_at(std::string_view text, std::size_t begin) {
    return text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
}

bool begins_with_key(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) {
        return false;
    }
    std::size_t end = begin;
    while (end < line.size() && is_key_character(line[end])) {
        ++end;
    }
    const std::size_t equals = line.find_first_not_of(kBlanks, end);
    return end > begin && equals != std::string_view::npos && line[equals] == '=';
}

/// A bracket that is open, and the key whose value it begins.
struct OpenBracket {
    char bracket = '[';
    std::string key{};
};

/// Reads from below a header to the place.
class PlaceReader {
public:
    PlaceReader(std::string_view toml, std::size_t from, std::size_t to)
        : toml_(toml.substr(0, to)), whole_(toml), at_(from) {}

    void read(TomlPlace& place) {
        while (at_ < toml_.size() && !in_text_) {
            read_next();
        }
        place.key = key_;
        place.in_comment = is_comment_;
        place.in_text = in_text_;
        place.in_long_text = in_text_ && is_long_;
        place.quote = in_text_ ? quote_ : '\0';
        place.text_begin = text_begin_;
        if (!open_.empty() && open_.back().bracket == '{') {
            place.inline_table = open_.back().key;
        } else if (open_.size() > 1 && open_[open_.size() - 2].bracket == '{') {
            // A list within: `when = { who = ["adult", …] }`.
            place.inline_table = open_[open_.size() - 2].key;
        }
    }

private:
    void read_next() {
        const char c = toml_[at_++];
        switch (c) {
            case '"':
            case '\'': read_text(c); return;
            case '#':
                at_ = std::min(toml_.find('\n', at_), toml_.size());
                is_comment_ = true;
                return;
            case '\n':
                is_comment_ = false;
                end_line();
                return;
            case '=':
                key_ = word_;
                word_.clear();
                return;
            case '[':
            case '{':
                open_.push_back({c, key_});
                key_ = c == '{' ? "" : key_;
                word_.clear();
                return;
            case ']':
            case '}':
                if (!open_.empty()) {
                    open_.pop_back();
                }
                end_value();
                return;
            case ',': end_value(); return;
            default: read_letter(c); return;
        }
    }

    void read_letter(char c) {
        if (is_key_character(c)) {
            word_ = was_blank_ ? std::string() : word_;
            word_ += c;
        } else if (c == '.') {
            word_.clear();
        }
        was_blank_ = kBlanks.find(c) != std::string_view::npos;
    }

    /// In a list the next item has the list's key; in a table there is a new one to come.
    void end_value() {
        const bool in_list = !open_.empty() && open_.back().bracket == '[';
        key_ = in_list ? open_.back().key : "";
        word_.clear();
    }

    void end_line() {
        // Tables in braces stand in one line.
        const auto brace = std::ranges::find(open_, '{', &OpenBracket::bracket);
        open_.erase(brace, open_.end());
        if (begins_with_key(line_at(whole_, at_))) {
            open_.clear();
        }
        end_value();
        was_blank_ = true;
    }

    void read_text(char quote) {
        const std::size_t opening = at_ - 1;
        is_long_ = toml_.substr(opening, 3) == std::string(3, quote);
        quote_ = quote;
        text_begin_ = opening + (is_long_ ? 3 : 1);
        in_text_ = true;
        for (at_ = text_begin_; at_ < toml_.size() && in_text_; ++at_) {
            if (quote == '"' && toml_[at_] == '\\') {
                ++at_;
            } else if (is_long_ ? toml_.substr(at_, 3) == std::string(3, quote)
                                : toml_[at_] == quote) {
                close_text();
            } else if (!is_long_ && toml_[at_] == '\n') {
                in_text_ = false;
                --at_;
            }
        }
        // One past the end behind an escape.
        at_ = std::min(at_, toml_.size());
    }

    /// `at_` stands on the last mark afterwards.
    void close_text() {
        word_ = std::string(toml_.substr(text_begin_, at_ - text_begin_));
        at_ += is_long_ ? 2 : 0;
        in_text_ = false;
        was_blank_ = true;
    }

    /// Up to the place, and beyond it.
    std::string_view toml_;
    std::string_view whole_;
    std::size_t at_;
    std::vector<OpenBracket> open_{};
    std::string key_{};
    /// The last word, which is a key once an equals sign follows.
    std::string word_{};
    bool was_blank_ = true;
    bool is_comment_ = false;
    bool in_text_ = false;
    bool is_long_ = false;
    char quote_ = 0;
    std::size_t text_begin_ = 0;
};

}  // namespace

TomlPlace toml_place(std::string_view toml, std::size_t at) {
    TomlPlace place;
    const std::size_t present = line_begin(toml, at);
    std::size_t begin = present;
    std::size_t from = 0;
    while (begin > 0) {
        begin = line_begin(toml, begin - 1);
        const std::string_view line = line_at(toml, begin);
        if (is_toml_header(line)) {
            place.table = toml_header_parts(line);
            from = begin + line.size() + 1;
            break;
        }
    }
    PlaceReader(toml, from, at).read(place);
    const std::string_view before = toml.substr(present, at - present);
    const std::size_t first = before.find_first_not_of(kBlanks);
    const bool is_header = !place.in_text && !place.in_comment && first != std::string_view::npos &&
                           before[first] == '[' &&
                           before.find_first_of("=,\"'#]") == std::string_view::npos;
    if (is_header) {
        place.in_header = true;
        place.table = toml_header_parts(before);
    }
    return place;
}

}  // namespace waypost
