// The open flow in another of its languages, on files that exist only here.
#include "app/flow_opener.h"
#include "app/view_model.h"
#include "flowfile/read_words.h"
#include "support/in_spanish.h"
#include "support/memory_files.h"
#include "support/open_session.h"
#include "support/tea_flow.h"
#include "support/toast_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace waypost;
using waypost::test::in_spanish;
using waypost::test::kSpanishToast;

namespace {

constexpr std::string_view kFlow = "/flows/toast.toml";
constexpr std::string_view kTranslation = "/flows/toast.es.toml";

/// A home with the toast flow, its translation and the tea flow, which has none.
struct Desk {
    MemoryFiles files{};
    ViewRequest request{.flow_folders = {"/flows"}};
    PersonalFiles mine{files, {"/home/a", ""}};
    Session session{embedded_words("en"), {}};
    FlowOpener opener{session, files, request, mine};

    Desk() {
        files.files[std::string(kFlow)] = std::string(kToastFlow);
        files.files[std::string(kTranslation)] = in_spanish("toast.toml", kSpanishToast);
        files.files["/flows/tea.toml"] = std::string(kTeaFlow);
        session.set_entries({{std::string(kFlow), "A slice of toast"}});
        opener.open_flow(std::string(kFlow));
        session.choose({"white"});
        static_cast<void>(opener.take_new());
    }

    /// The walk, the title of its card, and the engine's word for going on; or what is told.
    [[nodiscard]] std::string shown() const {
        const std::string& title = session.open_flow()->flow.node(session.present_card()).title;
        return session.told() + walk_of(session) + ", " + title + ", " +
               session.words()[Word::GoOn];
    }

    /// The list of the first screen, a line for each.
    [[nodiscard]] std::string listed() const {
        std::string lines;
        for (const FlowEntry& entry : session.entries()) {
            lines += entry.path + " " + entry.title + "\n";
        }
        return lines;
    }
};

/// The language of the flow and that of the words when a window opens.
std::string opened(const MemoryFiles& files, const ViewRequest& request, WindowSettings kept) {
    const MadeSession made = make_session(request, files, kept);
    const OpenFlow* open = made.session.open_flow();
    return (open == nullptr ? "none" : open->flow.metadata().language) + " " +
           made.session.words()[Word::LanguageName];
}

}  // namespace

TEST_CASE("show in language: the translation takes the place of the flow, on the same card") {
    Desk desk;
    desk.opener.show_in_language("es");
    CHECK(desk.shown() == "white at toaster, Tostar el pan, Seguir");
    CHECK(desk.session.open_flow()->path == kTranslation);
    CHECK(desk.session.settings().language == "es");
    // It is examined and watched like any flow that was opened.
    CHECK(desk.opener.take_new().has_value());
    desk.opener.show_in_language("en");
    CHECK(desk.shown() == "white at toaster, Toast it, Go on");
    CHECK(desk.session.open_flow()->path == kFlow);
}

TEST_CASE("show in language: a pseudo-language needs no file") {
    Desk desk;
    desk.opener.show_in_language("en-XA");
    CHECK(desk.shown() == "white at toaster, [Töást ít on], [Gö öñ o]");
    desk.opener.show_in_language("es");
    CHECK(desk.shown() == "white at toaster, Tostar el pan, Seguir");
}

TEST_CASE("show in language: a translation that is broken is told of, and nothing changes") {
    Desk desk;
    desk.files.files[std::string(kTranslation)] = "translates = \"toast.toml\"\n";
    desk.opener.show_in_language("es");
    CHECK(desk.shown() ==
          "This could not be opened: /flows/toast.es.toml:1:1: the file has no `language`white at "
          "toaster, Toast it, Go on");
    CHECK(desk.session.settings().language.empty());
}

TEST_CASE("show in language: flows that are opened next are in that language where they have it") {
    Desk desk;
    desk.opener.show_in_language("es");
    desk.opener.open_flow("/flows/tea.toml");
    CHECK(desk.shown() == "at start, About tea, Seguir");
    desk.opener.open_flow(std::string(kFlow));
    CHECK(desk.session.open_flow()->path == kTranslation);
}

TEST_CASE("show in language: the flow is listed once, whatever language it is shown in") {
    Desk desk;
    desk.opener.show_in_language("es");
    CHECK(desk.listed() == "/flows/toast.toml A slice of toast\n");
}

TEST_CASE("a window opens in the language that is asked for, else that was kept, else the flow's") {
    const Desk desk;
    ViewRequest request{.flow_paths = {std::string(kFlow)}};
    CHECK(opened(desk.files, request, {}) == "en English");
    WindowSettings spanish;
    spanish.language = "es";
    CHECK(opened(desk.files, request, spanish) == "es Español");
    request.language = "en";
    CHECK(opened(desk.files, request, spanish) == "en English");
    request = {.flow_paths = {std::string(kTranslation)}};
    CHECK(opened(desk.files, request, {}) == "es Español");
    request = {.flow_paths = {"/flows/tea.toml"}};
    CHECK(opened(desk.files, request, spanish) == "en Español");
}
