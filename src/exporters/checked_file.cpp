#include "exporters/checked_file.h"

#include <map>
#include <string_view>

namespace waypost {

namespace {

Diagnostic rest_of(const Diagnostic& last, std::size_t count) {
    Diagnostic rest;
    rest.kind = last.kind;
    rest.file = last.file;
    rest.is_raised = last.is_raised;
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

}  // namespace waypost
