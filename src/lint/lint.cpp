#include "lint/lint.h"

#include "lint/families.h"

namespace waypost {

Diagnostics lint(const LintInput& input) {
    Diagnostics found(input.flow.files());
    return found;
}

}  // namespace waypost
