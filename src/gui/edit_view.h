// The card that is shown as a form, for authors: what they type is written into the flow's file.
#pragma once

#include "flowfile/references.h"
#include "gui/card_text.h"
#include "gui/scroll_area.h"
#include "gui/text_field.h"
#include "session/card_form.h"
#include "session/session.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost::gui {

/// A field of the form, by the id of its control.
struct EditField {
    TextField typed{};
    /// What the file has.
    std::string written{};
    /// What was sent off last, so that leaving the field again sends nothing.
    std::string sent{};
    /// Without one it is a field that a button reads.
    std::optional<Edit> edit{};
    bool has_lines = false;
};

/// Kept from frame to frame.
struct EditState {
    ScrollState scroll{};
    CardForm form{};
    int seen_version = -1;
    std::map<std::string, EditField> fields{};
    /// The field that had the focus in the last frame.
    std::string active{};
    NodeKind new_kind = NodeKind::Info;
    /// Asked whether to delete the card: what names it.
    std::optional<std::vector<CardReference>> deleting{};
};

void draw_edit(
    Canvas2d& ui, EditState& state, const Rect& area, const Session& session, Intents& intents);

/// True for the id of a field of the form.
[[nodiscard]] bool is_edit_field(std::string_view control);

/// A key for the field that has the focus. True when it was used.
bool take_edit_key(EditState& state,
                   const FocusOrder& focus,
                   const KeyPress& press,
                   Intents& intents);

/// Draws a field below its heading. Pre: `id` is one of `state.fields`.
void draw_edit_field(Canvas2d& ui,
                     Column& column,
                     EditState& state,
                     const std::string& id,
                     std::string_view heading,
                     std::string_view hint);

}  // namespace waypost::gui
