#include "exporters/page_markdown.h"

#include "exporters/dot_rows.h"
#include "exporters/leaflet.h"
#include "exporters/link_address.h"

#include <utility>

namespace waypost {

namespace {

/// Every sign that could begin markup, wherever it stands.
std::string escaped(std::string_view text) {
    constexpr std::string_view kSigns = "\\`*_[]<>#|~&!";
    std::string out;
    for (const char c : text) {
        if (kSigns.find(c) != std::string_view::npos) {
            out += '\\';
        }
        out += c;
    }
    return out;
}

/// At the start of a line, "1." and "-" and "+" would begin a list and "=" underline a heading.
std::string escaped_start(std::string text) {
    const std::size_t digits = text.find_first_not_of("0123456789");
    if (digits == std::string::npos) {
        return text;
    }
    const char sign = text[digits];
    const bool is_number = digits > 0 && (sign == '.' || sign == ')');
    const bool is_bullet = digits == 0 && (sign == '-' || sign == '+' || sign == '=');
    return is_number || is_bullet ? text.insert(digits, "\\") : text;
}

/// Blanks stay outside of the marks, which would not be marks otherwise.
std::string styled(const TextRun& run) {
    const std::string mark = std::string(run.bold ? "**" : "") + (run.italic ? "*" : "");
    const std::size_t first = run.text.find_first_not_of(' ');
    if (mark.empty() || first == std::string::npos) {
        return escaped(run.text);
    }
    const std::size_t last = run.text.find_last_not_of(' ');
    const std::string back(mark.rbegin(), mark.rend());
    return run.text.substr(0, first) + mark + escaped(run.text.substr(first, last + 1 - first)) +
           back + run.text.substr(last + 1);
}

/// An address that is its own words stands between angle brackets, in which nothing is escaped.
std::string linked(const TextRun& run) {
    const std::string address = link_address(run.link);
    return run.text == run.link ? "<" + address + ">" : "[" + styled(run) + "](" + address + ")";
}

std::string words_of(const LeafletBlock& block) {
    std::string out;
    for (const TextRun& run : block.runs) {
        out += run.link.empty() ? styled(run) : linked(run);
    }
    return escaped_start(without_glue(std::move(out)));
}

/// Writes one block after the other, with an empty line where the next is no part of a list.
class MarkdownWriter {
public:
    explicit MarkdownWriter(const Words& words) : words_(words) {}

    void write(const LeafletBlock& block) {
        const bool is_item = block.kind == LeafletKind::Item ||
                             block.kind == LeafletKind::Question ||
                             block.kind == LeafletKind::Statement || block.depth > 0;
        if (!out_.empty() && !(is_item && in_list_)) {
            out_ += quote_was_ && block.framed ? ">\n" : "\n";
        }
        in_list_ = is_item;
        quote_was_ = block.framed;
        out_ += block.framed ? "> " : "";
        out_ += line(block) + "\n";
    }

    std::string take() { return std::move(out_); }

private:
    [[nodiscard]] std::string line(const LeafletBlock& block) const {
        // As far as the words of an item, also behind a number.
        const std::string indent(static_cast<std::size_t>(block.depth) * 4, ' ');
        switch (block.kind) {
            case LeafletKind::Title: return "# " + block.mark + ": " + words_of(block);
            case LeafletKind::Notice: return words_of(block);
            case LeafletKind::Heading: return "## " + words_of(block);
            case LeafletKind::Subheading: return "### " + words_of(block);
            case LeafletKind::Paragraph: return indent + noted(block);
            case LeafletKind::Item: return indent + item_mark(block) + words_of(block);
            case LeafletKind::Question: return "- [ ] " + words_of(block);
            case LeafletKind::Statement: return "- [ ] " + words_of(block) + rating(block);
            case LeafletKind::Dots: return dots(block, indent);
            case LeafletKind::Lines: return "_" + words_[Word::RoomToWrite] + ":_";
        }
        return {};
    }

    static std::string noted(const LeafletBlock& block) {
        // Behind an item of a list it is a part of that item.
        const std::string lead = block.depth > 0 ? "- " : "";
        return lead +
               (block.is_note && block.depth == 0 ? "*" + words_of(block) + "*" : words_of(block));
    }

    /// As code, in whose letters the dots of all rows stand below each other.
    static std::string dots(const LeafletBlock& block, const std::string& indent) {
        std::string out = indent + "```text\n";
        for (const std::vector<Dot>& row : dot_rows(block.dots)) {
            out += indent;
            for (const Dot dot : row) {
                out += dot == Dot::Counted ? "●" : dot == Dot::Between ? "◐" : "○";
            }
            out += "\n";
        }
        return out + indent + "```";
    }

    static std::string item_mark(const LeafletBlock& block) {
        const bool is_bullet = block.mark == "•";
        const bool is_number = block.mark.ends_with('.');
        return is_bullet ? "- " : is_number ? block.mark + " " : "- " + escaped(block.mark) + " ";
    }

    [[nodiscard]] std::string rating(const LeafletBlock& block) const {
        switch (block.rating) {
            case PageRating::None: return {};
            case PageRating::Low: return " (" + words_[Word::RatingLow] + ")";
            case PageRating::Middle: return " (" + words_[Word::RatingMiddle] + ")";
            case PageRating::High: return " (" + words_[Word::RatingHigh] + ")";
        }
        return {};
    }

    const Words& words_;
    std::string out_{};
    bool in_list_ = false;
    bool quote_was_ = false;
};

}  // namespace

std::string page_markdown(const Flow& flow,
                          const MyPage& page,
                          const Words& words,
                          std::string_view today) {
    MarkdownWriter writer(words);
    for (const LeafletBlock& block : leaflet_of(flow, page, words, today).blocks) {
        writer.write(block);
    }
    return writer.take();
}

}  // namespace waypost
