// Each kind of edit: it notes the changes of the texts and changes what is wanted of them alike.
// Private to this library.
#pragma once

#include "flowfile/edit.h"
#include "flowfile/edit_site.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

[[nodiscard]] Refused make_edit(EditSite& site, const SetText& edit);
[[nodiscard]] Refused make_edit(EditSite& site, const SetPhase& edit);
[[nodiscard]] Refused make_edit(EditSite& site, const SetPassage& edit);
[[nodiscard]] Refused make_edit(EditSite& site, const SetBullet& edit);
[[nodiscard]] Refused make_edit(EditSite& site, const SetTerm& edit);
[[nodiscard]] Refused make_edit(EditSite& site, const SetChoiceLabel& edit);
[[nodiscard]] Refused make_edit(EditSite& site, const SetChoiceTarget& edit);
[[nodiscard]] Refused make_edit(EditSite& site, const AddChoice& edit);
[[nodiscard]] Refused make_edit(EditSite& site, const AddCardAfter& edit);
[[nodiscard]] Refused make_edit(EditSite& site, const RenameId& edit);
[[nodiscard]] Refused make_edit(EditSite& site, const DeleteCard& edit);
[[nodiscard]] Refused make_edit(EditSite& site, const DeleteChoice& edit);

/// Pre: the id is there, and the new one may be its name.
[[nodiscard]] Refused rename_all(EditSite& site, const RenameId& edit);

/// The part of a card or of a term that an edit names.
[[nodiscard]] WrittenText DraftNode::*card_text(CardText field);
[[nodiscard]] std::vector<DraftBullet> DraftNode::*bullet_list(BulletList list);
[[nodiscard]] WrittenText DraftTerm::*term_text(TermText field);

/// The order in which the keys of a card, and those of a choice, are written.
inline constexpr std::array<std::string_view, 25> kCardKeyOrder = {"kind",
                                                                   "phase",
                                                                   "title",
                                                                   "text",
                                                                   "source",
                                                                   "editorial",
                                                                   "decision",
                                                                   "matters",
                                                                   "compare",
                                                                   "measures",
                                                                   "cannot",
                                                                   "if_found",
                                                                   "if_not_found",
                                                                   "benefits",
                                                                   "harms",
                                                                   "experience",
                                                                   "no_new_treatment",
                                                                   "not_covered",
                                                                   "ask_first",
                                                                   "why",
                                                                   "ask",
                                                                   "presenter",
                                                                   "note",
                                                                   "next",
                                                                   "next_label"};
inline constexpr std::array<std::string_view, 8> kChoiceKeyOrder = {
    "id", "about", "label", "to", "remember", "consent", "when", "unless"};

[[nodiscard]] Refused no_such(std::string_view name);
[[nodiscard]] Refused written_otherwise(std::string_view card);

/// Adds a choice behind the card's others, written as they are, with an id of its own where its
/// target's is taken.
void add_choice(EditSite& site,
                DraftNode& card,
                const CardTables& tables,
                const std::string& label,
                const std::string& to);

/// A name for a choice that leads to a card: the card's, or one that no choice has yet.
[[nodiscard]] std::string free_choice_name(const DraftNode& card, const std::string& to);

/// The items of rehearsals that take a choice of this name on one of the cards. Pre: nothing was
/// changed of what is wanted.
[[nodiscard]] std::vector<WrittenText*> rehearsed(EditSite& site,
                                                  const std::vector<const DraftNode*>& cards,
                                                  std::string_view choice);

/// The header of a choice and the lines below it; nothing when it is written inside a list.
[[nodiscard]] std::optional<TomlSection> choice_section(EditSite& site,
                                                        const DraftNode& card,
                                                        const DraftChoice& choice);

/// Adds a key to a choice, wherever it is written.
void add_choice_key(EditSite& site,
                    const DraftNode& card,
                    const DraftChoice& choice,
                    std::string_view key,
                    std::string_view value);

/// True when cards of this kind may have the key, and go on by it if it is a way.
[[nodiscard]] bool has_key(const DraftNode& card, std::string_view key);

}  // namespace waypost
