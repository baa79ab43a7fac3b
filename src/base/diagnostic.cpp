#include "base/diagnostic.h"

#include <algorithm>
#include <tuple>

namespace waypost {

std::string_view severity_name(Rank rank) {
    return rank == Rank::Warning ? "warning" : "error";
}

Diagnostic& Diagnostics::report(const DiagnosticKind& kind,
                                SourceSpan where,
                                std::string message,
                                std::string hint) {
    Diagnostic& added = found_.emplace_back();
    added.kind = &kind;
    added.file = file_;
    added.where = where;
    added.message = std::move(message);
    added.hint = std::move(hint);
    return added;
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
