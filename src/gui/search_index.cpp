#include "gui/search_index.h"

#include "walk/gates.h"

namespace waypost::gui {

bool CurrentIndex::is_stale(const Session& session) const {
    return version_ != session.versions() || scene_ != session.scenes();
}

const SearchIndex& CurrentIndex::of(const Session& session) {
    if (is_stale(session)) {
        const OpenFlow& open = *session.open_flow();
        const Gates gates(open.flow, session.replay(), session.opened_gates());
        index_ = make_search_index(open.flow, open.diagram, gates);
        version_ = session.versions();
        scene_ = session.scenes();
    }
    return index_;
}

}  // namespace waypost::gui
