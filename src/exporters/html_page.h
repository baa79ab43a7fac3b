// A whole flow as one file that any browser opens.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <span>
#include <string>
#include <string_view>

namespace waypost {

/// The same flow in another language.
struct HtmlLanguage {
    const Flow& flow;
    const Diagram& diagram;
    const Words& words;
    bool is_proven = false;
    /// What the language calls itself.
    std::string name{};
};

/// All must outlive the call.
struct HtmlPageInput {
    const Flow& flow;
    /// Of this flow.
    const Diagram& diagram;
    const Words& words;
    /// `YYYY-MM-DD`.
    std::string_view today{};
    /// Of the program.
    std::string_view version{};
    /// Every walk is proven to end.
    bool is_proven = false;
    /// Where the page begins; at the start when null.
    const Replay* walk = nullptr;
    /// Those that a reader can choose beside the flow's own; packed, so that each adds about a
    /// fifth of the page.
    std::span<const HtmlLanguage> others{};
    /// What the flow's own language calls itself; needed where there are others.
    std::string_view name{};
};

/// The page shows one card at a time where scripts run, and every card below the other where they
/// do not. It loads nothing, sends nothing and keeps nothing: its own policy forbids all but its
/// one script and one style. The same input gives the same bytes.
[[nodiscard]] std::string html_page(const HtmlPageInput& in);

}  // namespace waypost
