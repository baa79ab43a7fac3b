// Many walks at random, as the program walks them: a line of JSON for each flow with what its page
// carries, then one for each walk. Read by walks.test.mjs, which walks the same in the page's
// script.
#include "diagram/fixed_measure.h"
#include "exporters/html_page.h"
#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"
#include "prove/look_ahead.h"
#include "session/looking.h"
#include "support/clean_flow.h"
#include "support/flow_toml.h"
#include "support/memory_files.h"
#include "support/random.h"
#include "support/wild_flow.h"
#include "walk/closed_ways.h"
#include "walk/detour.h"
#include "walk/gates.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace waypost::test {

namespace {

using Json = nlohmann::ordered_json;

/// Longer walks only go round.
constexpr int kMostSteps = 30;

Json answers_json(const Answers& answers) {
    Json json = Json::array();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const ValueId value = answers[AnswerId::from_index(i)];
        json.push_back(value.has_value() ? static_cast<int>(value.index()) : -1);
    }
    return json;
}

Json place_json(const Flow& flow, const Place& place, const Gates& gates) {
    Json choices = Json::array();
    for (const ChoiceId id : offered(flow, place)) {
        const Choice& choice = flow.node(place.card).choices[id.index()];
        choices.push_back({choice.id, choice.to.index()});
    }
    Json options = Json::array();
    for (const OfferedOption* option : offered_options(flow, place)) {
        options.push_back(option->card.index());
    }
    return {place.card.index(),
            answers_json(place.answers),
            std::move(choices),
            std::move(options),
            gate_name(gates.of(place.card))};
}

Json steps_json(const std::vector<WalkStep>& steps) {
    Json json = Json::array();
    for (const WalkStep& step : steps) {
        json.push_back({step.node, step.choice});
    }
    return json;
}

Json change_json(const Change& change) {
    return {steps_json(change.kept), steps_json(change.set_aside), steps_json(change.waiting)};
}

Json stop_json(const std::optional<Stop>& stop) {
    return stop ? Json{stop->step, stop->node, stop->choice, stop_reason_name(stop->reason)}
                : Json(nullptr);
}

Json closed_json(const Flow& flow, const Replay& walk) {
    Json json = Json::array();
    for (const ClosedWay& way : closed_ways(flow, walk)) {
        const int answer = way.answer.has_value() ? static_cast<int>(way.answer.index()) : -1;
        json.push_back({way.label, answer, way.step});
    }
    return json;
}

/// For each card that a promise keeps back: the card, and what is to be read first or -1.
Json kept_json(const Flow& flow, const Replay& walk, const Words& words) {
    const Reach reach = reach_of(flow, walk);
    const std::optional<std::vector<CardCases>> ahead;
    const std::set<std::string> looked;
    const LookingFrom from{flow, walk, reach, ahead, looked, words};
    Json json = Json::array();
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const LookedAt seen = looked_at(from, NodeId::from_index(i));
        if (seen.kept_by != KeptBy::None) {
            const NodeId first = seen.read_first;
            json.push_back({i, first.has_value() ? static_cast<int>(first.index()) : -1});
        }
    }
    return json;
}

Json ahead_json(const Flow& flow, const Place& place) {
    const std::optional<Ahead> ahead = look_ahead(flow, place);
    if (!ahead) {
        return nullptr;
    }
    Json cards = Json::array();
    for (std::size_t i = 0; i < ahead->cards.size(); ++i) {
        if (ahead->cards[i]) {
            cards.push_back(i);
        }
    }
    const Json left = ahead->left ? Json{ahead->left->fewest, ahead->left->most} : Json(nullptr);
    return {std::move(cards), left};
}

std::vector<std::string> random_choices(const Flow& flow, Random& random) {
    std::vector<std::string> choices;
    Arrival at = arrive_at_start(flow);
    const int most = random.below(kMostSteps + 1);
    while (at.hold == Hold::None && static_cast<int>(choices.size()) < most) {
        const std::vector<ChoiceId> ways = offered(flow, at.place);
        if (ways.empty()) {
            break;
        }
        const auto pick = static_cast<std::size_t>(random.below(static_cast<int>(ways.size())));
        choices.push_back(flow.node(at.place.card).choices[ways[pick].index()].id);
        at = take(flow, at.place, ways[pick]);
    }
    return choices;
}

