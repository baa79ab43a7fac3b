#include "support/open_session.h"

#include "diagram/fixed_measure.h"
#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"
#include "support/memory_files.h"

#include <utility>

namespace waypost {

std::shared_ptr<const OpenFlow> open_text(std::string_view toml, ReadingDirection direction) {
    MemoryFiles files;
    files.files["flow.toml"] = std::string(toml);
    const Words words = embedded_words("en");
    return open_flow(
        load_flow(files, "flow.toml", words), "flow.toml", words, FixedMeasure(), {direction, {}});
}

std::shared_ptr<const OpenFlow> open_translated(std::string_view toml,
                                                const std::string& spanish,
                                                OpenIn language) {
    MemoryFiles files;
    files.files["flows/tea.toml"] = std::string(toml);
    files.files["flows/tea.es.toml"] = spanish;
    const bool is_spanish = language == OpenIn::Spanish;
    const std::string path = is_spanish ? "flows/tea.es.toml" : "flows/tea.toml";
    const Words words = embedded_words(is_spanish ? "es" : "en");
    return open_flow(load_flow(files, path, words), path, words, FixedMeasure());
}

Session open_session(std::string_view toml, ViewSettings settings) {
    Session session(embedded_words("en"), std::move(settings));
    if (!toml.empty()) {
        session.open(open_text(toml, session.settings().map_direction));
    }
    return session;
}

std::string walk_of(const Session& session) {
    std::string text;
    for (const WalkStep& step : session.replay().taken) {
        text += step.choice + " ";
    }
    return text + "at " + session.open_flow()->flow.node(session.present_card()).id;
}

}  // namespace waypost
