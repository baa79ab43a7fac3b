#include "gui/map_titles.h"

#include "gui/theme.h"
#include "imgui_compat.h"
#include "support/font_faces.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <string>

using namespace waypost;
using gui::TitleFit;
using gui::TitleFits;

namespace {

constexpr TitleFits::Sizes kSizes{13, 9};

/// The titles of the tea flow with the fonts of a window.
struct Titles {
    FontFiles files{};
    imgui_compat::HeadlessContext context{{100, 100}, files.faces()};
    std::shared_ptr<const OpenFlow> open;

    explicit Titles(std::string_view water = "Is the water right?")
        : open(open_text(with_title(water))) {}

    static std::string with_title(std::string_view water) {
        std::string flow(kTeaFlow);
        const std::string_view old = "Is the water right?";
        flow.replace(flow.find(old), old.size(), water);
        return flow;
    }

    gui::Painter painter{
        *ImGui::GetBackgroundDrawList(), context.fonts(), gui::theme_of(ThemeName::Light), 1};
    TitleFits fits{open->flow, painter};

    const TitleFit& fit(std::string_view card, Size room) {
        return fits.fit(open->flow.find_node(card).index(), room, kSizes);
    }

    /// The lines as they are shown, parted by a bar.
    std::string lines(std::string_view card, Size room) {
        const TitleFit& made = fit(card, room);
        const std::string& title = open->flow.node(open->flow.find_node(card)).title;
        std::string text;
        for (std::size_t i = 0; i < made.count; ++i) {
            const TitleFit::Line& line = made.lines[i];
            text += (i == 0 ? "" : "|") + title.substr(line.begin, line.end - line.begin) +
                    (line.is_hyphenated ? "-" : "");
        }
        return text + (made.is_cut ? "…" : "");
    }
};

}  // namespace

TEST_CASE("a title stands at the largest size where there is room for it") {
    Titles titles;
    CHECK(titles.fit("water", {200, 60}).size == doctest::Approx(13));
    CHECK(titles.lines("water", {200, 60}) == "Is the water right?");
}

TEST_CASE("with less room a title takes more lines, then smaller letters") {
    Titles titles;
    CHECK(titles.lines("water", {80, 60}) == "Is the water|right?");
    const double size = titles.fit("water", {60, 26}).size;
    CHECK(size < 13);
    CHECK(size >= 9);
    CHECK_FALSE(titles.fit("water", {60, 26}).is_cut);
}

TEST_CASE("no letter is smaller than the smallest size: the title is cut instead") {
    Titles titles;
    const TitleFit& fit = titles.fit("water", {50, 12});
    CHECK(fit.size == doctest::Approx(9));
    CHECK(fit.is_cut);
}

TEST_CASE("where not even a few letters can be read nothing is written") {
    Titles titles;
    CHECK(titles.fit("water", {15, 10}).size == 0);
    CHECK(titles.fit("water", {200, 6}).size == 0);
}

TEST_CASE("only a word that is too wide is broken, between syllables and with a hyphen") {
    CHECK(Titles("Retroperitoneal teapots").lines("water", {60, 60}) ==
          "Retroperito-|neal teapots");
    CHECK(Titles("Retroperitoneal teapots").lines("water", {200, 60}) == "Retroperitoneal teapots");
    CHECK(Titles("Keep boiling water").lines("water", {28, 70}) == "Keep|boil-|ing|water");
    CHECK(Titles("The graphophone").lines("water", {50, 60}) == "The gra-|phophone");
}

TEST_CASE("a line may end at a hyphen of the title's own, but not behind a single letter") {
    CHECK(Titles("Keep the tea-leaves").lines("water", {50, 40}) == "Keep the|tea-|leaves");
    CHECK(Titles("An x-ray").lines("water", {36, 40}) == "An|x-ray");
}
