// Monitors as an X server lists them, those included that a person divided or joined by hand, which
// GLFW does not tell of. Private to this library.
#pragma once

#include "platform/monitors.h"

#include <memory>
#include <vector>

namespace waypost::platform {

/// A connection of its own to the X server.
class RandrMonitors {
public:
    /// Null where the windows are not an X server's, where it is too old, and where Waypost was
    /// built without its library.
    [[nodiscard]] static std::unique_ptr<RandrMonitors> connect();

    virtual ~RandrMonitors() = default;
    RandrMonitors() = default;
    RandrMonitors(const RandrMonitors&) = delete;
    RandrMonitors& operator=(const RandrMonitors&) = delete;

    /// Names, areas and which is the primary one; in any order. Empty when the server does not say.
    [[nodiscard]] virtual std::vector<Monitor> list() = 0;
};

}  // namespace waypost::platform
