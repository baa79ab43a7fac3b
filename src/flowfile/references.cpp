#include "flowfile/references.h"

#include "flow/text_links.h"
#include "flowfile/card_references.h"
#include "flowfile/rehearsed_steps.h"

#include <algorithm>
#include <tuple>

namespace waypost {

namespace {

class ReferenceList {
public:
    explicit ReferenceList(std::string_view card) : card_(card) {}

    void add_names(const FlowDraft& draft) {
        visit_card_names(
            draft, [this](ReferenceKind kind, std::string_view owner, const WrittenText& name) {
                const bool is_own =
                    kind >= ReferenceKind::Next && kind <= ReferenceKind::About && owner == card_;
                if (!is_own && name.at.has_place() && card_named(name.value) == card_) {
                    found_.push_back({kind, std::string(owner), name.at});
                }
            });
    }

    void add_links(std::string_view owner, const WrittenText& text) {
        constexpr std::string_view kScheme = "card:";
        for (const TextLink& link : find_links(text.value)) {
            const std::string_view target =
                std::string_view(text.value).substr(link.begin, link.end - link.begin);
            const bool leads_there = link.kind == TextLinkKind::Link &&
                                     target.starts_with(kScheme) &&
                                     target.substr(kScheme.size()) == card_;
            if (leads_there) {
                found_.push_back({ReferenceKind::Link,
                                  std::string(owner),
                                  place_in_text(text, link.begin, link.end)});
            }
        }
    }

    /// The step that leads to the card, where a rehearsal only comes by.
    void add_steps(const FlowDraft& draft, const Flow& flow) {
        const auto walked = cards_of_steps(flow);
        for (std::size_t i = 0; i < draft.rehearsals.size() && i < walked.size(); ++i) {
            const DraftRehearsal& rehearsal = draft.rehearsals[i];
            const auto& cards = walked[i];
            const auto there = std::ranges::find(cards, card_);
            const auto step = static_cast<std::size_t>(there - cards.begin());
            if (there != cards.end() && step < rehearsal.choose.size()) {
                found_.push_back({ReferenceKind::Rehearsal,
                                  rehearsal.name.value,
                                  rehearsal.choose[step == 0 ? 0 : step - 1].at});
            }
        }
    }

    std::vector<CardReference> take() {
        std::ranges::stable_sort(found_, [](const CardReference& a, const CardReference& b) {
            return std::tuple(a.at.file, a.at.line, a.at.column) <
                   std::tuple(b.at.file, b.at.line, b.at.column);
        });
        return std::move(found_);
    }

private:
    std::string_view card_;
    std::vector<CardReference> found_{};
};

}  // namespace

std::vector<CardReference> references_to(const FlowDraft& draft,
                                         const Flow* flow,
                                         std::string_view card) {
    ReferenceList list(card);
    list.add_names(draft);
    for (const DraftTerm& term : draft.terms) {
        list.add_links(term.id.value, term.text);
    }
    for (const DraftNode& node : draft.nodes) {
        if (node.id.value != card) {
            visit_prose(node,
                        [&](const WrittenText& text) { list.add_links(node.id.value, text); });
        }
    }
    if (flow != nullptr) {
        list.add_steps(draft, *flow);
    }
    return list.take();
}

}  // namespace waypost
