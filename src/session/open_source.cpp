// The text of the open flow's files, beside what the session knows of the flow.
#include "flowfile/read_flow_file.h"
#include "session/session.h"

#include <utility>

namespace waypost {

std::vector<const Diagnostic*> Session::source_findings() const {
    std::vector<const Diagnostic*> found;
    const SourceFile* file = source_.shown();
    if (file == nullptr || !open_) {
        return found;
    }
    if (file->draft) {
        for (const Diagnostic& finding : file->draft->findings) {
            found.push_back(&finding);
        }
        return found;
    }
    for (const Diagnostic& finding : problems().all()) {
        if (finding.file == file->path) {
            found.push_back(&finding);
        }
    }
    return found;
}

void Session::show_source(const FilePosition& at, AppRequests& requests) {
    if (!open_) {
        return;
    }
    const std::string& path = at.file.empty() ? open_->path : at.file;
    author_.pane = AuthorPane::Source;
    settings_.map_shown = false;
    if (source_.show(path, at.line, at.column) && path != kStandardInput) {
        requests.read_source = path;
    }
}

void Session::take_source(const std::string& path, const ReadResult& read) {
    const bool is_too_large = read.bytes && read.bytes->size() > kLargestFile;
    source_.take_file(path,
                      is_too_large ? ReadResult{std::nullopt, words_[Word::SourceTooLarge]} : read);
    ++changes_;
}

void Session::note_source_saved(const SourceToSave& saved, std::string problem) {
    if (problem.empty()) {
        source_.note_saved(saved);
    } else {
        source_.note_not_saved(saved.path, std::move(problem));
    }
    ++changes_;
}

void Session::take_source_findings(const std::string& path, DraftFindings found) {
    source_.take_findings(path, std::move(found));
    ++changes_;
}

bool Session::may_quit() {
    const std::string path = source_.unsaved_path();
    if (path.empty() || told_unsaved_) {
        return true;
    }
    told_unsaved_ = true;
    tell(words_.fill(Word::SourceLost, {path}));
    return false;
}

FlowIds Session::other_files_ids() const {
    FlowIds ids;
    if (!open_ || open_->flow.files().size() < 2) {
        return ids;
    }
    const Flow& flow = open_->flow;
    for (const Node& node : flow.nodes()) {
        ids.nodes.push_back({node.id, node.title});
        for (const Choice& choice : node.choices) {
            ids.choices.push_back({choice.id, choice.label});
        }
    }
    for (const Source& source : flow.sources()) {
        ids.sources.push_back({source.id, source.title});
    }
    for (const Term& term : flow.terms()) {
        ids.terms.push_back({term.id, term.word});
    }
    for (const Phase& phase : flow.phases()) {
        ids.phases.push_back({phase.id, phase.title});
    }
    for (const Answer& answer : flow.answers()) {
        AnswerIds& ids_of = ids.answers.emplace_back();
        ids_of.name = {answer.id, answer.label};
        for (const AnswerValue& value : answer.values) {
            ids_of.values.push_back({value.id, value.label});
        }
    }
    return ids;
}

}  // namespace waypost
