// Starts a program that outlives this one. Private to this library.
#pragma once

#include <string>

namespace waypost::platform {

/// The program's path: `name` itself when it contains a slash, otherwise from `$PATH`; empty when
/// there is none that can be run.
[[nodiscard]] std::string find_program(const std::string& name);

/// Runs it with one argument, without a shell, in a session of its own, with no input and no
/// output. Returns 0, or the errno of what failed. Leaves no zombie.
[[nodiscard]] int start_detached(const std::string& program, const std::string& argument);

}  // namespace waypost::platform
