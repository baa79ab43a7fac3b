// A walk with a person at a terminal.
#pragma once

#include "base/words.h"
#include "flow/flow.h"
#include "walk/gates.h"

#include <iosfwd>
#include <string>

namespace waypost {

/// What is walked, and in which words. Holds references: all must outlive it.
struct TerminalWalk {
    const Flow& flow;
    const Words& words;
    /// `YYYY-MM-DD`.
    const std::string& today;
    /// What was said yes to before the walk began.
    OpenedGates gates{};
};

/// Shows a card, reads a line, and so on: numbers choose, `b` goes back, `r` starts over, `u` opens
/// urgent help, `?` says why the card asks, `s` lists its sources, `y` is the yes to the question
/// of a closed card, that of urgent help among them, `o1` opens the first option, `q` or the end of
/// input ends. True unless the walk, when left, stands where it cannot go on.
[[nodiscard]] bool walk_in_terminal(const TerminalWalk& walk, std::istream& in, std::ostream& out);

}  // namespace waypost
