#include "support/window_scenes.h"

#include "support/open_session.h"
#include "support/tea_flow.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// Something to look at.
struct Scene {
    std::string name{};
    std::string_view flow{};
    std::function<void(HeadlessWindow&)> prepare{};
    Size size{1440, 900};
};

void show_earlier(HeadlessWindow& window) {
    window.session.choose({"next", "green"});
    window.session.apply(intent::OpenEarlier{1});
}

void open_option(HeadlessWindow& window, const char* option) {
    const NodeId card = window.session.open_flow()->flow.find_node(option);
    window.session.apply(intent::OpenOption{card});
}

void look_at(HeadlessWindow& window, const char* card) {
    window.session.apply(intent::LookAt{window.session.open_flow()->flow.find_node(card), {}});
}

void select_all(HeadlessWindow& window) {
    KeyPress all;
    all.character = U'a';
    all.ctrl = true;
    window.frame({all});
    window.frame();
}

void list_walks(HeadlessWindow& window) {
    window.session.set_saved_walks(
        {{"/home/a/2.waypost", "A cup of tea", "2026-11-22", {}, {}},
         {"/home/a/bad.waypost", "bad.waypost", {}, {}, "This could not be opened: it is torn"}});
}

void list_flows(HeadlessWindow& window) {
    list_walks(window);
    window.session.set_entries(
        {{"tea.toml", "A cup of tea", "How it comes about.", "2026-11-20", true, ""},
         {"bike.toml", "A bike", "Why it squeaks.", "", false, ""},
         {"broken.toml", "broken.toml", "", "", false, "broken.toml:1:1: not TOML"}});
}

void warn(HeadlessWindow& window) {
    window.session.reload_failed(Diagnostics("tea.toml"));
    window.session.note_reading(Reading::NoVoice);
}

/// The text of the flow beside its map, with this put in where the caret is.
void show_source(HeadlessWindow& window, int line, const char* words) {
    window.session.apply(intent::SetMode{Mode::Author});
    window.session.apply(intent::ShowSource{"", line, 1});
    window.session.take_source("flow.toml", {std::string(kTeaFlow), {}});
    window.session.apply(intent::ChangeSource{source_act::Paste{words}});
}

void find_fault(HeadlessWindow& window, int line) {
    static constexpr DiagnosticKind kFault{"a-fault", Rank::Broken};
    static constexpr DiagnosticKind kDoubt{"a-doubt", Rank::Warning};
    Diagnostics found("flow.toml");
    found.report(kFault, {line, 1, line, 2, 0}, "does not hold", "mend it");
    found.report(kDoubt, {line + 1, 1, line + 1, 2, 0}, "may not hold");
    const std::size_t revision = window.session.source().shown()->edit.revision();
    window.session.take_source_findings("flow.toml", {revision, found.all()});
}

