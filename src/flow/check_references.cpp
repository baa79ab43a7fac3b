#include "base/quoted.h"
#include "flow/families.h"
#include "flow/kinds.h"
#include "flow/text_links.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// One kind of name that is looked up.
struct Lookup {
    NameIndex& names;
    const DiagnosticKind& kind;
    std::string_view what{};
    /// The header of the table that defines such a name.
    std::string_view header{};
    /// The list could not be read whole, so nothing is said about names that are not in it.
    bool is_incomplete = false;
};

bool is_missing(const Lookup& lookup, const WrittenText& name) {
    return !name.is_absent() && !name.unread && !lookup.is_incomplete &&
           !lookup.names.find(name.value) && !lookup.names.may_be_meant(name.value);
}

std::string hint_for(Lookup& lookup, const WrittenText& name) {
    const std::string suggestion = lookup.names.suggestion(name.value);
    return suggestion.empty()
               ? "each " + std::string(lookup.what) + " is defined by " + quoted(lookup.header)
               : suggestion;
}

void require(Lookup& lookup, const WrittenText& name, Diagnostics& found) {
    if (is_missing(lookup, name)) {
        found.report(lookup.kind,
                     name.at,
                     "there is no " + std::string(lookup.what) + " " + quoted(name.value),
                     hint_for(lookup, name));
    }
}

/// Looks up every name of a draft but those of answers.
class References {
public:
    References(const FlowDraft& draft, DraftNames& names, Diagnostics& found)
        : draft_(draft),
          found_(found),
          phases_{names.phases, kUnknownPhase, "phase", "[[phase]]", draft.unread.phases},
          sources_{names.sources, kUnknownSource, "source", "[source.id]", draft.unread.sources},
          nodes_{names.nodes, kUnknownNode, "card", "[node.id]", draft.unread.nodes} {}

    void check_flow() {
        check_start();
        card(draft_.metadata.urgent);
        for (const DraftPhase& phase : draft_.phases) {
            card(phase.urgent);
        }
        for (const DraftTerm& term : draft_.terms) {
            check_prose(term.text);
        }
        for (const DraftPromise& promise : draft_.promises) {
            cards(promise.never);
            cards(promise.before);
            card(promise.read);
        }
        for (const DraftRehearsal& rehearsal : draft_.rehearsals) {
            card(rehearsal.ends_at);
        }
        for (const DraftAllowance& allowance : draft_.allowances) {
            card(allowance.card);
        }
    }

    void check_node(const DraftNode& node) {
        require(phases_, node.phase, found_);
        citation(node.citation);
        for (const DraftPassage& passage : node.passages) {
            citation(passage.citation);
        }
        for (const auto* bullets : {&node.ask, &node.matters, &node.benefits, &node.harms}) {
            check_bullets(*bullets);
        }
        for (const DraftDifference& difference : node.differences) {
            check_bullets(difference.views);
        }
        for (const DraftNumber& number : node.numbers) {
            citation(number.citation);
        }
        for (const DraftRouteRow& row : node.rows) {
            card(row.to);
        }
        visit_prose(node, [this](const WrittenText& text) { check_prose(text); });
        check_choices(node);
        for (const DraftOption& option : node.options) {
            check_option(option.node);
        }
    }

private:
    void card(const WrittenText& name) { require(nodes_, name, found_); }

    void cards(const std::vector<WrittenText>& names) {
        for (const WrittenText& name : names) {
            card(name);
        }
    }

    void citation(const DraftCitation& citation) {
        for (const WrittenText& source : citation.sources) {
            require(sources_, source, found_);
        }
    }

    void check_bullets(const std::vector<DraftBullet>& bullets) {
        for (const DraftBullet& bullet : bullets) {
            citation(bullet.citation);
        }
    }

    void check_start() {
        const WrittenText& start = draft_.metadata.start;
        if (is_missing(nodes_, start)) {
            found_.report(kNoStart,
                          start.at,
                          "the walk cannot start: there is no card " + quoted(start.value),
                          hint_for(nodes_, start));
        }
    }

    /// `[^id]` cites a source, `card:id` opens a card.
    void check_prose(const WrittenText& text) {
        constexpr std::string_view kCard = "card:";
        for (const TextLink& link : find_links(text.value)) {
            std::string target = text.value.substr(link.begin, link.end - link.begin);
            const SourceSpan at = place_in_text(text, link.begin, link.end);
            if (link.kind == TextLinkKind::Citation) {
                require(sources_, {std::move(target), at, false}, found_);
            } else if (target.starts_with(kCard) && is_safe_target(target)) {
                card({target.substr(kCard.size()), at, false});
            }
        }
    }

    void check_choices(const DraftNode& node) {
        for (const DraftChoice& choice : node.choices) {
            card(choice.to);
            const bool is_offered = std::ranges::any_of(node.options, [&](const DraftOption& one) {
                return one.node.value == choice.about.value;
            });
            const bool is_silent =
                choice.about.is_absent() || choice.about.unread || node.options_unread;
            if (!is_silent && !is_offered) {
                found_.report(kUnknownNode,
                              choice.about.at,
                              "the choice is about " + quoted(choice.about.value) +
                                  ", which is no option of this card",
                              "name one of the card's options, or take `about` out");
            }
        }
    }

    void check_option(const WrittenText& name) {
        card(name);
        const auto position = nodes_.names.find(name.value);
        if (!position) {
            return;
        }
        const DraftNode& option = draft_.nodes[*position];
        if (option.kind.value && option.kind.value != NodeKind::Option) {
            Diagnostic& wrong = found_.report(kUnknownNode,
                                              name.at,
                                              "card " + quoted(name.value) + " is no option",
                                              "options are cards with `kind = \"option\"`");
            found_.add_note(wrong, option.at, "the card is here");
        }
    }

    const FlowDraft& draft_;
    Diagnostics& found_;
    Lookup phases_;
    Lookup sources_;
    Lookup nodes_;
};

}  // namespace

void check_references(const FlowDraft& draft, DraftNames& names, Diagnostics& found) {
    References references(draft, names, found);
    references.check_flow();
    for (const DraftNode& node : draft.nodes) {
        references.check_node(node);
    }
}

}  // namespace waypost
