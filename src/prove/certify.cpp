#include "prove/certify.h"

#include "prove/walk_counts.h"
#include "prove/walk_lengths.h"

#include <algorithm>

namespace waypost {

Certificate certify(const Explored& explored, int up_to) {
    const Flow& flow = explored.flow;
    Certificate made;
    made.nodes = static_cast<std::int64_t>(flow.nodes().size());
    for (const Node& node : flow.nodes()) {
        made.choices += static_cast<std::int64_t>(node.choices.size());
        if (node.kind == NodeKind::End) {
            made.endings.push_back(node.id);
        }
    }
    made.situations = static_cast<std::int64_t>(explored.situations.size());
    const std::vector<std::int32_t> fewest = fewest_to_end(explored);
    made.shortest = fewest.front();
    made.farthest = *std::ranges::max_element(fewest);
    if (!has_loop(explored)) {
        made.walks = count_walks(explored).text();
        made.longest = most_to_end(explored).front();
    }
    made.up_to = up_to;
    made.walks_up_to = count_short_walks(explored, up_to).text();
    made.loops = static_cast<std::int64_t>(count_repeatable_cards(explored));
    made.hash = flow.hash();
    return made;
}

}  // namespace waypost
