#include "platform/speechd_connection.h"

#include <dlfcn.h>
#include <libspeechd.h>

#include <algorithm>
#include <bit>
#include <csignal>
#include <cstdlib>
#include <map>
#include <mutex>
#include <span>
#include <string_view>
#include <utility>

namespace waypost::platform {

namespace {

/// The part of the library that is used here.
struct Library {
    decltype(&spd_get_default_address) default_address = nullptr;
    decltype(&SPDConnectionAddress__free) free_address = nullptr;
    decltype(&spd_open2) open = nullptr;
    decltype(&spd_close) close = nullptr;
    decltype(&spd_get_client_id) client_id = nullptr;
    decltype(&spd_list_modules) list_modules = nullptr;
    decltype(&free_spd_modules) free_modules = nullptr;
    decltype(&spd_set_notification_on) notify = nullptr;
    decltype(&spd_set_language) set_language = nullptr;
    decltype(&spd_say) say = nullptr;
    decltype(&spd_cancel) cancel = nullptr;
};

template <class Function>
bool find(void* loaded, const char* name, Function& function) {
    function = std::bit_cast<Function>(dlsym(loaded, name));
    return function != nullptr;
}

/// It is never unloaded: its threads may outlive whoever asked for it.
std::optional<Library> load(const std::string& name) {
    void* loaded = dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL);
    Library library;
    const bool whole =
        loaded != nullptr && find(loaded, "spd_get_default_address", library.default_address) &&
        find(loaded, "SPDConnectionAddress__free", library.free_address) &&
        find(loaded, "spd_open2", library.open) && find(loaded, "spd_close", library.close) &&
        find(loaded, "spd_get_client_id", library.client_id) &&
        find(loaded, "spd_list_modules", library.list_modules) &&
        find(loaded, "free_spd_modules", library.free_modules) &&
        find(loaded, "spd_set_notification_on", library.notify) &&
        find(loaded, "spd_set_language", library.set_language) &&
        find(loaded, "spd_say", library.say) && find(loaded, "spd_cancel", library.cancel);
    return whole ? std::optional(library) : std::nullopt;
}

/// Writing to a daemon that is gone would end the whole program.
class BrokenPipeBlocked {
public:
    BrokenPipeBlocked() {
        sigset_t pipe{};
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe, &before_);
    }

    BrokenPipeBlocked(const BrokenPipeBlocked&) = delete;
    BrokenPipeBlocked& operator=(const BrokenPipeBlocked&) = delete;

    ~BrokenPipeBlocked() {
        // A signal that waits would be delivered as soon as it may be.
        sigset_t pipe{};
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        constexpr timespec kNow{0, 0};
        (void)sigtimedwait(&pipe, nullptr, &kNow);
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }

private:
    sigset_t before_{};
};

/// Who is to be told of the ends of whose messages, by the client's number.
struct Listeners {
    std::mutex mutex{};
    std::map<std::size_t, SpeechdConnection::Ended> by_client{};
};

/// The one thing in the program that is not handed on as a value: the library calls back with two
/// numbers and nothing of ours.
Listeners& listeners() {
    static Listeners all;
    return all;
}

void tell_end(std::size_t message, std::size_t client, SPDNotificationType /*what*/) {
    Listeners& all = listeners();
    const std::scoped_lock lock(all.mutex);
    const auto found = all.by_client.find(client);
    if (found != all.by_client.end()) {
        found->second(message);
    }
}

/// Nothing that is read may leave the machine, whatever the environment says.
SPDConnection* connect(const Library& library) {
    SPDConnectionAddress* address = library.default_address(nullptr);
    if (address == nullptr) {
        return nullptr;
    }
    SPDConnection* connection = nullptr;
    if (address->method == SPD_METHOD_UNIX_SOCKET) {
        constexpr int kStartDaemon = 1;
        // Where no daemon can be started the library writes the reason here without asking whether
        // there is a here.
        char* reason = nullptr;
        connection = library.open(
            "waypost", "reader", nullptr, SPD_MODE_THREADED, address, kStartDaemon, &reason);
        std::free(reason);
    }
    library.free_address(address);
    return connection;
}

/// Without any synthesizer the daemon says that by a recording, in a language of its own.
bool has_synthesizer(const Library& library, SPDConnection* connection) {
    char** modules = library.list_modules(connection);
    if (modules == nullptr) {
        return false;
    }
    bool found = false;
    for (char** module = modules; *module != nullptr; ++module) {
        found = found || std::string_view(*module) != "dummy";
    }
    library.free_modules(modules);
    return found;
}

class LoadedConnection final : public SpeechdConnection {
public:
    LoadedConnection(Library library, SPDConnection* connection)
        : library_(library), connection_(connection) {}

    LoadedConnection(const LoadedConnection&) = delete;
    LoadedConnection& operator=(const LoadedConnection&) = delete;

    ~LoadedConnection() override {
        const BrokenPipeBlocked blocked;
        if (client_) {
            Listeners& all = listeners();
            const std::scoped_lock lock(all.mutex);
            all.by_client.erase(*client_);
        }
        library_.close(connection_);
    }

    /// False where there is no voice behind the connection.
    bool begin(Ended ended) {
        const BrokenPipeBlocked blocked;
        const int client = library_.client_id(connection_);
        if (client < 0 || !has_synthesizer(library_, connection_)) {
            return false;
        }
        client_ = static_cast<std::size_t>(client);
        {
            Listeners& all = listeners();
            const std::scoped_lock lock(all.mutex);
            all.by_client[*client_] = std::move(ended);
        }
        connection_->callback_end = tell_end;
        connection_->callback_cancel = tell_end;
        return library_.notify(connection_, SPD_END) == 0 &&
               library_.notify(connection_, SPD_CANCEL) == 0;
    }

    std::optional<std::size_t> say(const std::string& text, const std::string& language) override {
        const BrokenPipeBlocked blocked;
        // A language that no synthesizer knows is read with the voice that there is.
        (void)library_.set_language(connection_, language.c_str());
        const int message = library_.say(connection_, SPD_TEXT, text.c_str());
        return message < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(message));
    }

    void cancel() override {
        const BrokenPipeBlocked blocked;
        (void)library_.cancel(connection_);
    }

private:
    Library library_;
    SPDConnection* connection_;
    std::optional<std::size_t> client_{};
};

}  // namespace

std::unique_ptr<SpeechdConnection> SpeechdConnection::open(const std::string& library,
                                                           Ended ended) {
    const std::optional<Library> loaded = load(library);
    SPDConnection* connection = loaded ? connect(*loaded) : nullptr;
    if (connection == nullptr) {
        return nullptr;
    }
    auto opened = std::make_unique<LoadedConnection>(*loaded, connection);
    if (!opened->begin(std::move(ended))) {
        return nullptr;
    }
    return opened;
}

}  // namespace waypost::platform
