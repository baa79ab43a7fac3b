#include "flow/canonical.h"

#include "flow/flow_changes.h"

#include <nettle/sha2.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace waypost {

namespace {

class Sha256 {
public:
    Sha256() { sha256_init(&context_); }

    void add(std::string_view bytes) {
        // nettle takes bytes as uint8_t; a char may alias them.
        sha256_update(
            &context_, bytes.size(), reinterpret_cast<const unsigned char*>(bytes.data()));
    }

    [[nodiscard]] std::string take_hex() {
        std::array<unsigned char, SHA256_DIGEST_SIZE> digest{};
        sha256_digest(&context_, digest.size(), digest.data());
        constexpr std::string_view kDigits = "0123456789abcdef";
        std::string hex;
        for (const unsigned char byte : digest) {
            hex += kDigits[byte >> 4U];
            hex += kDigits[byte & 0x0FU];
        }
        return hex;
    }

private:
    sha256_ctx context_{};
};

/// Writes lines of a field's name and values, and hashes them.
class CanonicalWriter {
public:
    explicit CanonicalWriter(const FlowParts& parts) : parts_(parts) {}

    void line(std::string_view field, std::initializer_list<std::string_view> values) {
        text_ += field;
        for (const std::string_view value : values) {
            text_ += ' ';
            add_quoted(value);
        }
        text_ += '\n';
        // So much stays in the fastest memory, and more is no faster to hash.
        constexpr std::size_t kMostKept = 4096;
        if (text_.size() >= kMostKept) {
            hash_.add(text_);
            text_.clear();
        }
    }

    /// An absent text has no line.
    void optional_line(std::string_view field, std::string_view value) {
        if (!value.empty()) {
            line(field, {value});
        }
    }

    void list(std::string_view field, const std::vector<std::string>& values) {
        for (const std::string& value : values) {
            line(field, {value});
        }
    }

    void citation(const Citation& citation) {
        for (const SourceId source : citation.sources) {
            line("source", {parts_.sources[source.index()].id});
        }
        if (citation.editorial) {
            line("editorial", {});
        }
    }

    void condition(const Condition& condition) {
        tables("when", condition.when);
        tables("unless", condition.unless);
    }

    void target(std::string_view field, NodeId card) {
        if (card.has_value()) {
            line(field, {parts_.nodes[card.index()].id});
        }
    }

    void remember(const std::vector<Remember>& remembered) {
        std::vector<std::pair<std::string_view, std::string_view>> pairs;
        for (const Remember& one : remembered) {
            const Answer& answer = parts_.answers[one.answer.index()];
            pairs.emplace_back(answer.id, answer.values[one.value.index()].id);
        }
        // The order of keys in a table means nothing.
        std::ranges::sort(pairs);
        for (const auto& [answer, value] : pairs) {
            line("remember", {answer, value});
        }
    }

    /// Of what was written since the last one.
    [[nodiscard]] std::string take_hash() {
        hash_.add(text_);
        text_.clear();
        return hash_.take_hex();
    }

private:
    static bool needs_escape(char c) { return c == '\n' || c == '\\' || c == '"'; }

    void add_quoted(std::string_view value) {
        text_ += '"';
        std::size_t begin = 0;
        // Few texts have such characters, and a look at a whole text is fast.
        const bool is_plain = std::ranges::count_if(value, needs_escape) == 0;
        for (std::size_t i = is_plain ? value.size() : 0; i < value.size(); ++i) {
            const char c = value[i];
            if (!needs_escape(c)) {
                continue;
            }
            text_ += value.substr(begin, i - begin);
            text_ += '\\';
            text_ += c == '\n' ? 'n' : c;
            begin = i + 1;
        }
        text_ += value.substr(begin);
        text_ += '"';
    }

    void tables(std::string_view field, const std::vector<ConditionTable>& tables) {
        for (const ConditionTable& table : tables) {
            line(field, {});
            std::vector<const AnswerTest*> tests;
            for (const AnswerTest& test : table) {
                tests.push_back(&test);
            }
            std::ranges::sort(tests, {}, [](const AnswerTest* test) { return test->answer.value; });
            for (const AnswerTest* test : tests) {
                add_test(*test);
            }
        }
    }

