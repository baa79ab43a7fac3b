#include "exporters/html_lists.h"

#include "exporters/html_cards.h"
#include "exporters/html_prose.h"
#include "exporters/html_text.h"
#include "exporters/source_line.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace waypost {

namespace {

std::string link_to(const Node& node, const Words& words) {
    return "<a href=#c-" + html_text(node.id) + ">" + html_title(node, words) + "</a>";
}

std::string outline_item(const Flow& flow,
                         std::size_t index,
                         const Words& words,
                         const std::string& inside) {
    return "<li>" + link_to(flow.nodes()[index], words) +
           (inside.empty() ? inside : "<ul>" + inside + "</ul>");
}

/// For each option the first decision that lists it; its size for other cards.
std::vector<std::size_t> first_decisions(const Flow& flow) {
    const std::size_t none = flow.nodes().size();
    std::vector<std::size_t> decisions(none, none);
    for (std::size_t i = 0; i < none; ++i) {
        for (const OfferedOption& option : flow.nodes()[i].options) {
            std::size_t& decision = decisions[option.card.index()];
            decision = std::min(decision, i);
        }
    }
    return decisions;
}

void add_line(std::string& out, const Words& words, Word word, const std::string& text) {
    if (!text.empty()) {
        out += "<p>" + html_text(words.fill(word, {text})) + "</p>";
    }
}

std::string joined(const std::vector<std::string>& texts) {
    std::string out;
    for (const std::string& text : texts) {
        out += (out.empty() ? "" : "; ") + text;
    }
    return out;
}

}  // namespace

std::string html_outline(const Flow& flow, const Diagram& diagram, const Words& words) {
    std::vector<std::string> bands(std::max<std::size_t>(flow.phases().size(), 1));
    const std::size_t count = flow.nodes().size();
    const std::vector<std::size_t> decisions = first_decisions(flow);
    std::vector<std::string> options(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (decisions[i] < count) {
            options[decisions[i]] += outline_item(flow, i, words, {});
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        const Node& node = flow.nodes()[i];
        if (decisions[i] < count) {
            continue;
        }
        const std::size_t band = node.phase.has_value()
                                     ? node.phase.index()
                                     : static_cast<std::size_t>(diagram.cards[i].band);
        bands[std::min(band, bands.size() - 1)] += outline_item(flow, i, words, options[i]);
    }
    std::string out;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const std::string title = i < flow.phases().size() ? flow.phases()[i].title : "";
        out += "<li><strong>" + html_text(title) + "</strong><ol>" + bands[i] + "</ol>\n";
    }
    return "<ol class=\"outline\">" + out + "</ol>";
}

std::string html_terms(const Flow& flow) {
    const std::vector<TermForms> none;
    std::string out;
    for (const Term& term : flow.terms()) {
        HtmlProse prose(flow, none);
        std::string word = term.word;
        for (const std::string& also : term.also) {
            word += ", " + also;
        }
        out += "<dt id=t" + std::to_string(&term - flow.terms().data() + 1) + ">" +
               html_text(word) + "<dd>" + prose.line(term.text, {}) + "\n";
    }
    return out.empty() ? out : "<dl>" + out + "</dl>";
}

std::string html_sources(const Flow& flow, const Words& words) {
    std::string out;
    for (const Source& source : flow.sources()) {
        out += "<li id=s" + std::to_string(&source - flow.sources().data() + 1) + ">" +
               html_text(source_named(source, words));
        const std::string address = html_address(source.url);
        if (!address.empty()) {
            out += " <a href=\"" + address + R"(" target="_blank" rel="noopener noreferrer">)" +
                   html_text(source.url) + "</a>";
        }
        out += "\n";
    }
    return (out.empty() ? out : "<ol>" + out + "</ol>") + "<p>[a] " +
           html_text(words[Word::Editorial]) + "</p>";
}

std::string html_about(const Flow& flow, const Words& words) {
    const Metadata& data = flow.metadata();
    std::string out;
    for (const std::string& text : {data.summary, data.topic}) {
        out += text.empty() ? "" : "<p>" + html_text(text) + "</p>";
    }
    add_line(out, words, Word::PagePublished, date_text(words, data.published));
    add_line(out, words, Word::ReviewedOn, date_text(words, data.reviewed));
    add_line(out, words, Word::PageReviewBy, date_text(words, data.review_by));
    add_line(out, words, Word::PageAuthors, joined(data.authors));
    add_line(out, words, Word::PageFunding, data.funding);
    add_line(out, words, Word::PageUpdates, data.update_policy);
    add_line(out, words, Word::PageFeedback, data.feedback);
    return out;
}

}  // namespace waypost
