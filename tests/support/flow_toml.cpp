#include "support/flow_toml.h"

#include "support/toml_pen.h"

#include <string_view>

namespace waypost::test {

namespace {

/// `next` without a label of its own is written by this word, which the loader puts there.
constexpr std::string_view kGoOn = "Go on";

void write_citation(TomlPen& pen, DraftCitation& citation) {
    if (citation.editorial) {
        citation.at = pen.key("editorial");
        pen.raw("true");
        pen.end_line();
    }
    if (!citation.sources.empty()) {
        citation.at = pen.key("source");
        pen.texts(citation.sources);
        pen.end_line();
    }
}

/// `{ text = "…", source = […] }`, or the text alone when nothing is cited.
void write_bullet(TomlPen& pen, DraftBullet& bullet) {
    const bool is_cited = bullet.citation.editorial || !bullet.citation.sources.empty();
    pen.raw(is_cited ? "{ text = " : "");
    pen.text(bullet.text);
    if (bullet.citation.editorial) {
        pen.raw(", editorial = true");
    }
    if (!bullet.citation.sources.empty()) {
        pen.raw(", source = ");
        pen.texts(bullet.citation.sources);
    }
    pen.raw(is_cited ? " }" : "");
}

void write_bullets(TomlPen& pen, std::string_view key, std::vector<DraftBullet>& bullets) {
    if (bullets.empty()) {
        return;
    }
    pen.key(key);
    pen.raw("[");
    for (DraftBullet& bullet : bullets) {
        write_bullet(pen, bullet);
        pen.raw(", ");
    }
    pen.raw("]");
    pen.end_line();
}

void write_entries(TomlPen& pen, std::string_view key, std::vector<DraftEntry>& entries) {
    if (entries.empty()) {
        return;
    }
    pen.key(key);
    pen.raw("{ ");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        pen.raw(i == 0 ? "" : ", ");
        pen.name(entries[i].key);
        pen.raw(" = ");
        pen.text(entries[i].text);
    }
    pen.raw(" }");
    pen.end_line();
}

void write_condition_table(TomlPen& pen, DraftConditionTable& table) {
    table.at = pen.here();
    pen.raw("{ ");
    for (std::size_t i = 0; i < table.tests.size(); ++i) {
        DraftAnswerTest& test = table.tests[i];
        pen.raw(i == 0 ? "" : ", ");
        pen.name(test.answer);
        pen.raw(" = ");
        if (test.values.size() == 1) {
            pen.text(test.values.front());
        } else {
            pen.texts(test.values);
        }
    }
    pen.raw(" }");
}

void write_condition_tables(TomlPen& pen,
                            std::string_view key,
                            std::vector<DraftConditionTable>& tables) {
    if (tables.empty()) {
        return;
    }
    pen.key(key);
    if (tables.size() == 1) {
        write_condition_table(pen, tables.front());
    } else {
        pen.raw("[");
        for (DraftConditionTable& table : tables) {
            write_condition_table(pen, table);
            pen.raw(", ");
        }
        pen.raw("]");
    }
    pen.end_line();
}

void write_condition(TomlPen& pen, DraftCondition& condition) {
    write_condition_tables(pen, "when", condition.when);
    write_condition_tables(pen, "unless", condition.unless);
}

void write_choice(TomlPen& pen, const std::string& card, DraftChoice& choice) {
    choice.at = pen.header("[[node." + card + ".choice]]");
    pen.line("id", choice.id);
    pen.line("label", choice.label);
    pen.line("to", choice.to);
    pen.line("about", choice.about);
    if (!choice.remember.empty()) {
        pen.key("remember");
        pen.raw("{ ");
        for (std::size_t i = 0; i < choice.remember.size(); ++i) {
            pen.raw(i == 0 ? "" : ", ");
            pen.name(choice.remember[i].answer);
            pen.raw(" = ");
            pen.text(choice.remember[i].value);
        }
        pen.raw(" }");
        pen.end_line();
    }
    pen.flag("consent", choice.consent);
    write_condition(pen, choice.condition);
}

void write_number(TomlPen& pen, const std::string& card, DraftNumber& number) {
    number.at = pen.header("[[node." + card + ".number]]");
    pen.line("label", number.label);
    if (!number.low.is_absent()) {
        pen.key("n");
        const bool is_span = number.low.value != number.high.value;
        pen.raw(is_span ? "[" : "");
        pen.integer(number.low);
        number.high.at = number.low.at;
        if (is_span) {
            pen.raw(", ");
            pen.integer(number.high);
            pen.raw("]");
        }
        pen.end_line();
    }
    if (!number.of.is_absent()) {
        pen.key("of");
        pen.integer(number.of);
        pen.end_line();
    }
    pen.line("bound", number.bound);
    pen.line("over", number.over);
    pen.line("who", number.who);
    pen.line("basis", number.basis);
    pen.line("kind", number.kind);
    pen.line("range", number.range);
    pen.line("certainty", number.certainty);
    write_citation(pen, number.citation);
}

/// What stands in the card's own table, before its sub-tables.
void write_card_keys(TomlPen& pen, DraftNode& node) {
    if (node.kind.value) {
        node.kind.at = pen.key("kind");
        pen.raw("\"" + std::string(node_kind_name(*node.kind.value)) + "\"");
        pen.end_line();
    }
    pen.line("phase", node.phase);
    pen.line("title", node.title);
    pen.line("text", node.text);
    write_citation(pen, node.citation);
    pen.line("why", node.why);
    write_bullets(pen, "ask", node.ask);
    pen.line("presenter", node.presenter);
    pen.line("note", node.note);
    pen.line("measures", node.measures);
    pen.line("cannot", node.cannot);
    pen.line("if_found", node.if_found);
    pen.line("if_not_found", node.if_not_found);
    pen.line("decision", node.decision);
    write_bullets(pen, "matters", node.matters);
    write_bullets(pen, "benefits", node.benefits);
    write_bullets(pen, "harms", node.harms);
    pen.line("experience", node.experience);
    write_entries(pen, "compare", node.compare_texts);
    pen.flag("no_new_treatment", node.no_new_treatment);
    write_entries(pen, "not_covered", node.not_covered);
    pen.line("ask_first", node.ask_first);
    for (DraftChoice& choice : node.choices) {
        if (choice.is_next) {
            pen.line("next", choice.to);
            choice.at = choice.to.at;
            if (choice.label.value != kGoOn) {
                pen.line("next_label", choice.label);
            }
        }
    }
}

void write_card_tables(TomlPen& pen, DraftNode& node) {
    const std::string& card = node.id.value;
    for (DraftCompareRow& row : node.compare_rows) {
        row.at = pen.header("[[node." + card + ".compare]]");
        pen.line("id", row.id);
        pen.line("label", row.label);
    }
    for (DraftPassage& passage : node.passages) {
        passage.at = pen.header("[[node." + card + ".passage]]");
        pen.line("text", passage.text);
        write_citation(pen, passage.citation);
        write_condition(pen, passage.condition);
    }
    for (DraftNumber& number : node.numbers) {
        write_number(pen, card, number);
    }
    for (DraftDifference& difference : node.differences) {
        difference.at = pen.header("[[node." + card + ".differ]]");
        pen.line("about", difference.about);
        write_bullets(pen, "views", difference.views);
    }
    for (DraftOption& option : node.options) {
        option.at = pen.header("[[node." + card + ".option]]");
        pen.line("node", option.node);
        pen.line("label", option.label);
        write_condition(pen, option.condition);
    }
    for (DraftChoice& choice : node.choices) {
        if (!choice.is_next) {
            write_choice(pen, card, choice);
        }
    }
    for (DraftRouteRow& row : node.rows) {
        row.at = pen.header("[[node." + card + ".route]]");
        pen.line("to", row.to);
        write_condition(pen, row.condition);
    }
}

void write_metadata(TomlPen& pen, DraftMetadata& metadata) {
    metadata.at = pen.header("[flow]");
    pen.line("id", metadata.id);
    pen.line("title", metadata.title);
    pen.line("summary", metadata.summary);
    pen.line("topic", metadata.topic);
    pen.line("language", metadata.language);
    pen.line("start", metadata.start);
    pen.line("urgent", metadata.urgent);
    pen.date("published", metadata.published);
    pen.date("reviewed", metadata.reviewed);
    pen.date("review_by", metadata.review_by);
    pen.line("update_policy", metadata.update_policy);
    pen.line("funding", metadata.funding);
    pen.plain_texts("authors", metadata.authors);
    pen.line("feedback", metadata.feedback);
    pen.plain_texts("names", metadata.names);
    for (const DraftReviewer& reviewer : metadata.reviewed_by) {
        pen.header("[[flow.reviewed_by]]");
        pen.raw("name = \"" + reviewer.name + "\"\nrole = \"" + reviewer.role +
                "\"\ndate = " + reviewer.date + "\n");
    }
}

void write_catalogue(TomlPen& pen, FlowDraft& draft) {
    for (DraftPhase& phase : draft.phases) {
        phase.at = pen.header("[[phase]]");
        pen.line("id", phase.id);
        pen.line("title", phase.title);
        pen.line("urgent", phase.urgent);
    }
    for (DraftSource& source : draft.sources) {
        source.at = pen.named_header("source", source.id);
        pen.line("title", source.title);
        pen.line("publisher", source.publisher);
        pen.date("published", source.published);
        pen.date("accessed", source.accessed);
        pen.flag("undated", source.undated);
        pen.line("url", source.url);
    }
    for (DraftTerm& term : draft.terms) {
        term.at = pen.named_header("term", term.id);
        pen.line("word", term.word);
        if (!term.also.empty()) {
            pen.key("also");
            pen.texts(term.also);
            pen.end_line();
        }
        pen.line("text", term.text);
    }
    for (DraftAnswer& answer : draft.answers) {
        answer.at = pen.named_header("answer", answer.id);
        pen.line("label", answer.label);
        pen.key("values");
        pen.raw("[\n");
        for (DraftAnswerValue& value : answer.values) {
            value.at = pen.here();
            pen.raw("{ id = ");
            pen.text(value.id);
            pen.raw(", label = ");
            pen.text(value.label);
            pen.raw(" },\n");
        }
        pen.raw("]");
        pen.end_line();
    }
}

void write_proofs(TomlPen& pen, FlowDraft& draft) {
    for (DraftPromise& promise : draft.promises) {
        promise.at = pen.header("[[promise]]");
        pen.line("name", promise.name);
        write_condition(pen, promise.condition);
        pen.texts_line("never", promise.never);
        pen.texts_line("before", promise.before);
        pen.line("read", promise.read);
    }
    for (DraftRehearsal& rehearsal : draft.rehearsals) {
        rehearsal.at = pen.header("[[rehearsal]]");
        pen.line("name", rehearsal.name);
        pen.texts_line("choose", rehearsal.choose);
        pen.line("ends_at", rehearsal.ends_at);
    }
    for (DraftAttestation& attestation : draft.attestations) {
        attestation.at = pen.header("[attest.\"" + attestation.item.value + "\"]");
        pen.line("by", attestation.by);
        pen.date("date", attestation.date);
        pen.line("note", attestation.note);
    }
    for (DraftAllowance& allowance : draft.allowances) {
        allowance.at = pen.header("[[allow]]");
        pen.line("code", allowance.code);
        pen.line("at", allowance.card);
        pen.line("reason", allowance.reason);
        pen.date("until", allowance.until);
    }
}

}  // namespace

std::string write_toml(FlowDraft& draft) {
    TomlPen pen;
    pen.raw("format = 1\n");
    pen.texts_line("include", draft.includes);
    write_metadata(pen, draft.metadata);
    write_catalogue(pen, draft);
    for (DraftNode& node : draft.nodes) {
        node.at = pen.named_header("node", node.id);
        write_card_keys(pen, node);
        write_card_tables(pen, node);
    }
    write_proofs(pen, draft);
    return std::move(pen).taken();
}

}  // namespace waypost::test
