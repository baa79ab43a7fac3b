#include "flow/draft.h"

namespace waypost {

FlowDraft::FlowDraft() = default;
FlowDraft::FlowDraft(const FlowDraft& other) = default;
FlowDraft::FlowDraft(FlowDraft&& other) noexcept = default;
FlowDraft& FlowDraft::operator=(const FlowDraft& other) = default;
FlowDraft& FlowDraft::operator=(FlowDraft&& other) noexcept = default;
FlowDraft::~FlowDraft() = default;

}  // namespace waypost
