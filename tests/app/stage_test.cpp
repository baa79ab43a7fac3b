// Needs a display of 1440 x 480 pixels; run by CTest under Xvfb with the label `display`. Its
// monitors are played: the two halves of that screen.
#include "app/stage.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

using waypost::PresenterWish;
using waypost::Stage;
using waypost::StageWindow;
using waypost::StageWish;
using waypost::gui::PresenterPlace;
using waypost::platform::Monitor;
using waypost::platform::MonitorSource;
using waypost::platform::ScreenRect;
using waypost::platform::Window;
using waypost::platform::WindowResult;
using waypost::platform::WindowSystem;

namespace {

/// See window_test.cpp.
constexpr bool kOpensOnce = IMGUI_VERSION_NUM >= 19220 && IMGUI_VERSION_NUM < 19260;

const Monitor kLaptop{"laptop", {0, 0, 720, 480}, {0, 20, 720, 460}, 1, true};
const Monitor kProjector{"projector", {720, 0, 720, 480}, {720, 0, 720, 480}, 1, false};

class PlayedMonitors final : public MonitorSource {
public:
    explicit PlayedMonitors(std::vector<Monitor> monitors) : now_(std::move(monitors)) {}

    [[nodiscard]] std::vector<Monitor> list() override { return now_; }

    [[nodiscard]] bool take_changed() override { return std::exchange(changed_, false); }

    void become(std::vector<Monitor> monitors) {
        now_ = std::move(monitors);
        changed_ = true;
    }

private:
    std::vector<Monitor> now_;
    bool changed_ = false;
};

std::unique_ptr<WindowSystem> connected() {
    auto result = WindowSystem::connect();
    INFO(result.reason);
    REQUIRE(result.system != nullptr);
    return std::move(result.system);
}

std::unique_ptr<Window> opened(WindowSystem& system) {
    WindowResult result = system.open({.title = "Waypost stage", .width = 500, .height = 400});
    INFO(result.reason);
    REQUIRE(result.window != nullptr);
    return std::move(result.window);
}

std::string in_words(const ScreenRect& at) {
    return std::to_string(at.width) + "x" + std::to_string(at.height) + "+" + std::to_string(at.x) +
           "+" + std::to_string(at.y);
}

struct Desk {
    PlayedMonitors monitors{{kLaptop, kProjector}};
    std::unique_ptr<WindowSystem> system = connected();
    Stage stage;

    explicit Desk(StageWish wish = {})
        : stage(*system, monitors, opened(*system), std::move(wish)) {
        stage.room().window().set_place({100, 40, 500, 400});
        draw();
    }

    void draw() {
        for (int turn = 0; turn < 20 && system->wait_events(0.02); ++turn) {
            for (StageWindow* shown : {&stage.room(), stage.presenter()}) {
                if (shown != nullptr) {
                    shown->window().begin_frame(&shown->fonts());
                    shown->window().end_frame({246, 243, 236});
                }
            }
        }
    }

    /// What there is once the windows are arranged and drawn.
    std::string arranged(bool presenting) {
        stage.arrange(presenting);
        draw();
        Window& room = stage.room().window();
        std::string words = room.is_full_screen() ? "full room " : "room ";
        words += in_words(room.covered());
        if (stage.presenter() != nullptr) {
            words += ", presenter " + in_words(stage.presenter()->window().place());
        }
        return words;
    }
};

constexpr const char* kBoth = "full room 720x480+720+0, presenter 720x460+0+20";

}  // namespace

TEST_SUITE_BEGIN("stage" * doctest::skip(kOpensOnce));

TEST_CASE("stage: presenting fills the projector and opens the speaker's window; both go back") {
    Desk desk;
    CHECK(desk.arranged(false) == "room 500x400+100+40");
    CHECK(desk.stage.presenter_place() == PresenterPlace::None);
    desk.stage.toggle_full_screen();
    CHECK(desk.arranged(true) == kBoth);
    CHECK(desk.stage.presenter_place() == PresenterPlace::OwnWindow);
    CHECK_FALSE(desk.stage.arrange(true));
    desk.stage.toggle_full_screen();
    CHECK(desk.arranged(false) == "room 500x400+100+40");
    CHECK(desk.stage.presenter_place() == PresenterPlace::None);
}

