// What an author may change of a flow without writing TOML, as values.
#pragma once

#include "flow/node_kind.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>

namespace waypost {

/// A card's texts that stand alone.
enum class CardText : std::uint8_t {
    Title,
    Text,
    Why,
    Decision,
    Experience,
    AskFirst,
    Presenter,
    Note,
    Measures,
    Cannot,
    IfFound,
    IfNotFound,
};

/// Writes a text; an empty one takes the key out, where the card can do without.
struct SetText {
    std::string card{};
    CardText field = CardText::Title;
    std::string value{};
};

struct SetPhase {
    std::string card{};
    std::string phase{};
};

/// The text of a passage, counted from 0 in the order of the file.
struct SetPassage {
    std::string card{};
    std::size_t index = 0;
    std::string text{};
};

enum class BulletList : std::uint8_t { Ask, Matters, Benefits, Harms };

/// The text of an item, counted as above.
struct SetBullet {
    std::string card{};
    BulletList list = BulletList::Ask;
    std::size_t index = 0;
    std::string text{};
};

enum class TermText : std::uint8_t { Word, Text };

/// An empty word takes the key out: the word is then the id.
struct SetTerm {
    std::string term{};
    TermText field = TermText::Text;
    std::string value{};
};

/// A choice is named as walks name it: by its id, else by its target; `next` is the way on of a
/// card without choices. An empty label takes `next_label` out; a choice must have one.
struct SetChoiceLabel {
    std::string card{};
    std::string choice{};
    std::string label{};
};

/// A choice that has no id of its own is called by its new target then; it is given an id only
/// where another choice of the card has that name.
struct SetChoiceTarget {
    std::string card{};
    std::string choice{};
    std::string to{};
};

/// Adds a choice below the others. A `next` becomes the first choice, with its label, since a card
/// has one or the other and whoever adds a way wants both; rehearsals that took it take the choice.
struct AddChoice {
    std::string card{};
    std::string label{};
    std::string to{};
};

/// Adds a card right below the tables of another, in its phase, and a way to it: `next` leads to
/// the new card, which leads on to where that led. A card with choices gets one more, with the new
/// card's title; one that has no way on yet gets `next`, or a choice where its kind has no `next`.
/// A decision lists a new option. Routes, options and ends get no way.
struct AddCardAfter {
    std::string card{};
    std::string id{};
    NodeKind kind = NodeKind::Info;
    std::string title{};
    /// Empty: a mark that something is to be said here.
    std::string text{};
};

enum class IdKind : std::uint8_t { Card, Source, Term, Answer, Value, Phase, Choice };

/// Gives a thing another id wherever it is named: tables, ways, conditions, links and citations
/// in texts, rehearsals, promises and allowances. What readers see stays: a term named by its id
/// keeps its word.
struct RenameId {
    IdKind kind = IdKind::Card;
    std::string id{};
    std::string new_id{};
    /// The answer of a value, the card of a choice.
    std::string owner{};
};

/// Takes out the tables of a card, with the comments between their lines. What leads to it stays
/// as it is: `references_to` lists that beforehand.
struct DeleteCard {
    std::string card{};
};

struct DeleteChoice {
    std::string card{};
    std::string choice{};
};

using Edit = std::variant<SetText,
                          SetPhase,
                          SetPassage,
                          SetBullet,
                          SetTerm,
                          SetChoiceLabel,
                          SetChoiceTarget,
                          AddChoice,
                          AddCardAfter,
                          RenameId,
                          DeleteCard,
                          DeleteChoice>;

}  // namespace waypost
