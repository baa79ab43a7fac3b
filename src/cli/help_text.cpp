#include "cli/help_text.h"

#include "cli/export_formats.h"

#include <cstddef>

namespace waypost {

namespace {

constexpr std::string_view kProgramPage =
    R"(Waypost: decision-aid flowcharts, checked and walked.

  waypost [FLOW | FOLDER]        open a flow, or choose among those of a folder or this machine
  waypost WALK.waypost           take up a walk that was saved
  waypost view FLOW              open a flow in the window
  waypost walk FLOW              walk a flow in the terminal
  waypost check PATH...          find the mistakes in flows; a folder stands for its flows
  waypost export FLOW --to WHAT  write a flow as a map, a handout, or for programs
  waypost explain CODE           what a finding means and how to mend it; without CODE, all of them
  waypost new FILE               write a small flow to begin with
  waypost schema                 the schema of flow files, for your editor
  waypost COMMAND --help         the options of a command
  waypost --version

A FLOW of `-` is standard input.

Exit codes: 0 no errors; 1 errors in a flow, or a walk that could not go on as asked;
2 wrong use, a file that cannot be read or written, or a folder without flows.
)";

constexpr std::string_view kViewPage =
    R"(waypost view FLOW [OPTION...]     (the same options without `view`)

Opens a flow in the window.

  --mode walk|present|author        how it is shown
  --choose A,B                      choices to make before the first frame, by their ids
  --screenshot FILE.png             draw the window into a picture and exit
  --size WIDTHxHEIGHT               of the window or picture
  --monitor NUMBER|NAME             which one the room sees while presenting; else the first that is
                                    not the main one
  --presenter yes|no                whether the speaker has a window of their own while presenting;
                                    else where there are two monitors
  --rehearsal NAME|none             what the clicker follows while presenting; else the first
  --autoplay                        present, and press the clicker by itself
  --record FILE.toml                write what is walked as a rehearsal, ready to paste
  --theme light|dark|contrast
  --text-size PERCENT               100 to 250
  --scale FACTOR                    pixels for one, where the display is wrong about it
  --trace FILE                      append what the window does, one JSON line an event
  --today YYYY-MM-DD                the day for reviews that are overdue
  --lang LANGUAGE                   of the words around the flow
)";

constexpr std::string_view kWalkPage =
    R"(waypost walk FLOW [OPTION...]

Walks a flow in the terminal. Where standard input is no terminal, prints the first card.

  --choose A,B                      take these choices, by their ids, print the walk and exit;
                                    "" takes none
  --open OPTION                     open this option of the decision that the walk comes to, by the
                                    id of its card
  --open-gates                      show what a card keeps until its question is said yes to
  --format text|json                json prints the walk for programs and asks nothing
  --lang LANGUAGE                   of the words around the flow
)";

constexpr std::string_view kCheckPage =
    R"(waypost check PATH... [OPTION...]

Finds the mistakes in flows, all in one go. A folder stands for its flows.

  --format human|json|sarif|github  sarif is for services that review code, github for workflows
  --deny warnings                   fail on warnings too
  --all                             write out every finding, however many there are of one kind
  --certificate                     print all that is proven of a flow without problems
  --up-to N                         count the walks of so many choices in it; 20 else
  --coverage                        print which cards and choices the rehearsals visit
  --ipdas                           print how a flow stands to the standard of patient decision aids
  --reading                         print how hard it is to read: the flow, its parts, its cards
  --watch                           check again whenever a file is saved
  --today YYYY-MM-DD                the day for reviews that are overdue
  --lang LANGUAGE                   of the words around the findings
)";

/// Before and after the list of what can be written.
constexpr std::string_view kExportTop =
    R"(waypost export FLOW|WALK.waypost --to FORMAT [OPTION...]

Writes a flow, its map or a walk as a file to read, print or hand on. A saved walk brings its flow
and, in `md` and `handout`, what its person made.

)";

constexpr std::string_view kExportOptions = R"(
  -o, --output FILE                 instead of standard output
  --choose A,B                      the walk of these choices, by their ids: on maps it is bold
  --direction right|down            where the way through a map leads; right else
  --all-languages                   a page with its translations, to be chosen from
  --keep OLD.json                   an earlier `--to json` of this flow: cards stay where they were
  --paper a4|letter|a3|a2           of `pdf` and `handout`, which is for a4 and letter; a4 else
  --open-gates                      in `md` and `handout`: print figures, and cards that ask first
  --notes                           in `md` and `handout`: print the notes of a saved walk
  --today YYYY-MM-DD                the day for reviews that are overdue
  --lang LANGUAGE                   of the words around the flow
)";

std::string export_page() {
    // Purposes stand below each other.
    constexpr std::size_t kPurpose = 36;
    std::string page(kExportTop);
    for (const ExportFormat& format : export_formats()) {
        const std::string option = "  --to " + std::string(format.name);
        page += option + std::string(kPurpose - option.size(), ' ');
        page += std::string(format.purpose) + "\n";
    }
    return page + std::string(kExportOptions);
}

constexpr std::string_view kExplainPage =
    R"(waypost explain [CODE]

Tells what a finding of `check` means, why it matters and how to mend it, with an example. CODE is
the word in brackets at the end of the finding, such as `dead-end`. Without it, all codes are
listed.

  --lang LANGUAGE                   of the words around the page
)";

constexpr std::string_view kNewPage =
    R"(waypost new FILE

Writes a small flow about making tea, with comments, to change into your own. What you have to
fill in is marked TODO. A file that is there already is left as it is; `-` prints the flow.

  --lang LANGUAGE                   of the words around it
)";

constexpr std::string_view kSchemaPage =
    R"(waypost schema

Prints the JSON Schema of flow files. Editors that know TOML use it to complete keys, to tell what
each is for and to mark mistakes. Write it beside your flow and name it in the flow's first line:

  waypost schema > flow.schema.json
  #:schema flow.schema.json

  --lang LANGUAGE                   of the words around it
)";

std::string_view page(std::string_view command) {
    if (command == "view") {
        return kViewPage;
    }
    if (command == "walk") {
        return kWalkPage;
    }
    if (command == "check") {
        return kCheckPage;
    }
    if (command == "explain") {
        return kExplainPage;
    }
    if (command == "new") {
        return kNewPage;
    }
    if (command == "schema") {
        return kSchemaPage;
    }
    return kProgramPage;
}

}  // namespace

std::string help_text(std::string_view command, const Words& words) {
    const std::string text = command == "export" ? export_page() : std::string(page(command));
    return text + "\n" + words[Word::LabelLong] + "\n";
}

std::string program_version() {
    return WAYPOST_VERSION;
}

std::string version_text(const Words& words) {
    return "waypost " WAYPOST_VERSION "\n" + words[Word::LabelLong] + "\n";
}

}  // namespace waypost
