// What can be opened over the present place and closed again. No detour is a step.
#pragma once

#include "flow/step.h"

#include <string_view>
#include <vector>

namespace waypost {

/// The options that the place's decision offers with these answers, in the order of the file.
/// Empty on cards of other kinds. The pointers live in the flow.
[[nodiscard]] std::vector<const OfferedOption*> offered_options(const Flow& flow,
                                                                const Place& place);

/// The option card of that id that the place offers, or an id without a value.
[[nodiscard]] NodeId find_offered_option(const Flow& flow, const Place& place, std::string_view id);

/// The first card of the file that lists the option; without a value where none does.
[[nodiscard]] NodeId first_decision_with(const Flow& flow, NodeId option);

/// The offered choices that read more about an option; taking one is an ordinary step. They are
/// among those of `offered()` and keep their numbers there.
[[nodiscard]] std::vector<ChoiceId> choices_about(const Flow& flow,
                                                  const Place& place,
                                                  NodeId option);

/// True when a `card:` link of one card's texts opens the other.
[[nodiscard]] bool links_to(const Flow& flow, NodeId from, NodeId to);

}  // namespace waypost
