// A card as it is read aloud.
#pragma once

#include "base/words.h"
#include "walk/card_view.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// Paragraphs in the order in which they are said. Each ends with a full stop or the like, at which
/// a voice pauses.
class SpokenText {
public:
    /// Plain words; nothing where there are none.
    void say(std::string_view words);

    /// Words before what they announce, with a colon.
    void announce(std::string_view words);

    /// A text in the Markdown subset: each block a paragraph, without markup, addresses and marks
    /// of sources. Brackets that the author wrote stay.
    void say_markdown(std::string_view markdown);

    void append(const SpokenText& more);

    [[nodiscard]] const std::vector<std::string>& paragraphs() const { return paragraphs_; }

private:
    std::vector<std::string> paragraphs_{};
};

/// An option that a card lists.
struct SpokenOption {
    std::string label{};
    /// As `ShownPart::in_case`.
    std::string in_case{};
};

/// Those that the decision of the view offers.
[[nodiscard]] std::vector<SpokenOption> offered_to_say(const Flow& flow, const CardView& view);

/// What is said of a card, from its title to its questions to take along; its ways on are not in
/// it. Of a card that asks first its title, its question and that it waits for a yes, of one that
/// is kept back its title. Nothing of a route.
[[nodiscard]] SpokenText spoken_card(const Flow& flow,
                                     const CardView& view,
                                     const std::vector<SpokenOption>& options,
                                     const Words& words);

/// An option as a decision offers it, and what of its card is shown.
struct ComparedOption {
    CardView view{};
    /// The decision's words for it.
    std::string label{};
};

/// What is said of options side by side, one after the other: their own words, their rows and their
/// numbers, all out of the same as in the table. Of a closed one its label and its question.
[[nodiscard]] SpokenText spoken_comparison(const Flow& flow,
                                           const std::vector<ComparedOption>& options,
                                           const Words& words);

}  // namespace waypost
