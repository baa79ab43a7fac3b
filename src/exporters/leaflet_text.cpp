#include "exporters/leaflet_text.h"

#include "exporters/printable_text.h"

#include <algorithm>

namespace waypost {

namespace {

void append(std::vector<TextRun>& runs, const TextRun& style, std::string_view text) {
    if (text.empty()) {
        return;
    }
    TextRun run = style;
    run.text = printable_text(text);
    // A card cannot be opened on paper.
    run.link = style.link.starts_with("https://") ? printable_text(style.link) : std::string();
    runs.push_back(std::move(run));
}

void append_mark(std::vector<TextRun>& runs, const std::string& mark) {
    if (!mark.empty()) {
        runs.push_back({mark, false, false, {}});
    }
}

}  // namespace

SourceId LeafletTexts::find(std::string_view id) const {
    const auto source = std::ranges::find(flow_.sources(), id, &Source::id);
    return source == flow_.sources().end()
               ? SourceId{}
               : SourceId::from_index(static_cast<std::size_t>(source - flow_.sources().begin()));
}

std::string LeafletTexts::mark(SourceId source) {
    auto found = std::ranges::find(sources_, source);
    if (found == sources_.end()) {
        found = sources_.insert(found, source);
    }
    return std::string(kGlue) + "[" + std::to_string(found - sources_.begin() + 1) + "]";
}

std::string LeafletTexts::marks(const Citation& citation) {
    std::string text;
    for (const SourceId source : citation.sources) {
        text += mark(source);
    }
    if (citation.editorial) {
        editorial_ = true;
        text += std::string(kGlue) + std::string(kEditorialSign);
    }
    return text;
}

std::vector<TextRun> LeafletTexts::runs(const TextBlock& block, Citation& left) {
    std::vector<TextRun> out;
    std::size_t begun = 0;
    std::size_t cite = 0;
    const auto cite_up_to = [&](std::size_t place) {
        for (; cite < block.cites.size() && block.cite_places[cite] <= place; ++cite) {
            const SourceId source = find(block.cites[cite]);
            if (source.has_value()) {
                append_mark(out, mark(source));
                std::erase(left.sources, source);
            }
        }
    };
    for (const TextRun& run : block.runs) {
        std::size_t at = 0;
        while (cite < block.cites.size() && block.cite_places[cite] < begun + run.text.size()) {
            const std::size_t place = std::max(block.cite_places[cite], begun + at);
            append(out, run, std::string_view(run.text).substr(at, place - begun - at));
            at = place - begun;
            cite_up_to(place);
        }
        append(out, run, std::string_view(run.text).substr(at));
        begun += run.text.size();
    }
    cite_up_to(begun);
    return out;
}

std::vector<LeafletBlock> LeafletTexts::blocks(const PageText& text) {
    std::vector<LeafletBlock> out;
    Citation left = text.citation;
    for (const TextBlock& block : parse_markdown(text.text)) {
        LeafletBlock made;
        made.runs = runs(block, left);
        made.depth = std::max(block.depth - 1, 0);
        if (block.kind != BlockKind::Paragraph) {
            made.kind = LeafletKind::Item;
            made.mark = block.kind == BlockKind::Bullet ? "•" : std::to_string(block.number) + ".";
        }
        out.push_back(std::move(made));
    }
    if (!out.empty()) {
        append_mark(out.back().runs, marks(left));
    }
    return out;
}

LeafletBlock LeafletTexts::block(const PageText& text) {
    LeafletBlock joined;
    for (LeafletBlock& block : blocks(text)) {
        if (!joined.runs.empty()) {
            joined.runs.push_back({" ", false, false, {}});
        }
        joined.runs.insert(joined.runs.end(), block.runs.begin(), block.runs.end());
    }
    return joined;
}

}  // namespace waypost
