#include "exporters/html_cards.h"

#include "diagram/diagram.h"
#include "exporters/html_numbers.h"
#include "exporters/html_text.h"
#include "exporters/source_line.h"
#include "walk/case_words.h"

#include <algorithm>
#include <cstddef>

namespace waypost {

namespace {

std::string under(const std::string& heading, const std::string& content, const char* name) {
    return content.empty() ? content
                           : "<div class=\"" + std::string(name) + "\"><h3>" +
                                 html_text(heading) + "</h3>" + content + "</div>";
}

std::string list(const std::string& items) {
    return items.empty() ? items : "<ul>" + items + "</ul>";
}

std::string folded(const std::string& heading, const std::string& content, const char* name) {
    return content.empty() ? content
                           : "<details class=\"" + std::string(name) + "\"><summary>" +
                                 html_text(heading) + "</summary>" + content + "</details>";
}

bool names(const std::vector<NodeId>& cards, NodeId card) {
    return std::ranges::find(cards, card) != cards.end();
}

/// Every passage, for sources that any reader of the card may need.
std::vector<ShownPart> all_passages(const Node& node) {
    std::vector<ShownPart> parts;
    for (std::size_t i = 0; i < node.passages.size(); ++i) {
        parts.push_back({i, {}});
    }
    return parts;
}

}  // namespace

std::string html_title(const Node& node, const Words& words) {
    return html_text(node.title.empty() ? words[kind_word(node.kind)] : node.title);
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

std::string HtmlCards::in_case(const Condition& condition, const char* element) const {
    const std::string words = case_words(flow_, condition, words_);
    const std::string name = element;
    return words.empty() ? words
                         : "<" + name + " class=\"case\">" + html_text(words) + "</" + name + ">";
}

CardSources HtmlCards::sources(NodeId card) const {
    CardView view;
    view.card = card;
    view.answers = Answers(flow_.answers().size());
    view.around = all_passages(flow_.node(card));
    CardSources found = sources_of(flow_, view);
    // Rows that decisions add may cite more; they differ from one decision to the next.
    for (const Node& node : flow_.nodes()) {
        const bool lists = std::ranges::any_of(
            node.options, [card](const OfferedOption& option) { return option.card == card; });
        if (!lists) {
            continue;
        }
        view.decision = NodeId::from_index(static_cast<std::size_t>(&node - flow_.nodes().data()));
        for (const SourceId source : sources_of(flow_, view).sources) {
            if (found.number_of(source) == 0) {
                found.sources.push_back(source);
            }
        }
    }
    return found;
}

std::string HtmlCards::source_list(const CardSources& sources) const {
    std::string items;
    for (const SourceId id : sources.sources) {
        const Source& source = flow_.source(id);
        items += "<li><a href=\"#s-" + html_text(source.id) + "\">" +
                 html_text(source_named(source, words_)) + "</a></li>";
    }
    std::string out = items.empty() ? items : "<ol>" + items + "</ol>";
    if (sources.editorial) {
        out += "<p>" + std::string(sources.sources.empty() ? "" : "[a] ") +
               html_text(words_[Word::Editorial]) + "</p>";
    }
    return out.empty() ? "<p>" + html_text(words_[Word::SourcesNone]) + "</p>" : out;
}

std::string HtmlCards::passages(const Node& node, HtmlProse& prose) const {
    std::string out;
    for (std::size_t i = 0; i < node.passages.size(); ++i) {
        const Passage& passage = node.passages[i];
        // One that is not shown must not keep a term from being marked further down.
        HtmlProse own = prose;
        HtmlProse& used = passage.condition.is_always() ? prose : own;
        out += "<div class=\"passage\" data-p=\"" + std::to_string(i) + "\">" +
               in_case(passage.condition, "p") + used.blocks(passage.text, passage.citation) +
               "</div>";
    }
    return out;
}

std::string HtmlCards::rows(NodeId card, HtmlProse& prose) const {
    const Node& node = flow_.node(card);
    std::string out;
    const auto add = [&](const CardRow& row, const std::string& where) {
        if (!row.is_empty()) {
            out += "<div class=\"row" + std::string(row.is_gap ? " gap" : "") + "\"" + where +
                   "><h3>" + html_text(row.heading) + "</h3>" +
                   list(prose.items(row.bullets)) + prose.blocks(row.text, {}) + "</div>";
        }
    };
    const std::vector<CardRow> own = rows_of(flow_, card, {}, words_);
    for (std::size_t i = 0; i < own.size(); ++i) {
        add(own[i], " data-r=\"" + std::to_string(i) + "\"");
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
            add(all[k], " data-r=\"" + std::to_string(k) + "\" data-d=\"" + std::to_string(i) + "\"");
        }
    }
    return out;
}

std::string HtmlCards::differences(const Node& node, HtmlProse& prose) const {
    std::string out;
    for (const Difference& difference : node.differences) {
        out += under(words_[Word::SourcesDiffer],
                     "<p><strong>" + prose.line(difference.about, {}) + "</strong></p>" +
                         list(prose.items(difference.views)),
                     "differ");
    }
    return out;
}

std::string HtmlCards::options(const Node& node) const {
    std::string items;
    for (std::size_t i = 0; i < node.options.size(); ++i) {
        const OfferedOption& option = node.options[i];
        items += "<li data-o=\"" + std::to_string(i) + "\"><a class=\"option\" href=\"#c-" +
                 html_text(flow_.node(option.card).id) + "\">" + html_text(option.label) +
                 "</a>" + in_case(option.condition, "span") + "</li>";
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
            const CardSources known = sources(node.options[i].card);
            const HtmlProse prose(flow_, terms_, known, words_);
            out += "<template data-numbers=\"" + std::to_string(i) + "\">" +
                   html_numbers(shown[i], prose, words_) + "</template>";
        }
    }
    return out;
}

