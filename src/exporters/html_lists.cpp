#include "exporters/html_lists.h"

#include "exporters/html_cards.h"
#include "exporters/html_prose.h"
#include "exporters/html_text.h"
#include "exporters/source_line.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace waypost {

namespace {

std::string link_to(const Node& node, const Words& words) {
    return "<a href=\"#c-" + html_text(node.id) + "\">" + html_title(node, words) + "</a>";
}

/// Where a card leads, each target once: its ways and its options.
std::vector<NodeId> targets(const Node& node) {
    std::vector<NodeId> found;
    const auto add = [&found](NodeId to) {
        if (std::ranges::find(found, to) == found.end()) {
            found.push_back(to);
        }
    };
    for (const OfferedOption& option : node.options) {
        add(option.card);
    }
    for (const Choice& choice : node.choices) {
        add(choice.to);
    }
    for (const RouteRow& row : node.rows) {
        add(row.to);
    }
    return found;
}

std::string outline_item(const Flow& flow, std::size_t index, const Words& words) {
    const Node& node = flow.nodes()[index];
    std::string out = "<li data-n=\"" + std::to_string(index) + "\">" + link_to(node, words) +
                      " <span class=\"kind\">" + html_text(words[kind_word(node.kind)]) +
                      "</span>";
    std::string ways;
    for (const NodeId to : targets(node)) {
        ways += "<li>" + link_to(flow.node(to), words) + "</li>";
    }
    return out + (ways.empty() ? ways : "<ul>" + ways + "</ul>") + "</li>";
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
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const Node& node = flow.nodes()[i];
        // Options are rows on the map, and have no band of their own there.
        const std::size_t band = node.phase.has_value()
                                     ? node.phase.index()
                                     : static_cast<std::size_t>(diagram.cards[i].band);
        bands[std::min(band, bands.size() - 1)] += outline_item(flow, i, words);
    }
    std::string out;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const std::string title = i < flow.phases().size() ? flow.phases()[i].title : "";
        out += "<li><strong>" + html_text(title) + "</strong><ol>" + bands[i] + "</ol></li>\n";
    }
    return "<ol class=\"outline\">" + out + "</ol>";
}

std::string html_terms(const Flow& flow, const Words& words) {
    const std::vector<TermForms> none;
    const CardSources no_sources;
    std::string out;
    for (const Term& term : flow.terms()) {
        HtmlProse prose(flow, none, no_sources, words);
        std::string word = term.word;
        for (const std::string& also : term.also) {
            word += ", " + also;
        }
        out += "<dt id=\"t-" + html_text(term.id) + "\">" + html_text(word) + "</dt><dd>" +
               prose.line(term.text, {}) + "</dd>\n";
    }
    return out.empty() ? out : "<dl>" + out + "</dl>";
}

std::string html_sources(const Flow& flow, const Words& words) {
    std::string out;
    for (const Source& source : flow.sources()) {
        out += "<li id=\"s-" + html_text(source.id) + "\">" +
               html_text(source_named(source, words));
        const std::string address = html_address(source.url);
        if (!address.empty()) {
            out += " <a href=\"" + address + "\" target=\"_blank\" rel=\"noopener noreferrer\">" +
                   html_text(source.url) + "</a>";
        }
        out += "</li>\n";
    }
    return out.empty() ? out : "<ul>" + out + "</ul>";
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