/// One step changed to another that was offered there, and going on as before after it.
void add_change(Json& line, const Flow& flow, const Replay& walk, Random& random) {
    if (walk.taken.empty()) {
        return;
    }
    const auto step = static_cast<std::size_t>(random.below(static_cast<int>(walk.taken.size())));
    const Place& then = walk.places[step];
    const std::vector<ChoiceId> ways = offered(flow, then);
    const auto pick = static_cast<std::size_t>(random.below(static_cast<int>(ways.size())));
    const std::string& choice = flow.node(then.card).choices[ways[pick].index()].id;
    const Change change = change_step(flow, walk.taken, step, choice);
    line["changed"] = {step, choice};
    line["change"] = change_json(change);
    line["resume"] = change_json(resume(flow, change.kept, walk.taken));
}

void print_walk(const Flow& flow, const Words& words, Random& random, bool looks_ahead) {
    const Replay walk = replay_choices(flow, random_choices(flow, random));
    const Gates gates(flow, walk, {});
    Json line = {{"steps", steps_json(walk.taken)}, {"stopped", stop_json(walk.stopped)}};
    line["places"] = Json::array();
    for (const Place& place : walk.places) {
        line["places"].push_back(place_json(flow, place, gates));
    }
    line["closed"] = closed_json(flow, walk);
    line["kept"] = kept_json(flow, walk, words);
    if (looks_ahead) {
        line["ahead"] = ahead_json(flow, walk.here());
    }
    add_change(line, flow, walk, random);
    std::cout << line.dump() << "\n";
}

/// Labels stand in the sections of the page, which this test does not read.
Json labels_json(const Flow& flow) {
    Json json = Json::array();
    for (const Node& node : flow.nodes()) {
        Json choices = Json::array();
        for (const Choice& choice : node.choices) {
            choices.push_back(choice.label);
        }
        Json options = Json::array();
        for (const OfferedOption& option : node.options) {
            options.push_back(option.label);
        }
        json.push_back(Json::array({std::move(choices), std::move(options)}));
    }
    return json;
}

void print_walks(const Flow& flow, const std::string& name, int walks, std::uint64_t seed) {
    const Words words = embedded_words("en");
    const Diagram diagram = build_diagram(flow, words, FixedMeasure());
    const std::string page = html_page({flow, diagram, words, "2026-11-21", "0", true, nullptr});
    const std::string before = "id=\"flow\">";
    const std::size_t begin = page.find(before) + before.size();
    const std::string data = page.substr(begin, page.find('<', begin) - begin);
    std::cout << Json{{"flow", name}, {"data", data}, {"labels", labels_json(flow)}}.dump() << "\n";
    Random random(seed);
    constexpr int kLookAhead = 20;
    for (int i = 0; i < walks; ++i) {
        print_walk(flow, words, random, i % kLookAhead == 0);
    }
}

void print_text(const std::string& toml, const std::string& name, int walks, std::uint64_t seed) {
    MemoryFiles files;
    files.files["flow.toml"] = toml;
    const LoadedFlow loaded = load_flow(files, "flow.toml", embedded_words("en"));
    if (!loaded.flow) {
        std::cerr << name << " cannot be read\n";
        return;
    }
    print_walks(*loaded.flow, name, walks, seed);
}

}  // namespace

}  // namespace waypost::test

/// The flows of the files named, and generated ones; with `--flow CARDS`, a flow of so many as
/// TOML.
int main(int count, char** arguments) {
    if (count == 3 && std::string(arguments[1]) == "--flow") {
        waypost::FlowDraft draft = waypost::test::clean_draft(1, std::stoi(arguments[2]));
        std::cout << waypost::test::write_toml(draft);
        return 0;
    }
    constexpr int kWalks = 2000;
    constexpr int kCleanFlows = 20;
    constexpr int kWildFlows = 200;
    for (int i = 1; i < count; ++i) {
        std::ifstream in(arguments[i]);
        const std::string toml{std::istreambuf_iterator<char>(in), {}};
        waypost::test::print_text(toml, arguments[i], kWalks, 1);
    }
    for (int seed = 1; seed <= kCleanFlows; ++seed) {
        waypost::FlowDraft draft =
            waypost::test::clean_draft(static_cast<std::uint64_t>(seed), 10 + 5 * seed);
        const std::string name = "clean " + std::to_string(seed);
        waypost::test::print_text(waypost::test::write_toml(draft), name, 100, 1);
    }
    for (int seed = 1; seed <= kWildFlows; ++seed) {
        waypost::FlowDraft draft = waypost::test::wild_draft(static_cast<std::uint64_t>(seed));
        const std::string name = "wild " + std::to_string(seed);
        waypost::test::print_text(waypost::test::write_toml(draft), name, 20, 1);
    }
    return 0;
}
