#include "session/author_cards.h"

#include "base/search_text.h"
#include "diagram/diagram.h"
#include "flow/text_links.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace waypost {

namespace {

/// What one card cites, in any of its parts.
class CardEvidence {
public:
    explicit CardEvidence(const DraftNode& node) {
        // A bullet without a source of its own has the card's.
        add(node.citation, true);
        for (const auto* bullets : {&node.ask, &node.matters, &node.benefits, &node.harms}) {
            for (const DraftBullet& bullet : *bullets) {
                add(bullet.citation, false);
            }
        }
        for (const DraftPassage& passage : node.passages) {
            add(passage.citation, true);
        }
        for (const DraftNumber& number : node.numbers) {
            add(number.citation, true);
        }
        for (const DraftDifference& difference : node.differences) {
            for (const DraftBullet& view : difference.views) {
                add(view.citation, true);
            }
        }
        visit_prose(node, [this](const WrittenText& text) { add_cited_in(text.value); });
    }

    [[nodiscard]] const std::unordered_set<std::string_view>& sources() const { return sources_; }

    [[nodiscard]] bool has_own_words() const { return editorial_; }

    [[nodiscard]] bool has_gap() const { return uncited_; }

private:
    void add(const DraftCitation& citation, bool must_cite) {
        for (const WrittenText& source : citation.sources) {
            sources_.insert(source.value);
        }
        editorial_ = editorial_ || citation.editorial;
        uncited_ = uncited_ || (must_cite && !citation.editorial && citation.sources.empty());
    }

    void add_cited_in(std::string_view text) {
        for (const TextLink& link : find_links(text)) {
            if (link.kind == TextLinkKind::Citation) {
                sources_.insert(text.substr(link.begin, link.end - link.begin));
            }
        }
    }

