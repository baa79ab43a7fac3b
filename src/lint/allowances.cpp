#include "lint/allowances.h"

#include "base/edit_distance.h"
#include "base/quoted.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// A code, and a card's id or nothing for the whole flow.
using Named = std::pair<std::string_view, std::string_view>;

struct Allowances {
    std::set<Named> in_force{};
    std::map<Named, const Allowance*> run_out{};
};

Allowances allowances_of(const Flow& flow, std::string_view today) {
    Allowances allowances;
    for (const Allowance& one : flow.allowances()) {
        const std::string_view card =
            one.card.has_value() ? std::string_view(flow.node(one.card).id) : std::string_view();
        const bool has_run_out = !one.until.empty() && one.until < today;
        if (has_run_out) {
            allowances.run_out.emplace(Named(one.code, card), &one);
        } else {
            allowances.in_force.emplace(one.code, card);
        }
    }
    return allowances;
}

/// A card's own allowance comes before that of the whole flow.
std::array<Named, 2> names_of(const Diagnostic& finding) {
    return {{{finding.kind->code, finding.card}, {finding.kind->code, {}}}};
}

}  // namespace

std::size_t apply_allowances(const Flow& flow, Diagnostics& found, std::string_view today) {
    const Allowances allowances = allowances_of(flow, today);
    const std::size_t before = found.all().size();
    found.remove([&](const Diagnostic& finding) {
        return finding.kind->rank != Rank::Broken &&
               std::ranges::any_of(names_of(finding), [&](const Named& name) {
                   return allowances.in_force.contains(name);
               });
    });
    found.change([&](Diagnostic& finding) {
        for (const Named& name : names_of(finding)) {
            const auto ended = allowances.run_out.find(name);
            if (ended != allowances.run_out.end() && finding.kind->rank != Rank::Broken) {
                found.add_note(finding,
                               ended->second->at,
                               "it was allowed until " + ended->second->until + " only");
                return;
            }
        }
    });
    return before - found.all().size();
}

void check_allowances(const FlowDraft& draft,
                      std::span<const DiagnosticKind* const> known,
                      Diagnostics& found) {
    std::vector<std::string> codes;
    codes.reserve(known.size());
    for (const DiagnosticKind* kind : known) {
        codes.emplace_back(kind->code);
    }
    std::size_t unknown = 0;
    for (const DraftAllowance& allowance : draft.allowances) {
        const std::string& code = allowance.code.value;
        if (allowance.code.unread || std::ranges::find(codes, code) != codes.end()) {
            continue;
        }
        constexpr std::size_t kMostSuggestions = 100;
        const std::string suggestion =
            ++unknown <= kMostSuggestions ? did_you_mean(code, codes) : "";
        found
            .report(kUnknownCode,
                    allowance.code.at,
                    "no finding has the code " + quoted(code) + ", so nothing is allowed",
                    suggestion.empty() ? "write the code as findings have it in square brackets"
                                       : suggestion)
            .card = allowance.card.value;
    }
}

}  // namespace waypost
