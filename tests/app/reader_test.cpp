#include "app/reader.h"

#include "support/open_session.h"
#include "support/tea_flow.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <utility>

using namespace waypost;

namespace {

/// What a voice was asked to do, and how it is said to be.
struct Heard {
    std::string log{};
    Reading state = Reading::Silent;
};

class FakeSpeech final : public platform::Speech {
public:
    explicit FakeSpeech(std::shared_ptr<Heard> heard) : heard_(std::move(heard)) {}

    void say(std::string text, std::string language) override {
        heard_->log += language + ": " + text.substr(0, text.find('\n')) + "\n";
        heard_->state = Reading::Speaking;
    }

    void stop() override {
        heard_->log += "stop\n";
        heard_->state = Reading::Silent;
    }

    Reading state() override { return heard_->state; }

private:
    std::shared_ptr<Heard> heard_;
};

/// A session with a reader behind it, as the window's loop joins them.
struct Window {
    explicit Window(std::string_view toml) : session(open_session(toml)) {}

    void apply(const Intent& intent) {
        const AppRequests asked = session.apply(intent);
        reader.carry_out(asked, session);
        reader.follow(session);
    }

    Session session;
    std::shared_ptr<Heard> heard = std::make_shared<Heard>();
    Reader reader{std::make_unique<FakeSpeech>(heard)};
};

ChoiceId choice(const Session& session, const std::string& name) {
    return find_choice(session.open_flow()->flow, session.present_card(), name);
}

}  // namespace

TEST_CASE("reader: what is shown is said when asked for, and nothing before") {
    Window window(kTeaFlow);
    CHECK_FALSE(window.reader.follow(window.session));
    CHECK(window.heard->log.empty());
    window.apply(intent::ReadAloud{});
    CHECK(window.heard->log == "en: About tea.\n");
    CHECK(window.session.reading() == Reading::Speaking);
    window.heard->state = Reading::Silent;
    CHECK(window.reader.follow(window.session));
    CHECK(window.session.reading() == Reading::Silent);
    CHECK_FALSE(window.reader.follow(window.session));
}

TEST_CASE("reader: it stops when told to, and starts again from the first word") {
    Window window(kTeaFlow);
    window.apply(intent::ReadAloud{});
    window.apply(intent::StopReading{});
    CHECK(window.session.reading() == Reading::Silent);
    window.apply(intent::ReadAloud{});
    CHECK(window.heard->log == "en: About tea.\nstop\nen: About tea.\n");
}

TEST_CASE("reader: leaving the card, opening something over it and a sheet stop the voice") {
    const std::vector<std::pair<const char*, Intent>> leaving = {
        {"urgent help", intent::OpenUrgent{}},
        {"a sheet", intent::ShowSheet{Sheet::MyPage}},
        {"before a room", intent::SetMode{Mode::Present}},
        {"an earlier step", intent::OpenEarlier{0}},
        {"back", intent::GoBack{}},
        {"start over", intent::StartOver{}},
    };
    for (const auto& left : leaving) {
        CAPTURE(left.first);
        Window window(kTeaFlow);
        window.apply(intent::TakeChoice{choice(window.session, "next")});
        window.apply(intent::ReadAloud{});
        window.apply(left.second);
        CHECK(window.heard->log == "en: Which tea is there?\nstop\n");
        CHECK(window.session.reading() == Reading::Silent);
    }
}

TEST_CASE("reader: what changes no word lets the voice go on") {
    Window window(kTeaFlow);
    window.apply(intent::ReadAloud{});
    window.apply(intent::SetTheme{ThemeName::Dark});
    window.apply(intent::SetTextSize{200});
    window.apply(intent::ShowMap{true});
    window.apply(intent::SetMode{Mode::Author});
    CHECK(window.heard->log == "en: About tea.\n");
    CHECK(window.session.reading() == Reading::Speaking);
}

TEST_CASE("reader: a newer version of the flow stops the voice where it changes the card") {
    std::string toml(kTeaFlow);
    Window window(toml);
    window.apply(intent::ReadAloud{});
    window.session.reload(open_text(toml));
    CHECK_FALSE(window.reader.follow(window.session));
    toml.replace(toml.find("About tea"), 9, "Of tea");
    window.session.reload(open_text(toml));
    CHECK(window.reader.follow(window.session));
    CHECK(window.heard->log == "en: About tea.\nstop\n");
}

TEST_CASE("reader: that there is no voice is shown until something else is") {
    Window window(kTeaFlow);
    window.apply(intent::ReadAloud{});
    window.heard->state = Reading::NoVoice;
    CHECK(window.reader.follow(window.session));
    window.apply(intent::SetTheme{ThemeName::Dark});
    CHECK(window.session.reading() == Reading::NoVoice);
    window.apply(intent::TakeChoice{choice(window.session, "next")});
    CHECK(window.session.reading() == Reading::Silent);
    window.apply(intent::ReadAloud{});
    window.heard->state = Reading::NoVoice;
    CHECK(window.reader.follow(window.session));
    window.apply(intent::StopReading{});
    CHECK(window.session.reading() == Reading::Silent);
}

TEST_CASE("reader: a card that asks first is read again once it was said yes to") {
    Window window(kTeaOptions);
    window.session.choose({"green", "figures"});
    window.apply(intent::ReadAloud{});
    window.apply(intent::OpenGate{});
    CHECK(window.heard->log == "en: How cups turned out.\nstop\n");
}
