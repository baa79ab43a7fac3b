// An id put in place of another wherever it is named.
#include "flow/id_rules.h"
#include "flow/text_links.h"
#include "flowfile/card_references.h"
#include "flowfile/edit_parts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace waypost {

namespace {

/// The tables whose headers hold ids, in the order of `IdKind`; empty for others.
constexpr std::array<std::string_view, 7> kTables = {
    "node", "source", "term", "answer", "", "", ""};

class Renaming {
public:
    Renaming(EditSite& site, const RenameId& edit) : site_(site), edit_(edit) {}

    Refused run() {
        switch (edit_.kind) {
            case IdKind::Card: rename_card(); break;
            case IdKind::Source: rename_source(); break;
            case IdKind::Term: rename_term(); break;
            case IdKind::Answer: rename_answer(); break;
            case IdKind::Value: rename_value(); break;
            case IdKind::Phase: rename_phase(); break;
            default: rename_choice(); break;
        }
        rename_headers();
        return is_whole_ ? Refused{} : written_otherwise(edit_.id);
    }

private:
    void rewrite(WrittenText& name, std::string_view value) {
        is_whole_ = site_.rewrite(name, value) && is_whole_;
    }

    void name(WrittenText& name) {
        if (name.value == edit_.id && name.at.has_place() && !name.unread) {
            rewrite(name, edit_.new_id);
        }
    }

    void names(std::vector<WrittenText>& list) {
        for (WrittenText& one : list) {
            name(one);
        }
    }

    void key(WrittenText& key) {
        if (key.value == edit_.id) {
            is_whole_ = site_.rewrite_key(key, edit_.new_id) && is_whole_;
        }
    }

    /// What the tables of the kind are called by; only the draft's own part of it, as texts follow.
    template <class Part>
    void defined(std::vector<Part>& parts) {
        for (Part& part : parts) {
            if (part.id.value == edit_.id) {
                part.id.value = edit_.new_id;
            }
        }
    }

    void rename_headers() {
        const std::string_view table = kTables[static_cast<std::size_t>(edit_.kind)];
        const auto files = static_cast<int>(site_.wanted().files.size());
        for (int file = 0; file < files && !table.empty(); ++file) {
            for (const TomlSection& section : site_.sections(file)) {
                const bool is_it = section.names.size() > 1 && section.names[0].value == table &&
                                   section.names[1].value == edit_.id;
                if (is_it) {
                    const TomlName& name = section.names[1];
                    site_.change(file, {name.begin, name.end, key_name(edit_.new_id)});
                }
            }
        }
    }

    /// Targets in a text that name the thing, after `before`.
    void links(WrittenText& text, TextLinkKind kind, std::string_view before) {
        std::vector<Replacement> parts;
        for (const TextLink& link : find_links(text.value)) {
            const std::string_view target =
                std::string_view(text.value).substr(link.begin, link.end - link.begin);
            if (link.kind == kind && target.starts_with(before) &&
                target.substr(before.size()) == edit_.id) {
                parts.push_back({link.begin + before.size(), link.end, edit_.new_id});
            }
        }
        if (!parts.empty()) {
            is_whole_ = site_.rewrite_parts(text, parts) && is_whole_;
        }
    }

    void all_links(TextLinkKind kind, std::string_view before) {
        visit_prose(site_.wanted(), [&](WrittenText& text) { links(text, kind, before); });
    }

    void rename_card() {
        FlowDraft& draft = site_.wanted();
        std::vector<const DraftNode*> cards;
        for (const DraftNode& card : draft.nodes) {
            const bool is_named = std::ranges::any_of(card.choices, [&](const DraftChoice& one) {
                return !one.is_next && one.id.is_absent() && one.to.value == edit_.id;
            });
            if (is_named) {
                cards.push_back(&card);
            }
        }
        // A choice without an id is called by its target.
        const auto steps =
            cards.empty() ? std::vector<WrittenText*>{} : rehearsed(site_, cards, edit_.id);
        visit_card_names(draft, [&](ReferenceKind, std::string_view, WrittenText& name) {
            const bool is_open = name.value.starts_with(kOpenStep);
            if (name.at.has_place() && !name.unread && card_named(name.value) == edit_.id) {
                rewrite(name, (is_open ? std::string(kOpenStep) : "") + edit_.new_id);
            }
        });
        for (WrittenText* step : steps) {
            rewrite(*step, edit_.new_id);
        }
        all_links(TextLinkKind::Link, "card:");
        defined(draft.nodes);
    }

