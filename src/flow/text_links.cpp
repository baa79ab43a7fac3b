#include "flow/text_links.h"

#include <algorithm>
#include <optional>

namespace waypost {

namespace {

constexpr std::size_t kNone = std::string_view::npos;

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The target between `](` and its end: a blank before a title, or the closing bracket.
TextLink target_after(std::string_view text, std::size_t begin) {
    while (begin < text.size() && is_space(text[begin])) {
        ++begin;
    }
    if (begin < text.size() && text[begin] == '<') {
        const std::size_t end = std::min(text.find('>', begin), text.size());
        return {TextLinkKind::Link, begin + 1, std::max(begin + 1, end)};
    }
    std::size_t depth = 0;
    std::size_t end = begin;
    for (; end < text.size() && !is_space(text[end]); ++end) {
        if (text[end] == '(') {
            ++depth;
        } else if (text[end] == ')' && depth-- == 0) {
            break;
        }
    }
    return {TextLinkKind::Link, begin, end};
}

/// `<scheme:…>`.
std::optional<TextLink> autolink_at(std::string_view text, std::size_t open) {
    const auto is_scheme = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '+' || c == '-' || c == '.';
    };
    std::size_t i = open + 1;
    while (i < text.size() && is_scheme(text[i])) {
        ++i;
    }
    if (i == open + 1 || i == text.size() || text[i] != ':') {
        return std::nullopt;
    }
    const std::size_t end = text.find_first_of(" \t\r\n<>", i);
    if (end == kNone || text[end] != '>') {
        return std::nullopt;
    }
    return TextLink{TextLinkKind::Link, open + 1, end};
}

/// `[^id]`.
std::optional<TextLink> citation_at(std::string_view text, std::size_t open) {
    if (open + 1 >= text.size() || text[open + 1] != '^') {
        return std::nullopt;
    }
    const std::size_t end = text.find_first_of("] \t\r\n[", open + 2);
    if (end == kNone || text[end] != ']' || end == open + 2) {
        return std::nullopt;
    }
    return TextLink{TextLinkKind::Citation, open + 2, end};
}

/// True when only blanks stand between the line's begin and `at`.
bool begins_line(std::string_view text, std::size_t at) {
    while (at > 0 && text[at - 1] == ' ') {
        --at;
    }
    return at == 0 || text[at - 1] == '\n';
}

/// Scans once from the front; every byte is looked at a bounded number of times but for targets
/// that never close, which end the scan.
class LinkScan {
public:
    explicit LinkScan(std::string_view text) : text_(text) {}

    std::vector<TextLink> run() {
        while (at_ < text_.size()) {
            step();
        }
        return std::move(found_);
    }

private:
    void step() {
        switch (text_[at_]) {
            case '\\': at_ += 2; return;
            case '[': open(); return;
            case ']': close(); return;
            case '<': take(autolink_at(text_, at_)); return;
            default: ++at_; return;
        }
    }

    void open() {
        open_begins_line_.push_back(begins_line(text_, at_));
        if (const auto citation = citation_at(text_, at_)) {
            found_.push_back(*citation);
        }
        ++at_;
    }

    void close() {
        if (open_begins_line_.empty()) {
            ++at_;
            return;
        }
        const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : ' ';
        const bool leads = next == '(' || (next == ':' && open_begins_line_.back());
        open_begins_line_.pop_back();
        take(leads ? std::optional(target_after(text_, at_ + 2)) : std::nullopt);
    }

    void take(const std::optional<TextLink>& link) {
        if (link) {
            found_.push_back(*link);
        }
        at_ = link ? std::max(link->end, at_ + 1) : at_ + 1;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    /// For each `[` that no `]` has closed yet: nothing stands before it on its line.
    std::vector<bool> open_begins_line_{};
    std::vector<TextLink> found_{};
};

}  // namespace

std::vector<TextLink> find_links(std::string_view text) {
    // Most texts have no links, and a look for one character is fast.
    const bool may_have_links = text.find('[') != kNone || text.find('<') != kNone;
    return may_have_links ? LinkScan(text).run() : std::vector<TextLink>{};
}

bool is_safe_target(std::string_view target) {
    const bool is_known = (target.starts_with("https://") && target.size() > 8) ||
                          (target.starts_with("card:") && target.size() > 5);
    return is_known && std::ranges::none_of(target, [](char c) {
               const auto byte = static_cast<unsigned char>(c);
               return byte <= 0x20 || byte == 0x7F || c == '<' || c == '>' || c == '"' || c == '\\';
           });
}

SourceSpan place_in_text(const WrittenText& text, std::size_t begin, std::size_t end) {
    const std::string_view value = text.value;
    const std::string_view before = value.substr(0, begin);
    const auto line_ends = static_cast<int>(std::ranges::count(value, '\n'));
    // A line end right after the opening quotation marks belongs to no value.
    const int skipped = text.at.end_line - text.at.line - line_ends;
    // What the text has beside its characters: quotation marks, and escapes.
    const int extra = text.at.end_column - text.at.column - count_code_points(value);
    const bool is_one_line = line_ends == 0 && skipped == 0;
    if (skipped < 0 || skipped > 1 || (is_one_line && extra != 2 && extra != 6)) {
        return text.at;
    }
    const auto line = static_cast<int>(std::ranges::count(before, '\n'));
    const std::size_t line_begin = before.rfind('\n') == kNone ? 0 : before.rfind('\n') + 1;
    const bool is_first = line + skipped == 0;
    // Three quotation marks open a text of several lines.
    const int indent = !is_first ? 1 : text.at.column + (is_one_line ? extra / 2 : 3);
    const int column = indent + count_code_points(before.substr(line_begin));
    const int width = count_code_points(value.substr(begin, end - begin));
    const int at = text.at.line + skipped + line;
    return {at, column, at, column + width, text.at.file};
}

std::vector<const WrittenText*> prose_of(const DraftNode& node) {
    std::vector<const WrittenText*> texts;
    visit_prose(node, [&](const WrittenText& text) { texts.push_back(&text); });
    return texts;
}

std::vector<WrittenText> card_links(const DraftNode& node) {
    constexpr std::string_view kScheme = "card:";
    std::vector<WrittenText> cards;
    visit_prose(node, [&](const WrittenText& text) {
        for (const TextLink& link : find_links(text.value)) {
            const std::string_view target =
                std::string_view(text.value).substr(link.begin, link.end - link.begin);
            if (link.kind == TextLinkKind::Link && target.starts_with(kScheme)) {
                const SourceSpan at = place_in_text(text, link.begin, link.end);
                cards.push_back({std::string(target.substr(kScheme.size())), at, false});
            }
        }
    });
    return cards;
}

}  // namespace waypost
