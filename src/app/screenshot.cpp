#include "app/screenshot.h"

#include "app/autoplay.h"
#include "base/embedded_fonts.h"
#include "gui/frame.h"
#include "imgui_compat.h"
#include "platform/png.h"
#include "platform/software_raster.h"

#include <imgui.h>

#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

namespace {

/// Frames until moves are over, fonts are baked at every size in use and scrolling has settled.
constexpr int kSettleFrames = 6;
/// A talk that shows nothing new after so many looks at it is held, as by ways to pick from.
constexpr int kMostWaits = 4;
/// Off a rehearsal the only ways on of a flow that was not proven may lead round for ever.
constexpr int kMostPictures = 500;

std::vector<platform::PngText> metadata(const Session& session) {
    std::vector<platform::PngText> texts = {{"Software", "Waypost"},
                                            {"Disclaimer", session.words()[Word::LabelLong]}};
    if (session.open_flow() != nullptr) {
        texts.push_back({"Title", session.open_flow()->flow.metadata().title});
    }
    return texts;
}

/// Nobody presses anything in a picture; all that a frame may ask is to read the map the other way.
void turn_map(Session& session, const Intents& intents) {
    for (const Intent& intent : intents) {
        if (session.apply(intent).turn_map) {
            session.turn_map(session.turned_map()());
        }
    }
}

/// What the window shows once nothing moves, into a file. Returns what is wrong; empty when all is
/// well.
std::string draw_into(const std::string& path,
                      const ViewRequest& request,
                      Session& session,
                      FileSystem& files,
                      Trace& trace) {
    const double scale = request.scale > 0 ? request.scale : 1;
    const double width = (request.width > 0 ? request.width : 1440) * scale;
    const double height = (request.height > 0 ? request.height : 900) * scale;
    imgui_compat::HeadlessContext context({static_cast<float>(width), static_cast<float>(height)},
                                          embedded_faces());
    gui::FrameState state;
    gui::FrameOutput output;
    for (int i = 0; i < kSettleFrames; ++i) {
        context.begin_frame();
        gui::FrameInput input;
        input.now = i;
        input.size = {width, height};
        input.scale = scale;
        output = gui::draw_frame(state, session, input, context.fonts());
        const ImDrawData& frame = context.end_frame();
        if (i + 1 < kSettleFrames) {
            turn_map(session, output.intents);
            continue;
        }
        trace.label(output.label_rect);
        platform::Image image =
            platform::filled_image(static_cast<int>(std::lround(width)),
                                   static_cast<int>(std::lround(height)),
                                   {output.ground.r, output.ground.g, output.ground.b});
        platform::draw_software(frame, image);
        return files.write(path, platform::png_bytes(image, metadata(session)));
    }
    return {};
}

/// `talk.png` as `talk-01.png`.
std::string numbered(const std::string& path, int number) {
    const std::size_t name = path.rfind('/') + 1;
    const std::size_t dot = path.rfind('.');
    const std::size_t end = dot == std::string::npos || dot <= name ? path.size() : dot;
    return path.substr(0, end) + (number < 10 ? "-0" : "-") + std::to_string(number) +
           path.substr(end);
}

}  // namespace

std::string write_screenshot(const ViewRequest& request,
                             Session& session,
                             FileSystem& files,
                             Trace& trace) {
    if (!request.autoplay || session.open_flow() == nullptr ||
        session.settings().mode != Mode::Present) {
        return draw_into(request.screenshot, request, session, files, trace);
    }
    Autoplay autoplay;
    int number = 0;
    int drawn = -1;
    int waits = 0;
    std::optional<double> now = 0;
    while (now && waits < kMostWaits && number < kMostPictures) {
        if (drawn != session.scenes()) {
            drawn = session.scenes();
            waits = 0;
            const std::string path = numbered(request.screenshot, ++number);
            if (std::string problem = draw_into(path, request, session, files, trace);
                !problem.empty()) {
                return problem;
            }
        }
        ++waits;
        now = autoplay.play(session, *now);
    }
    return {};
}

}  // namespace waypost
