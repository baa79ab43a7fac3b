#include "flowfile/toml_literal.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace waypost {

namespace {

constexpr std::string_view kBlanks = " \t";

std::string utf8_of(unsigned point) {
    std::string bytes;
    const auto tail = [&](unsigned shift) {
        bytes += static_cast<char>(0x80U | ((point >> shift) & 0x3FU));
    };
    if (point < 0x80) {
        bytes += static_cast<char>(point);
    } else if (point < 0x800) {
        bytes += static_cast<char>(0xC0U | (point >> 6U));
        tail(0);
    } else if (point < 0x10000) {
        bytes += static_cast<char>(0xE0U | (point >> 12U));
        tail(6);
        tail(0);
    } else {
        bytes += static_cast<char>(0xF0U | ((point >> 18U) & 0x07U));
        tail(12);
        tail(6);
        tail(0);
    }
    return bytes;
}

class LiteralReader {
public:
    LiteralReader(std::string_view toml, std::size_t at) : toml_(toml), at_(at) {}

    std::optional<TomlLiteral> run() {
        const char mark = at_ < toml_.size() ? toml_[at_] : ' ';
        if (mark != '"' && mark != '\'') {
            return std::nullopt;
        }
        marks_ = std::string(3, mark);
        const bool triple = toml_.substr(at_).starts_with(marks_);
        if (!triple) {
            marks_.resize(1);
        }
        read_.style = mark == '"' ? (triple ? LiteralStyle::LongBasic : LiteralStyle::Basic)
                                  : (triple ? LiteralStyle::LongLiteral : LiteralStyle::Literal);
        read_.begin = at_;
        at_ += marks_.size();
        at_ += triple ? line_end_here() : 0;
        read_.inner_begin = at_;
        while (at_ < toml_.size()) {
            if (closes()) {
                return std::move(read_);
            }
            if (!step()) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::size_t line_end_here() const {
        const std::string_view rest = toml_.substr(at_);
        return rest.starts_with("\r\n") ? 2U : rest.starts_with("\n") ? 1U : 0U;
    }

    bool closes() {
        if (!toml_.substr(at_).starts_with(marks_)) {
            return false;
        }
        // A long text may end in up to two quotation marks of its own.
        for (int own = 0; own < 2 && marks_.size() == 3; ++own) {
            if (!toml_.substr(at_ + 1).starts_with(marks_)) {
                break;
            }
            add(toml_.substr(at_, 1), 1);
        }
        read_.inner_end = at_;
        read_.end = at_ + marks_.size();
        return true;
    }

    bool step() {
        const char c = toml_[at_];
        if (c == '\\' && has_escapes(read_.style)) {
            return escape();
        }
        if (const std::size_t width = line_end_here()) {
            if (marks_.size() == 1) {
                return false;
            }
            add("\n", width);
            return true;
        }
        add(toml_.substr(at_, 1), 1);
        return true;
    }

    /// What `width` bytes of the file say.
    void add(std::string_view said, std::size_t width) {
        for (const char c : said) {
            read_.value += c;
            read_.starts.push_back(at_);
            read_.ends.push_back(at_ + width);
        }
        at_ += width;
    }

    bool escape() {
        const char letter = at_ + 1 < toml_.size() ? toml_[at_ + 1] : '\n';
        const auto known = std::ranges::find(kTomlEscapes, letter, &std::pair<char, char>::first);
        if (known != kTomlEscapes.end()) {
            add(std::string_view(&known->second, 1), 2);
            return true;
        }
        if (letter != 'u' && letter != 'U') {
            return pass_line_end();
        }
        const std::size_t digits = letter == 'u' ? 4 : 8;
        const std::string_view hex = toml_.substr(at_ + 2, digits);
        unsigned point = 0;
        const auto end = std::from_chars(hex.data(), hex.data() + hex.size(), point, 16).ptr;
        if (hex.size() != digits || end != hex.data() + digits) {
            return false;
        }
        add(utf8_of(point), digits + 2);
        return true;
    }

    /// A `\` at the end of a line joins it to the next words.
    bool pass_line_end() {
        std::size_t next = toml_.find_first_not_of(kBlanks, at_ + 1);
        const bool at_end = next != std::string_view::npos && marks_.size() == 3 &&
                            (toml_[next] == '\n' || toml_[next] == '\r');
        next = at_end ? toml_.find_first_not_of(" \t\r\n", next) : std::string_view::npos;
        at_ = std::min(next, toml_.size());
        return at_end;
    }

    std::string_view toml_;
    std::size_t at_;
    std::string marks_{};
    TomlLiteral read_{};
};

}  // namespace

std::optional<TomlLiteral> read_literal(std::string_view toml, std::size_t at) {
    return LiteralReader(toml, at).run();
}

}  // namespace waypost
