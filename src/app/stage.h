// The windows of the program: the one that everybody sees and, while presenting, the speaker's own.
#pragma once

#include "app/stage_plan.h"
#include "gui/presenter_place.h"
#include "imgui_compat.h"
#include "platform/window_system.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// A window and the letters that are drawn in it.
class StageWindow {
public:
    /// Pre: not null, and just opened.
    explicit StageWindow(std::unique_ptr<platform::Window> window);

    [[nodiscard]] platform::Window& window() { return *window_; }

    [[nodiscard]] imgui_compat::FontBook& fonts() { return fonts_; }

private:
    std::unique_ptr<platform::Window> window_;
    imgui_compat::FontBook fonts_;
};

/// Follows monitors that are plugged and unplugged: the room's window moves to what there is and
/// back, the speaker's window goes and comes again. Nothing that the session knows depends on it.
class Stage {
public:
    /// `system` and `monitors` must outlive it; `room` is not null and was just opened.
    Stage(platform::WindowSystem& system,
          platform::MonitorSource& monitors,
          std::unique_ptr<platform::Window> room,
          StageWish wish);

    [[nodiscard]] StageWindow& room() { return room_; }

    /// Null where the speaker has no window of their own.
    [[nodiscard]] StageWindow* presenter() { return presenter_.get(); }

    [[nodiscard]] gui::PresenterPlace presenter_place() const;

    /// Brings windows and monitors to what they should be. To be called once a turn of the loop,
    /// between frames; opens, moves and closes windows. A speaker's window that was closed stays
    /// closed until presenting begins anew. True when something changed.
    bool arrange(bool presenting);

    /// Takes effect when windows are arranged next.
    void toggle_full_screen() { toggles_full_screen_ = !toggles_full_screen_; }

    /// The room's window and the speaker's change places when windows are arranged next.
    void swap_screens() { swaps_ = !swaps_; }

    /// Every window owes frames for something that came from elsewhere.
    void show_news();

    void set_titles(const std::string& room, const std::string& presenter);

    void set_min_size(int width, int height);

private:
    void arrange_room(const StagePlan& plan, bool other_monitors);
    /// Where the room's window stands while it does not fill a monitor.
    [[nodiscard]] platform::ScreenRect room_place(const StagePlan& plan,
                                                  const platform::ScreenRect& now) const;
    void arrange_presenter(const StagePlan& plan);
    void open_presenter();

    platform::WindowSystem& system_;
    platform::MonitorSource& source_;
    std::vector<platform::Monitor> monitors_;
    StageWish wish_;
    bool presenting_ = false;
    /// The speaker closed their window.
    bool dismissed_ = false;
    bool swaps_ = false;
    bool toggles_full_screen_ = false;
    /// What the room's window fills.
    std::optional<platform::ScreenRect> room_on_{};
    /// Where the speaker's window was put.
    std::optional<platform::ScreenRect> presenter_at_{};
    std::string presenter_title_{};
    int min_width_ = 0;
    int min_height_ = 0;
    StageWindow room_;
    std::unique_ptr<StageWindow> presenter_{};
};

}  // namespace waypost
