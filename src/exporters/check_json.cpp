#include "exporters/check_json.h"

#include "exporters/json_text.h"

#include <utility>

namespace waypost {

namespace {

Json place_json(const std::string& file, const SourceSpan& where) {
    return {{"file", file}, {"line", where.line}, {"column", where.column}};
}

Json note_json(const Note& note) {
    Json json = {{"message", note.message}};
    json.update(place_json(note.file, note.where));
    return json;
}

Json walk_json(const std::optional<std::vector<FindingStep>>& walk) {
    if (!walk) {
        return nullptr;
    }
    Json steps = Json::array();
    for (const FindingStep& step : *walk) {
        steps.push_back({{"node", step.node}, {"choice", step.choice}});
    }
    return steps;
}

Json finding_json(const Diagnostic& finding) {
    Json json = {{"code", finding.kind->code},
                 {"severity", severity_name(finding)},
                 {"message", finding.message},
                 {"hint", finding.hint}};
    json.update(place_json(finding.file, finding.where));
    json["notes"] = Json::array();
    for (const Note& note : finding.notes) {
        json["notes"].push_back(note_json(note));
    }
    json["walk"] = walk_json(finding.walk);
    return json;
}

template <class Value>
Json value_or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json certificate_json(const std::optional<Certificate>& certificate) {
    if (!certificate) {
        return nullptr;
    }
    const Certificate& proven = *certificate;
    return {{"nodes", proven.nodes},
            {"choices", proven.choices},
            {"situations", proven.situations},
            {"walks", value_or_null(proven.walks)},
            {"walks_up_to", {{"choices", proven.up_to}, {"count", proven.walks_up_to}}},
            {"shortest", proven.shortest},
            {"longest", value_or_null(proven.longest)},
            {"farthest", proven.farthest},
            {"loops", proven.loops},
            {"endings", proven.endings},
            {"hash", proven.hash}};
}

}  // namespace

std::string check_json(const std::vector<CheckedFile>& files, std::size_t limit) {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    Json flows = Json::array();
    for (const CheckedFile& file : files) {
        Json findings = Json::array();
        for (const Diagnostic& finding : shortened(file.findings, limit)) {
            findings.push_back(finding_json(finding));
        }
        for (const Diagnostic& finding : file.findings) {
            ++(is_error(finding) ? errors : warnings);
        }
        flows.push_back({{"file", file.file},
                         {"ok", file.ok},
                         {"diagnostics", std::move(findings)},
                         {"certificate", certificate_json(file.certificate)}});
    }
    return json_text({{"flows", std::move(flows)}, {"errors", errors}, {"warnings", warnings}});
}

}  // namespace waypost
