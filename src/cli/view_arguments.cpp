#include "cli/view_arguments.h"

#include "base/edit_distance.h"
#include "cli/option_reader.h"
#include "cli/shared_options.h"
#include "cli/values.h"

#include <optional>
#include <tuple>

namespace waypost {

namespace {

using Texts = std::vector<std::string>;
using MaybeText = std::optional<std::string>;

/// The options of `view` as text.
struct ViewTexts {
    MaybeText mode{};
    MaybeText choose{};
    MaybeText screenshot{};
    MaybeText size{};
    MaybeText monitor{};
    MaybeText presenter{};
    MaybeText rehearsal{};
    MaybeText record{};
    bool autoplay = false;
    MaybeText theme{};
    MaybeText text_size{};
    MaybeText scale{};
    MaybeText trace{};
    MaybeText today{};
};

void take_view(OptionReader& reader, ViewTexts& texts) {
    reader.text("--mode", texts.mode);
    reader.text("--choose", texts.choose);
    reader.text("--screenshot", texts.screenshot);
    reader.text("--size", texts.size);
    reader.text("--monitor", texts.monitor);
    reader.text("--presenter", texts.presenter);
    reader.text("--rehearsal", texts.rehearsal);
    reader.text("--record", texts.record);
    reader.flag("--autoplay", texts.autoplay);
    reader.text("--theme", texts.theme);
    reader.text("--text-size", texts.text_size);
    reader.text("--scale", texts.scale);
    reader.text("--trace", texts.trace);
    reader.text("--today", texts.today);
}

ViewRequest view_request(const ViewTexts& texts, const std::string& today, ValueReader& values) {
    ViewRequest request;
    const Texts modes(kModeNames.begin(), kModeNames.end());
    const Texts themes(kThemeNames.begin(), kThemeNames.end());
    request.mode = parse_mode(values.one_of("--mode", texts.mode, modes)).value_or(Mode::Walk);
    request.has_choices = texts.choose.has_value();
    request.choose = values.choices(texts.choose).value_or(Texts());
    request.screenshot = values.name("--screenshot", texts.screenshot);
    std::tie(request.width, request.height) = values.size("--size", texts.size);
    request.monitor = values.name("--monitor", texts.monitor);
    if (texts.presenter) {
        const bool wanted = values.one_of("--presenter", texts.presenter, {"yes", "no"}) == "yes";
        request.presenter = wanted ? PresenterWish::Yes : PresenterWish::No;
    }
    request.rehearsal = texts.rehearsal;
    request.record = values.name("--record", texts.record);
    request.autoplay = texts.autoplay;
    if (request.autoplay && !texts.mode) {
        request.mode = Mode::Present;
    }
    if (texts.theme) {
        request.theme = parse_theme_name(values.one_of("--theme", texts.theme, themes));
    }
    request.text_size = values.number("--text-size", texts.text_size, {100, 250}, 0);
    request.scale = values.factor("--scale", texts.scale, 8);
    request.trace = values.name("--trace", texts.trace);
    request.today = values.date("--today", texts.today, today);
    return request;
}

}  // namespace

Arguments parse_view(std::string_view command, const Texts& args, const std::string& today) {
    SharedOptions shared;
    ViewTexts texts;
    bool version = false;
    OptionReader reader;
    take_shared(reader, shared);
    take_view(reader, texts);
    if (command.empty()) {
        reader.flag("--version", version);
    }
    ValueReader values;
    values.complain(reader.read(args));
    if (shared.help) {
        return HelpArguments{std::string(command)};
    }
    if (version) {
        return VersionArguments{};
    }
    ViewArguments view;
    view.request = view_request(texts, today, values);
    view.request.language = values.language(shared.language);
    if (command.empty() && shared.rest.size() > 1) {
        const std::string hint = did_you_mean(
            shared.rest.front(), {"check", "explain", "export", "new", "schema", "view", "walk"});
        values.complain("unknown command `" + shared.rest.front() + "`" +
                        (hint.empty() ? "" : ": " + hint));
    }
    if (!command.empty() || !shared.rest.empty()) {
        view.path = values.only("the flow to view", shared.rest);
    }
    if (view.path.empty() && !view.request.choose.empty()) {
        values.complain("`--choose` needs a flow");
    }
    if (view.path.empty() && view.request.rehearsal) {
        values.complain("`--rehearsal` needs a flow");
    }
    if (!values.problem().empty()) {
        return WrongUse{values.problem()};
    }
    return view;
}

}  // namespace waypost