TEST_CASE(
    "stage: an unplugged projector folds the speaker's window, a plugged one brings it back") {
    Desk desk;
    desk.stage.toggle_full_screen();
    CHECK(desk.arranged(true) == kBoth);
    const Window* room = &desk.stage.room().window();
    desk.monitors.become({kLaptop});
    CHECK(desk.arranged(true) == "full room 720x480+0+0");
    CHECK(desk.stage.presenter_place() == PresenterPlace::Folded);
    desk.monitors.become({kLaptop, kProjector});
    CHECK(desk.arranged(true) == kBoth);
    CHECK(&desk.stage.room().window() == room);
    desk.monitors.become({});
    CHECK(desk.arranged(true) == "full room 720x480+720+0");
    desk.monitors.become({kLaptop, kProjector});
    CHECK(desk.arranged(true) == kBoth);
}

TEST_CASE("stage: a room's window that is not full screen goes to the projector and comes back") {
    Desk desk;
    CHECK(desk.arranged(true) == "room 500x400+830+40, presenter 720x460+0+20");
    desk.monitors.become({kLaptop});
    CHECK(desk.arranged(true) == "room 500x400+110+50");
    desk.monitors.become({kLaptop, kProjector});
    CHECK(desk.arranged(true) == "room 500x400+830+40, presenter 720x460+0+20");
}

TEST_CASE("stage: the screens are swapped, and swapped back") {
    Desk desk;
    desk.stage.toggle_full_screen();
    CHECK(desk.arranged(true) == kBoth);
    desk.stage.swap_screens();
    CHECK(desk.arranged(true) == "full room 720x480+0+0, presenter 720x480+720+0");
    desk.stage.swap_screens();
    CHECK(desk.arranged(true) == kBoth);
}

TEST_CASE("stage: a speaker's window that was closed stays closed until presenting begins anew") {
    Desk desk;
    desk.stage.toggle_full_screen();
    CHECK(desk.arranged(true) == kBoth);
    desk.stage.presenter()->window().close();
    CHECK(desk.arranged(true) == "full room 720x480+720+0");
    CHECK_FALSE(desk.stage.room().window().should_close());
    CHECK(desk.stage.presenter_place() == PresenterPlace::Folded);
    desk.monitors.become({kLaptop});
    CHECK(desk.arranged(true) == "full room 720x480+0+0");
    desk.monitors.become({kLaptop, kProjector});
    CHECK(desk.arranged(true) == "full room 720x480+720+0");
    CHECK(desk.arranged(false) == "full room 720x480+720+0");
    CHECK(desk.arranged(true) == kBoth);
}

TEST_CASE("stage: a speaker's window that was moved by hand stays where it is") {
    Desk desk;
    desk.stage.toggle_full_screen();
    CHECK(desk.arranged(true) == kBoth);
    desk.stage.presenter()->window().set_place({10, 30, 480, 360});
    desk.monitors.become({kLaptop, kProjector});
    CHECK(desk.arranged(true) == "full room 720x480+720+0, presenter 480x360+10+30");
}

TEST_CASE("stage: with no speaker's window wanted the room alone fills its monitor") {
    Desk desk({.presenter = PresenterWish::No});
    desk.stage.toggle_full_screen();
    CHECK(desk.arranged(true) == "full room 720x480+720+0");
    CHECK(desk.stage.presenter_place() == PresenterPlace::None);
}

TEST_CASE("stage: on a single monitor a speaker's window that is asked for takes its right half") {
    Desk desk({.presenter = PresenterWish::Yes});
    desk.monitors.become({kLaptop});
    CHECK(desk.arranged(true) == "room 500x400+100+40, presenter 360x460+360+20");
}

TEST_SUITE_END();
