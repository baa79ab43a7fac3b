#include "base/quoted.h"
#include "flow/families.h"
#include "flow/id_rules.h"
#include "flow/kinds.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace waypost {

namespace {

/// Judges the ids of one list and remembers where each was first.
class IdList {
public:
    IdList(std::string what, Diagnostics& found) : what_(std::move(what)), found_(found) {}

    void add(const WrittenText& id, FirstCharacter first = FirstCharacter::Letter) {
        if (id.is_absent() || id.unread) {
            return;
        }
        const std::string fault = id_fault(id.value, first);
        if (!fault.empty()) {
            found_.report(kBadId,
                          id.at,
                          "the " + what_ + " id " + quoted(id.value) + " " + fault,
                          "ids look like `which_tea` or `stage_4`");
        }
        require_once(id, "give one of them another id");
    }

    void require_once(const WrittenText& id, std::string hint) {
        const auto [first, is_new] = places_.emplace(id.value, id.at);
        if (!is_new) {
            Diagnostic& doubled =
                found_.report(kDuplicateId,
                              id.at,
                              what_ + " " + quoted(id.value) + " is defined twice",
                              std::move(hint));
            found_.add_note(doubled, first->second, "first defined here");
        }
    }

private:
    std::string what_;
    Diagnostics& found_;
    std::unordered_map<std::string_view, SourceSpan> places_{};
};

template <class Part>
void check_list(const std::vector<Part>& parts, std::string what, Diagnostics& found) {
    IdList ids(std::move(what), found);
    for (const Part& part : parts) {
        ids.add(part.id);
    }
}

void check_choice_ids(const DraftNode& node, Diagnostics& found) {
    IdList ids("choice", found);
    for (const DraftChoice& choice : node.choices) {
        const bool from_target = choice.id.is_absent();
        const WrittenText& name = from_target ? choice.to : choice.id;
        if (choice.is_next || name.is_absent() || name.unread) {
            continue;
        }
        if (!from_target) {
            ids.add(name);
        } else {
            ids.require_once(name, "give one of them an `id` of its own");
        }
        if (is_reserved_choice(name.value)) {
            found.report(kBadId,
                         name.at,
                         "a choice cannot be called " + quoted(name.value) +
                             ", Waypost uses that name itself",
                         from_target ? "give the choice an `id` of its own" : "choose another id");
        }
    }
}

}  // namespace

void check_ids(const FlowDraft& draft, Diagnostics& found) {
    IdList("flow", found).add(draft.metadata.id);
    check_list(draft.phases, "phase", found);
    check_list(draft.sources, "source", found);
    check_list(draft.terms, "term", found);
    check_list(draft.answers, "answer", found);
    for (const DraftAnswer& answer : draft.answers) {
        IdList values("value", found);
        for (const DraftAnswerValue& value : answer.values) {
            values.add(value.id, FirstCharacter::LetterOrDigit);
        }
    }
    check_list(draft.nodes, "card", found);
    for (const DraftNode& node : draft.nodes) {
        check_choice_ids(node, found);
        check_list(node.compare_rows, "row", found);
        IdList options("option", found);
        for (const DraftOption& option : node.options) {
            if (!option.node.is_absent() && !option.node.unread) {
                options.require_once(option.node, "offer each option once");
            }
        }
    }
}

}  // namespace waypost
