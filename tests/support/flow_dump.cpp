#include "support/flow_dump.h"

#include <sstream>

namespace waypost::test {

namespace {

std::string place(const SourceSpan& at) {
    return " @" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

class Dump {
public:
    explicit Dump(const Flow& flow) : flow_(flow) {}

    std::string run() {
        metadata();
        for (const Phase& phase : flow_.phases()) {
            out_ << "phase " << phase.id << ": " << phase.title << target(" urgent", phase.urgent)
                 << "\n";
        }
        for (const Source& source : flow_.sources()) {
            out_ << "source " << source.id << ": " << source.title << " | " << source.publisher
                 << " | " << source.published << " | " << source.accessed
                 << (source.undated ? " | undated" : "") << " | " << source.url << "\n";
        }
        for (const Term& term : flow_.terms()) {
            out_ << "term " << term.id << ": " << term.word << list(term.also) << ": " << term.text
                 << "\n";
        }
        for (const Answer& answer : flow_.answers()) {
            out_ << "answer " << answer.id << ": " << answer.label << "\n";
            for (const AnswerValue& value : answer.values) {
                out_ << "  " << value.id << ": " << value.label << "\n";
            }
        }
        for (const Node& node : flow_.nodes()) {
            card(node);
        }
        for (const Promise& promise : flow_.promises()) {
            out_ << "promise " << promise.name << ":" << condition(promise.condition)
                 << targets(" never", promise.never) << targets(" before", promise.before)
                 << target(" read", promise.read) << place(promise.at) << "\n";
        }
        for (const Rehearsal& rehearsal : flow_.rehearsals()) {
            out_ << "rehearsal " << rehearsal.name << ":" << list(rehearsal.choose)
                 << target(" ends at", rehearsal.ends_at) << place(rehearsal.at) << "\n";
        }
        for (const Attestation& attestation : flow_.attestations()) {
            out_ << "attest " << attestation.item << ": " << attestation.by << " | "
                 << attestation.date << " | " << attestation.note << "\n";
        }
        for (const Allowance& allowance : flow_.allowances()) {
            out_ << "allow " << allowance.code << ":" << target(" at", allowance.card) << " | "
                 << allowance.reason << " | " << allowance.until << place(allowance.at) << "\n";
        }
        return out_.str();
    }

private:
    void line(const char* field, const std::string& value) {
        if (!value.empty()) {
            out_ << "  " << field << ": " << escaped(value) << "\n";
        }
    }

    [[nodiscard]] std::string bullets(const std::vector<Bullet>& all) const {
        std::vector<std::string> texts;
        for (const Bullet& bullet : all) {
            const std::string said_by = citation(bullet.citation);
            texts.push_back(bullet.text + (said_by.empty() ? "" : " | " + said_by));
        }
        return list(texts);
    }

    [[nodiscard]] static std::string entries(const std::vector<Entry>& all) {
        std::string text;
        for (const Entry& entry : all) {
            text += " [" + entry.key + ": " + entry.text + "]";
        }
        return text;
    }

    void metadata() {
        const Metadata& flow = flow_.metadata();
        out_ << "flow " << flow.id << "\n";
        line("title", flow.title);
        line("summary", flow.summary);
        line("topic", flow.topic);
        line("language", flow.language);
        line("dates", flow.published + " " + flow.reviewed + " " + flow.review_by);
        for (const Reviewer& reviewer : flow.reviewed_by) {
            line("reviewer", reviewer.name + ", " + reviewer.role + ", " + reviewer.date);
        }
        line("update_policy", flow.update_policy);
        line("funding", flow.funding);
        line("feedback", flow.feedback);
        line("authors", list(flow.authors));
        line("names", list(flow.names));
        line("start", flow_.node(flow_.start()).id);
        line("urgent", target("", flow_.urgent_for({})));
    }

    void card(const Node& node) {
        out_ << "card " << node.id << " (" << node_kind_name(node.kind) << ")" << place(node.at)
             << "\n";
        line("phase", node.phase.has_value() ? flow_.phase(node.phase).id : "");
        line("title", node.title);
        line("text", node.text);
        line("said by", citation(node.citation));
        line("why", node.why);
        line("ask", bullets(node.ask));
        line("presenter", node.presenter);
        line("note", node.note);
        line("ask_first", node.ask_first);
        line("measures", node.measures);
        line("cannot", node.cannot);
        line("if_found", node.if_found);
        line("if_not_found", node.if_not_found);
        line("decision", node.decision);
        weighing(node);
        evidence(node);
        for (const Passage& passage : node.passages) {
            line("passage",
                 passage.text + " | " + citation(passage.citation) + condition(passage.condition));
        }
        for (const Choice& choice : node.choices) {
            std::string remembered;
            for (const Remember& one : choice.remember) {
                const Answer& answer = flow_.answer(one.answer);
                remembered += " " + answer.id + "=" + answer.values[one.value.index()].id;
            }
            line("choice",
                 choice.id + " \"" + choice.label + "\"" + target(" to", choice.to) +
                     target(" about", choice.about) + (choice.consent ? " consent" : "") +
                     (remembered.empty() ? "" : " remember" + remembered) +
                     condition(choice.condition) + place(choice.at));
        }
        for (const RouteRow& row : node.rows) {
            line("row", target("to", row.to) + condition(row.condition) + place(row.at));
        }
    }

    /// What only decisions and their options have.
    void weighing(const Node& node) {
        line("matters", bullets(node.matters));
        for (const CompareRow& row : node.compare_rows) {
            line("compare", row.id + ": " + row.label);
        }
        for (const OfferedOption& option : node.options) {
            line("option",
                 target("", option.card) + " \"" + option.label + "\"" +
                     condition(option.condition) + place(option.at));
        }
        line("benefits", bullets(node.benefits));
        line("harms", bullets(node.harms));
        line("experience", node.experience);
        line("compare", entries(node.compare_texts));
        line("no_new_treatment", node.no_new_treatment ? "yes" : "");
        line("not_covered", entries(node.not_covered));
    }

    void evidence(const Node& node) {
        for (const Number& number : node.numbers) {
            line("number",
                 number.label + ": " +
                     std::string(kNumberBoundNames[static_cast<std::size_t>(number.bound)]) + " " +
                     std::to_string(number.low) + " to " + std::to_string(number.high) + " of " +
                     std::to_string(number.of) + " | " + number.over + " | " + number.who + " | " +
                     number.basis + " | " +
                     (number.kind
                          ? std::string(kNumberKindNames[static_cast<std::size_t>(*number.kind)])
                          : "") +
                     " | " + number.range + " | " + number.certainty + " | " +
                     citation(number.citation) + place(number.at));
        }
        for (const Difference& difference : node.differences) {
            line("differ", difference.about + bullets(difference.views) + place(difference.at));
        }
        line("links", targets("", node.linked_cards));
    }

    [[nodiscard]] std::string targets(const std::string& word,
                                      const std::vector<NodeId>& cards) const {
        std::string text = cards.empty() ? "" : word;
        for (const NodeId card : cards) {
            text += target("", card);
        }
        return text;
    }

    [[nodiscard]] std::string target(const std::string& word, NodeId card) const {
        return card.has_value() ? word + " " + flow_.node(card).id : "";
    }

    [[nodiscard]] std::string citation(const Citation& citation) const {
        std::string text = citation.editorial ? "the authors" : "";
        for (const SourceId source : citation.sources) {
            text += (text.empty() ? "" : ", ") + flow_.source(source).id;
        }
        return text;
    }

    [[nodiscard]] std::string condition(const Condition& condition) const {
        return tables(" when", condition.when) + tables(" unless", condition.unless);
    }

    [[nodiscard]] std::string tables(const std::string& word,
                                     const std::vector<ConditionTable>& tables) const {
        std::string text;
        for (const ConditionTable& table : tables) {
            text += word + " {";
            for (const AnswerTest& test : table) {
                const Answer& answer = flow_.answer(test.answer);
                text += " " + answer.id + "=" + (test.any_value ? "*" : "");
                for (const ValueId value : test.values) {
                    text +=
                        (value == test.values.front() ? "" : "|") + answer.values[value.index()].id;
                }
            }
            text += " }";
        }
        return text;
    }

    [[nodiscard]] static std::string list(const std::vector<std::string>& items) {
        std::string text;
        for (const std::string& item : items) {
            text += " [" + item + "]";
        }
        return text;
    }

    [[nodiscard]] static std::string escaped(const std::string& text) {
        std::string one_line;
        for (const char c : text) {
            one_line += c == '\n' ? "\\n" : std::string(1, c);
        }
        return one_line;
    }

    const Flow& flow_;
    std::ostringstream out_{};
};

}  // namespace

std::string flow_dump(const Flow& flow) {
    return Dump(flow).run();
}

}  // namespace waypost::test
