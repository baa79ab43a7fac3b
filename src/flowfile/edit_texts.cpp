// Edits of words: they stay where they stand.
#include "flowfile/edit_parts.h"

#include <algorithm>
#include <array>
#include <span>

namespace waypost {

namespace {

struct TextKey {
    std::string_view key{};
    WrittenText DraftNode::*text = nullptr;
};

/// In the order of `CardText`.
constexpr std::array<TextKey, 12> kTextKeys = {{
    {"title", &DraftNode::title},
    {"text", &DraftNode::text},
    {"why", &DraftNode::why},
    {"decision", &DraftNode::decision},
    {"experience", &DraftNode::experience},
    {"ask_first", &DraftNode::ask_first},
    {"presenter", &DraftNode::presenter},
    {"note", &DraftNode::note},
    {"measures", &DraftNode::measures},
    {"cannot", &DraftNode::cannot},
    {"if_found", &DraftNode::if_found},
    {"if_not_found", &DraftNode::if_not_found},
}};

/// A key of a table that stands under a header of its own.
struct KeyPlace {
    int file = 0;
    const TomlSection& section;
    std::string_view key{};
    std::span<const std::string_view> order{};
};

/// Writes, adds or takes out a key. False when its text is not found where it was read.
bool set_key(EditSite& site, const KeyPlace& place, WrittenText& text, const std::string& value) {
    if (text.unread) {
        return false;
    }
    if (text.is_absent()) {
        if (!value.empty()) {
            site.add_key(place.file, place.section, place.key, value, place.order);
            text = written(value);
        }
        return true;
    }
    if (!value.empty()) {
        return site.rewrite(text, value);
    }
    text = {};
    return site.remove_key(place.file, place.section, place.key);
}

Refused set_card_key(EditSite& site,
                     DraftNode& card,
                     std::string_view key,
                     WrittenText& text,
                     const std::string& value) {
    if (!text.is_absent() && !text.unread && !value.empty()) {
        return site.rewrite(text, value) ? Refused{} : written_otherwise(card.id.value);
    }
    const auto tables = site.tables(card);
    if (!tables || !set_key(site, {tables->file, tables->home, key, kCardKeyOrder}, text, value)) {
        return written_otherwise(card.id.value);
    }
    return {};
}

}  // namespace

Refused no_such(std::string_view name) {
    return refusal(EditFault::NoSuchThing, {std::string(name)});
}

Refused written_otherwise(std::string_view card) {
    return refusal(EditFault::WrittenOtherwise, {std::string(card)});
}

WrittenText DraftNode::*card_text(CardText field) {
    return kTextKeys[static_cast<std::size_t>(field)].text;
}

std::vector<DraftBullet> DraftNode::*bullet_list(BulletList list) {
    switch (list) {
        case BulletList::Ask: return &DraftNode::ask;
        case BulletList::Matters: return &DraftNode::matters;
        case BulletList::Benefits: return &DraftNode::benefits;
        default: return &DraftNode::harms;
    }
}

WrittenText DraftTerm::*term_text(TermText field) {
    return field == TermText::Word ? &DraftTerm::word : &DraftTerm::text;
}

Refused make_edit(EditSite& site, const SetText& edit) {
    DraftNode* card = site.card(edit.card);
    if (card == nullptr) {
        return no_such(edit.card);
    }
    const std::string key(kTextKeys[static_cast<std::size_t>(edit.field)].key);
    const bool is_needed = (edit.field == CardText::Title || edit.field == CardText::Text) &&
                           card->kind.value != NodeKind::Route;
    if (edit.value.empty() && is_needed) {
        return refusal(EditFault::EmptyText, {key});
    }
    WrittenText& text = card->*card_text(edit.field);
    if (text.is_absent() && !has_key(*card, key)) {
        return refusal(EditFault::NotOnThisKind, {edit.card, key});
    }
    return set_card_key(site, *card, key, text, edit.value);
}

Refused make_edit(EditSite& site, const SetPhase& edit) {
    DraftNode* card = site.card(edit.card);
    const auto& phases = site.wanted().phases;
    const bool is_known = std::ranges::any_of(
        phases, [&](const DraftPhase& one) { return one.id.value == edit.phase; });
    if (card == nullptr || !is_known || edit.phase.empty()) {
        return no_such(card == nullptr ? edit.card : edit.phase);
    }
    return set_card_key(site, *card, "phase", card->phase, edit.phase);
}

Refused make_edit(EditSite& site, const SetPassage& edit) {
    DraftNode* card = site.card(edit.card);
    if (card == nullptr || edit.index >= card->passages.size()) {
        return no_such(edit.card);
    }
    if (edit.text.empty()) {
        return refusal(EditFault::EmptyText, {"passage"});
    }
    const bool is_done = site.rewrite(card->passages[edit.index].text, edit.text);
    return is_done ? Refused{} : written_otherwise(edit.card);
}

Refused make_edit(EditSite& site, const SetBullet& edit) {
    constexpr std::array<std::string_view, 4> kKeys = {"ask", "matters", "benefits", "harms"};
    DraftNode* card = site.card(edit.card);
    if (card == nullptr || edit.index >= (card->*bullet_list(edit.list)).size()) {
        return no_such(edit.card);
    }
    if (edit.text.empty()) {
        return refusal(EditFault::EmptyText,
                       {std::string(kKeys[static_cast<std::size_t>(edit.list)])});
    }
    const bool is_done = site.rewrite((card->*bullet_list(edit.list))[edit.index].text, edit.text);
    return is_done ? Refused{} : written_otherwise(edit.card);
}

Refused make_edit(EditSite& site, const SetTerm& edit) {
    constexpr std::array<std::string_view, 3> kOrder = {"word", "also", "text"};
    auto& terms = site.wanted().terms;
    const auto term = std::ranges::find_if(
        terms, [&](const DraftTerm& one) { return one.id.value == edit.term; });
    if (term == terms.end()) {
        return no_such(edit.term);
    }
    const bool is_word = edit.field == TermText::Word;
    if (edit.value.empty() && !is_word) {
        return refusal(EditFault::EmptyText, {"text"});
    }
    WrittenText& text = (*term).*term_text(edit.field);
    if (!text.is_absent() && !edit.value.empty()) {
        return site.rewrite(text, edit.value) ? Refused{} : written_otherwise(edit.term);
    }
    const int file = term->at.file;
    const auto& sections = site.sections(file);
    const auto section = std::ranges::find_if(sections, [&](const TomlSection& one) {
        return one.names.size() == 2 && one.names[0].value == "term" &&
               one.names[1].value == edit.term;
    });
    const bool is_done =
        section != sections.end() &&
        set_key(site, {file, *section, is_word ? "word" : "text", kOrder}, text, edit.value);
    return is_done ? Refused{} : written_otherwise(edit.term);
}

Refused make_edit(EditSite& site, const SetChoiceLabel& edit) {
    DraftNode* card = site.card(edit.card);
    DraftChoice* choice = card == nullptr ? nullptr : EditSite::choice(*card, edit.choice);
    if (choice == nullptr) {
        return no_such(card == nullptr ? edit.card : edit.choice);
    }
    if (choice->is_next) {
        WrittenText label = choice->label.at.has_place() ? choice->label : WrittenText{};
        label.unread = choice->label.unread;
        Refused refused = set_card_key(site, *card, "next_label", label, edit.label);
        // Without a label the reader's words stand for it.
        choice->label = label.is_absent() ? WrittenText{site.go_on()} : label;
        return refused;
    }
    if (edit.label.empty()) {
        return refusal(EditFault::EmptyText, {"label"});
    }
    if (!choice->label.is_absent()) {
        return site.rewrite(choice->label, edit.label) ? Refused{} : written_otherwise(edit.card);
    }
    add_choice_key(site, *card, *choice, "label", edit.label);
    choice->label = written(edit.label);
    return {};
}

}  // namespace waypost
