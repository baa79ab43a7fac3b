// Starts a program that outlives this one. Private to this library.
#pragma once

#include <string>
#include <vector>

namespace waypost::platform {

/// The program's path: `name` itself when it contains a slash, otherwise from `$PATH`; empty when
/// there is none that can be run.
[[nodiscard]] std::string find_program(const std::string& name);

/// Runs a program, named by its path, with its arguments, without a shell, in a session of its own,
/// with no input and no output. Returns 0, or the errno of what failed. Leaves no zombie.
/// Pre: not empty.
[[nodiscard]] int start_detached(std::vector<std::string> command);

}  // namespace waypost::platform
