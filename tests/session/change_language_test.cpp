// The same flow in another language, at the same place.
#include "flowfile/read_words.h"
#include "support/in_spanish.h"
#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <array>
#include <memory>
#include <string>
#include <string_view>

using namespace waypost;
using waypost::test::in_spanish;
using waypost::test::SpanishText;

namespace {

constexpr std::array<SpanishText, 6> kSpanish = {{
    {"node.water.title", "¿Está bien el agua?", "Is the water right?"},
    {"node.ways.title", "Maneras de hacer té", "Ways to steep the tea"},
    {"node.pot.title", "Hojas sueltas en una tetera", "Loose leaves in a pot"},
    {"node.burnt.title", "Dedos quemados", "Burnt fingers"},
    {"node.figures.ask_first",
     "¿Quiere ver cifras sobre las tazas?",
     "Would you like to see figures about cups?"},
    {"rehearsal.1.name", "La charla corta", "The short talk"},
}};

const std::string kTea = std::string(kTeaOptions) +
                         "[[rehearsal]]\nname = \"The short talk\"\n"
                         "choose = [\"green\", \"figures_no\"]\nends_at = \"done\"\n";

std::shared_ptr<const OpenFlow> tea_in(OpenIn language) {
    return open_translated(kTea, in_spanish("tea.toml", kSpanish), language);
}

/// A session in English on this walk.
Session walked(const std::vector<std::string>& choices) {
    Session session(embedded_words("en"), {});
    session.open(tea_in(OpenIn::English));
    session.choose(choices);
    (void)session.take_moved();
    return session;
}

void speak_spanish(Session& session) {
    session.change_language("es", embedded_words("es"), tea_in(OpenIn::Spanish));
}

std::string title_of(const Session& session, NodeId card) {
    return session.open_flow()->flow.node(card).title;
}

NodeId card_of(const Session& session, std::string_view id) {
    return session.open_flow()->flow.find_node(id);
}

/// The walk, and what is in the place of its card.
std::string shown(const Session& session) {
    return walk_of(session) + ": " + title_of(session, session.shown_card());
}

}  // namespace

TEST_CASE("change language: it is asked of the app, which reads the flow anew") {
    Session session = walked({});
    CHECK(session.apply(intent::SetLanguage{"es"}).show_in_language == "es");
    CHECK(shown(session) == "at start: Which tea is there?");
    CHECK(open_session("").apply(intent::SetLanguage{"es"}).show_in_language.empty());
}

TEST_CASE("change language: the walk stays where it is, with its answers") {
    Session session = walked({"green"});
    const Place before = session.replay().here();
    const int versions = session.versions();
    speak_spanish(session);
    CHECK(shown(session) == "green at ways: Maneras de hacer té");
    CHECK(session.replay().here() == before);
    CHECK(session.take_moved().empty());
    CHECK(session.versions() > versions);
    CHECK(session.words()[Word::GoOn] == "Seguir");
    CHECK(session.settings().language == "es");
    session.change_language("en", embedded_words("en"), tea_in(OpenIn::English));
    CHECK(shown(session) == "green at ways: Ways to steep the tea");
    CHECK(session.words()[Word::GoOn] == "Go on");
}

TEST_CASE("change language: steps that wait go on waiting, and what was written is kept") {
    Session session = walked({"green", "figures_no"});
    session.apply(intent::GoToStep{0});
    session.apply(intent::WriteNotes{"Ask about milk."});
    session.apply(intent::WriteQuestion{0, "Who brews?"});
    REQUIRE(session.steps_to_resume() == 2);
    speak_spanish(session);
    CHECK(session.steps_to_resume() == 2);
    CHECK(session.jottings().notes == "Ask about milk.");
    CHECK(session.my_page().own_questions == std::vector<std::string>{"Who brews?"});
    session.apply(intent::GoOnAsBefore{});
    CHECK(walk_of(session) == "green figures_no at done");
}

