#include "session/progress.h"

#include <cstddef>

namespace waypost {

std::vector<Progress> progress_of(const Flow& flow,
                                  const std::set<std::string>& read,
                                  const std::vector<bool>& ahead) {
    std::vector<Progress> phases(flow.phases().size());
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const Node& node = flow.nodes()[i];
        const bool is_stood_on = node.kind != NodeKind::Route && node.kind != NodeKind::Option;
        if (!is_stood_on || !node.phase.has_value()) {
            continue;
        }
        Progress& phase = phases[node.phase.index()];
        const bool was_read = read.contains(node.id);
        phase.read += was_read ? 1 : 0;
        phase.of += was_read || ahead[i] ? 1 : 0;
    }
    return phases;
}

}  // namespace waypost
