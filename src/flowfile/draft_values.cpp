#include "flowfile/draft_values.h"

#include <algorithm>

namespace waypost {

namespace {

/// In a class, so that lists find how their parts are compared whatever the order.
struct SameValues {
    static bool same(const std::string& a, const std::string& b) { return a == b; }

    static bool same(const WrittenText& a, const WrittenText& b) {
        return a.value == b.value && a.unread == b.unread && a.at.has_place() == b.at.has_place();
    }

    static bool same(const WrittenInteger& a, const WrittenInteger& b) {
        return a.value == b.value && a.unread == b.unread && a.at.has_place() == b.at.has_place();
    }

    template <class Part>
    static bool same(const std::vector<Part>& a, const std::vector<Part>& b) {
        return a.size() == b.size() &&
               std::equal(a.begin(), a.end(), b.begin(), [](const Part& one, const Part& other) {
                   return same(one, other);
               });
    }

    static bool same(const DraftCitation& a, const DraftCitation& b) {
        return a.editorial == b.editorial && same(a.sources, b.sources);
    }

    static bool same(const DraftAnswerTest& a, const DraftAnswerTest& b) {
        return same(a.answer, b.answer) && same(a.values, b.values);
    }

    static bool same(const DraftConditionTable& a, const DraftConditionTable& b) {
        return same(a.tests, b.tests);
    }

    static bool same(const DraftCondition& a, const DraftCondition& b) {
        return same(a.when, b.when) && same(a.unless, b.unless);
    }

    static bool same(const DraftRemember& a, const DraftRemember& b) {
        return same(a.answer, b.answer) && same(a.value, b.value);
    }

    static bool same(const DraftBullet& a, const DraftBullet& b) {
        return same(a.text, b.text) && same(a.citation, b.citation);
    }

    static bool same(const DraftChoice& a, const DraftChoice& b) {
        return same(a.id, b.id) && same(a.label, b.label) && same(a.to, b.to) &&
               same(a.remember, b.remember) && same(a.condition, b.condition) &&
               same(a.about, b.about) && a.consent == b.consent && a.is_next == b.is_next;
    }

    static bool same(const DraftPassage& a, const DraftPassage& b) {
        return same(a.text, b.text) && same(a.citation, b.citation) &&
               same(a.condition, b.condition);
    }

    static bool same(const DraftRouteRow& a, const DraftRouteRow& b) {
        return same(a.to, b.to) && same(a.condition, b.condition);
    }

    static bool same(const DraftOption& a, const DraftOption& b) {
        return same(a.node, b.node) && same(a.label, b.label) && same(a.condition, b.condition);
    }

    static bool same(const DraftNumber& a, const DraftNumber& b) {
        return same(a.label, b.label) && same(a.low, b.low) && same(a.high, b.high) &&
               same(a.of, b.of) && same(a.bound, b.bound) && same(a.over, b.over) &&
               same(a.who, b.who) && same(a.basis, b.basis) && same(a.kind, b.kind) &&
               same(a.range, b.range) && same(a.certainty, b.certainty) &&
               same(a.citation, b.citation);
    }

    static bool same(const DraftDifference& a, const DraftDifference& b) {
        return same(a.about, b.about) && same(a.views, b.views);
    }

    static bool same(const DraftCompareRow& a, const DraftCompareRow& b) {
        return same(a.id, b.id) && same(a.label, b.label);
    }

    static bool same(const DraftEntry& a, const DraftEntry& b) {
        return same(a.key, b.key) && same(a.text, b.text);
    }

    static bool same_texts(const DraftNode& a, const DraftNode& b) {
        return same(a.id, b.id) && a.kind.value == b.kind.value && same(a.phase, b.phase) &&
               same(a.title, b.title) && same(a.text, b.text) && same(a.why, b.why) &&
               same(a.ask, b.ask) && same(a.presenter, b.presenter) && same(a.note, b.note) &&
               same(a.measures, b.measures) && same(a.cannot, b.cannot) &&
               same(a.if_found, b.if_found) && same(a.if_not_found, b.if_not_found) &&
               same(a.ask_first, b.ask_first);
    }

    static bool same(const DraftNode& a, const DraftNode& b) {
        return same_texts(a, b) && same(a.decision, b.decision) && same(a.matters, b.matters) &&
               same(a.compare_rows, b.compare_rows) && same(a.options, b.options) &&
               same(a.benefits, b.benefits) && same(a.harms, b.harms) &&
               same(a.experience, b.experience) && same(a.compare_texts, b.compare_texts) &&
               a.no_new_treatment == b.no_new_treatment && same(a.not_covered, b.not_covered) &&
               same(a.numbers, b.numbers) && same(a.differences, b.differences) &&
               same(a.citation, b.citation) && same(a.passages, b.passages) &&
               same(a.choices, b.choices) && same(a.rows, b.rows) &&
               a.ways_unread == b.ways_unread && a.options_unread == b.options_unread &&
               a.compare_unread == b.compare_unread;
    }

