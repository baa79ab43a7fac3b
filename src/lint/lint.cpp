#include "lint/lint.h"

#include "lint/families.h"

namespace waypost {

Diagnostics lint(const LintInput& input) {
    Diagnostics found(input.flow.files());
    check_citations(input, found);
    check_unused(input, found);
    check_upkeep(input, found);
    check_numbers(input, found);
    check_decisions(input, found);
    check_detail(input, found);
    return found;
}

}  // namespace waypost
