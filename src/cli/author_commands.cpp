#include "cli/author_commands.h"

#include "base/edit_distance.h"
#include "base/quoted.h"
#include "cli/code_page.h"
#include "cli/embedded_pages.h"

#include <algorithm>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

namespace {

/// The days on which the starter says that it was made and is due.
constexpr std::string_view kStarterDay = "2026-11-21";
constexpr std::string_view kStarterDueDay = "2027-11-21";

std::string_view rank_heading(Rank rank) {
    switch (rank) {
        case Rank::Broken: return "Broken: no flow can be made; it does not open.";
        case Rank::Unproven:
            return "Unproven: the flow opens, but `check` fails and gives no certificate.";
        case Rank::Warning: return "Warnings: they change nothing, but are worth a look.";
    }
    return {};
}

void print_list(const std::vector<CodePage>& pages, std::ostream& out) {
    std::size_t widest = 0;
    for (const CodePage& page : pages) {
        widest = std::max(widest, page.code.size());
    }
    std::optional<Rank> heading;
    for (const CodePage& page : pages) {
        if (heading != page.rank) {
            out << (heading ? "\n" : "");
            heading = page.rank;
            out << rank_heading(page.rank) << "\n";
        }
        out << "  " << page.code << std::string(widest + 2 - page.code.size(), ' ') << page.summary
            << "\n";
    }
    out << "\n`waypost explain CODE` tells how to mend one, with an example.\n";
}

/// The same day of the next year; 29 February gives the 28th. Pre: `day` is `YYYY-MM-DD`.
std::string a_year_later(const std::string& day) {
    // With a digit more, so that early years keep their zeros.
    const std::string year = std::to_string(10'001 + std::stoi(day.substr(0, 4))).substr(1);
    const std::string rest = day.substr(4);
    return year + (rest == "-02-29" ? "-02-28" : rest);
}

void replace_all(std::string& text, std::string_view from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

}  // namespace

int run_explain(const ExplainArguments& arguments, CliStreams streams) {
    const std::vector<CodePage> pages = code_pages();
    if (arguments.code.empty()) {
        print_list(pages, streams.out);
        return 0;
    }
    const auto page = std::ranges::find(pages, arguments.code, &CodePage::code);
    if (page != pages.end()) {
        streams.out << page_in_terminal(*page);
        return 0;
    }
    std::vector<std::string> codes;
    codes.reserve(pages.size());
    for (const CodePage& known : pages) {
        codes.emplace_back(known.code);
    }
    const std::string nearest = did_you_mean(arguments.code, codes);
    streams.err << "waypost: there is no code " << quoted(arguments.code)
                << (nearest.empty() ? "" : ": " + nearest)
                << "\n`waypost explain` lists all of them.\n";
    return 2;
}

int run_new(const NewArguments& arguments, FileSystem& files, CliStreams streams) {
    std::string text(embedded_starter().front().text);
    // The later day first, which a day of today could otherwise look like.
    replace_all(text, kStarterDueDay, a_year_later(arguments.today));
    replace_all(text, kStarterDay, arguments.today);
    const std::string& path = arguments.path;
    if (path == "-") {
        streams.out << text;
        return 0;
    }
    if (files.kind(path) != PathKind::Missing) {
        streams.err << "waypost: `" << path << "` is there already, and was left as it is\n";
        return 2;
    }
    if (const std::string error = files.write(path, text); !error.empty()) {
        streams.err << "waypost: `" << path << "` " << error << "\n";
        return 2;
    }
    streams.out << "`" << path
                << "` is written: a small flow about making tea, to change into yours.\n"
                << "Open it in your editor, and beside it:\n"
                << "  waypost " << path << "\n"
                << "  waypost check " << path << "\n";
    return 0;
}

int run_schema(CliStreams streams) {
    streams.out << embedded_schema().front().text;
    return 0;
}

}  // namespace waypost
