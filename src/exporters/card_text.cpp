#include "exporters/card_text.h"

#include "diagram/diagram.h"
#include "exporters/source_line.h"
#include "exporters/terminal_text.h"
#include "flow/number_text.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace waypost {

namespace {

constexpr std::string_view kEditorialMark = "[a]";

/// What the texts of one card share.
struct Page {
    const Flow& flow;
    const CardView& view;
    const Words& words;
    CardSources sources{};
    std::vector<TerminalCite> cites{};

    [[nodiscard]] const Node& node() const { return flow.node(view.card); }
};

std::string numbered_mark(std::size_t number) {
    return "[" + std::to_string(number) + "]";
}

Page page_of(const Flow& flow, const CardView& view, const Words& words) {
    Page page{flow, view, words, sources_of(flow, view)};
    for (std::size_t i = 0; i < page.sources.sources.size(); ++i) {
        page.cites.push_back({flow.source(page.sources.sources[i]).id, numbered_mark(i + 1)});
    }
    return page;
}

/// The marks of a citation, each behind a blank; nothing for one that is empty.
std::string marks_of(const Page& page, const Citation& citation) {
    std::string marks;
    for (const SourceId source : citation.sources) {
        marks += " " + numbered_mark(page.sources.number_of(source));
    }
    if (citation.editorial) {
        marks += " ";
        marks += kEditorialMark;
    }
    return marks;
}

/// A stretch of a card that rests on one citation.
struct CitedText {
    std::string text{};
    const Citation* citation = nullptr;
};

bool same_citation(const Citation& a, const Citation& b) {
    return a.editorial == b.editorial && a.sources == b.sources;
}

/// The card's own text and the passages that hold; neighbours with one citation are one stretch.
std::vector<CitedText> cited_texts(const Page& page) {
    const Node& node = page.node();
    std::vector<CitedText> texts = {{terminal_text(node.text, 0, page.cites), &node.citation}};
    for (const Passage& passage : node.passages) {
        if (!holds(passage.condition, page.view.answers)) {
            continue;
        }
        const std::string text = terminal_text(passage.text, 0, page.cites);
        if (same_citation(*texts.back().citation, passage.citation)) {
            texts.back().text += "\n" + text;
        } else {
            texts.push_back({text, &passage.citation});
        }
    }
    return texts;
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

std::string heading(const std::string& text) {
    return "\n" + terminal_paragraph("", text + ":");
}

std::string bullets_text(const Page& page, const std::vector<Bullet>& bullets) {
    std::string out;
    for (const Bullet& bullet : bullets) {
        out += terminal_item("  - ", bullet.text, page.cites, marks_of(page, bullet.citation));
    }
    return out;
}

std::string rows_text(const Page& page) {
    std::string out;
    for (const CardRow& row : rows_of(page.flow, page.view.card, page.view.decision, page.words)) {
        if (!row.is_empty()) {
            out += heading(row.heading) + terminal_text(row.text, 2, page.cites) +
                   bullets_text(page, row.bullets);
        }
    }
    return out;
}

/// Each view by itself, with the names of those who hold it.
std::string differences_text(const Page& page) {
    std::string out;
    for (const Difference& difference : page.node().differences) {
        out += heading(page.words[Word::SourcesDiffer]);
        out += terminal_text(difference.about, 2, page.cites);
        for (const Bullet& view : difference.views) {
            out += terminal_item("  - ", view.text, page.cites, marks_of(page, view.citation));
        }
    }
    return out;
}

std::string numbers_text(const Page& page) {
    if (page.node().numbers.empty()) {
        return {};
    }
    const Words& words = page.words;
    std::string out = heading(words[Word::Numbers]);
    for (const ShownNumber& shown : with_one_denominator(page.node().numbers, words)) {
        const std::string sources = marks_of(page, shown.number.citation);
        out += terminal_item("  - ", number_sentence(shown.number, words), page.cites, sources);
        for (const std::string& line : number_details(shown.number, words)) {
            out += terminal_paragraph("    ", line);
        }
        if (!shown.as_given.empty()) {
            out += terminal_paragraph("    ", words.fill(Word::NumberAsGiven, {shown.as_given}));
        }
    }
    return out;
}

std::string list_text(const Page& page, Word word, const std::vector<Bullet>& bullets) {
    return bullets.empty() ? std::string()
                           : heading(page.words[word]) + bullets_text(page, bullets);
}

std::string card_body(const Page& page) {
    const Node& node = page.node();
    std::string out = terminal_paragraph("", page.words[kind_word(node.kind)] + ": " + node.title);
    if (page.view.is_closed()) {
        out += "\n" + terminal_paragraph("", node.ask_first);
        return out + terminal_paragraph("  ", page.words[Word::GateKept]);
    }
    for (const CitedText& cited : cited_texts(page)) {
        out += "\n" + cited.text + citation_line(page.flow, *cited.citation, page.words);
    }
    return out + rows_text(page) + differences_text(page) + numbers_text(page) +
           list_text(page, Word::Matters, node.matters) +
           list_text(page, Word::QuestionsToTake, node.ask);
}

}  // namespace

std::string card_text(const Flow& flow, const CardView& view, const Words& words) {
    const Node& node = flow.node(view.card);
    if (node.kind == NodeKind::Route) {
        return {};
    }
    return part_line(flow, node.phase, words) + card_body(page_of(flow, view, words));
}

std::string card_sources_text(const Flow& flow, const CardView& view, const Words& words) {
    if (flow.node(view.card).kind == NodeKind::Route || view.is_closed()) {
        return {};
    }
    const CardSources sources = sources_of(flow, view);
    std::string out = terminal_paragraph("", words[Word::Sources] + ":");
    for (std::size_t i = 0; i < sources.sources.size(); ++i) {
        const Source& source = flow.source(sources.sources[i]);
        out += terminal_paragraph("  " + numbered_mark(i + 1) + " ", source_in_full(source, words));
    }
    if (sources.editorial) {
        out += terminal_paragraph("  " + std::string(kEditorialMark) + " ", words[Word::Editorial]);
    } else if (sources.sources.empty()) {
        out += terminal_paragraph("  ", words[Word::SourcesNone]);
    }
    return out;
}

std::string card_text(const Flow& flow, NodeId card, const Answers& answers, const Words& words) {
    return card_text(flow, CardView{card, answers}, words);
}

std::string card_sources_text(const Flow& flow,
                              NodeId card,
                              const Answers& answers,
                              const Words& words) {
    return card_sources_text(flow, CardView{card, answers}, words);
}

std::string card_why_text(const Flow& flow, NodeId card, const Words& words) {
    return terminal_paragraph("", words[Word::WhyAsked]) + terminal_text(flow.node(card).why, 2);
}

bool is_urgent_closed(const Flow& flow, const Replay& walk, const OpenedGates& opened) {
    const NodeId urgent = flow.urgent_for(flow.node(walk.here().card).phase);
    return urgent.has_value() && Gates(flow, walk, opened).closes(urgent);
}

std::string urgent_text(const Flow& flow,
                        const Replay& walk,
                        const OpenedGates& opened,
                        const Words& words) {
    const NodeId urgent = flow.urgent_for(flow.node(walk.here().card).phase);
    std::string out = terminal_paragraph("", words[Word::UrgentHelp]);
    bool says_what_to_do = false;
    if (urgent.has_value()) {
        const CardView view = view_of(flow, walk, opened, urgent);
        out = card_body(page_of(flow, view, words));
        says_what_to_do = !view.is_closed();
    }
    if (!says_what_to_do) {
        out += "\n" + terminal_paragraph("", words[Word::UrgentFallback]);
    }
    return out + "\n" + terminal_paragraph("", words[Word::UrgentAlways]);
}

}  // namespace waypost
