// The search index of what a session shows, made again only when that is another.
#pragma once

#include "session/map_search.h"
#include "session/session.h"

namespace waypost::gui {

class CurrentIndex {
public:
    /// Another flow, or other gates, may be open than when it was made.
    [[nodiscard]] bool is_stale(const Session& session) const;

    /// Makes it again where it is stale. Pre: a flow is open.
    const SearchIndex& of(const Session& session);

    /// The next search makes it again.
    void forget() { version_ = -1; }

private:
    SearchIndex index_{};
    int version_ = -1;
    int scene_ = -1;
};

}  // namespace waypost::gui
