#include "support/draft_flow.h"

#include "flow/check.h"

#include <doctest/doctest.h>

namespace waypost {

namespace {

/// Every place is the same: no test here asks for one.
WrittenText written(const std::string& value) {
    return {value, {1, 1, 1, 1}};
}

WrittenText written_or_absent(const std::string& value) {
    return value.empty() ? WrittenText{} : written(value);
}

std::vector<WrittenText> all_written(const std::vector<std::string>& values) {
    std::vector<WrittenText> all;
    all.reserve(values.size());
    for (const std::string& value : values) {
        all.push_back(written(value));
    }
    return all;
}

std::vector<DraftConditionTable> tables(const std::vector<DraftTable>& given) {
    std::vector<DraftConditionTable> made;
    made.reserve(given.size());
    for (const DraftTable& table : given) {
        DraftConditionTable& added = made.emplace_back();
        for (const auto& [answer, values] : table) {
            DraftAnswerTest& test = added.tests.emplace_back();
            test.answer = written(answer);
            for (const std::string& value : values) {
                test.values.push_back(written(value));
            }
        }
    }
    return made;
}

std::string lines_of(const Diagnostics& diagnostics) {
    std::string lines;
    for (const Diagnostic& one : diagnostics.all()) {
        lines += std::string(one.kind->code) + ": " + one.message + "\n";
    }
    return lines;
}

DraftCondition condition(const WayWords& words) {
    return {tables(words.when), tables(words.unless)};
}

}  // namespace

DraftFlow& DraftFlow::phase(const std::string& id) {
    draft_.phases.push_back({written(id), written(id), {}, {}});
    return *this;
}

DraftFlow& DraftFlow::answer(const std::string& id, const std::vector<std::string>& values) {
    DraftAnswer& added = draft_.answers.emplace_back();
    added.id = written(id);
    added.label = written(id);
    for (const std::string& value : values) {
        DraftAnswerValue& one = added.values.emplace_back();
        one.id = written(value);
        one.label = written(value);
    }
    return *this;
}

DraftFlow& DraftFlow::card(const std::string& id, NodeKind kind, const std::string& phase) {
    DraftNode& node = draft_.nodes.emplace_back();
    node.id = written(id);
    node.kind.value = kind;
    node.phase = written_or_absent(phase);
    if (kind != NodeKind::Route) {
        node.title = written(id);
        node.text = written("About " + id + ".");
        node.citation.editorial = true;
    }
    return *this;
}

DraftFlow& DraftFlow::title(const std::string& title) {
    draft_.nodes.back().title = written(title);
    return *this;
}

DraftFlow& DraftFlow::text(const std::string& text) {
    draft_.nodes.back().text = written(text);
    return *this;
}

DraftFlow& DraftFlow::ask_first(const std::string& question) {
    draft_.nodes.back().ask_first = written(question);
    return *this;
}

DraftFlow& DraftFlow::choice(const std::string& to, const WayWords& words) {
    DraftChoice& choice = draft_.nodes.back().choices.emplace_back();
    choice.id = written_or_absent(words.id);
    const std::string label = words.id.empty() ? "To " + to : "By " + words.id;
    choice.label = written(words.label.empty() ? label : words.label);
    choice.to = written(to);
    choice.condition = condition(words);
    for (const auto& [answer, value] : words.remember) {
        choice.remember.push_back({written(answer), written(value)});
    }
    return *this;
}

DraftFlow& DraftFlow::next(const std::string& to, const std::string& label) {
    DraftChoice& choice = draft_.nodes.back().choices.emplace_back();
    choice.id = written("next");
    choice.label = written(label);
    choice.to = written(to);
    choice.is_next = true;
    return *this;
}

DraftFlow& DraftFlow::row(const std::string& to, const WayWords& words) {
    DraftRouteRow& row = draft_.nodes.back().rows.emplace_back();
    row.to = written(to);
    row.condition = condition(words);
    return *this;
}

DraftFlow& DraftFlow::option(const std::string& card, const WayWords& words) {
    DraftOption& option = draft_.nodes.back().options.emplace_back();
    option.node = written(card);
    option.label = written_or_absent(words.label);
    option.condition = condition(words);
    return *this;
}

DraftFlow& DraftFlow::passage(const std::string& text, const WayWords& words) {
    DraftPassage& passage = draft_.nodes.back().passages.emplace_back();
    passage.text = written(text);
    passage.condition = condition(words);
    return *this;
}

DraftFlow& DraftFlow::never(const std::string& name,
                            const std::vector<std::string>& cards,
                            const WayWords& words) {
    DraftPromise& promise = draft_.promises.emplace_back();
    promise.name = written(name);
    promise.never = all_written(cards);
    promise.condition = condition(words);
    return *this;
}

DraftFlow& DraftFlow::before(const std::string& name,
                             const std::vector<std::string>& cards,
                             const std::string& read,
                             const WayWords& words) {
    DraftPromise& promise = draft_.promises.emplace_back();
    promise.name = written(name);
    promise.before = all_written(cards);
    promise.read = written(read);
    promise.condition = condition(words);
    return *this;
}

DraftFlow& DraftFlow::rehearsal(const std::string& name,
                                const std::vector<std::string>& choose,
                                const std::string& ends_at) {
    DraftRehearsal& rehearsal = draft_.rehearsals.emplace_back();
    rehearsal.name = written(name);
    rehearsal.choose = all_written(choose);
    rehearsal.ends_at = written_or_absent(ends_at);
    return *this;
}

DraftFlow& DraftFlow::start(const std::string& card) {
    draft_.metadata.start = written(card);
    return *this;
}

DraftFlow& DraftFlow::urgent(const std::string& card) {
    draft_.metadata.urgent = written(card);
    return *this;
}

FlowDraft DraftFlow::draft() const {
    FlowDraft draft = draft_;
    draft.files = {"test.toml"};
    draft.metadata.id = written("test");
    draft.metadata.title = written("A test");
    draft.metadata.language = written("en");
    if (!draft.nodes.empty() && draft.metadata.start.is_absent()) {
        draft.metadata.start = draft.nodes.front().id;
    }
    return draft;
}

Flow DraftFlow::checked() const {
    const FlowDraft complete = draft();
    CheckResult result = check(complete, Diagnostics(complete.files));
    REQUIRE_MESSAGE(result.flow.has_value(), lines_of(result.diagnostics));
    return *result.flow;
}

std::string findings_of(const FlowDraft& draft) {
    return lines_of(check(draft, Diagnostics(draft.files)).diagnostics);
}

std::string findings_of_unread(const FlowDraft& draft) {
    static constexpr DiagnosticKind kUnread{"unread", Rank::Broken};
    Diagnostics read(draft.files);
    read.report(kUnread, {}, "unread");
    const CheckResult result = check(draft, read);
    CHECK_FALSE(result.flow.has_value());
    return lines_of(result.diagnostics).substr(std::string("unread: unread\n").size());
}

}  // namespace waypost
