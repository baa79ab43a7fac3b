#include "base/quoted.h"
#include "flow/families.h"
#include "flow/kinds.h"

#include <string>
#include <string_view>

namespace waypost {

namespace {

/// Reports absent keys of one table.
class Required {
public:
    /// The table is called `what` and its id, where there is one.
    Required(std::string_view what, const WrittenText* id, SourceSpan at, Diagnostics& found)
        : what_(what), id_(id), at_(at), found_(found) {}

    void text(const WrittenText& written, std::string_view key, std::string_view example) {
        if (written.is_absent()) {
            missing(key, example);
        }
    }

    void integer(const WrittenInteger& written, std::string_view key, std::string_view example) {
        if (written.is_absent()) {
            missing(key, example);
        }
    }

    void missing(std::string_view key, std::string_view example) {
        found_.report(
            kMissingKey, at_, table() + " has no " + quoted(key), "add " + quoted(example));
    }

private:
    /// Few tables lack anything, so their name is put together when one does.
    [[nodiscard]] std::string table() const {
        const bool has_id = id_ != nullptr && !id_->value.empty();
        return std::string(what_) + (has_id ? " " + quoted(id_->value) : "");
    }

    std::string_view what_;
    const WrittenText* id_;
    SourceSpan at_;
    Diagnostics& found_;
};

std::string named(std::string_view what, const WrittenText& id) {
    return std::string(what) + (id.value.empty() ? "" : " " + quoted(id.value));
}

void check_metadata(const DraftMetadata& metadata, Diagnostics& found) {
    Required keys("`[flow]`", nullptr, metadata.at, found);
    keys.text(metadata.id, "id", "id = \"my_flow\"");
    keys.text(metadata.title, "title", "title = \"…\"");
    keys.text(metadata.language, "language", "language = \"en\"");
    keys.text(metadata.start, "start", "start = \"the first card's id\"");
}

void check_phases(const FlowDraft& draft, Diagnostics& found) {
    for (const DraftPhase& phase : draft.phases) {
        Required keys("phase", &phase.id, phase.at, found);
        keys.text(phase.id, "id", "id = \"…\"");
        keys.text(phase.title, "title", "title = \"…\"");
    }
}

void check_sources(const FlowDraft& draft, Diagnostics& found) {
    for (const DraftSource& source : draft.sources) {
        Required keys("source", &source.id, source.at, found);
        keys.text(source.title, "title", "title = \"…\"");
        keys.text(source.publisher, "publisher", "publisher = \"…\"");
        if (source.published.is_absent() && source.accessed.is_absent() && !source.undated) {
            found.report(
                kMissingKey,
                source.at,
                named("source", source.id) + " has none of `published`, `accessed` and `undated`",
                "add the date, such as `published = 2026-11-21`, or `undated = true`");
        }
    }
}

void check_answers_keys(const FlowDraft& draft, Diagnostics& found) {
    for (const DraftAnswer& answer : draft.answers) {
        Required keys("answer", &answer.id, answer.at, found);
        keys.text(answer.label, "label", "label = \"…\"");
        if (answer.values.empty() && !answer.values_unread) {
            keys.missing("values", "values = [{ id = \"…\", label = \"…\" }]");
        }
        for (const DraftAnswerValue& value : answer.values) {
            if (value.id.is_absent()) {
                Required("a value of answer", &answer.id, value.at, found)
                    .missing("id", "id = \"…\"");
            }
        }
    }
}

void check_ways_keys(const DraftNode& node, Diagnostics& found) {
    for (const DraftChoice& choice : node.choices) {
        if (choice.is_next) {
            continue;
        }
        Required keys("a choice of card", &node.id, choice.at, found);
        keys.text(choice.label, "label", "label = \"…\"");
        keys.text(choice.to, "to", "to = \"the id of a card\"");
    }
    for (const DraftRouteRow& row : node.rows) {
        Required keys("a row of route", &node.id, row.at, found);
        keys.text(row.to, "to", "to = \"the id of a card\"");
    }
    for (const DraftPassage& passage : node.passages) {
        Required keys("a passage of card", &node.id, passage.at, found);
        keys.text(passage.text, "text", "text = \"…\"");
    }
    for (const DraftNumber& number : node.numbers) {
        Required keys("a number of card", &node.id, number.at, found);
        keys.text(number.label, "label", "label = \"…\"");
        keys.integer(number.low, "n", "n = 12");
        keys.integer(number.of, "of", "of = 100");
        if (number.citation.sources.empty() && !number.citation.at.has_place()) {
            keys.missing("source", "source = [\"the id of a source\"]");
        }
    }
}

void check_node(const DraftNode& node, Diagnostics& found) {
    Required keys("card", &node.id, node.at, found);
    const bool kind_is_absent = !node.kind.value && !node.kind.at.has_place();
    if (kind_is_absent) {
        keys.missing("kind", "kind = \"info\"");
    }
    // Of a card whose kind is not known nothing is asked that a route need not have.
    if (node.kind.value && node.kind.value != NodeKind::Route) {
        keys.text(node.phase, "phase", "phase = \"the id of a phase\"");
        keys.text(node.title, "title", "title = \"…\"");
        keys.text(node.text, "text", "text = \"…\"");
    }
    check_ways_keys(node, found);
}

}  // namespace

void check_required(const FlowDraft& draft, Diagnostics& found) {
    check_metadata(draft.metadata, found);
    check_phases(draft, found);
    check_sources(draft, found);
    check_answers_keys(draft, found);
    for (const DraftNode& node : draft.nodes) {
        check_node(node, found);
    }
}

}  // namespace waypost
