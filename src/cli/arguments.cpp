#include "cli/arguments.h"

#include "cli/author_arguments.h"
#include "cli/export_arguments.h"
#include "cli/option_reader.h"
#include "cli/shared_options.h"
#include "cli/values.h"
#include "cli/view_arguments.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waypost {

namespace {

using Texts = std::vector<std::string>;
using MaybeText = std::optional<std::string>;

/// Counting walks costs one pass over the flow for each choice.
constexpr int kMostChoicesCounted = 1000;

CheckFormat check_format(ValueReader& values, const MaybeText& format) {
    const std::string name =
        values.one_of("--format", format, {"human", "json", "sarif", "github"});
    if (name == "json") {
        return CheckFormat::Json;
    }
    if (name == "sarif") {
        return CheckFormat::Sarif;
    }
    return name == "github" ? CheckFormat::Github : CheckFormat::Human;
}

/// Machine formats have no place for what only people read.
void refuse_for_machines(ValueReader& values, const CheckArguments& check) {
    if (check.format == CheckFormat::Human) {
        return;
    }
    const std::array<std::pair<const char*, bool>, 3> for_people{{
        {"--coverage", check.coverage},
        {"--ipdas", check.ipdas},
        {"--reading", check.reading},
    }};
    for (const auto& [option, is_wanted] : for_people) {
        if (is_wanted) {
            values.complain("`" + std::string(option) + "` is written in the human form only");
            return;
        }
    }
}

Arguments parse_check(const Texts& args, const std::string& machine_today) {
    SharedOptions shared;
    CheckArguments check;
    MaybeText format;
    MaybeText deny;
    MaybeText today;
    MaybeText up_to;
    OptionReader reader;
    take_shared(reader, shared);
    reader.text("--format", format);
    reader.text("--deny", deny);
    reader.text("--today", today);
    reader.text("--up-to", up_to);
    reader.flag("--all", check.all);
    reader.flag("--certificate", check.certificate);
    reader.flag("--coverage", check.coverage);
    reader.flag("--ipdas", check.ipdas);
    reader.flag("--reading", check.reading);
    reader.flag("--watch", check.watch);
    ValueReader values;
    values.complain(reader.read(args));
    if (shared.help) {
        return HelpArguments{"check"};
    }
    check.format = check_format(values, format);
    refuse_for_machines(values, check);
    check.up_to = values.number("--up-to", up_to, {1, kMostChoicesCounted}, check.up_to);
    if (deny) {
        check.deny_warnings = values.one_of("--deny", deny, {"warnings"}) == "warnings";
    }
    check.today = values.date("--today", today, machine_today);
    check.language = values.language(shared.language);
    if (shared.rest.empty()) {
        values.complain("the flow or folder to check is missing");
    }
    if (check.watch && std::ranges::find(shared.rest, "-") != shared.rest.end()) {
        values.complain("`--watch` needs files: standard input is read once");
    }
    check.paths = std::move(shared.rest);
    if (!values.problem().empty()) {
        return WrongUse{values.problem()};
    }
    return check;
}

Arguments parse_walk(const Texts& args, const std::string& today) {
    SharedOptions shared;
    WalkArguments walk;
    MaybeText choose;
    MaybeText open;
    MaybeText format;
    OptionReader reader;
    take_shared(reader, shared);
    reader.text("--choose", choose);
    reader.text("--open", open);
    reader.flag("--open-gates", walk.open_gates);
    reader.text("--format", format);
    ValueReader values;
    values.complain(reader.read(args));
    if (shared.help) {
        return HelpArguments{"walk"};
    }
    walk.choose = values.choices(choose);
    walk.open = values.name("--open", open);
    walk.json = values.one_of("--format", format, {"text", "json"}) == "json";
    walk.today = today;
    walk.language = values.language(shared.language);
    walk.path = values.only("the flow to walk", shared.rest);
    if (!values.problem().empty()) {
        return WrongUse{values.problem()};
    }
    return walk;
}

}  // namespace

Arguments parse_arguments(const Texts& args, const std::string& today) {
    const std::string command = args.empty() ? std::string() : args.front();
    const Texts rest = args.empty() ? Texts() : Texts(args.begin() + 1, args.end());
    if (command == "check") {
        return parse_check(rest, today);
    }
    if (command == "walk") {
        return parse_walk(rest, today);
    }
    if (command == "export") {
        return parse_export(rest, today);
    }
    if (command == "explain") {
        return parse_explain(rest);
    }
    if (command == "new") {
        return parse_new(rest, today);
    }
    if (command == "schema") {
        return parse_schema(rest);
    }
    if (command == "view") {
        return parse_view(command, rest, today);
    }
    return parse_view({}, args, today);
}

}  // namespace waypost