std::string HtmlCards::body(NodeId card) const {
    const Node& node = flow_.node(card);
    const CardSources known = sources(card);
    HtmlProse prose(flow_, terms_, known, words_);
    std::string out = "<div class=\"text\">" + prose.blocks(node.text, node.citation) + "</div>";
    out += passages(node, prose) + rows(card, prose) + differences(node, prose);
    out += under(words_[Word::Numbers],
                 html_numbers(with_one_denominator(node.numbers, words_), prose, words_),
                 "numbers");
    if (node.kind == NodeKind::Urgent) {
        out += "<p>" + html_text(words_[Word::UrgentAlways]) + "</p>";
    }
    out += options(node) + compared_numbers(node);
    out += under(words_[Word::Matters], list(prose.items(node.matters)), "matters");
    out += under(words_[Word::QuestionsToTake], list(prose.items(node.ask)), "ask");
    out += folded(words_[Word::WhyAsked], prose.blocks(node.why, {}), "why");
    return out + folded(words_[Word::Sources], source_list(known), "sources");
}

std::string HtmlCards::read_first(NodeId card) const {
    std::string out;
    for (const Promise& promise : flow_.promises()) {
        if (names(promise.before, card) && promise.read.has_value() && promise.read != card) {
            const Node& first = flow_.node(promise.read);
            out += "<p class=\"first\">" + in_case(promise.condition, "span") + " " +
                   html_text(words_.fill(Word::LookingReadFirst, {""})) + "<a href=\"#c-" +
                   html_text(first.id) + "\">" + html_title(first, words_) + "</a></p>";
        }
    }
    return out;
}

std::string HtmlCards::kept(NodeId card, std::string body) const {
    const std::string& question = flow_.node(card).ask_first;
    body = "<div class=\"body\">" + body + "</div>";
    for (const Promise& promise : flow_.promises()) {
        if (names(promise.never, card)) {
            std::string words = case_words(flow_, promise.condition, words_);
            words += words.empty() ? "" : ". ";
            body = folded(words + words_.fill(Word::LookingNever, {promise.name}), body, "never");
        }
    }
    if (question.empty()) {
        return body;
    }
    const std::string plain = plain_text(parse_markdown(question));
    return folded(words_.fill(Word::GateAsks, {plain}), body, "gate");
}

std::string HtmlCards::way(NodeId to,
                           const std::string& label,
                           const Condition& condition) const {
    return "<li><a href=\"#c-" + html_text(flow_.node(to).id) + "\">" + html_text(label) +
           "</a>" + in_case(condition, "span") + "</li>";
}

std::string HtmlCards::ways(const Node& node) const {
    std::string items;
    for (const Choice& choice : node.choices) {
        items += way(choice.to, choice.label, choice.condition);
    }
    for (const RouteRow& row : node.rows) {
        const Node& to = flow_.node(row.to);
        items += way(row.to,
                     to.title.empty() ? words_[kind_word(to.kind)] : to.title,
                     row.condition);
    }
    return under(words_[Word::PageWaysOn], list(items), "ways");
}

std::string HtmlCards::section(NodeId card) const {
    const Node& node = flow_.node(card);
    const std::string kind(node_kind_name(node.kind));
    std::string out = "<section class=\"card\" id=\"c-" + html_text(node.id) + "\" data-n=\"" +
                      std::to_string(card.index()) +
                      "\"><p class=\"eyebrow\"><svg class=\"badge\" aria-hidden=\"true\"><use href=\"#k-" +
                      kind + "\"/></svg>" + html_text(words_[kind_word(node.kind)]);
    if (node.phase.has_value()) {
        out += " <span>" + html_text(flow_.phase(node.phase).title) + "</span>";
    }
    out += "</p><h2 tabindex=\"-1\">" + html_title(node, words_) + "</h2>";
    if (node.kind != NodeKind::Route) {
        out += read_first(card) + kept(card, body(card));
    }
    return out + ways(node) + "</section>\n";
}

}  // namespace waypost
