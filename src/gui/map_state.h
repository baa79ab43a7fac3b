// What the map keeps from frame to frame, and what it is drawn with.
#pragma once

#include "gui/controls.h"
#include "gui/map_titles.h"
#include "gui/scroll_area.h"
#include "gui/search_index.h"
#include "session/camera.h"
#include "session/map_focus.h"
#include "session/map_marks.h"
#include "session/map_scene.h"
#include "session/session.h"
#include "session/text_edit.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace waypost::gui {

/// One phase on its way to a strip or back.
struct PhaseFold {
    bool folded = false;
    /// How far it is, from 0, open, to 1.
    double part = 0;
    double begun_at = 0;
    double begun_from = 0;
};

/// By what a later version of the flow finds a way again.
struct WayOnMap {
    NodeId from{};
    NodeId to{};
    /// The choice's id; of a row, the id of the card that it leads to.
    std::string choice{};
};

/// What of a flow is made ready once, so that a frame only places it.
struct MapPicture {
    ReadingDirection direction = ReadingDirection::Right;
    MapScene scene{};
    MapWays ways{};
    /// By card: its kind in capitals, and its quiet line as the walk left it.
    std::vector<std::string> kinds{};
    std::vector<std::string> quiet{};
    /// By band: its title in capitals, and how much of it was read.
    std::vector<std::string> headings{};
    std::vector<std::string> read{};
    /// The ids of the controls of its heading and its strip.
    std::vector<std::string> heading_ids{};
    std::vector<std::string> strip_ids{};
    /// The edges that are drawn, closed ones first, walked ones last; of those that share one line
    /// only the last.
    std::vector<std::uint32_t> edge_order{};
    /// Node ids, by which a later version of the flow finds its cards again.
    std::vector<std::string> ids{};
    /// By edge.
    std::vector<WayOnMap> ways_drawn{};
    TitleFits titles{};
};

/// Cards on their way from where an earlier version of the flow had them.
struct MapShift {
    std::vector<Point> from{};
    double begun = 0;
};

struct MapSearch {
    bool open = false;
    TextEdit query{};
    std::vector<NodeId> found{};
    /// Which of `found` is shown.
    std::size_t at = 0;
    /// By card; empty when nothing was found.
    std::vector<std::uint8_t> lit{};
    CurrentIndex index{};
    /// The count as words, and what it was made for.
    std::string count{};
};

/// An option's row on a card, and where it was drawn.
struct RowInView {
    std::size_t card = 0;
    std::size_t row = 0;
    Rect box{};
};

/// A press of the mouse on the map that is not a drag yet.
struct MapPress {
    Point at{};
    NodeId card{};
    double time = -1;
};

/// How much of its title a card shows: not all of it, all of it alone, or what there is room for
/// on the card as it was laid out.
enum class TitleShown { InPart, Whole, OnCard };

/// Which cards and edges stand out because the pointer or the keyboard is on one of them.
struct MapLight {
    NodeId centre{};
    /// By card and by edge, 1 where it is lit; only valid while `centre` has a value.
    std::vector<std::uint8_t> cards{};
    std::vector<std::uint8_t> edges{};
    /// What is said beside `noted`, when its title was shown so.
    NodeId noted{};
    TitleShown noted_title = TitleShown::InPart;
    std::vector<std::string> note{};
};

struct FlashingCard {
    NodeId card{};
    ChangeKind kind = ChangeKind::Changed;
};

/// A card that a save took away, where it was.
struct GoneCard {
    Rect box{};
    std::string title{};
};

/// A way that a save took away or led elsewhere, where it ran: at least two points on the canvas.
struct GoneWay {
    std::vector<Point> line{};
    /// Where its words stood; halfway where it had none.
    Point middle{};
};

