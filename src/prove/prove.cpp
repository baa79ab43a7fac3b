#include "prove/prove.h"

namespace waypost {

Proof prove(const Flow& flow, const ProveOptions& options) {
    static_cast<void>(options);
    return {Diagnostics(flow.files()), std::nullopt};
}

}  // namespace waypost
