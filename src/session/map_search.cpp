#include "session/map_search.h"

#include "base/search_text.h"
#include "text/markdown.h"
#include "text/terms.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waypost {

namespace {

/// Gathers the words of cards as a reader would see them.
class CardWords {
public:
    CardWords(const Flow& flow, const Gates& gates) : flow_(flow), gates_(gates) {
        for (const Term& term : flow.terms()) {
            TermForms forms{{term.word}};
            forms.forms.insert(forms.forms.end(), term.also.begin(), term.also.end());
            terms_.push_back(std::move(forms));
        }
    }

    [[nodiscard]] std::string of(NodeId card) {
        words_.clear();
        add_content(card);
        if (!gates_.closes(card)) {
            add_options(flow_.node(card));
        }
        add_terms();
        return search_form(words_);
    }

private:
    void add(std::string_view text) {
        if (!text.empty()) {
            words_ += text;
            words_ += '\n';
        }
    }

    void add_text(std::string_view markdown) { add(plain_text(parse_markdown(markdown))); }

    void add_all(const std::vector<Bullet>& bullets) {
        for (const Bullet& bullet : bullets) {
            add_text(bullet.text);
        }
    }

    void add_options(const Node& decision) {
        for (const OfferedOption& option : decision.options) {
            add(option.label);
            add(flow_.node(option.card).title);
            add_content(option.card);
        }
    }

    /// The speaker's words are for the speaker, the authors' notes for nobody.
    void add_content(NodeId card) {
        const Node& node = flow_.node(card);
        if (!node.ask_first.empty()) {
            add(node.ask_first);
        }
        if (gates_.closes(card)) {
            return;
        }
        for (const std::string* text : {&node.text,
                                        &node.why,
                                        &node.measures,
                                        &node.cannot,
                                        &node.if_found,
                                        &node.if_not_found,
                                        &node.decision,
                                        &node.experience}) {
            add_text(*text);
        }
        for (const auto* bullets : {&node.ask, &node.matters, &node.benefits, &node.harms}) {
            add_all(*bullets);
        }
        for (const Passage& passage : node.passages) {
            add_text(passage.text);
        }
        add_evidence(node);
    }

    void add_evidence(const Node& node) {
        for (const auto* entries : {&node.compare_texts, &node.not_covered}) {
            for (const Entry& entry : *entries) {
                add_text(entry.text);
            }
        }
        for (const Difference& difference : node.differences) {
            add(difference.about);
            add_all(difference.views);
        }
        for (const Number& number : node.numbers) {
            add(number.label);
        }
    }

    /// A term is also found by its other names.
    void add_terms() {
        std::set<std::size_t> used;
        for (const TermMatch& match : find_terms(words_, terms_)) {
            used.insert(match.term);
        }
        for (const std::size_t term : used) {
            for (const std::string& form : terms_[term].forms) {
                add(form);
            }
        }
    }

    const Flow& flow_;
    const Gates& gates_;
    std::vector<TermForms> terms_{};
    std::string words_{};
};

std::vector<std::string> words_of(std::string_view query) {
    std::string form = search_form(query);
    if (form.size() > 1 && form.front() == '"') {
        form.erase(0, 1);
        form.erase(std::min(form.find('"'), form.size()));
        return {form};
    }
    std::vector<std::string> words;
    for (std::size_t at = 0; at < form.size();) {
        const std::size_t end = std::min(form.find(' ', at), form.size());
        words.push_back(form.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

}  // namespace

SearchIndex make_search_index(const Flow& flow, const Diagram& diagram, const Gates& gates) {
    SearchIndex index;
    CardWords words(flow, gates);
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        const NodeId card = NodeId::from_index(i);
        // A route says nothing that a reader ever sees, but for a title.
        if (diagram.cards[i].box.w > 0) {
            index.cards.push_back({card, search_form(flow.node(card).title), words.of(card)});
        }
    }
    std::ranges::stable_sort(index.cards, [&](const SearchedCard& a, const SearchedCard& b) {
        const DiagramCard& left = diagram.cards[a.card.index()];
        const DiagramCard& right = diagram.cards[b.card.index()];
        return std::pair(left.layer, left.box.y) < std::pair(right.layer, right.box.y);
    });
    return index;
}

std::vector<NodeId> find_cards(const SearchIndex& index, std::string_view query) {
    const std::vector<std::string> words = words_of(query);
    std::vector<NodeId> found;
    if (words.empty() || words.front().empty()) {
        return found;
    }
    for (const SearchedCard& card : index.cards) {
        const bool holds_all = std::ranges::all_of(words, [&](const std::string& word) {
            return card.title.find(word) != std::string::npos ||
                   card.texts.find(word) != std::string::npos;
        });
        if (holds_all) {
            found.push_back(card.card);
        }
    }
    return found;
}

}  // namespace waypost
