#include "exporters/check_json.h"

#include "exporters/json_text.h"

#include <algorithm>
#include <map>
#include <string_view>
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

Json finding_json(const Diagnostic& finding) {
    Json json = {{"code", finding.kind->code},
                 {"severity", severity_name(finding.kind->rank)},
                 {"message", finding.message},
                 {"hint", finding.hint}};
    json.update(place_json(finding.file, finding.where));
    json["notes"] = Json::array();
    for (const Note& note : finding.notes) {
        json["notes"].push_back(note_json(note));
    }
    return json;
}

Diagnostic rest_of(const Diagnostic& last, std::size_t count) {
    Diagnostic rest;
    rest.kind = last.kind;
    rest.file = last.file;
    rest.message = "and " + std::to_string(count) + " more of these";
    rest.hint = "`--all` writes them all";
    return rest;
}

}  // namespace

std::vector<Diagnostic> shortened(const std::vector<Diagnostic>& findings, std::size_t limit) {
    if (limit == 0) {
        return findings;
    }
    std::map<std::string_view, std::size_t> total;
    for (const Diagnostic& finding : findings) {
        ++total[finding.kind->code];
    }
    std::map<std::string_view, std::size_t> seen;
    std::vector<Diagnostic> shown;
    for (const Diagnostic& finding : findings) {
        const std::size_t count = ++seen[finding.kind->code];
        if (count <= limit) {
            shown.push_back(finding);
        }
        if (count == limit && total[finding.kind->code] > limit) {
            shown.push_back(rest_of(finding, total[finding.kind->code] - limit));
        }
    }
    return shown;
}

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
            ++(finding.kind->rank == Rank::Warning ? warnings : errors);
        }
        flows.push_back({{"file", file.file},
                         {"ok", file.ok},
                         {"diagnostics", std::move(findings)},
                         {"certificate", nullptr}});
    }
    return json_text({{"flows", std::move(flows)}, {"errors", errors}, {"warnings", warnings}});
}

}  // namespace waypost
