#include "walk/my_page.h"

#include "base/search_text.h"
#include "text/markdown.h"
#include "text/terms.h"
#include "walk/card_view.h"
#include "walk/detour.h"
#include "walk/term_forms.h"

#include <algorithm>
#include <string_view>

namespace waypost {

namespace {

bool says_something(NodeKind kind) {
    return kind == NodeKind::Info || kind == NodeKind::Test || kind == NodeKind::Stage ||
           kind == NodeKind::Decision;
}

/// The first paragraph, with the list that it announces. Paragraphs stand between empty lines.
std::string first_words(std::string_view text) {
    std::string words;
    std::size_t begin = text.find_first_not_of(" \n");
    while (begin != std::string_view::npos) {
        const std::size_t end = text.find("\n\n", begin);
        const std::string_view part = text.substr(begin, end - begin);
        words += (words.empty() ? "" : "\n\n") + std::string(part);
        const std::size_t last = part.find_last_not_of(" \n");
        if (part[last] != ':' || end == std::string_view::npos) {
            break;
        }
        begin = text.find_first_not_of(" \n", end);
    }
    return words;
}

/// All that a reader sees on the card with these answers.
std::vector<std::string_view> seen_texts(const Node& node, const Answers& answers) {
    std::vector<std::string_view> texts = {node.title,
                                           node.text,
                                           node.decision,
                                           node.measures,
                                           node.cannot,
                                           node.if_found,
                                           node.if_not_found};
    for (const Passage& passage : node.passages) {
        if (holds(passage.condition, answers)) {
            texts.push_back(passage.text);
        }
    }
    for (const auto* bullets : {&node.ask, &node.matters}) {
        for (const Bullet& bullet : *bullets) {
            texts.push_back(bullet.text);
        }
    }
    return texts;
}

/// Reads cards into a page, one after the other.
class PageReader {
public:
    PageReader(const Flow& flow,
               const Replay& replay,
               const OpenedGates& opened,
               const Words& words)
        : flow_(flow), gates_(flow, replay, opened), words_(words), forms_(term_forms(flow)) {}

    [[nodiscard]] PageCard read(const Place& place) const {
        const Node& node = flow_.node(place.card);
        PageCard card{.card = place.card, .title = node.title};
        card.asks_first = !node.ask_first.empty();
        card.is_closed = gates_.closes(place.card);
        card.ticked = !card.asks_first;
        if (card.is_closed) {
            return card;
        }
        if (says_something(node.kind)) {
            card.texts = {{first_words(node.text), node.citation}};
        }
        for (const OfferedOption* option : offered_options(flow_, place)) {
            card.options.push_back(option->label);
        }
        card.numbers = with_one_denominator(node.numbers, words_);
        card.terms = terms_on(node, place.answers);
        return card;
    }

    void add(MyPage& page, const Place& place) const {
        page.cards.push_back(read(place));
        if (page.cards.back().is_closed) {
            return;
        }
        const Node& node = flow_.node(place.card);
        add_once(page, page.questions, &PageQuestion::question, node.ask, node);
        add_once(page, page.statements, &PageStatement::statement, node.matters, node);
    }

private:
    /// Each of the bullets of the page's last card that no card before it has.
    template <class Item>
    static void add_once(const MyPage& page,
                         std::vector<Item>& items,
                         PageText Item::*text,
                         const std::vector<Bullet>& bullets,
                         const Node& node) {
        const std::size_t at = page.cards.size() - 1;
        for (const Bullet& bullet : bullets) {
            const auto earlier = std::ranges::find_if(
                items, [&](const Item& item) { return (item.*text).text == bullet.text; });
            if (earlier == items.end()) {
                items.push_back({{bullet.text, cited(bullet, node)}, at});
            } else if (page.cards[earlier->card].asks_first) {
                // It must not be lost with a card that is not ticked.
                earlier->card = at;
            }
        }
    }

    static Citation cited(const Bullet& bullet, const Node& node) {
        return bullet.citation.is_empty() ? node.citation : bullet.citation;
    }

    [[nodiscard]] std::vector<TermId> terms_on(const Node& node, const Answers& answers) const {
        std::vector<TermId> terms;
        for (const std::string_view text : seen_texts(node, answers)) {
            for (const TermMatch& match : find_terms(plain_text(parse_markdown(text)), forms_)) {
                const TermId term = TermId::from_index(match.term);
                if (std::ranges::find(terms, term) == terms.end()) {
                    terms.push_back(term);
                }
            }
        }
        return terms;
    }

    const Flow& flow_;
    Gates gates_;
    const Words& words_;
    std::vector<TermForms> forms_;
};

std::vector<PageStep> way_of(const Flow& flow, const Replay& replay) {
    std::vector<PageStep> way;
    for (std::size_t i = 0; i < replay.taken.size(); ++i) {
        const Node& node = flow.node(replay.places[i].card);
        const ChoiceId choice = find_choice(flow, replay.places[i].card, replay.taken[i].choice);
        way.push_back({node.title, node.choices[choice.index()].label});
    }
    return way;
}

/// Each card in the order of the first visits, with the answers of the last: what it said then is
/// what counts.
std::vector<const Place*> visited(const Flow& flow, const Replay& replay) {
    std::vector<const Place*> last(flow.nodes().size());
    std::vector<NodeId> order;
    for (const Place& place : replay.places) {
        if (flow.node(place.card).kind == NodeKind::Route) {
            continue;
        }
        if (last[place.card.index()] == nullptr) {
            order.push_back(place.card);
        }
        last[place.card.index()] = &place;
    }
    std::vector<const Place*> places;
    places.reserve(order.size());
    for (const NodeId card : order) {
        places.push_back(last[card.index()]);
    }
    return places;
}

}  // namespace

bool MyPage::prints(std::size_t card) const {
    return cards[card].ticked && !cards[card].is_closed;
}

MyPage my_page(const Flow& flow,
               const Replay& replay,
               const OpenedGates& opened,
               const Words& words) {
    const PageReader reader(flow, replay, opened, words);
    MyPage page;
    page.way = way_of(flow, replay);
    const Place& here = replay.here();
    const Node& present = flow.node(here.card);
    if (present.kind != NodeKind::Route) {
        page.present = here.card;
    }
    const NodeId urgent = flow.urgent_for(present.phase);
    if (urgent.has_value()) {
        page.urgent = reader.read({urgent, here.answers});
        const Node& node = flow.node(urgent);
        page.urgent.texts.clear();
        if (!page.urgent.is_closed) {
            page.urgent.texts.push_back({node.text, node.citation});
            for (const Passage& passage : node.passages) {
                if (holds(passage.condition, here.answers)) {
                    page.urgent.texts.push_back({passage.text, passage.citation});
                }
            }
        }
    }
    for (const Place* place : visited(flow, replay)) {
        reader.add(page, *place);
    }
    return page;
}

void tick_opened(MyPage& page) {
    page.with_figures = true;
    for (PageCard& card : page.cards) {
        card.ticked = true;
    }
}

std::vector<TermId> terms_met(const Flow& flow, const MyPage& page) {
    std::vector<TermId> terms;
    for (std::size_t i = 0; i < page.cards.size(); ++i) {
        if (page.prints(i)) {
            terms.insert(terms.end(), page.cards[i].terms.begin(), page.cards[i].terms.end());
        }
    }
    std::ranges::sort(terms);
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    std::ranges::stable_sort(terms, [&](TermId a, TermId b) {
        return search_form(flow.term(a).word) < search_form(flow.term(b).word);
    });
    return terms;
}

}  // namespace waypost