    std::unordered_set<std::string_view> sources_{};
    bool editorial_ = false;
    bool uncited_ = false;
};

using SourcesById = std::unordered_map<std::string_view, const Source*>;

void add_evidence(const DraftNode& node, const SourcesById& sources, AuthorCard& card) {
    const CardEvidence evidence(node);
    card.sources = evidence.sources().size();
    card.editorial = evidence.has_own_words();
    card.uncited = card.kind != NodeKind::Route && evidence.has_gap();
    for (const std::string_view id : evidence.sources()) {
        const auto found = sources.find(id);
        if (found == sources.end()) {
            continue;
        }
        const Source& source = *found->second;
        const bool is_dated = !source.published.empty() || !source.undated;
        const std::string& date = source.published.empty() ? source.accessed : source.published;
        if (!is_dated || date.empty()) {
            card.undated = true;
            continue;
        }
        card.oldest = card.oldest.empty() ? date : std::min(card.oldest, date);
        card.newest = std::max(card.newest, date);
    }
}

std::unordered_map<std::string_view, std::size_t> count_by_card(const Diagnostics& findings) {
    std::unordered_map<std::string_view, std::size_t> counts;
    for (const Diagnostic& finding : findings.all()) {
        if (!finding.card.empty()) {
            ++counts[finding.card];
        }
    }
    return counts;
}

void add_reading(const ReadingPart& part, AuthorCard& card) {
    card.grade = flesch_kincaid_grade(part.without_terms);
    card.smog = smog_grade(part.without_terms);
    card.words = part.all.words;
}

AuthorCard card_of(const Flow& flow, std::size_t index, const Words& words) {
    const Node& node = flow.nodes()[index];
    AuthorCard card;
    card.card = NodeId::from_index(index);
    card.id = node.id;
    card.title = node.title;
    card.kind = node.kind;
    card.kind_word = words[kind_word(node.kind)];
    card.phase = node.phase.has_value() ? flow.phase(node.phase).title : std::string();
    card.sought =
        search_form(card.id + "\n" + card.title + "\n" + card.kind_word + "\n" + card.phase);
    return card;
}

/// What has no value stands behind whatever has one; turning the order round does not change that.
template <class Value>
bool comes_before(const std::optional<Value>& a, const std::optional<Value>& b, bool descending) {
    if (!a || !b) {
        return a.has_value() && !b.has_value();
    }
    return descending ? *b < *a : *a < *b;
}

std::optional<std::string_view> value_of(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

std::optional<std::string_view> oldest_of(const AuthorCard& card) {
    return card.undated ? std::optional<std::string_view>("") : value_of(card.oldest);
}

bool comes_before(const AuthorCard& a, const AuthorCard& b, const CardOrder& order) {
    const auto by = [&](const auto& value) {
        return comes_before(std::optional(value(a)), std::optional(value(b)), order.descending);
    };
    const auto by_text = [&](std::string AuthorCard::*text) {
        return comes_before(value_of(a.*text), value_of(b.*text), order.descending);
    };
    switch (order.by) {
        case CardColumn::Card: return by_text(&AuthorCard::id);
        case CardColumn::Kind: return by_text(&AuthorCard::kind_word);
        case CardColumn::Phase: return by_text(&AuthorCard::phase);
        case CardColumn::Grade: return comes_before(a.grade, b.grade, order.descending);
        case CardColumn::Smog: return comes_before(a.smog, b.smog, order.descending);
        case CardColumn::Words: return by([](const AuthorCard& card) { return card.words; });
        case CardColumn::Sources:
            // Cards with gaps are what one looks for here, before cards of own words alone.
            return by([](const AuthorCard& card) {
                return std::pair(card.uncited ? std::size_t{0} : card.sources + 1, card.editorial);
            });
        case CardColumn::Oldest:
            // What has no date may be older than anything.
            return comes_before(oldest_of(a), oldest_of(b), order.descending);
        case CardColumn::Newest: return by_text(&AuthorCard::newest);
        case CardColumn::Findings: return by([](const AuthorCard& card) { return card.findings; });
        case CardColumn::Count_: break;
    }
    return false;
}

/// Every word of a filter, in the form of a search.
std::vector<std::string> words_of(std::string_view filter) {
    const std::string form = search_form(filter);
    std::vector<std::string> words;
    std::size_t begin = 0;
    while (begin < form.size()) {
        const std::size_t end = std::min(form.find(' ', begin), form.size());
        if (end > begin) {
            words.push_back(form.substr(begin, end - begin));
        }
        begin = end + 1;
    }
    return words;
}

}  // namespace

std::vector<AuthorCard> author_cards(const LoadedFlow& written,
                                     const Diagnostics& findings,
                                     const ReadingReport& reading,
                                     const Words& words) {
    std::vector<AuthorCard> cards;
    if (!written.flow) {
        return cards;
    }
    const Flow& flow = *written.flow;
    SourcesById sources;
    for (const Source& source : flow.sources()) {
        sources.emplace(source.id, &source);
    }
    const auto counts = count_by_card(findings);
    // By their ids: it may be of an earlier version, as long as the newest is being examined.
    std::unordered_map<std::string_view, const ReadingPart*> parts;
    for (const ReadingPart& part : reading.cards) {
        parts.emplace(part.name, &part);
    }
    cards.reserve(flow.nodes().size());
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        AuthorCard& card = cards.emplace_back(card_of(flow, i, words));
        add_evidence(written.draft.nodes[i], sources, card);
        const auto count = counts.find(card.id);
        card.findings = count == counts.end() ? 0 : count->second;
        if (const auto part = parts.find(card.id); part != parts.end()) {
            add_reading(*part->second, card);
        }
    }
    return cards;
}

std::vector<std::size_t> listed_cards(const std::vector<AuthorCard>& cards,
                                      const std::optional<CardOrder>& order,
                                      std::string_view filter) {
    const std::vector<std::string> words = words_of(filter);
    std::vector<std::size_t> listed;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const bool holds = std::ranges::all_of(words, [&](const std::string& word) {
            return cards[i].sought.find(word) != std::string::npos;
        });
        if (holds) {
            listed.push_back(i);
        }
    }
    if (order) {
        std::ranges::stable_sort(listed, [&](std::size_t a, std::size_t b) {
            return comes_before(cards[a], cards[b], *order);
        });
    }
    return listed;
}

CardOrder pressed(const std::optional<CardOrder>& order, CardColumn column) {
    return {column, order && order->by == column && !order->descending};
}

}  // namespace waypost
