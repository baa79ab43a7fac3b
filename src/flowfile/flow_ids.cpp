#include "flowfile/flow_ids.h"

#include "flowfile/toml_header.h"
#include "flowfile/toml_spans.h"

#include <optional>
#include <set>
#include <utility>

namespace waypost {

namespace {

constexpr std::string_view kBlanks = " \t\r";
constexpr std::string_view kLongTextMark = R"(""")";

/// The text behind the next `key = "` of a line from `at` on, which then stands behind it.
std::optional<std::string> next_text_of(std::string_view line,
                                        std::string_view key,
                                        std::size_t& at) {
    while ((at = line.find(key, at)) != std::string_view::npos) {
        const bool begins = at == 0 || (kBlanks.find(line[at - 1]) != std::string_view::npos) ||
                            line[at - 1] == '{' || line[at - 1] == ',';
        at += key.size();
        const std::size_t equals = line.find_first_not_of(kBlanks, at);
        if (!begins || equals == std::string_view::npos || line[equals] != '=') {
            continue;
        }
        const std::size_t quote = line.find_first_not_of(kBlanks, equals + 1);
        if (quote == std::string_view::npos || (line[quote] != '"' && line[quote] != '\'')) {
            continue;
        }
        const std::size_t end = line.find(line[quote], quote + 1);
        at = end == std::string_view::npos ? line.size() : end + 1;
        return std::string(line.substr(quote + 1, end - quote - 1));
    }
    return std::nullopt;
}

/// The text of a line that begins with this key.
std::optional<std::string> text_of(std::string_view line, std::string_view key) {
    const std::size_t begin = line.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos || !line.substr(begin).starts_with(key)) {
        return std::nullopt;
    }
    std::size_t at = 0;
    return next_text_of(line.substr(begin), key, at);
}

/// Follows the lines of a file and keeps which table they stand in.
class IdFinder {
public:
    void read(std::string_view line) {
        const std::size_t first = line.find_first_not_of(kBlanks);
        if (first != std::string_view::npos && line[first] == '[' && is_toml_header(line)) {
            end_table();
            begin_table(toml_header_parts(line));
            return;
        }
        const bool was_in_text = in_text_;
        for (std::size_t at = line.find(kLongTextMark); at != std::string_view::npos;
             at = line.find(kLongTextMark, at + kLongTextMark.size())) {
            in_text_ = !in_text_;
        }
        if (!was_in_text && first != std::string_view::npos) {
            read_keys(line);
        }
    }

    FlowIds finish() {
        end_table();
        return std::move(ids_);
    }

private:
    enum class Table { Other, Node, Choice, Source, Term, Phase, Answer };

    void begin_table(const std::vector<std::string>& parts) {
        in_text_ = false;
        const std::string& kind = parts.front();
        const bool is_named = parts.size() == 2;
        table_ = Table::Other;
        if (kind == "phase" && parts.size() == 1) {
            table_ = Table::Phase;
        } else if (kind == "node" && parts.size() == 3 && parts[2] == "choice") {
            table_ = Table::Choice;
        } else if (is_named && kind == "node") {
            table_ = Table::Node;
        } else if (is_named && kind == "source") {
            table_ = Table::Source;
        } else if (is_named && kind == "term") {
            table_ = Table::Term;
        } else if (is_named && kind == "answer") {
            table_ = Table::Answer;
        }
        present_ = {};
        if (is_named) {
            present_.name.id = parts[1];
        }
    }

    void read_keys(std::string_view line) {
        NamedId& name = present_.name;
        const auto take = [&line](std::string_view key, std::string& into) {
            if (std::optional<std::string> text = text_of(line, key); text && into.empty()) {
                into = *std::move(text);
            }
        };
        switch (table_) {
            case Table::Node:
                take("title", name.words);
                if (text_of(line, "next")) {
                    add(ids_.choices, seen_choices_, {"next", {}});
                }
                return;
            case Table::Choice:
                take("id", name.id);
                take("to", to_);
                take("label", name.words);
                return;
            case Table::Source: take("title", name.words); return;
            case Table::Term: take("word", name.words); return;
            case Table::Phase:
                take("id", name.id);
                take("title", name.words);
                return;
            case Table::Answer:
                take("label", name.words);
                read_values(line);
                return;
            case Table::Other: return;
        }
    }

    void read_values(std::string_view line) {
        std::size_t at = 0;
        while (std::optional<std::string> id = next_text_of(line, "id", at)) {
            std::size_t behind = at;
            std::optional<std::string> label = next_text_of(line, "label", behind);
            present_.values.push_back({*std::move(id), std::move(label).value_or("")});
        }
    }

    void end_table() {
        if (present_.name.id.empty()) {
            present_.name.id = to_;
        }
        to_.clear();
        switch (table_) {
            case Table::Node: add(ids_.nodes, seen_nodes_, present_.name); break;
            case Table::Choice: add(ids_.choices, seen_choices_, present_.name); break;
            case Table::Source: add(ids_.sources, seen_sources_, present_.name); break;
            case Table::Term: add(ids_.terms, seen_terms_, present_.name); break;
            case Table::Phase: add(ids_.phases, seen_phases_, present_.name); break;
            case Table::Answer:
                if (seen_answers_.insert(present_.name.id).second) {
                    ids_.answers.push_back(present_);
                }
                break;
            case Table::Other: break;
        }
        table_ = Table::Other;
    }

    static void add(std::vector<NamedId>& all, std::set<std::string>& seen, const NamedId& name) {
        if (!name.id.empty() && seen.insert(name.id).second) {
            all.push_back(name);
        }
    }

    FlowIds ids_{};
    Table table_ = Table::Other;
    AnswerIds present_{};
    /// Where the present choice leads: its id when it has none.
    std::string to_{};
    bool in_text_ = false;
    std::set<std::string> seen_nodes_{};
    std::set<std::string> seen_choices_{};
    std::set<std::string> seen_sources_{};
    std::set<std::string> seen_terms_{};
    std::set<std::string> seen_phases_{};
    std::set<std::string> seen_answers_{};
};

void add_names(std::vector<NamedId>& names, const std::vector<NamedId>& more) {
    std::set<std::string> seen;
    for (const NamedId& name : names) {
        seen.insert(name.id);
    }
    for (const NamedId& name : more) {
        if (seen.insert(name.id).second) {
            names.push_back(name);
        }
    }
}

}  // namespace

FlowIds find_flow_ids(std::string_view toml) {
    IdFinder finder;
    while (!toml.empty()) {
        const std::size_t end = toml.find('\n');
        finder.read(toml.substr(0, end));
        toml = end == std::string_view::npos ? std::string_view() : toml.substr(end + 1);
    }
    return finder.finish();
}

void add_flow_ids(FlowIds& ids, const FlowIds& more) {
    add_names(ids.nodes, more.nodes);
    add_names(ids.choices, more.choices);
    add_names(ids.sources, more.sources);
    add_names(ids.terms, more.terms);
    add_names(ids.phases, more.phases);
    for (const AnswerIds& answer : more.answers) {
        bool is_new = true;
        for (const AnswerIds& known : ids.answers) {
            is_new = is_new && known.name.id != answer.name.id;
        }
        if (is_new) {
            ids.answers.push_back(answer);
        }
    }
}

}  // namespace waypost
