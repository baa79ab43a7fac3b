#include "app/talk_recorder.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace waypost;

namespace {

Rehearsal talk(std::vector<std::string> choose) {
    Rehearsal rehearsal;
    rehearsal.choose = std::move(choose);
    return rehearsal;
}

}  // namespace

TEST_CASE("talk recorder: each step has the seconds for which the talk stayed before it") {
    TalkRecorder recorder;
    CHECK(recorder.timed(talk({}), 50).seconds.empty());
    CHECK(recorder.timed(talk({"a"}), 54.4).seconds == std::vector<int>{4});
    CHECK(recorder.timed(talk({"a", "b"}), 60).seconds == std::vector<int>{4, 6});
}

TEST_CASE("talk recorder: what is taken back counts for what comes instead") {
    TalkRecorder recorder;
    (void)recorder.timed(talk({}), 0);
    (void)recorder.timed(talk({"a"}), 10);
    (void)recorder.timed(talk({"a", "b"}), 15);
    (void)recorder.timed(talk({"a"}), 18);
    CHECK(recorder.timed(talk({"a", "c"}), 30).seconds == std::vector<int>{10, 20});
}
