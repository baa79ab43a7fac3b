#include "exporters/html_data.h"

#include "base/word_keys.h"
#include "exporters/html_map.h"

#include <array>
#include <cstddef>
#include <utility>

namespace waypost {

namespace {

/// The words that the script shows, all others being in the page already.
constexpr std::array kScriptWords = {Word::Label,
                                     Word::PageCited,
                                     Word::Back,
                                     Word::StartOver,
                                     Word::UrgentHelp,
                                     Word::BackToWhereIWas,
                                     Word::LookingAround,
                                     Word::LookingNever,
                                     Word::LookingReadFirst,
                                     Word::LookingNoWay,
                                     Word::MyPage,
                                     Word::MyQuestions,
                                     Word::MyQuestionsNone,
                                     Word::OwnQuestionHint,
                                     Word::AddQuestion,
                                     Word::TakeOut,
                                     Word::MattersToMe,
                                     Word::MattersHint,
                                     Word::RatingLow,
                                     Word::RatingMiddle,
                                     Word::RatingHigh,
                                     Word::MyNotes,
                                     Word::NotesField,
                                     Word::SaveWalk,
                                     Word::PrintNotes,
                                     Word::Reopened,
                                     Word::ReopenedChanged,
                                     Word::PartOf,
                                     Word::PartRead,
                                     Word::Trail,
                                     Word::TrailHint,
                                     Word::EarlierChoices,
                                     Word::EarlierTaken,
                                     Word::EarlierKeepsAll,
                                     Word::EarlierSetsAside,
                                     Word::EarlierWaits,
                                     Word::EarlierKept,
                                     Word::ResumeOne,
                                     Word::ResumeMany,
                                     Word::NotSeenOne,
                                     Word::NotSeenMany,
                                     Word::ClosedByAnswer,
                                     Word::ClosedByNone,
                                     Word::LookAtAnswer,
                                     Word::Finished,
                                     Word::FinishedHint,
                                     Word::Stuck,
                                     Word::RouteGap,
                                     Word::ModeWalk,
                                     Word::Theme,
                                     Word::ThemeLight,
                                     Word::ThemeDark,
                                     Word::ThemeContrast,
                                     Word::Map,
                                     Word::MapOf,
                                     Word::Fit,
                                     Word::ZoomIn,
                                     Word::ZoomOut,
                                     Word::WhereAmI,
                                     Word::Close,
                                     Word::LegendRead,
                                     Word::LegendWalked,
                                     Word::LegendAhead,
                                     Word::LegendClosed,
                                     Word::Months,
                                     Word::Zoomed,
                                     Word::UrgentNotAChoice,
                                     Word::GateNo,
                                     Word::GateYes,
                                     Word::GateKept,
                                     Word::GateWaysOn,
                                     Word::GateAsks,
                                     Word::CompareOptions,
                                     Word::BackToOptions,
                                     Word::NothingSaid,
                                     Word::ReadMore,
                                     Word::LinkedKept,
                                     Word::StepsLeft,
                                     Word::StepsLeftSame,
                                     Word::StepsLeftOne,
                                     Word::WhereIAm,
                                     Word::WhatIRead,
                                     Word::FirstWords,
                                     Word::RoomToWrite,
                                     Word::NoQuestions,
                                     Word::OwnQuestions,
                                     Word::TalkedAbout,
                                     Word::KeptClosed,
                                     Word::WordsMet,
                                     Word::Sources,
                                     Word::Benefits,
                                     Word::Harms,
                                     Word::Experience,
                                     Word::Editorial,
                                     Word::Numbers,
                                     Word::Larger,
                                     Word::Smaller,
                                     Word::SettingKeys,
                                     Word::SettingKeysHint,
                                     Word::PageAllCards,
                                     Word::PageAbout,
                                     Word::PageThemeDevice,
                                     Word::PageTextLarger,
                                     Word::PageTextSmaller,
                                     Word::PageKeys,
                                     Word::PageWentBack,
                                     Word::PageHint,
                                     Word::PagePrint,
                                     Word::PagePrintFigures,
                                     Word::PagePrintAsked,
                                     Word::PageSaved,
                                     Word::PageOpenWalk,
                                     Word::PageNotAWalk,
                                     Word::PageMapHint,
                                     Word::PageMoveLeft,
                                     Word::PageMoveRight,
                                     Word::PageMoveUp,
                                     Word::PageMoveDown};

template <class Id>
Json place(Id id) {
    return id.has_value() ? Json(id.index()) : Json(-1);
}

Json tables_json(const std::vector<ConditionTable>& tables) {
    Json json = Json::array();
    for (const ConditionTable& table : tables) {
        Json tests = Json::array();
        for (const AnswerTest& test : table) {
            Json one = {test.answer.index()};
            if (test.any_value) {
                one.push_back(-1);
            }
            for (const ValueId value : test.values) {
                one.push_back(value.index());
            }
            tests.push_back(std::move(one));
        }
        json.push_back(std::move(tests));
    }
    return json;
}

Json with_condition(Json json, const Condition& condition) {
    if (!condition.when.empty()) {
        json["when"] = tables_json(condition.when);
    }
    if (!condition.unless.empty()) {
        json["unless"] = tables_json(condition.unless);
    }
    return json;
}

/// `[to, more]`; with nothing more, `to` alone.
Json way_json(NodeId to, Json more) {
    return more.empty() ? Json(to.index()) : Json::array({to.index(), std::move(more)});
}

Json choice_json(const Flow& flow, const Choice& choice) {
    Json more = Json::object();
    if (choice.id != flow.node(choice.to).id) {
        more["id"] = choice.id;
    }
    for (const Remember& one : choice.remember) {
        more["set"].push_back({one.answer.index(), one.value.index()});
    }
    if (choice.about.has_value()) {
        more["about"] = choice.about.index();
    }
    if (choice.consent) {
        more["consent"] = true;
    }
    return way_json(choice.to, with_condition(std::move(more), choice.condition));
}

Json ids_json(const std::vector<NodeId>& nodes) {
    Json json = Json::array();
    for (const NodeId node : nodes) {
        json.push_back(node.index());
    }
    return json;
}

void set_parts(Json& json, const Flow& flow, const Node& node) {
    for (const Choice& choice : node.choices) {
        json["choices"].push_back(choice_json(flow, choice));
    }
    for (const RouteRow& row : node.rows) {
        json["rows"].push_back(way_json(row.to, with_condition(Json::object(), row.condition)));
    }
    for (const OfferedOption& option : node.options) {
        json["options"].push_back(
            way_json(option.card, with_condition(Json::object(), option.condition)));
    }
    for (std::size_t i = 0; i < node.passages.size(); ++i) {
        if (!node.passages[i].condition.is_always()) {
            json["passages"].push_back(with_condition({{"at", i}}, node.passages[i].condition));
        }
    }
}

Json node_json(const Flow& flow, const Node& node) {
    Json json = Json::object();
    set_text(json, "gate", node.ask_first);
    set_parts(json, flow, node);
    if (!node.compare_rows.empty()) {
        json["compare"] = Json::array();
        for (const CompareRow& row : node.compare_rows) {
            json["compare"].push_back(row.label);
        }
    }
    const auto kind = static_cast<std::size_t>(node.kind);
    Json whole = {node.id, kind, place(node.phase)};
    if (!json.empty()) {
        whole.push_back(std::move(json));
    }
    return whole;
}

Json answer_json(const Answer& answer) {
    Json values = Json::array();
    for (const AnswerValue& value : answer.values) {
        values.push_back({value.id, value.label});
    }
    return {{"id", answer.id}, {"label", answer.label}, {"values", std::move(values)}};
}

Json promise_json(const Promise& promise) {
    Json json = {{"name", promise.name},
                 {"never", ids_json(promise.never)},
                 {"before", ids_json(promise.before)},
                 {"read", place(promise.read)}};
    return with_condition(std::move(json), promise.condition);
}

Json steps_json(const Replay* walk) {
    Json json = Json::array();
    if (walk != nullptr) {
        for (const WalkStep& step : walk->taken) {
            json.push_back({step.node, step.choice});
        }
    }
    return json;
}

}  // namespace

Json html_data(const HtmlPageInput& in) {
    const Flow& flow = in.flow;
    Json json = {{"flow", flow.metadata().id},
                 {"hash", flow.walk_hash()},
                 {"title", flow.metadata().title},
                 {"start", flow.start().index()},
                 {"urgent", place(flow.urgent_for({}))}};
    json["phases"] = Json::array();
    for (std::size_t i = 0; i < flow.phases().size(); ++i) {
        json["phases"].push_back({{"title", flow.phases()[i].title},
                                  {"urgent", place(flow.urgent_for(PhaseId::from_index(i)))}});
    }
    json["answers"] = Json::array();
    for (const Answer& answer : flow.answers()) {
        json["answers"].push_back(answer_json(answer));
    }
    json["nodes"] = Json::array();
    for (const Node& node : flow.nodes()) {
        json["nodes"].push_back(node_json(flow, node));
    }
    json["promises"] = Json::array();
    for (const Promise& promise : flow.promises()) {
        json["promises"].push_back(promise_json(promise));
    }
    json["map"] = html_map(in.diagram);
    json["steps"] = steps_json(in.walk);
    for (const Word word : kScriptWords) {
        const std::string key(kWordKeys.at(static_cast<std::size_t>(word)));
        json["words"][key] = in.words[word];
    }
    return json;
}

}  // namespace waypost
