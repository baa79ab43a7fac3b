// Words that several findings share. Private to this library.
#pragma once

#include "prove/situations.h"

#include <string>
#include <vector>

namespace waypost {

/// "card `id`" or "route `id`".
[[nodiscard]] std::string card_name(const Node& node);

/// "`who` = `child`".
[[nodiscard]] std::string answer_value(const Flow& flow, AnswerId answer, ValueId value);

/// " with `who` = `child`, `site` not answered": the answers that the conditions of the ways of
/// this card name, as the first walk by this move has given them. Empty where they name none.
[[nodiscard]] std::string with_answers(const Situations& situations,
                                       const Move& move,
                                       const Node& card);

/// " with …": the answers that these conditions name, in the order of the flow.
[[nodiscard]] std::string with_answers_of(const Flow& flow,
                                          const std::vector<const Condition*>& conditions,
                                          const Answers& answers);

/// The answers after the first walk by this move.
[[nodiscard]] Answers answers_after(const Situations& situations, const Move& move);

}  // namespace waypost