TEST_CASE("change language: questions that were taken off my page stay off it") {
    Session session = walked({"green"});
    const auto asked = [&] {
        std::vector<bool> ticked;
        for (const auto& question : session.my_page().questions) {
            ticked.push_back(question.ticked);
        }
        return ticked;
    };
    REQUIRE_FALSE(session.my_page().questions.empty());
    session.apply(intent::TickQuestion{session.my_page().questions.front().question.text, false});
    const std::vector<bool> before = asked();
    speak_spanish(session);
    CHECK(asked() == before);
    CHECK_FALSE(before.front());
}

TEST_CASE("change language: what lies over the place stays there") {
    Session session = walked({"green"});
    session.apply(intent::OpenOption{card_of(session, "pot")});
    speak_spanish(session);
    REQUIRE(session.detour() != nullptr);
    CHECK(session.detour()->kind == DetourKind::Option);
    CHECK(shown(session) == "green at ways: Hojas sueltas en una tetera");
    session.apply(intent::OpenUrgent{});
    session.change_language("en", embedded_words("en"), tea_in(OpenIn::English));
    CHECK(shown(session) == "green at ways: Burnt fingers");
    session.apply(intent::CloseDetour{});
    CHECK(shown(session) == "green at ways: Loose leaves in a pot");
    session.apply(intent::CloseDetour{});
    CHECK(session.detour() == nullptr);
}

TEST_CASE("change language: a card that is looked at off the path is looked at in other words") {
    Session session = walked({"green"});
    session.apply(intent::LookAt{card_of(session, "water"), {}});
    speak_spanish(session);
    REQUIRE(session.detour() != nullptr);
    CHECK(session.detour()->kind == DetourKind::Looking);
    CHECK(shown(session) == "green at ways: ¿Está bien el agua?");
    CHECK(session.looking().card == card_of(session, "water"));
}

TEST_CASE("change language: the settings stay open, where it was chosen") {
    Session session = walked({"green"});
    session.apply(intent::ShowSheet{Sheet::Settings});
    speak_spanish(session);
    CHECK(session.settings().sheet == Sheet::Settings);
}

TEST_CASE("change language: other words are no changes of the authors, nor the saves after") {
    Session session = walked({"green"});
    speak_spanish(session);
    CHECK(session.author().since_opened.are_none());
    CHECK(session.author().last.are_none());
    session.reload(tea_in(OpenIn::Spanish));
    CHECK(session.author().since_opened.are_none());
    CHECK(session.author().last.are_none());
}

TEST_CASE("change language: what was said yes to stays open") {
    Session session = walked({"green", "figures"});
    session.apply(intent::OpenGate{});
    REQUIRE_FALSE(session.shown_view().is_closed());
    speak_spanish(session);
    CHECK_FALSE(session.shown_view().is_closed());
}

TEST_CASE("change language: the clicker goes on along its rehearsal") {
    Session session = walked({"green"});
    session.apply(intent::FollowRehearsal{"The short talk"});
    REQUIRE(session.planned().has_value());
    speak_spanish(session);
    CHECK(session.planned().has_value());
}

TEST_CASE("a walk that was saved in one language is the same flow's in the other") {
    const SavedWalk saved = walked({"next", "green"}).saved_walk();
    Session session(embedded_words("es"), {});
    session.open(tea_in(OpenIn::Spanish));
    session.reopen(saved);
    REQUIRE(session.reopened().has_value());
    CHECK_FALSE(session.reopened()->is_other_version);
    CHECK(session.saved_walk().hash == saved.hash);
    CHECK(session.open_flow()->flow.hash() != saved.hash);
}

TEST_CASE("a flow knows how many of its texts stand in the words of the original") {
    const auto untranslated = [](OpenIn language) {
        return tea_in(language)->flow.metadata().translated_from.untranslated;
    };
    CHECK(untranslated(OpenIn::English) == 0);
    CHECK(untranslated(OpenIn::Spanish) > kSpanish.size());
}
