#include "walk/card_view.h"

#include "flow/text_links.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace waypost {

namespace {

const std::string* gap_of(const Node& card, std::string_view key) {
    const auto found = std::ranges::find(card.not_covered, key, &Entry::key);
    return found == card.not_covered.end() ? nullptr : &found->text;
}

/// Puts the declared gap, if any, where nothing else is said.
CardRow row_or_gap(CardRow row, const Node& card, std::string_view key, const Words& words) {
    const std::string* gap = gap_of(card, key);
    row.heading = row.label;
    if (row.is_empty() && gap != nullptr) {
        row.heading = words.fill(Word::NotCovered, {row.label});
        row.text = *gap;
        row.is_gap = true;
    }
    return row;
}

/// Gathers sources in the order in which a reader meets them.
class Gathering {
public:
    explicit Gathering(const Flow& flow) : flow_(flow) {}

    void add(const Citation& citation) {
        found_.editorial = found_.editorial || citation.editorial;
        for (const SourceId source : citation.sources) {
            add(source);
        }
    }

    /// The citations within a text.
    void add(std::string_view text) {
        for (const TextLink& link : find_links(text)) {
            if (link.kind == TextLinkKind::Citation) {
                add_named(text.substr(link.begin, link.end - link.begin));
            }
        }
    }

    void add(const std::vector<Bullet>& bullets) {
        for (const Bullet& bullet : bullets) {
            add(bullet.text);
            add(bullet.citation);
        }
    }

    CardSources take() { return std::move(found_); }

private:
    void add(SourceId source) {
        if (found_.number_of(source) == 0) {
            found_.sources.push_back(source);
        }
    }

    void add_named(std::string_view id) {
        const std::vector<Source>& all = flow_.sources();
        const auto source = std::ranges::find(all, id, &Source::id);
        if (source != all.end()) {
            add(SourceId::from_index(static_cast<std::size_t>(source - all.begin())));
        }
    }

    const Flow& flow_;
    CardSources found_{};
};

void add_own_words(Gathering& gathering, const Flow& flow, const CardView& view) {
    const Node& node = flow.node(view.card);
    gathering.add(node.citation);
    gathering.add(node.text);
    for (const ShownPart& shown : shown_passages(flow, view)) {
        gathering.add(node.passages[shown.index].text);
        gathering.add(node.passages[shown.index].citation);
    }
    for (const std::string* text :
         {&node.decision, &node.measures, &node.cannot, &node.if_found, &node.if_not_found}) {
        gathering.add(*text);
    }
}

void add_option(Gathering& gathering, const Flow& flow, const CardView& view) {
    const Node& node = flow.node(view.card);
    gathering.add(node.benefits);
    gathering.add(node.harms);
    gathering.add(node.experience);
    if (view.decision.has_value()) {
        for (const CompareRow& row : flow.node(view.decision).compare_rows) {
            const auto text = std::ranges::find(node.compare_texts, row.id, &Entry::key);
            if (text != node.compare_texts.end()) {
                gathering.add(text->text);
            }
        }
    }
    for (const Entry& gap : node.not_covered) {
        gathering.add(gap.text);
    }
}

}  // namespace

CardView view_of(const Flow& flow,
                 const Replay& replay,
                 const OpenedGates& opened,
                 NodeId card,
                 NodeId decision) {
    return {card, replay.here().answers, Gates(flow, replay, opened).of(card), decision};
}

std::vector<ShownPart> shown_passages(const Flow& flow, const CardView& view) {
    if (view.around) {
        return *view.around;
    }
    std::vector<ShownPart> shown;
    const std::vector<Passage>& passages = flow.node(view.card).passages;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (holds(passages[i].condition, view.answers)) {
            shown.push_back({i, {}});
        }
    }
    return shown;
}

CardView present_view(const Flow& flow, const Replay& replay, const OpenedGates& opened) {
    return view_of(flow, replay, opened, replay.here().card);
}

std::vector<CardRow> rows_of(const Flow& flow, NodeId card, NodeId decision, const Words& words) {
    const Node& node = flow.node(card);
    std::vector<CardRow> rows;
    const auto add = [&](CardRow row, std::string_view key) {
        rows.push_back(row_or_gap(std::move(row), node, key, words));
    };
    if (node.kind == NodeKind::Decision) {
        add({words[Word::DecisionIs], {}, {}, node.decision}, "decision");
    } else if (node.kind == NodeKind::Test) {
        add({words[Word::Measures], {}, {}, node.measures}, "measures");
        add({words[Word::Cannot], {}, {}, node.cannot}, "cannot");
        add({words[Word::IfFound], {}, {}, node.if_found}, "if_found");
        add({words[Word::IfNotFound], {}, {}, node.if_not_found}, "if_not_found");
    } else if (node.kind == NodeKind::Option) {
        add({words[Word::Benefits], {}, node.benefits}, "benefits");
        add({words[Word::Harms], {}, node.harms}, "harms");
        add({words[Word::Experience], {}, {}, node.experience}, "experience");
    }
    if (decision.has_value()) {
        for (const CompareRow& row : flow.node(decision).compare_rows) {
            const auto text = std::ranges::find(node.compare_texts, row.id, &Entry::key);
            const bool says = text != node.compare_texts.end();
            add({row.label, {}, {}, says ? text->text : std::string()}, row.id);
        }
    }
    return rows;
}

std::size_t CardSources::number_of(SourceId source) const {
    const auto found = std::ranges::find(sources, source);
    return found == sources.end() ? 0 : static_cast<std::size_t>(found - sources.begin()) + 1;
}

CardSources sources_of(const Flow& flow, const CardView& view) {
    if (view.is_closed()) {
        return {};
    }
    const Node& node = flow.node(view.card);
    Gathering gathering(flow);
    add_own_words(gathering, flow, view);
    add_option(gathering, flow, view);
    for (const Number& number : node.numbers) {
        gathering.add(number.citation);
    }
    for (const Difference& difference : node.differences) {
        gathering.add(difference.about);
        gathering.add(difference.views);
    }
    gathering.add(node.matters);
    gathering.add(node.why);
    gathering.add(node.ask);
    return gathering.take();
}

}  // namespace waypost
