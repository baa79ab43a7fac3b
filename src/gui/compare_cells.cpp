#include "gui/compare_cells.h"

#include <string>
#include <utility>

namespace waypost::gui {

namespace {

/// The sources of all options together, so that a mark means the same in every column.
CardSources sources_of_all(const Session& session,
                           const std::vector<const OfferedOption*>& options,
                           NodeId decision) {
    CardSources all;
    for (const OfferedOption* option : options) {
        const CardView view = session.view_of(option->card, decision);
        const CardSources own = sources_of(session.open_flow()->flow, view);
        all.editorial = all.editorial || own.editorial;
        for (const SourceId source : own.sources) {
            if (all.number_of(source) == 0) {
                all.sources.push_back(source);
            }
        }
    }
    return all;
}

/// The numbers of each option, none of a closed one. All are out of the same, those of options
/// without room included, so that no count changes while a reader turns from some options to
/// others.
std::vector<std::vector<ShownNumber>> shown_numbers(
    const Session& session, const std::vector<const OfferedOption*>& options) {
    std::vector<std::vector<Number>> numbers;
    for (const OfferedOption* option : options) {
        const bool is_closed = session.view_of(option->card).is_closed();
        numbers.push_back(is_closed ? std::vector<Number>()
                                    : session.open_flow()->flow.node(option->card).numbers);
    }
    return with_one_denominator(numbers, session.words());
}

}  // namespace

std::vector<CompareCell> compare_cells(const Session& session,
                                       const std::vector<const OfferedOption*>& options,
                                       std::size_t first,
                                       std::size_t count,
                                       RichTextEvents& events) {
    const NodeId decision = session.detour()->card;
    const CardSources sources = sources_of_all(session, options, decision);
    const std::vector<std::vector<ShownNumber>> numbers = shown_numbers(session, options);
    std::vector<CompareCell> cells;
    for (std::size_t i = first; i < first + count; ++i) {
        CardInk ink =
            card_ink(session, session.view_of(options[i]->card, decision), sources, events);
        std::vector<CardRow> rows =
            rows_of(session.open_flow()->flow, options[i]->card, decision, session.words());
        cells.push_back({options[i], std::move(ink), std::move(rows), numbers[i]});
    }
    return cells;
}

}  // namespace waypost::gui
