#include "exporters/html_cards.h"

#include "diagram/diagram.h"
#include "exporters/html_numbers.h"
#include "exporters/html_prose.h"
#include "exporters/html_text.h"
#include "exporters/shown_title.h"
#include "walk/case_words.h"
#include "walk/term_forms.h"

#include <algorithm>
#include <cstddef>

namespace waypost {

namespace {

std::string under(const std::string& heading, const std::string& content, const char* name) {
    return content.empty() ? content
                           : "<div class=" + std::string(name) + "><h3>" + html_text(heading) +
                                 "</h3>" + content + "</div>";
}

std::string list(const std::string& items) {
    return items.empty() ? items : "<ul>" + items + "</ul>";
}

std::string folded(const std::string& heading, const std::string& content, const char* name) {
    return content.empty() ? content
                           : "<details class=" + std::string(name) + "><summary>" +
                                 html_text(heading) + "</summary>" + content + "</details>";
}

bool names(const std::vector<NodeId>& cards, NodeId card) {
    return std::ranges::find(cards, card) != cards.end();
}

}  // namespace

std::string html_title(const Node& node, const Words& words) {
    return html_text(shown_title(node, words));
}

HtmlCards::HtmlCards(const Flow& flow, const Words& words)
    : flow_(flow), words_(words), terms_(term_forms(flow)) {}

std::string HtmlCards::all() const {
    std::string out;
    for (std::size_t i = 0; i < flow_.nodes().size(); ++i) {
        out += section(NodeId::from_index(i));
    }
    return out;
}

std::string HtmlCards::in_case(const Condition& condition) const {
    const std::string words = case_words(flow_, condition, words_);
    return words.empty() ? words : "<small>" + html_text(words) + "</small>";
}

std::string HtmlCards::passages(const Node& node, HtmlProse& prose) const {
    std::string out;
    for (std::size_t i = 0; i < node.passages.size(); ++i) {
        const Passage& passage = node.passages[i];
        // One that is not shown must not keep a term from being marked further down.
        HtmlProse own = prose;
        HtmlProse& used = passage.condition.is_always() ? prose : own;
        const std::string words = used.blocks(passage.text, passage.citation);
        const std::string told = in_case(passage.condition);
        if (told.empty()) {
            out += words;
        } else {
            out.append("<div data-p=").append(std::to_string(i)).append(">");
            out.append(told).append(words).append("</div>");
        }
    }
    return out;
}

std::string HtmlCards::rows(NodeId card, HtmlProse& prose) const {
    const Node& node = flow_.node(card);
    std::string out;
    const auto add = [&](const CardRow& row, const std::string& where) {
        if (!row.is_empty()) {
            out += "<div" + where + "><h3>" + html_text(row.heading) + "</h3>" +
                   list(prose.items(row.bullets)) + prose.blocks(row.text, {}) + "</div>";
        }
    };
    const std::vector<CardRow> own = rows_of(flow_, card, {}, words_);
    for (std::size_t i = 0; i < own.size(); ++i) {
        add(own[i], " data-r=" + std::to_string(i));
    }
    if (node.kind != NodeKind::Option) {
        return out;
    }
    for (std::size_t i = 0; i < flow_.nodes().size(); ++i) {
        const Node& decision = flow_.nodes()[i];
        if (std::ranges::find(decision.options, card, &OfferedOption::card) ==
            decision.options.end()) {
            continue;
        }
        const std::vector<CardRow> all = rows_of(flow_, card, NodeId::from_index(i), words_);
        for (std::size_t k = own.size(); k < all.size(); ++k) {
            add(all[k], " data-r=" + std::to_string(k) + " data-d=" + std::to_string(i));
        }
    }
    return out;
}

std::string HtmlCards::differences(const Node& node, HtmlProse& prose) const {
    std::string out;
    for (const Difference& difference : node.differences) {
        out += under(words_[Word::SourcesDiffer],
                     "<p><strong>" + prose.line(difference.about, {}) + "</strong>" +
                         list(prose.items(difference.views)),
                     "differ");
    }
    return out;
}

std::string HtmlCards::options(const Node& node) const {
    std::string items;
    for (const OfferedOption& option : node.options) {
        items += "<li><a href=#c-" + html_text(flow_.node(option.card).id) + ">" +
                 html_text(option.label) + "</a>" + in_case(option.condition);
    }
    return under(words_[Word::TalkedAbout], list(items), "options");
}

std::string HtmlCards::compared_numbers(const Node& node) const {
    std::vector<std::vector<Number>> lists;
    for (const OfferedOption& option : node.options) {
        const Node& card = flow_.node(option.card);
        lists.push_back(card.ask_first.empty() ? card.numbers : std::vector<Number>());
    }
    const std::vector<std::vector<ShownNumber>> shown = with_one_denominator(lists, words_);
    std::string out;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (!shown[i].empty()) {
            out += "<template data-o=" + std::to_string(i) + ">" + html_numbers(shown[i], words_) +
                   "</template>";
        }
    }
    return out;
}

