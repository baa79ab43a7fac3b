#include "exporters/proofs_object.h"

#include "exporters/flow_object.h"

#include <utility>
#include <vector>

namespace waypost {

namespace {

void set_cards(Json& object, const char* key, const Flow& flow, const std::vector<NodeId>& cards) {
    for (const NodeId card : cards) {
        object[key].push_back(flow.node(card).id);
    }
}

Json promise_json(const Flow& flow, const Promise& promise) {
    Json json = {{"name", promise.name}};
    set_condition(json, flow, promise.condition);
    set_cards(json, "never", flow, promise.never);
    set_cards(json, "before", flow, promise.before);
    if (promise.read.has_value()) {
        json["read"] = flow.node(promise.read).id;
    }
    return json;
}

Json rehearsal_json(const Flow& flow, const Rehearsal& rehearsal) {
    return {{"name", rehearsal.name},
            {"choose", rehearsal.choose},
            {"ends_at", flow.node(rehearsal.ends_at).id}};
}

Json attestation_json(const Attestation& attestation) {
    Json json = {{"item", attestation.item}};
    set_text(json, "by", attestation.by);
    set_text(json, "date", attestation.date);
    set_text(json, "note", attestation.note);
    return json;
}

Json allowance_json(const Flow& flow, const Allowance& allowance) {
    Json json = {{"code", allowance.code}};
    if (allowance.card.has_value()) {
        json["at"] = flow.node(allowance.card).id;
    }
    set_text(json, "reason", allowance.reason);
    set_text(json, "until", allowance.until);
    return json;
}

}  // namespace

void set_proofs(Json& object, const Flow& flow) {
    for (const Promise& promise : flow.promises()) {
        object["promises"].push_back(promise_json(flow, promise));
    }
    for (const Rehearsal& rehearsal : flow.rehearsals()) {
        object["rehearsals"].push_back(rehearsal_json(flow, rehearsal));
    }
    for (const Attestation& attestation : flow.attestations()) {
        object["attest"].push_back(attestation_json(attestation));
    }
    for (const Allowance& allowance : flow.allowances()) {
        object["allow"].push_back(allowance_json(flow, allowance));
    }
}

}  // namespace waypost
