#include "flows/fact_table.h"

#include "flow/text_links.h"

#include <doctest/doctest.h>
#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>
#include <utility>

namespace waypost::test {

namespace {

std::vector<std::string> texts_of(const toml::table& table, std::string_view key) {
    std::vector<std::string> texts;
    if (const toml::array* list = table[key].as_array()) {
        for (const toml::node& item : *list) {
            texts.push_back(item.value_or(std::string{}));
        }
    }
    return texts;
}

std::map<std::string, std::string> reasons_of(const toml::table& table, std::string_view key) {
    std::map<std::string, std::string> reasons;
    if (const toml::table* list = table[key].as_table()) {
        for (const auto& [id, reason] : *list) {
            reasons[std::string(id.str())] = reason.value_or(std::string{});
        }
    }
    return reasons;
}

/// Such as "F007".
std::string numbered(char letter, std::size_t number, int digits) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%c%0*zu", letter, digits, number);
    return text.data();
}

std::set<std::string> all_numbered(char letter, std::size_t count, int digits) {
    std::set<std::string> ids;
    for (std::size_t i = 1; i <= count; ++i) {
        ids.insert(numbered(letter, i, digits));
    }
    return ids;
}

/// A line for each id that is wanted and not there, or there and not wanted.
std::string differences(const std::set<std::string>& wanted, const std::set<std::string>& there) {
    std::string lines;
    for (const std::string& id : wanted) {
        lines += there.contains(id) ? "" : id + " stands nowhere\n";
    }
    for (const std::string& id : there) {
        lines += wanted.contains(id) ? "" : id + " is no number of the list\n";
    }
    return lines;
}

/// "K05: …" names a caution, "gap: …" what the sources leave open.
bool is_reason_to_leave_out(std::string_view reason) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const bool is_caution =
        reason.size() > 5 && reason[0] == 'K' && is_digit(reason[1]) && is_digit(reason[2]);
    const std::string_view rest = is_caution                   ? reason.substr(3)
                                  : reason.starts_with("gap:") ? reason.substr(3)
                                                               : std::string_view{};
    return rest.starts_with(": ") && rest.size() > 2;
}

/// What a card cites anywhere, by the ids of the sources.
class CitedSources {
public:
    CitedSources(const Flow& flow, const Node& card, const DraftNode& draft) : flow_(flow) {
        add(card.citation);
        for (const Passage& passage : card.passages) {
            add(passage.citation);
        }
        for (const auto* bullets : {&card.ask, &card.matters, &card.benefits, &card.harms}) {
            add(*bullets);
        }
        for (const Number& number : card.numbers) {
            add(number.citation);
        }
        for (const Difference& difference : card.differences) {
            add(difference.views);
        }
        for (const WrittenText* text : prose_of(draft)) {
            add_marks(text->value);
        }
    }

    [[nodiscard]] bool contains(const std::string& source) const { return ids_.contains(source); }

private:
    void add(const Citation& citation) {
        for (const SourceId source : citation.sources) {
            ids_.insert(flow_.source(source).id);
        }
    }

    void add(const std::vector<Bullet>& bullets) {
        for (const Bullet& bullet : bullets) {
            add(bullet.citation);
        }
    }

    void add_marks(std::string_view text) {
        for (const TextLink& link : find_links(text)) {
            if (link.kind == TextLinkKind::Citation) {
                ids_.emplace(text.substr(link.begin, link.end - link.begin));
            }
        }
    }

    const Flow& flow_;
    std::set<std::string> ids_{};
};

}  // namespace

FactTable read_facts(std::string_view toml) {
    FactTable table;
    const toml::table root = toml::parse(toml);
    for (const auto& [id, value] : root) {
        if (const toml::table* fact = value.as_table(); fact != nullptr && id.str()[0] == 'F') {
            table.facts.push_back(
                {std::string(id.str()), texts_of(*fact, "cards"), texts_of(*fact, "sources")});
        }
    }
    table.left_out = reasons_of(root, "left_out");
    table.conflicts = reasons_of(root, "conflict");
    return table;
}

std::string numbering_faults(const FactTable& table, const FactCounts& counts) {
    std::string lines;
    std::set<std::string> there;
    for (const Fact& fact : table.facts) {
        there.insert(fact.id);
    }
    for (const auto& [id, reason] : table.left_out) {
        lines += there.insert(id).second ? "" : id + " is told and left out\n";
        lines += is_reason_to_leave_out(reason) ? "" : id + " is left out without a reason\n";
    }
    lines += differences(all_numbered('F', counts.facts, 3), there);
    if (table.left_out.size() > counts.most_left_out) {
        lines += std::to_string(table.left_out.size()) + " facts are left out\n";
    }
    std::set<std::string> conflicts;
    for (const auto& [id, where] : table.conflicts) {
        conflicts.insert(id);
        lines += where.empty() ? id + " says nothing\n" : "";
    }
    return lines + differences(all_numbered('C', counts.conflicts, 2), conflicts);
}

std::string telling_faults(const FactTable& table, const LoadedFlow& loaded) {
    REQUIRE(loaded.flow.has_value());
    const Flow& flow = *loaded.flow;
    std::string lines;
    for (const Fact& fact : table.facts) {
        lines += fact.cards.empty() ? fact.id + " names no card\n" : "";
        lines += fact.sources.empty() ? fact.id + " names no source\n" : "";
        for (const std::string& id : fact.cards) {
            const NodeId card = flow.find_node(id);
            if (!card.has_value()) {
                lines += fact.id + ": there is no card " + id + "\n";
                continue;
            }
            const CitedSources cited(flow, flow.node(card), loaded.draft.nodes[card.index()]);
            for (const std::string& source : fact.sources) {
                lines += cited.contains(source)
                             ? ""
                             : fact.id + ": " + id + " does not cite " + source + "\n";
            }
        }
    }
    return lines;
}

std::string conflict_faults(const FactTable& table, const LoadedFlow& loaded) {
    REQUIRE(loaded.flow.has_value());
    const Flow& flow = *loaded.flow;
    std::string lines;
    for (const auto& [id, where] : table.conflicts) {
        const NodeId card = flow.find_node(where);
        if (card.has_value()) {
            const bool is_shown = !flow.node(card).differences.empty();
            lines += is_shown ? "" : id + ": " + where + " shows no difference\n";
        } else if (where.find(' ') == std::string::npos) {
            lines += id + ": there is no card " + where + "\n";
        }
    }
    return lines;
}

}  // namespace waypost::test