    void citation(DraftCitation& citation) { names(citation.sources); }

    void bullets(std::vector<DraftBullet>& bullets) {
        for (DraftBullet& bullet : bullets) {
            citation(bullet.citation);
        }
    }

    void rename_source() {
        for (DraftNode& card : site_.wanted().nodes) {
            citation(card.citation);
            for (auto* list : {&card.ask, &card.matters, &card.benefits, &card.harms}) {
                bullets(*list);
            }
            for (DraftPassage& passage : card.passages) {
                citation(passage.citation);
            }
            for (DraftNumber& number : card.numbers) {
                citation(number.citation);
            }
            for (DraftDifference& difference : card.differences) {
                bullets(difference.views);
            }
        }
        all_links(TextLinkKind::Citation, "");
        defined(site_.wanted().sources);
    }

    void rename_term() {
        for (DraftTerm& term : site_.wanted().terms) {
            if (term.id.value != edit_.id || !term.word.is_absent()) {
                continue;
            }
            const Refused refused =
                make_edit(site_, SetTerm{edit_.id, TermText::Word, words_of_id(edit_.id)});
            is_whole_ = !refused && is_whole_;
        }
        defined(site_.wanted().terms);
    }

    /// Calls `visit` with every key of a condition or of what is remembered, and its values.
    template <class Visit>
    void answer_tests(const Visit& visit) {
        const auto condition = [&](DraftCondition& one) {
            for (auto* tables : {&one.when, &one.unless}) {
                for (DraftConditionTable& table : *tables) {
                    for (DraftAnswerTest& test : table.tests) {
                        visit(test.answer, test.values);
                    }
                }
            }
        };
        const auto all = [&](auto& parts) {
            for (auto& part : parts) {
                condition(part.condition);
            }
        };
        for (DraftNode& card : site_.wanted().nodes) {
            all(card.choices);
            all(card.passages);
            all(card.options);
            all(card.rows);
        }
        all(site_.wanted().promises);
    }

    void rename_answer() {
        answer_tests([&](WrittenText& answer, const std::vector<WrittenText>&) { key(answer); });
        for (DraftNode& card : site_.wanted().nodes) {
            for (DraftChoice& choice : card.choices) {
                for (DraftRemember& one : choice.remember) {
                    key(one.answer);
                }
            }
        }
        defined(site_.wanted().answers);
    }

    void rename_value() {
        answer_tests([&](const WrittenText& answer, std::vector<WrittenText>& values) {
            if (answer.value == edit_.owner) {
                names(values);
            }
        });
        for (DraftNode& card : site_.wanted().nodes) {
            for (DraftChoice& choice : card.choices) {
                for (DraftRemember& one : choice.remember) {
                    if (one.answer.value == edit_.owner) {
                        name(one.value);
                    }
                }
            }
        }
        for (DraftAnswer& answer : site_.wanted().answers) {
            for (DraftAnswerValue& value : answer.values) {
                if (answer.id.value == edit_.owner) {
                    name(value.id);
                }
            }
        }
    }

    void rename_phase() {
        for (DraftPhase& phase : site_.wanted().phases) {
            name(phase.id);
        }
        for (DraftNode& card : site_.wanted().nodes) {
            name(card.phase);
        }
    }

    void rename_choice() {
        DraftNode& card = *site_.card(edit_.owner);
        DraftChoice& choice = *EditSite::choice(card, edit_.id);
        for (WrittenText* step : rehearsed(site_, {&card}, edit_.id)) {
            rewrite(*step, edit_.new_id);
        }
        if (choice.id.is_absent()) {
            add_choice_key(site_, card, choice, "id", edit_.new_id);
            choice.id = written(edit_.new_id);
        } else {
            rewrite(choice.id, edit_.new_id);
        }
    }

    EditSite& site_;
    const RenameId& edit_;
    bool is_whole_ = true;
};

}  // namespace

Refused rename_all(EditSite& site, const RenameId& edit) {
    return Renaming(site, edit).run();
}

}  // namespace waypost
