// The ids of a flow's parts.
#pragma once

#include "base/id.h"

namespace waypost {

using NodeId = Id<struct NodeTag>;
using PhaseId = Id<struct PhaseTag>;
using SourceId = Id<struct SourceTag>;
using TermId = Id<struct TermTag>;
using AnswerId = Id<struct AnswerTag>;

/// The position of a choice among the choices of its card.
using ChoiceId = Id<struct ChoiceTag>;

/// The position of a value among the values of its answer.
using ValueId = Id<struct ValueTag>;

}  // namespace waypost
