#include "cli/export_arguments.h"

#include "cli/export_formats.h"
#include "cli/option_reader.h"
#include "cli/reopen_walk.h"
#include "cli/shared_options.h"
#include "cli/values.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace waypost {

namespace {

using Texts = std::vector<std::string>;
using MaybeText = std::optional<std::string>;

/// The options of `export` as text.
struct ExportTexts {
    MaybeText format{};
    MaybeText output{};
    MaybeText choose{};
    MaybeText direction{};
    MaybeText keep{};
    MaybeText paper{};
    MaybeText today{};
};

void take_export(OptionReader& reader, ExportTexts& texts) {
    reader.text("--to", texts.format);
    reader.text("--output,-o", texts.output);
    reader.text("--choose", texts.choose);
    reader.text("--direction", texts.direction);
    reader.text("--keep", texts.keep);
    reader.text("--paper", texts.paper);
    reader.text("--today", texts.today);
}

/// Null, with a complaint, when there is none such.
const ExportFormat* read_format(ValueReader& values, const MaybeText& name) {
    Texts names;
    for (const ExportFormat& format : export_formats()) {
        names.emplace_back(format.name);
    }
    if (!name) {
        values.complain("`--to` is missing: it says what to write, such as `" + names.front() +
                        "`");
        return nullptr;
    }
    return find_export_format(values.one_of("--to", name, names));
}

/// An option that would change nothing is a mistake of whoever typed it.
void refuse_idle(ValueReader& values, bool is_given, std::string_view option, bool is_of_use) {
    if (is_given && !is_of_use) {
        values.complain("`" + std::string(option) + "` says nothing to this `--to`");
    }
}

PaperSize read_paper(ValueReader& values, const ExportFormat& format, const MaybeText& paper) {
    refuse_idle(values, paper.has_value(), "--paper", format.papers > 0);
    if (!paper || format.papers == 0) {
        return PaperSize::A4;
    }
    const auto last = kPaperNames.begin() + static_cast<std::ptrdiff_t>(format.papers);
    const Texts names(kPaperNames.begin(), last);
    if (std::find(last, kPaperNames.end(), *paper) != kPaperNames.end()) {
        values.complain("`--paper " + *paper + "` is too large for this `--to`: it is `" +
                        names.front() + "` or `" + names.back() + "`");
    }
    const std::string name = values.one_of("--paper", paper, names);
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? PaperSize::A4 : static_cast<PaperSize>(found - names.begin());
}

void read_map(ValueReader& values,
              const ExportFormat& format,
              const ExportTexts& texts,
              ExportArguments& arguments) {
    refuse_idle(values, texts.direction.has_value(), "--direction", format.has_direction);
    refuse_idle(values, texts.keep.has_value(), "--keep", format.has_map);
    const Texts directions(kReadingDirectionNames.begin(), kReadingDirectionNames.end());
    const bool is_down =
        values.one_of("--direction", texts.direction, directions) == directions.back();
    arguments.direction = is_down ? ReadingDirection::Down : ReadingDirection::Right;
    arguments.keep = values.name("--keep", texts.keep);
    if (arguments.path == "-" && arguments.keep == "-") {
        values.complain("the flow and `--keep` cannot both be standard input");
    }
}

}  // namespace

Arguments parse_export(const Texts& args, const std::string& machine_today) {
    SharedOptions shared;
    ExportArguments arguments;
    ExportTexts texts;
    OptionReader reader;
    take_shared(reader, shared);
    take_export(reader, texts);
    reader.flag("--open-gates", arguments.open_gates);
    reader.flag("--notes", arguments.notes);
    reader.flag("--all-languages", arguments.all_languages);
    ValueReader values;
    values.complain(reader.read(args));
    if (shared.help) {
        return HelpArguments{"export"};
    }
    const ExportFormat* format = read_format(values, texts.format);
    arguments.output = values.name("--output", texts.output);
    arguments.choose = values.choices(texts.choose);
    arguments.today = values.date("--today", texts.today, machine_today);
    arguments.language = values.language(shared.language);
    arguments.path = values.only("the flow to export", shared.rest);
    if (arguments.choose && names_saved_walk(arguments.path)) {
        values.complain("`--choose` makes a walk of its own; leave it out to export `" +
                        arguments.path + "`");
    }
    if (format != nullptr) {
        arguments.format = format->name;
        read_map(values, *format, texts, arguments);
        arguments.paper = read_paper(values, *format, texts.paper);
        refuse_idle(values, arguments.open_gates, "--open-gates", format->is_page);
        refuse_idle(values, arguments.notes, "--notes", format->is_page);
        refuse_idle(values, arguments.all_languages, "--all-languages", format->has_languages);
    }
    if (!values.problem().empty()) {
        return WrongUse{values.problem()};
    }
    return arguments;
}

}  // namespace waypost
