#include "walk/reach.h"

#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <string>

using waypost::DraftFlow;
using waypost::Flow;
using waypost::NodeKind;
using waypost::Reach;
using waypost::Standing;

namespace {

/// `W` walked, `o` open, `x` closed; on closed ones the step and the answer that closed it.
std::string printed(const Flow& flow, const Standing& standing) {
    std::string text = standing.walked ? "W" : "";
    text += standing.open ? "o" : "";
    if (!text.empty()) {
        return text;
    }
    text = "x";
    if (standing.closed_by_step >= 0) {
        text += std::to_string(standing.closed_by_step);
    }
    if (standing.closed_by.has_value()) {
        text += ":" + flow.answer(standing.closed_by).id;
    }
    return text;
}

/// Every card with its standing, its ways in brackets.
std::string reach(const Flow& flow, const std::vector<std::string>& choices) {
    const waypost::Replay replay = waypost::replay_choices(flow, choices);
    const Reach found = waypost::reach_of(flow, replay);
    std::string text;
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const auto id = waypost::NodeId::from_index(i);
        text += (id == found.here ? ">" : "") + flow.nodes()[i].id + " ";
        text += printed(flow, found.cards[i]);
        for (std::size_t way = 0; way < found.ways[i].size(); ++way) {
            text += (way == 0 ? " (" : " ") + printed(flow, found.ways[i][way]);
        }
        text += found.ways[i].empty() ? "\n" : ")\n";
    }
    return text;
}

DraftFlow body() {
    DraftFlow flow;
    flow.phase("site").answer("site", {"womb", "limb"}).answer("stage", {"1", "4"});
    return flow;
}

/// A question that sends both answers on through one route.
DraftFlow sites() {
    DraftFlow flow = body();
    flow.card("where", NodeKind::Question, "site")
        .choice("signs", {.label = "Womb", .id = "womb", .remember = {{"site", "womb"}}})
        .choice("signs", {.label = "Limb", .id = "limb", .remember = {{"site", "limb"}}})
        .card("signs", NodeKind::Info, "site")
        .next("by_site")
        .card("by_site", NodeKind::Route, "")
        .row("womb_scan", {.when = {{{"site", {"womb"}}}}})
        .row("limb_scan")
        .card("womb_scan", NodeKind::Test, "site")
        .next("done")
        .card("limb_scan", NodeKind::Test, "site")
        .next("limb_more")
        .card("limb_more", NodeKind::Info, "site")
        .next("done")
        .card("done", NodeKind::End, "site");
    return flow;
}

}  // namespace

TEST_CASE("before the first choice everything lies open") {
    CHECK(reach(sites().checked(), {}) ==
          ">where Wo (o o)\n"
          "signs o (o)\n"
          "by_site o (o o)\n"
          "womb_scan o (o)\n"
          "limb_scan o (o)\n"
          "limb_more o (o)\n"
          "done o\n");
}

TEST_CASE("an answer closes the ways that ask for another, and all behind them") {
    CHECK(reach(sites().checked(), {"womb"}) ==
          "where W (W x0:site)\n"
          ">signs Wo (o)\n"
          "by_site o (o x0:site)\n"
          "womb_scan o (o)\n"
          "limb_scan x0:site (x0:site)\n"
          "limb_more x0:site (x0:site)\n"
          "done o\n");
    CHECK(reach(sites().checked(), {"limb"}) ==
          "where W (x0:site W)\n"
          ">signs Wo (o)\n"
          "by_site o (x0:site o)\n"
          "womb_scan x0:site (x0:site)\n"
          "limb_scan o (o)\n"
          "limb_more o (o)\n"
          "done o\n");
}

TEST_CASE("routes that the walk went through are walked, with the row it took") {
    CHECK(reach(sites().checked(), {"womb", "next"}) ==
          "where W (W x0:site)\n"
          "signs W (W)\n"
          "by_site W (W x0:site)\n"
          ">womb_scan Wo (o)\n"
          "limb_scan x0:site (x0:site)\n"
          "limb_more x0:site (x0:site)\n"
          "done o\n");
}

TEST_CASE("a step that gives no answer closes the other ways all the same") {
    DraftFlow flow = body();
    flow.card("ask", NodeKind::Question, "site")
        .choice("a")
        .choice("b")
        .card("a", NodeKind::End, "site")
        .card("b", NodeKind::End, "site");
    CHECK(reach(flow.checked(), {"a"}) ==
          "ask W (W x0)\n"
          ">a Wo\n"
          "b x0\n");
}

