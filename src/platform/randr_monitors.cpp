#include "platform/randr_monitors.h"

#ifdef WAYPOST_HAS_RANDR
#include <dlfcn.h>
#include <xcb/randr.h>
#include <xcb/xcb.h>

#include <cstdlib>
#include <string>
#include <utility>
#endif

namespace waypost::platform {

#ifdef WAYPOST_HAS_RANDR

namespace {

/// What the C library allocated.
struct Freed {
    void operator()(void* memory) const { std::free(memory); }
};

template <class T>
using Reply = std::unique_ptr<T, Freed>;

/// Lists of monitors came with this version.
constexpr std::uint32_t kMajor = 1;
constexpr std::uint32_t kMinor = 5;

class Connection final : public RandrMonitors {
public:
    Connection(xcb_connection_t* server, int screen) : server_(server) {
        xcb_screen_iterator_t at = xcb_setup_roots_iterator(xcb_get_setup(server));
        for (; at.rem > 1 && screen > 0; --screen) {
            xcb_screen_next(&at);
        }
        root_ = at.data->root;
    }

    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    ~Connection() override { xcb_disconnect(server_); }

    [[nodiscard]] bool is_new_enough() const {
        const xcb_query_extension_reply_t* extension =
            xcb_get_extension_data(server_, &xcb_randr_id);
        if (extension == nullptr || extension->present == 0) {
            return false;
        }
        const Reply<xcb_randr_query_version_reply_t> version(xcb_randr_query_version_reply(
            server_, xcb_randr_query_version(server_, kMajor, kMinor), nullptr));
        return version && std::pair(version->major_version, version->minor_version) >=
                              std::pair(kMajor, kMinor);
    }

    [[nodiscard]] std::vector<Monitor> list() override {
        std::vector<Monitor> monitors;
        const Reply<xcb_randr_get_monitors_reply_t> reply(xcb_randr_get_monitors_reply(
            server_, xcb_randr_get_monitors(server_, root_, 1), nullptr));
        if (!reply) {
            return monitors;
        }
        for (xcb_randr_monitor_info_iterator_t at =
                 xcb_randr_get_monitors_monitors_iterator(reply.get());
             at.rem > 0;
             xcb_randr_monitor_info_next(&at)) {
            const xcb_randr_monitor_info_t& info = *at.data;
            const ScreenRect area{info.x, info.y, info.width, info.height};
            if (area.width > 0 && area.height > 0) {
                monitors.push_back({name_of(info.name), area, area, 1, info.primary != 0});
            }
        }
        return monitors;
    }

private:
    [[nodiscard]] std::string name_of(xcb_atom_t atom) const {
        const Reply<xcb_get_atom_name_reply_t> reply(
            xcb_get_atom_name_reply(server_, xcb_get_atom_name(server_, atom), nullptr));
        if (!reply) {
            return {};
        }
        return {xcb_get_atom_name_name(reply.get()),
                static_cast<std::size_t>(xcb_get_atom_name_name_length(reply.get()))};
    }

    xcb_connection_t* server_;
    xcb_window_t root_ = 0;
};

}  // namespace

std::unique_ptr<RandrMonitors> RandrMonitors::connect() {
    // A GLFW for another system lacks this; on such a one an X server beside it would mislead.
    if (dlsym(RTLD_DEFAULT, "glfwGetX11Window") == nullptr) {
        return nullptr;
    }
    int screen = 0;
    xcb_connection_t* server = xcb_connect(nullptr, &screen);
    if (xcb_connection_has_error(server) != 0) {
        xcb_disconnect(server);
        return nullptr;
    }
    auto connection = std::make_unique<Connection>(server, screen);
    if (!connection->is_new_enough()) {
        return nullptr;
    }
    return connection;
}

#else

std::unique_ptr<RandrMonitors> RandrMonitors::connect() {
    return nullptr;
}

#endif

}  // namespace waypost::platform
