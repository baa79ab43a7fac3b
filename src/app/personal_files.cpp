#include "app/personal_files.h"

#include <filesystem>
#include <ostream>
#include <system_error>

namespace waypost {

namespace {

WindowSettings to_kept(const ViewSettings& settings) {
    const std::string_view theme = kThemeNames[static_cast<std::size_t>(settings.theme)];
    return {std::string(theme), settings.text_size, settings.reduced_motion, settings.single_keys};
}

void make_folder_of(const std::string& path) {
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path(), error);
}

}  // namespace

WindowSettings PersonalFiles::load_settings(std::ostream& err) {
    const std::string path = settings_path(hints_);
    if (path.empty() || files_.kind(path) == PathKind::Missing) {
        return kept_;
    }
    const ReadResult file = files_.read(path, kLargestWindowSettings);
    if (!file.bytes) {
        err << "waypost: `" << path << "` " << file.error << "; the window has its defaults\n";
        return kept_;
    }
    WindowSettingsResult read = read_window_settings({path, *file.bytes});
    if (!read.diagnostics.all().empty()) {
        const Diagnostic& first = read.diagnostics.all().front();
        err << "waypost: " << path << ":" << first.where.line << ":" << first.where.column << ": "
            << first.message << "; the default stands\n";
    }
    kept_ = std::move(read.settings);
    return kept_;
}

void PersonalFiles::begin_with(const ViewSettings& settings) {
    shown_ = to_kept(settings);
}

void PersonalFiles::keep_settings(const ViewSettings& settings) {
    const std::string path = settings_path(hints_);
    const WindowSettings now = to_kept(settings);
    if (path.empty() || !shown_ || *shown_ == now) {
        return;
    }
    const auto keep = [&](auto WindowSettings::*setting) {
        if (now.*setting != (*shown_).*setting) {
            kept_.*setting = now.*setting;
        }
    };
    keep(&WindowSettings::theme);
    keep(&WindowSettings::text_size);
    keep(&WindowSettings::reduced_motion);
    keep(&WindowSettings::single_keys);
    shown_ = now;
    make_folder_of(path);
    (void)files_.write(path, window_settings_text(kept_));
}

SavedTo PersonalFiles::save_walk(const Session& session) {
    const SavedWalk walk = session.saved_walk();
    const std::string text = saved_walk_text(walk);
    if (!walk_path_.empty() && files_.write(walk_path_, text).empty()) {
        return {walk_path_, {}};
    }
    // Where it was opened from may be a folder that nobody can write to.
    const std::string folder = documents_folder(hints_, files_);
    if (folder.empty()) {
        return {{}, session.words()[Word::NoHome]};
    }
    const std::string path =
        free_path(folder, walk.flow + "-" + walk.walked_on, std::string(kSavedWalkEnding), files_);
    if (const std::string problem = files_.write(path, text); !problem.empty()) {
        return {path, "`" + path + "` " + problem};
    }
    walk_path_ = path;
    return {path, {}};
}

void take_over(const WindowSettings& kept, ViewSettings& settings) {
    settings.theme = parse_theme_name(kept.theme).value_or(settings.theme);
    settings.text_size = kept.text_size;
    settings.reduced_motion = kept.reduced_motion;
    settings.single_keys = kept.single_keys;
}

}  // namespace waypost
