// The table of what `waypost export` can write.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"
#include "exporters/paper_size.h"
#include "flow/flow.h"
#include "session/jottings.h"
#include "walk/gates.h"
#include "walk/walk.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The flow in another language.
struct ExportLanguage {
    Flow flow;
    Words words{};
    bool is_proven = false;
    /// What it calls itself.
    std::string name{};
};

/// What an exporter has to go by. Holds references: all must outlive it.
struct ExportInput {
    const Flow& flow;
    const Words& words;
    /// `YYYY-MM-DD`.
    const std::string& today;
    /// Null when no choices were given.
    const Replay* walk = nullptr;
    /// For the map.
    const DiagramOptions& layout;
    PaperSize paper = PaperSize::A4;
    /// What was said yes to, and what the person of a saved walk made and wants printed.
    const OpenedGates& opened;
    const Jottings& jottings;
    /// Every walk of the flow is proven to end.
    bool is_proven = false;
    /// For a page that is to hold more than its own.
    const std::vector<ExportLanguage>& others;
};

struct Exported {
    /// Empty when there is a problem.
    std::string bytes{};
    /// Why nothing could be written, in a few words; empty on success.
    std::string problem{};
    /// Lines for whoever asked, though all went well.
    std::vector<std::string> remarks{};
};

struct ExportFormat {
    std::string_view name{};
    /// What it is good for, in the help page.
    std::string_view purpose{};
    Exported (*write)(const ExportInput&) = nullptr;
    /// It leads to the right or down, as is asked.
    bool has_direction = false;
    bool has_map = false;
    /// The papers that it can be printed on, the first so many of `kPaperNames`.
    std::size_t papers = 0;
    /// It can hold more than one language.
    bool has_languages = false;
    /// It is my page: it may have notes, and something of cards that ask first.
    bool is_page = false;
};

/// In the order of the help page. A new format is one line here.
[[nodiscard]] std::span<const ExportFormat> export_formats();

/// The format of that name, or null.
[[nodiscard]] const ExportFormat* find_export_format(std::string_view name);

}  // namespace waypost