std::vector<Scene> scenes() {
    return {
        {"the first screen", "", list_flows},
        {"a card with its way",
         kTeaFlow,
         [](auto& w) {
             w.session.choose({"next", "black"});
         }},
        {"why something is closed",
         kTeaFlow,
         [](auto& w) {
             w.session.choose({"next", "black"});
             w.frame();
             w.click("closed");
         }},
        {"an earlier step", kTeaFlow, show_earlier},
        {"urgent help", kTeaFlow, [](auto& w) { w.session.apply(intent::OpenUrgent{}); }},
        {"an end",
         kTeaFlow,
         [](auto& w) {
             w.session.choose({"next", "green", "right"});
         }},
        {"a gap",
         kTeaFlow,
         [](auto& w) {
             w.session.choose({"next", "none"});
         }},
        {"banners and no voice", kTeaFlow, warn},
        {"a voice", kTeaFlow, [](auto& w) { w.session.note_reading(Reading::Speaking); }},
        {"the first three cards", kTeaFlow, [](auto& w) { w.session.begin_orientation(); }},
        {"looking around", kTeaOptions, [](auto& w) { look_at(w, "ways"); }},
        {"a card that no way leads to",
         kTeaFlow,
         [](auto& w) {
             w.session.choose({"next", "none"});
             look_at(w, "water");
         }},
        {"sources and why",
         kTeaOptions,
         [](auto& w) {
             w.type(U's');
             w.type(U'?');
         }},
        {"a decision", kTeaOptions, [](auto& w) { w.session.choose({"green"}); }},
        {"an option with numbers",
         kTeaOptions,
         [](auto& w) {
             w.session.choose({"green"});
             open_option(w, "bag");
         }},
        {"options side by side",
         kTeaOptions,
         [](auto& w) {
             w.session.choose({"green"});
             w.session.apply(intent::CompareOptions{});
         }},
        {"a closed card",
         kTeaOptions,
         [](auto& w) {
             w.session.choose({"green", "figures"});
         }},
        {"figures",
         kTeaOptions,
         [](auto& w) {
             w.session.choose({"green", "figures"});
             w.session.apply(intent::OpenGate{});
         }},
        {"my page", kTeaOptions, fill_page, {1440, 2200}},
        {"my page, notes selected",
         kTeaOptions,
         [](auto& w) {
             fill_page(w);
             w.frame();
             w.click("page/notes");
             select_all(w);
         },
         {1440, 2200}},
        {"the words met",
         kTeaFlow,
         [](auto& w) { w.session.apply(intent::ShowSheet{Sheet::WordsMet}); }},
        {"the settings",
         kTeaFlow,
         [](auto& w) { w.session.apply(intent::ShowSheet{Sheet::Settings}); }},
        {"the handout",
         kTeaFlow,
         [](auto& w) { w.session.apply(intent::ShowSheet{Sheet::Handout}); }},
        {"the map alone with its legend",
         kTeaOptions,
         [](auto& w) {
             w.session.choose({"black"});
             w.session.apply(intent::ShowMap{true});
             w.frame();
             w.type(U'l');
         }},
        {"a search",
         kTeaOptions,
         [](auto& w) {
             w.session.apply(intent::ShowMap{true});
             w.frame();
             w.type(U'/');
             w.type(U't');
             w.type(U'e');
             w.type(U'a');
         }},
        {"a search that finds nothing",
         kTeaOptions,
         [](auto& w) {
             w.type(U'/');
             w.type(U'q');
             w.type(U'q');
             select_all(w);
         }},
        {"a folded phase",
         kTeaFlow,
         [](auto& w) {
             w.session.choose({"next", "black"});
             w.type(U'P');
         }},
        {"authors' problems",
         kTeaFlow,
         [](auto& w) { w.session.apply(intent::SetMode{Mode::Author}); }},
        {"the source with what was found in it",
         kTeaFlow,
         [](auto& w) {
             show_source(w, 3, "# here\n");
             find_fault(w, 4);
         }},
        {"the source with ids and a selection",
         kTeaFlow,
         [](auto& w) {
             show_source(w, 1, "[node.tea]\nnext = \"");
             KeyPress list;
             list.key = Key::Space;
             list.ctrl = true;
             w.session.apply(intent::ChangeSource{source_act::Press{list, 1}});
         }},
        {"the source selected, changed by others too",
         kTeaFlow,
         [](auto& w) {
             show_source(w, 1, "x");
             w.session.take_source("flow.toml", {"theirs", {}});
             w.session.apply(intent::ChangeSource{source_act::PutCaret{0, false}});
             w.session.apply(intent::ChangeSource{source_act::PutCaret{400, true}});
         }},
        {"before a room",
         kTeaOptions,
         [](auto& w) {
             w.session.choose({"green"});
             w.session.apply(intent::SetMode{Mode::Present});
         }},
        {"a narrow window", kTeaFlow, [](auto& w) { w.frame(); }, {640, 480}},
    };
}

}  // namespace

void fill_page(HeadlessWindow& window) {
    window.session.choose({"green"});
    window.session.apply(intent::RateStatement{"Time until the first sip", 2});
    window.session.apply(intent::TickQuestion{"Is there a clean cup?", false});
    window.session.apply(intent::WriteQuestion{0, "Who brews?"});
    window.session.apply(intent::WriteNotes{"Ask about\nthe sieve."});
    window.session.apply(intent::ShowSheet{Sheet::MyPage});
    window.session.note_saved({"here.waypost", ""});
    list_walks(window);
}

void for_each_scene(const std::function<void(HeadlessWindow&, ThemeName)>& look) {
    for (const Scene& scene : scenes()) {
        for (const ThemeName name : kThemes) {
            CAPTURE(scene.name);
            CAPTURE(kThemeNames[static_cast<std::size_t>(name)]);
            ViewSettings settings;
            settings.theme = name;
            settings.today = "2027-06-01";
            HeadlessWindow window(open_session(scene.flow, settings), scene.size);
            scene.prepare(window);
            for (int i = 0; i < 8; ++i) {
                window.frame();
            }
            look(window, name);
        }
    }
}

}  // namespace waypost
