// What the session does for authors alone.
#include "session/card_names.h"
#include "session/session.h"
#include "walk/detour.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

/// An option is a row on the decisions that offer it; the first of them stands for it.
NodeId on_map(const Flow& flow, NodeId card) {
    if (flow.node(card).kind != NodeKind::Option) {
        return card;
    }
    const NodeId decision = first_decision_with(flow, card);
    return decision.has_value() ? decision : card;
}

}  // namespace

std::vector<WalkStep> Session::steps_of(const std::vector<FindingStep>& found) {
    std::vector<WalkStep> steps;
    steps.reserve(found.size());
    for (const FindingStep& step : found) {
        steps.push_back({step.node, step.choice});
    }
    return steps;
}

const Diagnostics& Session::problems() const {
    return broken_save_ ? broken_save_->diagnostics : findings();
}

const std::shared_ptr<const LoadedFlow>& Session::written() const {
    return broken_save_ && broken_save_->written ? broken_save_->written : open_->written;
}

void Session::reload_failed(Diagnostics diagnostics,
                            std::string since,
                            std::shared_ptr<const LoadedFlow> written) {
    if (broken_save_) {
        since = broken_save_->since;
    }
    broken_save_ = BrokenSave{std::move(diagnostics), std::move(since), std::move(written)};
    author_.problem.reset();
    source_.drop_findings();
    ++changes_;
}

void Session::show_problem(const intent::ShowProblem& show, AppRequests& requests) {
    if (!open_ || show.problem >= problems().all().size()) {
        return;
    }
    const Diagnostic& problem = problems().all()[show.problem];
    author_.problem = show.problem;
    show_on_map(open_->flow.find_node(problem.card));
    const FilePosition at{problem.file, problem.where.line, problem.where.column};
    if (author_.pane == AuthorPane::Source) {
        show_source(at, requests);
    } else {
        requests.open_in_editor = at;
    }
}

void Session::walk_problem() {
    if (!open_ || !author_.problem || *author_.problem >= problems().all().size()) {
        return;
    }
    const Diagnostic& problem = problems().all()[*author_.problem];
    if (!problem.walk) {
        return;
    }
    walk_to(steps_of(*problem.walk), MovedBy::Jump, {});
}

void Session::show_on_map(NodeId card) {
    if (open_ && card.has_value()) {
        author_.target = {on_map(open_->flow, card), author_.target.asked + 1};
    }
}

void Session::pick_target(const intent::PickTarget& pick, AppRequests& requests) {
    if (!open_ || !author_.pick || !pick.card.has_value()) {
        return;
    }
    const TargetPick wanted = *std::exchange(author_.pick, std::nullopt);
    const std::string& to = open_->flow.node(pick.card).id;
    if (wanted.choice.empty()) {
        requests.edit = Edit(AddChoice{wanted.card, wanted.label, to});
    } else {
        requests.edit = Edit(SetChoiceTarget{wanted.card, wanted.choice, to});
    }
}

void Session::note_edits(const FlowEdits& edits) {
    author_.can_undo = edits.can_undo();
    author_.can_redo = edits.can_redo();
    ++changes_;
}

FilePosition Session::position_of(NodeId card) const {
    const std::vector<std::string>& files = open_->flow.files();
    if (!card.has_value()) {
        return {files.front(), 0, 0};
    }
    const SourceSpan& at = open_->flow.node(card).at;
    return {files[static_cast<std::size_t>(at.file)], at.line, at.column};
}

std::function<FoundWays()> Session::ways_to(NodeId card) const {
    // The open flow is held whole; its address is that of the version.
    return [flow = std::shared_ptr<const Flow>(open_, &open_->flow), card] {
        return FoundWays{flow, {flow->node(card).id, ways_to_card(*flow, card)}};
    };
}

void Session::found_ways(FoundWays found) {
    if (!open_ || found.flow.get() != &open_->flow) {
        return;
    }
    author_.ways = std::move(found.ways);
    author_.list = AuthorList::Ways;
    ++changes_;
    if (!author_.ways->ways || !author_.ways->ways->shortest) {
        if (settings_.mode == Mode::Present) {
            look_at({open_->flow.find_node(author_.ways->card), {}});
        }
        return;
    }
    walk_to(steps_of(*author_.ways->ways->shortest), MovedBy::Jump, {});
}

void Session::note_cut(const Flow& before, const std::vector<WalkStep>& steps) {
    const std::optional<CutStep> told = std::exchange(author_.cut, std::nullopt);
    before_cut_.clear();
    const std::size_t kept = replay_.taken.size();
    if (kept == steps.size()) {
        return;
    }
    before_cut_ = steps;
    const WalkStep& step = steps[kept];
    CutStep cut{card_title(before, step.node),
                choice_label(before, step.node, step.choice),
                steps.size() - kept};
    if (told && told->steps == cut.steps) {
        // The last version has no words for it any more.
        author_.cut = told;
        return;
    }
    author_.cut = std::move(cut);
}

void Session::note_changes(const OpenFlow& before) {
    const FlowVersion now{open_->flow, open_->digests};
    author_.last = changes_between({before.flow, before.digests}, now);
    author_.since_opened = changes_between({opened_as_->flow, opened_as_->digests}, now);
    author_.problem.reset();
    author_.target.card = {};
    ++author_.reloads;
}

}  // namespace waypost