TEST_CASE("an answer that can still change closes nothing") {
    DraftFlow flow = body();
    flow.card("where", NodeKind::Question, "site")
        .choice("hub", {.label = "Womb", .id = "womb", .remember = {{"site", "womb"}}})
        .choice("hub", {.label = "Limb", .id = "limb", .remember = {{"site", "limb"}}})
        .card("hub", NodeKind::Question, "site")
        .choice("where", {.label = "Another place"})
        .choice("of_limb", {.label = "More", .when = {{{"site", {"limb"}}}}})
        .choice("done", {.label = "Stop"})
        .card("of_limb", NodeKind::End, "site")
        .card("done", NodeKind::End, "site");
    CHECK(reach(flow.checked(), {"womb"}) ==
          "where Wo (Wo o)\n"
          ">hub Wo (o o o)\n"
          "of_limb o\n"
          "done o\n");
}

TEST_CASE("what is only to be had by an answer never given is closed by nothing") {
    DraftFlow flow = body();
    flow.card("start", NodeKind::Question, "site")
        .choice("stages")
        .choice("plan")
        .card("stages", NodeKind::Question, "site")
        .choice("plan", {.label = "4", .remember = {{"stage", "4"}}})
        .card("plan", NodeKind::Question, "site")
        .choice("late", {.when = {{{"stage", {"4"}}}}})
        .choice("done")
        .card("late", NodeKind::End, "site")
        .card("done", NodeKind::End, "site");
    CHECK(reach(flow.checked(), {"plan"}) ==
          "start W (x0 W)\n"
          "stages x0 (x0)\n"
          ">plan Wo (x o)\n"
          "late x\n"
          "done o\n");
}

TEST_CASE("exceptions close too, and both parts of a condition must hold") {
    DraftFlow flow = body();
    flow.card("where", NodeKind::Question, "site")
        .choice("plan", {.label = "Womb", .id = "womb", .remember = {{"site", "womb"}}})
        .choice("plan", {.label = "Limb", .id = "limb", .remember = {{"site", "limb"}}})
        .card("plan", NodeKind::Question, "site")
        .choice("not_womb", {.unless = {{{"site", {"womb"}}}}})
        .choice("answered", {.when = {{{"site", {"*"}}}}})
        .choice("both", {.when = {{{"site", {"limb"}}}}, .unless = {{{"stage", {"4"}}}}})
        .card("not_womb", NodeKind::End, "site")
        .card("answered", NodeKind::End, "site")
        .card("both", NodeKind::End, "site");
    CHECK(reach(flow.checked(), {"womb"}) ==
          "where W (W x0:site)\n"
          ">plan Wo (x0:site o x0:site)\n"
          "not_womb x0:site\n"
          "answered o\n"
          "both x0:site\n");
}

TEST_CASE("the last of several answers is the one that closes") {
    DraftFlow flow = body();
    flow.card("where", NodeKind::Question, "site")
        .choice("stages", {.label = "Womb", .id = "womb", .remember = {{"site", "womb"}}})
        .choice("stages", {.label = "Limb", .id = "limb", .remember = {{"site", "limb"}}})
        .card("stages", NodeKind::Question, "site")
        .choice("plan", {.label = "1", .id = "s1", .remember = {{"stage", "1"}}})
        .choice("plan", {.label = "4", .id = "s4", .remember = {{"stage", "4"}}})
        .card("plan", NodeKind::Route, "")
        .row("womb_late", {.when = {{{"site", {"womb"}}, {"stage", {"4"}}}}})
        .row("limb_late", {.when = {{{"site", {"limb"}}, {"stage", {"4"}}}}})
        .row("early")
        .card("womb_late", NodeKind::End, "site")
        .card("limb_late", NodeKind::End, "site")
        .card("early", NodeKind::End, "site");
    CHECK(reach(flow.checked(), {"womb", "s1"}) ==
          "where W (W x0:site)\n"
          "stages W (W x1:stage)\n"
          "plan W (x1:stage x0:site W)\n"
          "womb_late x1:stage\n"
          "limb_late x0:site\n"
          ">early Wo\n");
}

TEST_CASE("what Urgent help opens is never closed") {
    DraftFlow flow = body();
    flow.card("ask", NodeKind::Question, "site")
        .choice("now", {.label = "Yes"})
        .choice("done", {.label = "No"})
        .card("now", NodeKind::Urgent, "site")
        .choice("done", {.label = "Later"})
        .card("done", NodeKind::End, "site")
        .urgent("now");
    CHECK(reach(flow.checked(), {"done"}) ==
          "ask W (x0 W)\n"
          "now o (x0)\n"
          ">done Wo\n");
}
