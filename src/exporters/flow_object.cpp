#include "exporters/flow_object.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace waypost {

namespace {

Json test_json(const Answer& answer, const AnswerTest& test) {
    Json values = Json::array();
    if (test.any_value) {
        values.push_back("*");
    }
    for (const ValueId value : test.values) {
        values.push_back(answer.values[value.index()].id);
    }
    return values;
}

Json tables_json(const Flow& flow, const std::vector<ConditionTable>& tables) {
    Json json = Json::array();
    for (const ConditionTable& table : tables) {
        Json tests = Json::object();
        for (const AnswerTest& test : table) {
            const Answer& answer = flow.answer(test.answer);
            tests[answer.id] = test_json(answer, test);
        }
        json.push_back(std::move(tests));
    }
    return json;
}

Json choice_json(const Flow& flow, const Choice& choice) {
    Json json = {{"id", choice.id}, {"label", choice.label}, {"to", flow.node(choice.to).id}};
    for (const Remember& remember : choice.remember) {
        const Answer& answer = flow.answer(remember.answer);
        json["remember"][answer.id] = answer.values[remember.value.index()].id;
    }
    if (choice.about.has_value()) {
        json["about"] = flow.node(choice.about).id;
    }
    if (choice.consent) {
        json["consent"] = true;
    }
    set_condition(json, flow, choice.condition);
    return json;
}

Json choices_json(const Flow& flow, const Node& node) {
    Json json = Json::array();
    for (const Choice& choice : node.choices) {
        json.push_back(choice_json(flow, choice));
    }
    return json;
}

Json passages_json(const Flow& flow, const Node& node) {
    Json json = Json::array();
    for (const Passage& passage : node.passages) {
        Json item = {{"text", passage.text}};
        set_citation(item, flow, passage.citation);
        set_condition(item, flow, passage.condition);
        json.push_back(std::move(item));
    }
    return json;
}

Json rows_json(const Flow& flow, const Node& node) {
    Json json = Json::array();
    for (const RouteRow& row : node.rows) {
        Json item = {{"to", flow.node(row.to).id}};
        set_condition(item, flow, row.condition);
        json.push_back(std::move(item));
    }
    return json;
}

Json options_json(const Flow& flow, const Node& node) {
    Json json = Json::array();
    for (const OfferedOption& option : node.options) {
        Json item = {{"node", flow.node(option.card).id}, {"label", option.label}};
        set_condition(item, flow, option.condition);
        json.push_back(std::move(item));
    }
    return json;
}

Json compare_rows_json(const Node& node) {
    Json json = Json::array();
    for (const CompareRow& row : node.compare_rows) {
        json.push_back({{"id", row.id}, {"label", row.label}});
    }
    return json;
}

void set_entries(Json& object, const char* key, const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
        object[key][entry.key] = entry.text;
    }
}

Json number_json(const Flow& flow, const Number& number) {
    Json json = {{"label", number.label}};
    if (number.low == number.high) {
        json["n"] = number.low;
    } else {
        json["n"] = {number.low, number.high};
    }
    json["of"] = number.of;
    json["bound"] = kNumberBoundNames.at(static_cast<std::size_t>(number.bound));
    set_text(json, "over", number.over);
    set_text(json, "who", number.who);
    set_text(json, "basis", number.basis);
    if (number.kind) {
        json["kind"] = kNumberKindNames.at(static_cast<std::size_t>(*number.kind));
    }
    set_text(json, "range", number.range);
    set_text(json, "certainty", number.certainty);
    set_citation(json, flow, number.citation);
    return json;
}

void set_numbers(Json& object, const Flow& flow, const std::vector<Number>& numbers) {
    for (const Number& number : numbers) {
        object["numbers"].push_back(number_json(flow, number));
    }
}

void set_differences(Json& object, const Flow& flow, const std::vector<Difference>& all) {
    for (const Difference& difference : all) {
        Json item = {{"about", difference.about}};
        set_bullets(item, "views", flow, difference.views);
        object["differ"].push_back(std::move(item));
    }
}

/// What only decisions and options say.
void set_decision(Json& json, const Flow& flow, const Node& node) {
    set_text(json, "decision", node.decision);
    set_bullets(json, "matters", flow, node.matters);
    if (!node.compare_rows.empty()) {
        json["compare_rows"] = compare_rows_json(node);
    }
    if (!node.options.empty()) {
        json["options"] = options_json(flow, node);
    }
    set_bullets(json, "benefits", flow, node.benefits);
    set_bullets(json, "harms", flow, node.harms);
    set_text(json, "experience", node.experience);
    set_entries(json, "compare", node.compare_texts);
    if (node.no_new_treatment) {
        json["no_new_treatment"] = true;
    }
    set_entries(json, "not_covered", node.not_covered);
}

}  // namespace

void set_citation(Json& object, const Flow& flow, const Citation& citation) {
    for (const SourceId source : citation.sources) {
        object["source"].push_back(flow.source(source).id);
    }
    if (citation.editorial) {
        object["editorial"] = true;
    }
}

void set_bullets(Json& object,
                 const char* key,
                 const Flow& flow,
                 const std::vector<Bullet>& bullets) {
    for (const Bullet& bullet : bullets) {
        Json item = {{"text", bullet.text}};
        set_citation(item, flow, bullet.citation);
        object[key].push_back(std::move(item));
    }
}

void set_condition(Json& object, const Flow& flow, const Condition& condition) {
    if (!condition.when.empty()) {
        object["when"] = tables_json(flow, condition.when);
    }
    if (!condition.unless.empty()) {
        object["unless"] = tables_json(flow, condition.unless);
    }
}

Json node_object(const Flow& flow, const Node& node) {
    Json json = {{"id", node.id}, {"kind", node_kind_name(node.kind)}};
    json["phase"] = node.phase.has_value() ? Json(flow.phase(node.phase).id) : Json(nullptr);
    json["title"] = node.title;
    json["text"] = node.text;
    set_citation(json, flow, node.citation);
    set_text(json, "ask_first", node.ask_first);
    set_text(json, "why", node.why);
    set_bullets(json, "ask", flow, node.ask);
    set_text(json, "presenter", node.presenter);
    set_text(json, "note", node.note);
    set_text(json, "measures", node.measures);
    set_text(json, "cannot", node.cannot);
    set_text(json, "if_found", node.if_found);
    set_text(json, "if_not_found", node.if_not_found);
    set_decision(json, flow, node);
    set_numbers(json, flow, node.numbers);
    set_differences(json, flow, node.differences);
    if (!node.passages.empty()) {
        json["passages"] = passages_json(flow, node);
    }
    json["choices"] = choices_json(flow, node);
    if (node.kind == NodeKind::Route) {
        json["rows"] = rows_json(flow, node);
    }
    return json;
}

}  // namespace waypost
