#include "lint/term_search.h"

#include "flow/text_links.h"
#include "text/markdown.h"
#include "text/terms.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace waypost {

namespace {

/// So many bytes are searched at once, twice as many each time: each search makes an index of all
/// forms that are still missing, of which there are fewer and fewer.
constexpr std::size_t kFirstChunk = 1 << 12;
constexpr std::size_t kLargestChunk = 1 << 16;

/// Stands between two texts; no form of a term goes across it.
constexpr std::string_view kBorder = "\n\x1F\n";

/// Marks, or blanks that readers do not see.
bool needs_reading(std::string_view markdown) {
    constexpr auto kNone = std::string_view::npos;
    return markdown.find_first_of("*_[]<>\\`&#~") != kNone || markdown.find("  ") != kNone ||
           markdown.find("\n ") != kNone;
}

/// The words of a text. Most texts have no marks, and reading Markdown is what costs.
void append_words(std::string_view markdown, std::string& to) {
    if (!needs_reading(markdown)) {
        to += markdown;
    } else {
        to += plain_text(parse_markdown(markdown));
    }
    to += kBorder;
}

std::vector<TermForms> forms_of(const Flow& flow) {
    std::vector<TermForms> forms;
    for (const Term& term : flow.terms()) {
        forms.push_back({term.also});
        forms.back().forms.push_back(term.word);
    }
    return forms;
}

/// Reads texts and strikes out the terms that stand in them.
class TermSearch {
public:
    explicit TermSearch(std::vector<TermForms> forms)
        : forms_(std::move(forms)), is_found_(forms_.size(), false), missing_(forms_.size()) {}

    [[nodiscard]] bool is_done() const { return missing_ == 0; }

    [[nodiscard]] const std::vector<bool>& is_found() const { return is_found_; }

    void read(std::string_view markdown) {
        append_words(markdown, chunk_);
        if (chunk_.size() >= most_) {
            search_chunk();
            most_ = std::min(2 * most_, kLargestChunk);
        }
    }

    void read(const WrittenText& text) {
        if (!is_done() && !text.value.empty()) {
            read(text.value);
        }
    }

    void search_chunk() {
        const auto strike = [this](const TermMatch& match) { return strike_out(match.term); };
        search(chunk_, strike);
        chunk_.clear();
    }

    /// Explanations, each of which is no use of its own term.
    void search_explanations(const std::vector<Term>& terms) {
        std::string all;
        std::vector<std::size_t> ends;
        for (const Term& term : terms) {
            append_words(term.text, all);
            ends.push_back(all.size());
        }
        search(all, [&](const TermMatch& match) {
            const auto end = std::ranges::upper_bound(ends, match.begin);
            const auto owner = static_cast<std::size_t>(end - ends.begin());
            return owner != match.term && strike_out(match.term);
        });
    }

private:
    /// Once more after each find: a term that is struck out no longer hides a shorter one.
    template <class Strike>
    void search(const std::string& text, const Strike& strike) {
        bool is_news = true;
        while (is_news && !is_done()) {
            is_news = false;
            for (const TermMatch& match : find_terms(text, forms_)) {
                is_news = strike(match) || is_news;
            }
        }
    }

    bool strike_out(std::size_t term) {
        if (is_found_[term]) {
            return false;
        }
        is_found_[term] = true;
        forms_[term].forms.clear();
        --missing_;
        return true;
    }

    std::vector<TermForms> forms_;
    std::vector<bool> is_found_;
    std::size_t missing_;
    std::string chunk_{};
    std::size_t most_ = kFirstChunk;
};

/// What a card shows beside its prose.
void read_labels(const DraftNode& node, TermSearch& search) {
    search.read(node.title);
    search.read(node.ask_first);
    for (const DraftChoice& choice : node.choices) {
        search.read(choice.label);
    }
    for (const DraftOption& option : node.options) {
        search.read(option.label);
    }
    for (const DraftCompareRow& row : node.compare_rows) {
        search.read(row.label);
    }
    for (const DraftNumber& number : node.numbers) {
        for (const WrittenText* text : {&number.label,
                                        &number.over,
                                        &number.who,
                                        &number.basis,
                                        &number.range,
                                        &number.certainty}) {
            search.read(*text);
        }
    }
}

void read_flow(const FlowDraft& draft, TermSearch& search) {
    search.read(draft.metadata.title);
    search.read(draft.metadata.summary);
    search.read(draft.metadata.topic);
    for (const DraftPhase& phase : draft.phases) {
        search.read(phase.title);
    }
    for (const DraftAnswer& answer : draft.answers) {
        search.read(answer.label);
        for (const DraftAnswerValue& value : answer.values) {
            search.read(value.label);
        }
    }
}

}  // namespace

std::vector<std::size_t> unused_terms(const FlowDraft& draft, const Flow& flow) {
    TermSearch search(forms_of(flow));
    read_flow(draft, search);
    for (const DraftNode& node : draft.nodes) {
        if (search.is_done()) {
            return {};
        }
        read_labels(node, search);
        visit_prose(node, [&](const WrittenText& text) { search.read(text); });
    }
    search.search_chunk();
    search.search_explanations(flow.terms());
    std::vector<std::size_t> unused;
    for (std::size_t term = 0; term < flow.terms().size(); ++term) {
        if (!search.is_found()[term]) {
            unused.push_back(term);
        }
    }
    return unused;
}

}  // namespace waypost
