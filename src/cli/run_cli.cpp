#include "cli/run_cli.h"

#include "cli/arguments.h"
#include "cli/author_commands.h"
#include "cli/check_command.h"
#include "cli/export_command.h"
#include "cli/help_text.h"
#include "cli/view_command.h"
#include "cli/walk_command.h"
#include "flowfile/read_words.h"

#include <ostream>
#include <variant>

namespace waypost {

namespace {

/// Runs whatever the arguments come to.
struct CommandRunner {
    FileSystem& files;
    const Surroundings& surroundings;
    CliStreams streams;

    CliResult operator()(const WrongUse& wrong) const {
        streams.err << "waypost: " << wrong.message << "\nSee `waypost --help`.\n";
        return {2, std::nullopt};
    }

    CliResult operator()(const HelpArguments& help) const {
        streams.out << help_text(help.command, embedded_words("en"));
        return {};
    }

    CliResult operator()(const VersionArguments&) const {
        streams.out << version_text(embedded_words("en"));
        return {};
    }

    CliResult operator()(const CheckArguments& check) const {
        return {run_check(check, files, surroundings, streams), std::nullopt};
    }

    CliResult operator()(const WalkArguments& walk) const {
        return {run_walk(walk, files, surroundings, streams), std::nullopt};
    }

    CliResult operator()(const ExportArguments& arguments) const {
        return {run_export(arguments, files, surroundings, streams), std::nullopt};
    }

    CliResult operator()(const ExplainArguments& explain) const {
        return {run_explain(explain, streams), std::nullopt};
    }

    CliResult operator()(const NewArguments& arguments) const {
        return {run_new(arguments, files, streams), std::nullopt};
    }

    CliResult operator()(const SchemaArguments&) const {
        return {run_schema(streams), std::nullopt};
    }

    CliResult operator()(const ViewArguments& view) const {
        return run_view(view, files, surroundings, streams);
    }
};

}  // namespace

CliResult run_cli(const std::vector<std::string>& args,
                  FileSystem& files,
                  const Surroundings& surroundings,
                  CliStreams streams) {
    const Arguments arguments = parse_arguments(args, surroundings.today);
    return std::visit(CommandRunner{files, surroundings, streams}, arguments);
}

}  // namespace waypost
