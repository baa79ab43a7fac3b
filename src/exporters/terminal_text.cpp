#include "exporters/terminal_text.h"

#include "base/source_text.h"
#include "text/markdown.h"
#include "text/wrap.h"

#include <algorithm>
#include <vector>

namespace waypost {

namespace {

constexpr std::size_t kColumns = 78;

/// Lines are never squeezed below this, however deep a list is or long a lead.
constexpr std::size_t kFewestColumns = 30;

double columns(std::string_view text) {
    return count_code_points(text);
}

std::string without_controls(std::string_view text) {
    std::string clean;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7F) {
            clean += c;
        } else if (c == '\n' || c == '\t') {
            clean += ' ';
        }
    }
    return clean;
}

std::string block_words(const TextBlock& block) {
    std::string words;
    for (std::size_t i = 0; i < block.runs.size(); ++i) {
        const TextRun& run = block.runs[i];
        words += run.text;
        // The address stands once, behind the last run of its link.
        const bool link_goes_on = i + 1 < block.runs.size() && block.runs[i + 1].link == run.link;
        // A card of the flow has no address that means anything to a reader.
        const bool has_address = run.link.starts_with("https://") && run.link != run.text;
        if (has_address && !link_goes_on) {
            words += " (" + run.link + ")";
        }
    }
    return words;
}

std::string block_lead(const TextBlock& block) {
    switch (block.kind) {
        case BlockKind::Paragraph: return std::string(block.depth > 0 ? 2 : 0, ' ');
        case BlockKind::Bullet: return "- ";
        case BlockKind::Numbered: return std::to_string(block.number) + ". ";
    }
    return {};
}

}  // namespace

std::string terminal_paragraph(std::string_view lead, std::string_view text) {
    const auto used = static_cast<std::size_t>(count_code_points(lead));
    const std::size_t room = std::max(kColumns - std::min(used, kColumns), kFewestColumns);
    std::string out;
    for (const std::string& line :
         wrap_lines(without_controls(text), static_cast<double>(room), columns)) {
        out += out.empty() ? std::string(lead) : std::string(used, ' ');
        out += line + "\n";
    }
    return out;
}

std::string terminal_text(std::string_view markdown, std::size_t indent) {
    std::string out;
    bool in_list = false;
    for (const TextBlock& block : parse_markdown(markdown)) {
        const bool is_item = block.depth > 0;
        if (!out.empty() && !(is_item && in_list)) {
            out += "\n";
        }
        in_list = is_item;
        const auto level = static_cast<std::size_t>(std::max(block.depth - 1, 0));
        out += terminal_paragraph(std::string(indent + 2 * level, ' ') + block_lead(block),
                                  block_words(block));
    }
    return out;
}

}  // namespace waypost
