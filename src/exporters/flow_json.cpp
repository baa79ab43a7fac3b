#include "exporters/flow_json.h"

#include "exporters/flow_object.h"
#include "exporters/layout_object.h"
#include "exporters/notices.h"
#include "exporters/proofs_object.h"
#include "exporters/walk_object.h"

#include <utility>

namespace waypost {

namespace {

Json id_or_null(const Flow& flow, NodeId node) {
    return node.has_value() ? Json(flow.node(node).id) : Json(nullptr);
}

Json reviewers_json(const std::vector<Reviewer>& reviewers) {
    Json json = Json::array();
    for (const Reviewer& reviewer : reviewers) {
        json.push_back({{"name", reviewer.name}, {"role", reviewer.role}, {"date", reviewer.date}});
    }
    return json;
}

Json metadata_json(const Flow& flow) {
    const Metadata& data = flow.metadata();
    Json json = {{"id", data.id}, {"title", data.title}};
    set_text(json, "summary", data.summary);
    set_text(json, "topic", data.topic);
    json["language"] = data.language;
    json["start"] = flow.node(flow.start()).id;
    json["urgent"] = id_or_null(flow, flow.urgent_for({}));
    set_text(json, "published", data.published);
    set_text(json, "reviewed", data.reviewed);
    json["reviewed_by"] = reviewers_json(data.reviewed_by);
    set_text(json, "review_by", data.review_by);
    set_text(json, "update_policy", data.update_policy);
    set_text(json, "funding", data.funding);
    set_texts(json, "authors", data.authors);
    set_text(json, "feedback", data.feedback);
    set_texts(json, "names", data.names);
    return json;
}

Json phases_json(const Flow& flow) {
    Json json = Json::array();
    for (const Phase& phase : flow.phases()) {
        Json item = {{"id", phase.id}, {"title", phase.title}};
        if (phase.urgent.has_value()) {
            item["urgent"] = flow.node(phase.urgent).id;
        }
        json.push_back(std::move(item));
    }
    return json;
}

Json sources_json(const Flow& flow) {
    Json json = Json::array();
    for (const Source& source : flow.sources()) {
        Json item = {{"id", source.id}, {"title", source.title}, {"publisher", source.publisher}};
        set_text(item, "published", source.published);
        set_text(item, "accessed", source.accessed);
        if (source.undated) {
            item["undated"] = true;
        }
        set_text(item, "url", source.url);
        json.push_back(std::move(item));
    }
    return json;
}

Json terms_json(const Flow& flow) {
    Json json = Json::array();
    for (const Term& term : flow.terms()) {
        Json item = {{"id", term.id}, {"word", term.word}};
        set_texts(item, "also", term.also);
        item["text"] = term.text;
        json.push_back(std::move(item));
    }
    return json;
}

Json answers_json(const Flow& flow) {
    Json json = Json::array();
    for (const Answer& answer : flow.answers()) {
        Json values = Json::array();
        for (const AnswerValue& value : answer.values) {
            values.push_back({{"id", value.id}, {"label", value.label}});
        }
        json.push_back({{"id", answer.id}, {"label", answer.label}, {"values", std::move(values)}});
    }
    return json;
}

}  // namespace

std::string flow_json(const Flow& flow,
                      const Diagram& diagram,
                      const Words& words,
                      std::string_view today,
                      const Replay* walk) {
    Json json = {{"label", words[Word::Label]}};
    json["notices"] = notices(flow.metadata(), words, today);
    json["format"] = 1;
    json["hash"] = flow.hash();
    json["flow"] = metadata_json(flow);
    json["phases"] = phases_json(flow);
    json["sources"] = sources_json(flow);
    json["terms"] = terms_json(flow);
    json["answers"] = answers_json(flow);
    json["nodes"] = Json::array();
    for (const Node& node : flow.nodes()) {
        json["nodes"].push_back(node_object(flow, node));
    }
    set_proofs(json, flow);
    json["layout"] = layout_object(flow, diagram);
    if (walk != nullptr) {
        json["walk"] = walk_object(flow, *walk, words, {});
    }
    return json_text(json);
}

}  // namespace waypost
