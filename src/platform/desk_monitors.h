// The monitors of this machine. Private to this library.
#pragma once

#include "platform/monitors.h"

#include <memory>

namespace waypost::platform {

/// Pre: GLFW runs, for as long as what is returned is used.
[[nodiscard]] std::unique_ptr<MonitorSource> desk_monitors();

}  // namespace waypost::platform
