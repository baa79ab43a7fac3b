#include "gui/presenter_room.h"

#include "gui/bars.h"
#include "gui/present_view.h"
#include "gui/room_overlays.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace waypost::gui {

namespace {

constexpr Size kUsualRoom{1920, 1080};

/// What of the picture is above the label, where the room is pointed at.
Rect view_in(const Painter& small, const Rect& picture, const Session& seen) {
    return {picture.x, picture.y, picture.w, picture.h - foot_bar_height(small, picture.w, seen)};
}

/// The painter of the room's type, made smaller.
Painter small_painter(const Painter& painter,
                      const Rect& picture,
                      const Session& seen,
                      const FrameInput& input,
                      Size room) {
    const Painter own = painter.scaled(point_size(input.scale, seen.settings()));
    return room_painter(own, room, seen.settings().text_size).times(picture.w / room.w);
}

/// Whatever it asks for is dropped: the room's window asks for it too.
bool draw_view(Canvas2d& ui,
               RoomPicture& state,
               const Rect& picture,
               const Session& seen,
               const FrameInput& input) {
    Painter& p = ui.painter;
    const Rect view = view_in(p, picture, seen);
    Intents dropped;
    p.push_clip(picture);
    const bool is_moving = draw_present(ui,
                                        {state.guide, state.map, state.talk},
                                        {seen, view, input.now, false, 1, {view.w, view.h}},
                                        dropped);
    (void)draw_foot_bar(p, {view.x, view.bottom(), view.w, picture.bottom() - view.bottom()}, seen);
    p.pop_clip();
    return is_moving;
}

bool draw_small(Painter& small,
                RoomPicture& state,
                const Rect& picture,
                const Session& seen,
                const FrameInput& input) {
    if (state.seen_scenes != seen.scenes()) {
        state.seen_scenes = seen.scenes();
        state.guide = {};
    }
    state.talk.seen_scrolled = seen.talk().scrolled;
    state.guide.scroll.offset = input.room_text.card * picture.w;
    state.guide.next_scroll.offset = input.room_text.ways * picture.w;
    state.guide.compare_scroll.offset = input.room_text.compared * picture.w;
    Pointer nowhere;
    nowhere.at = {-1e6, -1e6};
    std::optional<Rect> reveal;
    state.focus.begin_frame();
    Canvas2d ui{small, nowhere, state.focus, reveal};
    const bool is_moving = draw_view(ui, state, picture, seen, input);
    state.focus.end_frame();
    return is_moving;
}

void take_pointer(Pointer& pointer,
                  const Painter& painter,
                  const Rect& picture,
                  const Session& session,
                  Intents& intents) {
    if (!picture.contains(pointer.at) || !painter.clip().contains(pointer.at) || pointer.taken) {
        return;
    }
    pointer.taken = true;
    pointer.over_control = true;
    const Point at = in_parts_of(picture, pointer.at);
    const bool moved = pointer.moved.x != 0 || pointer.moved.y != 0;
    if ((moved || pointer.went_down) && session.talk().at != at) {
        intents.emplace_back(intent::PointAt{at});
    }
    if (pointer.went_down && session.talk().pointing == Pointing::Nothing) {
        intents.emplace_back(intent::ChangeTalk{TalkAct::Laser});
    }
}

/// What keeps the room from seeing what the speaker sees; over the picture, so that nothing moves
/// when it comes and goes.
void draw_state(Painter& p, const Rect& picture, const Session& session) {
    const Talk& talk = session.talk();
    if (!talk.is_black && !talk.is_frozen) {
        return;
    }
    const std::string& words =
        session.words()[talk.is_black ? Word::TalkBlacked : Word::TalkFrozen];
    const double pad = p.px(10);
    const double room = picture.w - 2 * pad;
    const double height = p.paragraph_height(type::kBodyBold, words, room) + 2 * p.px(6);
    p.fill({picture.x, picture.y, picture.w, height}, p.theme().accent);
    p.paragraph(
        {picture.x + pad, picture.y + p.px(6)}, type::kBodyBold, p.theme().on_accent, words, room);
}

}  // namespace

bool draw_room_picture(Canvas2d& ui,
                       RoomPicture& state,
                       Column& column,
                       const Session& session,
                       const FrameInput& input,
                       Intents& intents) {
    Painter& p = ui.painter;
    const Size room = input.room.w > 0 && input.room.h > 0 ? input.room : kUsualRoom;
    const Rect picture{column.x, column.y, column.w, column.w * room.h / room.w};
    const Session& seen = input.frozen != nullptr ? *input.frozen : session;
    Painter small = small_painter(p, picture, seen, input, room);
    bool is_moving = false;
    if (session.talk().is_black) {
        p.fill(picture, rgb(0));
    } else {
        is_moving = draw_small(small, state, picture, seen, input);
    }
    draw_state(p, picture, session);
    p.stroke(picture, p.theme().outline, p.px(p.theme().line_width));
    take_pointer(ui.pointer, p, view_in(small, picture, seen), session, intents);
    column.y = picture.bottom();
    return is_moving;
}

}  // namespace waypost::gui
