// My page: what a person takes home from a walk, and which of it they ticked.
#pragma once

#include "base/words.h"
#include "flow/flow.h"
#include "flow/number_text.h"
#include "walk/gates.h"
#include "walk/walk.h"

#include <string>
#include <vector>

namespace waypost {

/// Words of a flow with where they come from. Texts are Markdown.
struct PageText {
    std::string text{};
    Citation citation{};
};

struct PageStep {
    /// The card's title, and the label of the choice taken there.
    std::string card{};
    std::string choice{};
};

/// A card that was stood on, in short.
struct PageCard {
    NodeId card{};
    std::string title{};
    /// Its first words; none on questions, ends and urgent cards, which say where to go.
    std::vector<PageText> texts{};
    /// On a decision, what people talk about there, in the order of the flow.
    std::vector<std::string> options{};
    std::vector<ShownNumber> numbers{};
    /// The explained words that occur on the whole card, each once.
    std::vector<TermId> terms{};
    /// It asks first; said yes to or not. Of one that was not, only the title stands here.
    bool asks_first = false;
    bool is_closed = false;
    bool ticked = true;
};

/// A question to take to the appointment.
struct PageQuestion {
    PageText question{};
    /// The place in `MyPage::cards` of the first card that has it.
    std::size_t card = 0;
    bool ticked = true;
};

enum class PageRating { None, Low, Middle, High };

/// Something that may matter to the person, as they rated it. Never summed up to anything.
struct PageStatement {
    PageText statement{};
    /// As in `PageQuestion`.
    std::size_t card = 0;
    PageRating rating = PageRating::None;
};

/// Everything that can stand on the page. What is not ticked is in the value and not on the paper.
struct MyPage {
    std::vector<PageStep> way{};
    /// Where the walk stands; without a value on a route that leads no further.
    NodeId present{};
    /// What Urgent help opens there, if a card does.
    PageCard urgent{};
    /// Each card once, in the order of the first visits, as the last visit showed it.
    std::vector<PageCard> cards{};
    std::vector<PageQuestion> questions{};
    std::vector<PageStatement> statements{};
    /// What the person wrote. Plain text, not Markdown.
    std::vector<std::string> own_questions{};
    std::string notes{};

    bool with_questions = true;
    bool with_own_questions = true;
    bool with_statements = true;
    bool with_way = true;
    bool with_cards = true;
    bool with_terms = true;
    /// The rest is on the paper only when somebody ticks it: it may be seen by others.
    bool with_figures = false;
    bool with_notes = false;

    /// The card's words may be printed.
    [[nodiscard]] bool prints(std::size_t card) const;
};

/// The page of a walk with its defaults: everything but figures, notes and cards that ask first.
/// Questions and statements that several cards have stand once. Nothing of a closed card but its
/// title is in it, and routes are not. Pre: the replay is one of this flow.
[[nodiscard]] MyPage my_page(const Flow& flow,
                             const Replay& replay,
                             const OpenedGates& opened,
                             const Words& words);

/// Ticks what asks first and was said yes to, and all figures.
void tick_opened(MyPage& page);

/// The terms of the cards whose words are printed, sorted by word as people look words up.
[[nodiscard]] std::vector<TermId> terms_met(const Flow& flow, const MyPage& page);

}  // namespace waypost
