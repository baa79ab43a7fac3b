#include "app/stage.h"

#include "base/embedded_fonts.h"

#include <utility>

namespace waypost {

using platform::ScreenRect;

StageWindow::StageWindow(std::unique_ptr<platform::Window> window)
    : window_(std::move(window)), fonts_(embedded_faces()) {}

Stage::Stage(platform::WindowSystem& system,
             platform::MonitorSource& monitors,
             std::unique_ptr<platform::Window> room,
             StageWish wish)
    : system_(system),
      source_(monitors),
      monitors_(monitors.list()),
      wish_(std::move(wish)),
      room_(std::move(room)) {}

gui::PresenterPlace Stage::presenter_place() const {
    if (!presenting_ || wish_.presenter == PresenterWish::No) {
        return gui::PresenterPlace::None;
    }
    return presenter_ ? gui::PresenterPlace::OwnWindow : gui::PresenterPlace::Folded;
}

bool Stage::arrange(bool presenting) {
    const bool other_monitors = source_.take_changed();
    const bool closed = presenter_ && presenter_->window().should_close();
    if (!other_monitors && !closed && presenting == presenting_ && !swaps_ &&
        !toggles_full_screen_) {
        return false;
    }
    if (other_monitors) {
        monitors_ = source_.list();
    }
    presenting_ = presenting;
    dismissed_ = presenting && (dismissed_ || closed);
    wish_.swapped = wish_.swapped != std::exchange(swaps_, false);
    StagePlan plan = presenting ? plan_stage(monitors_, wish_) : StagePlan{};
    if (dismissed_) {
        plan.presenter.reset();
    }
    arrange_room(plan, other_monitors);
    arrange_presenter(plan);
    show_news();
    return true;
}

void Stage::arrange_room(const StagePlan& plan, bool other_monitors) {
    platform::Window& window = room_.window();
    const bool is_full = window.is_full_screen();
    const bool becomes_full = is_full != std::exchange(toggles_full_screen_, false);
    if (is_full && !becomes_full) {
        window.leave_full_screen();
    }
    if (!becomes_full) {
        window.set_place(room_place(plan, window.place()));
        room_on_.reset();
    } else if (!monitors_.empty()) {
        const ScreenRect now = room_on_.value_or(window.place());
        const ScreenRect& area =
            monitors_[plan.room.value_or(monitor_showing(monitors_, now).value_or(0))].area;
        // Of a monitor that was unplugged the system may have taken the window.
        if (room_on_ != area || !is_full || other_monitors) {
            window.fill(area);
        }
        room_on_ = area;
    }
}

ScreenRect Stage::room_place(const StagePlan& plan, const ScreenRect& now) const {
    if (!plan.room || monitor_showing(monitors_, now) == plan.room) {
        return within_reach(monitors_, now);
    }
    return within_reach({&monitors_[*plan.room], 1}, now);
}

void Stage::arrange_presenter(const StagePlan& plan) {
    if (!plan.presenter) {
        presenter_.reset();
        presenter_at_.reset();
        return;
    }
    if (!presenter_) {
        open_presenter();
    }
    if (!presenter_) {
        return;
    }
    ScreenRect area = monitors_[*plan.presenter].free;
    if (plan.presenter == plan.room) {
        area.x += area.width / 2;
        area.width -= area.width / 2;
    }
    // One that was moved by hand stays where it is until its monitor is another.
    if (presenter_at_ != area) {
        presenter_->window().set_place(presenter_->window().place_inside(area));
        presenter_at_ = area;
    }
}

/// Without a window what it shows is in the room's window.
void Stage::open_presenter() {
    platform::WindowResult opened = system_.open({.title = presenter_title_});
    if (opened.window) {
        opened.window->set_min_size(min_width_, min_height_);
        presenter_ = std::make_unique<StageWindow>(std::move(opened.window));
        presenter_at_.reset();
    }
}

void Stage::show_news() {
    room_.window().show_news();
    if (presenter_) {
        presenter_->window().show_news();
    }
}

void Stage::set_titles(const std::string& room, const std::string& presenter) {
    presenter_title_ = presenter;
    room_.window().set_title(room);
    if (presenter_) {
        presenter_->window().set_title(presenter);
    }
}

void Stage::set_min_size(int width, int height) {
    min_width_ = width;
    min_height_ = height;
    room_.window().set_min_size(width, height);
    if (presenter_) {
        presenter_->window().set_min_size(width, height);
    }
}

}  // namespace waypost
