#include "session/open_flow.h"

#include <algorithm>
#include <utility>

namespace waypost {

std::shared_ptr<const OpenFlow> open_flow(std::shared_ptr<const LoadedFlow> loaded,
                                          std::string path,
                                          const Words& words,
                                          const TextMeasure& measure,
                                          const DiagramOptions& options) {
    if (!loaded->flow) {
        return nullptr;
    }
    OpenFlow open{std::move(path),
                  *loaded->flow,
                  build_diagram(*loaded->flow, words, measure, options),
                  loaded->diagnostics,
                  nullptr,
                  card_digests(*loaded->flow)};
    open.written = std::move(loaded);
    open.map = lay_map(open.diagram);
    return std::make_shared<const OpenFlow>(std::move(open));
}

OpenFlow OpenFlow::laid_out(Diagram otherwise) const {
    OpenFlow other{path, flow, std::move(otherwise), diagnostics, written, digests};
    other.map = lay_map(other.diagram);
    return other;
}

std::shared_ptr<const OpenFlow> open_flow(LoadedFlow loaded,
                                          std::string path,
                                          const Words& words,
                                          const TextMeasure& measure,
                                          const DiagramOptions& options) {
    return open_flow(std::make_shared<const LoadedFlow>(std::move(loaded)),
                     std::move(path),
                     words,
                     measure,
                     options);
}

namespace {

FlowEntry entry_of(const Metadata& metadata, std::string path) {
    FlowEntry entry;
    entry.path = std::move(path);
    entry.title = metadata.title;
    entry.summary = metadata.summary;
    entry.reviewed = metadata.reviewed;
    entry.reviewed_by_clinician = !metadata.reviewed_by.empty();
    return entry;
}

}  // namespace

FlowEntry describe_flow(const OpenFlow& open) {
    return entry_of(open.flow.metadata(), open.own_path());
}

FlowEntry describe_flow(const LoadedFlow& loaded, std::string path) {
    if (loaded.flow) {
        return entry_of(loaded.flow->metadata(), std::move(path));
    }
    FlowEntry entry;
    entry.path = std::move(path);
    entry.title = entry.path;
    const auto& all = loaded.diagnostics.all();
    const auto broken =
        std::ranges::find_if(all, [](const Diagnostic& d) { return d.kind->rank == Rank::Broken; });
    if (broken != all.end()) {
        entry.problem = broken->message;
    }
    return entry;
}

}  // namespace waypost
