#include "app/flow_opener.h"

#include "app/saved_walk_list.h"
#include "cli/reopen_walk.h"
#include "flowfile/flow_table.h"
#include "flowfile/read_translation.h"
#include "flowfile/read_words.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace waypost {

void FlowOpener::list_walks() {
    session_.set_saved_walks(list_saved_walks(files_, mine_.documents(), flows_, session_.words()));
}

std::shared_ptr<const OpenFlow> FlowOpener::read(const std::string& path) {
    return read(path_in_language(files_, path, session_.settings().language), session_.words());
}

std::shared_ptr<const OpenFlow> FlowOpener::read(const std::string& path, const Words& words) {
    const DiagramOptions layout{session_.settings().map_direction, {}};
    OpenedFile opened = open_file(files_, path, words, request_.today, layout);
    if (!opened.flow) {
        const BrokenSave broken{std::move(opened.diagnostics)};
        session_.tell(session_.words().fill(Word::WalkNotOpened, {broken.first_mistake()}));
        return nullptr;
    }
    new_ = NewFlow{std::move(opened.examine), std::move(opened.from)};
    list_flow(*opened.flow);
    return std::move(opened.flow);
}

bool FlowOpener::is_open(const std::string& path) const {
    const OpenFlow* open = session_.open_flow();
    return open != nullptr && open->own_path() == path;
}

void FlowOpener::list_flow(const OpenFlow& flow) {
    const FlowEntry described = describe_flow(flow);
    std::vector<FlowEntry> entries = session_.entries();
    // One file may have two paths.
    const bool known = std::ranges::any_of(entries, [&](const FlowEntry& entry) {
        return entry.path == described.path || entry.title == described.title;
    });
    if (!known) {
        entries.push_back(described);
        session_.set_entries(std::move(entries));
    }
}

void FlowOpener::open_flow(const std::string& path) {
    if (std::shared_ptr<const OpenFlow> flow = read(path)) {
        mine_.set_walk_path({});
        session_.open(std::move(flow));
    }
}

void FlowOpener::show_in_language(const std::string& language) {
    const std::string& original = session_.open_flow()->own_path();
    Words words = embedded_words(language);
    std::shared_ptr<const OpenFlow> flow =
        read(path_in_language(files_, original, language), words);
    if (flow) {
        session_.change_language(language, std::move(words), std::move(flow));
    }
}

void FlowOpener::open_walk(const std::string& path) {
    // Flows may have come or gone since the walks were listed.
    FlowsById flows(files_, request_.flow_paths, request_.flow_folders);
    const SavedWalkFile walk = read_walk_file(files_, path, flows);
    if (!walk.can_be_opened()) {
        session_.tell(walk_problem(walk, path, session_.words()));
        return;
    }
    const bool stays = is_open(walk.flow.path);
    std::shared_ptr<const OpenFlow> flow = stays ? nullptr : read(walk.flow.path);
    if (stays || flow) {
        session_.open_walk(std::move(flow), walk.walk);
        mine_.set_walk_path(path);
    }
}

void FlowOpener::take_up(std::size_t left_walk) {
    const std::string path = session_.left_walks()[left_walk].flow_path;
    const bool stays = is_open(path);
    std::shared_ptr<const OpenFlow> flow = stays ? nullptr : read(path);
    if (stays || flow) {
        session_.take_up(std::move(flow), left_walk);
        mine_.set_walk_path({});
    }
}

void FlowOpener::open_dropped(const std::string& path) {
    if (names_saved_walk(path)) {
        open_walk(path);
    } else if (path.ends_with(kFlowEnding)) {
        open_flow(path);
    } else {
        session_.tell(foreign_file_line(path, session_.words()));
    }
}

std::optional<NewFlow> FlowOpener::take_new() {
    return std::exchange(new_, std::nullopt);
}

}  // namespace waypost
