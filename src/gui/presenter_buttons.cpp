#include "gui/presenter_buttons.h"

#include "gui/button_row.h"

#include <array>
#include <utility>

namespace waypost::gui {

namespace {

struct ActButton {
    TalkAct act = TalkAct::Black;
    Word label{};
    bool is_on = false;
};

}  // namespace

void draw_talk_buttons(
    Canvas2d& ui, Column& column, const Session& session, bool two_screens, Intents& intents) {
    const Words& words = session.words();
    const Talk& talk = session.talk();
    const std::array<ActButton, 9> acts = {{
        {TalkAct::Black, Word::TalkBlackOn, talk.is_black},
        {TalkAct::Freeze, Word::TalkFreezeOn, talk.is_frozen},
        {TalkAct::Laser, Word::TalkLaserOn, talk.pointing == Pointing::Laser},
        {TalkAct::Spotlight, Word::TalkSpotOn, talk.pointing == Pointing::Spotlight},
        {TalkAct::Zoom, Word::TalkZoomOn, talk.zoom.has_value()},
        {TalkAct::SeeMap, Word::TalkMapOn, talk.view == RoomView::Map},
        {TalkAct::SeePhase, Word::TalkPhaseOn, talk.view == RoomView::Phase},
        {TalkAct::Jump, Word::TalkJump, talk.jumps},
        {TalkAct::Keys, Word::TalkKeysOn, talk.shows_keys},
    }};
    ButtonRow row(ui, column, "talk/");
    for (const ActButton& button : acts) {
        if (button.act == TalkAct::Freeze && !two_screens) {
            continue;
        }
        if (row.draw(words[button.label], button.is_on)) {
            intents.emplace_back(intent::ChangeTalk{button.act});
        }
    }
    const bool all_open = session.opened_gates().all;
    if (row.draw(words[Word::TalkGatesOn], all_open)) {
        intents.emplace_back(intent::ShowAllGates{!all_open});
    }
    constexpr std::array<std::pair<HandoutForm, Word>, 3> kHandouts = {
        {{HandoutForm::Pdf, Word::TalkHandout},
         {HandoutForm::Text, Word::TalkHandoutText},
         {HandoutForm::Poster, Word::TalkPoster}}};
    for (const auto& [form, label] : kHandouts) {
        if (row.draw(words[label])) {
            intents.emplace_back(intent::MakeHandout{form});
        }
    }
    if (two_screens && row.draw(words[Word::TalkSwap])) {
        intents.emplace_back(intent::SwapScreens{});
    }
    column.y = row.bottom();
}

}  // namespace waypost::gui
