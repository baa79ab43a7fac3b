#include "base/quoted.h"
#include "flowfile/keys.h"
#include "flowfile/kinds.h"
#include "flowfile/parts.h"
#include "flowfile/toml_values.h"

#include <string>
#include <string_view>
#include <utility>

namespace waypost {

namespace {

constexpr std::size_t kMostValues = 32;

std::string named(std::string_view what, const WrittenText& id) {
    return std::string(what) + " " + quoted(id.value);
}

/// A name that could not be read may be any that is looked for.
bool is_unread(const WrittenText& id) {
    return id.unread || id.is_absent();
}

void read_phases(TableReader& root, FlowDraft& draft) {
    const bool all_read = root.each_table("phase", [&](const toml::table& table) {
        TableReader reader(table, {"a phase"}, {kPhaseKeys, {}, nullptr}, root.found());
        DraftPhase& phase = draft.phases.emplace_back();
        phase.id = reader.text("id");
        phase.title = reader.text("title");
        phase.urgent = reader.text("urgent");
        phase.at = reader.at();
        draft.unread.phases = draft.unread.phases || is_unread(phase.id);
    });
    draft.unread.phases = draft.unread.phases || !all_read;
}

void read_sources(TableReader& root, FlowDraft& draft) {
    const auto read = [&](const WrittenText& id, const toml::table& table) {
        TableReader reader(table, {"source", id.value}, {kSourceKeys, {}, nullptr}, root.found());
        DraftSource& source = draft.sources.emplace_back();
        source.id = id;
        source.title = reader.text("title");
        source.publisher = reader.text("publisher");
        source.published = reader.date("published");
        source.accessed = reader.date("accessed");
        source.undated = reader.flag("undated");
        source.url = reader.text("url");
        source.at = reader.at();
    };
    const bool all_read = root.each_named_table("source", read);
    draft.unread.sources = draft.unread.sources || !all_read;
}

void read_terms(TableReader& root, FlowDraft& draft) {
    root.each_named_table("term", [&](const WrittenText& id, const toml::table& table) {
        TableReader reader(table, {"term", id.value}, {kTermKeys, {}, nullptr}, root.found());
        DraftTerm& term = draft.terms.emplace_back();
        term.id = id;
        term.word = reader.text("word");
        term.also = reader.texts("also");
        term.text = reader.text("text");
        term.at = reader.at();
    });
}

void read_values(TableReader& answer_table, DraftAnswer& answer) {
    const toml::node* values = answer_table.find("values");
    if (values == nullptr) {
        answer.values_unread = !answer_table.lacks("values");
        return;
    }
    const toml::array* list = values->as_array();
    if (list != nullptr && list->empty()) {
        answer_table.found().report(kWrongType,
                                    span_of(values->source()),
                                    "`values` is an empty list, expected at least one value",
                                    "write `values = [{ id = \"…\", label = \"…\" }]`");
        answer.values_unread = true;
        return;
    }
    if (list != nullptr && list->size() > kMostValues) {
        answer_table.found().report(kTooLarge,
                                    span_of(values->source()),
                                    named("answer", answer.id) + " has " +
                                        std::to_string(list->size()) + " values, more than 32",
                                    "ask in two steps");
    }
    const bool all_read = answer_table.each_table("values", [&](const toml::table& table) {
        TableReader reader(table,
                           {"a value of", {}, &answer_table},
                           {kValueKeys, {}, nullptr},
                           answer_table.found());
        DraftAnswerValue& value = answer.values.emplace_back();
        value.id = reader.text("id");
        value.label = reader.text("label");
        value.at = reader.at();
        answer.values_unread = answer.values_unread || is_unread(value.id);
    });
    answer.values_unread = answer.values_unread || !all_read;
}

void read_answers(TableReader& root, FlowDraft& draft) {
    const auto read = [&](const WrittenText& id, const toml::table& table) {
        TableReader reader(table, {"answer", id.value}, {kAnswerKeys, {}, nullptr}, root.found());
        DraftAnswer& answer = draft.answers.emplace_back();
        answer.id = id;
        answer.label = reader.text("label");
        answer.at = reader.at();
        read_values(reader, answer);
    };
    const bool all_read = root.each_named_table("answer", read);
    draft.unread.answers = draft.unread.answers || !all_read;
}

}  // namespace

void read_catalogue(TableReader& root, FlowDraft& draft) {
    read_phases(root, draft);
    read_sources(root, draft);
    read_terms(root, draft);
    read_answers(root, draft);
}

}  // namespace waypost
