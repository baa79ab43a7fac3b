#include "exporters/sarif.h"

#include "exporters/json_text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace waypost {

namespace {

constexpr const char* kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
constexpr const char* kRoot = "%SRCROOT%";

/// The bytes that stand for themselves in the path of an address (RFC 3986, unreserved), and `/`.
bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~/").find(c) != std::string_view::npos;
}

std::string percent_encoded(std::string_view path) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : path) {
        if (is_plain(c)) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += kDigits[byte / 16];
            out += kDigits[byte % 16];
        }
    }
    return out;
}

Json text_json(const std::string& text) {
    return {{"text", text}};
}

Json artifact_json(const std::string& path) {
    if (path.starts_with('/')) {
        return {{"uri", "file://" + percent_encoded(path)}};
    }
    return {{"uri", percent_encoded(path)}, {"uriBaseId", kRoot}};
}

Json region_json(const SourceSpan& where) {
    Json json = {{"startLine", where.line}, {"startColumn", where.column}};
    if (std::pair(where.end_line, where.end_column) > std::pair(where.line, where.column)) {
        json["endLine"] = where.end_line;
        json["endColumn"] = where.end_column;
    }
    return json;
}

/// A finding about a file as a whole is honest about it: it has no region.
Json location_json(const std::string& file, const SourceSpan& where) {
    Json physical = {{"artifactLocation", artifact_json(file)}};
    if (where.has_place()) {
        physical["region"] = region_json(where);
    }
    return {{"physicalLocation", std::move(physical)}};
}

std::string words_of(const Diagnostic& finding) {
    return finding.message + (finding.hint.empty() ? "" : "\nhint: " + finding.hint);
}

/// Finds the choices of walks in one flow.
class StepPlaces {
public:
    explicit StepPlaces(const std::optional<Flow>& flow) : flow_(flow ? &*flow : nullptr) {
        if (flow_ != nullptr) {
            for (const Node& node : flow_->nodes()) {
                nodes_.emplace(node.id, &node);
            }
        }
    }

    /// The place of a step, or a location that only says which step it is.
    [[nodiscard]] Json location(const FindingStep& step) const {
        Json json = Json::object();
        const auto node = nodes_.find(step.node);
        if (node != nodes_.end()) {
            const auto& choices = node->second->choices;
            const auto choice = std::ranges::find(choices, step.choice, &Choice::id);
            const SourceSpan at = choice == choices.end() ? node->second->at : choice->at;
            const auto file = static_cast<std::size_t>(at.file);
            if (at.has_place() && file < flow_->files().size()) {
                json = location_json(flow_->files()[file], at);
            }
        }
        json["message"] = text_json("on `" + step.node + "` take `" + step.choice + "`");
        return json;
    }

private:
    const Flow* flow_;
    std::map<std::string_view, const Node*> nodes_{};
};

Json code_flow_json(const Diagnostic& finding, const StepPlaces& places) {
    Json steps = Json::array();
    std::string choices;
    for (const FindingStep& step : *finding.walk) {
        steps.push_back({{"location", places.location(step)}});
        choices += (choices.empty() ? "" : ",") + step.choice;
    }
    Json end = location_json(finding.file, finding.where);
    end["message"] = text_json(finding.message);
    steps.push_back({{"location", std::move(end)}});
    return {{"message", text_json("waypost walk --choose \"" + choices + "\"")},
            {"threadFlows", Json::array({{{"locations", std::move(steps)}}})}};
}

Json result_json(const Diagnostic& finding, std::size_t rule, const StepPlaces& places) {
    Json location = location_json(finding.file, finding.where);
    if (!finding.card.empty()) {
        location["logicalLocations"] = Json::array({{{"name", finding.card}}});
    }
    Json json = {{"ruleId", finding.kind->code},
                 {"ruleIndex", rule},
                 {"level", severity_name(finding)},
                 {"message", text_json(words_of(finding))},
                 {"locations", Json::array({std::move(location)})}};
    for (const Note& note : finding.notes) {
        Json related = location_json(note.file, note.where);
        related["message"] = text_json(note.message);
        json["relatedLocations"].push_back(std::move(related));
    }
    if (finding.walk) {
        json["codeFlows"] = Json::array({code_flow_json(finding, places)});
    }
    return json;
}

/// The codes that were found and how their kinds are judged, sorted by code.
std::map<std::string_view, Rank> codes_found(const std::vector<CheckedFile>& files) {
    std::map<std::string_view, Rank> codes;
    for (const CheckedFile& file : files) {
        for (const Diagnostic& finding : file.findings) {
            codes.emplace(finding.kind->code, finding.kind->rank);
        }
    }
    return codes;
}

Json rules_json(const std::map<std::string_view, Rank>& codes, const SarifTool& tool) {
    Json rules = Json::array();
    for (const auto& [code, rank] : codes) {
        const RuleText text = tool.rule_text(code);
        Json help = text_json(text.help);
        set_text(help, "markdown", text.markdown);
        rules.push_back(
            {{"id", code},
             {"shortDescription", text_json(text.summary)},
             {"help", std::move(help)},
             {"defaultConfiguration", {{"level", rank == Rank::Warning ? "warning" : "error"}}}});
    }
    return rules;
}

Json results_json(const std::vector<CheckedFile>& files,
                  std::size_t limit,
                  const std::map<std::string_view, Rank>& codes) {
    Json results = Json::array();
    for (const CheckedFile& file : files) {
        const StepPlaces places(file.flow);
        for (const Diagnostic& finding : shortened(file.findings, limit)) {
            const auto rule = std::distance(codes.begin(), codes.find(finding.kind->code));
            results.push_back(result_json(finding, static_cast<std::size_t>(rule), places));
        }
    }
    return results;
}

}  // namespace

std::string sarif(const std::vector<CheckedFile>& files, std::size_t limit, const SarifTool& tool) {
    const std::map<std::string_view, Rank> codes = codes_found(files);
    Json driver = {{"name", "Waypost"},
                   {"version", tool.version},
                   {"fullDescription", text_json(tool.label)},
                   {"rules", rules_json(codes, tool)}};
    Json root = {{"description", text_json("The folder in which the check ran.")}};
    Json run = {{"tool", {{"driver", std::move(driver)}}},
                {"columnKind", "unicodeCodePoints"},
                {"originalUriBaseIds", {{kRoot, std::move(root)}}},
                {"results", results_json(files, limit, codes)}};
    return json_text(
        {{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", Json::array({std::move(run)})}});
}

}  // namespace waypost