std::string HtmlCards::body(NodeId card) const {
    const Node& node = flow_.node(card);
    HtmlProse prose(flow_, terms_);
    std::string out = prose.blocks(node.text, node.citation);
    out += passages(node, prose) + rows(card, prose) + differences(node, prose);
    out += under(words_[Word::Numbers],
                 html_numbers(with_one_denominator(node.numbers, words_), words_),
                 "numbers");
    if (node.kind == NodeKind::Urgent) {
        out += "<p>" + html_text(words_[Word::UrgentAlways]);
    }
    out += options(node) + compared_numbers(node);
    out += under(words_[Word::Matters], list(prose.items(node.matters)), "matters");
    out += under(words_[Word::QuestionsToTake], list(prose.items(node.ask)), "ask");
    return out + folded(words_[Word::WhyAsked], prose.blocks(node.why, {}), "why");
}

std::string HtmlCards::read_first(NodeId card) const {
    std::string out;
    for (const Promise& promise : flow_.promises()) {
        if (names(promise.before, card) && promise.read.has_value() && promise.read != card) {
            const Node& first = flow_.node(promise.read);
            out += "<p class=first>" + html_text(words_.fill(Word::LookingReadFirst, {""})) +
                   "<a href=#c-" + html_text(first.id) + ">" + html_title(first, words_) + "</a>";
        }
    }
    return out;
}

std::string HtmlCards::kept(NodeId card, std::string body) const {
    const std::string& question = flow_.node(card).ask_first;
    for (const Promise& promise : flow_.promises()) {
        if (names(promise.never, card)) {
            body = folded(words_.fill(Word::LookingNever, {promise.name}), body, "never");
        }
    }
    if (question.empty()) {
        return body;
    }
    const std::string plain = plain_text(parse_markdown(question));
    return folded(words_.fill(Word::GateAsks, {plain}), body, "gate");
}

std::string HtmlCards::way(NodeId to, const std::string& label, const Condition& condition) const {
    return "<li><a href=#c-" + html_text(flow_.node(to).id) + ">" + html_text(label) + "</a>" +
           in_case(condition);
}

std::string HtmlCards::ways(const Node& node) const {
    std::string items;
    for (const Choice& choice : node.choices) {
        items += way(choice.to, choice.label, choice.condition);
    }
    for (const RouteRow& row : node.rows) {
        items += way(row.to, shown_title(flow_.node(row.to), words_), row.condition);
    }
    return items.empty() ? items : "<ul class=ways>" + items + "</ul>";
}

std::string HtmlCards::section(NodeId card) const {
    const Node& node = flow_.node(card);
    std::string out =
        "<section id=c-" + html_text(node.id) + "><p>" + html_text(words_[kind_word(node.kind)]);
    out += "<h2>" + html_title(node, words_) + "</h2>";
    if (node.kind != NodeKind::Route) {
        out += read_first(card) + kept(card, body(card));
    }
    return out + ways(node) + "</section>\n";
}

}  // namespace waypost