    static bool same(const DraftPhase& a, const DraftPhase& b) {
        return same(a.id, b.id) && same(a.title, b.title) && same(a.urgent, b.urgent);
    }

    static bool same(const DraftSource& a, const DraftSource& b) {
        return same(a.id, b.id) && same(a.title, b.title) && same(a.publisher, b.publisher) &&
               same(a.published, b.published) && same(a.accessed, b.accessed) &&
               a.undated == b.undated && same(a.url, b.url);
    }

    static bool same(const DraftTerm& a, const DraftTerm& b) {
        return same(a.id, b.id) && same(a.word, b.word) && same(a.also, b.also) &&
               same(a.text, b.text);
    }

    static bool same(const DraftAnswerValue& a, const DraftAnswerValue& b) {
        return same(a.id, b.id) && same(a.label, b.label);
    }

    static bool same(const DraftAnswer& a, const DraftAnswer& b) {
        return same(a.id, b.id) && same(a.label, b.label) && same(a.values, b.values) &&
               a.values_unread == b.values_unread;
    }

    static bool same(const DraftReviewer& a, const DraftReviewer& b) {
        return a.name == b.name && a.role == b.role && a.date == b.date;
    }

    static bool same(const DraftMetadata& a, const DraftMetadata& b) {
        return same(a.id, b.id) && same(a.title, b.title) && same(a.summary, b.summary) &&
               same(a.topic, b.topic) && same(a.language, b.language) && same(a.start, b.start) &&
               same(a.urgent, b.urgent) && same(a.published, b.published) &&
               same(a.reviewed, b.reviewed) && same(a.reviewed_by, b.reviewed_by) &&
               same(a.review_by, b.review_by) && same(a.update_policy, b.update_policy) &&
               same(a.funding, b.funding) && same(a.authors, b.authors) &&
               same(a.feedback, b.feedback) && same(a.names, b.names);
    }

    static bool same(const DraftPromise& a, const DraftPromise& b) {
        return same(a.name, b.name) && same(a.condition, b.condition) && same(a.never, b.never) &&
               same(a.before, b.before) && same(a.read, b.read);
    }

    static bool same(const DraftRehearsal& a, const DraftRehearsal& b) {
        return same(a.name, b.name) && same(a.choose, b.choose) && same(a.seconds, b.seconds) &&
               same(a.ends_at, b.ends_at);
    }

    static bool same(const DraftAttestation& a, const DraftAttestation& b) {
        return same(a.item, b.item) && same(a.by, b.by) && same(a.date, b.date) &&
               same(a.note, b.note);
    }

    static bool same(const DraftAllowance& a, const DraftAllowance& b) {
        return same(a.code, b.code) && same(a.card, b.card) && same(a.reason, b.reason) &&
               same(a.until, b.until);
    }

    static bool same(const UnreadParts& a, const UnreadParts& b) {
        return a.is_whole_file == b.is_whole_file && a.phases == b.phases &&
               a.sources == b.sources && a.answers == b.answers && a.nodes == b.nodes;
    }

    static bool same(const FlowDraft& a, const FlowDraft& b) {
        return same(a.includes, b.includes) && same(a.metadata, b.metadata) &&
               same(a.phases, b.phases) && same(a.sources, b.sources) && same(a.terms, b.terms) &&
               same(a.answers, b.answers) && same(a.nodes, b.nodes) &&
               same(a.promises, b.promises) && same(a.rehearsals, b.rehearsals) &&
               same(a.attestations, b.attestations) && same(a.allowances, b.allowances) &&
               same(a.unread, b.unread);
    }
};

}  // namespace

bool same_values(const WrittenText& a, const WrittenText& b) {
    return SameValues::same(a, b);
}

bool same_values(const std::vector<DraftBullet>& a, const std::vector<DraftBullet>& b) {
    return SameValues::same(a, b);
}

bool same_values(const DraftChoice& a, const DraftChoice& b) {
    return SameValues::same(a, b);
}

bool same_values(const std::vector<DraftChoice>& a, const std::vector<DraftChoice>& b) {
    return SameValues::same(a, b);
}

bool same_values(const DraftPassage& a, const DraftPassage& b) {
    return SameValues::same(a, b);
}

bool same_values(const DraftNode& a, const DraftNode& b) {
    return SameValues::same(a, b);
}

bool same_values(const FlowDraft& a, const FlowDraft& b) {
    return SameValues::same(a, b);
}

}  // namespace waypost
