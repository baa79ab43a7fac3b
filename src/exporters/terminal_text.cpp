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

/// The marks of what the block cites at this place of its words.
std::string marks_at(const TextBlock& block,
                     std::size_t place,
                     std::size_t& cite,
                     const std::vector<TerminalCite>& cites) {
    std::string marks;
    for (; cite < block.cites.size() && block.cite_places[cite] <= place; ++cite) {
        const auto mark = std::ranges::find(cites, block.cites[cite], &TerminalCite::id);
        marks += mark == cites.end() ? std::string() : " " + mark->mark;
    }
    return marks;
}

std::string block_words(const TextBlock& block, const std::vector<TerminalCite>& cites) {
    std::string words;
    std::size_t cite = 0;
    std::size_t begun = 0;
    for (std::size_t i = 0; i < block.runs.size(); ++i) {
        const TextRun& run = block.runs[i];
        std::size_t at = 0;
        while (cite < block.cites.size() && block.cite_places[cite] < begun + run.text.size()) {
            const std::size_t place = std::max(block.cite_places[cite], begun + at);
            words += run.text.substr(at, place - begun - at);
            at = place - begun;
            words += marks_at(block, place, cite, cites);
        }
        words += run.text.substr(at);
        begun += run.text.size();
        // The address stands once, behind the last run of its link.
        const bool link_goes_on = i + 1 < block.runs.size() && block.runs[i + 1].link == run.link;
        // A card of the flow has no address that means anything to a reader.
        const bool has_address = run.link.starts_with("https://") && run.link != run.text;
        if (has_address && !link_goes_on) {
            words += " (" + run.link + ")";
        }
    }
    return words + marks_at(block, begun, cite, cites);
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

std::string terminal_text(std::string_view markdown,
                          std::size_t indent,
                          const std::vector<TerminalCite>& cites,
                          std::string_view tail) {
    std::string out;
    bool in_list = false;
    const std::vector<TextBlock> blocks = parse_markdown(markdown);
    for (const TextBlock& block : blocks) {
        const bool is_item = block.depth > 0;
        if (!out.empty() && !(is_item && in_list)) {
            out += "\n";
        }
        in_list = is_item;
        const auto level = static_cast<std::size_t>(std::max(block.depth - 1, 0));
        std::string words = block_words(block, cites);
        words += &block == &blocks.back() ? tail : std::string_view();
        out += terminal_paragraph(std::string(indent + 2 * level, ' ') + block_lead(block), words);
    }
    return out;
}

std::string terminal_item(std::string_view lead,
                          std::string_view markdown,
                          const std::vector<TerminalCite>& cites,
                          std::string_view tail) {
    const auto indent = static_cast<std::size_t>(count_code_points(lead));
    std::string out = terminal_text(markdown, indent, cites, tail);
    out.replace(0, std::min(indent, out.size()), lead);
    return out;
}

}  // namespace waypost
