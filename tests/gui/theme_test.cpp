#include "gui/theme.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <utility>

using namespace waypost;
using namespace waypost::gui;

namespace {

constexpr std::array<ThemeName, 3> kThemes = {
    ThemeName::Light, ThemeName::Dark, ThemeName::Contrast};

/// Reports every pair of colours whose contrast is below the limit, so that all are seen at once.
void check_pair(const std::string& what, Colour front, Colour back, double least) {
    const double ratio = contrast_ratio(front, back);
    CAPTURE(what);
    CHECK(ratio >= least);
}

}  // namespace

TEST_CASE("the contrast ratio is that of WCAG: 21 for black on white, 1 for equal colours") {
    CHECK(contrast_ratio(rgb(0x000000), rgb(0xFFFFFF)) == doctest::Approx(21));
    CHECK(contrast_ratio(rgb(0x777777), rgb(0x777777)) == doctest::Approx(1));
    CHECK(contrast_ratio(rgb(0x777777), rgb(0xFFFFFF)) == doctest::Approx(4.478).epsilon(0.001));
}

TEST_CASE("in every theme, words stand out from what they are written on by 4.5 to 1") {
    for (const ThemeName name : kThemes) {
        const Theme& t = theme_of(name);
        CAPTURE(kThemeNames[static_cast<std::size_t>(name)]);
        const std::array grounds = {std::pair{"ground", t.ground},
                                    std::pair{"band", t.band},
                                    std::pair{"panel", t.panel},
                                    std::pair{"card", t.card},
                                    std::pair{"soft accent", t.soft_accent}};
        for (const auto& [where, back] : grounds) {
            check_pair(std::string("ink on ") + where, t.ink, back, 4.5);
            check_pair(std::string("quiet on ") + where, t.quiet, back, 4.5);
            check_pair(std::string("accent on ") + where, t.accent, back, 4.5);
        }
        check_pair("urgent on panel", t.urgent, t.panel, 4.5);
        check_pair("urgent on card", t.urgent, t.card, 4.5);
        check_pair("good on panel", t.good, t.panel, 4.5);
        check_pair("the hovered urgent button", t.panel, t.urgent, 4.5);
        check_pair("on accent", t.on_accent, t.accent, 4.5);
        check_pair("the label", t.foot_ink, t.foot, 4.5);
        check_pair("the review state", t.foot_quiet, t.foot, 4.5);
    }
}

TEST_CASE("in every theme, borders, lines and focus stand out by 3 to 1") {
    for (const ThemeName name : kThemes) {
        const Theme& t = theme_of(name);
        CAPTURE(kThemeNames[static_cast<std::size_t>(name)]);
        for (const Colour back : {t.ground, t.band, t.panel, t.card}) {
            check_pair("outline", t.outline, back, 3);
            check_pair("focus", t.focus, back, 3);
            check_pair("accent", t.accent, back, 3);
        }
        check_pair("edge on ground", t.edge, t.ground, 3);
        check_pair("edge on band", t.edge, t.band, 3);
        check_pair("the outline of the button that the mouse is over", t.accent, t.soft_accent, 3);
        check_pair("a tick in a box, and on a row that the mouse is over", t.accent, t.card, 3);
        check_pair("a banner's mark", t.urgent, t.panel, 3);
        check_pair("what is selected, among what is not", t.accent, t.card, 3);
        check_pair("the caret", t.ink, t.card, 3);
        check_pair("the line over the note that there is no voice", t.outline, t.panel, 3);
    }
}

TEST_CASE("in every theme, closed cards are faded but readable by 3 to 1") {
    for (const ThemeName name : kThemes) {
        const Theme& t = theme_of(name);
        CAPTURE(kThemeNames[static_cast<std::size_t>(name)]);
        check_pair("closed words", t.closed_ink, t.closed_card, 3);
        if (name != ThemeName::Contrast) {
            CHECK(contrast_ratio(t.closed_ink, t.closed_card) < contrast_ratio(t.ink, t.card));
        }
    }
}

TEST_CASE("in every theme, the badge of each kind stands out and so does its sign") {
    for (const ThemeName name : kThemes) {
        const Theme& t = theme_of(name);
        CAPTURE(kThemeNames[static_cast<std::size_t>(name)]);
        for (std::size_t i = 0; i < kNodeKindNames.size(); ++i) {
            CAPTURE(kNodeKindNames[i]);
            const Colour badge = kind_colour(static_cast<NodeKind>(i), name);
            check_pair("badge on card", badge, t.card, 3);
            check_pair("sign on badge", t.badge_sign, badge, 3);
        }
    }
}
