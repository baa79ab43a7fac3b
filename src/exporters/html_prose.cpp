#include "exporters/html_prose.h"

#include "exporters/html_text.h"
#include "exporters/printable_text.h"

#include <algorithm>
#include <cstddef>

namespace waypost {

namespace {

/// Nests blocks into lists as their depths say. End tags that HTML does without are left out.
class ListWriter {
public:
    void add(const TextBlock& block, const std::string& words) {
        close_to(static_cast<std::size_t>(block.depth));
        if (block.kind == BlockKind::Paragraph) {
            out_ += "<p>" + words;
            return;
        }
        const bool is_numbered = block.kind == BlockKind::Numbered;
        if (open_.size() == static_cast<std::size_t>(block.depth)) {
            if (open_.back().is_numbered != is_numbered) {
                close_to(open_.size() - 1);
            }
        }
        while (open_.size() < static_cast<std::size_t>(block.depth)) {
            open_.push_back({is_numbered, 1});
            out_ += is_numbered ? "<ol>" : "<ul>";
            if (open_.size() < static_cast<std::size_t>(block.depth)) {
                out_ += "<li>";
            }
        }
        const bool counts_on = !is_numbered || block.number == open_.back().next;
        out_ += counts_on ? "<li>" : "<li value=\"" + std::to_string(block.number) + "\">";
        open_.back().next = block.number + 1;
        out_ += words;
    }

    std::string take() {
        close_to(0);
        return std::move(out_);
    }

private:
    struct OpenList {
        bool is_numbered = false;
        int next = 1;
    };

    void close_to(std::size_t depth) {
        for (; open_.size() > depth; open_.pop_back()) {
            out_ += open_.back().is_numbered ? "</ol>" : "</ul>";
        }
    }

    std::vector<OpenList> open_{};
    std::string out_{};
};

std::string styled(const TextRun& run, const std::string& words) {
    std::string out = words;
    if (run.italic) {
        out = "<em>" + out + "</em>";
    }
    if (run.bold) {
        out = "<strong>" + out + "</strong>";
    }
    const std::string address = html_address(run.link);
    if (address.empty()) {
        return out;
    }
    // Another page must not take the place of this one, in which a walk may be under way.
    const bool leaves = address.front() != '#';
    const std::string_view rest = leaves ? R"( target="_blank" rel="noopener noreferrer")" : "";
    return "<a href=\"" + address + "\"" + std::string(rest) + ">" + out + "</a>";
}

}  // namespace

HtmlProse::HtmlProse(const Flow& flow, const std::vector<TermForms>& terms)
    : flow_(flow), terms_(terms), is_marked_(terms.size()) {}

SourceId HtmlProse::find(std::string_view id) const {
    const auto source = std::ranges::find(flow_.sources(), id, &Source::id);
    return source == flow_.sources().end()
               ? SourceId{}
               : SourceId::from_index(static_cast<std::size_t>(source - flow_.sources().begin()));
}

std::string HtmlProse::marks(const Citation& citation) {
    std::string out;
    for (const SourceId source : citation.sources) {
        out += (out.empty() ? "" : " ") + std::to_string(source.index() + 1);
    }
    if (citation.editorial) {
        out += out.empty() ? "a" : " a";
    }
    return out.empty() ? out : "<i>" + out + "</i>";
}

std::string HtmlProse::marked_words(std::string_view words, std::string_view around) {
    if (!around.empty()) {
        return html_text(words);
    }
    std::string out;
    std::size_t at = 0;
    for (const TermMatch& match : find_terms(words, terms_)) {
        if (is_marked_[match.term]) {
            continue;
        }
        is_marked_[match.term] = true;
        out += html_text(words.substr(at, match.begin - at));
        out += "<u>" + html_text(words.substr(match.begin, match.end - match.begin)) + "</u>";
        at = match.end;
    }
    return out + html_text(words.substr(at));
}

std::string HtmlProse::runs(const TextBlock& block, Citation& left) {
    std::string out;
    std::size_t begun = 0;
    std::size_t cite = 0;
    const auto cite_up_to = [&](std::size_t place) {
        Citation cited;
        for (; cite < block.cites.size() && block.cite_places[cite] <= place; ++cite) {
            const SourceId source = find(block.cites[cite]);
            if (source.has_value()) {
                cited.sources.push_back(source);
                std::erase(left.sources, source);
            }
        }
        out += marks(cited);
    };
    for (const TextRun& run : block.runs) {
        const std::string_view text = run.text;
        std::size_t at = 0;
        while (cite < block.cites.size() && block.cite_places[cite] < begun + text.size()) {
            const std::size_t place = std::max(block.cite_places[cite], begun + at);
            if (place > begun + at) {
                out += styled(run, marked_words(text.substr(at, place - begun - at), run.link));
            }
            at = place - begun;
            cite_up_to(place);
        }
        if (at < text.size()) {
            out += styled(run, marked_words(text.substr(at), run.link));
        }
        begun += text.size();
    }
    cite_up_to(begun);
    return out;
}

std::string HtmlProse::blocks(std::string_view markdown, const Citation& citation) {
    Citation left = citation;
    ListWriter lists;
    const std::vector<TextBlock> blocks = parse_markdown(markdown);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        std::string words = runs(blocks[i], left);
        if (i + 1 == blocks.size()) {
            words += marks(left);
        }
        lists.add(blocks[i], words);
    }
    return lists.take();
}

std::string HtmlProse::line(std::string_view markdown, const Citation& citation) {
    Citation left = citation;
    std::string out;
    for (const TextBlock& block : parse_markdown(markdown)) {
        out += (out.empty() ? "" : " ") + runs(block, left);
    }
    return out + marks(left);
}

std::string HtmlProse::items(const std::vector<Bullet>& bullets) {
    std::string out;
    for (const Bullet& bullet : bullets) {
        const bool is_plain =
            printable_text(bullet.text) == plain_text(parse_markdown(bullet.text));
        out += is_plain ? "<li>" : "<li data-raw=\"" + html_text(bullet.text) + "\">";
        out += line(bullet.text, bullet.citation);
    }
    return out;
}

}  // namespace waypost
