// Sessions with a flow open, for tests of the views.
#pragma once

#include "session/session.h"

#include <string>
#include <string_view>

namespace waypost {

/// The text checked and laid out. Null when it is broken.
[[nodiscard]] std::shared_ptr<const OpenFlow> open_text(std::string_view toml,
                                                        ReadingDirection direction = {});

/// The language in which a flow is opened that has a translation.
enum class OpenIn { English, Spanish };

/// The same of the text of `tea.toml` with its translation beside it. Null when either is broken.
[[nodiscard]] std::shared_ptr<const OpenFlow> open_translated(std::string_view toml,
                                                              const std::string& spanish,
                                                              OpenIn language);

/// A session that stands at the start of this flow, or on the first screen when the text is empty.
[[nodiscard]] Session open_session(std::string_view toml, ViewSettings settings = {});

/// The choices taken and the card where they lead, such as "next green at water".
[[nodiscard]] std::string walk_of(const Session& session);

}  // namespace waypost