    void add_test(const AnswerTest& test) {
        const Answer& answer = parts_.answers[test.answer.index()];
        text_ += "test ";
        add_quoted(answer.id);
        if (test.any_value) {
            text_ += " *";
        }
        for (const ValueId value : test.values) {
            text_ += ' ';
            add_quoted(answer.values[value.index()].id);
        }
        text_ += '\n';
    }

    const FlowParts& parts_;
    Sha256 hash_{};
    /// What is not hashed yet.
    std::string text_{};
};

void write_metadata(const FlowParts& parts, CanonicalWriter& writer) {
    const Metadata& metadata = parts.metadata;
    writer.line("flow", {metadata.id});
    writer.line("title", {metadata.title});
    writer.optional_line("summary", metadata.summary);
    writer.optional_line("topic", metadata.topic);
    writer.line("language", {metadata.language});
    writer.optional_line("published", metadata.published);
    writer.optional_line("reviewed", metadata.reviewed);
    for (const Reviewer& reviewer : metadata.reviewed_by) {
        writer.line("reviewed_by", {reviewer.name, reviewer.role, reviewer.date});
    }
    writer.optional_line("review_by", metadata.review_by);
    writer.optional_line("update_policy", metadata.update_policy);
    writer.optional_line("funding", metadata.funding);
    writer.list("author", metadata.authors);
    writer.optional_line("feedback", metadata.feedback);
    writer.list("name", metadata.names);
    writer.target("start", parts.start);
    writer.target("urgent", parts.urgent);
}

void write_catalogue(const FlowParts& parts, CanonicalWriter& writer) {
    for (const Phase& phase : parts.phases) {
        writer.line("phase", {phase.id, phase.title});
        writer.target("urgent", phase.urgent);
    }
    for (const Source& source : parts.sources) {
        writer.line("source",
                    {source.id,
                     source.title,
                     source.publisher,
                     source.published,
                     source.accessed,
                     source.undated ? "undated" : "",
                     source.url});
    }
    for (const Term& term : parts.terms) {
        writer.line("term", {term.id, term.word, term.text});
        writer.list("also", term.also);
    }
    for (const Answer& answer : parts.answers) {
        writer.line("answer", {answer.id, answer.label});
        for (const AnswerValue& value : answer.values) {
            writer.line("value", {value.id, value.label});
        }
    }
}

void write_bullets(std::string_view field,
                   const std::vector<Bullet>& bullets,
                   CanonicalWriter& writer) {
    for (const Bullet& bullet : bullets) {
        writer.line(field, {bullet.text});
        writer.citation(bullet.citation);
    }
}

/// The order of keys in a table means nothing.
void write_entries(std::string_view field, std::vector<Entry> entries, CanonicalWriter& writer) {
    std::ranges::sort(entries, {}, &Entry::key);
    for (const Entry& entry : entries) {
        writer.line(field, {entry.key, entry.text});
    }
}

void write_number(const Number& number, CanonicalWriter& writer) {
    writer.line("number",
                {number.label,
                 std::to_string(number.low),
                 std::to_string(number.high),
                 std::to_string(number.of),
                 kNumberBoundNames[static_cast<std::size_t>(number.bound)],
                 number.over,
                 number.who,
                 number.basis,
                 number.kind ? kNumberKindNames[static_cast<std::size_t>(*number.kind)] : "",
                 number.range,
                 number.certainty});
    writer.citation(number.citation);
}

void write_options(const Node& node, CanonicalWriter& writer) {
    for (const OfferedOption& option : node.options) {
        writer.line("option", {option.label});
        writer.target("card", option.card);
        writer.condition(option.condition);
    }
}

void write_decision(const Node& node, CanonicalWriter& writer) {
    writer.optional_line("decision", node.decision);
    write_bullets("matters", node.matters, writer);
    for (const CompareRow& row : node.compare_rows) {
        writer.line("compare_row", {row.id, row.label});
    }
    write_options(node, writer);
}

void write_option(const Node& node, CanonicalWriter& writer) {
    write_bullets("benefit", node.benefits, writer);
    write_bullets("harm", node.harms, writer);
    writer.optional_line("experience", node.experience);
    write_entries("compare", node.compare_texts, writer);
    if (node.no_new_treatment) {
        writer.line("no_new_treatment", {});
    }
    write_entries("not_covered", node.not_covered, writer);
}

void write_evidence(const Node& node, CanonicalWriter& writer) {
    writer.optional_line("ask_first", node.ask_first);
    for (const Number& number : node.numbers) {
        write_number(number, writer);
    }
    for (const Difference& difference : node.differences) {
        writer.line("differ", {difference.about});
        write_bullets("view", difference.views, writer);
    }
}

/// All that it says, and what of it is shown to whom.
void write_words(const FlowParts& parts, const Node& node, CanonicalWriter& writer) {
    writer.line("card", {node.id, node_kind_name(node.kind)});
    if (node.phase.has_value()) {
        writer.line("phase", {parts.phases[node.phase.index()].id});
    }
    writer.optional_line("title", node.title);
    writer.optional_line("text", node.text);
    writer.citation(node.citation);
    writer.optional_line("why", node.why);
    write_bullets("ask", node.ask, writer);
    writer.optional_line("presenter", node.presenter);
    writer.optional_line("note", node.note);
    writer.optional_line("measures", node.measures);
    writer.optional_line("cannot", node.cannot);
    writer.optional_line("if_found", node.if_found);
    writer.optional_line("if_not_found", node.if_not_found);
    write_decision(node, writer);
    write_option(node, writer);
    write_evidence(node, writer);
    for (const Passage& passage : node.passages) {
        writer.line("passage", {passage.text});
        writer.citation(passage.citation);
        writer.condition(passage.condition);
    }
}

void write_choices(const Node& node, CanonicalWriter& writer) {
    for (const Choice& choice : node.choices) {
        writer.line("choice", {choice.id, choice.label});
        writer.target("to", choice.to);
        writer.remember(choice.remember);
        writer.condition(choice.condition);
        writer.target("about", choice.about);
        if (choice.consent) {
            writer.line("consent", {});
        }
    }
}

void write_rows(const Node& node, CanonicalWriter& writer) {
    for (const RouteRow& row : node.rows) {
        writer.line("row", {});
        writer.target("to", row.to);
        writer.condition(row.condition);
    }
}

void write_proofs(const FlowParts& parts, CanonicalWriter& writer) {
    for (const Promise& promise : parts.promises) {
        writer.line("promise", {promise.name});
        writer.condition(promise.condition);
        for (const NodeId card : promise.never) {
            writer.target("never", card);
        }
        for (const NodeId card : promise.before) {
            writer.target("before", card);
        }
        writer.target("read", promise.read);
    }
    for (const Rehearsal& rehearsal : parts.rehearsals) {
        writer.line("rehearsal", {rehearsal.name});
        writer.list("choose", rehearsal.choose);
        writer.target("ends_at", rehearsal.ends_at);
    }
    for (const Attestation& attestation : parts.attestations) {
        writer.line("attest",
                    {attestation.item, attestation.by, attestation.date, attestation.note});
    }
}

}  // namespace

std::string canonical_hash(const FlowParts& parts) {
    CanonicalWriter writer(parts);
    writer.line("format", {"1"});
    write_metadata(parts, writer);
    write_catalogue(parts, writer);
    for (const Node& node : parts.nodes) {
        write_words(parts, node, writer);
        write_choices(node, writer);
        write_rows(node, writer);
    }
    write_proofs(parts, writer);
    return writer.take_hash();
}

std::vector<CardDigest> card_digests(const Flow& flow) {
    CanonicalWriter writer(flow.parts());
    std::vector<CardDigest> digests;
    digests.reserve(flow.nodes().size());
    for (const Node& node : flow.nodes()) {
        CardDigest& digest = digests.emplace_back();
        write_words(flow.parts(), node, writer);
        digest.words = writer.take_hash();
        write_choices(node, writer);
        digest.choices = writer.take_hash();
        write_rows(node, writer);
        digest.rows = writer.take_hash();
    }
    return digests;
}

std::string sha256_hex(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.take_hex();
}

}  // namespace waypost