/// What lights up for a while.
struct MapFlash {
    std::vector<FlashingCard> cards{};
    std::vector<GoneCard> gone{};
    std::vector<GoneWay> gone_ways{};
    /// By edge, 1 where its way was added or changed; empty where none was.
    std::vector<std::uint8_t> edges{};
    double begun = -1e9;
    NodeId target{};
    double target_begun = -1e9;
    int seen_reloads = 0;
    int seen_target = 0;
};

/// How many rehearsals come by; empty while that is not shown.
struct MapHeat {
    /// The version of the flow; -1 while it is not shown.
    int made_for = -1;
    /// By card and by edge of the diagram.
    std::vector<int> cards{};
    std::vector<int> edges{};
};

/// Kept from frame to frame.
struct MapState {
    Camera camera{};
    /// How the camera stretches the map at each zoom, in the last frame.
    OverviewStretch stretch{};
    /// How wide the cards are drawn, from 0, as they were laid out, to 1 (`MapScene::roomy`): the
    /// wider the smaller the map is drawn.
    double wide = 0;
    std::optional<CameraMove> move{};
    std::optional<Glide> glide{};
    DragSpeed drag_speed{};
    int seen_moves = -1;
    int seen_version = -1;
    int seen_scene = -1;
    std::string seen_flow{};
    /// The id of the present card when the marks were made.
    std::string seen_card{};
    /// The sizes of the view and its window that the session was last told.
    Size told_view{};
    Size told_window{};
    /// The view and the point size that the camera was last set for.
    Rect seen_view{};
    double seen_unit = 0;
    /// How high the strip of headings at the top of the view is, in pixels.
    double strip = 0;
    /// How high the rows of buttons at its bottom were in the last frame, with the room below them;
    /// and where they left room for the whole map.
    double tool_row = 0;
    Rect seen_room{};
    MapPress press{};
    MapPress last_click{};
    /// The card that was clicked in this frame.
    NodeId clicked{};
    /// The card under the pointer.
    NodeId hovered{};
    /// The row that was drawn under the pointer in this frame.
    std::optional<RowInView> row_under{};
    MapMarks marks{};
    MapPicture picture{};
    std::vector<PhaseFold> folds{};
    /// What folded phases take of the canvas along the reading direction, so that their words can
    /// be read on the screen; and what the scene was made with.
    double folded_size = kFoldedSize;
    double scene_folded_size = kFoldedSize;
    std::optional<MapShift> shift{};
    MapFocus focus{};
    MapLight light{};
    MapSearch search{};
    MapFlash flash{};
    /// When the map next looks other than in this frame while nothing moves.
    double next_frame = std::numeric_limits<double>::infinity();
    MapHeat heat{};
    /// Where the button stands that reads a card off the path; empty where there is none.
    Rect look_button{};
    ScrollState legend_scroll{};
    /// Tools that lay over the map in the last frame; what is below them is not under the pointer.
    std::vector<Rect> covered{};
    /// The camera was last asked to show the whole flow, and goes on doing so when the view
    /// changes.
    bool shows_all = false;
    /// A save left the walk where it was: the camera stays, and only if the present card was in
    /// view it is kept there.
    bool saved_in_place = false;
    bool keeps_present_in_view = false;
    /// The map was turned since the camera was last set.
    bool turned = false;
    bool dragging = false;
    bool legend_open = false;
};

/// What the map is drawn with.
struct MapFrame {
    const Session& session;
    Rect view{};
    double now = 0;
    /// Buttons and minimap are left out in a small view and when presenting.
    bool with_tools = true;
    /// How large the map stands beside the words around it when it follows the walk.
    double zoom = 1;
    /// The window that the view is a part of, in pixels.
    Size window{};
    /// There is room for the card beside the map, and so a button that folds it away and back.
    bool beside_card = false;
};

/// The control that holds the keyboard's focus while it moves over the cards.
inline constexpr std::string_view kMapControl = "map/cards";
inline constexpr std::string_view kSearchField = "map/search/field";

}  // namespace waypost::gui
