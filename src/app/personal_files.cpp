#include "app/personal_files.h"

#include "exporters/map_pdf.h"
#include "exporters/page_markdown.h"
#include "exporters/page_pdf.h"

#include <filesystem>
#include <ostream>
#include <system_error>

namespace waypost {

namespace {

WindowSettings to_kept(const ViewSettings& settings) {
    const std::string_view theme = kThemeNames[static_cast<std::size_t>(settings.theme)];
    return {std::string(theme),
            settings.text_size,
            settings.reduced_motion,
            settings.single_keys,
            settings.letter_paper,
            settings.oriented,
            settings.language};
}

struct Handout {
    std::string bytes{};
    std::string ending{};
};

/// Without bytes where it could not be made.
Handout made_handout(const Session& session, HandoutForm form) {
    const Words& words = session.words();
    const OpenFlow& open = *session.open_flow();
    const std::string& today = session.settings().today;
    switch (form) {
        case HandoutForm::Text:
            return {page_markdown(open.flow, session.my_page(), words, today), ".md"};
        case HandoutForm::Poster: {
            const Replay* walk = session.replay().taken.empty() ? nullptr : &session.replay();
            return {map_pdf(open.flow, open.diagram, words, today, walk, PaperSize::A2).bytes,
                    "-map.pdf"};
        }
        case HandoutForm::Pdf: break;
    }
    return {
        page_pdf(open.flow, session.my_page(), words, today, paper_of(session.settings())).bytes,
        ".pdf"};
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
    keep(&WindowSettings::letter_paper);
    keep(&WindowSettings::oriented);
    keep(&WindowSettings::language);
    shown_ = now;
    make_folder_of(path);
    (void)files_.write(path, window_settings_text(kept_));
}

SavedTo PersonalFiles::save_new(const std::string& stem,
                                const std::string& ending,
                                const std::string& bytes,
                                const Words& words) {
    const std::string folder = documents();
    if (folder.empty()) {
        return {{}, words[Word::NoHome]};
    }
    const std::string path = free_path(folder, stem, ending, files_);
    if (const std::string problem = files_.write(path, bytes); !problem.empty()) {
        return {path, "`" + path + "` " + problem};
    }
    return {path, {}};
}

SavedTo PersonalFiles::save_handout(const Session& session, HandoutForm form) {
    const Words& words = session.words();
    const std::string& today = session.settings().today;
    const Handout handout = made_handout(session, form);
    if (handout.bytes.empty()) {
        return {{}, words[Word::HandoutFailed]};
    }
    return save_new(session.open_flow()->flow.metadata().id + "-" + today,
                    handout.ending,
                    handout.bytes,
                    words);
}

SavedTo PersonalFiles::save_walk(const Session& session) {
    const SavedWalk walk = session.saved_walk();
    const std::string text = saved_walk_text(walk);
    if (!walk_path_.empty() && files_.write(walk_path_, text).empty()) {
        return {walk_path_, {}};
    }
    // Where it was opened from may be a folder that nobody can write to.
    SavedTo saved = save_new(
        walk.flow + "-" + walk.walked_on, std::string(kSavedWalkEnding), text, session.words());
    if (saved.problem.empty()) {
        walk_path_ = saved.path;
    }
    return saved;
}

PaperSize paper_of(const ViewSettings& settings) {
    return settings.letter_paper ? PaperSize::Letter : PaperSize::A4;
}

void take_over(const WindowSettings& kept, ViewSettings& settings) {
    settings.theme = parse_theme_name(kept.theme).value_or(settings.theme);
    settings.text_size = kept.text_size;
    settings.reduced_motion = kept.reduced_motion;
    settings.single_keys = kept.single_keys;
    settings.letter_paper = kept.letter_paper;
    settings.oriented = kept.oriented;
    settings.language = kept.language;
}

}  // namespace waypost
