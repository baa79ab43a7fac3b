#include "exporters/leaflet_figures.h"

#include "exporters/printable_text.h"
#include "exporters/source_line.h"

#include <utility>

namespace waypost {

namespace {

LeafletBlock figure_note(std::string_view text) {
    LeafletBlock block;
    block.runs = {{printable_text(text), false, false, {}}};
    block.depth = 1;
    block.is_note = true;
    return block;
}

LeafletBlock dots_of(const Number& number) {
    LeafletBlock block;
    block.kind = LeafletKind::Dots;
    block.dots = {number.low, number.high, number.of};
    block.depth = 1;
    return block;
}

/// `Sources: A press (2020); …`; empty where none is named.
std::string dated_sources(const Flow& flow, const Citation& citation, const Words& words) {
    std::string names;
    for (const SourceId id : citation.sources) {
        const Source& source = flow.source(id);
        names += names.empty() ? words[Word::Sources] + ": " : "; ";
        names += source.publisher + " (" + source_date(source, words) + ")";
    }
    return names;
}

}  // namespace

std::vector<LeafletBlock> figure_blocks(const Flow& flow,
                                        const ShownNumber& shown,
                                        const Words& words,
                                        LeafletTexts& texts) {
    const Number& number = shown.number;
    LeafletBlock sentence;
    sentence.kind = LeafletKind::Item;
    sentence.mark = "•";
    sentence.runs = {{printable_text(number_sentence(number, words)), true, false, {}},
                     {texts.marks(number.citation), false, false, {}}};
    std::vector<LeafletBlock> blocks = {std::move(sentence)};
    if (number.of <= kMostDots) {
        const bool is_span = number.low != number.high;
        blocks.push_back(dots_of(number));
        blocks.push_back(
            figure_note(words.fill(is_span ? Word::NumberDotsBetween : Word::NumberDots,
                                   {count_digits(number.of, words)})));
    }
    for (const std::string& detail : number_details(number, words)) {
        blocks.push_back(figure_note(detail));
    }
    if (!shown.as_given.empty()) {
        blocks.push_back(figure_note(words.fill(Word::NumberAsGiven, {shown.as_given})));
    }
    const std::string sources = dated_sources(flow, number.citation, words);
    if (!sources.empty()) {
        blocks.push_back(figure_note(sources));
    }
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
        blocks[i].keeps_next = true;
    }
    return blocks;
}

}  // namespace waypost
