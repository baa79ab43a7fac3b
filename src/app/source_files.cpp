#include "app/source_files.h"

#include "app/disk_files.h"
#include "app/flow_writer.h"
#include "app/text_overlay.h"
#include "flowfile/read_flow_file.h"
#include "session/examine.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace waypost {

namespace {

void save(const SourceToSave& wanted, Session& session) {
    DiskFiles files;
    FlowWrite written = write_flow_file(files, wanted.path, wanted.text, wanted.on_disk);
    if (written.outside) {
        session.take_source(wanted.path, {std::move(written.outside), {}});
    } else {
        session.note_source_saved(wanted, std::move(written.problem));
    }
}

/// Those that differ from what is on disk.
std::map<std::string, std::string> unsaved_texts(const SourcePane& pane) {
    std::map<std::string, std::string> texts;
    for (const SourceFile& file : pane.files()) {
        if (file.is_read && file.edit.is_changed()) {
            texts[file.path] = file.edit.text();
        }
    }
    return texts;
}

/// Of one file of the flow.
std::vector<Diagnostic> findings_in(const Diagnostics& all, const std::string& path) {
    std::vector<Diagnostic> found;
    std::ranges::copy_if(all.all(), std::back_inserter(found), [&](const Diagnostic& finding) {
        return finding.file == path;
    });
    return found;
}

}  // namespace

void SourceFiles::carry_out(const AppRequests& asked, Session& session) {
    if (!asked.read_source.empty()) {
        const DiskFiles files;
        session.take_source(asked.read_source, files.read(asked.read_source, kLargestFile));
    }
    if (asked.save_source) {
        save(*asked.save_source, session);
    }
}

void SourceFiles::follow(Session& session) {
    const DiskFiles files;
    std::vector<std::string> paths;
    for (const SourceFile& file : session.source().files()) {
        if (file.is_read) {
            paths.push_back(file.path);
        }
    }
    for (const std::string& path : paths) {
        session.take_source(path, files.read(path, kLargestFile));
    }
}

void SourceFiles::begin_check(const Session& session) {
    const SourceFile* shown = session.source().shown();
    if (shown == nullptr || session.open_flow() == nullptr || !shown->edit.is_changed()) {
        path_.clear();
        return;
    }
    const std::size_t revision = shown->edit.revision();
    if (path_ == shown->path && revision_ == revision) {
        return;
    }
    path_ = shown->path;
    revision_ = revision;
    checker_.ask([texts = unsaved_texts(session.source()),
                  flow = session.open_flow()->path,
                  words = session.words(),
                  today = session.settings().today,
                  path = path_,
                  revision]() mutable {
        const DiskFiles disk;
        const TextOverlay files(disk, std::move(texts));
        const ExaminedFile examined =
            examine_file(files, flow, words, today, ExamineOptions().proof.up_to);
        return Checked{path, {revision, findings_in(examined.examination.findings, path)}};
    });
}

bool SourceFiles::take_findings(Session& session) {
    std::optional<Checked> checked = checker_.take();
    if (!checked) {
        return false;
    }
    session.take_source_findings(checked->path, std::move(checked->found));
    return true;
}

}  // namespace waypost
