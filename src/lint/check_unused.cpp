#include "base/quoted.h"
#include "flow/text_links.h"
#include "lint/families.h"
#include "lint/kinds.h"
#include "lint/term_search.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace waypost {

namespace {

/// The names of the sources that something cites.
class CitedSources {
public:
    explicit CitedSources(const FlowDraft& draft) {
        for (const DraftNode& node : draft.nodes) {
            add(node);
        }
        visit_prose(draft, [this](const WrittenText& text) {
            for (const TextLink& link : find_links(text.value)) {
                if (link.kind == TextLinkKind::Citation) {
                    names_.insert(
                        std::string_view(text.value).substr(link.begin, link.end - link.begin));
                }
            }
        });
    }

    [[nodiscard]] bool has(std::string_view source) const { return names_.contains(source); }

private:
    void add(const DraftCitation& citation) {
        for (const WrittenText& source : citation.sources) {
            names_.insert(source.value);
        }
    }

    void add(const std::vector<DraftBullet>& bullets) {
        for (const DraftBullet& bullet : bullets) {
            add(bullet.citation);
        }
    }

    void add(const DraftNode& node) {
        add(node.citation);
        for (const auto* bullets : {&node.ask, &node.matters, &node.benefits, &node.harms}) {
            add(*bullets);
        }
        for (const DraftPassage& passage : node.passages) {
            add(passage.citation);
        }
        for (const DraftNumber& number : node.numbers) {
            add(number.citation);
        }
        for (const DraftDifference& difference : node.differences) {
            add(difference.views);
        }
    }

    std::unordered_set<std::string_view> names_{};
};

}  // namespace

void check_unused(const LintInput& input, Diagnostics& found) {
    const FlowDraft& draft = input.draft;
    const CitedSources cited(draft);
    for (const DraftSource& source : draft.sources) {
        if (!cited.has(source.id.value)) {
            found.report(kUnusedSource,
                         source.at,
                         "nothing cites source " + quoted(source.id.value),
                         "cite it where its words are used, or take it out");
        }
    }
    for (const std::size_t unused : unused_terms(draft, input.flow)) {
        found.report(kUnusedTerm,
                     draft.terms[unused].at,
                     "no text has the word " + quoted(input.flow.terms()[unused].word),
                     "take it out, or name the form that the texts have under `also`");
    }
}

}  // namespace waypost
