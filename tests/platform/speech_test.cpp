#include "platform/speech.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

using waypost::Reading;
using waypost::platform::Speech;
using waypost::platform::speech_dispatcher;
using waypost::platform::SpeechOptions;
namespace fs = std::filesystem;

namespace {

/// The stand-in for the library with a daemon that behaves in some manner, and what it was asked.
class StandIn {
public:
    explicit StandIn(const std::string& manner = {}) {
        std::string pattern = (fs::temp_directory_path() / "waypost-speech-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
        // A loaded library keeps its state: each case has a copy of its own.
        fs::copy_file(WAYPOST_STAND_IN_SPEECHD, library());
        setenv("SPEECHD_LOG", log_path().c_str(), 1);
        setenv("SPEECHD_MANNER", manner.c_str(), 1);
    }

    StandIn(const StandIn&) = delete;
    StandIn& operator=(const StandIn&) = delete;

    ~StandIn() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }

    [[nodiscard]] std::string library() const { return folder_ + "/libspeechd.so"; }

    [[nodiscard]] std::string log() const {
        std::ifstream file(log_path());
        return {std::istreambuf_iterator<char>(file), {}};
    }

    /// Waits until so many lines were written down.
    [[nodiscard]] std::string log_of(std::ptrdiff_t lines) const {
        std::string text = log();
        for (int i = 0; i < 5000 && std::ranges::count(text, '\n') < lines; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            text = log();
        }
        return text;
    }

    void let_open() const { std::ofstream(log_path() + ".go") << ""; }

    [[nodiscard]] std::unique_ptr<Speech> voice(std::chrono::milliseconds patience) const {
        return speech_dispatcher({}, {library(), patience});
    }

    [[nodiscard]] std::unique_ptr<Speech> voice() const {
        return voice(std::chrono::milliseconds(10'000));
    }

private:
    [[nodiscard]] std::string log_path() const { return folder_ + "/log"; }

    std::string folder_{};
};

/// Waits until the voice does not speak any more.
Reading outcome(Speech& voice) {
    for (int i = 0; i < 5000 && voice.state() == Reading::Speaking; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return voice.state();
}

}  // namespace

TEST_CASE("speech: without its library there is no voice, which is told to who waits") {
    std::atomic<int> woken = 0;
    const SpeechOptions none{"libwaypost-has-no-such-thing.so", std::chrono::seconds(10)};
    const auto voice = speech_dispatcher([&] { ++woken; }, none);
    CHECK(voice->state() == Reading::Silent);
    voice->say("Tea.", "en");
    CHECK(outcome(*voice) == Reading::NoVoice);
    CHECK(woken == 1);
    voice->stop();
    CHECK(voice->state() == Reading::Silent);
}

TEST_CASE("speech: a library that lacks what is needed is no voice") {
    const auto voice = speech_dispatcher({}, {"libc.so.6", std::chrono::seconds(10)});
    voice->say("Tea.", "en");
    CHECK(outcome(*voice) == Reading::NoVoice);
}

TEST_CASE("speech: a text is said in its language, and silence follows its end") {
    const StandIn daemon;
    const auto voice = daemon.voice();
    CHECK(daemon.log().empty());
    voice->say("A short text.\nOf two lines.", "en");
    CHECK(outcome(*voice) == Reading::Silent);
    CHECK(daemon.log() == "open waypost\nlanguage en\nsay A short text.\nOf two lines.\n");
}

TEST_CASE("speech: stopping is silence at once and breaks off what the daemon says") {
    const StandIn daemon;
    const auto voice = daemon.voice();
    voice->say("Long.", "en");
    CHECK(daemon.log_of(3) == "open waypost\nlanguage en\nsay Long.\n");
    CHECK(voice->state() == Reading::Speaking);
    voice->stop();
    CHECK(voice->state() == Reading::Silent);
    CHECK(daemon.log_of(4) == "open waypost\nlanguage en\nsay Long.\ncancel\n");
    voice->say("Again short.", "de");
    CHECK(outcome(*voice) == Reading::Silent);
    CHECK(daemon.log() ==
          "open waypost\nlanguage en\nsay Long.\ncancel\nlanguage de\nsay Again short.\n");
}

TEST_CASE("speech: what is said stops when the voice is given up") {
    const StandIn daemon;
    auto voice = daemon.voice();
    voice->say("Long.", "en");
    (void)daemon.log_of(3);
    voice.reset();
    CHECK(daemon.log() == "open waypost\nlanguage en\nsay Long.\ncancel\nclose\n");
}

TEST_CASE("speech: a daemon that does not answer makes nobody wait, and comes too late") {
    const StandIn daemon("waits");
    auto voice = daemon.voice(std::chrono::milliseconds(20));
    voice->say("Tea.", "en");
    CHECK(outcome(*voice) == Reading::NoVoice);
    voice->stop();
    daemon.let_open();
    voice->say("A short text.", "en");
    CHECK(daemon.log_of(4) == "open waypost\ncancel\nlanguage en\nsay A short text.\n");
}

TEST_CASE("speech: a voice whose daemon still does not answer can be given up") {
    const StandIn daemon("waits");
    auto voice = daemon.voice();
    voice->say("Tea.", "en");
    CHECK(daemon.log_of(1) == "open waypost\n");
    voice->stop();
    CHECK(voice->state() == Reading::Silent);
    voice.reset();
    daemon.let_open();
    // It is opened and closed again; nothing is said.
    CHECK(daemon.log_of(3) == "open waypost\ncancel\nclose\n");
}

TEST_CASE("speech: without a daemon or a synthesizer there is no voice") {
    for (const char* manner : {"none", "mute"}) {
        CAPTURE(manner);
        const StandIn daemon(manner);
        const auto voice = daemon.voice();
        voice->say("Tea.", "en");
        CHECK(outcome(*voice) == Reading::NoVoice);
        CHECK(daemon.log().find("say") == std::string::npos);
    }
}

TEST_CASE("speech: what is read never goes to another machine") {
    const StandIn daemon("far");
    const auto voice = daemon.voice();
    voice->say("Tea.", "en");
    CHECK(outcome(*voice) == Reading::NoVoice);
    CHECK(daemon.log().empty());
}

TEST_CASE("speech: a daemon that was restarted is found again") {
    const StandIn daemon("drops");
    const auto voice = daemon.voice();
    voice->say("A short text.", "en");
    CHECK(outcome(*voice) == Reading::Silent);
    CHECK(daemon.log() ==
          "open waypost\nlanguage en\ndropped\nclose\nopen waypost\nlanguage en\nsay A short "
          "text.\n");
}
