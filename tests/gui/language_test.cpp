// The choice of a language in the settings.
#include "flowfile/read_words.h"
#include "gui/bars.h"
#include "support/headless_window.h"
#include "support/in_spanish.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace waypost;
using waypost::test::in_spanish;
using waypost::test::SpanishText;

namespace {

std::shared_ptr<const OpenFlow> tea_in(OpenIn language) {
    constexpr std::array<SpanishText, 1> kTitle = {
        {{"flow.title", "Una taza de té", "A cup of tea"}}};
    return open_translated(kTeaFlow, in_spanish("tea.toml", kTitle), language);
}

Session session_with(std::shared_ptr<const OpenFlow> flow) {
    Session session(embedded_words("en"), {});
    session.open(std::move(flow));
    session.apply(intent::ShowSheet{Sheet::Settings});
    return session;
}

/// What the settings offer, a line for each.
std::string languages_offered(std::shared_ptr<const OpenFlow> flow) {
    constexpr std::string_view kBegin = "setting/language/";
    const HeadlessWindow window(session_with(std::move(flow)), {1440, 1200});
    CHECK(window.state.focus.place_of("setting/Dark").has_value());
    std::string all;
    for (const std::string& id : window.state.focus.ids()) {
        all += id.starts_with(kBegin) ? id.substr(kBegin.size()) + "\n" : "";
    }
    return all;
}

}  // namespace

TEST_CASE("languages: the settings offer those that a flow is there in, by their own names") {
    CHECK(languages_offered(tea_in(OpenIn::English)) == "English\nEspañol\n");
    CHECK(languages_offered(tea_in(OpenIn::Spanish)) == "English\nEspañol\n");
}

TEST_CASE("languages: nothing is offered where a flow is not translated") {
    CHECK(languages_offered(open_text(kTeaFlow)).empty());
}

TEST_CASE("languages: pressing one asks the app for it, and the sheet stays open in it") {
    HeadlessWindow window(session_with(tea_in(OpenIn::English)), {1440, 1200});
    window.click("setting/language/Español");
    CHECK(window.asked == std::vector<std::string>{"language es"});
    window.session.change_language("es", embedded_words("es"), tea_in(OpenIn::Spanish));
    window.frame();
    CHECK(window.session.settings().sheet == Sheet::Settings);
    window.click("setting/language/English");
    CHECK(window.asked == std::vector<std::string>{"language es", "language en"});
}

TEST_CASE("languages: below a flow that is not translated whole stands that it is not") {
    const auto foot = [](OpenIn language) {
        return gui::foot_review(session_with(tea_in(language)));
    };
    CHECK(foot(OpenIn::English) == "Not yet reviewed by a clinician");
    CHECK(foot(OpenIn::Spanish) ==
          "Not yet reviewed by a clinician · Some parts are not translated yet");
}
