#include "walk/term_forms.h"

#include <utility>

namespace waypost {

std::vector<TermForms> term_forms(const Flow& flow) {
    std::vector<TermForms> all;
    all.reserve(flow.terms().size());
    for (const Term& term : flow.terms()) {
        TermForms forms{{term.word}};
        forms.forms.insert(forms.forms.end(), term.also.begin(), term.also.end());
        all.push_back(std::move(forms));
    }
    return all;
}

}  // namespace waypost
