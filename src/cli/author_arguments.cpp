#include "cli/author_arguments.h"

#include "cli/option_reader.h"
#include "cli/shared_options.h"
#include "cli/values.h"

namespace waypost {

namespace {

/// Reads what the three have in common. Engaged when nothing more is to be done.
std::optional<Arguments> read_shared(std::string_view command,
                                     const std::vector<std::string>& args,
                                     SharedOptions& shared,
                                     ValueReader& values) {
    OptionReader reader;
    take_shared(reader, shared);
    values.complain(reader.read(args));
    if (shared.help) {
        return HelpArguments{std::string(command)};
    }
    (void)values.language(shared.language);
    if (!values.problem().empty()) {
        return WrongUse{values.problem()};
    }
    return std::nullopt;
}

/// The one argument, which may be left out.
std::string only_or_none(const std::vector<std::string>& rest, ValueReader& values) {
    return rest.empty() ? std::string() : values.only("the code to explain", rest);
}

}  // namespace

Arguments parse_explain(const std::vector<std::string>& args) {
    SharedOptions shared;
    ValueReader values;
    if (auto done = read_shared("explain", args, shared, values)) {
        return *done;
    }
    ExplainArguments explain{only_or_none(shared.rest, values)};
    if (!values.problem().empty()) {
        return WrongUse{values.problem()};
    }
    return explain;
}

Arguments parse_schema(const std::vector<std::string>& args) {
    SharedOptions shared;
    ValueReader values;
    if (auto done = read_shared("schema", args, shared, values)) {
        return *done;
    }
    if (!shared.rest.empty()) {
        return WrongUse{"`" + shared.rest.front() + "` is one argument too many"};
    }
    return SchemaArguments{};
}

Arguments parse_new(const std::vector<std::string>& args, const std::string& today) {
    SharedOptions shared;
    ValueReader values;
    if (auto done = read_shared("new", args, shared, values)) {
        return *done;
    }
    NewArguments made{values.only("the file to write", shared.rest), today};
    if (!values.problem().empty()) {
        return WrongUse{values.problem()};
    }
    return made;
}

}  // namespace waypost
