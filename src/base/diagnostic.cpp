#include "base/diagnostic.h"

#include <algorithm>
#include <tuple>

namespace waypost {

std::string_view severity_name(Rank rank) {
    return rank == Rank::Warning ? "warning" : "error";
}

bool is_error(const Diagnostic& finding) {
    return finding.is_raised || finding.kind->rank != Rank::Warning;
}

std::string_view severity_name(const Diagnostic& finding) {
    return severity_name(is_error(finding) ? Rank::Broken : Rank::Warning);
}

Diagnostic& Diagnostics::report(const DiagnosticKind& kind,
                                SourceSpan where,
                                std::string message,
                                std::string hint) {
    const bool is_kept = ++reported_[&kind] <= kMostOfOneKind;
    Diagnostic& added = is_kept ? found_.emplace_back() : unkept_ = {};
    added.kind = &kind;
    added.file = file_of(where);
    added.where = where;
    added.message = std::move(message);
    added.hint = std::move(hint);
    return added;
}

bool Diagnostics::is_full(const DiagnosticKind& kind) const {
    const auto reported = reported_.find(&kind);
    return reported != reported_.end() && reported->second >= kMostOfOneKind;
}

const std::string& Diagnostics::file_of(const SourceSpan& where) const {
    static const std::string no_file;
    const auto file = static_cast<std::size_t>(where.file);
    return file < files_.size() ? files_[file] : no_file;
}

int Diagnostics::add_file(std::string file) {
    files_.push_back(std::move(file));
    return static_cast<int>(files_.size()) - 1;
}

void Diagnostics::add_note(Diagnostic& finding, SourceSpan where, std::string message) const {
    finding.notes.push_back({std::move(message), file_of(where), where});
}

void Diagnostics::raise(const std::function<bool(const Diagnostic&)>& wanted) {
    for (Diagnostic& finding : found_) {
        finding.is_raised = finding.is_raised || wanted(finding);
    }
}

void Diagnostics::remove(const std::function<bool(const Diagnostic&)>& unwanted) {
    std::erase_if(found_, unwanted);
}

void Diagnostics::change(const std::function<void(Diagnostic&)>& changed) {
    std::ranges::for_each(found_, changed);
}

void Diagnostics::append(const Diagnostics& other) {
    found_.insert(found_.end(), other.found_.begin(), other.found_.end());
}

std::size_t Diagnostics::count(Rank rank) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        found_, [rank](const Diagnostic& d) { return d.kind->rank == rank; }));
}

void Diagnostics::sort() {
    const auto key = [](const Diagnostic& d) {
        return std::tuple(std::string_view(d.file), d.where.line, d.where.column, d.kind->code);
    };
    std::ranges::stable_sort(
        found_, [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
}

}  // namespace waypost
