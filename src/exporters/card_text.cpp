#include "exporters/card_text.h"

#include "diagram/diagram.h"
#include "exporters/terminal_text.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace waypost {

namespace {

/// A stretch of a card that rests on one citation.
struct CitedText {
    std::string text{};
    const Citation* citation = nullptr;
};

bool same_citation(const Citation& a, const Citation& b) {
    return a.editorial == b.editorial && a.sources == b.sources;
}

/// The card's own text and the passages that hold; neighbours with one citation are one stretch.
std::vector<CitedText> cited_texts(const Node& node, const Answers& answers) {
    std::vector<CitedText> texts = {{terminal_text(node.text, 0), &node.citation}};
    for (const Passage& passage : node.passages) {
        if (!holds(passage.condition, answers)) {
            continue;
        }
        const std::string text = terminal_text(passage.text, 0);
        if (same_citation(*texts.back().citation, passage.citation)) {
            texts.back().text += "\n" + text;
        } else {
            texts.push_back({text, &passage.citation});
        }
    }
    return texts;
}

std::string source_date(const Source& source, const Words& words) {
    if (!source.published.empty()) {
        return source.published;
    }
    std::string date = source.undated ? words[Word::Undated] : std::string();
    if (!source.accessed.empty()) {
        date += date.empty() ? "" : ", ";
        date += words.fill(Word::ReadOn, {source.accessed});
    }
    return date;
}

/// `Sources: publisher (date); …`, the editorial mark, or that no source is given.
std::string citation_line(const Flow& flow, const Citation& citation, const Words& words) {
    if (citation.editorial) {
        return terminal_paragraph("  ", words[Word::Editorial]);
    }
    if (citation.sources.empty()) {
        return terminal_paragraph("  ", words[Word::SourcesNone]);
    }
    std::string names;
    for (const SourceId id : citation.sources) {
        const Source& source = flow.source(id);
        names += names.empty() ? "" : "; ";
        names += source.publisher + " (" + source_date(source, words) + ")";
    }
    return terminal_paragraph("  " + words[Word::Sources] + ": ", names);
}

/// `Part 2 of 5, Finding out`.
std::string part_line(const Flow& flow, PhaseId phase, const Words& words) {
    const std::string number = std::to_string(phase.index() + 1);
    const std::string count = std::to_string(flow.phases().size());
    return terminal_paragraph(
        "", words.fill(Word::PartOf, {number, count}) + ", " + flow.phase(phase).title);
}

std::string test_parts(const Node& node, const Words& words) {
    std::string out;
    const auto add = [&](Word word, const std::string& text) {
        if (!text.empty()) {
            out += "\n" + terminal_paragraph("", words[word] + ":") + terminal_text(text, 2);
        }
    };
    add(Word::Measures, node.measures);
    add(Word::Cannot, node.cannot);
    add(Word::IfFound, node.if_found);
    add(Word::IfNotFound, node.if_not_found);
    add(Word::DecisionIs, node.decision);
    return out;
}

std::string questions(const Node& node, const Words& words) {
    if (node.ask.empty()) {
        return {};
    }
    std::string out = "\n" + terminal_paragraph("", words[Word::QuestionsToTake] + ":");
    for (const Bullet& question : node.ask) {
        out += terminal_paragraph("  - ", question.text);
    }
    return out;
}

std::string source_in_full(const Source& source, const Words& words) {
    std::string text = source.publisher + ": " + source.title;
    text += " (" + source_date(source, words) + ")";
    return text + (source.url.empty() ? "" : " " + source.url);
}

std::string card_body(const Flow& flow,
                      const Node& node,
                      const Answers& answers,
                      const Words& words) {
    std::string out = terminal_paragraph("", words[kind_word(node.kind)] + ": " + node.title);
    for (const CitedText& cited : cited_texts(node, answers)) {
        out += "\n" + cited.text + citation_line(flow, *cited.citation, words);
    }
    return out + test_parts(node, words) + questions(node, words);
}

}  // namespace

std::string card_text(const Flow& flow, NodeId card, const Answers& answers, const Words& words) {
    const Node& node = flow.node(card);
    if (node.kind == NodeKind::Route) {
        return {};
    }
    return part_line(flow, node.phase, words) + card_body(flow, node, answers, words);
}

std::string card_sources_text(const Flow& flow,
                              NodeId card,
                              const Answers& answers,
                              const Words& words) {
    if (flow.node(card).kind == NodeKind::Route) {
        return {};
    }
    std::vector<SourceId> sources;
    bool editorial = false;
    for (const CitedText& cited : cited_texts(flow.node(card), answers)) {
        editorial = editorial || cited.citation->editorial;
        for (const SourceId source : cited.citation->sources) {
            if (std::ranges::find(sources, source) == sources.end()) {
                sources.push_back(source);
            }
        }
    }
    std::string out = terminal_paragraph("", words[Word::Sources] + ":");
    for (const SourceId source : sources) {
        out += terminal_paragraph("  - ", source_in_full(flow.source(source), words));
    }
    if (editorial || sources.empty()) {
        out += terminal_paragraph("  - ", words[editorial ? Word::Editorial : Word::SourcesNone]);
    }
    return out;
}

std::string card_why_text(const Flow& flow, NodeId card, const Words& words) {
    return terminal_paragraph("", words[Word::WhyAsked]) + terminal_text(flow.node(card).why, 2);
}

std::string urgent_text(const Flow& flow, NodeId card, const Answers& answers, const Words& words) {
    const NodeId urgent = flow.urgent_for(flow.node(card).phase);
    std::string out;
    if (urgent.has_value()) {
        out = card_body(flow, flow.node(urgent), answers, words);
    } else {
        out = terminal_paragraph("", words[Word::UrgentHelp]) + "\n" +
              terminal_paragraph("", words[Word::UrgentFallback]);
    }
    return out + "\n" + terminal_paragraph("", words[Word::UrgentAlways]);
}

}  // namespace waypost
