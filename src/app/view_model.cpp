#include "app/view_model.h"

#include "app/personal_files.h"
#include "diagram/fixed_measure.h"
#include "flowfile/load_flow.h"
#include "flowfile/read_settings.h"
#include "flowfile/read_translation.h"
#include "flowfile/read_words.h"
#include "session/map_direction.h"

#include <chrono>
#include <utility>
#include <vector>

namespace waypost {

namespace {

using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

std::size_t content_of(const std::vector<SourceText>& sources) {
    std::size_t content = 0;
    for (const SourceText& source : sources) {
        for (const std::string* part : {&source.name, &source.text}) {
            content = content * 31 + std::hash<std::string>()(*part);
        }
    }
    return content;
}

}  // namespace

OpenedFile open_file(const FileSystem& files,
                     const std::string& path,
                     const Words& words,
                     const std::string& today,
                     const DiagramOptions& layout,
                     const std::function<bool()>& is_late) {
    OpenedFile opened{nullptr, nullptr, Diagnostics(path)};
    const auto late = [&] { return is_late && is_late(); };
    Clock::time_point begin = Clock::now();
    ReadFlow read = read_flow(files, path, words);
    opened.times.load = ms_since(begin);

    if (late()) {
        return opened;
    }
    begin = Clock::now();
    const auto loaded = std::make_shared<LoadedFlow>(check_flow(std::move(read)));
    ExamineOptions options =
        settle_options(files, path, *loaded, today, ExamineOptions().proof.up_to);
    // The list of cards shows it to authors.
    options.with_reading = true;
    opened.diagnostics.append(loaded->diagnostics);
    opened.from.files = files_of(*loaded);
    opened.from.content = content_of(loaded->sources);
    if (std::string settings = settings_path(path); !settings.empty()) {
        // Its findings have put it among the sources where it is there.
        std::erase(opened.from.files, settings);
        opened.from.files.push_back(std::move(settings));
    }
    opened.times.check = ms_since(begin);

    if (late()) {
        return opened;
    }
    begin = Clock::now();
    opened.written = loaded;
    opened.flow = open_flow(opened.written, path, words, FixedMeasure(), layout);
    opened.times.layout = ms_since(begin);
    if (opened.flow) {
        opened.examine = [loaded, options]() mutable {
            return examine_with_words(*loaded, options);
        };
    }
    return opened;
}

bool begins_with_orientation(const ViewRequest& request, const WindowSettings& kept) {
    // Scripts and demonstrations begin in the middle, and always alike.
    const bool is_scripted =
        request.has_choices || !request.screenshot.empty() || !request.trace.empty();
    return !kept.oriented && !is_scripted;
}

MadeSession make_session(const ViewRequest& request,
                         const FileSystem& files,
                         const WindowSettings& kept) {
    ViewSettings settings;
    take_over(kept, settings);
    settings.mode = request.mode;
    settings.theme = request.theme.value_or(settings.theme);
    settings.text_size = request.text_size > 0 ? request.text_size : settings.text_size;
    settings.today = request.today;
    // What the window will have it turned to, so that its first frame need not be turned.
    const Size window{static_cast<double>(request.width), static_cast<double>(request.height)};
    settings.map_direction = direction_for(settings.map_direction, window, window);
    settings.language = request.language.empty() ? settings.language : request.language;
    std::vector<std::string> paths;
    std::vector<FlowEntry> entries;
    std::string language = settings.language;
    Words words = embedded_words(language);
    for (const std::string& path : request.flow_paths) {
        paths.push_back(path_in_language(files, path, settings.language));
        const LoadedFlow loaded = load_flow(files, paths.back(), words);
        entries.push_back(describe_flow(loaded, path));
        if (language.empty() && loaded.flow) {
            language = loaded.flow->metadata().language;
            words = embedded_words(language);
            // Whoever names a translation has chosen its language.
            settings.language = loaded.translation ? language : settings.language;
        }
    }
    MadeSession made{Session(words, settings)};
    Session& session = made.session;
    if (begins_with_orientation(request, kept)) {
        session.begin_orientation();
    }
    if (request.flow_paths.size() == 1) {
        OpenedFile only = open_file(
            files, paths.front(), words, request.today, {session.settings().map_direction, {}});
        if (only.flow) {
            session.open(std::move(only.flow));
            made.opened = {std::move(only.examine), std::move(only.from)};
            session.choose(request.choose);
            if (request.rehearsal) {
                const std::string& name = *request.rehearsal;
                static_cast<void>(
                    session.apply(intent::FollowRehearsal{name == "none" ? "" : name}));
            }
            if (request.reopen) {
                session.reopen(*request.reopen);
            }
        }
    }
    session.set_entries(std::move(entries));
    return made;
}

}  // namespace waypost
